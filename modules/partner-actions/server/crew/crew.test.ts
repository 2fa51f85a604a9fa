import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asActor } from '#modules/staff/server/testing/as-actor.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork } from '#platform/server/work.ts'
import { makeAction } from '../testing/action.ts'
import { takeAlong } from '../testing/field.ts'
import { moveCrew, releaseCrew } from './move-crew.ts'

const DAY = '2024-11-14'
let house: House
let coordinator: Tinkerer
let anna: Tinkerer
let bram: Tinkerer
let consultant: Tinkerer
let nextDoor: Tinkerer
let elsewhere: Tinkerer
let id: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  anna = await house.signIn('Anna', 'specialist')
  bram = await house.signIn('Bram', 'specialist')
  consultant = await house.signIn('Consulent', 'consultant')
  nextDoor = await house.signIn('Hiernaast', ['specialist', 'coordinator'], house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', ['specialist', 'coordinator'], house.units.income, other.id)
  house.setNow('2024-11-01T09:00:00Z')
  for (const who of [coordinator, anna, bram])
    await house.db.owner.query(
      `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at)
       select $1, a.id, a.municipality_id, a.unit_id, '2024-01-01', '{432,432,432,432,432,0,0}', a.id, now() from staff.account a where a.id = $2`,
      [newId(), who.id],
    )
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2024-11-01T09:00:00Z')
  await house.db.owner.query('delete from capacity.shift')
  await house.db.owner.query('delete from capacity.absence')
  await house.db.owner.query('delete from staff.message')
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, state: 'planned', onDay: DAY }))
})

const both = { byDay: true, byEvening: true, needs: null }
const put = (person: Tinkerer, given: object = both, by = coordinator) => by.put(`/actions/${id}/crew/${person.id}`, given)
const shifts = async () =>
  (
    await house.db.owner.query(
      `select a.name, s.day::text, to_char(s.starts, 'HH24:MI') as "from", s.part, s.activity, s.task, s.needs
         from capacity.shift s join staff.account a on a.id = s.account_id order by a.name, s.day, s.starts`,
    )
  ).rows
const crew = async () =>
  (await coordinator.get(`/actions/${id}`)).body.crew.map(({ person, byDay, byEvening }: any) => [person.name, byDay, byEvening])
const messages = async (who: Tinkerer) => (await who.get('/own-messages')).body.rows.map(({ kind }: { kind: string }) => kind)
const conflictsOf = async (who: Tinkerer) =>
  (await coordinator.get(`/actions/${id}/candidates`)).body.people
    .find(({ person }: any) => person.id === who.id)
    .conflicts.map(({ part, kind }: any) => `${part} ${kind}`)
/** Plans another shift in the roster. */
const plan = (who: Tinkerer, day: string, from: string, until: string) =>
  coordinator.post('/capacity/shifts', {
    ...{ accountId: who.id, day, from, until, part: from >= '18:00' ? 'evening' : 'day' },
    ...{ activity: 'report-investigation', task: 'files', needs: null },
  })
/** What planning does after it changed an action. */
const inTheNameOfTheCoordinator = (run: typeof moveCrew) =>
  doWork(
    { pool: house.db.pool, clock: () => new Date('2024-11-01T09:00:00Z'), reactions: {} },
    {
      onBehalfOf: { id: coordinator.id, account: 'c', name: 'c', unitId: house.units.income, roles: ['coordinator'] },
      purpose: 'working-with-partners',
    },
    (work: Parameters<typeof moveCrew>[0]) => run(work, id),
  )

test('candidates are the colleagues of the unit by name; a consultant, another unit and another municipality are not among them', async () => {
  const { status, body } = await coordinator.get(`/actions/${id}/candidates`)

  expect(status).toBe(200)
  expect(body.people.map(({ person }: any) => person.name)).toEqual(['Anna', 'Bram', 'Coördinator'])
  expect(Object.keys(body.people[0]).sort()).toEqual(['conflicts', 'designations', 'person'])
})

