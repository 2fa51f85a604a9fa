import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { type LegalParameter, parameterOn } from '#platform/server/legal-parameter-rules.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'

type Key = 'advice-result-after' | 'advice-record-back' | 'advice-nearly-late' | 'advice-knowledge-review'

/** The dated agreements of the desk as they hold today: terms in days or months, and a percentage. */
export async function readAgreements(work: Work<PlatformTables>): Promise<(key: Key) => number> {
  const today: Day = dayInAmsterdam(work.now)
  const legal: LegalParameter[] = await work.tx
    .selectFrom('platform.legal_parameter')
    .select(['key', 'value', 'unit', 'valid_from as validFrom', 'valid_to as validTo', 'source'])
    .where('key', 'like', 'advice-%')
    .execute()
  return (key) => Number(parameterOn({ legal }, key, today).value)
}
