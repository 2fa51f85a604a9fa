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

  test('hands a file over only by its coordinator, and lets nobody who only reads it or decides on it change it', async () => {
    const id = await fileInLaterStage(team, 'reading-along')
    for (const one of [team.reader, team.colleague, team.lead])
      for (const to of [one, team.stranger].filter(({ id }) => id !== team.lead.id))
        await refuses(one, 'update investigations.investigation set lead_id = $2 where id = $1', [id, to.id])
    for (const reader of [team.reader, team.coordinator])
      for (const change of [`stage = 'closed'`, `stage = 'decision'`, 'closed_at = now()', `result = 'other'`, 'fine_in_view = true'])
        await refuses(reader, `update investigations.investigation set ${change} where id = $1`, [id])
    for (const change of [`lead_id = '${team.manager.id}'`, `stage = 'outcome'`, `result = 'other'`])
      await refuses(limited, `update investigations.investigation set ${change} where id = $1`, [waiting.id])
    await refuses(team.reader, `update investigations.investigation set result = 'other' where id = $1`, [closed])

    await granted(team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }))
  })

  test('lets a report be handled by the lead of its file and nobody else, and a file be opened in the own name', async () => {
    const report = await fileReport(team.filer)
    const handle = 'update reports.report set handler_id = $2 where id = $1'
    for (const one of [team.stranger, team.coordinator, team.filer]) await refuses(one, handle, [report, one.id])
    const { report_id } = (await house.db.owner.query('select report_id from investigations.investigation where id = $1', [waiting.id]))
      .rows[0]
    for (const one of [team.coordinator, team.assessor]) await refuses(one, handle, [report_id, one.id])
    await expect(
      asAccount(house, team.stranger.id, `update reports.report set urgency = 'urgent' where id = $1 returning urgency`, [report]),
    ).resolves.toEqual([{ urgency: 'urgent' }])
    const open = `insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis,
        unit_id, lead_id, opened_on, opened_at, usable_signal_on)
      values ($1, 'O-2024-999998', $2, 2024, 'other', 'subsistence', 'participation-act', 'lawfulness-of-benefit', 'pw-53a',
        $3, $4, '2024-03-18', now(), '2024-03-01')`
    const opening = (lead: Visitor, of: string) => [newId(), of, house.units.income, lead.id]
    await refuses(team.stranger, open, opening(team.colleague, report))
    await refuses(team.stranger, open, opening(team.stranger, report_id))
    await expect(asAccount(house, team.stranger.id, open, opening(team.stranger, report))).resolves.toEqual([])
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
