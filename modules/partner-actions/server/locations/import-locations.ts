import { readCsv } from '#platform/server/csv-lines.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type ImportedLocations, type ImportLocations, type LocationFile, MOST_LOCATION_LINES, MOST_LOCATIONS } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { insertLocations } from './add-locations.ts'
import { type FileLine, layLocations, positionsIn } from './location-lines-rules.ts'
import { checkNumbers, checkRoom, sameKey } from './locations-rules.ts'
import { holdLocations, readLocations } from './read-locations.ts'

/**
 * Reads a file with locations and says what would come of it; nothing is kept. Refuses what `holdLocations` refuses,
 * `location.file-missing`, `location.file-columns`, `location.file-too-long`.
 */
export async function readLocationFile(work: Work<PartnerActionsTables>, actionId: string, bytes: Buffer): Promise<LocationFile> {
  await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  const { heading, lines } = await linesOf(bytes)
  const at = positionsIn(heading)
  if (!at) throw ruleBroken('location.file-columns')
  return layLocations(lines, heading, at, there, MOST_LOCATIONS - there.length)
}

async function linesOf(bytes: Buffer): Promise<{ heading: string[]; lines: FileLine[] }> {
  let heading: string[] | undefined
  const lines: FileLine[] = []
  for await (const line of readCsv(bytes)) {
    if (!heading) {
      if (line.broken) break
      heading = line.cells
    } else if (lines.length === MOST_LOCATION_LINES) throw ruleBroken('location.file-too-long')
    else lines.push(line)
  }
  if (!heading || lines.length === 0) throw ruleBroken('location.file-missing')
  return { heading, lines }
}

/** Puts what was read and looked at in the list; what stands there by now is left. Refuses what adding a location refuses. */
export async function importLocations(
  work: Work<PartnerActionsTables>,
  actionId: string,
  { locations }: ImportLocations,
): Promise<ImportedLocations> {
  for (const location of locations) checkNumbers(location)
  const action = await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  const known = new Set(there.map(sameKey))
  const fresh = [...new Map(locations.map((location) => [sameKey(location), location])).entries()].filter(([key]) => !known.has(key))
  checkRoom(there.length, fresh.length)
  if (fresh.length > 0)
    await insertLocations(
      work,
      action,
      fresh.map(([, location]) => location),
      { cameFrom: 'file', after: there.length },
    )
  work.record('partner-actions.locations-imported', { kind: 'action', id: actionId }, { added: fresh.length })
  return { added: fresh.length, same: locations.length - fresh.length }
}
