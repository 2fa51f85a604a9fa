import { investigationRefusals } from '#modules/investigations/contract.ts'
import { aPart, fileInLaterStage } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { granted, refusal } from '#modules/investigations/server/testing/team.ts'
import { accounts } from './demo-team.ts'
import { fillIn, goOn, press } from './hands.ts'
import { expect, type Person, test } from './house.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today } from './today.ts'

const recovery = aPart({ kind: 'recover', amountCents: 120_000, periodFrom: null })

test('an advice is not sent before it was written', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'advice', undefined, today)
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Laten meelezen', ['advice.none'])
})

test('a fine needs a hearing about a fine', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'advice', undefined, today)
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await fillIn(lead, { 'Wat adviseert u?': 'bestuurlijke boete' })
  await fillIn(lead, { Bedrag: '600', 'Waarom?': 'De baan is niet doorgegeven.' })
  await press(lead, 'Advies bewaren')
  await expectRefusal(lead, investigationRefusals['advice.fine-needs-fine-hearing'])
})

test('who wrote the advice does not read it along', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'advice', undefined, today)
  await granted(team.lead.put(`/investigations/${id}/advice`, { seen: null, parts: [aPart()] }))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await goOn(lead, 'Laten meelezen')
  const colleagues = lead.getByRole('dialog').getByLabel('Collega')
  await expect(colleagues.getByRole('option', { name: 'Demo Specialist Bram' })).toHaveCount(1)
  await expect(colleagues.getByRole('option', { name: 'Demo Specialist Anna' })).toHaveCount(0)
  expect(await refusal(team.lead.post(`/investigations/${id}/advice/submission`, { readerId: team.lead.id }))).toBe(
    'advice.reader-is-author',
  )

  await lead.goto(`/onderzoeken/${id}/meelezen`)
  await expect(lead.getByText('Er ligt hier geen advies dat u moet meelezen')).toBeVisible()
})

test('the reader returns an advice with what has to be better', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'reading-along', undefined, today)
  await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
  const reader = await person(accounts.reader)

  await reader.goto(`/onderzoeken/${id}/meelezen`)
  await fillIn(reader, { 'Wat vindt u?': 'Terug naar de schrijver' })
  await press(reader, 'Terugsturen')
  await expectRefusal(reader, investigationRefusals['advice.note-needed'])
})

test('a manager decides within the mandate only', async ({ person, team, house }) => {
  const id = await fileInLaterStage(team, 'decision', [aPart(), recovery], today)
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  const manager = await person(accounts.manager)
  const limit = (cents: number | null) =>
    house.owner.query('update staff.mandate set up_to_cents = $1 where account_id = $2', [cents, team.manager.id])

  await limit(100_000)
  try {
    await manager.goto(`/besluiten/${id}`)
    await expect(part(manager, 'Uitkering of budget beëindigen').getByRole('button', { name: 'Besluit nemen' })).toBeVisible()
    await expect(part(manager, 'Terugvorderen')).toContainText(investigationRefusals['decision.no-mandate'].says.nl)
    await expect(part(manager, 'Terugvorderen')).toContainText(investigationRefusals['decision.no-mandate'].next.nl)
    await expect(part(manager, 'Terugvorderen').getByRole('button')).toHaveCount(0)
  } finally {
    await limit(null)
  }
})

test('a manager who knows the person does not decide', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'decision', undefined, today)
  const manager = await person(accounts.manager)

  await manager.goto(`/besluiten/${id}`)
  await expect(manager.getByRole('button', { name: 'Besluit nemen' })).toHaveCount(0)
  await fillIn(manager, { 'Uw antwoord': 'Ja' })
  await press(manager, 'Antwoord vastleggen')
  await expectRefusal(manager, investigationRefusals['investigation.conflict-of-interest'])
})

test('a manager deviates with reasons', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'decision', [recovery], today)
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  const manager = await person(accounts.manager)

  await manager.goto(`/besluiten/${id}`)
  await fillIn(manager, { 'Wat besluit u?': 'Afwijken van het advies' })
  await fillIn(manager, { 'Wat besluit u in plaats daarvan?': 'hulp bieden', 'Waarom?': 'anders' })
  await press(manager, 'Besluit nemen')
  await expect(manager.getByText('Er is nog 1 ding dat u moet verbeteren')).toBeVisible()
  await expect(manager.getByRole('link', { name: /^Waarom\?/ })).toBeVisible()
  await expect(manager.getByRole('alertdialog')).toHaveCount(0)
})

/** A part of the advice on the page of the manager. */
function part(manager: Person, kind: string) {
  return manager.getByRole('listitem').filter({ has: manager.getByRole('heading', { name: kind }) })
}
