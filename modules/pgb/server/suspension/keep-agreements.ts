import { ruleBroken } from '#platform/server/refusal.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'

/** The agreements that a suspension is about: all or a choice of the ones under its budget. Refuses `suspension.not-of-holder`. */
export async function keepAgreements(
  work: SuspensionWork,
  { id, investigationId, municipalityId }: Pick<FoundSuspension, 'id' | 'investigationId' | 'municipalityId'>,
  of: { holderId: string; budgetId: string },
  agreementIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(agreementIds)]
  const found = await work.tx
    .selectFrom('pgb.agreement')
    .select('id')
    .where('id', 'in', wanted)
    .where('holder_id', '=', of.holderId)
    .where('budget_id', '=', of.budgetId)
    .execute()
  if (found.length !== wanted.length) throw ruleBroken('suspension.not-of-holder')

  await work.tx.deleteFrom('pgb.suspended_agreement').where('suspension_id', '=', id).execute()
  await work.tx
    .insertInto('pgb.suspended_agreement')
    .values(
      wanted.map((agreement_id) => ({
        suspension_id: id,
        agreement_id,
        investigation_id: investigationId,
        municipality_id: municipalityId,
      })),
    )
    .execute()
}
