import { stringify } from 'csv-stringify/sync'
import { type ActionRow, actionKindWords, actionStateWords, ledByWords } from '../../contract.ts'

/** No more lines than this in one file. */
export const MOST_LINES = 2000

const columns = [
  'kenmerk',
  'naam',
  'soort',
  'van wie',
  'leiding',
  'gebied',
  'dag',
  'overdag',
  'avond',
  'nodig',
  'mensen overdag',
  'mensen avond',
  'partners',
  'stand',
  'gemeente',
]

/** Actions for a spreadsheet: one line each, `;` between, UTF-8 with its mark. Nobody is named. */
export function actionsAsCsv(rows: readonly ActionRow[]): string {
  const lines = rows.map((row) => [
    row.reference,
    row.title,
    actionKindWords[row.kind].nl,
    ledByWords[row.ledBy].nl,
    row.leadingPartner ?? '',
    row.area,
    row.onDay,
    row.day ? `${row.day.from}-${row.day.until}` : '',
    row.evening ? `${row.evening.from}-${row.evening.until}` : '',
    row.neededStaff,
    row.byDay,
    row.byEvening,
    row.partners.join(', '),
    actionStateWords[row.state].nl,
    row.municipality,
  ])
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}
