import type { Writing } from '#design/written-value.ts'

/** Minutes as hours: `7:15`; also reads `7,25`, `7.5`, `7u15` and `7`. */
export const hoursWriting: Writing<number> = { read: readHours, write: writeHours }

/** 435 -> `7:15`; what is taken off keeps its sign. */
export function writeHours(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '−' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
}

function readHours(text: string): number | undefined {
  const clock = /^(\d{1,2})[:u](\d{2})$/i.exec(text)
  if (clock) return Number(clock[2]) < 60 ? within(Number(clock[1]) * 60 + Number(clock[2])) : undefined
  // With a point and two digits it could be either: seven and a half hours, or half past.
  const written = /^(\d{1,2})(?:,(\d{1,2})|\.(\d))?$/.exec(text)
  if (!written) return undefined
  return within(Math.round(Number(`${written[1]}.${written[2] ?? written[3] ?? 0}`) * 60))
}

const within = (minutes: number) => (minutes <= 1440 ? minutes : undefined)
