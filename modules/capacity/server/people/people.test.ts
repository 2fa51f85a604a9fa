import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'

const FULL = [432, 432, 432, 432, 432, 0, 0]
const FOUR_DAYS = [480, 480, 0, 480, 480, 0, 0]

let house: House
let coordinator: Tinkerer
let anna: Tinkerer
let bram: Tinkerer
let policy: Tinkerer
let carers: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('coordinator', 'coordinator')
  anna = await house.signIn('anna', 'specialist')
  bram = await house.signIn('bram', 'specialist')
  policy = await house.signIn('policy', 'policy', house.units.workAndIncome)
  carers = await house.signIn('carers', 'coordinator', house.units.care)
  const place = await house.addMunicipality('GM9999', 'Elders')
  elsewhere = await house.signIn('elsewhere', 'coordinator', house.units.income, place.id)
  house.setNow('2024-11-27T09:00:00Z')
})
afterAll(() => house.close())

test('a pattern holds from its day, ends the one before, and withdrawing it lets the one before hold on', async () => {
  expect((await setPattern(anna.id, '2024-01-01', FULL)).status).toBe(204)
  expect((await setPattern(anna.id, '2024-12-02', FOUR_DAYS)).status).toBe(204)
  const { patterns } = await timeOf(anna.id)
  expect(patterns).toMatchObject([
    { validFrom: '2024-12-02', lastDay: null, dayMinutes: FOUR_DAYS, setBy: 'coordinator' },
    { validFrom: '2024-01-01', lastDay: '2024-12-01' },
  ])

  expect(await refusal(setPattern(anna.id, '2024-06-03', FULL))).toBe('pattern.later-exists')
  expect(await refusal(coordinator.post(`/capacity/patterns/${patterns[1].id}/withdrawal`))).toBe('pattern.not-last')
  expect((await coordinator.post(`/capacity/patterns/${patterns[0].id}/withdrawal`)).status).toBe(204)
  expect((await timeOf(anna.id)).patterns).toMatchObject([{ validFrom: '2024-01-01', lastDay: null }])
})

test('the four figures of a month say what is left after holidays, leave and training', async () => {
  await addAbsence(anna.id, { kind: 'leave', from: '2024-12-23', until: '2024-12-31' })
  await addAbsence(anna.id, { kind: 'training', from: '2024-12-03', until: '2024-12-03', fromTime: '09:00', untilTime: '12:00' })

  const december = (await timeOf(anna.id)).months.find(({ month }: { month: string }) => month === '2024-12-01')
  // Twenty-two weekdays of 7:12, of which Christmas and Boxing Day are holidays and five more are leave.
  expect(december).toMatchObject({
    nominal: 22 * 432,
    contracted: 22 * 432,
    closed: 2 * 432,
    leave: 5 * 432,
    away: 0,
    available: 15 * 432,
    training: 180,
    general: 0,
    deployable: 15 * 432 - 180,
  })
})

test('general time, where a municipality takes it off, is taken off what is left', async () => {
  await house.db.owner.query(`update platform.legal_parameter set value = 10 where key = 'general-time'`)
  const december = (await timeOf(anna.id)).months.at(-1)
  await house.db.owner.query(`update platform.legal_parameter set value = 0 where key = 'general-time'`)

  expect(december).toMatchObject({ general: 630, deployable: 6300 - 630 })
})

test('a pattern of two weeks takes turns, over the end of a year with 53 weeks as well', async () => {
  const minutes = [480, 480, 480, 480, 480, 0, 0, 480, 480, 480, 480, 0, 0, 0]
  await setPattern(bram.id, '2024-01-01', minutes)
  const fridays = await house.db.owner.query(
    `select d.day::text, d.contracted from capacity.days('00000000-0000-7000-8000-000000000001', $1, '2026-12-18', '2027-01-15') d
      where d.account_id = $2 and extract(isodow from d.day) = 5 order by d.day`,
    [house.units.income, bram.id],
  )
  expect(fridays.rows.map(({ contracted }) => contracted)).toEqual([480, 0, 480, 0, 480])
})

test('who leaves has no time from that day on, and can be kept after all', async () => {
  const end = (on: string | null) => coordinator.post(`/capacity/people/${bram.id}/pattern-end`, { on })
  expect((await end('2025-02-01')).status).toBe(204)
  expect((await timeOf(bram.id, 2025)).months).toHaveLength(1)
  expect(await refusal(end('2023-06-01'))).toBe('pattern.before-start')
  expect((await end(null)).status).toBe(204)
  expect((await timeOf(bram.id, 2025)).months).toHaveLength(12)
  expect(await refusal(coordinator.post(`/capacity/people/${coordinator.id}/pattern-end`, { on: '2025-02-01' }))).toBe('pattern.none')
})

