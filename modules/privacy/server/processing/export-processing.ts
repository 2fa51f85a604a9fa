import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ProcessingLine, ProcessingLines, ProcessingPeriod } from '../../contract.ts'
import { type ProcessingSettings, periodInSql, readProcessing } from './read-processing.ts'

const MOST_LINES = 20_000

/** The processing log of a period in the shape of the read extension. Refuses `trail.too-many-lines`. */
export async function exportProcessing(work: AnyWork, settings: ProcessingSettings, period: ProcessingPeriod): Promise<ProcessingLines> {
  const processingActivities: ProcessingLine[] = []
  for await (const lines of processingOf(work, settings, period)) {
    processingActivities.push(...lines)
    if (processingActivities.length > MOST_LINES) throw ruleBroken('trail.too-many-lines')
  }
  return { processingActivities }
}

/** The same without a limit, page by page, for a file. */
export function processingOf(work: AnyWork, settings: ProcessingSettings, period: ProcessingPeriod): AsyncGenerator<ProcessingLine[]> {
  work.recordLook('privacy.processing-exported', { kind: 'trail', id: null }, { ...period })
  return readProcessing(work, settings, periodInSql(period))
}
