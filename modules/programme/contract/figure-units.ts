import type { Figure, FigureKey } from './figures.ts'

const inDays: readonly FigureKey[] = [
  'time-judging',
  'time-starting',
  'time-investigating',
  'time-deciding',
  'time-completing',
  'time-whole',
  'time-lesson-deciding',
  'time-lesson-doing',
  'budget-client-time',
  'budget-provider-time',
  'budget-suspension-time',
]
const inMinutes: readonly FigureKey[] = ['time-first-answer', 'time-closing', 'time-joining']
const inHours: readonly FigureKey[] = ['action-attended', 'action-evening', 'action-hours']
const inCents: readonly FigureKey[] = ['monthly-amount', 'yearly-saving', 'recovered', 'fined', 'advice-amount', 'budget-received']

/** The unit of what a figure is held against; a share lies between 0 and 1. */
export function unitOfAim(figure: FigureKey | undefined): 'share' | 'days' | 'minutes' | 'cents' | 'hours' | 'count' {
  if (figure === 'share') return 'share'
  if (figure && inDays.includes(figure)) return 'days'
  if (figure && inMinutes.includes(figure)) return 'minutes'
  if (figure && (figure.startsWith('capacity-') || inHours.includes(figure))) return 'hours'
  return figure && inCents.includes(figure) ? 'cents' : 'count'
}

/** What a figure measures, in the unit of an aim: days, working minutes, cents, hours, or a count. Null while nothing was measured. */
export function measuredBy({
  unit,
  numerator,
  cents,
  days,
  minutes,
}: Pick<Figure, 'unit' | 'numerator' | 'cents' | 'days' | 'minutes'>): number | null {
  if (unit === 'days') return days?.median ?? null
  if (unit === 'minutes') return minutes?.median ?? null
  return unit === 'cents' ? cents : numerator
}
