import type { PartKind } from '../../contract.ts'

type Wanted = 'needed' | 'optional'

/** Which period and amount belong to a kind of part; what is not named is not asked. */
export const partFields: Readonly<Record<PartKind, { from?: Wanted; to?: Wanted; amount?: Wanted }>> = {
  terminate: { from: 'needed' },
  change: { from: 'needed', amount: 'optional' },
  'not-grant': {},
  continue: {},
  revise: { from: 'needed', to: 'needed', amount: 'optional' },
  revoke: { from: 'needed', to: 'needed', amount: 'optional' },
  recover: { from: 'optional', to: 'optional', amount: 'needed' },
  fine: { amount: 'needed' },
  warning: {},
  help: {},
}

interface Measured {
  kind: PartKind
  periodFrom: string | null
  periodTo: string | null
  amountCents: number | null
}

/** Takes out what does not belong to the kind, for instance an amount typed before the kind was changed. */
export function onlyWhatBelongs<Part extends Measured>(part: Part): Part {
  const { from, to, amount } = partFields[part.kind]
  return {
    ...part,
    periodFrom: from ? part.periodFrom : null,
    periodTo: to ? part.periodTo : null,
    amountCents: amount ? part.amountCents : null,
  }
}
