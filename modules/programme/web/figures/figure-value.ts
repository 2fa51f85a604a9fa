import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../contract.ts'

type Counted = Pick<Figure, 'unit' | 'numerator' | 'cents' | 'days' | 'minutes'>

/** Writes a figure in its own unit: a count, an amount, the median number of days, or the median working time. Nothing measured is an en dash. */
export function useFigureValue(): (figure: Counted) => string {
  const format = useFormat()
  const days = useDays()
  const word = useWord()
  const { t } = useLingui()
  return ({ unit, numerator, cents, days: span, minutes }) => {
    if (unit === 'cents') return format.money(cents)
    if (unit === 'days') return span ? days(span.median) : '–'
    if (unit === 'minutes') return minutes ? word(workingTimeWords(minutes.median)) : '–'
    return unit === 'hours' ? t`${format.number(numerator)} uur` : format.number(numerator)
  }
}

/** `1 dag`, `100 dagen` */
export function useDays(): (count: number) => string {
  const { t } = useLingui()
  return (count) => t`${plural(count, { one: '# dag', other: '# dagen' })}`
}
