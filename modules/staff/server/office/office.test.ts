import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type House, type OtherMunicipality, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { addDays, dayInAmsterdam, isWorkingDay, publicHolidays } from '#platform/contract/calendar.ts'
import { afterWorkingMinutes } from '#platform/contract/working-time-rules.ts'
import { calendarOf } from '../../contract.ts'
import { asActor } from '../testing/as-actor.ts'

let house: House
let admin: Visitor
let specialist: Visitor
let elsewhere: OtherMunicipality
let adminElsewhere: Visitor
beforeAll(async () => {
  house = await openHouse()
  elsewhere = await house.addMunicipality('GM9991', 'Elders')
  admin = await house.signIn('Beheer', 'admin')
  specialist = await house.signIn('Specialist', 'specialist')
  adminElsewhere = await house.signIn('Beheer elders', 'admin', elsewhere.units.income, elsewhere.id)
})
afterAll(() => house.close())

const today = dayInAmsterdam(new Date())
const inTwoMonths = addDays(today, 60)
const codeOf = ({ status, body }: Answer) => body?.code ?? status
const read = async (who: Visitor) => (await who.get('/office-calendar')).body
const weekdays = (from: string, until: string) => [1, 2, 3, 4].map((weekday) => ({ weekday, from, until }))

/** The first day from two months on of which this holds. */
function comingDay(holds: (day: string) => boolean): string {
  let day = inTwoMonths
  while (!holds(day)) day = addDays(day, 1)
  return day
}
const workingDay = comingDay((day) => isWorkingDay(day) && new Date(day).getUTCDay() < 5)
const saturday = comingDay((day) => new Date(day).getUTCDay() === 6)
const isHoliday = (day: string) => publicHolidays(Number(day.slice(0, 4))).has(day)
const holiday = comingDay((day) => isHoliday(day) && new Date(day).getUTCDay() === 1)
const holidayOnSunday = comingDay((day) => isHoliday(day) && [0, 6].includes(new Date(day).getUTCDay()))

test('a fresh municipality is open from Monday to Friday from nine to five, not on public holidays', async () => {
  const calendar = calendarOf(await read(specialist))

  const due = (from: string, hours: number) => afterWorkingMinutes(calendar, new Date(from), hours * 60).toISOString()
  expect(due('2026-11-27T15:30:00Z', 4)).toBe('2026-11-30T11:30:00.000Z')
  expect(due('2026-12-24T15:00:00Z', 2)).toBe('2026-12-28T09:00:00.000Z')
})

test('hours change from a coming day on, are set anew until then, and are withdrawn', async () => {
  const [validFrom, later] = [addDays(today, 30), addDays(today, 45)]

  expect((await admin.put('/office-calendar/hours', { validFrom, weekdays: weekdays('08:00', '16:00') })).status).toBe(204)
  expect((await admin.put('/office-calendar/hours', { validFrom, weekdays: weekdays('08:30', '16:30') })).status).toBe(204)
  expect((await admin.put('/office-calendar/hours', { validFrom: later, weekdays: weekdays('10:00', '12:00') })).status).toBe(204)
  expect((await admin.post('/office-calendar/hours/removals', { validFrom: later })).status).toBe(204)

  const { hours } = await read(specialist)
  expect(hours).toEqual([
    { validFrom: '2000-01-01', weekdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })) },
    { validFrom, weekdays: weekdays('08:30', '16:30') },
  ])
  expect(codeOf(await admin.post('/office-calendar/hours/removals', { validFrom: later }))).toBe('thing.not-found')
})

test('hours of today and before are not touched', async () => {
  const change = { validFrom: today, weekdays: weekdays('08:00', '16:00') }

  expect(codeOf(await admin.put('/office-calendar/hours', change))).toBe('office.hours-in-past')
  expect(codeOf(await admin.put('/office-calendar/hours', { ...change, validFrom: '2020-01-01' }))).toBe('office.hours-in-past')
  expect(codeOf(await admin.post('/office-calendar/hours/removals', { validFrom: '2000-01-01' }))).toBe('office.hours-in-past')
})

test('hours that are no hours are refused in plain words: none at all, an end before the begin, two at once', async () => {
  const validFrom = addDays(today, 30)
  const send = (parts: unknown) => admin.put('/office-calendar/hours', { validFrom, weekdays: parts })
  const double = [
    { weekday: 1, from: '09:00', until: '13:00' },
    { weekday: 1, from: '12:30', until: '17:00' },
  ]

  const answers = [await send([]), await send(weekdays('17:00', '09:00')), await send(double), await send(weekdays('9', '17:00'))]

  expect(answers.map(codeOf)).toEqual(Array(4).fill('input.invalid'))
  expect(answers[2]?.body.errors).toEqual([
    { pointer: '#/body/weekdays/1/until', detail: 'Deze tijd overlapt met een andere tijd op dezelfde dag.' },
  ])
})

