import type pg from 'pg'
import { aDecision, aLesson, anOutcome, aPart, bringFurther } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aFinding, aMethod, aQuestion, moveTo, worthyReport } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { suspensionRefusals } from '#modules/pgb/contract.ts'
import { day, judgeSafety, offerFile, openBudgetFile, readIn, takeOver } from './budgets/budget-files.ts'
import { careAccounts, gatherTeam } from './demo-team.ts'
import { fillIn, goOn, press, pressFirst } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today, todayTyped } from './today.ts'

const provider = 'Zorggroep Voorbeeldhof B.V.'
const clients = [
  { bsn: '999990019', surname: 'Testveld', birthDate: '19-07-1961' },
  { bsn: '999990020', surname: 'Proefstra', birthDate: '30-11-1975' },
  { bsn: '999990032', surname: 'Modelsma', birthDate: '02-03-1948' },
] as const
const stranger = '999990044'
const WEEK = 7

test('a care provider with three clients: data read in, links seen, payments suspended until week twelve and converted, a result for each', async ({
  person,
  house,
}) => {
  test.setTimeout(300_000)
  const team = await gatherTeam(house.url, careAccounts)
  const report = await worthyReport(team, {
    scheme: 'wmo-pgb',
    summary: 'De zorggroep declareert hulp die niet wordt gegeven.',
    benefitFacts: 'Cliënten met een pgb voor begeleiding.',
    subject: { kind: 'organisation', kvkNumber: '90000017', name: provider, organisationKind: 'care-provider' },
  })
  const id = await openBudgetFile(team, report)
  const file = `/onderzoeken/${id}`
  const lead = await person(careAccounts.lead)

  await test.step('three clients are added, each with the reason, and it is asked whether they are safe', async () => {
    await lead.goto(`${file}/pgb/clienten`)
    for (const { bsn, surname, birthDate } of clients) {
      await pressFirst(lead, 'Cliënt toevoegen')
      const dialog = lead.getByRole('dialog')
      await fillIn(dialog, {
        BSN: bsn,
        Achternaam: surname,
        Geboortedatum: birthDate,
        'Waarom hoort deze cliënt bij het onderzoek?': 'Staat op de declaraties van deze aanbieder.',
      })
      await press(dialog, 'Toevoegen')
      await expect(lead.getByRole('row', { name: new RegExp(surname) })).toBeVisible()
    }
    await expect(lead.getByText('Nog zonder resultaat: 3.', { exact: false })).toBeVisible()
    await expectAccessible(lead)
    for (const { surname } of clients)
      await judgeSafety(lead, id, surname, {
        'Is deze persoon veilig?': 'Ja, veilig',
        'Waar rust dit op?': 'Gesproken aan de keukentafel.',
      })
    await expectAccessible(lead)
  })

  await test.step('MO gave the assignment, and research begins', async () => {
    await lead.goto(`${file}/pgb`)
    await press(lead, 'Opdracht vastleggen')
    await fillIn(lead, {
      'Op welke dag gaf MO de opdracht?': todayTyped,
      'Wie gaf de opdracht?': 'M. Voorbeeld, manager MO',
      'Wat wil MO weten?': 'Geeft deze aanbieder de zorg die wordt betaald?',
    })
    await press(lead, 'Opdracht bewaren')
    await expect(lead.getByText('Geeft deze aanbieder de zorg die wordt betaald?')).toBeVisible()
    await expectAccessible(lead)
    await moveTo(team, id, 'planning')
    await granted(team.lead.post(`/investigations/${id}/questions`, aQuestion))
    const { methods } = await granted(team.lead.post(`/investigations/${id}/methods`, aMethod()))
    await moveTo(team, id, 'research')
    const done = { doneOn: today, result: 'Hieruit bleek niets nieuws.' }
    await granted(team.lead.put(`/investigations/${id}/methods/${methods[0].id}/completion`, done))
    await granted(team.lead.post(`/investigations/${id}/findings`, aFinding({ foundOn: today })))
  })

  await test.step('the data of the SVB come in; lines of a stranger stay out unless somebody says why not', async () => {
    const all = [...clients.map(({ bsn }) => bsn), stranger]
    await offerFile(lead, id, 'Budgetten', [
      'BSN;kenmerk;van;tot en met;bedrag;product',
      ...all.map((bsn, index) => `${bsn};B-${index};${day(-330)};${day(200)};14.400,00;Individuele begeleiding`),
    ])
    await expect(lead.getByRole('heading', { name: 'Mensen die nog niet in dit onderzoek staan: 1' })).toBeVisible()
    await lead.getByLabel('Voeg deze mensen toe als cliënt').check()
    await press(lead, 'Overnemen')
    await expect(lead.getByText('Leg in minstens 10 tekens uit waarom.')).toBeVisible()
    await expectAccessible(lead)
    await lead.getByLabel('Voeg deze mensen toe als cliënt').uncheck()
    await takeOver(lead, house)
    await expect(lead.getByRole('table', { name: 'Regel, kolom en wat er mis is' })).toContainText(
      'Hoort bij iemand die niet in dit onderzoek staat',
    )
    await expect(lead.getByText(stranger)).toHaveCount(0)

    await readIn(lead, house, id, 'Zorgovereenkomsten', [
      'BSN;kenmerk;kenmerk budget;zorgverlener;KvK-nummer;soort zorgverlener;eenheid;tarief;uren per week;van;tot en met',
      ...clients.map(
        ({ bsn }, index) => `${bsn};Z-${index};B-${index};${provider};90000017;organisatie;uur;60,00;5;${day(-330)};${day(200)}`,
      ),
    ])
    await readIn(lead, house, id, 'Betalingen', [
      'kenmerk zorgovereenkomst;kenmerk;betaald op;bedrag;IBAN;van;tot en met',
      ...clients.map((_one, index) => `Z-${index};P-${index};${day(-25)};1.200,00;NL02ABNA0123456789;${day(-60)};${day(-31)}`),
    ])
    await lead.getByRole('link', { name: 'Naar de gegevens' }).click()
    await expect(lead.getByRole('table', { name: 'Zorgovereenkomsten' })).toContainText('Z-2')
    await expectAccessible(lead)
  })

  await test.step('who is linked to whom stands in a table, with the source', async () => {
    await lead.goto(`${file}/pgb/verbanden`)
    await press(lead, 'Verband vastleggen')
    const dialog = lead.getByRole('dialog')
    await dialog.getByRole('group', { name: 'Wie', exact: true }).getByLabel('Naam of adres').fill('D. Voorbeeldhof')
    await dialog.getByRole('group', { name: 'Met wie of wat' }).getByLabel('Naam of adres').fill(provider)
    await fillIn(dialog, { Verband: 'leidt of is eigenaar van', Bron: 'Handelsregister', 'Gezien op': todayTyped })
    await press(dialog, 'Vastleggen')
    const table = lead.getByRole('table', { name: 'Verbanden met hun bron' })
    await expect(table.getByRole('row', { name: /D\. Voorbeeldhof.*leidt of is eigenaar van.*Handelsregister/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /Testveld.*krijgt zorg van/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /wordt betaald op/ }).first()).toBeVisible()
    await expectAccessible(lead)
  })

  const manager = await person('manager-mo')
  await test.step('advice that cannot wait goes to MO, whose manager answers it', async () => {
    await lead.goto(`${file}/pgb/verloop`)
    await press(lead, 'Advies versturen')
    const dialog = lead.getByRole('dialog')
    await fillIn(dialog, {
      Aan: 'Maatschappelijke Ontwikkeling (MO)',
      'Op welke grondslag?': 'Wmo 2015 art. 5.2.4: gegevens van SVB en toezichthouder aan het college',
      'Welke gegevens heeft de afdeling nodig, en voor welke taak?': 'Om welke aanbieder het gaat, voor het goedkeuren van overeenkomsten.',
      'Wat is uw advies?': 'Keur geen nieuwe overeenkomsten met Voorbeeldhof goed.',
      'Waarom kan dit niet wachten?': 'Er liggen er twee klaar.',
    })
    await press(dialog, 'Versturen')
    await expect(lead.getByText('Wacht op antwoord')).toBeVisible()
    await expectAccessible(lead)

    await manager.goto('/')
    const waiting = manager.getByRole('listitem').filter({ hasText: 'Keur geen nieuwe overeenkomsten met Voorbeeldhof goed.' })
    const asked = manager.getByRole('listitem').filter({ hasText: 'Eerst de vraag of u iemand in dit dossier kent.' }).last()
    await press(asked, 'Vraag beantwoorden')
    await fillIn(manager.getByRole('dialog'), { 'Uw antwoord': 'Nee, ik ken hen niet' })
    await press(manager.getByRole('dialog'), 'Antwoord vastleggen')
    await fillIn(manager.getByRole('dialog', { name: 'Wat doet u met dit advies?' }), {
      'Uw antwoord': 'gevolgd',
      Toelichting: 'Beide overeenkomsten blijven liggen.',
    })
    await press(manager.getByRole('dialog'), 'Antwoord versturen')
    await expect(manager.getByRole('dialog')).toBeHidden()
    await expect(waiting).toHaveCount(0)
    await lead.reload()
    await expect(lead.getByText('Beide overeenkomsten blijven liggen.')).toBeVisible()
  })

  await test.step('a suspension for one client is not proposed without how the care goes on', async () => {
    await lead.goto(`${file}/pgb/opschorten`)
    await fillIn(lead, { Budgethouder: 'Testveld' })
    await lead.getByLabel('Budget', { exact: true }).selectOption({ index: 1 })
    await press(lead, 'Opschorting voorbereiden')
    await lead.waitForURL('**/opschortingen/*')
    await press(lead, 'Feit toevoegen')
    await fillIn(lead, {
      'Hoeveel stopt er?': 'Alle betalingen',
      'Betalingen stoppen op': todayTyped,
      Grond: 'Budget niet of voor iets anders gebruikt (Wmo 2015 art. 2.3.10 lid 1 onder e)',
      'Waarom geldt deze grond?': 'De begeleiding die wordt betaald, is niet gegeven.',
      'Wat is het feit?': 'In maart zijn 20 uren betaald en 4 uren gegeven.',
      'Waar komt het vandaan?': 'Urenstaten van de aanbieder',
      'Van wie komt het?': 'De zorgaanbieder',
      'Hoe kan iemand anders dit nagaan?': 'De urenstaten liggen in het dossier.',
      'Welke lichtere middelen zijn bekeken?': 'Een gesprek en een waarschuwing hadden geen gevolg.',
      'Wat zijn de gevolgen voor de budgethouder en de zorgverlener?': 'De aanbieder krijgt tijdelijk geen geld.',
      'Is de budgethouder gehoord?': 'Ja, vooraf gesproken',
      'Gesproken op': todayTyped,
      'Wat zei de budgethouder?': 'De hulp komt bijna nooit.',
      'Hoe hebt u dat gewogen?': 'Dat past bij de urenstaten.',
    })
    await press(lead, 'Concept bewaren')
    await expect(lead.getByText(suspensionRefusals['suspension.ground-needed'].says.nl)).toHaveCount(0)
    await press(lead, 'Voorstellen aan de manager')
    await expectRefusal(lead, suspensionRefusals['suspension.continuity-needed'])
    await expectAccessible(lead)
    await fillIn(lead, {
      'Hoe gaat de zorg door?': 'Het Buurtteam geeft de begeleiding aan huis.',
      'Door wie?': 'Buurtteam Voorbeeld',
      'Vanaf welke dag?': todayTyped,
    })
    await press(lead, 'Concept bewaren')
    await expect(lead.getByText('Alles is ingevuld.', { exact: false })).toBeVisible()
    await press(lead, 'Voorstellen aan de manager')
    await expect(lead.getByText('Wacht op het besluit van een manager met mandaat.')).toBeVisible()
  })
  const suspension = new URL(lead.url()).pathname

  await test.step('the manager of MO decides on it', async () => {
    await manager.goto('/')
    await manager.getByRole('region', { name: 'Opschortingen om te besluiten' }).locator(`a[href="${suspension}"]`).click()
    await fillIn(manager, { 'Uw antwoord': 'Nee, ik ken hen niet' })
    await press(manager, 'Antwoord vastleggen')
    await expect(manager.getByText('Het Buurtteam geeft de begeleiding aan huis.')).toBeVisible()
    await expectAccessible(manager)
    await fillIn(manager, { 'Wat besluit u?': 'Opschorten' })
    await press(manager, 'Besluit vastleggen')
    await expect(manager.getByText('De behandelaar verstuurt de brief en vraagt de SVB om op te schorten.')).toBeVisible()
  })

  await test.step('the letter goes to the client, the notice to the provider and the file to the SVB, which confirms', async () => {
    await lead.reload()
    expect(await download(lead, 'Besluit aan de budgethouder: PDF')).toMatch(/\.pdf$/)
    await saveDay(lead, 'Brief verstuurd op')
    await saveDay(lead, 'Bericht verstuurd op')
    expect(await download(lead, 'Verzoek aan de SVB: CSV')).toMatch(/\.csv$/)
    await saveDay(lead, 'Verzoek verstuurd op')
    await fillIn(lead, { 'Wat bevestigde de SVB?': 'Opschorting verwerkt' })
    await press(lead, 'Opschorting laten lopen')
    await expect(lead.getByText('week 1 van 13')).toBeVisible()
    await expectAccessible(lead)
  })

  await test.step('weeks later the supervisor is warned, three times, until week twelve', async () => {
    const code = suspension.split('/').at(-1) ?? ''
    for (const [by, warning] of [
      [7, 'bereid het einde voor'],
      [3, 'loopt over enkele weken af'],
      [1, 'het einde moet nu worden besloten'],
    ] as const) {
      await moveOn(house.owner, code, by * WEEK)
      expect(await house.runJobs('pgb.warn-of-suspensions')).toEqual([])
      await lead.goto('/berichten')
      await expect(lead.locator(`a[href*="${code}"]`, { hasText: warning })).toBeVisible()
    }
    await lead.goto('/')
    const running = lead.getByRole('region', { name: 'Opschortingen die lopen' }).getByRole('listitem')
    await expect(running.filter({ has: lead.locator(`a[href="${suspension}"]`) })).toContainText('week 12 van 13')
  })

  await test.step('its end is proposed with what becomes of each payment that was withheld, and decided', async () => {
    await lead.goto(suspension)
    await press(lead, 'Zelf opschrijven')
    const form = lead.getByRole('form', { name: 'Tegengehouden betaling' })
    await fillIn(form, { Zorgovereenkomst: `${provider} (Z-0)` })
    await fillIn(form, {
      'Over de periode vanaf': day(-60),
      'Tot en met': day(-31),
      Bedrag: '1.200,00',
      Bron: 'Brief van de SVB',
    })
    await press(form, 'Betaling opschrijven')
    await expect(lead.getByText('nog niet besloten')).toBeVisible()
    await fillIn(lead, {
      'Hoe eindigt de opschorting?': 'Omzetten naar zorg in natura',
      'Waarom?': 'Mevrouw kiest voor hulp van de gemeente.',
    })
    await fillIn(lead, { 'Deze betaling': 'Niet betalen' })
    await fillIn(lead, { 'Waarom niet?': 'In die maand is geen hulp gegeven.' })
    await expectAccessible(lead)
    await press(lead, 'Einde voorstellen')
    await expect(lead.getByText('Wacht op het besluit over het einde, van een manager met mandaat.')).toBeVisible()

    await manager.goto(suspension)
    await fillIn(manager, { 'Wat besluit u?': 'Akkoord: omzetten naar zorg in natura' })
    await expectAccessible(manager)
    await press(manager, 'Besluit vastleggen')
    await expect(manager.getByText('De opschorting is geëindigd. De behandelaar geeft dit door aan de SVB.')).toBeVisible()

    await lead.reload()
    await saveDay(lead, 'Opdracht verstuurd op')
    await saveDay(lead, 'SVB bevestigde op')
    await expect(lead.getByRole('heading', { name: 'Afgerond' })).toBeVisible()
    await expectAccessible(lead)
  })

  await test.step('the file does not close before there is a result for each client', async () => {
    await moveTo(team, id, 'hearing')
    const part = aPart({ kind: 'stop-agreements', addressee: 'social-development', periodFrom: today })
    await bringFurther(team, id, 'decision', [part], today)
    const { advices } = await granted(team.manager.get(`/investigations/${id}`))
    await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(advices[0].parts[0].id)))
    await granted(
      team.lead.put(`/investigations/${id}/outcome`, anOutcome({ result: 'other', carriedOutOn: today, registeredIn: 'zorgned' })),
    )
    await granted(team.lead.put(`/investigations/${id}/lesson`, aLesson))

    await lead.goto(file)
    await expectHeldBack(lead, 'Onderzoek afsluiten', ['support.client-without-result'])
    await lead.getByRole('region', { name: 'Volgende stap' }).getByRole('link', { name: 'Hier regelen' }).click()
    if (!lead.url().endsWith('/clienten')) await lead.goto(`${file}/pgb/clienten`)
    for (const [surname, result] of [
      ['Testveld', 'omgezet naar zorg in natura'],
      ['Proefstra', 'geen gevolgen voor deze cliënt'],
      ['Modelsma', 'budget of zorg gewijzigd'],
    ] as const) {
      const row = lead.getByRole('row', { name: new RegExp(surname) })
      await press(row, 'Resultaat vastleggen')
      await fillIn(lead.getByRole('dialog'), { [surname]: result, Toelichting: 'Besproken met de cliënt en het Buurtteam.' })
      await press(lead.getByRole('dialog'), 'Vastleggen')
      await expect(row).toContainText(new RegExp(result, 'i'))
    }
    await expect(lead.getByText('Elke cliënt heeft een resultaat.')).toBeVisible()
    await expectAccessible(lead)
    await lead.goto(file)
    await goOn(lead, 'Onderzoek afsluiten')
    await press(lead.getByRole('alertdialog'), 'Onderzoek afsluiten')
    await expect(lead.getByText('Dit onderzoek is afgesloten.')).toBeVisible()
  })

  await test.step('somebody outside sees nothing of it', async () => {
    const outside = await person(careAccounts.stranger)
    const { reference } = await granted(team.lead.get(`/investigations/${id}`))
    for (const place of [`${file}/pgb`, `${file}/pgb/clienten`, `${file}/pgb/gegevens`, `${file}/pgb/verbanden`, suspension]) {
      await outside.goto(place)
      await expect(outside.getByText('Dit bestaat niet, of u mag het niet inzien.').first()).toBeVisible()
      await expect(outside.getByText(/Voorbeeldhof|Testveld/)).toHaveCount(0)
    }
    await outside.goto('/pgb')
    await expect(outside.getByText('Er lopen geen pgb-onderzoeken waar u bij hoort')).toBeVisible()
    await expect(outside.getByText(reference)).toHaveCount(0)
  })
})

/** Records that a step was taken today. */
async function saveDay(page: Person, label: string): Promise<void> {
  await press(page.getByRole('form', { name: label }), 'Dag vastleggen')
  await expect(page.getByRole('form', { name: label })).toHaveCount(0)
}

/** Gives the name of the file. */
async function download(page: Person, link: string): Promise<string> {
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  return (await file).suggestedFilename()
}

const DAYS = [
  'heard_on',
  'continues_from',
  'proposed_from',
  'letter_sent_on',
  'provider_told_on',
  'asked_svb_on',
  'confirmed_on',
  'starts_on',
  'ends_on',
]
const MOMENTS = ['drafted_at', 'proposed_at', 'decided_at']

/** Lets days go by for a suspension: all that was done was done so much earlier. */
async function moveOn(owner: pg.Pool, id: string, days: number): Promise<void> {
  const earlier = [
    ...DAYS.map((column) => `${column} = ${column} - $2::integer`),
    ...MOMENTS.map((column) => `${column} = ${column} - make_interval(days => $2::integer)`),
  ]
  const { rowCount } = await owner.query(`update pgb.suspension set ${earlier.join(', ')} where id = $1`, [id, days])
  expect(rowCount).toBe(1)
}
