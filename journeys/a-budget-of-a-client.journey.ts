import { investigationRefusals } from '#modules/investigations/contract.ts'
import { aCareContinuity } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aMethod, aQuestion, worthyReport } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { aPerson } from '#modules/reports/server/testing/reports.ts'
import { day, expectNoFine, judgeSafety, readIn } from './budgets/budget-files.ts'
import { careAccounts, gatherTeam } from './demo-team.ts'
import { button, fillIn, goOn, press, section } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'
import { goFromWorkList, take } from './one-report/colleagues-decide.ts'
import { askToRead } from './one-report/specialist-advises.ts'
import { hear, writeFinding } from './one-report/specialist-investigates.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today, todayTyped } from './today.ts'

const BSN = '999990019'
const revise = 'Herzien over een periode'
const notify = 'Melding aan IGJ, Arbeidsinspectie of Belastingdienst'

test('a budget of a client: assigned, made safe, talked about, read in, heard, weighed, and decided by two departments', async ({
  person,
  house,
}) => {
  test.setTimeout(300_000)
  const team = await gatherTeam(house.url, careAccounts)
  const lead = await person(careAccounts.lead)
  const report = await worthyReport(
    { ...team, assessor: team.lead },
    {
      scheme: 'wmo-pgb',
      summary: 'De hulp van mevrouw Testveld komt niet, maar wordt wel betaald.',
      benefitFacts: 'Een pgb voor begeleiding.',
      subject: aPerson({ bsn: BSN, initials: 'T.', surname: 'Testveld', birthDate: '1961-07-19' }),
    },
  )

  await test.step('the report is worthy, and the supervisor opens the investigation', async () => {
    await lead.goto(`/meldingen/${report}`)
    await press(lead, 'Onderzoek openen')
    await fillIn(lead.getByRole('dialog'), {
      'Waarvoor gebruikt u de gegevens?': 'Nagaan of een persoonsgebonden budget rechtmatig is besteed',
      'Op welke grondslag?': 'Wmo 2015 art. 2.3.9 (heronderzoek)',
    })
    await press(lead.getByRole('dialog'), 'Onderzoek openen')
    await fillIn(lead, { 'Uw antwoord': 'Nee, ik ken hen niet' })
    await press(lead, 'Antwoord vastleggen')
    await goOn(lead, 'Plan beginnen')
    await expect(button(lead.getByRole('region', { name: 'Volgende stap' }), 'Onderzoek beginnen')).toBeVisible()
    await expectNoFine(lead)
  })
  const file = new URL(lead.url()).pathname
  const id = file.split('/').at(-1) ?? ''

  await test.step('there is no research without an assignment of MO', async () => {
    await granted(team.lead.post(`/investigations/${id}/questions`, aQuestion))
    const { methods } = await granted(team.lead.post(`/investigations/${id}/methods`, aMethod()))
    await lead.goto(file)
    await expectHeldBack(lead, 'Onderzoek beginnen', ['support.not-assigned'])
    await lead.getByRole('region', { name: 'Volgende stap' }).getByRole('link', { name: 'Hier regelen' }).click()
    await press(lead, 'Opdracht vastleggen')
    await fillIn(lead, {
      'Op welke dag gaf MO de opdracht?': todayTyped,
      'Wie gaf de opdracht?': 'M. Voorbeeld, manager MO',
      'Kenmerk van MO': 'MO-2026-118',
      'Wat wil MO weten?': 'Komt de begeleiding die uit dit budget wordt betaald?',
    })
    await press(lead, 'Opdracht bewaren')
    await expect(lead.getByText('MO-2026-118')).toBeVisible()
    await expectAccessible(lead)
    await expectNoFine(lead)
    await lead.goto(file)
    await goOn(lead, 'Onderzoek beginnen')
    await expect(button(lead.getByRole('region', { name: 'Volgende stap' }), 'Door naar horen')).toBeVisible()
    await granted(
      team.lead.put(`/investigations/${id}/methods/${methods[0].id}/completion`, {
        doneOn: today,
        result: 'In het dossier staat geen stopzetting.',
      }),
    )
  })

  await test.step('the data of the SVB come in: a budget, an agreement without a number, and a payment after its end', async () => {
    await readIn(lead, house, id, 'Budgetten', [
      'BSN;kenmerk;van;tot en met;bedrag;product',
      `${BSN};B-81;${day(-330)};${day(35)};14.400,00;Individuele begeleiding`,
    ])
    await readIn(lead, house, id, 'Zorgovereenkomsten', [
      'BSN;kenmerk;kenmerk budget;zorgverlener;soort zorgverlener;eenheid;tarief;uren per week;van;tot en met',
      `${BSN};Z-81;B-81;Thuiszorg Proef;organisatie;uur;60,00;5;${day(-330)};${day(-90)}`,
    ])
    await readIn(lead, house, id, 'Betalingen', [
      'kenmerk zorgovereenkomst;kenmerk;betaald op;bedrag;IBAN;van;tot en met',
      `Z-81;P-1;${day(-95)};1.200,00;NL02ABNA0123456789;${day(-130)};${day(-101)}`,
      `Z-81;P-2;${day(-35)};1.200,00;NL02ABNA0123456789;${day(-70)};${day(-41)}`,
    ])
    await lead.getByRole('link', { name: 'Naar de gegevens' }).click()
    await expect(lead.getByRole('table', { name: 'Budgetten' })).toContainText('B-81')
    await expectAccessible(lead)
    await expectNoFine(lead)
  })

  await test.step('of what there is to check one is asked in a talk and one becomes a finding', async () => {
    await lead.goto(`${file}/pgb/punten`)
    const point = (title: string) => lead.getByRole('region', { name: title })
    const without = point('Organisatie zonder KvK-nummer')
    await expect(without.getByText('Gewone verklaring:')).toBeVisible()
    await look(lead, without, { 'Wat is het?': 'Vragen in een gesprek', 'Wat hebt u gezien?': 'Er staat geen nummer in de overeenkomst.' })
    await expect(without.getByText('Er staat geen nummer in de overeenkomst.')).toBeVisible()
    const late = point('Betaald over een periode na het einde van de zorgovereenkomst')
    await late.getByText('1 regel').click()
    await expect(late.getByRole('table', { name: 'De regels' })).toContainText('1.200,00')
    await lead.reload() // what is open stays in the address
    await expect(late.getByRole('table', { name: 'De regels' })).toContainText('1.200,00')
    const seen = {
      'Wat is het?': 'Vastleggen als bevinding',
      'Wat hebt u gezien?': 'Na het einde van de overeenkomst is nog een maand betaald.',
    }
    await look(lead, late, seen, { 'Wat ondersteunt het?': 'Dat er een overtreding is' })
    await expect(late.getByText('als bevinding vastgelegd')).toBeVisible()
    await expectAccessible(lead)
    await expectNoFine(lead)
  })

  await test.step('the client tells as an officer of the college hears it', async () => {
    await lead.goto(`${file}/pgb/gesprekken`)
    await lead.getByRole('link', { name: 'Gesprek of controle plannen' }).click()
    await fillIn(lead, { 'In welke hoedanigheid?': 'Medewerker van het college' })
    await fillIn(lead, { 'Over welke cliënt of aanbieder gaat het?': 'T. Testveld (cliënt)' })
    await fillIn(lead, {
      'Met wie spreekt u?': 'budgethouder',
      'Waarover gaat het, en waarom is dat nodig?': 'Welke hulp er komt, en sinds wanneer niet meer.',
      'Waar?': 'op kantoor',
      Dag: todayTyped,
    })
    await expectAccessible(lead)
    await press(lead, 'Plannen')
    await lead.getByRole('link', { name: /Testveld/ }).click()
    await fillIn(lead, {
      Van: '00:05',
      Tot: '00:10',
      'Ik vertelde waarvoor ik kwam en in welke hoedanigheid': 'ja',
      'Ik vertelde of antwoorden moet': 'ja',
      'Wat is gezegd?': 'De begeleiding stopte drie maanden geleden. Ik wist niet dat er nog werd betaald.',
    })
    await press(lead, 'Vastleggen')
    await expect(lead.getByRole('heading', { name: 'Wat is gezegd' })).toBeVisible()
    await expectAccessible(lead)
    await expectNoFine(lead)
  })

  await test.step('nobody is heard before it was asked whether the client is safe', async () => {
    await lead.goto(file)
    await writeFinding(lead, 'Past bij géén overtreding', {
      'Wat is het?': 'contra-indicatie: wat een andere uitleg geeft',
      'Wat is er gevonden?': 'De cliënt belde de aanbieder twee keer over het stoppen.',
      Bron: 'Gesprek met de cliënt',
    })
    await expectHeldBack(lead, 'Door naar horen', ['support.safety-not-asked'])
    await judgeSafety(lead, id, 'Testveld', {
      'Is deze persoon veilig?': 'Nee, niet veilig',
      'Waar rust dit op?': 'Zij krijgt sinds drie maanden geen begeleiding.',
    })
    await expect(lead.getByText('Niet veilig, en er is nog geen stap gezet')).toBeVisible()
    await press(lead, 'Stap plannen')
    await fillIn(lead, { 'Met wie of wat?': 'Buurtteam', 'Uiterlijk op': day(7), 'Waarom is dit nodig?': 'Er is deze week iemand nodig.' })
    await press(lead.locator('form'), 'Stap plannen')
    await expect(lead.getByText('Er is deze week iemand nodig.')).toBeVisible()
    await expectAccessible(lead)
    await expectNoFine(lead)
    await lead.goto('/')
    await expect(lead.getByRole('region', { name: 'Veilig stellen: stappen van deze week' }).getByText(/Testveld/)).toBeVisible()
    await lead.goto(file)
    await goOn(lead, 'Door naar horen')
  })

  await test.step('the client is heard', () => hear(lead, ['Ik wist dat niet.', 'Ja, ik heb gebeld.']))

  await test.step('it is not weighed without how the care goes on', async () => {
    const part = section(lead, 'Afwegen')
    await fillIn(part, {
      Omstandigheden: 'Zij woont alleen en heeft begeleiding nodig.',
      Gevolgen: 'Zonder budget is er geen begeleiding.',
      'Eigen aandeel van de gemeente': 'De gemeente keurde de overeenkomst goed zonder nummer.',
      Geschikt: 'Ja, het budget klopt daarna weer.',
      Noodzakelijk: 'Een gesprek alleen is niet genoeg.',
      Evenwichtig: 'Ja, als de zorg meteen doorgaat.',
      Hulp: 'Het Buurtteam kijkt mee.',
      'Wat past bij de feiten?': 'opzet',
      'Welke feiten laten dat zien?': 'De overeenkomst is opgezegd en er is daarna gedeclareerd.',
    })
    await press(part, 'Afweging bewaren')
    await expect(lead.getByText('Er is nog 1 ding dat u moet verbeteren')).toBeVisible()
    await expect(lead.getByRole('link', { name: /^Hoe gaat de zorg door\?/ })).toBeVisible()
    await fillIn(part, { 'Hoe gaat de zorg door?': aCareContinuity })
    await press(part, 'Afweging bewaren')
    await expectNoFine(lead)
    await goOn(lead, 'Door naar advies')
  })

  await test.step('recovery is refused without ground a, with its article', async () => {
    const part = section(lead, 'Advies')
    const first = part.getByRole('group', { name: 'Onderdeel 1' })
    await fillIn(first, { 'Wat adviseert u?': 'terugvorderen' })
    await fillIn(first, { Bedrag: '1.200,00', 'Waarom?': 'Er is betaald zonder zorg.' })
    await press(part, 'Advies bewaren')
    await expectRefusal(part, investigationRefusals['advice.wmo-recovery-needs-ground-a'])
    await expect(part.getByText(investigationRefusals['advice.wmo-recovery-needs-ground-a'].source)).toBeVisible()

    await fillIn(first, { 'Wat adviseert u?': 'herzien over een periode' })
    await fillIn(first, {
      'Op welke grond?': 'Grond a',
      Van: day(-90),
      'Tot en met': day(-41),
      'Waarom?': 'Over deze weken was er geen zorg meer.',
    })
    await press(part, 'Onderdeel toevoegen')
    const second = part.getByRole('group', { name: 'Onderdeel 2' })
    await fillIn(second, { 'Wat adviseert u?': notify })
    await fillIn(second, { 'Wie besluit hierover?': 'Werk en Inkomen (W&I)', 'Waarom?': 'De aanbieder declareert zonder nummer.' })
    await press(part, 'Advies bewaren')
    await expectNoFine(lead)
    await expectAccessible(lead)
    await askToRead(lead, 'Demo Toezichthouder Puk')
  })

  await test.step('a colleague reads along', async () => {
    const reader = await person(careAccounts.reader)
    await goFromWorkList(reader, 'Mee te lezen adviezen', file)
    await fillIn(reader, { 'Uw antwoord': 'Nee, ik ken hen niet' })
    await press(reader, 'Antwoord vastleggen')
    await expectNoFine(reader)
    await fillIn(reader, { 'Wat vindt u?': 'Akkoord' })
    await press(reader, 'Oordeel vastleggen')
  })

  await test.step('each manager decides on their own part only', async () => {
    const mo = await person('manager-mo')
    await openDecision(mo, file)
    const elsewhere = mo.getByRole('region', { name: 'Hierover besluit iemand anders' })
    await expect(elsewhere.getByRole('heading', { name: notify })).toBeVisible()
    await expect(elsewhere.getByText(/voor Werk en Inkomen/)).toBeVisible()
    await decideOwn(mo, revise)
    await expect(mo.getByText('Over alle onderdelen is besloten.')).toHaveCount(0)

    const wi = await person('manager-weni')
    await openDecision(wi, file)
    await expect(wi.getByText('Demo Manager MO Joost').first()).toBeVisible()
    await decideOwn(wi, notify)
    await expect(wi.getByText('Over alle onderdelen is besloten.')).toBeVisible()
  })

  await test.step('outcome and lesson; it closes once the step to make safe is done', async () => {
    await lead.goto(file)
    const part = section(lead, 'Resultaat')
    await fillIn(part, {
      'Wat is het resultaat?': 'mutatie',
      'Uitgevoerd op': todayTyped,
      'Staat het in Socrates, Zorgned of het zaaksysteem?': 'Ja',
    })
    await fillIn(part, { 'In welk systeem?': 'Zorgned' })
    await press(part, 'Resultaat bewaren')
    await press(part, 'Les opschrijven')
    await fillIn(part, {
      'Wat was de oorzaak?': 'fout van de gemeente zelf',
      'Waar kan het beter?': 'werkproces',
      'Wat stelt u voor?': 'Vraag bij elke overeenkomst het nummer.',
    })
    await press(part, 'Les bewaren')
    await expectHeldBack(lead, 'Onderzoek afsluiten', ['support.safety-step-open'])
    await lead.goto(`${file}/pgb/veilig`)
    await press(lead, 'Afronden')
    await fillIn(lead, { 'Wat kwam eruit?': 'Het Buurtteam komt sinds vandaag twee keer per week.' })
    await press(lead, 'Stap afronden')
    await expect(lead.getByText('Afgeronde stappen (1)')).toBeVisible()
    await lead.goto(file)
    await goOn(lead, 'Onderzoek afsluiten')
    await press(lead.getByRole('alertdialog'), 'Onderzoek afsluiten')
    await expect(lead.getByText('Dit onderzoek is afgesloten.')).toBeVisible()
    await expectNoFine(lead)
    for (const place of ['', '/veilig', '/gegevens', '/punten', '/gesprekken', '/verslagen', '/opschorten']) {
      await lead.goto(`${file}/pgb${place}`)
      await expectNoFine(lead)
    }
  })
})