test('whoever goes along stands in the plan of the roster for each part, and is told', async () => {
  expect((await put(anna)).status).toBe(204)

  const shift = { name: 'Anna', day: DAY, activity: 'chain-partners', task: 'action', needs: null }
  expect(await shifts()).toEqual([
    { ...shift, from: '13:00', part: 'day' },
    { ...shift, from: '18:00', part: 'evening' },
  ])
  expect(await crew()).toEqual([['Anna', true, true]])
  expect(await messages(anna)).toEqual(['partner-actions.added-to-crew'])
  expect(await conflictsOf(anna)).toEqual([])
})

test('going for another part replaces the shifts and tells nothing new; two screens at once leave one place in the crew', async () => {
  await Promise.all([put(anna), put(anna)])
  expect(await shifts()).toHaveLength(2)

  await put(anna, { ...both, byDay: false })

  expect((await shifts()).map(({ part }) => part)).toEqual(['evening'])
  expect(await crew()).toEqual([['Anna', false, true]])
  expect(await messages(anna)).toEqual(['partner-actions.added-to-crew'])
})

test('what does not go together is shown, asks to go on, and is remembered when it does', async () => {
  await plan(anna, DAY, '12:00', '14:00')
  await plan(anna, '2024-11-15', '07:00', '12:00')
  await plan(bram, DAY, '09:00', '12:30')
  expect(await conflictsOf(anna)).toEqual(['day double', 'evening rest'])
  expect(await conflictsOf(bram)).toEqual([])

  const refused = await put(anna)
  expect(refused).toMatchObject({ status: 409, body: { code: 'crew.conflict' } })
  expect(refused.body.errors.map(({ code }: any) => code)).toEqual(['double', 'rest'])
  expect(await crew()).toEqual([])

  expect((await put(anna, { ...both, accepted: true })).status).toBe(204)
  const { rows } = await house.db.owner.query(
    `select facts from platform.audit_event where action = 'partner-actions.added-to-crew' and object_id = $1`,
    [id],
  )
  expect(rows[0].facts).toMatchObject({ account: anna.id, acceptedConflicts: ['double', 'rest'] })
  expect(await conflictsOf(anna)).toEqual(['day double', 'evening rest'])
})

test('absence, a closed office and a day off are conflicts too', async () => {
  await house.db.owner.query(
    `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, set_by, set_at)
     select $1, a.id, a.municipality_id, a.unit_id, 'leave', $3, $3, a.id, now() from staff.account a where a.id = $2`,
    [newId(), bram.id, DAY],
  )
  expect(await conflictsOf(bram)).toEqual(['day absent', 'evening absent'])

  await house.db.owner.query(`update partner_actions.action set on_day = '2024-12-25' where id = $1`, [id])
  expect(await conflictsOf(anna)).toEqual(['day closed', 'evening closed'])
  await house.db.owner.query(`update partner_actions.action set on_day = '2024-11-16' where id = $1`, [id])
  expect(await conflictsOf(anna)).toEqual(['day not-working', 'evening not-working'])
})

test('a designation that is needed and does not hold on that day stops it, whatever is accepted', async () => {
  const needs = { ...both, byEvening: false, needs: 'wmo-supervisor', accepted: true }
  await house.db.owner.query(
    `insert into staff.designation (id, account_id, kind, valid_from, valid_to, source) values ($1, $2, 'wmo-supervisor', '2024-01-01', '2024-11-14', 'besluit')`,
    [newId(), bram.id],
  )
  expect(await put(bram, needs)).toMatchObject({ status: 422, body: { code: 'crew.designation-missing' } })

  await house.db.owner.query(`update staff.designation set valid_to = '2024-11-15' where account_id = $1`, [bram.id])
  expect((await put(bram, needs)).status).toBe(204)
  expect(await shifts()).toMatchObject([{ name: 'Bram', needs: 'wmo-supervisor' }])
})

test('only who plans for the unit decides who goes along, and only with the own unit', async () => {
  for (const [who, code] of [
    [consultant, 'crew.not-of-the-unit'],
    [nextDoor, 'crew.not-of-the-unit'],
    [elsewhere, 'crew.not-of-the-unit'],
  ] as const)
    expect(await put(who)).toMatchObject({ status: 422, body: { code } })

  expect(await put(anna, both, anna)).toMatchObject({ status: 403, body: { code: 'access.not-permitted' } })
  expect((await put(anna, both, nextDoor)).status).toBe(404)
  expect((await put(anna, both, elsewhere)).status).toBe(404)
  expect((await nextDoor.get(`/actions/${id}/candidates`)).status).toBe(404)
  expect((await put(anna, { ...both, byDay: false, byEvening: false })).status).toBe(422)
})

