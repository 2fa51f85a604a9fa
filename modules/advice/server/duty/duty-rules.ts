import type { Day } from '#platform/contract/calendar.ts'
import type { DutyExceptionKind } from '../../contract.ts'

/** `from` and `until` by the clock in Amsterdam, `HH:MM`; `until` is no longer on duty. */
export interface Turn {
  accountId: string
  from: string
  until: string
}

export interface PatternPart extends Turn {
  validFrom: Day
  weekday: number
}

export interface DutyException extends Turn {
  day: Day
  kind: DutyExceptionKind
  toId: string | null
}

/** The pattern that holds on a day: the newest version that has begun. */
export function patternOn(parts: readonly PatternPart[], day: Day): PatternPart[] {
  const begun = parts.filter(({ validFrom }) => validFrom <= day)
  const newest = begun.reduce((latest, { validFrom }) => later(validFrom, latest), '')
  return begun.filter(({ validFrom }) => validFrom === newest)
}

/** Who is on duty when, on a day: the pattern, and then each exception in the order in which it was written. */
export function turnsOn(parts: readonly PatternPart[], exceptions: readonly DutyException[], day: Day): Turn[] {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
  let turns: Turn[] = patternOn(parts, day)
    .filter((part) => part.weekday === weekday)
    .map(({ accountId, from, until }) => ({ accountId, from, until }))
  for (const exception of exceptions.filter((one) => one.day === day)) turns = applied(turns, exception)
  return joined(turns)
}

function applied(turns: readonly Turn[], { kind, accountId, toId, from, until }: DutyException): Turn[] {
  if (kind === 'extra') return [...turns, { accountId, from, until }]
  return turns.flatMap((turn) => {
    const start = later(turn.from, from)
    const end = earlier(turn.until, until)
    if (turn.accountId !== accountId || start >= end) return [turn]
    const left = [
      { accountId, from: turn.from, until: start },
      { accountId, from: end, until: turn.until },
    ].filter((rest) => rest.from < rest.until)
    return toId ? [...left, { accountId: toId, from: start, until: end }] : left
  })
}

/** In order, and what somebody does without a break as one turn. */
function joined(turns: readonly Turn[]): Turn[] {
  const kept: Turn[] = []
  for (const turn of [...turns].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = kept.find((one) => one.accountId === turn.accountId && one.until >= turn.from)
    if (!before) kept.push({ ...turn })
    else if (turn.until > before.until) before.until = turn.until
  }
  return kept
}

/** The parts of the opening hours in which nobody is on duty. */
export function gapsIn(openings: readonly { from: string; until: string }[], turns: readonly Turn[]): { from: string; until: string }[] {
  return openings.flatMap(({ from, until }) => {
    const gaps: { from: string; until: string }[] = []
    let covered = from
    for (const turn of [...turns].sort((one, other) => (one.from < other.from ? -1 : 1))) {
      if (turn.from > covered && covered < until) gaps.push({ from: covered, until: earlier(turn.from, until) })
      if (turn.until > covered) covered = turn.until
    }
    return covered < until ? [...gaps, { from: covered, until }] : gaps
  })
}

function earlier(one: string, other: string): string {
  if (one < other) return one
  return other
}

function later(one: string, other: string): string {
  return earlier(one, other) === one ? other : one
}
