import {
  type AgreementUnit,
  agreementUnitWords,
  type ClaimState,
  claimStateWords,
  type ImportContent,
  type MoneyColumn,
  type ProviderKind,
  providerKindWords,
  type TariffKind,
  tariffKindWords,
} from '../../contract.ts'
import { folded } from './cell-rules.ts'
import type { SaidLine } from './said-line.ts'

/** What a file that is read has to be held against. */
export interface Ground {
  law: 'wmo' | 'youth-act'
  holderOf: (bsn: string) => string | undefined
  budgets: ReadonlyMap<string, Placed>
  agreements: ReadonlyMap<string, Placed>
}
interface Placed {
  id: string
  holderId: string
}

/** Who a line is about: a holder in the file, or a stranger to it. */
interface Whose {
  holderId: string
  /** Set when nobody in the file has this BSN */
  stranger?: { bsn: string; surname: string; birthDate: string | null }
}
interface Row {
  reference: string
  /** Tells with `day` whether the same reference says the same */
  cents: number
  day: string
}
export interface BudgetLine extends Row, Whose {
  law: 'wmo' | 'youth-act'
  productCode: string
  product: string
  tariffKind: TariffKind | null
  to: string
}
export interface AgreementLine extends Row, Whose {
  budgetId: string | null
  provider: { name: string; kind: ProviderKind; kvk: string | null; agb: string | null }
  unit: AgreementUnit
  tariff: number | null
  minutesPerWeek: number | null
  to: string | null
  endedOn: string | null
}
export interface ClaimLine extends Row {
  agreementId: string
  to: string
  minutes: number | null
  submittedOn: string | null
  state: ClaimState
}
export interface PaymentLine extends Row {
  agreementId: string
  claim: string
  from: string | null
  to: string | null
  iban: string
  accountName: string
}
export interface MoneyLines {
  budgets: BudgetLine
  agreements: AgreementLine
  claims: ClaimLine
  payments: PaymentLine
}
export type MoneyLine = MoneyLines[ImportContent]

const REFERENCE = 60
const lawWords = { wmo: { nl: 'wmo', en: 'wmo 2015' }, 'youth-act': { nl: 'jeugdwet', en: 'youth act' } }
const otherLaws = { jw: 'youth-act', jeugd: 'youth-act', wmo2015: 'wmo' } as const
const otherTariffs = { formeel: 'formal', informeel: 'informal' } as const
const otherUnits = { uren: 'hour', dagdelen: 'half-day', dag: 'day', dagen: 'day', maandloon: 'month', per: 'other' } as const
const otherStates = {
  goedgekeurd: 'paid',
  uitbetaald: 'paid',
  'in behandeling': 'submitted',
  ontvangen: 'submitted',
  afgewezen: 'refused',
} as const
const otherKinds = {
  persoon: 'person',
  aanbieder: 'organisation',
  familie: 'family',
  netwerk: 'family',
  informeel: 'family',
  zzp: 'person',
} as const

