import type { Day } from '#platform/contract/calendar.ts'
import {
  type CheckKind,
  type CheckRow,
  checkKindWords,
  type MoneyAgreement,
  type MoneyBudget,
  type MoneyCheck,
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
  claims: readonly FiledClaim[]
  latePayments: readonly LatePayment[]
  accountHolders: readonly AccountHolder[]
  stays: readonly Stay[]
}
export interface FiledClaim extends Claim {
  agreementId: string
  reference: string
}
export interface LatePayment {
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

export type FoundCheck = Omit<MoneyCheck, 'look' | 'rows' | 'rowCount'> & { rows: CheckRow[] }

/** Everything to check in a file: kind after kind in a fixed order, and within a kind as the calendar of the rows has it. Nothing is weighed. */
export function findChecks(facts: MoneyFacts): FoundCheck[] {
  const ground = groundOf(facts)
  return (Object.keys(checkKindWords) as CheckKind[]).flatMap((kind) => finders[kind](facts, ground))
}

type Finder = (facts: MoneyFacts, ground: Ground) => FoundCheck[]
interface Ground {
  agreement: ReadonlyMap<string, MoneyAgreement>
  budget: ReadonlyMap<string, MoneyBudget>
  claimsOf: ReadonlyMap<string, FiledClaim[]>
}

const groundOf = ({ agreements, budgets, claims }: MoneyFacts): Ground => ({
  agreement: new Map(agreements.map((one) => [one.id, one])),
  budget: new Map(budgets.map((one) => [one.id, one])),
  claimsOf: groupBy(claims, ({ agreementId }) => agreementId),
})

const finders: Record<CheckKind, Finder> = {
  'paid-after-end': ({ latePayments }, { agreement }) =>
    [...groupBy(latePayments, ({ agreementId }) => agreementId)].flatMap(([id, payments]) => {
      const of = agreement.get(id)
      if (!of) return []
      const rows = payments.map((payment) =>
        row({
          reference: payment.reference,
          holderId: of.holderId,
          on: payment.paidOn,
          from: payment.periodFrom,
          to: payment.periodTo,
          cents: payment.cents,
          beside: { what: 'ends-on', value: payment.endsOn },
        }),
      )
      return [onAgreement('paid-after-end', of, rows)]
    }),

  'agreement-past-budget': ({ agreements }, { budget }) =>
    agreements.flatMap((of) => {
      const from = of.budgetId === null ? undefined : budget.get(of.budgetId)
      const ends = endOf(of)
      if (!from || (ends !== null && ends <= from.validTo)) return []
      const rows = [
        row({
          reference: of.reference,
          holderId: of.holderId,
          from: of.validFrom,
          to: ends,
          beside: { what: 'ends-on', value: from.validTo },
        }),
      ]
      return [{ ...onAgreement('agreement-past-budget', of, rows), budget: from.reference }]
    }),

  'hours-over-day': ({ agreements, providers, claims, holders }, { agreement }) => {
    const workers = new Set(providers.filter(({ kind }) => kind !== 'organisation').map(({ id }) => id))
    const byWorker = [
      ...groupBy(
        agreements.filter(({ provider }) => workers.has(provider.id)),
        ({ provider }) => provider.id,
      ),
    ]
    const byAgreement = groupBy(claims, ({ agreementId }) => agreementId)
    const ofWorkers = byWorker.map(([id, of]) => ({
      subject: `provider:${id}`,
      provider: of[0]?.provider.name ?? null,
      claims: of.flatMap((one) => byAgreement.get(one.id) ?? []),
    }))
    const ofHolders = holders.map(({ id }) => ({
      subject: `holder:${id}`,
      provider: null,
      claims: agreements.filter(({ holderId }) => holderId === id).flatMap((one) => byAgreement.get(one.id) ?? []),
    }))
    return [...ofWorkers, ...ofHolders].flatMap(({ claims: own, ...about }) => {
      const over = new Set(overADay(own).flatMap((span) => span.claims))
      if (over.size === 0) return []
      const rows = [...over].sort(byCalendar).map((claim) => claimRow(claim, agreement.get(claim.agreementId)))
      return [{ ...plain('hours-over-day', about.subject, rows), provider: about.provider }]
    })
  },

  'hours-over-agreed': ({ agreements }, { claimsOf }) =>
    agreements.flatMap((of) => {
      const { minutesPerWeek } = of
      if (minutesPerWeek === null) return []
      const over = (claimsOf.get(of.id) ?? []).filter((claim) => isOverAgreed(claim, minutesPerWeek))
      if (over.length === 0) return []
      const rows = over.map((claim) => ({
        ...claimRow(claim, of),
        beside: { what: 'agreed-minutes' as const, value: agreedMinutes(claim, minutesPerWeek) },
      }))
      return [onAgreement('hours-over-agreed', of, rows)]
    }),

  'care-in-stay': ({ stays, agreements, today }, { claimsOf }) =>
    stays
      .filter(({ withdrawn }) => withdrawn === null)
      .flatMap((stay) => {
        const away = wholeDaysOf(stay, today)
        if (!away) return []
        const own = agreements.filter(({ holderId }) => holderId === stay.holderId)
        const rows = own
          .flatMap((of) => (claimsOf.get(of.id) ?? []).map((claim) => ({ claim, of, days: sharedDays(claim, away) })))
          .filter(({ days }) => days > 0)
          .sort((one, other) => byCalendar(one.claim, other.claim))
          .map(({ claim, of, days }) => ({ ...claimRow(claim, of), beside: { what: 'days' as const, value: days } }))
        return rows.length === 0 ? [] : [{ ...plain('care-in-stay', `stay:${stay.id}`, rows), holderIds: [stay.holderId] }]
      }),

  'shared-account': ({ accountHolders }) =>
    [...groupBy(accountHolders, ({ accountId }) => accountId)].flatMap(([id, of]) => {
      if (of.length < 2) return []
      const rows = of.map(({ accountName, holderId, firstOn, lastOn, cents, payments }) =>
        row({ reference: accountName, holderId, from: firstOn, to: lastOn, cents, beside: { what: 'payments', value: payments } }),
      )
      return [{ ...plain('shared-account', `account:${id}`, rows), account: of[0]?.ending ?? null }]
    }),

  'representative-provides': ({ holders, providers, agreements }) => {
    const personOf = new Map(providers.map(({ id, personId }) => [id, personId]))
    return holders.flatMap(({ id, representativePersonId }) => {
      if (representativePersonId === null) return []
      const own = agreements.filter(({ holderId, provider }) => holderId === id && personOf.get(provider.id) === representativePersonId)
      if (own.length === 0) return []
      const rows = own.map((of) => row({ reference: of.reference, holderId: id, from: of.validFrom, to: endOf(of) }))
      return [{ ...plain('representative-provides', `holder:${id}`, rows), provider: own[0]?.provider.name ?? null }]
    })
  },

  'equal-claims': ({ agreements }, { claimsOf }) =>
    agreements.flatMap((of) => {
      const claims = equalMonths(claimsOf.get(of.id) ?? []).flat()
      return claims.length === 0
        ? []
        : [
            onAgreement(
              'equal-claims',
              of,
              claims.map((claim) => claimRow(claim, of)),
            ),
          ]
    }),

  'organisation-without-number': ({ providers, agreements }) =>
    providers
      .filter(({ kind, kvkNumber }) => kind === 'organisation' && kvkNumber === null)
      .map(({ id, name }) => {
        const own = agreements.filter(({ provider }) => provider.id === id)
        const rows = own.map((of) => row({ reference: of.reference, holderId: of.holderId, from: of.validFrom, to: endOf(of) }))
        return { ...plain('organisation-without-number', `provider:${id}`, rows), provider: name }
      }),

  'paid-over-budget': ({ budgets }) =>
    budgets
      .filter(({ paidCents, amountCents }) => paidCents > amountCents)
      .map((of) => {
        const rows = [row({ reference: of.reference, holderId: of.holderId, from: of.validFrom, to: of.validTo, cents: of.paidCents })]
        return { ...plain('paid-over-budget', `budget:${of.id}`, rows), budget: of.reference }
      }),
}

/** When an agreement ends: as agreed, or earlier when it was ended. */
function endOf({ validTo, endedOn }: Pick<MoneyAgreement, 'validTo' | 'endedOn'>): Day | null {
  if (endedOn === null || validTo === null) return endedOn ?? validTo
  return endedOn < validTo ? endedOn : validTo
}

const byCalendar = (one: FiledClaim, other: FiledClaim) => one.from.localeCompare(other.from) || one.id.localeCompare(other.id)

const row = (given: Partial<CheckRow> & { reference: string }): CheckRow => ({
  holderId: null,
  on: null,
  from: null,
  to: null,
  minutes: null,
  cents: null,
  beside: null,
  ...given,
})

const claimRow = ({ reference, from, to, minutes, cents }: FiledClaim, of: MoneyAgreement | undefined): CheckRow =>
  row({ reference, holderId: of?.holderId ?? null, from, to, minutes, cents })

const plain = (kind: CheckKind, subject: string, rows: CheckRow[]): FoundCheck => ({
  kind,
  subject,
  holderIds: [...new Set(rows.flatMap(({ holderId }) => (holderId ? [holderId] : [])))],
  agreement: null,
  provider: null,
  budget: null,
  account: null,
  rows,
})

const onAgreement = (kind: CheckKind, of: MoneyAgreement, rows: CheckRow[]): FoundCheck => ({
  ...plain(kind, `agreement:${of.id}`, rows),
  agreement: of.reference,
  provider: of.provider.name,
})
