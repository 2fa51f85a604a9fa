import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { asAccount, file as fileReport } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import { aPart, fileInLaterStage, hireManager, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { granted } from './testing/team.ts'

let house: House
let team: WholeTeam
let limited: Visitor
let waiting: { id: string; partId: string }
let closed: string
beforeAll(async () => {
  house = await openHouse()
  limited = await hireManager(house, 'Manager tot honderd euro', { upToCents: 100_00 })
  team = await hireWholeTeam(house)
  const id = await fileInLaterStage(team, 'decision', [aPart({ kind: 'recover', amountCents: 500_00 })])
  for (const manager of [team.manager, limited])
    await granted(manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  waiting = { id, partId: (await granted(team.lead.get(`/investigations/${id}`))).advices[0].parts[0].id }
  closed = await fileInLaterStage(team, 'closed')
})
afterAll(() => house.close())

const FORBIDDEN = /row-level security|permission denied|a closed file does not change|violates check constraint/
const refuses = (by: Visitor, statement: string, values: unknown[] = []) =>
  expect(asAccount(house, by.id, statement, values)).rejects.toThrow(FORBIDDEN)
const mandateOf = async (manager: Visitor) =>
  (await house.db.owner.query<{ id: string }>('select id from staff.mandate where account_id = $1', [manager.id])).rows[0]?.id

/** Writes a decision with plain SQL, as the application role working for somebody. */
const DECIDE = `insert into investigations.decision (part_id, investigation_id, choice, decided_by, mandate_id, decided_at)
  values ($1, $2, 'follow', $3, $4, now())`
const FIND = `insert into investigations.finding (id, investigation_id, kind, supports, content, source, found_on, recorded_by, recorded_at)
  values ($1, $2, 'fact', 'breach', 'Verzonnen', 'Verzonnen', '2024-03-05', $3, now())`

describe('whatever the application does, the database', () => {
  test('takes a decision only from a manager, in their own name and under a mandate of their own that is high enough', async () => {
    const mandate = await mandateOf(team.manager)
    const inNameOf = (decider: Visitor, under = mandate) => [waiting.partId, waiting.id, decider.id, under]

    for (const adviser of [team.lead, team.colleague, team.reader, team.coordinator, team.filer])
      await refuses(adviser, DECIDE, inNameOf(adviser))
    await refuses(team.lead, DECIDE, inNameOf(team.manager))
    await refuses(limited, DECIDE, inNameOf(limited))
    await refuses(limited, DECIDE, inNameOf(limited, await mandateOf(limited)))
    await expect(asAccount(house, team.manager.id, DECIDE, inNameOf(team.manager))).resolves.toEqual([])
  })

  test('lets only who works on a file write its parts, in their own name', async () => {
    for (const other of [team.reader, team.manager, team.coordinator, team.stranger, team.filer])
      await refuses(other, FIND, [newId(), waiting.id, other.id])
    await refuses(team.lead, FIND, [newId(), waiting.id, team.colleague.id])
    await expect(asAccount(house, team.colleague.id, FIND, [newId(), waiting.id, team.colleague.id])).resolves.toEqual([])
  })

  test('deletes nothing of a file and rewrites no words, authors or decisions', async () => {
    for (const part of ['finding', 'hearing', 'decision', 'weighing', 'outcome', 'objection', 'question', 'method', 'investigation'])
      await refuses(team.lead, `delete from investigations.${part}`)
    await refuses(team.lead, `update investigations.finding set content = 'Iets anders'`)
    await refuses(team.lead, 'update investigations.advice set author_id = $1', [team.colleague.id])
    await refuses(team.manager, `update investigations.decision set choice = 'follow'`)
    await refuses(team.lead, 'delete from platform.audit_event')
    await refuses(team.lead, 'delete from staff.mandate')
  })

  test('keeps a closed file as it was closed', async () => {
    await refuses(team.lead, `update investigations.investigation set stage = 'outcome', closed_at = null where id = $1`, [closed])
    await refuses(team.lead, FIND, [newId(), closed, team.lead.id])
    expect(
      await asAccount(
        house,
        team.lead.id,
        `update investigations.outcome set result = 'unknown', explanation = 'x' where investigation_id = $1 returning result`,
        [closed],
      ),
    ).toEqual([])
  })

  test('keeps who filed a report from judging it, and law and word lists from everybody but the administrator', async () => {
    const report = await fileReport(team.filer)

    await refuses(team.filer, 'update reports.report set assessed_by = $2 where id = $1', [report, team.filer.id])
    await refuses(team.filer, `update reports.report set status = 'worth-investigating' where id = $1`, [report])
    for (const change of ['update platform.legal_parameter set value = 0', 'delete from reports.questionable_word'])
      expect(await asAccount(house, team.coordinator.id, `${change} returning 1`)).toEqual([])
  })
})
