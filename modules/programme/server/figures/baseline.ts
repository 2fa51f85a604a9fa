import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import { ActivityKind, type Baseline, type Scope, scopeOfKind } from '../../contract.ts'

/**
 * The share that the programme expects in a year, of the files that a scope is about: that of the newest programme in force by then; null
 * when none names one. An activity says what it expects of its own files only.
 */
export async function findBaseline(work: AnyWork, year: number, scope: Scope): Promise<Baseline | null> {
  const kinds = ActivityKind.options.filter((kind) => scope === 'all' || scopeOfKind(kind) === scope)
  const { rows } = await sql<Baseline>`
    select g.aim_value as share, g.aim_source as source
      from programme.version v join programme.activity a on a.version_id = v.id join programme.goal g on g.activity_id = a.id
     where v.state in ('adopted', 'running', 'reported') and v.year <= ${year} and a.retired_because is null
       and a.kind = any(${kinds}) and g.figures[1] = 'share' and g.aim_value between 0 and 1
     order by v.year desc, a.position, g.position limit 1`.execute(work.tx)
  return rows[0] ?? null
}
