import { type Addition, hideSmall, isHidden, type Shown } from '#platform/server/small-count-rules.ts'
import { type Figure, type FigureKey, Scope, type ShareOfYear, type YearFigures } from '../../contract.ts'
import { activityHourKeys, causeKeys } from './figure-definition-rules.ts'

export type Audience = 'public' | 'team'

/** The figures of a year within each scope: they are published beside each other, so they are hidden together. */
export type ScopedFigures = Readonly<Record<Scope, YearFigures>>

/** The same of each scope. */
export function ofEachScope<Made>(make: (scope: Scope) => Made): Record<Scope, Made> {
  return {
    all: make('all'),
    'report-investigation': make('report-investigation'),
    'personal-budget': make('personal-budget'),
    'primary-process': make('primary-process'),
    'chain-partners': make('chain-partners'),
    capacity: make('capacity'),
  }
}

/** A figure as a reader may see it; for the public small counts, and what could be reckoned from them, are hidden. */
export interface ShownFigure {
  figure: Figure
  count: Shown
  cents: number | 'hidden' | null
  days: Figure['days'] | 'hidden'
  workingDays: Figure['workingDays'] | 'hidden'
  minutes: Figure['minutes'] | 'hidden'
}

/** The figures of a year within one scope, as a reader may see them. */
export interface ShownYear {
  year: YearFigures
  figures: ReadonlyMap<FigureKey, ShownFigure>
  /** null: hidden */
  share: ShareOfYear | null
}

/** Finished without the results that the share counts; it stands in no table, but follows from the share. */
type Counted = FigureKey | 'without-result'

// Figures that add up to one that stands beside them. The steps of the process (judged and not begun yet) say nothing about anybody.
const additions: readonly Addition<Counted>[] = [
  { whole: 'received', parts: ['unjudged', 'not-investigated', 'worth-investigating'] },
  { whole: 'investigated', parts: ['open', 'finished'] },
  { whole: 'finished', parts: ['share', 'without-result'] },
  { whole: 'share', parts: ['terminated', 'changed', 'not-granted'] },
  { whole: 'without-result', parts: ['no-finding', 'other', 'unknown'] },
  { whole: 'parts-decided', parts: ['followed', 'deviated'] },
  { whole: 'weighed', parts: ['intent', 'gross-negligence', 'normal-culpability', 'reduced-culpability', 'no-culpability'] },
  { whole: 'finished', parts: ['heard', 'heard-in-writing', 'did-not-come', 'hearing-waived', 'hearing-unknown'] },
  {
    whole: 'objections',
    parts: ['objections-pending', 'objections-unfounded', 'objections-founded', 'objections-partly-founded', 'objections-withdrawn'],
  },
  { whole: 'lessons', parts: causeKeys },
  { whole: 'questions', parts: ['questions-open', 'questions-answered', 'questions-lapsed'] },
  { whole: 'questions-answered', parts: ['time-first-answer'] },
  { whole: 'questions-closed', parts: ['time-closing'] },
  { whole: 'complex-joined', parts: ['time-joining'] },
  { whole: 'results-told', parts: ['advice-followed', 'advice-partly-followed', 'advice-not-followed'] },
  { whole: 'results-told', parts: ['advice-granted', 'advice-refused', 'advice-changed', 'advice-other'] },
  { whole: 'questions-answered', parts: ['results-told', 'results-open', 'results-unknown'] },
  { whole: 'questions-closed', parts: ['results-told', 'results-open', 'results-unknown'] },
  { whole: 'proposals', parts: ['proposals-waiting', 'proposals-adopted', 'proposals-rejected'] },
  { whole: 'lessons', parts: ['proposals'] },
  { whole: 'proposals', parts: ['proposals-combined'] },
  { whole: 'proposals', parts: ['time-lesson-deciding'] },
  { whole: 'proposals-adopted', parts: ['proposals-done'] },
  { whole: 'proposals-done', parts: ['proposals-in-time'] },
  { whole: 'proposals-done', parts: ['time-lesson-doing'] },
  { whole: 'capacity-deployable', parts: ['capacity-made'] },
  { whole: 'capacity-made', parts: activityHourKeys },
  { whole: 'actions', parts: ['actions-reported'] },
  { whole: 'action-locations', parts: ['action-visited', 'action-nobody-there', 'action-not-visited'] },
  { whole: 'action-visited', parts: ['action-nothing-found', 'action-something-found'] },
  { whole: 'action-something-found', parts: ['action-findings'] },
  { whole: 'action-reports', parts: ['action-reports-opened'] },
  { whole: 'action-reports-opened', parts: ['action-reports-finished'] },
  { whole: 'action-shared', parts: ['action-given-back'] },
  { whole: 'action-given-back', parts: ['action-given-back-late'] },
  { whole: 'action-attended', parts: ['action-evening'] },
  { whole: 'investigated', parts: ['budget-client-opened', 'budget-provider-opened'] },
  { whole: 'finished', parts: ['budget-client-closed', 'budget-provider-closed'] },
  { whole: 'budget-client-opened', parts: ['budget-client-closed'] },
  { whole: 'budget-client-closed', parts: ['budget-client-time'] },
  { whole: 'budget-provider-opened', parts: ['budget-provider-closed'] },
  { whole: 'budget-provider-closed', parts: ['budget-provider-time'] },
  { whole: 'budget-clients', parts: ['budget-clients-without-effects', 'budget-clients-with-result'] },
  { whole: 'budget-suspensions', parts: ['budget-suspensions-running', 'budget-suspensions-lifted', 'budget-suspensions-decided'] },
  { whole: 'budget-suspensions', parts: ['budget-suspensions-running', 'budget-suspensions-in-time', 'budget-suspensions-late'] },
  { whole: 'budget-suspensions', parts: ['budget-suspensions-running', 'budget-suspension-time'] },
  { whole: 'budget-unsafe', parts: ['budget-safe-again'] },
  { whole: 'budget-safety-steps', parts: ['budget-safety-steps-done', 'budget-safety-steps-dropped', 'budget-safety-steps-open'] },
  { whole: 'parts-decided', parts: ['budget-mo-decided', 'budget-wi-decided'] },
  { whole: 'followed', parts: ['budget-mo-followed', 'budget-wi-followed'] },
  { whole: 'deviated', parts: ['budget-mo-deviated', 'budget-wi-deviated'] },
  { whole: 'budget-mo-decided', parts: ['budget-mo-followed', 'budget-mo-deviated'] },
  { whole: 'budget-wi-decided', parts: ['budget-wi-followed', 'budget-wi-deviated'] },
  {
    whole: 'budget-interim',
    parts: ['budget-interim-followed', 'budget-interim-partly', 'budget-interim-not-followed', 'budget-interim-open'],
  },
  // Figures of the same files by another name
  { whole: 'received', parts: ['time-judging'] },
  { whole: 'investigated', parts: ['time-starting'] },
  ...(['time-investigating', 'time-deciding', 'time-completing', 'time-whole', 'weighed', 'lessons'] as const).map(
    (name): Addition<Counted> => ({ whole: 'finished', parts: [name] }),
  ),
]

