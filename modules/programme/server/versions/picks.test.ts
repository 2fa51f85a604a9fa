import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aLesson,
  aPart,
  fileInLaterStage,
  hireWholeTeam,
  type WholeTeam,
} from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { asAccount } from '#modules/reports/server/testing/reports.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import type { Pickable, ProgrammeVersion } from '../../contract.ts'
import {
  activityOf,
  aDraft,
  adopt,
  granted,
  openProgrammeHouse,
  type ProgrammeHouse,
  refusal,
  sectionOf,
} from './testing/programme-house.ts'

const CLOSED_ON = '2024-03-18'
const POINT_OF_PROGRAMME =
  'Het primair proces heeft minder advies en ondersteuning nodig waardoor de inzet verschuift naar andere type onderzoeken.'
let at: ProgrammeHouse
let team: WholeTeam
let draft: ProgrammeVersion
let explained: string
let explainedLesson: string
let sameLessonTwice: string
let stillOpen: string
beforeAll(async () => {
  at = await openProgrammeHouse()
  team = await hireWholeTeam(at.house)
  explained = await closedWith('Leg in de brief uit wat samenwonen is.')
  const asked = await closedWith('Vraag bij de intake naar schulden.')
  const sameLesson = await closedWith('Vraag bij de intake naar schulden.')
  explainedLesson = await adopted('Leg in de brief uit wat samenwonen is.', explained)
  sameLessonTwice = await adopted('Vraag bij de intake naar schulden.', asked, sameLesson)
  await closedWith('Niets te verbeteren.', { aimsAt: 'none' })
  stillOpen = await fileInLaterStage(team, 'outcome', [aPart()])
  await writeLesson(stillOpen, 'Bel eerder terug.')
  await granted(adopt(at.policy, at.version2024, { adoptedOn: '2023-12-12' }))
  await explain('general', 'Het was een druk jaar.', 'Ja', POINT_OF_PROGRAMME)
  await explain('report-investigation', 'De wachttijd is gehalveerd.')
  draft = await granted(at.policy.post('/programme/versions', aDraft(at.version2024)))
})
afterAll(() => at.house.close())

/** A closed file with this lesson. Gives its id. */
async function closedWith(proposal: string, changes = {}): Promise<string> {
  const id = await fileInLaterStage(team, 'outcome', [aPart()])
  const by = team.lead
  await granted(
    by.put(`/investigations/${id}/outcome`, {
      ...{ result: 'terminated', carriedOutOn: CLOSED_ON, monthlyCents: 108_000, recoveredCents: null, finedCents: null },
      ...{ registered: true, registeredIn: 'socrates' },
    }),
  )
  await writeLesson(id, proposal, changes)
  await granted(by.post(`/investigations/${id}/closing`))
  return id
}

/** The proposals of closed files as an adopted lesson. Gives its id. */
async function adopted(text: string, ...proposals: string[]): Promise<string> {
  const lesson: any = await granted(
    at.policy.post('/programme/lessons', {
      title: `Over: ${text}`,
      text,
      cause: 'rule-not-understood',
      aimsAt: 'information',
      proposals,
      foundIn: null,
    }),
  )
  await granted(at.policy.put(`/programme/lessons/${lesson.id}/decision`, { adopt: true, reason: null, revision: 0 }))
  return lesson.id
}

const writeLesson = (id: string, proposal: string, changes = {}) =>
  granted(team.lead.put(`/investigations/${id}/lesson`, { ...aLesson, proposal, ...changes }))

/** What the annual report of 2024 explains. */
async function explain(part: string, ...lines: string[]): Promise<void> {
  const { owner } = at.house.db
  await owner.query(`insert into programme.annual_report (year, cut_off) values (2024, '2025-01-31') on conflict do nothing`)
  await owner.query('insert into programme.explanation (year, part, body, edited_at) values (2024, $1, $2, now())', [
    part,
    paragraphs(...lines),
  ])
}

const pickables = async (id = draft.id): Promise<Pickable[]> => (await at.policy.get(`/programme/versions/${id}/pickables`)).body.pickables
const from = async (where: string, id?: string) => (await pickables(id)).filter(({ takenFrom }) => takenFrom.from === where)
const pick = (pickable: object, key = 'report-investigation') =>
  at.policy.post(`/programme/activities/${activityOf(draft, key).id}/picks`, pickable)
const again = () => granted(at.policy.get(`/programme/versions/${draft.id}`))
const textsOf = (some: readonly { text: string }[]) => some.map(({ text }) => text)

test('lessons that were adopted are offered, newest first, and say what the quarterly list says', async () => {
  const lessons = await from('adopted-lesson')

  expect(textsOf(lessons)).toEqual(['Vraag bij de intake naar schulden.', 'Leg in de brief uit wat samenwonen is.'])
  expect(lessons.map(({ lessonOf }) => lessonOf)).toEqual([sameLessonTwice, explainedLesson])
  expect(lessons[0]).toMatchObject({
    kind: 'lesson',
    picked: false,
    takenFrom: {
      from: 'adopted-lesson',
      cause: 'rule-not-understood',
      title: expect.stringContaining('Over: '),
      adoptedOn: expect.any(String),
    },
  })
  expect(await refusal(at.policy.get(`/investigations/${explained}`))).not.toBe('granted')
})

test('the lessons of closed files are read by who keeps the lessons only, whatever the application asks', async () => {
  const readBy = (id: string) => asAccount(at.house, id, 'select * from programme.lessons_of_closed_files()')

  expect(await readBy(at.policy.id)).toHaveLength(4)
  for (const { id } of [at.specialist, team.lead, team.manager]) expect(await readBy(id)).toEqual([])
})

