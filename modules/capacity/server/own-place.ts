import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** The unit and the municipality in whose roster the one who asks stands. */
export interface Place {
  municipalityId: string
  unitId: string
  unitName: string
}

/** Refuses `roster.no-unit`. */
export async function ownPlace(work: AnyWork): Promise<Place> {
  const { rows } = await sql<Place>`
    select staff.home_municipality() as "municipalityId", u.id as "unitId", u.name as "unitName"
      from staff.unit u where u.id = staff.actor_unit()`.execute(work.tx)
  if (!rows[0]) throw ruleBroken('roster.no-unit')
  return rows[0]
}
