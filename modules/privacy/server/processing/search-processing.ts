import { type RawBuilder, sql } from 'kysely'
import { isBsn } from '#platform/contract/bsn.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ProcessingLine, ProcessingLines, ProcessingSearch } from '../../contract.ts'
import { aboutPeople } from '../looks/about-people.ts'
import { peopleWithNumber } from '../looks/search-person.ts'
import { purposeInUri } from './line-rules.ts'
import { namesFor, type ProcessingSettings, readProcessing } from './read-processing.ts'

const MOST_LINES = 5000
const LONGEST = 31 * 86_400_000

/**
 * The search of the read extension (Logboek Dataverwerkingen): lines of one data subject, of one trace or of a short period.
 * Refuses `processing.search-too-wide`, `trail.too-many-lines`.
 */
export async function searchProcessing(work: AnyWork, settings: ProcessingSettings, search: ProcessingSearch): Promise<ProcessingLines> {
  const people = await peopleAsked(work, settings, search)
  if (!people && !isShort(search)) throw ruleBroken('processing.search-too-wide')

  const { register, pseudonymOf } = namesFor(settings)
  const pseudonyms = people && new Set(people.map(pseudonymOf))
  const about = people && (await aboutPeople(work, people, reachOf(search)))
  const processingActivities: ProcessingLine[] = []
  for await (const lines of readProcessing(work, settings, conditionOf(search, about, register))) {
    processingActivities.push(...lines.filter(({ attributes }) => isOf(pseudonyms, attributes['dpl.core.data_subject_id'])))
    if (processingActivities.length > MOST_LINES) throw ruleBroken('trail.too-many-lines')
  }

  work.recordLook('privacy.processing-searched', { kind: people ? 'person' : 'trail', id: people?.[0] ?? null })
  return { processingActivities }
}

const isOf = (pseudonyms: ReadonlySet<string> | undefined, id: string | undefined) =>
  !pseudonyms || (id !== undefined && pseudonyms.has(id))

function isShort({ startTime, endTime }: ProcessingSearch): boolean {
  return startTime !== undefined && endTime !== undefined && endTime - startTime <= LONGEST
}

async function peopleAsked(work: AnyWork, { keys }: ProcessingSettings, search: ProcessingSearch): Promise<string[] | undefined> {
  const id = search['dpl.core.data_subject_id']
  if (id === undefined) return undefined
  if (search['dpl.core.data_subject_id_type'] !== 'BSN' || !isBsn(id))
    throw ruleBroken('input.invalid', [
      { pointer: '#/body/dpl.core.data_subject_id', detail: 'Zoek een betrokkene met een geldig BSN (type BSN).' },
    ])
  return peopleWithNumber(work, makeSealer(keys), id)
}

/** One list more than there may be lines: then it is refused anyway. */
function reachOf({ endTime }: ProcessingSearch) {
  return { most: MOST_LINES + 1, before: endTime === undefined ? undefined : { at: new Date(endTime + 1), seq: 0 } }
}

function conditionOf(search: ProcessingSearch, about: RawBuilder<unknown> | undefined, register: string): RawBuilder<unknown> {
  const { traceId, startTime, endTime } = search
  const uri = search['dpl.core.processing_activity_id']
  return sql.join(
    [
      sql`true`,
      about,
      traceId && sql`e.request_id = ${traceId}`,
      startTime !== undefined && sql`e.at >= ${new Date(startTime)}`,
      endTime !== undefined && sql`e.at <= ${new Date(endTime)}`,
      uri && sql`e.purpose = ${purposeInUri(register, uri) ?? ''}`,
    ].filter((condition) => condition !== undefined && condition !== false && condition !== ''),
    sql` and `,
  )
}
