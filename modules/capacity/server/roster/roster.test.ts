import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asActor, runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'

// Monday 2 December 2024.
const MONDAY = '2024-12-02'

let house: House
let coordinator: Tinkerer
let colleague: Tinkerer
let other: Tinkerer
let elsewhere: Tinkerer
let carers: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('coordinator', 'coordinator')
  colleague = await house.signIn('colleague', 'specialist')
  other = await house.signIn('other', 'specialist')
  carers = await house.signIn('carers', 'coordinator', house.units.care)
  const place = await house.addMunicipality('GM9999', 'Elders')
  elsewhere = await house.signIn('elsewhere', 'coordinator', house.units.income, place.id)
  house.setNow('2024-11-27T09:00:00Z')
  await works(colleague.id, '2024-01-01')
  await works(other.id, '2024-01-01')
})
afterAll(() => house.close())

test('the coordinator plans, and the unit sees nothing of it until it is published', async () => {
  const planned = await plan({ day: '2024-12-03' })
  expect(planned.status).toBe(201)
  expect((await roster(coordinator)).shifts).toHaveLength(1)
  expect((await roster(colleague)).shifts).toEqual([])

  const published = await publish('Vergeet dinsdag de sleutels niet.')
  expect(published).toMatchObject({ status: 200, body: { version: 1, told: 1 } })
  const seen = await roster(other)
  expect(seen).toMatchObject({ shows: 'published', mayPlan: false, weeks: [{ note: 'Vergeet dinsdag de sleutels niet.', version: 1 }] })
  expect(seen.shifts).toMatchObject([{ accountId: colleague.id, day: '2024-12-03', activity: 'chain-partners' }])
})

test('only whom a publication changes something for is told, and told again while unread it is one message', async () => {
  const titles = async (who: Tinkerer) => (await who.get('/own-messages')).body.rows.map(({ kind }: { kind: string }) => kind)
  expect(await titles(colleague)).toEqual(['capacity.roster-published'])
  expect(await titles(other)).toEqual([])

  await plan({ day: '2024-12-05' })
  await publish()
  expect(await titles(colleague)).toEqual(['capacity.roster-published'])
  expect((await roster(coordinator)).weeks).toMatchObject([{ version: 2, changes: 0 }])
})

test('what was published already is not published again', async () => {
  expect(await refusal(publish())).toBe('roster.nothing-changed')
})

test('an evening and an early morning leave too little rest, and publishing that needs a reason', async () => {
  await plan({ day: '2024-12-10', from: '18:00', until: '22:00', part: 'evening' })
  await plan({ day: '2024-12-11', from: '08:30', until: '12:30' })

  const { conflicts } = await roster(coordinator, '2024-12-09')
  expect(conflicts).toMatchObject([{ kind: 'rest', day: '2024-12-10', minutes: 630, needed: 660 }])
  expect(await refusal(publish('', '2024-12-09'))).toBe('roster.conflicts-open')
  const because = { monday: '2024-12-09', conflictsAccepted: 'In overleg, woensdagmiddag vrij.' }
  expect((await coordinator.post('/capacity/roster/publications', because)).status).toBe(200)
  expect(JSON.stringify(await roster(colleague, '2024-12-09'))).not.toContain('In overleg')
})

test('two shifts at once, a day off, a holiday and leave are each said while planning', async () => {
  const monday = '2024-12-23'
  await plan({ day: '2024-12-23', from: '09:00', until: '12:00' })
  await plan({ day: '2024-12-23', from: '11:00', until: '13:00' })
  await plan({ day: '2024-12-25' })
  await plan({ day: '2024-12-28' })
  await house.db.owner.query(
    `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, set_by, set_at)
     select $1, a.id, a.municipality_id, a.unit_id, 'leave', '2024-12-27', '2024-12-27', a.id, now() from staff.account a where a.id = $2`,
    [newId(), colleague.id],
  )
  await plan({ day: '2024-12-27' })

  const { conflicts, closed } = await roster(coordinator, monday)
  expect(closed).toEqual(['2024-12-25', '2024-12-26'])
  expect(conflicts.map(({ kind, day }: { kind: string; day: string }) => `${day} ${kind}`)).toEqual([
    '2024-12-23 double',
    '2024-12-25 closed',
    '2024-12-27 absent',
    '2024-12-28 not-working',
  ])
})