test('a pattern that is taken back leaves what it replaced as it was, its end included', async () => {
  const cleo = await house.signIn('cleo', 'specialist')
  const lastOf = async () =>
    (await timeOf(cleo.id)).patterns.map(({ validFrom, lastDay }: Record<string, string>) => `${validFrom} ${lastDay}`)
  await setPattern(cleo.id, '2024-11-04', FULL)
  await coordinator.post(`/capacity/people/${cleo.id}/pattern-end`, { on: '2025-06-01' })
  const setAndTakeBack = async (validFrom: string) => {
    await setPattern(cleo.id, validFrom, FOUR_DAYS)
    const [{ id }] = (await timeOf(cleo.id)).patterns
    expect((await coordinator.post(`/capacity/patterns/${id}/withdrawal`)).status).toBe(204)
  }

  await setAndTakeBack('2025-02-03')
  expect(await lastOf()).toEqual(['2024-11-04 2025-05-31'])
  await setAndTakeBack('2024-11-04')
  expect((await timeOf(cleo.id)).patterns).toMatchObject([{ validFrom: '2024-11-04', lastDay: '2025-05-31', dayMinutes: FULL }])
})

test('the pattern of somebody whose account is closed is still ended by the unit', async () => {
  const dirk = await house.signIn('dirk', 'specialist')
  await setPattern(dirk.id, '2024-11-04', FULL)
  await house.db.owner.query('update staff.account set active = false where id = $1', [dirk.id])

  expect((await coordinator.post(`/capacity/people/${dirk.id}/pattern-end`, { on: '2024-12-01' })).status).toBe(204)
  expect((await timeOf(dirk.id)).months).toHaveLength(1)
  expect((await carers.post(`/capacity/people/${dirk.id}/pattern-end`, { on: null })).status).toBe(404)
})

test('a pattern without time, of three weeks or of more than sixty hours is refused in the form', async () => {
  for (const minutes of [
    [0, 0, 0, 0, 0, 0, 0],
    [480, 480, 480],
    [720, 720, 720, 720, 720, 60, 0],
    [800, 0, 0, 0, 0, 0, 0],
  ])
    expect((await setPattern(anna.id, '2025-03-03', minutes)).status, String(minutes)).toBe(422)
})

test('somebody says their own leave once, and takes it back while the month is open', async () => {
  const leave = { kind: 'leave', from: '2025-05-05', until: '2025-05-09', fromTime: null, untilTime: null }
  expect((await anna.post('/capacity/own-absences', leave)).status).toBe(204)
  expect(await refusal(anna.post('/capacity/own-absences', { ...leave, from: '2025-05-09', until: '2025-05-12' }))).toBe(
    'absence.already-there',
  )
  expect((await anna.post('/capacity/own-absences', { ...leave, kind: 'training' })).status).toBe(204)
  const { absences } = (await anna.get('/capacity/own-time?year=2025')).body
  const [{ id }] = absences.filter(({ kind }: { kind: string }) => kind === 'leave')
  const withdraw = (who: Tinkerer) => who.post(`/capacity/absences/${id}/withdrawal`)

  for (const other of [bram, carers, elsewhere]) expect((await withdraw(other)).status).toBe(404)
  expect((await withdraw(anna)).status).toBe(204)
  expect(await refusal(withdraw(anna))).toBe('absence.withdrawn')
  expect((await anna.post('/capacity/own-absences', leave)).status).toBe(204)
})

test('parts of one day may stand beside each other and not over each other', async () => {
  const part = (fromTime: string, untilTime: string) => ({ kind: 'leave', from: '2025-06-02', until: '2025-06-02', fromTime, untilTime })
  expect((await anna.post('/capacity/own-absences', part('09:00', '11:00'))).status).toBe(204)
  expect((await anna.post('/capacity/own-absences', part('11:00', '12:00'))).status).toBe(204)
  expect(await refusal(anna.post('/capacity/own-absences', part('10:00', '11:30')))).toBe('absence.already-there')
  expect((await anna.post('/capacity/own-absences', { ...part('09:00', '11:00'), until: '2025-06-03' })).status).toBe(422)
  expect((await anna.post('/capacity/own-absences', { ...part('12:00', '11:00') })).status).toBe(422)
})

