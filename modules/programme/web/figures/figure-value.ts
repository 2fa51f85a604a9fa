import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { Figure } from '../../contract.ts'

type Counted = Pick<Figure, 'unit' | 'numerator' | 'cents' | 'days'>

/** Writes a figure in its own unit: a count, an amount, or the median number of days. Nothing measured is an en dash. */
export function useFigureValue(): (figure: Counted) => string {
  const format = useFormat()
  const days = useDays()
  return ({ unit, numerator, cents, days: span }) => {
    if (unit === 'cents') return format.money(cents)
    if (unit === 'days') return span ? days(span.median) : '–'
    return format.number(numerator)
  }
}

/** `1 dag`, `100 dagen` */
export function useDays(): (count: number) => string {
  const { t } = useLingui()
  return (count) => t`${plural(count, { one: '# dag', other: '# dagen' })}`
}