test('work that needs a designation is said to be without one from the day on which it lapsed', async () => {
  await house.db.owner.query(
    `insert into staff.designation (id, account_id, kind, valid_from, valid_to, source) values ($1, $2, 'wmo-supervisor', '2024-01-01', '2025-01-08', 'besluit')`,
    [newId(), colleague.id],
  )
  await plan({ day: '2025-01-07', needs: 'wmo-supervisor' })
  await plan({ day: '2025-01-08', needs: 'wmo-supervisor' })

  const { conflicts } = await roster(coordinator, '2025-01-06')
  expect(conflicts).toMatchObject([{ kind: 'designation', day: '2025-01-08', designation: 'wmo-supervisor' }])
})

test('a week is copied without what stands there, and with replacing exactly as it is', async () => {
  await plan({ day: '2025-02-04' })
  await plan({ day: '2025-02-11', from: '10:00' })

  const left = await coordinator.post('/capacity/roster/copies', { from: '2025-02-03', to: ['2025-02-10', '2025-02-17'] })
  expect(left.body).toEqual({ copied: 1, leftOut: 1 })
  expect((await roster(coordinator, '2025-02-10')).shifts).toMatchObject([{ from: '10:00' }])
  const same = await coordinator.post('/capacity/roster/copies', { from: '2025-02-03', to: ['2025-02-10'], replace: true })
  expect(same.body).toEqual({ copied: 1, leftOut: 0 })
  expect((await roster(coordinator, '2025-02-10')).shifts).toMatchObject([{ from: '09:00', day: '2025-02-11' }])
  expect(await refusal(coordinator.post('/capacity/roster/copies', { from: '2025-02-03', to: ['2024-11-04'] }))).toBe('roster.too-far')
})

test('a week that is copied four times at once stands there once, and a day keeps its limit under a storm', async () => {
  await plan({ day: '2025-07-01' })
  const copies = await Promise.all(
    [1, 2, 3, 4].map(() => coordinator.post('/capacity/roster/copies', { from: '2025-06-30', to: ['2025-07-07'] })),
  )
  expect(copies.map(({ body }) => body.copied).toSorted()).toEqual([0, 0, 0, 1])
  expect((await roster(coordinator, '2025-07-07')).shifts).toHaveLength(1)

  await Promise.all(Array.from({ length: 16 }, () => plan({ day: '2025-07-22' })))
  expect((await roster(coordinator, '2025-07-21')).shifts).toHaveLength(12)
})

test('many hundreds of shifts are copied at once', async () => {
  await house.db.owner.query(
    `insert into capacity.shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, changed_by, changed_at)
     select gen_random_uuid(), a.municipality_id, a.unit_id, a.id, '2026-01-05', '09:00', '10:00', 'day', 'unassigned', 'other', a.id, now()
       from staff.account a, generate_series(1, 600) where a.id = $1`,
    [colleague.id],
  )
  const weeks = Array.from({ length: 12 }, (_, week) => addDays('2026-01-12', 7 * week))
  expect((await coordinator.post('/capacity/roster/copies', { from: '2026-01-05', to: weeks })).body).toEqual({ copied: 7200, leftOut: 0 })
  await house.db.owner.query(`delete from capacity.shift where day > '2026-01-01'`)
})

test('a day beyond the calendar is refused in words', async () => {
  expect((await coordinator.get('/capacity/roster?day=9999-12-31')).status).toBe(422)
  expect((await publish('', '9999-12-27')).status).toBe(422)
  expect((await coordinator.post('/capacity/roster/copies', { from: '0001-01-01', to: ['2025-07-07'] })).status).toBe(422)
})

test('a shift that moved to another week is published there, once', async () => {
  const { body: shift } = await plan({ day: '2025-05-06' })
  await publish('', '2025-05-05')
  const { id, revision, minutes: _, ...rest } = shift
  await coordinator.put(`/capacity/shifts/${id}`, { ...rest, day: '2025-05-13', revision })

  expect((await publish('', '2025-05-12')).status).toBe(200)
  expect((await roster(colleague, '2025-05-05')).shifts).toEqual([])
  expect((await roster(colleague, '2025-05-12')).shifts).toMatchObject([{ id, day: '2025-05-13' }])
})

test('the night from Sunday to Monday is said in both weeks', async () => {
  await plan({ day: '2025-06-15', from: '18:00', until: '23:30', part: 'evening' })
  await plan({ day: '2025-06-16', from: '07:00', until: '12:00' })
  const restOf = async (monday: string) =>
    (await roster(coordinator, monday)).conflicts.filter(({ kind }: { kind: string }) => kind === 'rest')

  expect(await restOf('2025-06-09')).toMatchObject([{ day: '2025-06-15', minutes: 450 }])
  expect(await restOf('2025-06-16')).toMatchObject([{ day: '2025-06-16', minutes: 450 }])
})

