import {
  type Dashboard,
  type DashboardActivity,
  type DashboardGoal,
  type Figure,
  FigureKey,
  figureWords,
  type ShareOfYear,
  type YearFigures,
} from '../../../contract.ts'

const counts: Partial<Record<FigureKey, [number, FigureKey | null]>> = {
  received: [100, null],
  'worth-investigating': [40, 'received'],
  investigated: [30, 'worth-investigating'],
  finished: [20, 'investigated'],
  unknown: [3, 'finished'],
  share: [14, 'finished'],
  'hearing-waived': [4, 'finished'],
}

/** A figure of a year of one hundred reports, all from residents about a subsistence benefit. */
export function aFigure(key: FigureKey, changed: Partial<Figure> = {}): Figure {
  const [numerator = 0, partOf = null] = counts[key] ?? []
  const part = { numerator, denominator: partOf && (counts[partOf]?.[0] ?? 0) }
  const none = { numerator: 0, denominator: partOf && 0 }
  return {
    key,
    words: figureWords[key],
    definition: { nl: `Wat ${key} betekent.`, en: '' },
    source: { nl: 'Wederhoor', en: 'Wederhoor' },
    partOf,
    measure: 'funnel',
    unit: 'count',
    formula: null,
    cents: null,
    days: null,
    workingDays: null,
    minutes: null,
    details: [],
    now: null,
    ...part,
    bySource: [
      { source: 'resident', ...part },
      { source: 'own-organisation', ...none },
    ],
    byScheme: [
      { scheme: 'subsistence', ...part },
      { scheme: 'wmo-pgb', ...none },
    ],
    ...changed,
  }
}

const fourteenOfTwenty: ShareOfYear = { numerator: 14, denominator: 20, share: 0.7, low: 0.48, high: 0.85 }
const nothing: ShareOfYear = { numerator: 0, denominator: 0, share: null, low: 0, high: 1 }

/** A year of one hundred reports. @param figures what is different about some of them */
export function aYear(changed: Partial<YearFigures> = {}, figures: readonly Figure[] = []): YearFigures {
  const share = changed.share ?? fourteenOfTwenty
  return {
    year: 2024,
    scope: 'all',
    asOf: null,
    figures: FigureKey.options.map((key) => figures.find((figure) => figure.key === key) ?? aFigure(key)),
    share,
    shareNow: null,
    shareBySource: [
      { source: 'resident', ...share },
      { source: 'own-organisation', ...nothing },
    ],
    baseline: { share: 0.7, source: 'Handhavingsprogramma 2024' },
    openAtYearEnd: { on: '2024-12-31', n: 57 },
    sharingsOverdue: null,
    ...changed,
  }
}

/** A goal that is held against the share of investigations with a consequence. */
export function aGoal(changed: Partial<DashboardGoal> = {}): DashboardGoal {
  return {
    id: 'goal',
    key: 'goal',
    sentence: 'Misbruik mag niet lonen.',
    judgedBy: 'figures',
    figures: ['share'],
    aim: { kind: 'target', value: 0.7, direction: 'up', source: 'Programma 2024' },
    judge: null,
    judgedWhen: null,
    revision: 0,
    results: [{ ...aFigure('share') }],
    share: fourteenOfTwenty,
    standing: 'as-expected',
    judgement: null,
    ...changed,
  }
}

/** The investigation of reports, with figures and two months. */
export function anActivity(changed: Partial<DashboardActivity> = {}): DashboardActivity {
  return {
    id: 'reports',
    key: 'report-investigation',
    kind: 'report-investigation',
    theme: 'Participatiewet',
    title: 'Onderzoek van meldingen',
    sharePercent: 50,
    goals: [aGoal()],
    figures: FigureKey.options.map((key) => aFigure(key)),
    share: fourteenOfTwenty,
    trend: [
      { month: '2024-01', received: 60, finished: 0, withResult: 0 },
      { month: '2024-02', received: 40, finished: 20, withResult: 14 },
    ],
    attention: [],
    ...changed,
  }
}

export function aDashboard(changed: Partial<Dashboard> = {}): Dashboard {
  return {
    year: 2024,
    asOf: null,
    programme: { id: 'programme', number: 1, state: 'running', title: 'Handhavingsprogramma 2024' },
    notAssignedPercent: 12,
    activities: [anActivity()],
    openAtYearEnd: { on: '2024-12-31', n: 57 },
    attention: [],
    ...changed,
  }
}