test('nobody goes along in a part that the action does not have, nor once it is over', async () => {
  await house.db.owner.query('update partner_actions.action set evening_from = null, evening_until = null where id = $1', [id])
  expect(await put(anna)).toMatchObject({ status: 422, body: { code: 'crew.part-not-planned' } })

  await house.db.owner.query(`update partner_actions.action set state = 'held', ready_at = now(), held_at = now() where id = $1`, [id])
  expect(await put(anna, { ...both, byEvening: false })).toMatchObject({ status: 409, body: { code: 'crew.action-over' } })
})

test('who does not go along after all leaves the roster and is told, also when a shift was taken out by hand before', async () => {
  await put(anna)
  const { rows } = await house.db.owner.query(`select id, revision from capacity.shift where part = 'day'`)
  await coordinator.post(`/capacity/shifts/${rows[0].id}/removal`, { revision: rows[0].revision })

  expect((await coordinator.post(`/actions/${id}/crew/${anna.id}/removal`)).status).toBe(204)

  expect(await shifts()).toEqual([])
  expect(await crew()).toEqual([])
  expect((await messages(anna)).sort()).toEqual(['partner-actions.added-to-crew', 'partner-actions.removed-from-crew'])
  expect((await coordinator.post(`/actions/${id}/crew/${anna.id}/removal`)).status).toBe(404)
})

test('shifts follow an action that moves; who is left without a part no longer goes along', async () => {
  await put(anna)
  await put(bram, { ...both, byDay: false })
  await house.db.owner.query(
    `update partner_actions.action set on_day = '2024-11-20', day_from = '09:00', day_until = '12:00', evening_from = null, evening_until = null where id = $1`,
    [id],
  )

  await inTheNameOfTheCoordinator(moveCrew)

  expect(await shifts()).toMatchObject([{ name: 'Anna', day: '2024-11-20', from: '09:00', part: 'day' }])
  expect(await crew()).toEqual([['Anna', true, false]])
  expect(await messages(anna)).toContain('partner-actions.action-moved')
  expect(await messages(bram)).toContain('partner-actions.removed-from-crew')
})

test('an action that is cancelled frees the roster, and keeps who would go along', async () => {
  await put(anna)

  await inTheNameOfTheCoordinator(releaseCrew)

  expect(await shifts()).toEqual([])
  expect(await crew()).toEqual([['Anna', true, true]])
  expect(await messages(anna)).toContain('partner-actions.action-cancelled')
})

test('when somebody was there is said from the day itself, by that colleague or the coordinator, and begins with what was planned', async () => {
  await put(anna)
  await put(bram, { ...both, byEvening: false })
  await house.db.owner.query(`update partner_actions.action set state = 'ready', ready_at = now() where id = $1`, [id])
  const said = { day: { from: '13:15', until: '17:30' }, evening: null }
  const keep = (person: Tinkerer, by: Tinkerer, given: object = said) => by.put(`/actions/${id}/attendance/${person.id}`, given)
  expect(await keep(anna, anna)).toMatchObject({ status: 409, body: { code: 'attendance.not-now' } })

  house.setNow(`${DAY}T20:00:00Z`)
  expect((await keep(anna, anna)).status).toBe(204)
  expect(await keep(bram, anna)).toMatchObject({ status: 403, body: { code: 'attendance.not-yours' } })
  expect((await keep(bram, coordinator)).status).toBe(204)
  expect((await keep(bram, nextDoor)).status).toBe(404)
  expect((await keep(anna, anna, { day: { from: '17:00', until: '13:00' }, evening: null })).status).toBe(422)

  const { body } = await anna.get(`/actions/${id}/attendance`)
  expect(body).toMatchObject({
    open: true,
    people: [
      { person: { name: 'Anna' }, planned: { evening: { from: '18:00', until: '21:00' } }, there: said, mayRecord: true },
      { person: { name: 'Bram' }, planned: { evening: null }, there: said, mayRecord: false },
    ],
  })
  expect(await coordinator.post(`/actions/${id}/crew/${anna.id}/removal`)).toMatchObject({ status: 409, body: { code: 'crew.was-there' } })

  await house.db.owner.query(`update partner_actions.action set state = 'reported', held_at = now(), reported_at = now() where id = $1`, [
    id,
  ])
  expect(await keep(anna, anna)).toMatchObject({ status: 409, body: { code: 'attendance.not-now' } })
})

