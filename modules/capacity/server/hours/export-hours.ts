import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import { type CapacityActivity, capacityActivityWords, type DayPart, dayPartWords } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import type { HoursSources } from './happening.ts'
import { nameAbouts } from './name-abouts.ts'
import { readLedger } from './read-ledger.ts'

/** The own hours of a year, a line for each day, activity and file. */
export async function exportOwnHours(work: Work<CapacityTables>, { abouts }: HoursSources, year: number): Promise<string> {
  const { posts } = await readLedger(work, work.actor.id ?? '', `${year}-01-01`, `${year}-12-31`)
  const named = await nameAbouts(
    work,
    abouts,
    posts.map(({ about }) => about),
  )
  const lines = posts
    .filter(({ minutes }) => minutes > 0)
    .map(({ day, activity, part, about, minutes }) => [day, ...inWords(activity, part), fileOf(named(about)), minutes, inHours(minutes)])
  return asCsv([['dag', 'activiteit', 'dagdeel', 'dossier', 'minuten', 'uren'], ...lines])
}

const fileOf = (about: { reference: string | null } | null) => (about ? (about.reference ?? 'dossier dat u niet ziet') : '')

/** The hours of the own unit in a year by month and activity: sums only. Refuses `roster.no-unit`. */
export async function exportUnitHours(work: Work<CapacityTables>, year: number): Promise<string> {
  const { municipalityId, unitId } = await ownPlace(work)
  const { rows } = await sql<{ month: Day; activity: CapacityActivity; part: DayPart; minutes: number }>`
    select to_char(day, 'YYYY-MM') as month, activity, part, sum(minutes)::int as minutes from capacity.hours
     where municipality_id = ${municipalityId} and unit_id = ${unitId} and day between ${`${year}-01-01`} and ${`${year}-12-31`}
     group by 1, 2, 3 having sum(minutes) <> 0 order by 1, 2, 3`.execute(work.tx)
  const lines = rows.map(({ month, activity, part, minutes }) => [month, ...inWords(activity, part), minutes, inHours(minutes)])
  work.recordLook('hours.unit-exported', { kind: 'unit', id: unitId }, { year })
  return asCsv([['maand', 'activiteit', 'dagdeel', 'minuten', 'uren'], ...lines])
}

const inWords = (activity: CapacityActivity, part: DayPart) => [capacityActivityWords[activity].nl, dayPartWords[part].nl]
const inHours = (minutes: number) => (minutes / 60).toFixed(2).replace('.', ',')
const asCsv = (lines: readonly (readonly (string | number)[])[]) =>
  stringify(lines as (string | number)[][], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
