import type { Day } from '#platform/contract/calendar.ts'
import {
  type CheckKind,
  type CheckRow,
  type MoneyAgreement,
  type MoneyBudget,
  type MoneyCheck,
  NAMED_HOLDERS,
  type Stay,
} from '../../contract.ts'
import { agreedMinutes, type Claim, equalMonths, groupBy, isOverAgreed, overADay, sharedDays, wholeDaysOf } from './check-rules.ts'

/** The rows of one file that are looked at. */
export interface MoneyFacts {
  today: Day
  holders: readonly { id: string; representativePersonId: string | null }[]
  providers: readonly { id: string; name: string; kind: string; kvkNumber: string | null; personId: string | null }[]
  budgets: readonly MoneyBudget[]
  agreements: readonly MoneyAgreement[]
  /** By care agreement */
  claims: ReadonlyMap<string, FiledClaim[]>
  latePayments: readonly LatePayment[]
  accountHolders: readonly AccountHolder[]
  stays: readonly Stay[]
}
export interface FiledClaim extends Claim {
  agreementId: string
  reference: string
}
export interface LatePayment {
  id: string
  agreementId: string
  reference: string
  paidOn: Day
  periodFrom: Day
  periodTo: Day
  cents: number
  endsOn: Day
}
export interface AccountHolder {
  accountId: string
  ending: string
  accountName: string
  holderId: string
  payments: number
  cents: number
  firstOn: Day
  lastOn: Day
}

/** Something to check. Its rows are made when somebody asks for them. */
export type FoundCheck = Omit<MoneyCheck, 'look'> & { rows: () => CheckRow[] }

/** Everything to check of these kinds: kind after kind as given, and within a kind as the calendar of the file has it. Nothing is weighed. */
export function findChecks(facts: MoneyFacts, kinds: readonly CheckKind[]): FoundCheck[] {
  const ground = groundOf(facts)
  return kinds.flatMap((kind) => finders[kind](facts, ground))
}

/** The care agreements that something to check can be about. */
export function agreementsOf(subject: string, { agreements, stays }: Pick<MoneyFacts, 'agreements' | 'stays'>): MoneyAgreement[] {
  const [what, id] = subject.split(':')
  const holder = what === 'holder' ? id : what === 'stay' ? stays.find((stay) => stay.id === id)?.holderId : undefined
  return agreements.filter(
    (of) => (what === 'agreement' && of.id === id) || (what === 'provider' && of.provider.id === id) || of.holderId === holder,
  )
}

/** By the calendar, and what begins on the same day always in the same order. */
export const byCalendar = (one: CheckRow, other: CheckRow): number =>
  one.from === other.from ? compare(one.id, other.id) : compare(one.from, other.from)
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

type Finder = (facts: MoneyFacts, ground: Ground) => FoundCheck[]
interface Ground {
  agreement: ReadonlyMap<string, MoneyAgreement>
  budget: ReadonlyMap<string, MoneyBudget>
  agreementsOfHolder: ReadonlyMap<string, MoneyAgreement[]>
  agreementsOfProvider: ReadonlyMap<string, MoneyAgreement[]>
  claimsOf: (agreement: MoneyAgreement) => FiledClaim[]
}

const groundOf = ({ agreements, budgets, claims }: MoneyFacts): Ground => ({
  agreement: new Map(agreements.map((one) => [one.id, one])),
  budget: new Map(budgets.map((one) => [one.id, one])),
  agreementsOfHolder: groupBy(agreements, ({ holderId }) => holderId),
  agreementsOfProvider: groupBy(agreements, ({ provider }) => provider.id),
  claimsOf: ({ id }) => claims.get(id) ?? [],
})

