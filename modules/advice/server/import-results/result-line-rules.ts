import type { Followed, ResultColumn, ResultHeading, ResultOutcome } from '../../contract.ts'
import { readCents } from './cents-rules.ts'

/** What a line tells; what an empty cell or a column that is not there leaves open is null. */
export interface ToldResult {
  followed: Followed
  outcome: ResultOutcome | null
  amount: number | null
  why: string | null
  registeredInSocrates: boolean | null
}
export interface ResultLine extends ToldResult {
  reference: string | null
  fileNumber: string | null
}
export interface LineProblem {
  column: ResultColumn | 'regel'
  reason: string
}

const followedBy: Readonly<Record<string, Followed>> = {
  ja: 'yes',
  j: 'yes',
  gevolgd: 'yes',
  deels: 'partly',
  gedeeltelijk: 'partly',
  'deels gevolgd': 'partly',
  nee: 'no',
  n: 'no',
  'niet gevolgd': 'no',
}
const outcomes: Readonly<Record<string, ResultOutcome>> = {
  toegekend: 'granted',
  toekenning: 'granted',
  afgewezen: 'refused',
  afwijzing: 'refused',
  gewijzigd: 'changed',
  wijziging: 'changed',
  anders: 'other',
}
const yesOrNo: Readonly<Record<string, boolean>> = { ja: true, j: true, nee: false, n: false }

const MOST_CENTS = 100_000_000
const MOST_REASON = 1000
const MOST_KEY = 60
const LONGEST_LINE = 4000

/** One line of an extract, or everything that is wrong with it. Reasons say what to do and never repeat what stood there. */
export function checkResultLine(cells: readonly string[], heading: ResultHeading): { result: ResultLine } | { problems: LineProblem[] } {
  if (cells.length !== heading.width)
    return onlyProblem(
      `heeft ${cells.length} velden en de kopregel ${heading.width}; zet tekst met een scheidingsteken tussen aanhalingstekens`,
    )
  if (cells.join('').length > LONGEST_LINE) return onlyProblem(`heeft meer dan ${LONGEST_LINE} tekens; maak de regel korter`)
  if (cells.some((cell) => cell.includes('\0'))) return onlyProblem('bevat een teken dat geen tekst is; verwijder het')

  const problems: LineProblem[] = []
  const refuse = (column: ResultColumn, reason: string) => void problems.push({ column, reason })
  const cell = (column: ResultColumn) => (cells[heading.at[column] ?? -1] ?? '').trim()
  const word = <Value>(column: ResultColumn, list: Readonly<Record<string, Value>>, says: string): Value | null => {
    const written = cell(column).toLowerCase()
    if (written === '') return null
    if (Object.hasOwn(list, written)) return list[written] as Value
    refuse(column, `staat niet in de lijst; schrijf ${says}`)
    return null
  }

  const [reference, fileNumber, why] = [cell('kenmerk'), cell('dossiernummer'), cell('reden')]
  if (!reference && !fileNumber) refuse('kenmerk', 'ontbreekt; vul het kenmerk of het dossiernummer in')
  if (reference.length > MOST_KEY) refuse('kenmerk', 'is te lang; vul alleen het kenmerk in')
  if (fileNumber.length > MOST_KEY) refuse('dossiernummer', 'is te lang; vul alleen het dossiernummer in')
  const followed = word('gevolgd', followedBy, 'ja, deels of nee')
  if (cell('gevolgd') === '') refuse('gevolgd', 'ontbreekt; schrijf ja, deels of nee')
  const outcome = word('uitkomst', outcomes, 'toegekend, afgewezen, gewijzigd of anders')
  const registeredInSocrates = word('in_socrates', yesOrNo, 'ja of nee')
  const amount = cell('bedrag') === '' ? null : readCents(cell('bedrag'))
  if (amount === undefined) refuse('bedrag', 'is geen bedrag; schrijf het zoals 1.234,50')
  else if ((amount ?? 0) > MOST_CENTS) refuse('bedrag', 'is hoger dan 1.000.000 euro; controleer het bedrag')
  if (why.length > MOST_REASON) refuse('reden', `heeft meer dan ${MOST_REASON} tekens; maak de tekst korter`)
  if (followed && followed !== 'yes' && why.length < 3)
    refuse('reden', 'ontbreekt; schrijf kort waarom het advies deels of niet is gevolgd')

  if (problems.length > 0 || !followed || amount === undefined) return { problems }
  return {
    result: {
      reference: reference || null,
      fileNumber: fileNumber || null,
      followed,
      outcome,
      amount,
      why: why || null,
      registeredInSocrates,
    },
  }
}

/** Whether a version already says everything that a line tells. */
export function saysAlready(version: ToldResult, told: ToldResult): boolean {
  return (['followed', 'outcome', 'amount', 'why', 'registeredInSocrates'] as const).every(
    (key) => told[key] === null || told[key] === version[key],
  )
}

/** A line on top of what is known: what it leaves open stays, but a reason for not following ends when the advice was followed. */
export function onTopOf(version: ToldResult | undefined, told: ToldResult): ToldResult {
  return {
    followed: told.followed,
    outcome: told.outcome ?? version?.outcome ?? null,
    amount: told.amount ?? version?.amount ?? null,
    why: told.why ?? (version?.followed === told.followed ? version.why : null),
    registeredInSocrates: told.registeredInSocrates ?? version?.registeredInSocrates ?? null,
  }
}

function onlyProblem(reason: string): { problems: LineProblem[] } {
  return { problems: [{ column: 'regel', reason }] }
}
