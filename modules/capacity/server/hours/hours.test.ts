import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import type { HoursWeek } from '../../contract.ts'

const MONDAY = '2024-12-02'
const FRIDAY_EVENING = '2024-12-06T17:00:00Z'
const NEXT_MONDAY = '2024-12-09T08:00:00Z'
const JANUARY = '2025-01-06T08:00:00Z'
const aFile = '00000000-0000-7000-8000-0000000000ff'

let house: House
let coordinator: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Carla Coördinator', 'coordinator')
  elsewhere = await house.signIn('Ed Elders', 'coordinator', house.units.care)
})
afterAll(() => house.close())

const aDay = { part: 'day', activity: 'report-investigation', task: 'files', needs: null } as const

/** Sessions end by the clock of the database: who signs in does so today. */
async function hire(name: string): Promise<Tinkerer> {
  house.setNow(new Date().toISOString())
  return house.signIn(name, 'specialist')
}

/** A specialist with a published week of five days from 08:30 until 17:00. */
async function rostered(name: string, monday = MONDAY): Promise<Tinkerer> {
  const person = await hire(name)
  for (const later of [0, 1, 2, 3, 4]) {
    const day = new Date(Date.parse(monday) + later * 86_400_000).toISOString().slice(0, 10)
    await house.db.owner.query(
      `insert into capacity.published_shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, needs, published_at)
       values (gen_random_uuid(), $1, $2, $3, $4, '08:30', '17:00', $5, $6, $7, $8, now())`,
      [firstMunicipality.id, house.units.income, person.id, day, ...Object.values(aDay)],
    )
  }
  return person
}

const weekOf = async (who: Tinkerer, monday = MONDAY): Promise<HoursWeek> => (await who.get(`/capacity/hours?week=${monday}`)).body

/** What the screen would send: everything that stands there, with what is proposed. */
const asProposed = ({ monday, version, days }: HoursWeek) => ({
  monday,
  version,
  lines: days.flatMap(({ day, settled, lines }) =>
    lines.map(({ activity, part, about, recorded, proposed }) => ({
      day,
      activity,
      part,
      about: about && { kind: about.kind, id: about.id },
      minutes: recorded + (settled ? 0 : proposed),
    })),
  ),
})
const confirm = async (who: Tinkerer, change: (wanted: ReturnType<typeof asProposed>) => object = (wanted) => wanted) =>
  who.post('/capacity/hours/weeks', change(asProposed(await weekOf(who))))
const ledgerOf = async (who: Tinkerer) =>
  (
    await house.db.owner.query(
      'select day, activity, minutes, came_from, after_closing, reason from capacity.hours where account_id = $1 order by recorded_at, minutes',
      [who.id],
    )
  ).rows
