import { stringify } from 'csv-stringify/sync'
import { type TeamTrainings, trainingStateWords, trainingSubjectWords } from '../../contract.ts'

const columns = ['medewerker', 'onderwerp', 'stand', 'afgerond', 'geldig tot en met', 'gepland']

/** The overview of the unit for a spreadsheet: a line per colleague and subject, by name; `;` between, UTF-8 with its mark. */
export function teamTrainingsAsCsv({ people }: TeamTrainings): string {
  const lines = people.flatMap(({ name, standings }) =>
    standings.map(({ subject, state, completedOn, validUntil, plannedOn }) => [
      name,
      trainingSubjectWords[subject].nl,
      trainingStateWords[state].nl,
      completedOn ?? '',
      validUntil ?? (completedOn ? 'verloopt niet' : ''),
      plannedOn ?? '',
    ]),
  )
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}
