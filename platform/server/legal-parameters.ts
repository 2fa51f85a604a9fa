import type { Day, Term } from '#platform/contract/calendar.ts'
import { ruleBroken } from './refusal.ts'
import type { PlatformTables } from './tables.ts'
import type { Work } from './work.ts'

/** The value of a legal amount, term or percentage on a day. Refuses `parameter.missing` when none has been entered for it. */
export async function legalParameter(work: Work<PlatformTables>, key: string, on: Day): Promise<number> {
  const row = await parameterOn(work, key, on)
  return row.value
}

/** A legal term on a day, in days, weeks or months. Refuses `parameter.missing`. */
export async function legalTerm(work: Work<PlatformTables>, key: string, on: Day): Promise<Term> {
  const { value, unit } = await parameterOn(work, key, on)
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') throw new Error(`legal parameter ${key} is no term but ${unit}`)
  return { length: value, unit }
}

/** Days that the municipality puts on a par with a public holiday (Algemene termijnenwet art. 3 lid 3). */
export async function closedDays(work: Work<PlatformTables>): Promise<ReadonlySet<Day>> {
  const rows = await work.tx.selectFrom('platform.closed_day').select('day').execute()
  return new Set(rows.map((row) => row.day))
}

async function parameterOn(work: Work<PlatformTables>, key: string, on: Day) {
  const row = await work.tx
    .selectFrom('platform.legal_parameter')
    .select(['value', 'unit'])
    .where('key', '=', key)
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', on)]))
    .executeTakeFirst()
  if (!row) throw ruleBroken('parameter.missing')
  return row
}
