import { useLingui } from '@lingui/react/macro'
import type { Spread, StreamOutcome } from '../../contract.ts'

export type OutcomeUnit = 'days' | 'number' | 'share'
export interface OutcomeLine {
  key: string
  label: string
  unit: OutcomeUnit
  of: (outcome: StreamOutcome) => Spread | null
}

/** The figures of one kind of work that are shown, in order. */
export function useOutcomeLines(): OutcomeLine[] {
  const { t } = useLingui()
  return [
    { key: 'median', label: t`De helft is klaar binnen`, unit: 'days', of: ({ leadTime }) => leadTime?.median ?? null },
    { key: 'p90', label: t`9 van de 10 zijn klaar binnen`, unit: 'days', of: ({ leadTime }) => leadTime?.p90 ?? null },
    { key: 'finished', label: t`Afgerond in het jaar`, unit: 'number', of: ({ finished }) => finished },
    { key: 'stock', label: t`Voorraad eind december`, unit: 'number', of: ({ stock }) => stock[11] ?? null },
    { key: 'used', label: t`Deel van de uren dat gebruikt wordt`, unit: 'share', of: ({ utilisation }) => utilisation },
  ]
}
