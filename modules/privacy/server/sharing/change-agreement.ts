import type { Work } from '#platform/server/work.ts'
import type { ChangeAgreement } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { checkWayOut, mustBeIn } from './agreement-rules.ts'
import { mustBeKept, takeAgreement } from './take-agreement.ts'
import { tellOfficers } from './tell-about-agreement.ts'
import { partnersOf, termsAsColumns, writeParties } from './write-agreement.ts'

/**
 * Changes a draft; whoever changes it is from then on its writer, and so never the one who puts it in force.
 * Refuses `agreement.wrong-state`, `agreement.partner-unknown`, `sharing.police-only-through`, `thing.changed-meanwhile`, `thing.not-found`.
 */
export async function changeAgreement(work: Work<PrivacyTables>, id: string, changed: ChangeAgreement): Promise<void> {
  const agreement = await takeAgreement(work, id)
  mustBeIn(agreement, ['draft'], changed.revision)
  const partners = await partnersOf(work, changed.partners)
  checkWayOut({ ...changed, partners })

  mustBeKept(
    await work.tx
      .updateTable('privacy.sharing_agreement')
      .set({
        ...termsAsColumns(changed),
        municipality_id: partners[0].municipalityId,
        drafted_by: work.actor.id ?? '',
        drafted_at: work.now,
        revision: agreement.revision + 1,
      })
      .where('id', '=', id)
      .where('revision', '=', agreement.revision)
      .executeTakeFirst(),
  )
  await writeParties(work, id, changed)
  await tellOfficers(work, id, partners[0].municipalityId)
  work.record('agreement.changed', { kind: 'agreement', id }, { revision: agreement.revision + 1 })
}

/** Throws a draft away. Refuses `agreement.wrong-state`, `thing.not-found`. */
export async function discardDraft(work: Work<PrivacyTables>, id: string): Promise<void> {
  const agreement = await takeAgreement(work, id)
  mustBeIn(agreement, ['draft'], agreement.revision)

  const { numDeletedRows } = await work.tx
    .deleteFrom('privacy.sharing_agreement')
    .where('id', '=', id)
    .where('revision', '=', agreement.revision)
    .executeTakeFirst()
  mustBeKept({ numUpdatedRows: numDeletedRows })
  work.record('agreement.discarded', { kind: 'agreement', id })
}