export const readers: { [Content in ImportContent]: (said: SaidLine, ground: Ground) => MoneyLines[Content] } = {
  budgets(said, ground) {
    const whose = whoseIs(said, ground) ?? said.refuse('bsn', 'missing', { holderId: '' })
    const [day, to] = [said.day('from'), said.day('to')]
    said.inOrder(day, to)
    return {
      ...whose,
      reference: said.text('reference', REFERENCE),
      day,
      to,
      cents: said.cents('amount'),
      law: said.word('law', lawWords, otherLaws) ?? ground.law,
      productCode: said.words('productCode', 20),
      product: said.words('product', 200),
      tariffKind: said.word('tariffKind', tariffKindWords, otherTariffs),
    }
  },

  agreements(said, ground) {
    const budget = placed(said, 'budget', ground.budgets)
    const given = whoseIs(said, ground)
    if (given && budget && given.holderId !== budget.holderId) said.refuse('bsn', 'holder-differs', null)
    // Without a BSN it is that of the budget; a budget that is not there was told already.
    const whose = given ?? (budget ? { holderId: budget.holderId } : undefined)
    if (!whose && said.problems.length === 0) said.refuse(said.cell('budget') === '' ? 'bsn' : 'budget', 'missing', null)
    const [day, to] = [said.day('from'), said.dayOrNull('to')]
    said.inOrder(day, to)
    const tariff = said.centsOrNull('tariff')
    const kvk = said.digitsOrNull('kvk')
    const name = said.text('provider', 200, 2)
    return {
      ...(whose ?? { holderId: '' }),
      budgetId: budget?.id ?? null,
      reference: said.text('reference', REFERENCE),
      day,
      to,
      endedOn: said.dayOrNull('endedOn'),
      tariff,
      cents: tariff ?? -1,
      minutesPerWeek: said.minutesOrNull('hoursPerWeek'),
      unit: said.word('unit', agreementUnitWords, otherUnits) ?? 'hour',
      provider: {
        name,
        kind: said.word('providerKind', providerKindWords, otherKinds) ?? kindOf(name, kvk),
        kvk,
        agb: said.digitsOrNull('agb'),
      },
    }
  },

  claims(said, ground) {
    const agreementId = agreementOf(said, ground)
    const [day, to] = [said.day('from'), said.day('to')]
    said.inOrder(day, to)
    return {
      agreementId,
      reference: said.text('reference', REFERENCE),
      day,
      to,
      minutes: said.minutesOrNull('hours'),
      cents: said.cents('amount'),
      submittedOn: said.dayOrNull('submittedOn'),
      state: said.word('state', claimStateWords, otherStates) ?? 'submitted',
    }
  },

  payments(said, ground) {
    const agreementId = agreementOf(said, ground)
    const [from, to] = [said.dayOrNull('from'), said.dayOrNull('to')]
    if ((from === null) !== (to === null)) said.refuse(from === null ? 'from' : 'to', 'missing', null)
    said.inOrder(from, to)
    return {
      agreementId,
      reference: said.text('reference', REFERENCE),
      claim: said.words('claim', REFERENCE),
      day: said.day('paidOn'),
      from,
      to,
      cents: said.cents('amount', { mayBeNegative: true }),
      iban: said.iban(),
      accountName: said.words('accountName', 120),
    }
  },
}

function whoseIs(said: SaidLine, ground: Ground): Whose | undefined {
  const bsn = said.bsnOrNull()
  if (bsn === null) return said.cell('bsn') === '' ? undefined : { holderId: '' }
  const holderId = ground.holderOf(bsn)
  if (holderId) return { holderId }
  return { holderId: '', stranger: { bsn, surname: said.words('surname', 200), birthDate: said.dayOrNull('birthDate') } }
}

function placed(said: SaidLine, column: MoneyColumn, known: ReadonlyMap<string, Placed>): Placed | undefined {
  const written = said.cell(column)
  if (written === '') return undefined
  return known.get(written) ?? said.refuse(column, column === 'budget' ? 'budget' : 'agreement', undefined)
}

function agreementOf(said: SaidLine, ground: Ground): string {
  if (said.cell('agreement') === '') return said.refuse('agreement', 'missing', '')
  const agreement = placed(said, 'agreement', ground.agreements)
  const bsn = said.bsnOrNull()
  if (bsn === null) return agreement?.id ?? ''
  const holderId = ground.holderOf(bsn)
  if (!holderId) return said.refuse('bsn', 'stranger', '')
  if (agreement && agreement.holderId !== holderId) return said.refuse('bsn', 'holder-differs', '')
  return agreement?.id ?? ''
}

const LEGAL_FORM = /(^|[ ,(])(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|coöperatie|cooperatie|maatschap|vereniging)([ ,.)]|$)/

/** With a number of the trade register, or the name of a legal form, it is an organisation. */
export function kindOf(name: string, kvk: string | null): ProviderKind {
  return kvk !== null || LEGAL_FORM.test(folded(name)) ? 'organisation' : 'person'
}
