import type { Work } from '#platform/server/work.ts'
import type { FoundFiles } from '../../contract.ts'
import type { CapacityTables } from '../tables.ts'
import type { HoursSources } from './happening.ts'

/** Own files to write hours on, by their reference; which ones were shown is remembered. */
export async function findFiles(work: Work<CapacityTables>, { abouts }: HoursSources, words: string): Promise<FoundFiles> {
  const files = [...(await abouts.search(work, words))]
  work.recordLook('hours.files-searched', { kind: 'investigation', id: null }, { shown: files.map(({ id }) => id) })
  return { files }
}
