import { sql } from 'kysely'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type KnownNames, namesClient } from '../named-in-text-rules.ts'
import type { BudgetWork } from '../work-on-budget.ts'

/** Everybody whom a file names. */
export async function knownNames(work: BudgetWork, file: string): Promise<KnownNames> {
  const { rows } = await sql<KnownNames>`
    select array(select distinct p.surname from pgb.holder h join parties.person p on p.id in (h.person_id, h.representative_person_id)
                  where h.investigation_id = ${file} and p.surname is not null) as people,
           array(select v.name from pgb.provider v where v.investigation_id = ${file}) as providers,
           array(select n from pgb.provider v cross join unnest(array[v.kvk_number, v.agb_code]) n where v.investigation_id = ${file} and n is not null) as numbers`.execute(
    work.tx,
  )
  return rows[0] ?? { people: [], providers: [], numbers: [] }
}

/** Nothing that goes to an authority about a provider names its clients. Refuses `authority.holds-number`, `authority.names-client`. */
export async function mustNameNoClient(work: BudgetWork, file: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const known = await knownNames(work, file)
  for (const [field, text] of Object.entries(texts)) {
    if (holdsBsn(text))
      throw ruleBroken('authority.holds-number', [{ pointer: `#/body/${field}`, detail: 'Hier staat een nummer dat een BSN kan zijn.' }])
    if (namesClient(text, known))
      throw ruleBroken('authority.names-client', [
        { pointer: `#/body/${field}`, detail: 'Hier staat de naam van een cliënt of vertegenwoordiger.' },
      ])
  }
}

/** Whether a provider belongs to the file. */
export async function isProviderOf(work: BudgetWork, file: string, provider: string): Promise<boolean> {
  const found = await work.tx
    .selectFrom('pgb.provider')
    .select('id')
    .where('id', '=', provider)
    .where('investigation_id', '=', file)
    .executeTakeFirst()
  return found !== undefined
}
