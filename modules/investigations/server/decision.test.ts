import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import {
  aDecision,
  aPart,
  becauseOf,
  fileInLaterStage,
  hireManager,
  hireWholeTeam,
  TODAY,
  type WholeTeam,
} from './testing/file-in-later-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

type Person = WholeTeam['manager']
/** Hires a manager. Sessions end by the clock of the database, so the clock of the house runs along while somebody signs in. */
async function another(name: string, mandate: Parameters<typeof hireManager>[2]): Promise<Person> {
  house.setNow(new Date().toISOString())
  const manager = await hireManager(house, name, mandate)
  house.setNow(`${TODAY}T09:00:00Z`)
  return manager
}
const fileOf = (id: string, by: Person = team.lead) => granted(by.get(`/investigations/${id}`))
const partsOf = async (id: string, by?: Person) => (await fileOf(id, by)).advices.at(-1).parts
const sayNo = (id: string, by = team.manager) =>
  granted(by.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
const decide = async (id: string, changes: Record<string, unknown> = {}, by = team.manager) =>
  by.post(`/investigations/${id}/decisions`, aDecision((await partsOf(id))[0].id, changes))

describe('deciding', () => {
  test('waits for the answer about a conflict of interest; a yes closes the file', async () => {
    const id = await fileInLaterStage(team, 'decision')
    expect(await refusal(decide(id))).toBe('decision.conflict-not-asked')

    await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: true }))

    expect(await refusal(decide(id))).toBe('investigation.conflict-of-interest')
  })

  test('needs a mandate that holds today', async () => {
    const id = await fileInLaterStage(team, 'decision')
    const former = await another('Manager van gisteren', { validTo: TODAY })
    const coming = await another('Manager van morgen', { validFrom: '2024-03-19' })
    const limited = await another('Manager beëindigen', { kinds: ['terminate'] })

    expect(await refusal(decide(id, {}, former))).toBe('thing.not-found')
    await sayNo(id, coming)
    expect(await refusal(decide(id, {}, coming))).toBe('decision.no-mandate')
    await sayNo(id, limited)
    expect(await refusal(decide(id, { choice: 'deviate', deviatesTo: 'change', ...becauseOf }, limited))).toBe('decision.no-mandate')
    expect(await refusal(decide(id, {}, limited))).toBe('granted')
  })

  test('needs a mandate for the amount', async () => {
    const id = await fileInLaterStage(team, 'decision', [aPart({ kind: 'recover', amountCents: 500_001 })])
    const small = await another('Manager kleine bedragen', { upToCents: 500_000 })
    await sayNo(id, small)

    expect(await refusal(decide(id, {}, small))).toBe('decision.no-mandate')
  })

  test('is not for who works on the file, wrote or read along', async () => {
    const id = await fileInLaterStage(team, 'decision')
    await house.db.owner.query(`insert into staff.account_role values ($1, 'manager')`, [team.reader.id])
    const everything = ['terminate', 'change']
    await house.db.owner.query(
      `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source) values (gen_random_uuid(), $1, 'work-and-income', $2, '2020-01-01', 'Mandaatregister')`,
      [team.reader.id, everything],
    )

    expect(await refusal(decide(id, {}, team.lead))).toBe('access.not-permitted')
    expect(await refusal(decide(id, {}, team.reader))).toBe('decision.adviser-decides')
    expect((await granted(team.reader.get('/decisions'))).rows).toEqual([])
    await house.db.owner.query(`delete from staff.account_role where account_id = $1 and role = 'manager'`, [team.reader.id])
  })

  test('to follow moves the file on after the last part, and names the mandate it rests on', async () => {
    const id = await fileInLaterStage(team, 'decision', [aPart(), aPart({ kind: 'help', periodFrom: null })])
    await sayNo(id)
    const [first, second] = await partsOf(id)

    const halfway = await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(first.id)))
    expect(halfway).toMatchObject({ stage: 'decision', next: { gates: [{ code: 'decision.open-parts', met: false }] } })
    expect(await refusal(team.manager.post(`/investigations/${id}/decisions`, aDecision(first.id)))).toBe('decision.already-taken')
    const done = await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(second.id)))

    expect(done.stage).toBe('outcome')
    expect(done.advices[0].parts[0].decision).toMatchObject({ choice: 'follow', decidedBy: { id: team.manager.id } })
    expect(done.terms).toContainEqual(expect.objectContaining({ key: 'objection', endsOn: '2024-04-29' }))
    const { rows } = await house.db.owner.query(
      'select m.account_id from investigations.decision d join staff.mandate m on m.id = d.mandate_id where d.part_id = $1',
      [first.id],
    )
    expect(rows).toEqual([{ account_id: team.manager.id }])
  })

  test('to deviate takes reasons that the specialist reads', async () => {
    const id = await fileInLaterStage(team, 'decision')
    await sayNo(id)

    expect(await refusal(decide(id, { choice: 'deviate', ...becauseOf }))).toBe('decision.deviation-needed')
    expect(await refusal(decide(id, { choice: 'deviate', deviatesTo: 'change' }))).toBe('decision.reasons-needed')
    await granted(decide(id, { choice: 'deviate', deviatesTo: 'change', ...becauseOf }))

    const [part] = await partsOf(id)
    expect(part.decision).toMatchObject({ choice: 'deviate', deviatesTo: 'change', reasons: becauseOf.reasons })
  })

  test('to deviate keeps within the law', async () => {
    const id = await fileInLaterStage(team, 'decision')
    await sayNo(id)

    expect(await refusal(decide(id, { choice: 'deviate', deviatesTo: 'fine', amountCents: 10_000, ...becauseOf }))).toBe(
      'advice.fine-needs-fine-hearing',
    )
  })

  test('to send back leaves the sent version as it was, and copies its parts into a new one', async () => {
    const id = await fileInLaterStage(team, 'decision', [aPart(), aPart({ kind: 'help', periodFrom: null })])
    await sayNo(id)
    expect(await refusal(decide(id, { choice: 'send-back' }))).toBe('decision.reasons-needed')

    await granted(decide(id, { choice: 'send-back', ...becauseOf }))

    const file = await fileOf(id)
    expect(file.stage).toBe('advice')
    expect(file.advices).toMatchObject([
      { version: 1, status: 'sent-back', parts: [{ decision: { choice: 'send-back', reasons: becauseOf.reasons } }, { decision: null }] },
      {
        version: 2,
        status: 'draft',
        author: { id: team.lead.id },
        reader: null,
        parts: [
          { kind: 'terminate', decision: null },
          { kind: 'help', decision: null },
        ],
      },
    ])
    const edited = { seen: file.advices[1].updatedAt, parts: [aPart({ kind: 'change' })] }
    const after = await granted(team.lead.put(`/investigations/${id}/advice`, edited))
    expect(after.advices[0].parts).toHaveLength(2)
    expect(after.advices[1].parts).toMatchObject([{ kind: 'change' }])
    expect(await refusal(decide(id))).toBe('investigation.wrong-stage')
    expect((await fileOf(id, team.manager)).id).toBe(id)
  })
})

