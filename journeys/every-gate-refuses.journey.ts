import { investigationRefusals } from '#modules/investigations/contract.ts'
import { fileInLaterStage } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { criterionKeys, reportsRefusals, worthinessCriteria } from '#modules/reports/contract.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { platformRefusals } from '#platform/contract/platform-refusals.ts'
import { accounts } from './demo-team.ts'
import { fillIn, press } from './hands.ts'
import { expect, test } from './house.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today } from './today.ts'

test('who wrote a report down does not judge it', async ({ person, team }) => {
  const { id } = await granted(team.lead.post('/reports', aReport()))
  const filer = await person(accounts.lead)

  await filer.goto(`/meldingen/${id}`)
  await expect(filer.getByText('Een collega beoordeelt deze melding, omdat u haar zelf hebt vastgelegd.')).toBeVisible()
  await filer.goto(`/meldingen/${id}/beoordelen`)
  await expectRefusal(filer, reportsRefusals['report.assessor-filed-it'])
  await expect(filer.getByRole('button', { name: 'Oordeel vastleggen' })).toHaveCount(0)
})

test('grounds that name only a neighbourhood and looks are no grounds', async ({ person, team }) => {
  const { id } = await granted(team.filer.post('/reports', aReport()))
  const judge = await person(accounts.assessor)

  await judge.goto(`/meldingen/${id}/beoordelen`)
  for (const [index, key] of criterionKeys.entries())
    await fillIn(judge, { [`${index + 1}. ${worthinessCriteria[key].question.nl}`]: 'Dat is nagegaan bij de bron.' })
  await fillIn(judge, { 'Wat besluit u?': 'onderzoeken', 'Waarom besluit u dit?': 'De betrokkene woont in Overvecht en is getint.' })
  await press(judge, 'Oordeel vastleggen')
  await expectRefusal(judge, reportsRefusals['report.only-questionable-grounds'])
  await expect(judge.getByText('Ik bevestig dat dit ter zake is')).toHaveCount(0)
  await fillIn(judge, { 'Waarom besluit u dit?': 'De melder noemt dagen, tijden en een kenteken.' })
  await press(judge, 'Oordeel vastleggen')
  await expect(judge.getByRole('heading', { name: 'Beoordeling' })).toBeVisible()
})

test('a specialist of another unit cannot see that a file exists', async ({ person, team }) => {
  const id = await fileInStage(team, 'planning')
  const stranger = await person(accounts.stranger)

  await stranger.goto(`/onderzoeken/${id}`)
  await expectRefusal(stranger, platformRefusals['thing.not-found'])
  await expect(stranger.getByText('Voorbeeld')).toHaveCount(0)
})

test('nobody works on a file before saying whether they know the person, and a yes closes it to them', async ({ person, team }) => {
  const id = await fileInStage(team, 'opened')
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Plan beginnen', ['investigation.conflict-not-asked'])
  await fillIn(lead, { 'Uw antwoord': 'Ja' })
  await press(lead, 'Antwoord vastleggen')
  await expectRefusal(lead, investigationRefusals['investigation.conflict-of-interest'])
})

test('a plan without questions and means does not begin', async ({ person, team }) => {
  const id = await fileInStage(team, 'planning')
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Onderzoek beginnen', ['plan.no-questions', 'plan.no-methods'])
  await lead.getByRole('link', { name: 'Hier regelen' }).first().click()
  await expect(lead.getByRole('heading', { name: 'Vragen die het onderzoek beantwoordt' })).toBeFocused()
})

test('a heavier means needs the reason why lighter ones are not enough', async ({ person, team }) => {
  const id = await fileInStage(team, 'planning')
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Plannen: Vragen aan derden')
  await fillIn(lead, { 'Wat wilt u hiermee te weten komen?': 'Of de betrokkene loon ontving.' })
  await press(lead, 'In het plan zetten')
  await expect(lead.getByRole('link', { name: /^Waarom zijn lichtere middelen niet genoeg\?/ })).toBeVisible()
  await fillIn(lead, { 'Waarom zijn lichtere middelen niet genoeg?': 'nodig' })
  await press(lead, 'In het plan zetten')
  await expectRefusal(lead, investigationRefusals['method.reason-needed'])
})

test('a file does not close without outcome and lesson', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'outcome', undefined, today)
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Onderzoek afsluiten', ['outcome.missing', 'lesson.missing'])
})
