import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '#app/server/testing/house.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { paragraphs, plainText } from '#platform/contract/rich-text.ts'
import type { AnnualReport, Dashboard, ProgrammeVersion } from '../../contract.ts'
import {
  activityOf,
  adopt,
  granted,
  inWork,
  openProgrammeHouse,
  type ProgrammeHouse,
  refusal,
} from '../versions/testing/programme-house.ts'
import { printAnnualReport } from './print-annual-report.ts'

const REPORT = '/programme/annual-reports/2024'

let programme: ProgrammeHouse
let policy: Visitor
beforeAll(async () => {
  programme = await openProgrammeHouse()
  policy = programme.policy
})
afterAll(() => programme.house.close())

test('a report needs an adopted programme', async () => {
  expect((await policy.put(REPORT, { cutOff: '2025-01-31', revision: 0 })).body.code).toBe('annual-report.no-programme')
  expect((await adopt(policy, programme.version2024, { adoptedOn: '2023-12-12' })).status).toBe(200)
})

test('a report that nobody began is an empty draft that closes the year', async () => {
  const report = await read()

  expect(report).toMatchObject({ state: 'draft', cutOff: '2025-01-31', revision: 0, explanations: [], judgements: [] })
})

test('the cut-off closes the year and has passed', async () => {
  expect((await policy.put(REPORT, { cutOff: '2024-12-30', revision: 0 })).body.code).toBe('annual-report.cut-off-too-early')
  expect((await policy.put(REPORT, { cutOff: '2090-01-01', revision: 0 })).body.code).toBe('annual-report.cut-off-in-future')
  const today = dayInAmsterdam(new Date())
  expect((await policy.put(REPORT, { cutOff: today, revision: 0 })).body.code).toBe('annual-report.cut-off-in-future')
  expect((await policy.put(REPORT, { cutOff: '2025-02-14', revision: 0 })).body).toMatchObject({ cutOff: '2025-02-14', revision: 1 })
  expect((await policy.put(REPORT, { cutOff: '2025-02-28', revision: 0 })).body.code).toBe('thing.changed-meanwhile')
})

test('of two colleagues who explain the same at once one is told so, and no text is lost silently', async () => {
  const write = (by: Visitor, words: string, revision: number) =>
    by.put(`${REPORT}/explanations/report-investigation`, { text: paragraphs(words), revision })

  const answers = await Promise.all([write(policy, 'Eerste tekst.', 0), write(programme.otherPolicy, 'Tweede tekst.', 0)])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const [refused] = answers.filter(({ status }) => status === 409)
  expect(refused?.body.code).toBe('programme.text-changed-meanwhile')
  const winner = answers.findIndex(({ status }) => status === 200)
  expect(await explanation()).toBe(['Eerste tekst.', 'Tweede tekst.'][winner])
  expect((await write(programme.otherPolicy, 'Samen.', 1)).status).toBe(200)
  expect(await explanation()).toBe('Samen.')
})

test('only a part that the report has is explained', async () => {
  const explain = (part: string) => refusal(policy.put(`${REPORT}/explanations/${part}`, { text: paragraphs('Tekst.'), revision: 0 }))

  expect(await explain('bestaat-niet')).toBe('thing.not-found')
  expect(await explain('chain-partners')).toBe('granted')
  expect((await read()).explanations.map(({ part }) => part)).toEqual(['chain-partners', 'report-investigation'])
})

test('a first text with a revision that was never given is refused as any that was not read', async () => {
  const explain = (revision: number) =>
    refusal(policy.put(`${REPORT}/explanations/personal-budget`, { text: paragraphs('Eerste tekst.'), revision }))

  expect(await explain(7)).toBe('programme.text-changed-meanwhile')
  expect(await explain(0)).toBe('granted')
  expect((await read()).explanations.find(({ part }) => part === 'personal-budget')?.revision).toBe(1)
})

test('a goal in words is judged in words, a goal with figures is not', async () => {
  const { activities } = (await policy.get(`/programme/versions/${programme.version2024}`)).body as ProgrammeVersion
  const goals = activities.flatMap((activity) => activity.goals)
  const inWords = goals.find((goal) => goal.judgedBy === 'words')
  const inFigures = goals.find((goal) => goal.judgedBy === 'figures')
  const judge = (id: string | undefined, revision = 0) =>
    policy.put(`${REPORT}/judgements/${id}`, { text: 'Bereikt: elke dag was een specialist bereikbaar.', revision })

  expect((await judge(inFigures?.key)).body.code).toBe('goal.judged-by-figures')
  expect((await judge('00000000-0000-7000-8000-000000000000')).status).toBe(404)
  expect((await judge(inWords?.key, 7)).body.code).toBe('programme.text-changed-meanwhile')
  expect((await judge(inWords?.key)).body.judgements).toMatchObject([{ goalKey: inWords?.key, judgedBy: 'Beleid een', revision: 1 }])
  expect((await judge(inWords?.key)).body.code).toBe('programme.text-changed-meanwhile')
  const { body } = await policy.get('/programme/years/2024/dashboard')
  const shown = (body as Dashboard).activities.flatMap((activity) => activity.goals).find((goal) => goal.key === inWords?.key)
  expect(shown?.judgement?.text).toContain('Bereikt')
})