test('a proposal is offered and picked once it is an adopted lesson, not before', async () => {
  const held = await at.house.db.owner.query('select proposal from investigations.lesson where investigation_id = $1', [stillOpen])
  expect(held.rows).toEqual([{ proposal: 'Bel eerder terug.' }])

  const lessons = await from('adopted-lesson')
  expect(textsOf(lessons)).not.toContain('Bel eerder terug.')
  expect(await refusal(pick({ ...lessons[0], lessonOf: stillOpen }))).toBe('thing.not-found')
})

test('lessons that were adopted longer ago than the year before are not offered', async () => {
  const { id } = await granted(at.policy.post('/programme/versions', aDraft(at.version2024, { year: 2026 })))

  expect(await from('adopted-lesson', id)).toEqual([])
})

test('the points of the programme before and the explanations of the report that is cited are offered once, with where they stand first', async () => {
  const points = await from('programme')
  expect(points).toHaveLength(11)
  expect(points[0]).toMatchObject({ kind: 'point', takenFrom: { from: 'programme', year: 2024, activity: 'Ondersteuning primair proces' } })

  const explanations = await from('annual-report')
  expect(explanations.map(({ text, takenFrom, picked }) => [text, takenFrom, picked])).toEqual([
    ['Het was een druk jaar.', { from: 'annual-report', year: 2024, activity: 'Algemeen' }, false],
    ['De wachttijd is gehalveerd.', { from: 'annual-report', year: 2024, activity: 'Onderzoek van meldingen' }, false],
  ])
})

test('a point counts as picked while it stands under the points of the draft, and can be picked once it is taken out there', async () => {
  expect((await from('programme')).every(({ picked }) => picked)).toBe(true)
  const { id, sections } = activityOf(draft, 'primary-process')
  const point = (await from('programme'))[0]
  expect(await refusal(pick(point as Pickable, 'primary-process'))).toBe('pick.already-there')

  const { revision } = sectionOf({ sections } as never, 'points')
  await granted(at.policy.put(`/programme/activities/${id}/sections/points`, { text: paragraphs(), revision }))

  expect((await from('programme'))[0]?.picked).toBe(false)
  expect(activityOf(await granted(pick(point as Pickable, 'primary-process')), 'primary-process').picks).toMatchObject([
    {
      kind: 'point',
      text: point?.text,
      takenFrom: { from: 'programme', year: 2024, activity: 'Ondersteuning primair proces' },
      pickedBy: 'Beleid een',
    },
  ])
})

test('a picked lesson says what the list says, whatever was sent with it, and keeps where it comes from', async () => {
  const [, lesson] = await from('adopted-lesson')
  const made = {
    ...lesson,
    text: 'Iets heel anders.',
    takenFrom: { from: 'adopted-lesson', title: 'Anders', cause: 'debts', adoptedOn: '2020-01-01' },
  }

  const { picks } = activityOf(await granted(pick(made)), 'report-investigation')

  expect(picks).toMatchObject([
    {
      kind: 'lesson',
      text: 'Leg in de brief uit wat samenwonen is.',
      takenFrom: {
        from: 'adopted-lesson',
        cause: 'rule-not-understood',
        title: expect.stringContaining('Over: '),
        adoptedOn: expect.any(String),
      },
    },
  ])
  expect((await from('adopted-lesson')).map(({ picked }) => picked)).toEqual([false, true])
})

test('the same lesson and the same text stand in a version once, under whichever activity', async () => {
  const other = {
    kind: 'development',
    text: 'Er komt een nieuwe wet.',
    takenFrom: { from: 'elsewhere', source: 'Rijksoverheid' },
    lessonOf: null,
  }
  const [newest, lesson] = await from('adopted-lesson')
  await granted(pick(other))

  expect(await refusal(pick(lesson as Pickable, 'chain-partners'))).toBe('pick.already-there')
  expect(await refusal(pick({ ...other, text: '  Er komt een nieuwe wet. ' }, 'chain-partners'))).toBe('pick.already-there')
  expect(await refusal(pick({ ...other, text: newest?.text }, 'chain-partners'))).toBe('granted')
  expect(await refusal(pick(newest as Pickable, 'chain-partners'))).toBe('pick.already-there')
})

test('a lesson names itself, and what is no lesson cannot be picked', async () => {
  const [lesson] = await from('adopted-lesson')

  expect(await refusal(pick({ ...lesson, lessonOf: null }))).toBe('input.invalid')
  expect(await refusal(pick({ ...lesson, takenFrom: { from: 'elsewhere', source: 'x' } }))).toBe('input.invalid')
  expect(await refusal(pick({ ...lesson, lessonOf: at.policy.id }))).toBe('thing.not-found')
})

test('a pick is taken out, and what is picked later comes after what stayed', async () => {
  const before = activityOf(await again(), 'report-investigation').picks
  await granted(at.policy.delete(`/programme/picks/${before[0]?.id}`))
  await granted(pick({ kind: 'point', text: 'Het laatste punt.', takenFrom: { from: 'elsewhere', source: 'Raad' }, lessonOf: null }))

  expect(textsOf(activityOf(await again(), 'report-investigation').picks)).toEqual([...textsOf(before).slice(1), 'Het laatste punt.'])
  expect((await from('adopted-lesson'))[1]?.picked).toBe(false)
  expect(await refusal(at.policy.delete(`/programme/picks/${before[0]?.id}`))).toBe('thing.not-found')
})

test('who looks at what can be picked leaves a line in the trail, with the number alone', async () => {
  await pickables()

  const { rows } = await at.house.db.owner.query(
    `select kind, object_id, facts from platform.audit_event where action = 'programme.pickables-listed' order by seq desc limit 1`,
  )
  expect(rows).toEqual([{ kind: 'read', object_id: draft.id, facts: { rows: expect.any(Number) } }])
})