test('a closed month keeps its leave and its patterns', async () => {
  await house.db.owner.query(
    `insert into capacity.closed_month select '00000000-0000-7000-8000-000000000001', $1, '2024-10-01', 3, 1, 1, 1, 1, $2, now()`,
    [house.units.income, coordinator.id],
  )
  const october = { kind: 'leave', from: '2024-09-30', until: '2024-10-01', fromTime: null, untilTime: null }
  expect(await refusal(anna.post('/capacity/own-absences', october))).toBe('time.month-closed')
  expect(await refusal(setPattern(coordinator.id, '2024-09-02', FULL))).toBe('time.month-closed')
  expect((await setPattern(coordinator.id, '2024-11-04', FULL)).status).toBe(204)
  expect(await refusal(setPattern(coordinator.id, '2035-11-04', FULL))).toBe('time.too-far')
})

test('the end of a pattern in a closed month stays where it is', async () => {
  const cas = await house.signIn('cas', 'specialist')
  const end = (on: string | null) => coordinator.post(`/capacity/people/${cas.id}/pattern-end`, { on })
  const months = async () => (await timeOf(cas.id)).months.length
  await inOpenOctober(async () => {
    await setPattern(cas.id, '2024-07-01', FULL)
    await end('2024-09-16')
  })
  expect(await months()).toBe(3)
  for (const on of [null, '2024-12-02']) expect(await refusal(end(on)), String(on)).toBe('time.month-closed')
  const [pattern] = (await timeOf(cas.id)).patterns
  expect((await end('2024-09-23')).status).toBe(204)
  expect(await months()).toBe(3)
  // Back again after the closed month: that is a pattern of its own, and it can be withdrawn.
  expect((await setPattern(cas.id, '2024-11-04', FOUR_DAYS)).status).toBe(204)
  expect(await refusal(coordinator.post(`/capacity/patterns/${pattern.id}/withdrawal`))).toBe('pattern.not-last')
  const [again] = (await timeOf(cas.id)).patterns
  expect((await coordinator.post(`/capacity/patterns/${again.id}/withdrawal`)).status).toBe(204)
  expect((await timeOf(cas.id)).patterns).toMatchObject([{ validFrom: '2024-07-01', lastDay: '2024-09-22' }])
  await house.db.owner.query(`delete from capacity.contract where account_id = $1`, [cas.id])
  await house.db.owner.query(`update staff.account set active = false where id = $1`, [cas.id])
})

test('adding leave and closing the month at the same time leave the figures of the month as they are', async () => {
  house.setNow('2024-09-03T09:00:00Z')
  const day = (number: number) => `2024-08-${String(number).padStart(2, '0')}`
  const answers = await Promise.all([
    ...[5, 6, 7, 8].map((number) =>
      anna.post('/capacity/own-absences', { kind: 'leave', from: day(number), until: day(number), fromTime: null, untilTime: null }),
    ),
    coordinator.post('/capacity/months/closing', { month: '2024-08-01' }),
  ])
  expect(answers.at(-1)?.status).toBe(200)
  for (const { status, body } of answers.slice(0, -1)) expect(status === 204 || body.code === 'time.month-closed').toBe(true)

  const { rows } = await house.db.owner.query(
    `select m.available = sum(d.available) as same from capacity.closed_month m, capacity.days(m.municipality_id, m.unit_id, '2024-08-01', '2024-08-31') d
      where m.month = '2024-08-01' group by m.available`,
  )
  expect(rows).toEqual([{ same: true }])
  house.setNow('2024-11-27T09:00:00Z')
  await house.db.owner.query(`delete from capacity.closed_month where month = '2024-08-01'`)
})

test('the database itself keeps closed months, and the patterns of people from everybody but their coordinator', async () => {
  const note = `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, set_by, set_at)
    select gen_random_uuid(), a.id, a.municipality_id, a.unit_id, 'away', '2024-10-31', '2024-11-01', a.id, now() from staff.account a where a.id = '${anna.id}'`
  await expect(readAs(anna, note)).rejects.toThrow('a month of this time is closed')
  for (const who of [anna, bram, policy, carers, elsewhere]) {
    const set = `select capacity.set_contract(gen_random_uuid(), '${anna.id}', '2025-09-01', array[60,0,0,0,0,0,0], now()) as answer`
    expect(await readAs(who, set)).toEqual([{ answer: 'not-yours' }])
    expect(await readAs(who, `select capacity.end_contract('${anna.id}', '2025-09-01') as answer`)).toEqual([{ answer: 'none' }])
    await expect(readAs(who, 'update capacity.contract set valid_to = null')).rejects.toThrow('permission denied')
    await expect(readAs(who, 'delete from capacity.absence')).rejects.toThrow('permission denied')
  }
  const withdraw = `update capacity.absence set withdrawn_at = now() where account_id = '${anna.id}' and from_day > '2024-11-30' returning 1`
  for (const who of [bram, policy, carers, elsewhere]) expect(await readAs(who, withdraw)).toEqual([])
  expect((await readAs(anna, withdraw)).length).toBeGreaterThan(0)
})

