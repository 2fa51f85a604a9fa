import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capacityActivityWords } from '../../contract.ts'
import type { Happening } from './happening.ts'
import { type HoursAgreements, proposeHours, type WorkedShift } from './hours-rules.ts'
import { addUp, differencesBetween, fullDays, type PostedMinutes, postKey } from './ledger-rules.ts'

const agreements: HoursAgreements = { eveningFrom: 1080, breakMinutes: 30, breakAfter: 330 }
const nothing = { settled: new Set<string>(), posts: [] }
const day = '2024-12-02'
const file = { kind: 'investigation', id: '00000000-0000-7000-8000-0000000000a1' } as const

const shift = (from: string, until: string, more: Partial<WorkedShift> = {}): WorkedShift => ({
  day,
  from,
  until,
  part: 'day',
  activity: 'report-investigation',
  ...more,
})
const visit = (from: string, until: string, more: Partial<Happening> = {}): Happening => ({
  origin: 'visit',
  about: file,
  activity: 'report-investigation',
  day,
  from,
  until,
  estimated: false,
  ...more,
})
const propose = (shifts: WorkedShift[], happenings: Happening[] = [], already: Parameters<typeof proposeHours>[2] = nothing) =>
  proposeHours(shifts, happenings, already, agreements)
const brief = (lines: ReturnType<typeof propose>) =>
  lines.map(({ about, part, minutes, origin }) => ({ on: about?.id ?? null, part, minutes, origin }))
const total = (lines: readonly { minutes: number }[]) => lines.reduce((sum, { minutes }) => sum + minutes, 0)

test('a shift of eight hours and a half is eight hours: the break comes off; a shift of five hours and a half keeps all of it', () => {
  expect(total(propose([shift('08:30', '17:00')]))).toBe(480)
  expect(total(propose([shift('08:30', '14:00')]))).toBe(330)
  expect(total(propose([shift('08:30', '14:01')]))).toBe(301)
})

test('two shifts with a free half hour between them had their break; without it, it comes off as if they were one', () => {
  expect(total(propose([shift('09:00', '12:30'), shift('13:00', '17:00')]))).toBe(450)
  expect(total(propose([shift('09:00', '12:30'), shift('12:30', '17:00')]))).toBe(450)
  expect(total(propose([shift('09:00', '12:30'), shift('12:40', '17:00')]))).toBe(450)
})

test('a long shift in the evening has its break as well, a short one has not', () => {
  expect(total(propose([shift('14:00', '22:00', { part: 'evening' })]))).toBe(450)
  expect(total(propose([shift('18:00', '22:00', { part: 'evening' })]))).toBe(240)
})

test('a visit inside a shift splits off onto its file, and the shift keeps the rest', () => {
  expect(brief(propose([shift('08:30', '17:00')], [visit('10:00', '11:30')]))).toEqual([
    { on: null, part: 'day', minutes: 390, origin: 'roster' },
    { on: file.id, part: 'day', minutes: 90, origin: 'visit' },
  ])
})

test('a visit outside a shift adds, evening apart', () => {
  expect(brief(propose([shift('08:30', '12:30')], [visit('17:00', '19:30')]))).toEqual([
    { on: null, part: 'day', minutes: 240, origin: 'roster' },
    { on: file.id, part: 'day', minutes: 60, origin: 'visit' },
    { on: file.id, part: 'evening', minutes: 90, origin: 'visit' },
  ])
})

test('two things at the same time count once', () => {
  expect(
    total(
      propose([], [visit('10:00', '11:00'), visit('10:30', '11:30', { about: { ...file, id: '00000000-0000-7000-8000-0000000000a2' } })]),
    ),
  ).toBe(90)
})

test('of two shifts at the same time the one by day counts, however they are cut', () => {
  const [early, late] = [shift('08:00', '14:00'), shift('07:30', '13:30', { part: 'evening' })]
  expect(total(propose([early, late]))).toBe(360)
  expect(total(propose([shift('08:00', '11:00'), shift('11:00', '14:00'), late]))).toBe(360)
})

test('what was recorded is not proposed again; a visit that was noted later is', () => {
  const already = { settled: new Set([day]), posts: [{ day, activity: 'report-investigation', part: 'day', about: null } as const] }

  expect(propose([shift('08:30', '17:00')], [], already)).toEqual([])
  expect(brief(propose([shift('08:30', '17:00')], [visit('10:00', '11:30')], already))).toEqual([
    { on: file.id, part: 'day', minutes: 90, origin: 'visit' },
  ])
  expect(
    propose([shift('08:30', '17:00')], [visit('10:00', '11:30')], { ...already, posts: [{ ...visit('10:00', '11:30'), part: 'day' }] }),
  ).toEqual([])
})