const finders: Record<CheckKind, Finder> = {
  'paid-after-end': ({ latePayments }, { agreement }) =>
    [...groupBy(latePayments, ({ agreementId }) => agreementId)].flatMap(([id, payments]) => {
      const of = agreement.get(id)
      if (!of) return []
      const late = (payment: LatePayment) =>
        row({
          id: payment.id,
          reference: payment.reference,
          holderId: of.holderId,
          on: payment.paidOn,
          from: payment.periodFrom,
          to: payment.periodTo,
          cents: payment.cents,
          beside: { what: 'ends-on', value: payment.endsOn },
        })
      return [onAgreement('paid-after-end', of, payments, late)]
    }),

  'agreement-past-budget': ({ agreements }, { budget }) =>
    agreements.flatMap((of) => {
      const from = of.budgetId === null ? undefined : budget.get(of.budgetId)
      const ends = endOf(of)
      if (!from || (ends !== null && ends <= from.validTo)) return []
      const past = () => ({ ...agreementRow(of), beside: { what: 'ends-on' as const, value: from.validTo } })
      return [{ ...onAgreement('agreement-past-budget', of, [of], past), budget: from.reference }]
    }),

  'hours-over-day': ({ providers, holders }, { agreement, agreementsOfHolder, agreementsOfProvider, claimsOf }) => {
    const found = (subject: string, provider: string | null, own: readonly MoneyAgreement[]): FoundCheck[] => {
      // A long claim can run in several of those times, and stands there once.
      const over = [...new Set(overADay(own.flatMap(claimsOf)).flatMap(({ claims }) => claims))]
      if (over.length === 0) return []
      const of = (claim: FiledClaim) => agreement.get(claim.agreementId)
      return [{ ...about('hours-over-day', subject, over, (claim) => claimRow(claim, of(claim)), holdersOf(over.map(of))), provider }]
    }
    // In the order of the care agreements, of which the first began first.
    const workers = new Map(providers.filter(({ kind }) => kind !== 'organisation').map(({ id, name }) => [id, name]))
    const ofWorkers = [...agreementsOfProvider].filter(([id]) => workers.has(id))
    return [
      ...ofWorkers.flatMap(([id, own]) => found(`provider:${id}`, workers.get(id) ?? null, own)),
      ...holders.flatMap(({ id }) => found(`holder:${id}`, null, agreementsOfHolder.get(id) ?? [])),
    ]
  },

  'hours-over-agreed': ({ agreements }, { claimsOf }) =>
    agreements.flatMap((of) => {
      const { minutesPerWeek } = of
      if (minutesPerWeek === null) return []
      const over = claimsOf(of).filter((claim) => isOverAgreed(claim, minutesPerWeek))
      if (over.length === 0) return []
      const more = (claim: FiledClaim) => ({
        ...claimRow(claim, of),
        beside: { what: 'agreed-minutes' as const, value: agreedMinutes(claim, minutesPerWeek) },
      })
      return [onAgreement('hours-over-agreed', of, over, more)]
    }),

  'care-in-stay': ({ stays, today }, { agreement, agreementsOfHolder, claimsOf }) =>
    stays
      .filter(({ withdrawn }) => withdrawn === null)
      .flatMap((stay) => {
        const away = wholeDaysOf(stay, today)
        if (!away) return []
        const claims = (agreementsOfHolder.get(stay.holderId) ?? []).flatMap(claimsOf).filter((claim) => sharedDays(claim, away) > 0)
        if (claims.length === 0) return []
        const meanwhile = (claim: FiledClaim) => ({
          ...claimRow(claim, agreement.get(claim.agreementId)),
          beside: { what: 'days' as const, value: sharedDays(claim, away) },
        })
        return [about('care-in-stay', `stay:${stay.id}`, claims, meanwhile, [stay.holderId])]
      }),

  'shared-account': ({ accountHolders }) =>
    [...groupBy(accountHolders, ({ accountId }) => accountId)].flatMap(([id, of]) => {
      if (of.length < 2) return []
      const paid = ({ accountName, holderId, firstOn, lastOn, cents, payments }: AccountHolder) =>
        row({
          id: holderId,
          reference: accountName,
          holderId,
          from: firstOn,
          to: lastOn,
          cents,
          beside: { what: 'payments', value: payments },
        })
      return [{ ...about('shared-account', `account:${id}`, of, paid, holdersOf(of)), account: of[0]?.ending ?? null }]
    }),

  'representative-provides': ({ holders, providers }, { agreementsOfHolder }) => {
    const personOf = new Map(providers.map(({ id, personId }) => [id, personId]))
    return holders.flatMap(({ id, representativePersonId }) => {
      if (representativePersonId === null) return []
      const own = (agreementsOfHolder.get(id) ?? []).filter(({ provider }) => personOf.get(provider.id) === representativePersonId)
      if (own.length === 0) return []
      return [{ ...about('representative-provides', `holder:${id}`, own, agreementRow, [id]), provider: own[0]?.provider.name ?? null }]
    })
  },

  'equal-claims': ({ agreements }, { claimsOf }) =>
    agreements.flatMap((of) => {
      const claims = equalMonths(claimsOf(of)).flat()
      return claims.length === 0 ? [] : [onAgreement('equal-claims', of, claims, (claim) => claimRow(claim, of))]
    }),

  'organisation-without-number': ({ providers }, { agreementsOfProvider }) =>
    providers
      .filter(({ kind, kvkNumber }) => kind === 'organisation' && kvkNumber === null)
      .map(({ id, name }) => {
        const own = agreementsOfProvider.get(id) ?? []
        return { ...about('organisation-without-number', `provider:${id}`, own, agreementRow, holdersOf(own)), provider: name }
      }),

  'paid-over-budget': ({ budgets }) =>
    budgets
      .filter(({ paidCents, amountCents }) => paidCents > amountCents)
      .map((of) => {
        const paid = () =>
          row({ id: of.id, reference: of.reference, holderId: of.holderId, from: of.validFrom, to: of.validTo, cents: of.paidCents })
        return { ...about('paid-over-budget', `budget:${of.id}`, [of], paid, [of.holderId]), budget: of.reference }
      }),
}

