import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { Absence } from '../../contract.ts'

/** The days of an absence, or the part of a day, in words. */
export function useDays(): (absence: Pick<Absence, 'from' | 'until' | 'fromTime' | 'untilTime'>) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ from, until, fromTime, untilTime }) => {
    const [first, last] = [format.date(from), format.date(until)]
    if (fromTime && untilTime) return `${first}, ${fromTime}–${untilTime}`
    return from === until ? first : t`${first} tot en met ${last}`
  }
}
