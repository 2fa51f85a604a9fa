import { QuestionKind } from '#modules/advice/contract.ts'
import { ActionKind, LedBy } from '#modules/partner-actions/contract.ts'
import { Scheme, Source } from '#modules/reports/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Words } from '#platform/contract/words.ts'
import { type Figure, FigureKey, type FigureScheme, type FigureSource, figureWords, type Scope, type ShareOfYear } from '../../contract.ts'
import { detailWords } from './detail-words-rules.ts'
import { type FigureDefinition, figureDefinitions, isCountedIn } from './figure-definition-rules.ts'
import { type MeasureName, measureRecords } from './measure-record-rules.ts'
import { shareOf } from './share-rules.ts'
import type { Time } from './time-rules.ts'

/** A sum of entries of one year; of time `n` is in minutes. */
export interface Sum {
  measure: MeasureName
  source: FigureSource
  scheme: FigureScheme
  category: string
  detail: string
  n: number
  cents: number
}

/** All that was counted of one year, and over how many months a saving is reckoned. */
export interface Counted {
  sums: readonly Sum[]
  times: readonly Time[]
  savingMonths: number
  /** Files of any year that were open at the end of the year, or of the last day that is told of */
  open: { on: Day; schemes: readonly { scheme: Scheme; n: number }[] }
}

const MINUTES_OF_HOUR = 60
const budgets: readonly Scheme[] = ['wmo-pgb', 'youth-pgb']
const questionKinds = QuestionKind.options.map((kind) => `advice-${kind}` as const)

const actionKinds = ActionKind.options.map((kind) => `action-${kind}` as const)

/** The schemes, or kinds of question or action, that belong to a scope. */
export function schemesOf(scope: Scope): readonly FigureScheme[] {
  if (scope === 'primary-process') return questionKinds
  if (scope === 'chain-partners') return [...actionKinds, 'action-time']
  if (scope === 'capacity') return ['capacity']
  if (scope === 'all') return Scheme.options
  return Scheme.options.filter((scheme) => budgets.includes(scheme) === (scope === 'personal-budget'))
}

/** Those by which counts are split: time on actions is told as one. */
const kindsOf = (scope: Scope) => schemesOf(scope).filter((scheme) => scheme !== 'action-time')

/** Where what is counted within a scope can come from. */
export function sourcesOf(scope: Scope): readonly FigureSource[] {
  if (scope === 'capacity') return []
  if (scope === 'chain-partners') return LedBy.options
  return scope === 'primary-process' ? ['asked', 'unasked'] : Source.options
}

/** All figures of a year within a scope, in the order of the contract. @param now the same year as it stands today, beside figures of an earlier day */
export function figuresOf(counted: Counted, scope: Scope, now?: Counted): Figure[] {
  const made = figureMaker(counted, scope)
  const today = now && figureMaker(now, scope)
  return FigureKey.options
    .filter((key) => isCountedIn(scope, key))
    .map((key) => ({ ...made.figure(key), now: today ? today.amounts(key) : null }))
}

/** Investigated reports that led to termination, change or non-award, of those whose investigation is finished. */
export function shareOfYear(counted: Counted, scope: Scope, source?: Source): ShareOfYear {
  const { number } = figureMaker(counted, scope)
  return shareOf(number('share', { source }), number('finished', { source }))
}

/** What to say above rows when the asker sees fewer than the figure counts; null when all of them are there. */
export function noteUnder(total: number, shown: number, isWhole: boolean): Words | null {
  if (isWhole && shown === total) return null
  if (!isWhole)
    return { nl: 'In deze lijst staan alleen de rijen die u mag inzien.', en: 'This list holds only the rows that you may see.' }
  return {
    nl: `U ziet ${shown} van de ${total} rijen. De andere mag u niet inzien: alleen wie bij een dossier betrokken is, ziet het.`,
    en: `You see ${shown} of ${total} rows. The others are not yours to see: only people involved in a file can.`,
  }
}

interface Narrowed {
  source?: FigureSource | undefined
  scheme?: FigureScheme | undefined
}

/** How many rows a figure counts within a scope. */
export function numberOf(counted: Counted, key: FigureKey, scope: Scope, narrowed: Narrowed = {}): number {
  return figureMaker(counted, scope).number(key, narrowed)
}

