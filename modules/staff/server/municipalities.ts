import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { MunicipalityName } from '../contract.ts'

export interface Municipality extends MunicipalityName {
  id: string
}

/** The municipalities that somebody works for, the own one first. */
export async function ownMunicipalities(work: AnyWork): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`select id, code, name from staff.municipality
    where id = any (staff.actor_municipalities()) order by id <> staff.home_municipality(), name`.execute(work.tx)
  return rows
}

/** Every municipality of this installation, by name. */
export async function allMunicipalities(work: AnyWork): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`select id, code, name from staff.municipality order by name, code`.execute(work.tx)
  return rows
}

/**
 * The municipality that new work is for: the one that was chosen, or the only one there is. A colleague chooses among their own, the public `among` those that are open to it.
 * Refuses `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function chooseMunicipality(work: AnyWork, code: string | undefined, among?: readonly Municipality[]): Promise<Municipality> {
  const choices = among ?? (await ownMunicipalities(work))
  if (code === undefined) {
    const [only, another] = choices
    if (!only || another) throw ruleBroken('staff.municipality-missing', [{ pointer: '#/body/municipality', detail: 'Kies een gemeente.' }])
    return only
  }
  const chosen = choices.find((choice) => choice.code === code)
  if (!chosen)
    throw ruleBroken('staff.municipality-unknown', [{ pointer: '#/body/municipality', detail: 'Kies een gemeente uit de lijst.' }])
  return chosen
}

/** The name of the municipality in a column, inside a statement of another module. */
export const municipalityInSql = (idColumn: string) =>
  `(select municipality.name from staff.municipality municipality where municipality.id = ${idColumn})`
