import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import type { InvestigationRow } from '../contract.ts'
import { aDecision, fileInLaterStage, hireManager, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { anOpening, fileInStage, worthyReport } from './testing/file-in-stage.ts'
import { soon } from './testing/soon.ts'
import { granted } from './testing/team.ts'

let house: House
let team: WholeTeam
let otherManager: Visitor
beforeAll(async () => {
  house = await openHouse()
  otherManager = await hireManager(house, 'Manager zorg', { addressee: 'social-development' })
  team = await hireWholeTeam(house)
  const sealed = await fileInStage(team, 'opened')
  const read = await fileInStage(team, 'research')
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
  await letIn(read, sealed)
})
afterAll(() => house.close())

const leave = (person: Visitor, id: string) =>
  granted(person.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: true }))

async function decided(id: string): Promise<void> {
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  const { advices } = await granted(team.manager.get(`/investigations/${id}`))
  await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(advices[0].parts[0].id)))
}

/** A reader on request, a guest, a broken glass and a sealed file, by the real day: policies count by it. One reading has passed. */
async function letIn(id: string, sealed: string): Promise<void> {
  house.setNow(new Date().toISOString())
  const { reference } = await granted(team.lead.get(`/investigations/${id}`))
  await granted(team.stranger.post('/access-requests', { reference, reason: 'Zelfde adres als in mijn dossier.', until: soon(5) }))
  const [asked] = (await granted(team.lead.get(`/investigations/${id}/access`))).grants
  await granted(team.lead.put(`/investigations/${id}/access/${asked.id}/decision`, { granted: true }))
  await granted(
    team.lead.post(`/investigations/${id}/guests`, {
      accountId: team.filer.id,
      parts: ['findings'],
      until: soon(5),
      reason: 'Vangt het gezin op.',
    }),
  )
  await granted(
    team.otherCoordinator.post('/broken-glass', { reference, reason: 'Vandaag dreigt een ontruiming op dit adres.', confirmed: true }),
  )
  const keeper = await house.signIn('Genoemde coördinator', 'coordinator', house.units.care)
  const named = [team.colleague.id, keeper.id]
  await granted(team.lead.put(`/investigations/${sealed}/seal`, { reason: 'Familie van een collega.', named }))
  await house.db.owner.query(
    `insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, reason, requested_at, asked_until, state, decided_by, decided_at, until)
     values (gen_random_uuid(), $1, 'x', $2, 'request', 'Voorbij.', now() - interval '9 days', current_date - 1, 'granted', $3, now() - interval '9 days', current_date - 1)`,
    [id, team.assessor.id, team.lead.id],
  )
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
    colleague: 6,
    stranger: 1,
    coordinator: 7,
    otherCoordinator: 1,
    reader: 3,
    manager: 2,
    otherManager: 0,
  })
})
