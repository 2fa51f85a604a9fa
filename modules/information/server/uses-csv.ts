import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import { type Way, wayWords } from '../contract.ts'
import type { InformationTables } from './tables.ts'

interface Line {
  usedOn: string
  title: string
  version: number
  way: Way
  reached: number
  group: string | null
  unit: string | null
}

/** The uses of a year for a spreadsheet, oldest first: one line each, `;` between, UTF-8 with its mark. Nobody is named. */
export async function usesAsCsv(work: Work<InformationTables>, year: number): Promise<string> {
  const { rows } = await sql<Line>`
    select u.used_on as "usedOn", i.title, u.version, u.way, u.reached, a.name as "group", n.name as unit
      from information.use u join information.item i on i.id = u.item_id
      left join information.audience a on a.id = u.audience_id left join staff.unit n on n.id = u.unit_id
     where u.used_on >= make_date(${year}, 1, 1) and u.used_on < make_date(${year} + 1, 1, 1) order by u.used_on, u.id`.execute(work.tx)
  const lines = rows.map(({ usedOn, title, version, way, reached, group, unit }) => [
    usedOn,
    title,
    version,
    wayWords[way].nl,
    reached,
    group ?? '',
    unit ?? '',
  ])
  return stringify([['dag', 'tekst', 'versie', 'waar', 'bereikt', 'groep', 'afdeling'], ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
