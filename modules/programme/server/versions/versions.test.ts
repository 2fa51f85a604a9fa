import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#modules/staff/contract.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import type { ProgrammeVersion } from '../../contract.ts'
import { markReported } from './mark-reported.ts'
import {
  activityOf,
  aDraft,
  adopt,
  aReason,
  granted,
  importAs,
  inWork,
  openProgrammeHouse,
  type ProgrammeHouse,
  refusal,
  sectionOf,
} from './testing/programme-house.ts'

let at: ProgrammeHouse
beforeAll(async () => {
  at = await openProgrammeHouse()
})
afterAll(() => at.house.close())

const read = (id: string) => granted(at.policy.get(`/programme/versions/${id}`))
const start = (from: string, changes = {}) => at.policy.post('/programme/versions', aDraft(from, changes))
const actor = () => ({ id: at.policy.id, account: 'beleid', name: 'Beleid', unitId: null, roles: ['policy'] })

describe('a programme that was read in', () => {
  test('is a draft of its year, and is not read in twice', async () => {
    expect(await read(at.version2024)).toMatchObject({ year: 2024, number: 1, state: 'draft', createdBy: 'Beleid een', basedOn: null })
    await expect(importAs(at.house, at.policy, ['policy'])).rejects.toThrow('programme.year-has-draft')
    await expect(importAs(at.house, at.specialist, ['specialist'])).rejects.toThrow('access.not-permitted')
  })

  test('is found by its year while it is a draft', async () => {
    const { id, state } = await granted(at.specialist.get('/programme/years/2024/version'))

    expect([id, state]).toEqual([at.version2024, 'draft'])
    expect(await refusal(at.specialist.get('/programme/years/2019/version'))).toBe('thing.not-found')
  })
})

describe('reading and writing', () => {
  test('every colleague reads the programme, nobody else does', async () => {
    for (const role of ['consultant', 'manager', 'coordinator', 'privacy', 'admin'] satisfies Role[]) {
      const colleague = await at.house.signIn(`Lezer ${role}`, role)
      expect((await granted(colleague.get(`/programme/versions/${at.version2024}`))).activities).toHaveLength(4)
      expect((await colleague.get('/programme/versions')).body.versions).toHaveLength(1)
    }
    expect(await refusal(at.house.visitor.get('/programme/versions'))).toBe('access.not-signed-in')
  })

  test('only the policy role writes, on every route', async () => {
    const { activities, revision } = await read(at.version2024)
    const [activity] = activities
    const goal = activity?.goals[0]
    const writes: ['post' | 'put' | 'delete' | 'get', string, unknown?][] = [
      ['post', '/programme/versions', aDraft(at.version2024)],
      ['put', `/programme/versions/${at.version2024}`, { title: 'Anders', citesReportYear: 2024, revision }],
      ['delete', `/programme/versions/${at.version2024}`],
      ['put', `/programme/versions/${at.version2024}/adoption`, { adoptedBy: 'college', adoptedOn: '2024-01-02' }],
      ['put', `/programme/versions/${at.version2024}/state`, { to: 'running' }],
      ['get', `/programme/versions/${at.version2024}/pickables`],
      ['post', `/programme/versions/${at.version2024}/activities`, { kind: 'other', theme: 'X', title: 'X', sharePercent: null }],
      ['put', `/programme/activities/${activity?.id}`, { ...activity, revision: 0 }],
      ['put', `/programme/activities/${activity?.id}/retirement`, { retired: false }],
      ['put', `/programme/activities/${activity?.id}/sections/points`, { text: paragraphs('Anders'), revision: 0 }],
      ['post', `/programme/activities/${activity?.id}/goals`, goal],
      ['put', `/programme/goals/${goal?.id}`, goal],
      ['delete', `/programme/goals/${goal?.id}`],
      [
        'post',
        `/programme/activities/${activity?.id}/picks`,
        { kind: 'point', text: 'Een punt', takenFrom: { from: 'elsewhere', source: 'Raad' }, lessonOf: null },
      ],
      ['delete', `/programme/picks/${goal?.id}`],
    ]
    const coordinator = await at.house.signIn('Coördinator', ['coordinator', 'manager', 'admin'])

    for (const [method, path, body] of writes) {
      const answer = await coordinator[method](path, body)
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'access.not-permitted'])
    }
    expect(await read(at.version2024)).toMatchObject({ activities, revision })
  })
})

