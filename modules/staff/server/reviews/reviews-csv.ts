import { stringify } from 'csv-stringify/sync'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { WordList } from '#platform/contract/words.ts'
import {
  addresseeWords,
  type Designation,
  type DoneReview,
  designationWords,
  type Mandate,
  reviewVerdictWords,
  roleWords,
} from '../../contract.ts'

const columns = [
  'dag',
  'medewerker',
  'rollen',
  'afdeling',
  'gemeenten',
  'mandaten',
  'aanwijzingen',
  'oordeel',
  'toelichting',
  'beoordeeld door',
]

/** The reviews of a year for a spreadsheet: one line per review with the rights of that moment, `;` between, UTF-8 with its mark. */
export function reviewsAsCsv(reviews: readonly DoneReview[], parts: WordList<string>): string {
  const lines = reviews.map(({ at, account, rights, verdict, note, by }) => [
    dayInAmsterdam(new Date(at)),
    account.name,
    rights.roles.map((role) => roleWords[role].nl).join(', '),
    rights.unit ?? '',
    rights.municipalities.join(', '),
    rights.mandates.map((mandate) => mandateInWords(mandate, parts)).join(' | '),
    rights.designations.map(designationInWords).join(' | '),
    reviewVerdictWords[verdict].nl,
    note ?? '',
    by.name,
  ])
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

function mandateInWords({ addressee, partKinds, upToCents, from, lastDay }: Mandate, parts: WordList<string>): string {
  const limit = upToCents === null ? 'zonder grens' : `tot en met ${(upToCents / 100).toFixed(2).replace('.', ',')} euro`
  return `${addresseeWords[addressee].nl}: ${partKinds.map((kind) => parts[kind]?.nl ?? kind).join(', ')}; ${limit}; ${periodInWords(from, lastDay)}`
}

function designationInWords({ kind, number, from, lastDay }: Designation): string {
  return `${designationWords[kind].nl}${number ? ` ${number}` : ''}; ${periodInWords(from, lastDay)}`
}

const periodInWords = (from: string, lastDay: string | null) => `vanaf ${from}${lastDay ? ` tot en met ${lastDay}` : ''}`