test('a day is closed and opened again, and a public holiday the other way round', async () => {
  expect((await admin.post('/office-calendar/days', { day: workingDay, open: false, name: 'Brugdag' })).status).toBe(204)
  expect((await admin.post('/office-calendar/days', { day: holiday, open: true, name: 'Gewone werkdag' })).status).toBe(204)

  expect((await read(specialist)).days).toEqual(
    [
      { day: workingDay, open: false, name: 'Brugdag' },
      { day: holiday, open: true, name: 'Gewone werkdag' },
    ].sort((one, other) => one.day.localeCompare(other.day)),
  )
  expect(codeOf(await admin.post('/office-calendar/days', { day: workingDay, open: false, name: 'Nog eens' }))).toBe('office.day-taken')

  for (const day of [workingDay, holiday]) expect((await admin.post('/office-calendar/days/removals', { day })).status).toBe(204)
  expect((await read(specialist)).days).toEqual([])
  expect(codeOf(await admin.post('/office-calendar/days/removals', { day: holiday }))).toBe('thing.not-found')
})

test('a closing day that changes nothing, or that has passed, is refused', async () => {
  const set = (day: string, open: boolean) => admin.post('/office-calendar/days', { day, open, name: 'Proef' })
  await house.db.owner.query(`insert into staff.office_day values ($1, '2026-05-15', false, 'Brugdag')`, [elsewhere.id])

  expect(codeOf(await set(saturday, false))).toBe('office.already-closed')
  expect(codeOf(await set(holiday, false))).toBe('office.already-closed')
  expect(codeOf(await set(workingDay, true))).toBe('office.not-a-holiday')
  expect(codeOf(await set(holidayOnSunday, true))).toBe('office.not-a-holiday')
  expect(codeOf(await set(addDays(today, -1), false))).toBe('office.day-in-past')
  expect(codeOf(await adminElsewhere.post('/office-calendar/days/removals', { day: '2026-05-15' }))).toBe('office.day-in-past')
})

test('each municipality has its own calendar', async () => {
  const closing = { day: workingDay, open: false, name: 'Stadsfeest' }

  expect((await adminElsewhere.post('/office-calendar/days', closing)).status).toBe(204)

  expect((await read(adminElsewhere)).days).toContainEqual(closing)
  expect((await read(admin)).days).toEqual([])
  expect(codeOf(await admin.post('/office-calendar/days', { ...closing, municipality: 'GM9991' }))).toBe('staff.municipality-unknown')
  expect(codeOf(await admin.get('/office-calendar?municipality=GM9991'))).toBe('staff.municipality-unknown')
})

test('only the administrator changes it, from a coming day on, in the routes and in the database', async () => {
  const closing = { day: workingDay, open: false, name: 'Vrij' }
  const version = { validFrom: addDays(today, 30), weekdays: weekdays('08:00', '16:00') }
  const part = 'insert into staff.opening_part values ($1, $2, 1, $3, $4)'
  const aDay = `insert into staff.office_day values ($1, $2, false, 'Vrij')`
  const home = (await house.db.owner.query(`select id from staff.municipality where code = 'GM0000'`)).rows[0].id
  const [asSpecialist, asAdmin] = [asActor(house, specialist.id), asActor(house, admin.id)]
  const soon = addDays(today, 30)

  expect(codeOf(await specialist.post('/office-calendar/days', closing))).toBe('access.not-permitted')
  expect(codeOf(await specialist.put('/office-calendar/hours', version))).toBe('access.not-permitted')
  expect(codeOf(await house.visitor.get('/office-calendar'))).toBe('access.not-signed-in')

  await expect(asSpecialist(part, [home, addDays(soon, 9), '09:00', '12:00'])).rejects.toThrow('row-level security')
  await expect(asSpecialist(aDay, [home, soon])).rejects.toThrow('row-level security')
  await expect(asAdmin(aDay, [elsewhere.id, soon])).rejects.toThrow('row-level security')
  await expect(asAdmin(aDay, [home, addDays(today, -1)])).rejects.toThrow('row-level security')
  await expect(asAdmin(part, [home, today, '09:00', '12:00'])).rejects.toThrow('row-level security')
  await expect(asAdmin(part, [home, soon, '12:00', '09:00'])).rejects.toThrow('check constraint')
  expect(await asAdmin(aDay, [home, soon])).toBe(1)
  expect(await asActor(house, adminElsewhere.id)(`delete from staff.office_day where day = '2026-05-15'`)).toBe(0)
})