const recordedIn = ({ days }: HoursWeek) => days.reduce((sum, { lines }) => sum + lines.reduce((of, { recorded }) => of + recorded, 0), 0)
const as = async (who: Tinkerer, statement: string, values: unknown[] = []) => {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
    return await client.query(statement, values)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('a normal week takes one look and one press: the roster less the breaks stands in the ledger, and is confirmed', async () => {
  const anna = await rostered('Anna')
  house.setNow(FRIDAY_EVENING)
  const before = await weekOf(anna)
  expect(before.days.map(({ lines }) => lines.map(({ proposed }) => proposed))).toEqual([[480], [480], [480], [480], [480], [], []])
  expect(before).toMatchObject({ own: true, confirmedAt: null, complete: false, version: 0 })

  const { status, body } = await confirm(anna)

  expect(status).toBe(200)
  expect(body).toMatchObject({ complete: true, version: 5, confirmedAt: new Date(FRIDAY_EVENING).toISOString() })
  expect(recordedIn(body)).toBe(2400)
  expect((await ledgerOf(anna)).map(({ came_from }) => came_from)).toEqual(['roster', 'roster', 'roster', 'roster', 'roster'])
})

test('a change afterwards writes the difference only, and the screen says the sum of the ledger', async () => {
  const bea = await rostered('Bea')
  house.setNow(FRIDAY_EVENING)
  await confirm(bea)

  const { body } = await confirm(bea, (wanted) => ({
    ...wanted,
    lines: [
      ...wanted.lines.map((line) => (line.day === MONDAY ? { ...line, minutes: 300 } : line)),
      { day: MONDAY, activity: 'chain-partners', part: 'evening', about: null, minutes: 90 },
    ],
  }))

  expect(recordedIn(body)).toBe(2400 - 180 + 90)
  const ledger = await ledgerOf(bea)
  expect(ledger).toHaveLength(7)
  expect(
    ledger
      .filter(({ came_from }) => came_from === 'hand')
      .map(({ minutes }) => minutes)
      .toSorted(),
  ).toEqual([-180, 90])
  expect(ledger.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(recordedIn(body))
})

test('halfway the week only the days that have been are confirmed; the rest of the week is still to do', async () => {
  const cor = await rostered('Cor')
  house.setNow('2024-12-04T17:00:00Z')
  const half = await confirm(cor)
  expect(recordedIn(half.body)).toBe(3 * 480)
  expect(half.body.days[3]).toMatchObject({ future: true, lines: [] })

  house.setNow(NEXT_MONDAY)
  expect((await cor.get('/capacity/hours/due')).body).toEqual({ weeks: [MONDAY], asked: [] })
  expect((await weekOf(cor)).days.map(({ settled, lines }) => [settled, lines[0]?.proposed ?? 0])).toEqual([
    [true, 0],
    [true, 0],
    [true, 0],
    [false, 480],
    [false, 480],
    [false, 0],
    [false, 0],
  ])
  await confirm(cor)
  expect((await cor.get('/capacity/hours/due')).body.weeks).toEqual([])
})

test('a day that somebody confirmed as nothing is not proposed again', async () => {
  const dik = await rostered('Dik')
  house.setNow(FRIDAY_EVENING)

  const { body } = await confirm(dik, (wanted) => ({ ...wanted, lines: wanted.lines.filter(({ day }) => day !== MONDAY) }))

  expect(body.days[0]).toMatchObject({ settled: true, lines: [] })
  expect(body.complete).toBe(true)
})

test('refused with the reason: too much on a day, a day to come, a file that is not there, what was changed elsewhere', async () => {
  const els = await rostered('Els')
  house.setNow('2024-12-04T17:00:00Z')
  const extra = (more: object) => (wanted: ReturnType<typeof asProposed>) => ({
    ...wanted,
    lines: [...wanted.lines, { day: MONDAY, activity: 'unassigned', part: 'day', about: null, minutes: 60, ...more }],
  })

  const full = await confirm(els, extra({ minutes: 961 }))
  expect(full.body.code).toBe('hours.over-a-day')
  expect(full.body.errors[0].pointer).toMatch(/^#\/body\/lines\/\d+\/minutes$/)
  expect((await confirm(els, extra({ day: '2024-12-05' }))).body.code).toBe('hours.in-future')
  expect((await els.post('/capacity/hours/weeks', { monday: '2024-12-09', version: 0, lines: [] })).body.code).toBe('hours.in-future')
  const unknown = await confirm(els, extra({ about: { kind: 'investigation', id: aFile } }))
  expect(unknown.body.code).toBe('hours.not-a-file')
  expect(unknown.body.errors[0].pointer).toBe('#/body/lines/3/about')
  expect((await confirm(els, extra({ day: '2024-12-09' }))).body.code).toBe('input.invalid')
  expect((await confirm(els, (wanted) => ({ ...wanted, version: 9 }))).body.code).toBe('hours.changed-meanwhile')

  for (const strange of ['2024-12-03', '9999-12-27', '1999-12-27'])
    expect((await els.get(`/capacity/hours?week=${strange}`)).body.code, strange).toBe('input.invalid')

  expect(await ledgerOf(els)).toEqual([])
})

test('two tabs that confirm the same at once write it once, and a tab that lags behind is told', async () => {
  const fem = await rostered('Fem')
  house.setNow(FRIDAY_EVENING)
  const wanted = asProposed(await weekOf(fem))
  const [first = wanted.lines[0]] = wanted.lines

  const same = await Promise.all([1, 2, 3, 4].map(() => fem.post('/capacity/hours/weeks', wanted)))
  expect(same.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(await ledgerOf(fem)).toHaveLength(5)

  const late = await fem.post('/capacity/hours/weeks', { ...wanted, lines: [{ ...first, minutes: 10 }] })
  expect(late.status).toBe(409)
  expect(late.body.code).toBe('hours.changed-meanwhile')
  expect(await ledgerOf(fem)).toHaveLength(5)
})

test('a closed month changes with a reason only, and the correction is seen by the person and the coordinator', async () => {
  const gijs = await rostered('Gijs')
  house.setNow(FRIDAY_EVENING)
  await confirm(gijs)
  expect((await coordinator.post('/capacity/months/closing', { month: '2024-12-01' })).body.code).toBe('hours.month-not-over')
  house.setNow(JANUARY)
  const closing = await coordinator.post('/capacity/months/closing', { month: '2024-12-01' })
  expect(closing.status).toBe(200)
  expect(closing.body.closed).toMatchObject({ by: 'Carla Coördinator' })
  expect((await coordinator.post('/capacity/months/closing', { month: '2024-12-01' })).body.code).toBe('hours.month-already-closed')

  const less = (wanted: ReturnType<typeof asProposed>) => ({
    ...wanted,
    lines: wanted.lines.map((line) => (line.day === MONDAY ? { ...line, minutes: 420 } : line)),
  })
  const refused = await confirm(gijs, less)
  expect(refused.body).toMatchObject({ code: 'hours.month-closed', errors: [{ pointer: '#/body/reason' }] })
  const { body } = await confirm(gijs, (wanted) => ({ ...less(wanted), reason: 'Eerder naar huis gegaan.' }))

  const correction = { day: MONDAY, minutes: -60, reason: 'Eerder naar huis gegaan.', by: 'Gijs', account: { name: 'Gijs' } }
  expect(body.corrections).toMatchObject([correction])
  expect((await coordinator.get('/capacity/months?month=2024-12-01')).body.corrections).toMatchObject([correction])
  expect((await ledgerOf(gijs)).filter(({ after_closing }) => after_closing)).toMatchObject([{ minutes: -60 }])
  await house.db.owner.query('delete from capacity.closed_month')
})

test('of a week in two months only what falls in the closed one is a correction', async () => {
  const jan = await rostered('Jan', '2024-09-30')
  await house.db.owner.query(`insert into capacity.closed_month values ($1, $2, '2024-09-01', 0, 0, 0, 0, 0, $3, now())`, [
    firstMunicipality.id,
    house.units.income,
    coordinator.id,
  ])
  house.setNow(NEXT_MONDAY)
  const wanted = asProposed(await weekOf(jan, '2024-09-30'))

  expect((await jan.post('/capacity/hours/weeks', wanted)).body.code).toBe('hours.month-closed')
  expect((await jan.post('/capacity/hours/weeks', { ...wanted, reason: 'Ik was met verlof.' })).status).toBe(200)

  expect((await ledgerOf(jan)).map(({ after_closing, reason }) => [after_closing, reason]).toSorted()).toEqual([
    [false, null],
    [false, null],
    [false, null],
    [false, null],
    [true, 'Ik was met verlof.'],
  ])
  await house.db.owner.query('delete from capacity.closed_month')
})

test('confirming and closing at the same time leave no hours in a closed month that are no correction', async () => {
  const people = [await rostered('Ans', '2024-10-14'), await rostered('Ben', '2024-10-14'), await rostered('Cas', '2024-10-14')]
  house.setNow(NEXT_MONDAY)
  const wanted = await Promise.all(people.map(async (person) => asProposed(await weekOf(person, '2024-10-14'))))

  const answers = await Promise.all([
    ...people.map((person, place) => person.post('/capacity/hours/weeks', wanted[place])),
    coordinator.post('/capacity/months/closing', { month: '2024-10-01' }),
  ])

  expect(answers.at(-1)?.status).toBe(200)
  for (const [place, person] of people.entries()) {
    const { status, body } = answers[place] ?? { status: 0, body: {} }
    const late = status !== 200
    if (late) expect(body.code).toBe('hours.month-closed')
    expect(await ledgerOf(person)).toHaveLength(late ? 0 : 5)
  }
  await house.db.owner.query('delete from capacity.closed_month')
})

test('the database keeps a closed month closed, a day to 24 hours, hours above nothing, and every row as it was', async () => {
  const hans = await rostered('Hans')
  const add = (day: string, minutes: number, afterClosing = false) =>
    as(
      hans,
      `insert into capacity.hours (id, account_id, municipality_id, unit_id, day, activity, part, minutes, came_from, after_closing, reason, recorded_by, recorded_at)
       values (gen_random_uuid(), $1, $2, $3, $4, 'unassigned', 'day', $5, 'hand', $6, case when $6 then 'Een goede reden' end, $1, now())`,
      [hans.id, firstMunicipality.id, house.units.income, day, minutes, afterClosing],
    )
  await house.db.owner.query(`insert into capacity.closed_month values ($1, $2, '2024-10-01', 0, 0, 0, 0, 0, $3, now())`, [
    firstMunicipality.id,
    house.units.income,
    coordinator.id,
  ])

  expect((await add('2024-11-04', 60)).rowCount).toBe(1)
  await expect(add('2024-10-07', 60)).rejects.toThrow('is closed')
  expect((await add('2024-10-07', 60, true)).rowCount).toBe(1)
  await expect(add('2024-11-04', 60, true)).rejects.toThrow('is open')
  await expect(add('2024-11-04', -1)).rejects.toThrow('below nothing')
  house.setNow(FRIDAY_EVENING)
  await confirm(hans)
  await expect(add(MONDAY, 961)).rejects.toThrow('more hours than a day has')
  await expect(as(hans, 'update capacity.hours set minutes = 1')).rejects.toThrow('permission denied')
  await expect(as(hans, 'delete from capacity.hours')).rejects.toThrow('permission denied')
  await house.db.owner.query('delete from capacity.closed_month')
})

test('nobody writes the hours of somebody else: no colleague, and no coordinator either', async () => {
  const ina = await rostered('Ina')
  const add = (who: Tinkerer) =>
    as(
      who,
      `insert into capacity.hours (id, account_id, municipality_id, unit_id, day, activity, part, minutes, came_from, recorded_by, recorded_at)
       values (gen_random_uuid(), $1, $2, $3, $4, 'unassigned', 'day', 60, 'hand', $5, now())`,
      [ina.id, firstMunicipality.id, house.units.income, MONDAY, who.id],
    )

  expect((await add(ina)).rowCount).toBe(1)
  await expect(add(coordinator)).rejects.toThrow('row-level security')
  await expect(add(await hire('Jos'))).rejects.toThrow('row-level security')
})

test('hours are read by the person and the coordinator of the unit, and that look is remembered', async () => {
  const kim = await rostered('Kim')
  const lot = await hire('Lot')
  house.setNow(FRIDAY_EVENING)
  await confirm(kim)
  const read = `/capacity/hours?week=${MONDAY}&account=${kim.id}`

  const seen = await coordinator.get(read)
  expect(seen.body).toMatchObject({ own: false, account: { name: 'Kim' } })
  expect(recordedIn(seen.body)).toBe(2400)
  const trail = await house.db.owner.query(`select actor_id from platform.audit_event where action = 'hours.read' and object_id = $1`, [
    kim.id,
  ])
  expect(trail.rows).toEqual([{ actor_id: coordinator.id }])

  for (const stranger of [lot, elsewhere]) {
    expect((await stranger.get(read)).status).toBe(404)
    expect((await as(stranger, 'select from capacity.hours where account_id = $1', [kim.id])).rowCount).toBe(0)
    expect((await as(stranger, 'select from capacity.confirmed_week where account_id = $1', [kim.id])).rowCount).toBe(0)
    expect((await as(stranger, 'select from capacity.hours_ask where account_id = $1', [kim.id])).rowCount).toBe(0)
  }
  expect((await as(coordinator, 'select from capacity.hours where account_id = $1', [kim.id])).rowCount).toBe(5)
  expect((await lot.get('/capacity/months')).body.code).toBe('access.not-permitted')
  const other = await elsewhere.get('/capacity/months?month=2024-12-01')
  expect(other.body).toMatchObject({ people: [], sums: [], corrections: [] })
})

test('what a coordinator sees of a month: who confirmed by name, yes or no, and sums of the unit', async () => {
  const zoë = await rostered('Zoë', '2024-11-04')
  await rostered('Abel', '2024-11-04')
  house.setNow(NEXT_MONDAY)
  await zoë.post('/capacity/hours/weeks', asProposed(await weekOf(zoë, '2024-11-04')))

  const { body } = await coordinator.get('/capacity/months?month=2024-11-01')

  expect(body.people).toEqual([
    { id: expect.any(String), name: 'Abel', weeks: [{ monday: '2024-11-04', confirmed: false, asked: false }] },
    { id: zoë.id, name: 'Zoë', weeks: [{ monday: '2024-11-04', confirmed: true, asked: false }] },
  ])
  expect(body.sums).toEqual([{ activity: 'report-investigation', part: 'day', minutes: 2400 }])
  expect(body).toMatchObject({ over: true, closed: null })
})

test('the coordinator asks somebody to look again; confirming that week answers it', async () => {
  const mia = await rostered('Mia')
  house.setNow(FRIDAY_EVENING)
  await confirm(mia)
  house.setNow(NEXT_MONDAY)

  expect((await coordinator.post('/capacity/hours/asks', { accountId: mia.id, monday: MONDAY })).status).toBe(204)
  expect((await elsewhere.post('/capacity/hours/asks', { accountId: mia.id, monday: MONDAY })).body.code).toBe('roster.not-your-unit')
  expect((await mia.post('/capacity/hours/asks', { accountId: mia.id, monday: MONDAY })).body.code).toBe('access.not-permitted')

  expect((await mia.get('/own-messages')).body.rows).toMatchObject([{ kind: 'capacity.hours-asked', href: '/mijn-tijd' }])
  expect((await mia.get('/capacity/hours/due')).body).toEqual({ weeks: [], asked: [MONDAY] })
  house.setNow('2024-12-09T09:00:00Z')
  await confirm(mia)
  expect((await mia.get('/capacity/hours/due')).body.asked).toEqual([])
})

test('the own year comes as a file with the own hours; the unit’s with sums and no names', async () => {
  const noud = await rostered('Noud')
  house.setNow(FRIDAY_EVENING)
  await confirm(noud)

  const own = await noud.get('/capacity/hours/csv?year=2024')
  expect(own.headers['content-disposition']).toBe('attachment; filename="wederhoor-mijn-uren-2024.csv"')
  expect(own.body.split('\r\n')[1]).toBe('2024-12-02;Onderzoek naar meldingen;overdag;;480;8,00')
  expect(own.body.trim().split('\r\n')).toHaveLength(6)
  const unit = await coordinator.get('/capacity/months/csv?year=2024')
  expect(unit.body.split('\r\n')[0]).toContain('maand;activiteit;dagdeel;minuten;uren')
  expect(unit.body).not.toContain('Noud')
  expect((await noud.get('/capacity/months/csv?year=2024')).body.code).toBe('access.not-permitted')
})