/** When an agreement ends: as agreed, or earlier when it was ended. */
function endOf({ validTo, endedOn }: Pick<MoneyAgreement, 'validTo' | 'endedOn'>): Day | null {
  if (endedOn === null || validTo === null) return endedOn ?? validTo
  return endedOn < validTo ? endedOn : validTo
}

const row = (given: Pick<CheckRow, 'id' | 'reference' | 'from'> & Partial<CheckRow>): CheckRow => ({
  holderId: null,
  on: null,
  to: null,
  minutes: null,
  cents: null,
  beside: null,
  ...given,
})

const claimRow = ({ id, reference, from, to, minutes, cents }: FiledClaim, of: MoneyAgreement | undefined): CheckRow =>
  row({ id, reference, holderId: of?.holderId ?? null, from, to, minutes, cents })

const agreementRow = (of: MoneyAgreement): CheckRow =>
  row({ id: of.id, reference: of.reference, holderId: of.holderId, from: of.validFrom, to: endOf(of) })

const holdersOf = (items: readonly ({ holderId: string } | undefined)[]): string[] => [
  ...new Set(items.flatMap((item) => (item ? [item.holderId] : []))),
]

const about = <Item>(
  kind: CheckKind,
  subject: string,
  items: readonly Item[],
  rowOf: (item: Item) => CheckRow,
  holderIds: readonly string[],
): FoundCheck => ({
  kind,
  subject,
  holderIds: holderIds.slice(0, NAMED_HOLDERS),
  holderCount: holderIds.length,
  agreement: null,
  provider: null,
  budget: null,
  account: null,
  rowCount: items.length,
  rows: () => items.map(rowOf),
})

const onAgreement = <Item>(kind: CheckKind, of: MoneyAgreement, items: readonly Item[], rowOf: (item: Item) => CheckRow): FoundCheck => ({
  ...about(kind, `agreement:${of.id}`, items, rowOf, [of.holderId]),
  agreement: of.reference,
  provider: of.provider.name,
})
