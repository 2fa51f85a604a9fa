import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import type { InvestigationRow } from '../contract.ts'
import { aDecision, fileInLaterStage, hireManager, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { anOpening, fileInStage, worthyReport } from './testing/file-in-stage.ts'
import { granted } from './testing/team.ts'

let house: House
let team: WholeTeam
let otherManager: Visitor
beforeAll(async () => {
  house = await openHouse()
  otherManager = await hireManager(house, 'Manager zorg', { addressee: 'social-development' })
  team = await hireWholeTeam(house)
  await fileInStage(team, 'opened')
  await fileInStage(team, 'research')
  await fileInLaterStage(team, 'reading-along')
  await fileInLaterStage(team, 'decision')
  await decided(await fileInLaterStage(team, 'decision'))
  await granted(team.coordinator.post('/investigations', anOpening(await worthyReport(team), null)))
  await leave(team.lead, await fileInStage(team, 'planning'))
  await leave(team.colleague, await fileInStage(team, 'planning'))
  await leave(team.coordinator, await fileInStage(team, 'planning'))
  await house.db.owner.query(
    `update investigations.member set until = current_date - 1
      where account_id = $1 and investigation_id = (select min(investigation_id::text)::uuid from investigations.member where account_id = $1)`,
    [team.colleague.id],
  )
})
afterAll(() => house.close())

const leave = (person: Visitor, id: string) =>
  granted(person.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: true }))

async function decided(id: string): Promise<void> {
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  const { advices } = await granted(team.manager.get(`/investigations/${id}`))
  await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(advices[0].parts[0].id)))
}

/** Every file in the list, page by page. */
async function listed(person: Visitor): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await granted(person.get(`/investigations?limit=2${after && `&after=${encodeURIComponent(after)}`}`))
    ids.push(...page.rows.map((row: InvestigationRow) => row.id))
    after = page.next
  }
  return ids
}

/** Every file that row security shows, in the order of the list. */
async function shownByTheDatabase(person: Visitor): Promise<string[]> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [person.id])
    const { rows } = await client.query<{ id: string }>('select id from investigations.investigation order by opened_at desc, id desc')
    return rows.map((row) => row.id)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the list holds every file that row security shows, and no other, for each kind of colleague', async () => {
  const counts: Record<string, number> = {}
  const people = { ...team, otherManager }
  for (const [part, person] of Object.entries(people)) {
    const ids = await listed(person)
    expect([part, ids]).toEqual([part, await shownByTheDatabase(person)])
    counts[part] = ids.length
  }

  expect(counts).toEqual({
    filer: 1,
    assessor: 0,
    lead: 7,
    colleague: 5,
    stranger: 0,
    coordinator: 8,
    otherCoordinator: 0,
    reader: 3,
    manager: 2,
    otherManager: 0,
  })
})
