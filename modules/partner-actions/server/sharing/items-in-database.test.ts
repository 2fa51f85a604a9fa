import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { attach } from '../testing/attach.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let colleague: Tinkerer
let uwv: string
let svb: string
let id: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
  colleague = await house.signIn('Collega', 'specialist')
  house.setNow('2024-11-14T09:00:00Z')
  uwv = await makePartner(house, coordinator.id, 'UWV')
  svb = await makePartner(house, coordinator.id, 'SVB', 'svb')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], out: ['address'], in: ['business'] })
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv, svb] }))
})
afterAll(() => house.close())

interface Row {
  direction?: string
  partner?: string
  categories?: string[]
  by?: string
}
const insertAs = (who: string, { direction = 'out', partner = uwv, categories = ['address'], by = who }: Row = {}) =>
  runAsActor(
    house,
    who,
    `insert into partner_actions.attached_item (id, action_id, municipality_id, direction, partner_id, categories, title, records, necessity, media_type, size, digest,
       content_sealed, attached_by, attached_at, due_on)
     select gen_random_uuid(), $1, m.id, $2, $3, $4, 'Lijst', 1, 'Nodig voor het bezoek.', 'text/plain', 1, sha256('x'), 'x', $5, '2024-11-14T09:00:00Z', '2024-12-14'
       from staff.municipality m where m.code = 'GM0000'`,
    [id, direction, partner, categories, by],
  )
const items = async () => (await specialist.get(`/actions/${id}/items`)).body.items
const atNight = async (moment: string) => {
  house.setNow(moment)
  const context = { pool: house.db.pool, clock: () => new Date(moment), reactions: {} }
  await doWork(context, { purpose: 'working-with-partners' }, (work: Work<never>) => enqueue(work, 'partner-actions.destroy-due-items', {}))
  expect(await house.runJobs()).toEqual([])
}

test('the database itself takes in nothing that no agreement covers, that is not in the log, or in the name of another', async () => {
  expect((await insertAs(specialist.id)).rowCount).toBe(1)
  await expect(insertAs(specialist.id, { categories: ['address', 'income'] })).rejects.toThrow('no agreement covers this')
  await expect(insertAs(specialist.id, { partner: svb })).rejects.toThrow('no agreement covers this')
  await expect(insertAs(specialist.id, { direction: 'in', categories: ['business'] })).rejects.toThrow('what is received stands in the log')
  await expect(insertAs(specialist.id, { by: coordinator.id })).rejects.toThrow('row-level security')
  await expect(insertAs(colleague.id)).rejects.toThrow('row-level security')
})

test('in the database what is attached changes no more, what was destroyed stays so, and only the night destroys for nobody', async () => {
  await attach(specialist, id, { partnerId: uwv })
  const [item] = await items()
  await expect(
    runAsActor(house, specialist.id, `update partner_actions.attached_item set categories = '{bsn}' where id = $1`, [item.id]),
  ).rejects.toThrow('permission denied')
  await specialist.post(`/actions/${id}/items/${item.id}/destruction`)
  await expect(
    runAsActor(
      house,
      specialist.id,
      `update partner_actions.attached_item set content_sealed = 'x', destroyed_at = null, destroyed_by = null where id = $1`,
      [item.id],
    ),
  ).rejects.toThrow('what was destroyed stays so')
  await expect(runAsActor(house, coordinator.id, 'select * from partner_actions.destroy_due_items(now())')).rejects.toThrow(
    'only the background',
  )
})

test('at night what is due goes, its end stands in the log, and the coordinator is told; the rest stays until its own day', async () => {
  await attach(specialist, id, { direction: 'in', partnerId: uwv, categories: ['business'], title: 'Van UWV' })
  house.setNow('2024-11-15T09:00:00Z')
  await attach(specialist, id, { partnerId: uwv, title: 'Voor UWV' })
  const received = async () => (await items()).find(({ title }: { title: string }) => title === 'Van UWV')

  await atNight('2024-12-13T02:35:00Z')
  expect((await received()).destroyedAt).toBeNull()
  await atNight('2024-12-14T02:35:00Z')

  expect(await received()).toMatchObject({ destroyedAt: '2024-12-14T02:35:00.000Z', destroyedBy: null })
  expect((await items()).find(({ title }: { title: string }) => title === 'Voor UWV').destroyedAt).toBeNull()
  const { rows } = await house.db.owner.query('select ended, ended_on, ended_by, end_note from privacy.sharing where thing_id = $1', [id])
  expect(rows).toEqual([
    { ended: 'destroyed', ended_on: '2024-12-14', ended_by: null, end_note: 'Vanzelf vernietigd op de dag die de afspraak noemt.' },
  ])
  const { rows: left } = await house.db.owner.query(
    `select title from partner_actions.attached_item where content_sealed is not null and action_id = $1`,
    [id],
  )
  expect(left).toEqual([{ title: 'Voor UWV' }])
  expect((await coordinator.get('/own-messages')).body.rows).toMatchObject([{ kind: 'partner-actions.items-destroyed' }])
})

test('what the log says was given back is gone here as well, and what the law keeps here stays past its day', async () => {
  house.setNow('2024-11-14T09:00:00Z')
  for (const title of ['Terug', 'Blijft'])
    await attach(specialist, id, { direction: 'in', partnerId: uwv, categories: ['business'], title })
  const ends = { Terug: 'returned', Blijft: 'kept-by-law' }
  for (const [title, ended] of Object.entries(ends))
    await house.db.owner.query(
      `update privacy.sharing set ended = $2, ended_on = '2024-11-20', ended_at = '2024-11-20T09:00:00Z', ended_by = $3, end_note = 'Zo afgesproken.' where what = $1`,
      [title, ended, specialist.id],
    )
  const gone = async (title: string) => (await items()).find((one: { title: string }) => one.title === title).destroyedAt !== null
  expect([await gone('Terug'), await gone('Blijft')]).toEqual([true, false])
  await atNight('2025-02-01T02:35:00Z')
  expect(await gone('Blijft')).toBe(false)
})
