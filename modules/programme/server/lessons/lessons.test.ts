import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'
import {
  aLesson,
  aPart,
  fileInLaterStage,
  hireWholeTeam,
  type WholeTeam,
} from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { asAccount } from '#modules/reports/server/testing/reports.ts'
import type { Lesson, Proposal } from '../../contract.ts'

let house: House
let team: WholeTeam
let policy: Visitor
let colleague: Visitor
let stranger: Visitor
const files: string[] = []
beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('Beleid', 'policy')
  colleague = await house.signIn('Collega', 'consultant')
  const other = await house.addMunicipality('GM0002', 'Elders')
  stranger = await house.signIn('Elders', 'policy', other.units.income, other.id)
  team = await hireWholeTeam(house)
  for (const proposal of [
    'Leg in de brief uit wat samenwonen is.',
    'Zet samenwonen op het formulier.',
    'Bel na drie maanden.',
    'Vraag naar schulden.',
  ])
    files.push(await closedWith(proposal))
  await closedWith('Niets te verbeteren.', { aimsAt: 'none' })
  house.setNow('2024-04-02T09:00:00Z')
})
afterAll(() => house.close())

/** A file that was closed in the first quarter of 2024 with this proposal. */
async function closedWith(proposal: string, changes = {}): Promise<string> {
  const id = await fileInLaterStage(team, 'outcome', [aPart()])
  const outcome = {
    ...{ result: 'terminated', carriedOutOn: '2024-03-18', monthlyCents: 108_000, recoveredCents: null, finedCents: null },
    ...{ registered: true, registeredIn: 'socrates' },
  }
  await team.lead.put(`/investigations/${id}/outcome`, outcome)
  await team.lead.put(`/investigations/${id}/lesson`, { ...aLesson, proposal, ...changes })
  expect((await team.lead.post(`/investigations/${id}/closing`)).status).toBeLessThan(300)
  return id
}

const aNew = (proposals: (string | undefined)[], changes = {}) => ({
  ...{ title: 'Leg samenwonen uit', text: 'Leg in brief en formulier uit wat samenwonen is.', cause: 'rule-not-understood' },
  ...{ aimsAt: 'information', proposals, foundIn: null, ...changes },
})
const make = async (proposals: (string | undefined)[], changes = {}): Promise<Lesson> => {
  const { status, body } = await policy.post('/programme/lessons', aNew(proposals, changes))
  expect([status, body.code]).toEqual([201, undefined])
  return body
}
const on = (lesson: Lesson, by: Visitor = policy) => ({
  decide: (adopt: boolean, reason: string | null = null) =>
    by.put(`/programme/lessons/${lesson.id}/decision`, { adopt, reason, revision: lesson.revision }),
  assign: (to: string, dueOn: string) => by.put(`/programme/lessons/${lesson.id}/assignment`, { to, dueOn, revision: lesson.revision }),
  note: () => by.post(`/programme/lessons/${lesson.id}/notes`, { note: 'De tekst ligt bij communicatie.' }),
  finish: () =>
    by.put(`/programme/lessons/${lesson.id}/completion`, { outcome: 'De brief is herschreven en in gebruik.', revision: lesson.revision }),
  reopen: () =>
    by.post(`/programme/lessons/${lesson.id}/reopening`, { reason: 'De raad vroeg om een ander besluit.', revision: lesson.revision }),
  apart: () => by.delete(`/programme/lessons/${lesson.id}`),
})
const proposals = async (quarter = '2024-1', more = ''): Promise<Proposal[]> =>
  (await policy.get(`/programme/lesson-proposals?quarter=${quarter}${more}`)).body.rows
/** What the entries of the lessons add up to. */
const counted = async () => {
  const { rows } = await house.db.owner.query(
    `select category, sum(n)::int as n from programme.tally where measure = 'learning' group by category having sum(n) <> 0`,
  )
  return Object.fromEntries(rows.map(({ category, n }) => [category, n]))
}

test('a quarter shows every proposal of the files closed in it, and later quarters those that nobody decided on', async () => {
  expect((await proposals()).map(({ text }) => text).toSorted()).toEqual([
    'Bel na drie maanden.',
    'Leg in de brief uit wat samenwonen is.',
    'Vraag naar schulden.',
    'Zet samenwonen op het formulier.',
  ])
  expect(await proposals('2024-2')).toHaveLength(4)
  expect(await proposals('2023-4')).toEqual([])
  expect((await proposals('2024-1', '&q=schulden')).map(({ text }) => text)).toEqual(['Vraag naar schulden.'])
  expect(await proposals('2024-1', '&cause=debts')).toEqual([])
  expect((await policy.get('/programme/lesson-proposals?quarter=2024-1')).body.causes).toEqual([{ cause: aLesson.cause, n: 4 }])
})

test('the list goes by pages, without a gap and without a double', async () => {
  const seen: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { body }: { body: any } = await policy.get(
      `/programme/lesson-proposals?quarter=2024-1&limit=3${after && `&after=${encodeURIComponent(after)}`}`,
    )
    seen.push(...body.rows.map((row: Proposal) => row.proposalOf))
    after = body.next
  }
  expect(seen.toSorted()).toEqual(files.toSorted())
})

test('proposals belong to who keeps the lessons, and the file does not open with them', async () => {
  expect((await colleague.get('/programme/lesson-proposals')).status).toBe(403)
  expect((await policy.get(`/investigations/${files[0]}`)).status).toBeGreaterThan(400)
})