/** Says what came of looking at a point. */
async function look(page: Person, card: ReturnType<Person['getByRole']>, seen: Record<string, string>, more: Record<string, string> = {}) {
  await press(card, 'Vastleggen wat u zag')
  const dialog = page.getByRole('dialog')
  await fillIn(dialog, { ...seen })
  await fillIn(dialog, more)
  await press(dialog, 'Vastleggen')
  await expect(dialog).toBeHidden()
}

/** From the work list to the decision, having said not to know the people. */
async function openDecision(manager: Person, file: string): Promise<void> {
  await goFromWorkList(manager, 'Te nemen besluiten', file)
  await fillIn(manager, { 'Uw antwoord': 'Nee, ik ken hen niet' })
  await press(manager, 'Antwoord vastleggen')
  await expect(manager.getByRole('region', { name: 'Uw besluit' })).toBeVisible()
}

/** Follows the one part that is theirs. */
async function decideOwn(manager: Person, own: string): Promise<void> {
  await expectNoFine(manager)
  await expectAccessible(manager)
  const mine = manager.getByRole('region', { name: 'Uw besluit' }).getByRole('listitem')
  await expect(mine).toHaveCount(1)
  await expect(mine.getByRole('heading', { name: own })).toBeVisible()
  await fillIn(mine, { 'Wat besluit u?': 'Advies volgen' })
  await take(manager, mine)
}