test('the coordinator of the unit keeps its time, and nobody else reads that of another', async () => {
  for (const who of [bram, policy]) expect((await who.get(`/capacity/people/${anna.id}/time`)).status).toBe(403)
  for (const who of [carers, elsewhere]) {
    expect((await who.get(`/capacity/people/${anna.id}/time`)).status).toBe(404)
    expect((await who.post(`/capacity/people/${anna.id}/patterns`, { validFrom: '2025-09-01', dayMinutes: FULL })).status).toBe(404)
    expect(
      (
        await who.post(`/capacity/people/${anna.id}/absences`, {
          kind: 'away',
          from: '2025-09-01',
          until: '2025-09-01',
          fromTime: null,
          untilTime: null,
        })
      ).status,
    ).toBe(404)
  }
  expect((await carers.get('/capacity/team-time')).body.people.map(({ name }: { name: string }) => name)).toEqual(['carers'])

  for (const table of ['contract', 'absence']) {
    expect(await rowsFor(anna, table), table).toBeGreaterThan(0)
    expect(await rowsFor(coordinator, table), table).toBeGreaterThan(0)
    for (const who of [policy, carers, elsewhere]) expect(await rowsFor(who, table), table).toBe(0)
  }
  const own = await readAs(bram, `select distinct account_id from capacity.contract union select distinct account_id from capacity.absence`)
  expect(own.map(({ account_id }) => account_id)).toEqual([bram.id])
})

test('the database takes no absence for somebody else, and gives no sum of fewer than three people away', async () => {
  await expect(
    readAs(
      bram,
      `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, set_by, set_at)
       select gen_random_uuid(), '${anna.id}', a.municipality_id, a.unit_id, 'away', '2025-09-01', '2025-09-01', a.id, now() from staff.account a where a.id = '${bram.id}'`,
    ),
  ).rejects.toThrow('row-level security')
  const months = (first: string) =>
    readAs(policy, `select * from capacity.team_months('00000000-0000-7000-8000-000000000001', null, '${first}', '${first}')`)
  expect(await months('2024-06-03')).toEqual([])
  expect(await months('2024-11-04')).toMatchObject([{ people: 5 }])
})

test('the month of the team has everybody by name, also who has no pattern yet', async () => {
  await house.signIn('zoe', 'specialist')
  const { people, total, absences } = (await coordinator.get('/capacity/team-time?month=2024-12-01')).body

  expect(people.map(({ name, hasPattern }: { name: string; hasPattern: boolean }) => `${name} ${hasPattern}`)).toEqual([
    'anna true',
    'bram true',
    'cleo true',
    'coordinator true',
    'zoe false',
  ])
  for (const figure of ['nominal', 'contracted', 'available', 'deployable'])
    expect(total[figure]).toBe(people.reduce((sum: number, person: Record<string, number>) => sum + (person[figure] ?? 0), 0))
  expect(absences[0]).toMatchObject({ name: 'anna', kind: 'training', from: '2024-12-03' })
})

const setPattern = (id: string, validFrom: string, dayMinutes: number[]) =>
  coordinator.post(`/capacity/people/${id}/patterns`, { validFrom, dayMinutes })
const addAbsence = (id: string, given: Record<string, unknown>) =>
  coordinator.post(`/capacity/people/${id}/absences`, { fromTime: null, untilTime: null, ...given })
const timeOf = async (id: string, year = 2024) => (await coordinator.get(`/capacity/people/${id}/time?year=${year}`)).body
const refusal = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code

/** What was said before October was closed. */
async function inOpenOctober(run: () => Promise<unknown>): Promise<void> {
  const closed = await house.db.owner.query(`delete from capacity.closed_month where month = '2024-10-01' returning *`)
  await run()
  for (const row of closed.rows)
    await house.db.owner.query('insert into capacity.closed_month select * from json_populate_record(null::capacity.closed_month, $1)', [
      row,
    ])
}

const readAs = async (who: Tinkerer, statement: string) => (await runAsActor(house, who.id, statement)).rows
const rowsFor = async (who: Tinkerer, table: string) => (await readAs(who, `select 1 from capacity.${table}`)).length
