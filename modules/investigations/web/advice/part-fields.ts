import type { Addressee } from '#modules/staff/contract.ts'
import { addresseesFor, type Domain, type Ground, type PartKind, restsOnGround } from '../../contract.ts'

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
  convert: { from: 'needed' },
  'stop-agreements': { from: 'optional' },
  'civil-claim': { from: 'optional', to: 'optional', amount: 'needed' },
  'notify-authority': {},
  'criminal-report': {},
  'ikz-report': {},
}

interface Measured {
  kind: PartKind
  periodFrom: string | null
  periodTo: string | null
  amountCents: number | null
  ground: Ground | null
  addressee: Addressee
}

/** Takes out what does not belong to the kind under this law, for instance an amount typed before the kind was changed. */
export function onlyWhatBelongs<Part extends Measured>(domain: Domain, part: Part): Part {
  const { from, to, amount } = partFields[part.kind]
  const [usual = part.addressee, ...others] = addresseesFor(domain, part.kind)
  return {
    ...part,
    periodFrom: from ? part.periodFrom : null,
    periodTo: to ? part.periodTo : null,
    amountCents: amount ? part.amountCents : null,
    ground: restsOnGround(domain, part.kind) ? part.ground : null,
    addressee: others.includes(part.addressee) ? part.addressee : usual,
  }
}
