import { expect, test } from 'vitest'
import type { HoursWeek } from '../../contract.ts'
import { addLine, changeLine, changesClosed, isTyped, removeLine, startDraft, takeOver, totalOf, wantedOf } from './hours-draft.ts'

const line = { activity: 'report-investigation', part: 'day', about: null, recorded: 0, proposed: 480, moments: [] } as const
const aDay = (day: string, more: Partial<HoursWeek['days'][number]> = {}): HoursWeek['days'][number] => ({
  day,
  future: false,
  closed: false,
  settled: false,
  lines: [{ ...line, moments: [] }],
  ...more,
})
const week = (days: HoursWeek['days'], version = 0): HoursWeek => ({
  account: { id: 'a', name: 'Anna' },
  own: true,
  monday: '2024-12-02',
  today: '2024-12-06',
  days,
  version,
  confirmedAt: null,
  complete: false,
  corrections: [],
})

test('a week that was not looked at begins with what is proposed; a settled day with what is recorded, and an offer beside it', () => {
  const settled = aDay('2024-12-03', { settled: true, lines: [{ ...line, moments: [], recorded: 0, proposed: 90 }] })
  const { lines } = startDraft(week([aDay('2024-12-02'), settled]))

  expect(lines.map(({ value, offered }) => ({ value, offered }))).toEqual([
    { value: 480, offered: 0 },
    { value: 0, offered: 90 },
  ])
})

test('what was typed here stays when the week was changed elsewhere, and the rest is as it stands there', () => {
  const begun = startDraft(week([aDay('2024-12-02'), aDay('2024-12-03')]))
  const typed = changeLine(begun, begun.lines[0]?.id ?? '', { value: 300 })
  const own = addLine(typed, '2024-12-02')
  const recorded = (day: string, minutes: number) =>
    aDay(day, { settled: true, lines: [{ ...line, moments: [], recorded: minutes, proposed: 0 }] })

  const { version, lines } = takeOver(own, week([recorded('2024-12-02', 420), recorded('2024-12-03', 60)], 2))

  expect(version).toBe(2)
  expect(lines.map(({ value }) => value)).toEqual([300, 60, ''])
})

test('a closed day that changes asks for a reason, an open one does not', () => {
  const closed = week([aDay('2024-12-02', { closed: true, settled: true, lines: [{ ...line, moments: [], recorded: 480, proposed: 0 }] })])
  const draft = startDraft(closed)

  expect(changesClosed(draft, closed)).toBe(false)
  expect(changesClosed(changeLine(draft, draft.lines[0]?.id ?? '', { value: 470 }), closed)).toBe(true)
})

test('a line is added, filled and taken away again; what is empty is sent as nothing', () => {
  const begun = startDraft(week([aDay('2024-12-02')]))
  const added = addLine(begun, '2024-12-02')
  const id = added.lines[1]?.id ?? ''

  expect(totalOf(changeLine(added, id, { value: 30 }).lines)).toBe(510)
  expect(wantedOf(added, '2024-12-02', '').lines.map(({ minutes }) => minutes)).toEqual([480, 0])
  expect(removeLine(added, id).lines.some(isTyped)).toBe(false)
})
