import { stringify } from 'csv-stringify/sync'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import {
  dataCategoryWords,
  type Sharing,
  type SharingsFilter,
  sharingDirectionWords,
  sharingEndWords,
  sharingPurposeWords,
  sharingRouteWords,
} from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { readSharings } from './find-sharings.ts'

const MOST_LINES = 5000
const columns = [
  'dag',
  'richting',
  'partner',
  'wat',
  'aantal',
  'gegevens',
  'doel',
  'weg',
  'afspraak of aangifte',
  'waarom nodig',
  'bij',
  'door',
  'uiterlijk terug of vernietigd',
  'afloop',
  'dag van afloop',
  'toelichting',
]

/** The log that fits the filters as a spreadsheet. Refuses `trail.too-many-lines`. */
export async function exportSharings(work: Work<PrivacyTables>, filter: SharingsFilter): Promise<string> {
  const { rows, next } = await readSharings(work, filter, undefined, MOST_LINES)
  if (next) throw ruleBroken('trail.too-many-lines')

  work.recordLook('sharings.exported', { kind: 'sharing-list', id: null }, { rows: rows.length })
  return stringify([columns, ...rows.map(lineOf)], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

const lineOf = (line: Sharing): (string | number)[] => [
  dayInAmsterdam(new Date(line.sharedAt)),
  sharingDirectionWords[line.direction].nl,
  line.partner.name,
  line.what,
  line.amount,
  line.categories.map((category) => dataCategoryWords[category].nl).join(', '),
  sharingPurposeWords[line.purpose].nl,
  sharingRouteWords[line.route].nl,
  line.agreement?.reference ?? line.criminalReport ?? '',
  line.necessity,
  line.thing.reference,
  line.sharedBy.name,
  line.dueOn,
  line.ended ? sharingEndWords[line.ended].nl : '',
  line.endedOn ?? '',
  line.endNote ?? '',
]
