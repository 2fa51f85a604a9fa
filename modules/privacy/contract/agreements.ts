import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { AgreementState, DataCategory, PartnerKind, SharingPurpose, SharingRoute } from './sharing-lists.ts'
import { agreementStandingWords } from './sharing-words.ts'

const day = z.iso.date()
const revision = z.int().min(0)
const Person = z.object({ id: z.uuid(), name: z.string() })
const LONGEST_DAYS = 3660
const MILLISECONDS_A_DAY = 86_400_000

export type AgreementStanding = keyof typeof agreementStandingWords
/** How an agreement stands on a day: its state, and what the period makes of it. */
export const AgreementStanding = z.enum(valuesOf(agreementStandingWords))
export const AgreementRoute = SharingRoute.exclude(['criminal-report'])
export type AgreementRoute = z.output<typeof AgreementRoute>

const period = { validFrom: day, /** The last day on which it holds */ lastDay: day }
function checkPeriod({ value: { validFrom, lastDay }, issues }: z.core.ParsePayload<{ validFrom: string; lastDay: string }>): void {
  const days = (Date.parse(lastDay) - Date.parse(validFrom)) / MILLISECONDS_A_DAY
  const message = days < 0 ? 'De laatste dag ligt na de eerste.' : 'Een afspraak geldt hoogstens tien jaar.'
  if (days < 0 || days >= LONGEST_DAYS) issues.push({ code: 'custom', input: lastDay, path: ['lastDay'], message })
}

const terms = {
  title: z.string().trim().min(5, 'Geef de afspraak een naam van ten minste vijf tekens.').max(150),
  partners: z.array(z.uuid()).min(1, 'Kies ten minste één partner.').max(30),
  purpose: SharingPurpose,
  route: AgreementRoute,
  /** The article that allows it */
  legalBasis: z.string().trim().min(5, 'Noem de wet en het artikel.').max(500),
  out: z.array(DataCategory).max(20).default([]),
  in: z.array(DataCategory).max(20).default([]),
  ...period,
  /** Within so many days after sharing, what was shared is given back or destroyed */
  keepDays: z.int('Vul een heel aantal dagen in.').min(1).max(1830),
  dpiaReference: z.string().trim().max(100).default(''),
}
function checkTerms(payload: z.core.ParsePayload<{ validFrom: string; lastDay: string; out: string[]; in: string[] }>): void {
  checkPeriod(payload)
  const { value, issues } = payload
  if (value.out.length + value.in.length === 0)
    issues.push({ code: 'custom', input: value.out, path: ['out'], message: 'Kies wat wij geven, wat wij ontvangen, of allebei.' })
}

/** An agreement as somebody drafts it; the municipality is that of its partners. */
export const DraftAgreement = z.object(terms).check(checkTerms)
export type DraftAgreement = z.output<typeof DraftAgreement>
export const ChangeAgreement = z.object({ ...terms, revision }).check(checkTerms)
export type ChangeAgreement = z.output<typeof ChangeAgreement>
export const PutInForce = z.object({
  dpiaReference: z.string().trim().max(100).default(''),
  revision,
})
export type PutInForce = z.output<typeof PutInForce>
export const EndAgreement = z.object({
  reason: z.string().trim().min(5, 'Schrijf op waarom, in ten minste vijf tekens.').max(500),
  revision,
})
export type EndAgreement = z.output<typeof EndAgreement>
export const RenewAgreement = z.object(period).check(checkPeriod)
export type RenewAgreement = z.output<typeof RenewAgreement>

/** All optional; newest first. */
export const AgreementsQuery = PageQuery.extend({
  state: AgreementStanding.optional(),
  partner: z.uuid().optional(),
  purpose: SharingPurpose.optional(),
})
export type AgreementsQuery = z.output<typeof AgreementsQuery>

export const AgreementRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    title: z.string(),
    purpose: SharingPurpose,
    route: AgreementRoute,
    standing: AgreementStanding,
    ...period,
    partners: z.array(z.object({ id: z.uuid(), name: z.string(), kind: PartnerKind })),
  })
  .meta({ id: 'AgreementRow' })
export type AgreementRow = z.output<typeof AgreementRow>
export const AgreementPage = pageOf(AgreementRow).meta({ id: 'AgreementPage' })
export type AgreementPage = z.output<typeof AgreementPage>

export const Agreement = AgreementRow.extend({
  state: AgreementState,
  municipality: z.string(),
  legalBasis: z.string(),
  out: z.array(DataCategory),
  in: z.array(DataCategory),
  keepDays: z.int(),
  dpiaReference: z.string(),
  /** Who wrote what now stands in it */
  draftedBy: Person,
  draftedAt: z.iso.datetime(),
  putInForceBy: Person.nullable(),
  putInForceAt: z.iso.datetime().nullable(),
  endedBy: Person.nullable(),
  endedAt: z.iso.datetime().nullable(),
  endReason: z.string().nullable(),
  replaces: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
  renewal: z.object({ id: z.uuid(), reference: z.string(), standing: AgreementStanding }).nullable(),
  revision,
}).meta({ id: 'Agreement' })
export type Agreement = z.output<typeof Agreement>
