import { stringify } from 'csv-stringify/sync'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import { cameFromWords, caseRoleWords, type LooksFilter, lookWords, type OverseenLook, purposeWords, wordsOf } from '../../contract.ts'
import { codesOf, filterInSql, readLooks } from './find-looks.ts'

const MOST_LINES = 5000
const columns = [
  'dag',
  'tijd',
  'collega',
  'handeling',
  'dossier of melding',
  'rol bij dit dossier',
  'doel',
  'buiten werktijd',
  'via',
  'logregel',
]

/** The looks that fit the filters as a spreadsheet, for a conversation with a colleague. Refuses `trail.too-many-lines`. */
export async function exportLooks(work: AnyWork, filter: LooksFilter): Promise<string> {
  const { rows, next } = await readLooks(work, filterInSql(work.now, filter), { place: undefined, limit: MOST_LINES })
  if (next) throw ruleBroken('trail.too-many-lines')

  work.recordLook('privacy.looks-exported', { kind: 'trail', id: null }, { count: rows.length, ...codesOf(filter) })
  return stringify([columns, ...rows.map(lineOf)], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

function lineOf({ seq, at, actor, action, about, caseRole, purpose, outsideHours, cameFrom }: OverseenLook): (string | number)[] {
  const moment = new Date(at)
  return [
    dayInAmsterdam(moment),
    time.format(moment),
    actor ?? '',
    wordsOf(lookWords, action).nl,
    about.reference ?? '',
    caseRole ? wordsOf(caseRoleWords, caseRole).nl : '',
    wordsOf(purposeWords, purpose).nl,
    outsideHours ? 'ja' : 'nee',
    wordsOf(cameFromWords, cameFrom).nl,
    seq,
  ]
}
const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
