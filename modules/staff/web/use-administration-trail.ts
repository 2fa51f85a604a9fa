import { useLingui } from '@lingui/react/macro'

/** The way back up from a page of the administration. */
export function useAdministrationTrail(): { label: string; href: string }[] {
  const { t } = useLingui()
  return [{ label: t`Beheer`, href: '/beheer' }]
}