function figureMaker(counted: Counted, scope: Scope) {
  const within = new Set(schemesOf(scope))
  const byCategory = Map.groupBy(
    counted.sums.filter((sum) => within.has(sum.scheme)),
    ({ measure, category }) => `${measure} ${category}`,
  )
  const times = new Map(
    counted.times.filter((time) => time.scope === scope).map((time) => [`${time.category} ${time.detail}`, time] as const),
  )
  const rowsOf = ({ measure, categories }: FigureDefinition) =>
    categories.flatMap((category) => byCategory.get(`${measure} ${category}`) ?? [])
  const timeOf = ({ categories }: FigureDefinition, detail: Time['detail']) => times.get(`${categories[0]} ${detail}`)

  const sumsOf = new Map([...byCategory].map(([name, rows]) => [name, addUp(rows)] as const))
  const number = (key: FigureKey, { source, scheme }: Narrowed = {}): number => {
    const definition = figureDefinitions[key]
    if (definition.ofAnyYear) return source || scheme ? 0 : openIn(counted, within)
    if (isTime(definition)) return source || scheme ? 0 : (timeOf(definition, definition.unit === 'days' ? 'calendar' : 'minutes')?.n ?? 0)
    const place = `${source ?? ''} ${scheme ?? ''}`
    const sum = definition.categories.reduce(
      (total, category) => total + (sumsOf.get(`${definition.measure} ${category}`)?.get(place) ?? 0),
      0,
    )
    return Math.max(0, definition.unit === 'hours' ? Math.round(sum / MINUTES_OF_HOUR) : sum)
  }
  const centsOf = (key: FigureKey): number | null => {
    const definition = figureDefinitions[key]
    if (definition.unit !== 'cents') return null
    const sum = rowsOf(definition).reduce((total, row) => total + row.cents, 0)
    return key === 'yearly-saving' ? sum * counted.savingMonths : sum
  }

  const figure = (key: FigureKey): Figure => {
    const definition = figureDefinitions[key]
    const { partOf, unit } = definition
    const whole = (narrowed?: Narrowed) => (partOf ? number(partOf, narrowed) : null)
    const spanOf = (of: Figure['unit'], detail: Time['detail']) => {
      const time = unit === of ? timeOf(definition, detail) : undefined
      return time ? { median: time.median, p90: time.p90 } : null
    }
    const isSplit = !isTime(definition) && !definition.ofAnyYear && unit !== 'hours'
    return {
      key,
      measure: definition.measure,
      unit,
      words: figureWords[key],
      definition: definition.definition,
      source: measureRecords[definition.measure].sourceSystem,
      formula: formulaOf(key, counted.savingMonths),
      numerator: number(key),
      denominator: whole(),
      partOf,
      cents: centsOf(key),
      days: spanOf('days', 'calendar'),
      workingDays: spanOf('days', 'working'),
      minutes: spanOf('minutes', 'minutes'),
      bySource: isSplit
        ? sourcesOf(scope).map((source) => ({ source, numerator: number(key, { source }), denominator: whole({ source }) }))
        : [],
      byScheme: isSplit
        ? kindsOf(scope).map((scheme) => ({ scheme, numerator: number(key, { scheme }), denominator: whole({ scheme }) }))
        : [],
      details: definition.ofAnyYear || unit === 'hours' ? [] : detailsOf(rowsOf(definition)),
      now: null,
    }
  }
  return { figure, number, amounts: (key: FigureKey) => ({ numerator: number(key), cents: centsOf(key) }) }
}

/** A time is counted over all sources and schemes together. */
export function isTime({ unit }: Pick<FigureDefinition, 'unit'>): boolean {
  return unit === 'days' || unit === 'minutes'
}

function openIn({ open }: Counted, within: ReadonlySet<FigureScheme>): number {
  return open.schemes.filter(({ scheme }) => within.has(scheme)).reduce((total, { n }) => total + n, 0)
}

/** The sums of one category: of all, of each source, of each scheme, and of each source within each scheme. */
function addUp(rows: readonly Sum[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { source, scheme, n } of rows)
    for (const place of [' ', `${source} `, ` ${scheme}`, `${source} ${scheme}`]) sums.set(place, (sums.get(place) ?? 0) + n)
  return sums
}

function detailsOf(rows: readonly Sum[]): Figure['details'] {
  const split = Map.groupBy(
    rows.filter((row) => row.detail !== ''),
    ({ detail }) => detail,
  )
  return [...split]
    .map(([detail, of]) => ({ detail, words: detailWords(detail), n: of.reduce((total, row) => total + row.n, 0) }))
    .filter(({ n }) => n > 0)
    .sort((one, other) => other.n - one.n || one.detail.localeCompare(other.detail))
}

const plainSum: Words = {
  nl: 'Som van de bedragen die bij de uitkomst van afgeronde onderzoeken zijn vastgelegd.',
  en: 'Sum of the amounts recorded with the outcome of finished investigations.',
}

const receivedSum: Words = {
  nl: 'Som van de ontvangsten die bij dossiers zijn vastgelegd, min wat is gecorrigeerd.',
  en: 'Sum of the receipts recorded with files, less what was corrected.',
}

const toldSum: Words = {
  nl: 'Som van de bedragen die consulenten bij hun antwoord noemden. Niemand heeft ze nagerekend.',
  en: 'Sum of the amounts that consultants named with their answer. Nobody has checked them.',
}

/** How an amount is made, printed beside it. */
function formulaOf(key: FigureKey, months: number): Words | null {
  if (figureDefinitions[key].unit !== 'cents') return null
  if (key === 'advice-amount') return toldSum
  if (key === 'budget-received') return receivedSum
  if (key !== 'yearly-saving') return plainSum
  return {
    nl: `Bedrag per maand × ${months} maanden. Een bezwaar dat de uitkomst herstelt, is er niet afgetrokken.`,
    en: `Amount per month × ${months} months. An objection that restates the outcome is not taken off.`,
  }
}
