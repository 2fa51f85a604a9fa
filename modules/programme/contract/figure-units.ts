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
]
const inCents: readonly FigureKey[] = ['monthly-amount', 'yearly-saving', 'recovered', 'fined']

/** The unit of what a figure is held against; a share lies between 0 and 1. */
export function unitOfAim(figure: FigureKey | undefined): 'share' | 'days' | 'cents' | 'count' {
  if (figure === 'share') return 'share'
  if (figure && inDays.includes(figure)) return 'days'
  return figure && inCents.includes(figure) ? 'cents' : 'count'
}

/** What a figure measures, in the unit of an aim: days, cents, or a count. Null while nothing was measured. */
export function measuredBy({ unit, numerator, cents, days }: Pick<Figure, 'unit' | 'numerator' | 'cents' | 'days'>): number | null {
  if (unit === 'days') return days?.median ?? null
  return unit === 'cents' ? cents : numerator
}
