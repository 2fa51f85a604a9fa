import { findOrMakePeople, type PartiesTables } from '#modules/parties/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { NameRepresentative } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'

/**
 * Records who acts for a budget holder.
 * Refuses what `takeBudgetFile` refuses, `budget.changed-meanwhile`, `party.does-not-match`, `holder.represents-self`.
 */
export async function nameRepresentative(
  work: Work<PgbTables & PartiesTables>,
  sealer: Sealer,
  { id, holder }: { id: string; holder: string },
  { revision, role, basis, ...person }: NameRepresentative,
): Promise<void> {
  const { municipalityId } = await takeBudgetFile(work, id)
  const { person_id } = await holderAsSeen(work, id, holder, revision)
  const [representative] = await findOrMakePeople(work, sealer, municipalityId, [{ kind: 'person', ...person }])
  if (!representative) throw ruleBroken('party.does-not-match')
  if (representative.id === person_id) throw ruleBroken('holder.represents-self')

  await work.tx
    .updateTable('pgb.holder')
    .set({ representative_person_id: representative.id, representative_role: role, representative_basis: basis, revision: revision + 1 })
    .where('id', '=', holder)
    .execute()

  await touchLetters(work, holder)
  work.record('holder.representative-named', { kind: 'investigation', id }, { holder, role })
}

/** Takes the representative away: the budget holder acts alone. Refuses what `takeBudgetFile` refuses, `budget.changed-meanwhile`. */
export async function clearRepresentative(
  work: Work<PgbTables>,
  { id, holder }: { id: string; holder: string },
  { revision }: { revision: number },
): Promise<void> {
  await takeBudgetFile(work, id)
  await holderAsSeen(work, id, holder, revision)

  await work.tx
    .updateTable('pgb.holder')
    .set({ representative_person_id: null, representative_role: null, representative_basis: null, revision: revision + 1 })
    .where('id', '=', holder)
    .execute()

  await touchLetters(work, holder)
  work.record('holder.representative-cleared', { kind: 'investigation', id }, { holder })
}

/** Whoever is choosing who gets a letter saw somebody else act for this budget holder: they look again first. */
async function touchLetters(work: Work<PgbTables>, holder: string): Promise<void> {
  await work.tx
    .updateTable('pgb.suspension')
    .set((is) => ({ revision: is('revision', '+', 1) }))
    .where('holder_id', '=', holder)
    .where('state', 'in', ['decided', 'ended'])
    .execute()
}

async function holderAsSeen(work: Work<PgbTables>, id: string, holder: string, revision: number) {
  const found = await work.tx
    .selectFrom('pgb.holder')
    .select(['person_id', 'revision'])
    .where('id', '=', holder)
    .where('investigation_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  if (found.revision !== revision) throw ruleBroken('budget.changed-meanwhile')
  return found
}
