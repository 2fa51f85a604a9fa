import { addDays } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DraftAgreement, PartnerKind } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'

interface AgreedPartner {
  id: string
  name: string
  kind: PartnerKind
  municipalityId: string
}

/** The partners of an agreement, which are all in use and of one municipality. Refuses `agreement.partner-unknown`. */
export async function partnersOf(work: Work<PrivacyTables>, ids: readonly string[]): Promise<[AgreedPartner, ...AgreedPartner[]]> {
  const found = await work.tx
    .selectFrom('privacy.partner')
    .select(['id', 'name', 'kind', 'municipality_id as municipalityId'])
    .where('id', 'in', [...ids])
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  const [first, ...others] = found
  const oneMunicipality = others.every(({ municipalityId }) => municipalityId === first?.municipalityId)
  if (!first || !oneMunicipality || found.length !== new Set(ids).size)
    throw ruleBroken('agreement.partner-unknown', [{ pointer: '#/body/partners', detail: 'Kies partners uit de lijst, van één gemeente.' }])
  return [first, ...others]
}

/** What was agreed, as columns. */
export const termsAsColumns = (terms: Omit<DraftAgreement, 'partners' | 'out' | 'in'>) => ({
  title: terms.title,
  purpose: terms.purpose,
  route: terms.route,
  legal_basis: terms.legalBasis,
  valid_from: terms.validFrom,
  valid_to: addDays(terms.lastDay, 1),
  keep_days: terms.keepDays,
  dpia_reference: terms.dpiaReference,
})

/** With whom, and which data each way: of a draft, in place of what stood there. */
export async function writeParties(
  work: Work<PrivacyTables>,
  id: string,
  agreed: Pick<DraftAgreement, 'partners' | 'out' | 'in'>,
): Promise<void> {
  await work.tx.deleteFrom('privacy.agreement_partner').where('agreement_id', '=', id).execute()
  await work.tx.deleteFrom('privacy.agreement_category').where('agreement_id', '=', id).execute()
  await work.tx
    .insertInto('privacy.agreement_partner')
    .values([...new Set(agreed.partners)].map((partner_id) => ({ agreement_id: id, partner_id })))
    .execute()
  const categories = (['out', 'in'] as const).flatMap((direction) =>
    [...new Set(agreed[direction])].map((category) => ({ agreement_id: id, direction, category })),
  )
  await work.tx.insertInto('privacy.agreement_category').values(categories).execute()
}
