import { fillIn, goOn, press, section } from '../hands.ts'
import { expect, type Person } from '../house.ts'
import { todayTyped } from '../today.ts'

/** All questions of the human measure. */
export async function weigh(specialist: Person): Promise<void> {
  const part = section(specialist, 'Afwegen')
  await fillIn(part, {
    Omstandigheden: 'Zij zorgt voor een kind van vier en heeft een betalingsregeling.',
    Gevolgen: 'Terugbetalen kost haar 40 euro per maand.',
    'Eigen aandeel van de gemeente': 'De e-mail van 12 januari is niet verwerkt.',
    Geschikt: 'Ja, de uitkering klopt daarna weer.',
    Noodzakelijk: 'Lichter kan niet: het recht is over drie maanden anders.',
    Evenwichtig: 'Alleen als zij niet meer betaalt dan zij kan missen.',
    Hulp: 'Buurtteam en uitleg over inkomsten doorgeven.',
    'Wat past bij de feiten?': 'verminderd verwijtbaar',
    'Welke feiten laten dat zien?': 'Zij meldde de baan zelf, binnen twee weken.',
    Benadelingsbedrag: '1.200,00',
  })
  await press(part, 'Afweging bewaren')
  await goOn(specialist, 'Door naar advies')
}

/** Two parts: revise over a period, and recover. Asks the colleague to read along. */
export async function advise(specialist: Person): Promise<void> {
  const part = section(specialist, 'Advies')
  await fillIn(part.getByRole('group', { name: 'Onderdeel 1' }), { 'Wat adviseert u?': 'herzien over een periode' })
  await fillIn(part.getByRole('group', { name: 'Onderdeel 1' }), {
    Van: '1-1-2026',
    'Tot en met': '31-3-2026',
    'Waarom?': 'In deze maanden had zij inkomsten.',
  })
  await press(part, 'Onderdeel toevoegen')
  await fillIn(part.getByRole('group', { name: 'Onderdeel 2' }), { 'Wat adviseert u?': 'terugvorderen' })
  await fillIn(part.getByRole('group', { name: 'Onderdeel 2' }), { Bedrag: '1.200,00', 'Waarom?': 'Dit is te veel betaald.' })
  await press(part, 'Advies bewaren')
  await askToRead(specialist)
}

/** Reads what the colleague asked, writes better reasons, and asks again. */
export async function improve(specialist: Person, file: string): Promise<void> {
  await specialist.goto(file)
  const part = section(specialist, 'Advies')
  await expect(part.getByText('Leg uit hoe het bedrag is opgebouwd.')).toBeVisible()
  await press(part, 'Advies wijzigen')
  await fillIn(part.getByRole('group', { name: 'Onderdeel 2' }), { 'Waarom?': 'Drie maanden van 400 euro netto is te veel betaald.' })
  await press(part, 'Advies bewaren')
  await askToRead(specialist)
}

/** Reads what was decided; outcome, lesson, and closing. */
export async function closeFile(specialist: Person, file: string): Promise<void> {
  await specialist.goto(file)
  await section(specialist, 'Besluit').locator('summary').click()
  await expect(section(specialist, 'Besluit').getByText('In plaats daarvan: hulp bieden.')).toBeVisible()
  const part = section(specialist, 'Resultaat')
  await fillIn(part, {
    'Wat is het resultaat?': 'mutatie',
    'Uitgevoerd op': todayTyped,
    'Staat het in Socrates, Zorgned of het zaaksysteem?': 'Ja',
  })
  await fillIn(part, { 'In welk systeem?': 'Socrates' })
  await press(part, 'Resultaat bewaren')
  await press(part, 'Les opschrijven')
  await fillIn(part, {
    'Wat was de oorzaak?': 'fout van de gemeente zelf',
    'Waar kan het beter?': 'werkproces',
    'Wat stelt u voor?': 'Verwerk een e-mail over werk binnen een week.',
  })
  await press(part, 'Les bewaren')
  await goOn(specialist, 'Onderzoek afsluiten')
  await press(specialist.getByRole('alertdialog'), 'Onderzoek afsluiten')
  await expect(specialist.getByText('Dit onderzoek is afgesloten.')).toBeVisible()
}

/** Asks a colleague to read the advice along. */
export async function askToRead(specialist: Person, colleague = 'Demo Specialist Bram'): Promise<void> {
  await goOn(specialist, 'Laten meelezen')
  await fillIn(specialist.getByRole('dialog'), { Collega: colleague })
  await press(specialist.getByRole('dialog'), 'Laten meelezen')
  await expect(specialist.getByText(`Wacht op ${colleague}.`)).toBeVisible()
}
