import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from '#modules/investigations/server/testing/team.ts'
import { purposes } from '#platform/server/module.ts'
import type { ProcessingLine } from '../../contract.ts'
import { purposeWords } from '../../contract.ts'

let house: House
let team: Team
let officer: Visitor
let fileId: string
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  officer = await house.signIn('Privacy', 'privacy')
  house.setNow('2024-03-06T10:00:00Z')
  fileId = await fileInStage(team, 'planning')
  await granted(team.lead.get(`/investigations/${fileId}`))
  await refusal(team.stranger.get(`/investigations/${fileId}`))
  await granted(team.lead.get('/investigations'))
})
afterAll(() => house.close())

const exported = async (): Promise<ProcessingLine[]> =>
  (await granted(officer.get('/privacy/processing-activities?from=2024-03-06&to=2024-03-06'))).processingActivities
const searched = (body: object) => officer.post('/privacy/processing-activities', body)

/** What the read extension (1.1) asks of a line, in our words. */
function faultsOf(line: Record<string, any>): string[] {
  const attributes = line.attributes ?? {}
  const checks: Record<string, boolean> = {
    traceId: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(line.traceId),
    spanId: /^[0-9a-fA-F]{16}$/.test(line.spanId),
    status: ['Unset', 'Ok', 'Error'].includes(line.status),
    name: typeof line.name === 'string' && line.name.length > 0,
    startTime: Number.isInteger(line.startTime),
    endTime: Number.isInteger(line.endTime) && line.endTime >= line.startTime,
    processingActivity: URL.canParse(attributes['dpl.core.processing_activity_id']),
    dataSubject: (attributes['dpl.core.data_subject_id'] === undefined) === (attributes['dpl.core.data_subject_id_type'] === undefined),
    nothingElse: Object.keys(line).every((key) =>
      ['traceId', 'spanId', 'status', 'name', 'startTime', 'endTime', 'parentSpanId', 'resource', 'attributes'].includes(key),
    ),
  }
  return Object.keys(checks).filter((name) => !checks[name])
}

test('every line has what the standard asks of it', async () => {
  const lines = await exported()

  expect(lines.length).toBeGreaterThan(10)
  expect(lines.flatMap((line) => faultsOf(line))).toEqual([])
  expect(faultsOf({ spanId: 'x', traceId: '1' }).length).toBeGreaterThan(5)
})

test('the spans of one trace differ, and one line has one data subject', async () => {
  const lines = await exported()
  const spans = lines.map(({ spanId }) => spanId)

  expect(new Set(spans).size).toBe(spans.length)
  expect(lines.every(({ attributes }) => typeof (attributes['dpl.core.data_subject_id'] ?? '') === 'string')).toBe(true)
})

test('a person is a pseudonym: no number, no name, no id of ours, and nobody who works here', async () => {
  const text = JSON.stringify(await exported())
  const { rows } = await house.db.owner.query(
    'select id from parties.person union select id from staff.account union select id from staff.session',
  )

  expect(text).not.toMatch(/999990007|Voorbeeld|Team /)
  expect(rows.filter(({ id }) => text.includes(id))).toEqual([])
})

test('a refused action is an error in the line, and one that was done is not', async () => {
  const lines = await exported()

  expect(lines.find(({ name }) => name === 'thing.not-found')?.status).toBe('Error')
  expect(lines.find(({ name }) => name === 'investigation.read')?.status).toBe('Ok')
})

test('a list gives a line for each person on it, the same pseudonym as their file', async () => {
  const lines = await exported()
  const subjectOf = (name: string) =>
    lines.filter((line) => line.name === name).map(({ attributes }) => attributes['dpl.core.data_subject_id'])

  expect(subjectOf('investigations.listed')).toEqual([subjectOf('investigation.read')[0]])
  expect(subjectOf('investigation.read')[0]).toMatch(/^[0-9a-f]{32}$/)
})

test('every purpose of the product stands in the register, with its ground, and every line points into it', async () => {
  const { activities } = await granted(officer.get('/privacy/register'))
  const known = activities.map(({ purpose, version }: { purpose: string; version: number }) => `${purpose}-${version}`)

  expect(purposes.filter((purpose) => !known.includes(`${purpose}-1`))).toEqual([])
  expect(Object.keys(purposeWords).toSorted()).toEqual([...purposes].toSorted())
  const pointed = new Set((await exported()).map(({ attributes }) => attributes['dpl.core.processing_activity_id'].split('#')[1]))
  expect([...pointed].filter((one) => !known.includes(one))).toEqual([])
})

test('a new version of an activity leaves what happened under the old one as it was', async () => {
  await house.db.owner.query(`
    insert into privacy.processing_activity
    select purpose, 2, name, 'Anders', legal_basis, keep, source, confidential, '2024-05-01', null from privacy.processing_activity where purpose = 'receiving-reports'`)
  await house.db.owner.query(
    `update privacy.processing_activity set valid_to = '2024-05-01' where purpose = 'receiving-reports' and version = 1`,
  )

  expect((await exported()).some(({ attributes }) => attributes['dpl.core.processing_activity_id'].endsWith('-2'))).toBe(false)
})

test('the search of the standard finds the lines of one person, by a number in the body', async () => {
  const { processingActivities } = await granted(
    searched({
      'dpl.core.data_subject_id': '999990007',
      'dpl.core.data_subject_id_type': 'BSN',
      startTime: Date.parse('2024-03-06T00:00:00Z'),
    }),
  )

  expect(processingActivities.length).toBeGreaterThan(3)
  expect(new Set(processingActivities.map(({ attributes }: ProcessingLine) => attributes['dpl.core.data_subject_id'])).size).toBe(1)
})

test('the search of one person finds lists with their file too', async () => {
  const { processingActivities } = await granted(
    searched({ 'dpl.core.data_subject_id': '999990007', 'dpl.core.data_subject_id_type': 'BSN' }),
  )

  expect(processingActivities.map(({ name }: ProcessingLine) => name)).toContain('investigations.listed')
})

test('the search narrows to one trace in a period, and refuses what is too wide', async () => {
  const [line] = (await exported()).filter(({ name }) => name === 'investigation.read')
  const day = { startTime: Date.parse('2024-03-06T00:00:00Z'), endTime: Date.parse('2024-03-07T00:00:00Z') }

  expect((await granted(searched({ traceId: line?.traceId, ...day }))).processingActivities).toEqual([line])
  expect(await refusal(searched({ traceId: line?.traceId }))).toBe('processing.search-too-wide')
  expect(await refusal(searched({}))).toBe('input.invalid')
  expect(await refusal(searched({ 'dpl.core.data_subject_id': 'abc', 'dpl.core.data_subject_id_type': 'BSN' }))).toBe('input.invalid')
})
