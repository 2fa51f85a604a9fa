import { type Day, endOfTerm, type Term } from '#platform/contract/calendar.ts'
import { ruleBroken } from './refusal.ts'

/** An amount, term or percentage with the days on which it holds; `validTo` is the first day on which it no longer does. */
export interface LegalParameter {
  key: string
  value: number
  unit: string
  validFrom: Day
  validTo: Day | null
  source: string
}

/** What the law and the municipality say about amounts, terms and closed days. */
export interface Law {
  legal: readonly LegalParameter[]
  closedDays: readonly Day[]
}

/** The legal amount, term or percentage that holds on a day, when it was entered. */
export function knownParameter({ legal }: Pick<Law, 'legal'>, key: string, on: Day): LegalParameter | undefined {
  return legal.find((row) => row.key === key && row.validFrom <= on && (row.validTo === null || on < row.validTo))
}

/** The same. Refuses `parameter.missing`. */
export function parameterOn(law: Pick<Law, 'legal'>, key: string, on: Day): LegalParameter {
  const found = knownParameter(law, key, on)
  if (!found) throw ruleBroken('parameter.missing')
  return found
}

/** The last day of a legal term that begins on the day after `from`, on a working day. Refuses `parameter.missing`. */
export function endOfLegalTerm(law: Law, key: string, from: Day): Day {
  const { value, unit } = parameterOn(law, key, from)
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') throw new Error(`legal parameter ${key} is no term but ${unit}`)
  return endOfTerm(from, { length: value, unit } satisfies Term, new Set(law.closedDays))
}