describe('the way of a year, from draft to reported', () => {
  let version2024: string
  let draft2025: ProgrammeVersion

  test('nothing is made from a draft, and a draft does not begin', async () => {
    version2024 = at.version2024

    expect(await refusal(start(version2024))).toBe('programme.wrong-state')
    expect(await refusal(at.policy.put(`/programme/versions/${version2024}/state`, { to: 'running' }))).toBe('programme.wrong-state')
    await expect(inWork(at.house, actor(), (work) => markReported(work, 2024))).rejects.toThrow('annual-report.no-programme')
  })

  test('a draft is edited: its title and the report year that it cites, which is a year of its own', async () => {
    const edit = (changes: object) =>
      at.policy.put(`/programme/versions/${version2024}`, { title: 'Programma', citesReportYear: 2023, ...changes })

    expect(await granted(edit({ revision: 0 }))).toMatchObject({ year: 2024, title: 'Programma', citesReportYear: 2023, revision: 1 })
    expect(await refusal(edit({ revision: 0 }))).toBe('programme.text-changed-meanwhile')
    await granted(edit({ title: 'Handhavingsprogramma 2024', citesReportYear: 2024, revision: 1 }))
  })

  test('is adopted, by whom and when, but not in the future', async () => {
    expect(await refusal(adopt(at.policy, version2024, { adoptedOn: '2099-01-01' }))).toBe('programme.adopted-in-future')

    expect(await granted(adopt(at.policy, version2024, { adoptedOn: '2023-12-12' }))).toMatchObject({
      state: 'adopted',
      adoptedBy: 'college',
      adoptedOn: '2023-12-12',
    })
    expect(await refusal(adopt(at.policy, version2024))).toBe('programme.not-a-draft')
    expect(await refusal(at.policy.delete(`/programme/versions/${version2024}`))).toBe('programme.not-a-draft')
    await expect(importAs(at.house, at.policy, ['policy'])).rejects.toThrow('programme.correction-needs-reason')
  })

  test('begins once', async () => {
    const begin = () => at.policy.put(`/programme/versions/${version2024}/state`, { to: 'running' })

    expect((await granted(begin())).state).toBe('running')
    expect(await refusal(begin())).toBe('programme.wrong-state')
    expect(await refusal(at.policy.put(`/programme/versions/${version2024}/state`, { to: 'reported' }))).toBe('input.invalid')
  })

  test('the next year starts from it: text, goals and shares, without what was retired', async () => {
    draft2025 = await granted(start(version2024))

    const old = await read(version2024)
    expect(draft2025).toMatchObject({
      year: 2025,
      number: 1,
      state: 'draft',
      title: 'Handhavingsprogramma 2025',
      citesReportYear: 2024,
      reason: null,
      basedOn: { id: version2024, year: 2024, number: 1 },
      notAssignedPercent: 12,
    })
    expect(draft2025.activities.map(contentOf)).toEqual(old.activities.map(contentOf))
    expect(await refusal(start(version2024))).toBe('programme.year-has-draft')
  })

  test('a draft is discarded, and the year is free again', async () => {
    expect((await at.policy.delete(`/programme/versions/${draft2025.id}`)).status).toBe(204)

    expect(await refusal(at.policy.get(`/programme/versions/${draft2025.id}`))).toBe('thing.not-found')
    const { rows } = await at.house.db.owner.query(
      `select action from platform.audit_event where object_id = $1 and kind = 'write' order by seq`,
      [draft2025.id],
    )
    expect(rows.map(({ action }) => action)).toEqual(['programme.draft-started', 'programme.draft-discarded'])
    expect((await granted(start(version2024))).number).toBe(1)
  })

  test('a correction of the same year says why, keeps what was retired and picked, and takes the place and state of the old text', async () => {
    expect(await refusal(start(version2024, { year: 2024 }))).toBe('programme.correction-needs-reason')
    const second = await granted(start(version2024, { year: 2024, reason: aReason }))
    expect(second).toMatchObject({ year: 2024, number: 2, state: 'draft', reason: aReason, title: 'Handhavingsprogramma 2024' })
    const { id } = activityOf(second, 'chain-partners')
    await granted(at.policy.put(`/programme/activities/${id}/retirement`, { retired: true, because: 'De ketenpartners stoppen ermee.' }))
    const pick = {
      kind: 'development',
      text: 'Er komt een nieuwe wet.',
      takenFrom: { from: 'elsewhere', source: 'Rijksoverheid' },
      lessonOf: null,
    }
    await granted(at.policy.post(`/programme/activities/${activityOf(second, 'primary-process').id}/picks`, pick))

    expect((await granted(at.policy.get('/programme/years/2024/version'))).id).toBe(version2024)
    expect((await granted(adopt(at.policy, second.id))).state).toBe('running')

    expect((await read(version2024)).state).toBe('replaced')
    expect((await granted(at.specialist.get('/programme/years/2024/version'))).id).toBe(second.id)
    const third = await granted(start(second.id, { year: 2024, reason: aReason }))
    expect(activityOf(third, 'chain-partners')).toMatchObject({ retired: true, retiredBecause: 'De ketenpartners stoppen ermee.' })
    expect(activityOf(third, 'primary-process').picks).toMatchObject([{ ...pickedAs(pick), pickedBy: 'Beleid een' }])
    expect([third.number, third.notAssignedPercent]).toEqual([3, 24])

    await granted(at.policy.delete(`/programme/versions/${(await granted(at.policy.get('/programme/years/2025/version'))).id}`))
    const next = await granted(start(second.id))
    expect(next.activities.map(({ key, picks }) => [key, picks.length])).toEqual([
      ['primary-process', 0],
      ['report-investigation', 0],
      ['personal-budget', 0],
    ])
  })

  test('its annual report makes it reported, and a later correction of it too', async () => {
    await inWork(at.house, actor(), (work) => markReported(work, 2024))
    expect((await granted(at.policy.get('/programme/years/2024/version'))).state).toBe('reported')

    const { versions } = (await at.policy.get('/programme/versions')).body
    const third = versions.find(({ year, number }: ProgrammeVersion) => year === 2024 && number === 3)
    expect((await granted(adopt(at.policy, third.id))).state).toBe('reported')
  })

  test('the list names every version, newest year and version first', async () => {
    const { versions } = (await at.specialist.get('/programme/versions')).body

    expect(versions.map(({ year, number, state }: ProgrammeVersion) => [year, number, state])).toEqual([
      [2025, 1, 'draft'],
      [2024, 3, 'reported'],
      [2024, 2, 'replaced'],
      [2024, 1, 'replaced'],
    ])
  })

  test('a version is not made of what does not exist', async () => {
    expect(await refusal(start(at.policy.id))).toBe('thing.not-found')
    expect(await refusal(adopt(at.policy, at.policy.id))).toBe('thing.not-found')
    expect(await refusal(at.policy.put(`/programme/versions/${at.policy.id}/state`, { to: 'running' }))).toBe('thing.not-found')
  })
})

/** What an activity says, without what belongs to its version only. */
function contentOf({ id, revision, sections, goals, ...facts }: ProgrammeVersion['activities'][number]) {
  return {
    ...facts,
    headings: Object.fromEntries(sections.map(({ heading, text }) => [heading, text])),
    points: sectionOf({ sections } as ProgrammeVersion['activities'][number], 'points').text,
    goals: goals.map(({ id: _, key: __, revision: ___, ...goal }) => goal),
  }
}

function pickedAs({ kind, text, takenFrom }: { kind: string; text: string; takenFrom: object }) {
  return { kind, text, takenFrom }
}
