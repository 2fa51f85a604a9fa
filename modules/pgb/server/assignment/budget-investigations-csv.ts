import { stringify } from 'csv-stringify/sync'
import { stageWords } from '#modules/investigations/contract.ts'
import { type BudgetInvestigationRow, fileSafetyWords, inquiryKindWords } from '../../contract.ts'

/** No more lines than this in one file. */
export const MOST_LINES = 2000

const columns = ['kenmerk', 'soort', 'stap', 'opdracht van MO', 'veiligheid', 'opgeschort tot en met', 'geopend', 'gemeente']

/** Investigations of budgets for a spreadsheet: one line each, `;` between, UTF-8 with its mark. Nobody is named. */
export function budgetInvestigationsAsCsv(rows: readonly BudgetInvestigationRow[]): string {
  const lines = rows.map((row) => [
    row.reference,
    inquiryKindWords[row.kind].nl,
    stageWords[row.stage].nl,
    row.assignedOn ?? '',
    fileSafetyWords[row.safety].nl,
    row.suspendedUntil ?? '',
    row.openedOn,
    row.municipality,
  ])
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}
