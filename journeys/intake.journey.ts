import { granted } from '#modules/investigations/server/testing/team.ts'
import { aPerson, aReport } from '#modules/reports/server/testing/reports.ts'
import { accounts } from './demo-team.ts'
import { fillIn, press, tabTo } from './hands.ts'
import { expect, expectAccessible, test } from './house.ts'
import { todayTyped } from './today.ts'

/** Pressing Tab this often, and typing three answers, is well within two minutes. */
const FEW_STOPS = 20

test('a phone call is written down in three answers and few key presses', async ({ person }) => {
  const clerk = await person(accounts.filer)
  const { keyboard } = clerk
  await clerk.goto('/meldingen/nieuw')
  await expect(clerk.getByLabel('Kanaal')).toHaveValue('phone')
  await expect(clerk.getByLabel('Ontvangen op')).toHaveValue(todayTyped)

  await clerk.getByLabel('Kanaal').focus()
  let stops = await tabTo(clerk, clerk.getByLabel('Regeling'))
  await keyboard.press('ArrowDown')
  stops += await tabTo(clerk, clerk.getByLabel('Omschrijving'))
  await keyboard.insertText('De melder ziet dat er elke avond een taxi wordt gereden.')
  stops += await tabTo(clerk, clerk.getByLabel('BSN'))
  await keyboard.insertText('999999928')
  stops += await tabTo(clerk, clerk.getByRole('button', { name: 'Melding vastleggen' }))
  expect(stops).toBeLessThanOrEqual(FEW_STOPS)
  await keyboard.press('Enter')
  await expect(clerk.getByRole('heading', { level: 1 })).toHaveText(/^Melding M-\d{4}-\d{6}$/)
})

test('a person is looked up by number: a wrong number is refused, a known one recognised', async ({ person, team }) => {
  await granted(team.filer.post('/reports', aReport({ subject: aPerson({ bsn: '999999941', surname: 'Opzoeker' }) })))
  const clerk = await person(accounts.filer)
  await clerk.goto('/meldingen/nieuw')

  await fillIn(clerk, { BSN: '999999942' })
  await press(clerk, 'Opzoeken')
  await expect(clerk.getByText('Dit is geen geldig BSN. Controleer de negen cijfers.')).toBeVisible()
  await fillIn(clerk, { BSN: '999999953' })
  await press(clerk, 'Opzoeken')
  await expect(clerk.getByText('Deze persoon is nog niet bekend')).toBeVisible()
  await fillIn(clerk, { BSN: '999999941' })
  await press(clerk, 'Opzoeken')
  await expect(clerk.getByText(/^(Bekend: |Dit nummer is bekend)/)).toBeVisible()
  await expect(clerk).toHaveURL(/\/meldingen\/nieuw$/)
})

test('a duplicate is joined to the earlier report with a reason, and both stay', async ({ person, team }) => {
  const subject = aPerson({ bsn: '999999965', surname: 'Tweemaal' })
  const earlier = await granted(team.filer.post('/reports', aReport({ subject })))
  const specialist = await person(accounts.lead)
  await specialist.goto('/meldingen/nieuw')
  await fillIn(specialist, {
    Regeling: 'bijstand levensonderhoud',
    Omschrijving: 'Nog een melding over hetzelfde werk bij de garage.',
    BSN: '999999965',
  })
  await press(specialist, 'Melding vastleggen')

  const same = specialist.getByRole('region', { name: 'Over dezelfde betrokkene' })
  await expect(same.getByRole('link', { name: earlier.reference })).toBeVisible()
  await press(same, 'Samenvoegen')
  const dialog = specialist.getByRole('dialog')
  await press(dialog, 'Samenvoegen')
  await expect(dialog.getByRole('link', { name: /^Waarom gaat dit over hetzelfde\?/ })).toBeVisible()
  await fillIn(dialog, { 'Waarom gaat dit over hetzelfde?': 'Zelfde werkplek en zelfde periode.' })
  await press(dialog, 'Samenvoegen')
  await expect(specialist.getByText('Reden: Zelfde werkplek en zelfde periode.')).toBeVisible()

  await specialist.getByRole('region', { name: 'Volgende stap' }).getByRole('link', { name: earlier.reference }).click()
  await expect(specialist.getByRole('heading', { name: 'Hiermee samengevoegd' })).toBeVisible()
})

const heading = 'regeling;ontvangen_op;bron;omschrijving;betrokkene_bsn;kleur'
const lines = [
  'bijstand levensonderhoud;3-2-2024;inwoner;Werkt al maanden bij een bakker zonder dit te melden.;999999977;rood',
  'WMO-PGB;2024-02-04;andere gemeente;De zorg wordt al weken niet meer gegeven.;;',
  'bijstand levensonderhoud;31-2-2024;inwoner;Woont samen met een broer.;;',
  'iets anders;5-2-2024;inwoner;Heeft een tweede bankrekening.;123456789;',
]

test('a list of signals is read in: good lines are kept, bad ones told with line, column and reason', async ({ person }) => {
  const specialist = await person(accounts.lead)
  const file = { name: 'signalen.csv', mimeType: 'text/csv', buffer: Buffer.from([heading, ...lines].join('\r\n')) }
  const readIn = async () => {
    await specialist.goto('/meldingen/importeren')
    await specialist.getByLabel('CSV-bestand').setInputFiles(file)
    await press(specialist, 'Inlezen')
    await expect(specialist.getByRole('heading', { level: 1 })).toHaveText('De lijst is ingelezen')
  }
  const count = (words: string) => specialist.locator('dl > div').filter({ hasText: words }).locator('dd')

  await readIn()
  await expect(count('nieuwe meldingen')).toHaveText('2')
  await expect(count('regels geweigerd')).toHaveText('2')
  await expect(specialist.getByText('kleur', { exact: true })).toBeVisible()
  await expect(specialist.getByRole('row', { name: /^4 ontvangen_op is geen datum/ })).toBeVisible()
  await expect(specialist.getByRole('row', { name: /^5 regeling / })).toBeVisible()
  await expect(specialist.getByRole('row', { name: /^5 betrokkene_bsn / })).toBeVisible()
  await expect(specialist.getByText('123456789')).toHaveCount(0)
  await expectAccessible(specialist)

  await readIn()
  await expect(count('nieuwe meldingen')).toHaveText('0')
  await expect(count('waren al bekend')).toHaveText('2')
})
