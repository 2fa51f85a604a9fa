import { type Day, endOfTerm, type Term } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { FileFacts, LegalParameter } from './file-facts.ts'

type Legal = Pick<FileFacts, 'legal' | 'closedDays'>

/** The legal amount, term or percentage that holds on a day, when it was entered. */
export function knownParameter({ legal }: Pick<FileFacts, 'legal'>, key: string, on: Day): LegalParameter | undefined {
  return legal.find((row) => row.key === key && row.validFrom <= on && (row.validTo === null || on < row.validTo))
}

/** The same. Refuses `parameter.missing`. */
export function parameterOn(file: Pick<FileFacts, 'legal'>, key: string, on: Day): LegalParameter {
  const found = knownParameter(file, key, on)
  if (!found) throw ruleBroken('parameter.missing')
  return found
}

/** The last day of a legal term that begins on the day after `from`, on a working day. Refuses `parameter.missing`. */
export function endOfLegalTerm(file: Legal, key: string, from: Day): Day {
  const { value, unit } = parameterOn(file, key, from)
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') throw new Error(`legal parameter ${key} is no term but ${unit}`)
  return endOfTerm(from, { length: value, unit } satisfies Term, new Set(file.closedDays))
}