test('why conflicts stayed is for who plans, and the trail keeps no day of anybody', async () => {
  expect((await roster(coordinator, '2024-12-09')).weeks).toMatchObject([{ acceptedBecause: 'In overleg, woensdagmiddag vrij.' }])
  expect((await roster(colleague, '2024-12-09')).weeks).toMatchObject([{ acceptedBecause: null }])
  const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action like 'capacity.shift-%'`)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.every(({ facts }) => facts === null || Object.keys(facts).length === 0)).toBe(true)
})

test('of two coordinators who change one shift, the second hears that it was changed', async () => {
  const { body: shift } = await plan({ day: '2025-03-04' })
  const { id, revision, ...rest } = shift

  expect((await coordinator.put(`/capacity/shifts/${id}`, { ...rest, day: '2025-03-05', revision })).body.revision).toBe(1)
  expect(await refusal(coordinator.put(`/capacity/shifts/${id}`, { ...rest, revision }))).toBe('roster.changed')
  expect(await refusal(coordinator.post(`/capacity/shifts/${id}/removal`, { revision }))).toBe('roster.changed')
  expect((await coordinator.post(`/capacity/shifts/${id}/removal`, { revision: 1 })).status).toBe(204)
})

test('nobody plans for another unit, another municipality or a day that is too far away', async () => {
  expect(await refusal(plan({ day: MONDAY }, carers))).toBe('roster.not-your-unit')
  expect(await refusal(plan({ day: MONDAY }, elsewhere))).toBe('roster.not-your-unit')
  expect(await refusal(plan({ day: '2027-01-04' }))).toBe('roster.too-far')
  expect((await plan({ day: MONDAY }, colleague)).status).toBe(403)
  expect((await plan({ day: MONDAY, from: '17:00', until: '09:00' })).status).toBe(422)
  expect((await roster(elsewhere)).shifts).toEqual([])
})

test('a thirteenth shift on one day is refused', async () => {
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  for (let hour = 8; hour < 20; hour++) await plan({ day: '2025-04-01', from: clock(hour), until: clock(hour + 1) })

  expect(await refusal(plan({ day: '2025-04-01', from: '20:00', until: '21:00' }))).toBe('roster.too-many')
})

test('a colleague sees their own time in the roster and nothing of that of others', async () => {
  const { people } = await roster(colleague)
  const daysOf = (id: string) => people.find((person: { id: string }) => person.id === id)?.days

  expect(daysOf(colleague.id)).toHaveLength(7)
  expect(daysOf(other.id)).toEqual([])
})

test('the database gives no shift to somebody of another unit, and publishes only what was planned', async () => {
  const asCoordinator = (statement: string) => runAsActor(house, coordinator.id, statement)
  await expect(asCoordinator(`update capacity.shift set account_id = '${carers.id}'`)).rejects.toThrow('row-level security')
  await expect(
    asCoordinator(`insert into capacity.published_shift select gen_random_uuid(), municipality_id, unit_id, '${carers.id}', day, starts, ends, part, activity, task, needs, 0, now()
      from capacity.shift limit 1`),
  ).rejects.toThrow('row-level security')
})

test('the database keeps the plan for the coordinator of the unit, whoever asks it', async () => {
  const seen = (who: Tinkerer, table: string) => asActor(house, who.id)(`select from ${table}`)
  expect(await seen(coordinator, 'capacity.shift')).toBeGreaterThan(0)
  expect(await seen(colleague, 'capacity.shift')).toBe(0)
  expect(await seen(colleague, 'capacity.published_shift')).toBeGreaterThan(0)
  for (const who of [carers, elsewhere]) {
    expect(await seen(who, 'capacity.shift')).toBe(0)
    expect(await seen(who, 'capacity.published_shift')).toBe(0)
  }
})

async function works(accountId: string, from: string) {
  await house.db.owner.query(
    `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at)
     select $1, a.id, a.municipality_id, a.unit_id, $3, '{432,432,432,432,432,0,0}', a.id, now() from staff.account a where a.id = $2`,
    [newId(), accountId, from],
  )
}

function plan(given: Record<string, unknown>, by = coordinator) {
  return by.post('/capacity/shifts', {
    accountId: colleague.id,
    from: '09:00',
    until: '17:00',
    part: 'day',
    activity: 'chain-partners',
    task: 'action',
    needs: null,
    ...given,
  })
}

const publish = (note = '', monday = MONDAY) => coordinator.post('/capacity/roster/publications', { monday, note })
const roster = async (who: Tinkerer, day = MONDAY) => (await who.get(`/capacity/roster?day=${day}`)).body
const refusal = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code
