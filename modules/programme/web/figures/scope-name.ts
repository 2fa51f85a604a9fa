import { useLingui } from '@lingui/react/macro'
import type { Scope } from '../../contract.ts'

/** What the files of a scope are called. */
export function useScopeName(): (scope: Scope) => string {
  const { t } = useLingui()
  return (scope) =>
    ({
      all: t`meldingen en onderzoeken`,
      'report-investigation': t`onderzoek van meldingen`,
      'personal-budget': t`pgb-onderzoek`,
      'primary-process': t`adviesdesk`,
      'chain-partners': t`ketenpartners`,
      capacity: t`inzet van tijd`,
    })[scope]
}