// What a reader of the report looks for first.
const shownLongest: readonly Counted[] = ['received', 'worth-investigating', 'finished', 'share']

/** The figures of a year as this audience may see them, within each scope. */
export function showYear(years: ScopedFigures, audience: Audience): Record<Scope, ShownYear> {
  const counts = audience === 'public' ? publicCounts(years) : new Map<string, Shown>()
  const within = (scope: Scope): ShownYear => {
    const year = years[scope]
    const shownOf = (key: FigureKey, count: number) => counts.get(named(scope, key)) ?? count
    return {
      year,
      figures: new Map(year.figures.map((figure) => [figure.key, showFigure(figure, shownOf(figure.key, figure.numerator))])),
      share: isHidden(shownOf('share', year.share.numerator)) || isHidden(shownOf('finished', year.share.denominator)) ? null : year.share,
    }
  }
  return ofEachScope(within)
}

function showFigure(figure: Figure, count: Shown): ShownFigure {
  const whenSeen = <Value>(value: Value) => (isHidden(count) && value !== null ? ('hidden' as const) : value)
  return {
    figure,
    count,
    cents: whenSeen(figure.cents),
    days: whenSeen(figure.days),
    workingDays: whenSeen(figure.workingDays),
    minutes: whenSeen(figure.minutes),
  }
}

const named = (scope: Scope, key: Counted) => `${scope} ${key}`

function publicCounts(years: ScopedFigures): Map<string, Shown> {
  const counts = new Map<string, number>()
  for (const scope of Scope.options) for (const [key, count] of countsOf(years[scope])) counts.set(named(scope, key), count)
  const longest = new Set(Scope.options.flatMap((scope) => shownLongest.map((key) => named(scope, key))))
  return hideSmall(counts, [...Scope.options.flatMap((scope) => within(scope, years[scope])), ...overScopes(years.all)], (name) =>
    longest.has(name),
  )
}

function countsOf({ figures, share }: YearFigures): [Counted, number][] {
  return [
    ...figures.map(({ key, numerator }): [Counted, number] => [key, numerator]),
    ...(figures.some(({ key }) => key === 'share') ? [['without-result', share.denominator - share.numerator] as [Counted, number]] : []),
  ]
}

/** The additions that hold in these figures: a time or a lesson can be missing from a file, and then nothing follows from it. */
function within(scope: Scope, year: YearFigures): Addition<string>[] {
  const counts = new Map(countsOf(year))
  const sum = (parts: readonly Counted[]) => parts.reduce((total, part) => total + (counts.get(part) ?? 0), 0)
  return additions
    .filter(({ whole, parts }) => whole !== null && parts.every((part) => counts.has(part)) && counts.get(whole) === sum(parts))
    .map(({ whole, parts }) => ({ whole: whole && named(scope, whole), parts: parts.map((part) => named(scope, part)) }))
}

/** The halves of the programme add up to all of it. */
function overScopes(all: YearFigures): Addition<string>[] {
  return countsOf(all).map(([key]) => ({
    whole: named('all', key),
    parts: [named('report-investigation', key), named('personal-budget', key)],
  }))
}