test('a judgement stays with its goal when a correction of the programme is adopted', async () => {
  const { body: draft } = await policy.post('/programme/versions', {
    year: 2024,
    from: programme.version2024,
    citesReportYear: 2024,
    reason: 'Er stond een fout in de tekst.',
  })
  expect((await adopt(policy, draft.id)).status).toBe(200)

  const { activities } = (await policy.get('/programme/years/2024/dashboard')).body as Dashboard
  expect(activities.flatMap(({ goals }) => goals).filter(({ judgement }) => judgement)).toHaveLength(1)
})

test('the page of the year shows all four activities, what is not assigned, and what asks for attention', async () => {
  const { body } = await policy.get('/programme/years/2024/dashboard')
  const dashboard = body as Dashboard

  expect(dashboard.activities.map(({ kind }) => kind)).toEqual([
    'primary-process',
    'report-investigation',
    'chain-partners',
    'personal-budget',
  ])
  expect(dashboard.notAssignedPercent).toBe(12)
  expect(dashboard.activities.map(({ figures }) => figures.length > 0)).toEqual([true, true, true, true])
  expect(dashboard.attention.map(({ href }) => href)).toEqual(['/jaarverslag/2024', '/jaarverslag/2024'])
  expect((await policy.get('/programme/years/2031/dashboard')).body.attention[0].nl).toBe('Voor 2031 is geen programma gemaakt.')
  expect((await policy.get('/programme/years/2024/dashboard?asOf=2090-01-01')).body.code).toBe('figures.day-in-future')
})

test('only the policy role writes, and the team reads', async () => {
  const { specialist } = programme
  const consultant = await programme.house.signIn('Consulent', 'consultant')

  expect((await specialist.get(REPORT)).status).toBe(200)
  expect((await consultant.get(REPORT)).status).toBe(403)
  const writes = [
    specialist.put(REPORT, { cutOff: '2025-02-14', revision: 1 }),
    specialist.put(`${REPORT}/explanations/general`, { text: paragraphs('Tekst.'), revision: 0 }),
    specialist.put(`${REPORT}/publication`),
  ]
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([403, 403, 403])
})

test('a text with anything but paragraphs, lists and emphasis does not enter', async () => {
  const write = (content: unknown[]) => policy.put(`${REPORT}/explanations/general`, { text: { type: 'doc', content }, revision: 0 })

  expect((await write([{ type: 'image', attrs: { src: 'https://elders.example/a.png' } }])).status).toBe(422)
  expect((await write([{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link' }] }] }])).status).toBe(422)
})

test('a published report does not change, through no route and not in the database, and its programme is reported', async () => {
  expect((await policy.put(`${REPORT}/publication`)).body).toMatchObject({ state: 'published', publishedBy: 'Beleid een' })

  const writes = [
    policy.put(REPORT, { cutOff: '2025-03-01', revision: 2 }),
    policy.put(`${REPORT}/explanations/general`, { text: paragraphs('Toch nog.'), revision: 0 }),
    policy.put(`${REPORT}/publication`),
  ]
  expect((await Promise.all(writes)).map(({ body }) => body.code)).toEqual(Array(3).fill('annual-report.published'))
  expect((await policy.get('/programme/years/2024/version')).body.state).toBe('reported')
  const changed = await programme.house.db.pool.connect().then(async (client) => {
    await client.query(`begin; select set_config('app.actor_id', '${policy.id}', true)`)
    const { rowCount } = await client.query(`update programme.annual_report set cut_off = '2025-03-01' where year = 2024`)
    const { rowCount: explained } = await client.query(`update programme.explanation set body = '{}' where year = 2024`)
    await client.query('rollback')
    client.release()
    return [rowCount, explained]
  })
  expect(changed).toEqual([0, 0])
})

test('a correction that is adopted after publication does not change what the report accounts for', async () => {
  const printed = () =>
    inWork(programme.house, { id: policy.id, account: 'beleid', name: 'Beleid', unitId: null, roles: ['policy'] }, (work) =>
      printAnnualReport(work, 2024, 'team'),
    )
  const before = await printed()
  const { body: inForce } = await policy.get('/programme/years/2024/version')
  const draft = await granted(
    policy.post('/programme/versions', { year: 2024, from: inForce.id, citesReportYear: 2024, reason: 'Er stond een fout in de tekst.' }),
  )
  const budgets = activityOf(draft, 'personal-budget')
  await granted(policy.put(`/programme/activities/${budgets.id}/retirement`, { retired: true, because: 'Gaat op in andere taken.' }))
  expect((await adopt(policy, draft.id)).status).toBe(200)

  const after = await printed()
  expect(after.document.chapters).toEqual(before.document.chapters)
  expect(after.document.chapters.map(({ title }) => title)).toContain(budgets.title)
})

async function read(): Promise<AnnualReport> {
  const { status, body } = await policy.get(REPORT)
  expect(status).toBe(200)
  return body
}

async function explanation(): Promise<string> {
  const found = (await read()).explanations.find(({ part }) => part === 'report-investigation')
  return found ? plainText(found.text) : ''
}
