import { sql } from 'kysely'
import type { z } from 'zod'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { mandatesOfActor, municipalityInSql, type StaffTables } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { DecisionPage, DecisionsQuery } from '../contract.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import type { InvestigationsTables } from './tables.ts'

type WaitingRow = z.output<typeof DecisionPage>['rows'][number] & { sentAt: string }

/**
 * The files with parts that wait for the asker's own mandate, longest waiting first; whoever advised on a file does not decide on it.
 * `parts` are the kinds that wait, `openParts` how many. Which files were shown is recorded. Refuses `input.invalid` for a strange cursor.
 */
export async function findDecisions(
  work: Work<InvestigationsTables & StaffTables>,
  query: DecisionsQuery,
): Promise<z.output<typeof DecisionPage>> {
  const cursor = readCursor(query.after)
  const mandates = JSON.stringify(
    (await mandatesOfActor(work)).map(({ addressee, partKinds, upToCents }) => ({ addressee, kinds: partKinds, up_to: upToCents })),
  )
  const found = await sql<WaitingRow>`
    with waiting as (
      select i.id, a.sent_at, array_agg(p.kind order by p.position) as kinds
        from investigations.investigation i
        join investigations.advice a on a.investigation_id = i.id and a.status = 'sent'
        join investigations.advice_part p on p.advice_id = a.id
       where i.stage = 'decision'
         and (${query.municipality ?? null}::text is null or i.municipality_id = (select m.id from staff.municipality m where m.code = ${query.municipality ?? null}))
         and not exists (select from investigations.decision d where d.part_id = p.id)
         and exists (select from jsonb_to_recordset(${mandates}::jsonb) as m(addressee text, kinds text[], up_to bigint)
                      where m.addressee = p.addressee and p.kind = any (m.kinds) and (m.up_to is null or coalesce(p.amount_cents, 0) <= m.up_to))
         and i.lead_id is distinct from ${work.actor.id}::uuid and a.reader_id is distinct from ${work.actor.id}::uuid
         and ${work.actor.id}::uuid <> all (a.author_id || a.written_by)
         and (${cursor?.openedAt ?? null}::timestamptz is null or (a.sent_at, i.id) > (${cursor?.openedAt ?? null}::timestamptz, ${cursor?.id ?? null}::uuid))
       group by i.id, a.sent_at
       order by a.sent_at, i.id limit ${query.limit + 1})
    select i.id, i.reference, i.scheme, ${sql.raw(municipalityInSql('i.municipality_id'))} as municipality, ${sql.raw(partyNameInSql('i.subject_person_id', 'i.subject_organisation_id'))} as subject,
           (w.sent_at at time zone 'Europe/Amsterdam')::date as "sentOn", w.kinds as parts, cardinality(w.kinds) as "openParts",
           to_char(w.sent_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sentAt"
      from waiting w join investigations.investigation i on i.id = w.id order by w.sent_at, w.id`.execute(work.tx)

  const rows = found.rows.slice(0, query.limit)
  const last = rows.at(-1)
  work.recordLook('decisions.listed', { kind: 'investigation', id: null }, { shown: rows.map((row) => row.id) })
  return { rows, next: last && found.rows.length > query.limit ? writeCursor({ openedAt: last.sentAt, id: last.id }) : null }
}