describe('the list of what waits for a decision', () => {
  test('holds the parts for the own mandate, longest waiting first, page by page', async () => {
    const own = await another('Manager lijst', { kinds: ['change', 'recover'], upToCents: 100_000 })
    const waiting: string[] = []
    for (const hour of [10, 11, 12]) {
      house.setNow(`2024-03-18T${hour}:00:00Z`)
      waiting.push(await fileInLaterStage(team, 'decision', [aPart({ kind: 'change' }), aPart()]))
    }
    await fileInLaterStage(team, 'decision', [aPart({ kind: 'recover', amountCents: 100_001 })])

    const first = await granted(own.get('/decisions?limit=2'))
    const second = await granted(own.get(`/decisions?limit=2&after=${encodeURIComponent(first.next)}`))

    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(waiting)
    expect(first.rows[0]).toMatchObject({ parts: ['change'], openParts: 1, sentOn: '2024-03-18', subject: 'J. Voorbeeld' })
    expect(second.next).toBeNull()
    house.setNow(`${TODAY}T09:00:00Z`)
  })

  test('leaves out what was decided, and is for managers', async () => {
    const own = await another('Manager beslist', {})
    const id = await fileInLaterStage(team, 'decision')
    const listed = async () => (await granted(own.get('/decisions?limit=100'))).rows.map((row: { id: string }) => row.id)
    expect(await listed()).toContain(id)

    await sayNo(id, own)
    await granted(decide(id, {}, own))

    expect(await listed()).not.toContain(id)
    expect(await refusal(team.coordinator.get('/decisions'))).toBe('access.not-permitted')
    expect(await refusal(own.get('/decisions?after=verzonnen'))).toBe('input.invalid')
  })

  test('records which files were shown', async () => {
    const own = await another('Manager kijkt', { kinds: ['terminate'] })
    const { rows } = await granted(own.get('/decisions'))

    const looks = await house.db.owner.query(`select facts from platform.audit_event where action = 'decisions.listed' and actor_id = $1`, [
      own.id,
    ])

    expect(looks.rows).toEqual([{ facts: { shown: rows.map((row: { id: string }) => row.id) } }])
  })
})
