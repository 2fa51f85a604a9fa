import { timeWriting } from '#design/written-value.ts'

export interface Part {
  from: string
  until: string
}

/** `09:00–12:30, 13:00–17:00`; empty when closed. */
export function writeParts(parts: readonly Part[]): string {
  return parts.map(({ from, until }) => `${from}–${until}`).join(', ')
}

/** Reads what somebody typed for a day: also `9-17`, `9.00 tot 12.30 en 13.00 tot 17.00`. Undefined when it cannot be read. */
export function readParts(text: string): Part[] | undefined {
  if (text.trim() === '') return []

  const parts = text.split(/,|;|\ben\b|\band\b/i).map(readPart)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function readPart(text: string): Part | undefined {
  const [from, until, more] = text.split(/-|–|\btot\b|\bto\b/i).map((time) => timeWriting.read(time.trim()))
  return from && until && more === undefined ? { from, until } : undefined
}
