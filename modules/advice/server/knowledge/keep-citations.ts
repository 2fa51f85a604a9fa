import { sql } from 'kysely'
import { chooseMunicipality, municipalityInSql } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddCitation, ChangeCitation, Citation } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'

/** The articles of law and the policy rules of the own municipalities, by kind and name. The list is small. */
export async function findCitations(work: Work<AdviceTables>): Promise<Citation[]> {
  const { rows } = await sql<Citation>`
    select c.id, c.kind, c.citation, c.about, c.link, c.active, c.revision, ${sql.raw(municipalityInSql('c.municipality_id'))} as municipality
      from advice.citation c order by c.kind = 'law', c.citation, c.id`.execute(work.tx)
  return rows
}

/** Adds an article, for everybody, or a policy rule of a municipality. Refuses `citation.stands`, `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function addCitation(work: Work<AdviceTables>, asked: AddCitation): Promise<string> {
  const municipality = asked.kind === 'policy' ? (await chooseMunicipality(work, asked.municipality)).id : null

  const id = newId()
  const kept = await work.tx
    .insertInto('advice.citation')
    .values({
      id,
      municipality_id: municipality,
      kind: asked.kind,
      citation: asked.citation,
      about: asked.about,
      link: asked.link ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows === 0n) throw stands()

  work.record('citation.added', { kind: 'citation', id }, { kind: asked.kind })
  return id
}

/** Changes an article or rule, or takes it out of the search. Refuses `thing.changed-meanwhile`, `citation.stands`, `thing.not-found`. */
export async function changeCitation(work: Work<AdviceTables>, id: string, asked: ChangeCitation): Promise<void> {
  const now = await work.tx.selectFrom('advice.citation').select(['revision', 'municipality_id']).where('id', '=', id).executeTakeFirst()
  if (!now) throw notFound()
  if (now.revision !== asked.revision) throw ruleBroken('thing.changed-meanwhile')
  const other = await work.tx
    .selectFrom('advice.citation')
    .select('id')
    .where(sql<boolean>`lower(citation) = lower(${asked.citation}) and municipality_id is not distinct from ${now.municipality_id}::uuid`)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other) throw stands()

  const changed = await work.tx
    .updateTable('advice.citation')
    .set({ citation: asked.citation, about: asked.about, link: asked.link ?? null, active: asked.active, revision: asked.revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', asked.revision)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw ruleBroken('thing.changed-meanwhile')
  work.record('citation.changed', { kind: 'citation', id }, { active: asked.active })
}

const stands = () => ruleBroken('citation.stands', [{ pointer: '#/body/citation', detail: 'Deze bron staat al in de lijst.' }])
