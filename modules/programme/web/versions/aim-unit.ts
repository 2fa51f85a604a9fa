import type { FigureKey } from '../../contract.ts'

type Unit = 'share' | 'days' | 'cents' | 'count'

const amounts: readonly FigureKey[] = ['monthly-amount', 'yearly-saving', 'recovered', 'fined']

/** The unit of the aim that belongs to a figure. */
export function unitOf(figure: FigureKey | undefined): Unit {
  if (figure === 'share') return 'share'
  if (figure?.startsWith('time-')) return 'days'
  return figure && amounts.includes(figure) ? 'cents' : 'count'
}
