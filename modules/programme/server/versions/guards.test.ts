import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '#app/server/testing/house.ts'
import { asAccount } from '#modules/reports/server/testing/reports.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { newId } from '#platform/server/new-id.ts'
import type { ProgrammeVersion } from '../../contract.ts'
import { activityOf, aDraft, adopt, granted, openProgrammeHouse, type ProgrammeHouse, refusal } from './testing/programme-house.ts'

let at: ProgrammeHouse
let adopted: ProgrammeVersion
let draft: ProgrammeVersion
const aPick = { kind: 'point', text: 'Een punt dat telt.', takenFrom: { from: 'elsewhere', source: 'Raad' }, lessonOf: null }
beforeAll(async () => {
  at = await openProgrammeHouse()
  const { activities } = await granted(at.policy.get(`/programme/versions/${at.version2024}`))
  await granted(at.policy.post(`/programme/activities/${activities[0]?.id}/picks`, aPick))
  adopted = await granted(adopt(at.policy, at.version2024))
  draft = await granted(at.policy.post('/programme/versions', aDraft(at.version2024)))
})
afterAll(() => at.house.close())

const FORBIDDEN = /row-level security|permission denied|an adopted programme does not change/

/** Runs SQL as the application role working for somebody; gives how many rows it touched. */
const touched = async (by: Visitor, statement: string, values: unknown[] = []) =>
  (await asAccount(at.house, by.id, `${statement} returning 1`, values)).length

describe('adopted text', () => {
  test('cannot be changed through any route', async () => {
    const activity = activityOf(adopted, 'primary-process')
    const [goal] = activity.goals
    const { kind, theme, title, sharePercent, executors, measuredWith, revision } = activity
    const changes = [
      at.policy.put(`/programme/versions/${adopted.id}`, { title: 'Anders', citesReportYear: 2024, revision: adopted.revision }),
      at.policy.delete(`/programme/versions/${adopted.id}`),
      at.policy.post(`/programme/versions/${adopted.id}/activities`, { kind, theme, title, sharePercent }),
      at.policy.put(`/programme/activities/${activity.id}`, { kind, theme, title, sharePercent, executors, measuredWith, revision }),
      at.policy.put(`/programme/activities/${activity.id}/retirement`, { retired: false }),
      at.policy.put(`/programme/activities/${activity.id}/sections/points`, { text: paragraphs('Anders'), revision: 0 }),
      at.policy.post(`/programme/activities/${activity.id}/goals`, goal),
      at.policy.put(`/programme/goals/${goal?.id}`, goal),
      at.policy.delete(`/programme/goals/${goal?.id}`),
      at.policy.post(`/programme/activities/${activity.id}/picks`, { ...aPick, text: 'Een ander punt.' }),
      at.policy.delete(`/programme/picks/${activity.picks[0]?.id}`),
      adopt(at.policy, adopted.id),
    ]

    expect(await Promise.all(changes.map(refusal))).toEqual(Array(changes.length).fill('programme.not-a-draft'))
    expect(await granted(at.policy.get(`/programme/versions/${adopted.id}`))).toEqual(adopted)
  })

  test('cannot be changed in SQL by the application either, whoever it works for', async () => {
    const { id } = activityOf(adopted, 'primary-process')
    for (const by of [at.policy, at.specialist]) {
      expect(await touched(by, `update programme.section set body = '{}' where activity_id = $1`, [id])).toBe(0)
      expect(await touched(by, `update programme.activity set title = 'Anders' where id = $1`, [id])).toBe(0)
      expect(await touched(by, `update programme.goal set sentence = 'Anders' where activity_id = $1`, [id])).toBe(0)
      expect(await touched(by, `update programme.pick set body = 'Anders' where activity_id = $1`, [id])).toBe(0)
      for (const part of ['section', 'goal', 'pick'])
        expect(await touched(by, `delete from programme.${part} where activity_id = $1`, [id])).toBe(0)
      expect(await touched(by, 'delete from programme.activity where id = $1', [id])).toBe(0)
      expect(await touched(by, 'delete from programme.version where id = $1', [adopted.id])).toBe(0)
      const goal = `insert into programme.goal (id, activity_id, position, sentence, judged_by, figures) values ($1, $2, 9, 'Anders', 'figures', '{share}')`
      await expect(touched(by, goal, [newId(), id])).rejects.toThrow(FORBIDDEN)
    }
    for (const change of [
      `title = 'Anders'`,
      'cites_report_year = 2020',
      `adopted_on = '2020-01-01'`,
      `reason = 'Anders'`,
      `state = 'draft'`,
    ])
      await expect(touched(at.policy, `update programme.version set ${change} where id = $1`, [adopted.id])).rejects.toThrow(FORBIDDEN)
  })

  test('a text does not move from a draft into it', async () => {
    const [from, into] = [activityOf(draft, 'primary-process').id, activityOf(adopted, 'primary-process').id]

    await expect(touched(at.policy, 'update programme.goal set activity_id = $2 where activity_id = $1', [from, into])).rejects.toThrow(
      FORBIDDEN,
    )
    await expect(
      touched(at.policy, `update programme.activity set version_id = $2, key = 'x' where id = $1`, [from, adopted.id]),
    ).rejects.toThrow(FORBIDDEN)
  })
})

describe('a draft, whatever the application does', () => {
  test('is written by the policy role only', async () => {
    const { id } = activityOf(draft, 'primary-process')

    expect(await touched(at.policy, `update programme.section set body = '{}' where activity_id = $1`, [id])).toBe(7)
    expect(await touched(at.specialist, `update programme.section set body = '{}' where activity_id = $1`, [id])).toBe(0)
    expect(await touched(at.specialist, `update programme.version set title = 'Anders' where id = $1`, [draft.id])).toBe(0)
    expect(await touched(at.specialist, 'delete from programme.version where id = $1', [draft.id])).toBe(0)
  })

  test('starts as a draft', async () => {
    const insert = `insert into programme.version (id, year, number, state, title, cites_report_year, created_at, adopted_by, adopted_on)
      values ($1, 2040, 1, 'adopted', 'Zomaar', 2039, now(), 'niemand', '2024-01-01')`

    await expect(touched(at.policy, insert, [newId()])).rejects.toThrow(FORBIDDEN)
  })

  test('is one a year, and so is the programme in force', async () => {
    const again = `insert into programme.version (id, year, number, title, cites_report_year, reason, created_at) values ($1, 2025, 7, 'Nog een', 2024, 'x', now())`
    await expect(touched(at.policy, again, [newId()])).rejects.toThrow(/one_draft_a_year/)

    const second = await granted(
      at.policy.post('/programme/versions', aDraft(adopted.id, { year: 2024, reason: 'De aandelen zijn anders verdeeld.' })),
    )
    const force = `update programme.version set state = 'running', adopted_by = 'niemand', adopted_on = '2024-01-01' where id = $1`
    await expect(touched(at.policy, force, [second.id])).rejects.toThrow(/one_in_force_a_year/)
  })
})