test('proposals are combined, taken apart again, and a proposal stands in one lesson', async () => {
  const lesson = await make(files.slice(0, 2))
  expect(lesson).toMatchObject({ state: 'proposed', quarter: '2024-1', proposals: 2 })
  expect(lesson.sources.map(({ text }) => text)).toContain('Zet samenwonen op het formulier.')
  expect(await counted()).toEqual({ proposed: 4, waiting: 4, combined: 2 })
  const taken = await policy.post('/programme/lessons', aNew([files[1], files[2]]))
  expect([taken.status, taken.body.code]).toEqual([409, 'lesson.proposal-taken'])

  expect((await on(lesson).apart()).status).toBe(204)
  expect((await proposals()).filter((one) => one.lesson !== null)).toEqual([])
  expect(await counted()).toEqual({ proposed: 4, waiting: 4 })
})

test('of two people who combine the same proposals at once, one is told', async () => {
  const both = await Promise.all([policy, team.coordinator].map((by) => by.post('/programme/lessons', aNew(files.slice(0, 2)))))

  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  await on(both.find(({ status }) => status === 201)?.body).apart()
})

test('a lesson is adopted, assigned, carried out and done, and what is reopened is taken away from the figures', async () => {
  let lesson = await make(files.slice(0, 2))
  expect((await on(lesson).assign(colleague.id, '2024-06-01')).body.code).toBe('lesson.wrong-state')
  lesson = (await on(lesson).decide(true)).body
  expect(lesson).toMatchObject({ state: 'adopted', decidedBy: 'Beleid' })
  expect((await on(lesson).apart()).body.code).toBe('lesson.wrong-state')
  expect((await on(lesson).assign(colleague.id, '2024-03-01')).body.code).toBe('lesson.due-in-past')
  expect((await on(lesson).assign(files[0] ?? '', '2024-06-01')).body.code).toBe('lesson.unknown-colleague')
  expect((await on(lesson).finish()).body.code).toBe('lesson.wrong-state')
  lesson = (await on(lesson).assign(colleague.id, '2024-06-01')).body
  expect((await colleague.get('/own-messages')).body.rows).toMatchObject([{ kind: 'lesson.assigned', href: `/lessen/${lesson.id}` }])
  expect((await on(lesson).note()).body.code).toBe('lesson.not-yours')

  expect((await on(lesson, colleague).note()).status).toBe(200)
  house.setNow('2024-06-02T09:00:00Z')
  expect((await colleague.get('/programme/lessons?mine=yes&late=yes')).body.rows).toMatchObject([{ id: lesson.id, late: true }])
  lesson = (await on(lesson, colleague).finish()).body
  expect(lesson).toMatchObject({ state: 'done', outcome: 'De brief is herschreven en in gebruik.', sources: [] })
  expect(lesson.steps.map(({ step }) => step)).toEqual(['done', 'noted', 'assigned', 'adopted', 'made'])
  expect(await counted()).toEqual({ proposed: 4, waiting: 2, combined: 2, adopted: 2, done: 2 })

  lesson = (await on(lesson).reopen()).body
  expect(lesson).toMatchObject({ state: 'proposed', decidedBy: null, assignedTo: null, outcome: null })
  expect(await counted()).toEqual({ proposed: 4, waiting: 4, combined: 2 })
  lesson = (await on(lesson).decide(true)).body
  expect(await counted()).toEqual({ proposed: 4, waiting: 2, combined: 2, adopted: 2 })
})

test('a lesson is rejected with a reason, by who read the latest', async () => {
  const lesson = await make([files[2]])
  expect((await on(lesson).decide(false, 'nee')).body.code).toBe('lesson.rejection-needs-reason')
  expect((await on({ ...lesson, revision: 7 }).decide(true)).body.code).toBe('lesson.changed-meanwhile')

  expect((await on(lesson).decide(false, 'Dit doen we al sinds vorig jaar.')).body).toMatchObject({ state: 'rejected' })
  expect((await proposals('2024-2')).map(({ text }) => text)).toEqual(['Vraag naar schulden.'])
})

test('a lesson can come from elsewhere, with where in words', async () => {
  const nowhere = await policy.post('/programme/lessons', aNew([]))
  expect([nowhere.status, nowhere.body.code]).toEqual([422, 'lesson.without-origin'])

  expect(await make([], { foundIn: 'Advies van de cliëntenraad, april 2024' })).toMatchObject({ quarter: '2024-2', proposals: 0 })
  expect((await policy.post('/programme/lessons', aNew([colleague.id]))).status).toBe(404)
})

test('the lessons go to a spreadsheet', async () => {
  const { body, headers } = await policy.get('/programme/lessons?format=csv')

  expect(headers['content-type']).toContain('text/csv')
  expect(body).toContain('2024-1;Leg samenwonen uit;afgewezen;')
})

test('the database keeps lessons too: whom it is assigned to changes nothing else, and another municipality sees none', async () => {
  const lesson = await make([files[3]])
  await expect(asAccount(house, colleague.id, `delete from programme.lesson where id = '${lesson.id}' returning id`)).resolves.toEqual([])
  await expect(
    asAccount(
      house,
      colleague.id,
      `insert into programme.lesson_step values (gen_random_uuid(), '${lesson.id}', 'adopted', null, '${colleague.id}', now())`,
    ),
  ).rejects.toThrow('row-level security')

  const assigned = (await on((await on(lesson).decide(true)).body).assign(colleague.id, '2024-12-01')).body
  await expect(
    asAccount(house, colleague.id, `update programme.lesson set title = 'Iets anders' where id = '${assigned.id}'`),
  ).rejects.toThrow('changed by who keeps them')

  expect((await stranger.get('/programme/lessons')).body.rows).toEqual([])
  expect((await stranger.get(`/programme/lessons/${assigned.id}`)).status).toBe(404)
})

test('the sums are the entries added up', async () => {
  expect(await compareTallies(house.db.owner)).toEqual([])
})
