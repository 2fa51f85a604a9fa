import { FIRST_BIRTH_YEAR } from '#modules/parties/contract.ts'
import { isBsn } from '#platform/contract/bsn.ts'
import type { Day } from '#platform/contract/calendar.ts'
import {
  type Channel,
  FIRST_YEAR_OF_RECEIPT,
  type ImportColumn,
  importColumns,
  type Scheme,
  type Source,
  type SourceOrganisationKind,
} from '../contract.ts'
import { allowedWords, channelFrom, schemeFrom, sourceFrom } from './csv-words-rules.ts'
import { type NameParts, parseName } from './dutch-name-rules.ts'

/** Where each known column stands, which ones nobody knows, and which are needed but missing. */
export interface Heading {
  at: Partial<Record<ImportColumn, number>>
  width: number
  unknown: string[]
  missing: ImportColumn[]
}

/** A line that can be kept. */
export interface SignalLine {
  receivedOn: Day
  source: Source
  organisation: string | null
  organisationKind: SourceOrganisationKind | null
  channel: Channel
  scheme: Scheme
  summary: string
  reporter: { name?: string; phone?: string } | null
  subject: (Partial<NameParts> & { bsn?: string; birthDate?: Day }) | null
}

export interface LineProblem {
  column: ImportColumn | 'regel'
  reason: string
}

const FEWEST_LETTERS = 10
const MOST_LETTERS = 10_000
const MOST_SHORT = 200

/** The columns of a file by the names in its heading, in any order and any case; the second of two equal names counts as unknown. */
export function readHeading(cells: readonly string[]): Heading {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const at: Heading['at'] = {}
  const unknown: string[] = []
  for (const [index, name] of names.entries()) {
    if (name in importColumns && !((name as ImportColumn) in at)) at[name as ImportColumn] = index
    else if (name !== '') unknown.push(cells[index]?.trim().slice(0, 60) ?? '')
  }
  const missing = (Object.keys(importColumns) as ImportColumn[]).filter((column) => importColumns[column].required && !(column in at))
  return { at, width: cells.length, unknown, missing }
}

/** One line of the file as a signal, or everything that is wrong with it. Reasons never repeat what stood there. */
export function checkLine(cells: readonly string[], heading: Heading, today: Day): { signal: SignalLine } | { problems: LineProblem[] } {
  if (cells.length !== heading.width)
    return {
      problems: [
        {
          column: 'regel',
          reason: `heeft ${cells.length} velden en de kopregel ${heading.width}; zet tekst met een scheidingsteken tussen aanhalingstekens`,
        },
      ],
    }

  const problems: LineProblem[] = []
  const refuse = (column: ImportColumn, reason: string) => void problems.push({ column, reason })
  const cell = (column: ImportColumn) => (cells[heading.at[column] ?? -1] ?? '').trim()
  for (const column of Object.keys(heading.at) as ImportColumn[])
    if (cell(column).includes('\0')) refuse(column, 'bevat een teken dat geen tekst is')

  const receivedOn = dayIn(cell('ontvangen_op'))
  if (!receivedOn) refuse('ontvangen_op', 'is geen datum zoals 3-2-2024 of 2024-02-03')
  else if (receivedOn > today) refuse('ontvangen_op', 'ligt in de toekomst')
  else if (receivedOn < `${FIRST_YEAR_OF_RECEIPT}-01-01`) refuse('ontvangen_op', `ligt voor ${FIRST_YEAR_OF_RECEIPT}`)
  const source = sourceFrom(cell('bron'))
  if (!source) refuse('bron', notListed('bron'))
  const channel = cell('kanaal') === '' ? 'file' : channelFrom(cell('kanaal'))
  if (!channel) refuse('kanaal', notListed('kanaal'))
  const scheme = schemeFrom(cell('regeling'))
  if (!scheme) refuse('regeling', notListed('regeling'))
  const summary = cell('omschrijving')
  if (summary.length < FEWEST_LETTERS) refuse('omschrijving', `heeft minder dan ${FEWEST_LETTERS} tekens`)
  if (summary.length > MOST_LETTERS) refuse('omschrijving', `heeft meer dan ${MOST_LETTERS} tekens`)
  const reporter = readReporter(cell, refuse)
  const subject = readSubject(cell, refuse, today)

  if (problems.length > 0 || !receivedOn || !source || !channel || !scheme) return { problems }
  const { organisationKind } = source
  return {
    signal: {
      receivedOn,
      source: source.source,
      organisation: organisationKind && cell('bron'),
      organisationKind,
      channel,
      scheme,
      summary,
      reporter,
      subject,
    },
  }
}

/** The text of a line that makes it the same line in another file or on another day. */
export function lineText(signal: SignalLine): string {
  const { receivedOn, source, organisation, channel, scheme, summary, reporter, subject } = signal
  const parts = [
    receivedOn,
    source,
    organisation,
    channel,
    scheme,
    summary,
    reporter?.name,
    reporter?.phone,
    subject?.bsn,
    subject?.initials,
    subject?.firstNames,
    subject?.surnamePrefix,
    subject?.surname,
    subject?.birthDate,
  ]
  return parts.map((part) => (part ?? '').replace(/\s+/g, ' ').toLowerCase()).join('\u001f')
}

/** `3-2-2024`, `03/02/2024`, `3.2.2024` or `2024-02-03` as a day; null when it is none that exists. */
export function dayIn(text: string): Day | null {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/.exec(text)
  const [year = '', month = '', date = ''] = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? iso.slice(1) : []
  if (!year) return null

  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

type Cell = (column: ImportColumn) => string
type Refuse = (column: ImportColumn, reason: string) => void

function readReporter(cell: Cell, refuse: Refuse): SignalLine['reporter'] {
  const [name, phone] = [cell('melder_naam'), cell('melder_telefoon')]
  if (name.length > MOST_SHORT) refuse('melder_naam', `heeft meer dan ${MOST_SHORT} tekens`)
  if (phone && !/^[+\d][\d\s()-]{5,29}$/.test(phone)) refuse('melder_telefoon', 'is geen telefoonnummer')
  return name || phone ? { ...(name && { name }), ...(phone && { phone }) } : null
}

function readSubject(cell: Cell, refuse: Refuse, today: Day): SignalLine['subject'] {
  const [digits, written, born] = [cell('betrokkene_bsn').replace(/[\s.]/g, ''), cell('betrokkene_naam'), cell('betrokkene_geboortedatum')]
  const bsn = digits ? digits.padStart(9, '0') : ''
  if (bsn && !isBsn(bsn)) refuse('betrokkene_bsn', 'is geen geldig BSN (elfproef)')
  const name = written ? parseName(written) : null
  if (written && (!name || written.length > MOST_SHORT)) refuse('betrokkene_naam', 'is geen naam zoals J. de Vries')
  const birthDate = born ? dayIn(born) : null
  if (born && !birthDate) refuse('betrokkene_geboortedatum', 'is geen datum zoals 3-2-1984 of 1984-02-03')
  if (birthDate && (birthDate > today || birthDate < `${FIRST_BIRTH_YEAR}-01-01`))
    refuse('betrokkene_geboortedatum', 'kan geen geboortedatum zijn')
  if (born && !bsn && !written) refuse('betrokkene_naam', 'ontbreekt bij de geboortedatum')
  return bsn || name ? { ...name, ...(bsn && { bsn }), ...(birthDate && { birthDate }) } : null
}

function notListed(column: keyof typeof allowedWords): string {
  return `staat niet in de lijst: ${allowedWords[column].slice(0, 6).join(', ')} …`
}
