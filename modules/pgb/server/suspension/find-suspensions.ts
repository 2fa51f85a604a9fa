import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { mandatesOfActor } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { SuspensionLine, SuspensionLines, SuspensionsOfFile } from '../../contract.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { termOn } from './suspension-rules.ts'
import { todayOf } from './take-suspension.ts'

type Row = Omit<SuspensionLine, 'term'> & { startsOn: string | null; endsOn: string | null; place: string }

const line =
  sql.raw(`s.id, s.reference, s.state, ${partyNameInSql('h.person_id', 'null')} as holder, coalesce(b.product, '') as product, s.end_kind as "end",
  (coalesce(s.end_proposed_at, s.proposed_at) at time zone 'Europe/Amsterdam')::date as "proposedOn", s.starts_on as "startsOn", s.ends_on as "endsOn",
  (select count(*)::int from pgb.withheld w where w.suspension_id = s.id and w.paid_on is null and w.decision = 'pay' and s.state = 'ended') as unpaid`)
const from = sql.raw('pgb.suspension s join pgb.holder h on h.id = s.holder_id left join pgb.budget b on b.id = s.budget_id')

/** The suspensions on a file, newest first, and what a new one can be about. Refuses `thing.not-found`. */
export async function findSuspensionsOfFile(work: SuspensionWork, investigationId: string): Promise<SuspensionsOfFile> {
  const { rows } = await sql<Pick<SuspensionsOfFile, 'works' | 'holders'>>`
    select investigations.works_on(q.investigation_id) as works,
      coalesce((select json_agg(json_build_object('id', h.id, 'name', ${sql.raw(partyNameInSql('h.person_id', 'null'))},
        'budgets', coalesce((select json_agg(json_build_object('id', b.id, 'reference', b.source_reference, 'product', b.product, 'validFrom', b.valid_from, 'validTo', b.valid_to,
          'agreements', coalesce((select json_agg(json_build_object('id', g.id, 'reference', g.source_reference, 'providerId', g.provider_id,
            'provider', (select v.name from pgb.provider v where v.id = g.provider_id), 'validFrom', g.valid_from, 'validTo', g.valid_to) order by g.valid_from, g.id)
            from pgb.agreement g where g.budget_id = b.id and g.holder_id = h.id), '[]')) order by b.valid_from desc, b.id)
          from pgb.budget b where b.holder_id = h.id), '[]')) order by h.added_at, h.id) from pgb.holder h where h.investigation_id = q.investigation_id), '[]') as holders
      from pgb.inquiry q where q.investigation_id = ${investigationId}`.execute(work.tx)
  const [file] = rows
  if (!file) throw notFound()
  const found =
    await sql<Row>`select ${line}, '' as place from ${from} where s.investigation_id = ${investigationId} order by s.id desc limit 200`.execute(
      work.tx,
    )

  work.recordLook('suspensions.listed', { kind: 'investigation', id: investigationId })
  return { ...file, rows: found.rows.map((row) => asLine(work, row)) }
}

interface Page {
  after?: string | undefined
  limit: number
}

/** What waits for a mandate of the asker, longest waiting first. Refuses `input.invalid` for a strange cursor. */
export async function findSuspensionsToDecide(work: SuspensionWork, page: Page): Promise<SuspensionLines> {
  const kinds = (await mandatesOfActor(work))
    .filter(({ addressee }) => addressee === 'social-development')
    .flatMap(({ partKinds }) => partKinds)
  const cursor = readPlace(page.after)
  const { rows } = await sql<Row>`
    select ${line}, s.proposed_at::text as place from ${from}
     where s.state in ('proposed', 'ending') and pgb.decides_suspension(s.id) and s.end_proposed_by is distinct from ${work.actor.id}
       and case when s.state = 'proposed' or s.end_kind = 'resume' then 'suspend-payments' else s.end_kind end = any (${kinds}::text[])
       and (${cursor?.place ?? null}::timestamptz is null or (s.proposed_at, s.id) > (${cursor?.place ?? null}::timestamptz, ${cursor?.id ?? null}::uuid))
     order by s.proposed_at, s.id limit ${page.limit + 1}`.execute(work.tx)
  return pageOfLines(work, rows, page.limit)
}

/** The ones that run, as far as the asker may see them, first the one that runs out first. Refuses `input.invalid` for a strange cursor. */
export async function findRunningSuspensions(work: SuspensionWork, page: Page): Promise<SuspensionLines> {
  const cursor = readPlace(page.after)
  const { rows } = await sql<Row>`
    select ${line}, s.ends_on::text as place from ${from}
     where s.state in ('running', 'ending')
       and (${cursor?.place ?? null}::date is null or (s.ends_on, s.id) > (${cursor?.place ?? null}::date, ${cursor?.id ?? null}::uuid))
     order by s.ends_on, s.id limit ${page.limit + 1}`.execute(work.tx)
  return pageOfLines(work, rows, page.limit)
}

function pageOfLines(work: SuspensionWork, found: Row[], limit: number): SuspensionLines {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  work.recordLook('suspensions.listed', { kind: 'suspension', id: null }, { shown: rows.map(({ id }) => id) })
  return { rows: rows.map((row) => asLine(work, row)), next: last && found.length > limit ? `${last.place}|${last.id}` : null }
}

function asLine(work: SuspensionWork, { startsOn, endsOn, place: _place, ...row }: Row): SuspensionLine {
  return { ...row, term: startsOn && endsOn ? termOn({ startsOn, endsOn }, todayOf(work)) : null }
}

function readPlace(after: string | undefined): { place: string; id: string } | undefined {
  if (!after) return undefined
  const [place = '', id = ''] = after.split('|')
  if (Number.isNaN(Date.parse(place)) || !/^[0-9a-f-]{36}$/.test(id))
    throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Dit is geen plaats in de lijst.' }])
  return { place, id }
}