const span = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from: clock(from * 15), until: clock(Math.min(from * 15 + length * 15, 1439)) }))
const anyActivity = fc.constantFrom(...(Object.keys(capacityActivityWords) as WorkedShift['activity'][]))
const anyDay = fc.constantFrom('2024-12-02', '2024-12-03')
const anyShift: fc.Arbitrary<WorkedShift> = fc
  .tuple(span, anyActivity, anyDay, fc.constantFrom('day' as const, 'evening' as const))
  .map(([times, activity, on, part]) => ({ ...times, activity, part, day: on }))
const anyHappening: fc.Arbitrary<Happening> = fc
  .tuple(span, anyActivity, anyDay, fc.constantFrom('visit' as const, 'talk' as const), fc.constantFrom('a1', 'a2', null))
  .map(([times, activity, on, origin, end]) => ({
    ...times,
    activity,
    origin,
    day: on,
    estimated: false,
    about: end === null ? null : { ...file, id: `00000000-0000-7000-8000-0000000000${end}` },
  }))
const someShifts = fc.array(anyShift, { maxLength: 5 })
const someHappenings = fc.array(anyHappening, { maxLength: 5 })

test('never more than the time that was covered, never less than nothing', () => {
  fc.assert(
    fc.property(someShifts, someHappenings, (shifts, happenings) => {
      const lines = propose(shifts, happenings)

      expect(lines.every(({ minutes }) => minutes > 0)).toBe(true)
      for (const on of ['2024-12-02', '2024-12-03'])
        expect(total(lines.filter((line) => line.day === on))).toBeLessThanOrEqual(
          covered([...shifts, ...happenings].filter((one) => one.day === on)),
        )
    }),
  )
})

test('the order in which things are told does not matter', () => {
  fc.assert(
    fc.property(someShifts, someHappenings, (shifts, happenings) => {
      expect(propose(shifts.toReversed(), happenings.toReversed())).toEqual(propose(shifts, happenings))
    }),
  )
})

test('cutting what happened or what was planned in two keeps the sum', () => {
  fc.assert(
    fc.property(someShifts, someHappenings, (shifts, happenings) => {
      expect(total(propose(shifts.flatMap(halved), happenings.flatMap(halved)))).toBe(total(propose(shifts, happenings)))
    }),
  )
})

const anyPosted: fc.Arbitrary<PostedMinutes> = fc
  .tuple(
    anyActivity,
    anyDay,
    fc.constantFrom('day' as const, 'evening' as const),
    fc.constantFrom(null, file),
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([activity, on, part, about, minutes]) => ({ activity, day: on, part, about, minutes }))

test('after any series of edits the ledger says what was wanted last, and never less than nothing on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyPosted, { maxLength: 6 }), { maxLength: 6 }), (edits) => {
      const ledger: PostedMinutes[] = []
      for (const wanted of edits) {
        ledger.push(...differencesBetween(ledger, wanted))
        expect(differencesBetween(ledger, wanted)).toEqual([])
        expect(addUp(ledger).every(({ minutes }) => minutes >= 0)).toBe(true)
      }
      const stands = addUp(ledger).filter(({ minutes }) => minutes > 0)
      const last = addUp(edits.at(-1) ?? []).filter(({ minutes }) => minutes > 0)
      expect(stands.map((line) => `${postKey(line)} ${line.minutes}`).sort()).toEqual(
        last.map((line) => `${postKey(line)} ${line.minutes}`).sort(),
      )
    }),
  )
})

test('a change that moves a whole day takes off before it adds, so that no day is over-full in between', () => {
  const before: PostedMinutes[] = [{ day, activity: 'unassigned', part: 'day', about: null, minutes: 1440 }]
  const after: PostedMinutes[] = before.map((line) => ({ ...line, activity: 'chain-partners' }))

  expect(differencesBetween(before, after).map(({ minutes }) => minutes)).toEqual([-1440, 1440])
  expect(fullDays([...before, ...after])).toEqual([day])
  expect(fullDays(after)).toEqual([])
})

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function halved<Thing extends { from: string; until: string }>(thing: Thing): Thing[] {
  const [from, until] = [minutes(thing.from), minutes(thing.until)]
  const middle = clock(Math.floor((from + until) / 2))
  return [
    { ...thing, until: middle },
    { ...thing, from: middle },
  ]
}

function covered(things: readonly { from: string; until: string }[]): number {
  const taken = new Set<number>()
  for (const { from, until } of things) for (let at = minutes(from); at < minutes(until); at++) taken.add(at)
  return taken.size
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
