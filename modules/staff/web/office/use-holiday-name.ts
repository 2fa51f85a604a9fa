import { useLingui } from '@lingui/react/macro'
import type { DayOfYear } from './days-of-year.ts'

type Holiday = DayOfYear['holidays'][number]

/** The name of a public holiday. */
export function useHolidayName(): (holiday: Holiday) => string {
  const { t } = useLingui()
  const names: Record<Holiday, string> = {
    'new-year': t`Nieuwjaarsdag`,
    'good-friday': t`Goede Vrijdag`,
    'easter-monday': t`Tweede Paasdag`,
    'kings-day': t`Koningsdag`,
    'liberation-day': t`Bevrijdingsdag`,
    'ascension-day': t`Hemelvaartsdag`,
    'whit-monday': t`Tweede Pinksterdag`,
    christmas: t`Eerste Kerstdag`,
    'boxing-day': t`Tweede Kerstdag`,
  }
  return (holiday) => names[holiday]
}