test('the database lets nobody in who is not of the unit, and nobody say for another when they were there', async () => {
  await put(anna)
  const join = (by: Tinkerer, who: Tinkerer, addedBy = by) =>
    asActor(house, by.id)(
      `insert into partner_actions.crew (action_id, account_id, municipality_id, by_day, by_evening, added_by, added_at) values ($1, $2, $3, true, false, $4, now())`,
      [id, who.id, firstMunicipality.id, addedBy.id],
    )
  expect(await join(coordinator, bram)).toBe(1)
  for (const who of [consultant, nextDoor, elsewhere]) await expect(join(coordinator, who)).rejects.toThrow('row-level security')
  await expect(join(anna, bram)).rejects.toThrow('row-level security')
  await expect(join(nextDoor, nextDoor)).rejects.toThrow('row-level security')
  await expect(join(coordinator, bram, anna)).rejects.toThrow('row-level security')
  await expect(
    asActor(house, coordinator.id)('update partner_actions.crew set account_id = $1 where action_id = $2', [nextDoor.id, id]),
  ).rejects.toThrow('permission denied')

  await put(bram)
  const wasThere = (by: Tinkerer, who: Tinkerer) =>
    asActor(house, by.id)(
      `insert into partner_actions.attendance (action_id, account_id, municipality_id, part, starts, ends, recorded_by, recorded_at)
       values ($1, $2, $3, 'day', '13:00', '17:00', $4, now())`,
      [id, who.id, firstMunicipality.id, by.id],
    )
  expect(await wasThere(anna, anna)).toBe(1)
  expect(await wasThere(coordinator, anna)).toBe(1)
  await expect(wasThere(anna, bram)).rejects.toThrow('row-level security')
  await expect(wasThere(nextDoor, anna)).rejects.toThrow('row-level security')
})

test('an action that loses people or places that it needs is prepared anew, but not while somebody is out with it', async () => {
  const readyAction = async () => {
    const made = await makeAction(house, { plannedBy: coordinator.id, crew: [coordinator.id, anna.id, bram.id], onDay: DAY })
    await house.db.owner.query(
      `update partner_actions.action set briefing = 'Om negen.', safety = 'Samen.', stop_rule = 'Bij gevaar.' where id = $1`,
      [made.id],
    )
    return made
  }
  const takeOff = (action: string, who: Tinkerer) => coordinator.post(`/actions/${action}/crew/${who.id}/removal`)
  const stateOf = async (action: string) => (await coordinator.get(`/actions/${action}`)).body.state

  const short = await readyAction()
  await takeOff(short.id, bram)
  expect(await stateOf(short.id)).toBe('ready')
  await takeOff(short.id, anna)
  expect(await stateOf(short.id)).toBe('planned')

  const nowhere = await readyAction()
  for (const location of nowhere.locations) await coordinator.post(`/locations/${location}/withdrawal`, { revision: 0 })
  expect(await stateOf(nowhere.id)).toBe('planned')

  const out = await readyAction()
  await takeAlong(anna, out.id)
  for (const who of [bram, coordinator]) await takeOff(out.id, who)
  expect(await stateOf(out.id)).toBe('ready')
})

test('a window from before somebody was taken off is told that the action changed', async () => {
  await put(anna)
  const { revision } = (await coordinator.get(`/actions/${id}`)).body
  const cancel = (seen: number) => coordinator.post(`/actions/${id}/cancelling`, { reason: 'De partner kan niet komen.', revision: seen })

  expect((await coordinator.post(`/actions/${id}/crew/${anna.id}/removal`)).status).toBe(204)

  expect(await cancel(revision)).toMatchObject({ status: 409, body: { code: 'action.changed-meanwhile' } })
  const now = (await coordinator.get(`/actions/${id}`)).body
  expect(now).toMatchObject({ state: 'planned', revision: revision + 1 })
  expect((await cancel(now.revision)).status).toBe(204)
})
