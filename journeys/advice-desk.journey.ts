import { fillIn, press } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'

const { step } = test
const question = 'Mag ik bij deze aanvraag een jaar aan bankafschriften terug vragen?'
const followUp = 'En als de aanvrager ze niet meer heeft?'

test('a consultant asks, a specialist joins and answers with a source, the consultant asks on, and the specialist closes', async ({
  person,
}) => {
  const consultant = await person('consulent-1')
  const specialist = await person('specialist-1')

  const address = await step('the consultant asks in one form, and hears when an answer is due', () => ask(consultant))
  await step('the desk sees what is late, and what is complex', () => seeTheDesk(specialist))
  await step('the specialist takes the question, joins and answers with a source', async () => {
    await specialist.goto(address)
    await press(specialist, 'Opnemen')
    await press(specialist, 'Ik kijk mee')
    await expect(specialist.getByRole('listitem').filter({ hasText: 'Kijkt mee' })).toBeVisible()
    await press(specialist, 'Antwoorden')
    await specialist.getByLabel('Antwoord', { exact: true }).fill('Nee, drie maanden is genoeg.')
    await specialist.getByRole('combobox', { name: 'Bron zoeken' }).fill('artikel 53a')
    await specialist.getByRole('option', { name: /^Participatiewet art. 53a/ }).click()
    await expect(specialist.getByRole('link', { name: 'Participatiewet art. 53a' })).toBeVisible()
    await press(specialist, 'Antwoord versturen')
    await expect(specialist.getByText('Er is geantwoord.')).toBeVisible()
    await expectAccessible(specialist)
  })
  await step('the consultant reads the answer and asks on', async () => {
    await consultant.goto(address)
    await expect(consultant.getByText('Nee, drie maanden is genoeg.')).toBeVisible()
    await expect(consultant.getByText('Participatiewet art. 53a')).toBeVisible()
    await press(consultant, 'Vervolgvraag stellen')
    await consultant.getByLabel('Uw vervolgvraag').fill(followUp)
    await press(consultant, 'Vervolgvraag stellen')
    await expect(consultant.getByText(followUp)).toBeVisible()
  })
  await step('the specialist answers that too, and closes', async () => {
    await specialist.reload()
    await press(specialist, 'Antwoorden')
    await specialist.getByLabel('Antwoord', { exact: true }).fill('Dan zijn kopieën van de bank genoeg.')
    await press(specialist, 'Antwoord versturen')
    await press(specialist, 'Afsluiten')
    await expect(specialist.getByRole('alertdialog')).toContainText('Na 14 dagen')
    await expectAccessible(specialist)
    await press(specialist, 'Vraag afsluiten')
    await expect(specialist.getByText('Deze vraag is afgesloten.')).toBeVisible()
  })
  await step('the specialist records what another colleague asked by phone, found by typing a few letters', () => record(specialist))
})

async function ask(consultant: Person): Promise<string> {
  await consultant.goto('/advies/nieuw')
  await consultant.getByLabel('Aanvraag levensonderhoud').check()
  await fillIn(consultant, { Vraag: question })
  await consultant.reload()
  await expect(consultant.getByLabel('Vraag', { exact: true })).toHaveValue(question)
  await consultant.getByLabel(/^Complex/).check()
  await press(consultant, 'Vraag stellen')
  await expect(consultant.getByText('U krijgt antwoord uiterlijk')).toBeVisible()
  await expectAccessible(consultant)
  return (await consultant.getByRole('link', { name: 'Naar de vraag' }).getAttribute('href')) ?? ''
}

async function seeTheDesk(specialist: Person): Promise<void> {
  await specialist.goto('/advies')
  await expect(specialist.getByText(/^Te laat sinds/).first()).toBeVisible()
  await expect(specialist.getByText('Complex: wie kijkt mee?').first()).toBeVisible()
  await expectAccessible(specialist)
}

async function record(specialist: Person): Promise<void> {
  await specialist.goto('/advies/vastleggen')
  await specialist.getByRole('combobox', { name: 'Voor welke collega?' }).pressSequentially('otto')
  await specialist.getByRole('option', { name: /Otto/ }).click()
  await specialist.getByLabel('Werkdossier').check()
  await fillIn(specialist, { Vraag: 'Mag ik de werkgever zelf aanschrijven over de uren?' })
  await specialist.getByLabel(/^Antwoord/).fill('Ja, de werkgever moet inlichtingen geven.')
  await specialist.getByLabel(/^Bron/).fill('Participatiewet art. 63')
  await press(specialist, 'Nog een bron')
  await specialist.getByLabel(/^Bron/).last().fill('Awb art. 3:2')
  await expectAccessible(specialist)
  await press(specialist, 'Vastleggen')
  await expect(specialist.getByText('Participatiewet art. 63')).toBeVisible()
  await expect(specialist.getByText('Awb art. 3:2')).toBeVisible()
}
