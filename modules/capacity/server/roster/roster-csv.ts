import { stringify } from 'csv-stringify/sync'
import { designationWords } from '#modules/staff/contract.ts'
import { capacityActivityWords, dayPartWords, type Roster, taskWords } from '../../contract.ts'

const columns = ['datum', 'van', 'tot', 'dagdeel', 'medewerker', 'activiteit', 'taak', 'aanwijzing']

/** The roster that somebody sees, for a spreadsheet: one line per shift, by day, time and name; `;` between, UTF-8 with its mark. */
export function rosterAsCsv({ people, shifts }: Pick<Roster, 'people' | 'shifts'>): string {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const lines = shifts
    .map((shift) => [
      shift.day,
      shift.from,
      shift.until,
      dayPartWords[shift.part].nl,
      names.get(shift.accountId) ?? '',
      capacityActivityWords[shift.activity].nl,
      taskWords[shift.task].nl,
      shift.needs ? designationWords[shift.needs].nl : '',
    ])
    .toSorted((one, other) => sortKey(one).localeCompare(sortKey(other), 'nl'))
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

const sortKey = ([day, from, , , name]: readonly string[]) => `${day} ${from} ${name}`
