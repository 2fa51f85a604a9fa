import type { Scheme } from '#modules/reports/contract.ts'
import { financialScheme } from './financial-scheme.ts'
import { other } from './other.ts'
import { subsistence } from './subsistence.ts'
import type { Topic } from './topic.ts'
import { wmoPgb } from './wmo-pgb.ts'
import { workFile } from './work-file.ts'
import { youthPgb } from './youth-pgb.ts'

/** What reports are about, per scheme: eight topics of five details each. */
export const topics: Readonly<Record<Scheme, readonly Topic[]>> = {
  subsistence,
  'financial-scheme': financialScheme,
  'work-file': workFile,
  'wmo-pgb': wmoPgb,
  'youth-pgb': youthPgb,
  other,
}
