import { useLingui } from '@lingui/react/macro'

/** The name of a month by its place in the year, from nought. */
export function useMonthNames(style: 'long' | 'short' = 'long'): (place: number) => string {
  const { i18n } = useLingui()
  return (place) => i18n.date(new Date(Date.UTC(2024, place, 15, 12)), { month: style }).replace('.', '')
}
