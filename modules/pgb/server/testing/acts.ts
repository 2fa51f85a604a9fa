import { firstMunicipality, type House } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import type { ActingAs, ActKind, ActPlace, WithWhom } from '../../contract.ts'

/** Designates somebody as supervisor, from a day until the day before another. */
export async function makeDesignation(
  house: House,
  accountId: string,
  { kind = 'wmo-supervisor', from = '2024-01-01', to = null as string | null, number = 'T-1024' } = {},
): Promise<string> {
  const id = newId()
  await house.db.owner.query(
    `insert into staff.designation (id, account_id, kind, number, valid_from, valid_to, source) values ($1, $2, $3, $4, $5, $6, 'Aanwijzingsbesluit 2024')`,
    [id, accountId, kind, number, from, to],
  )
  return id
}

/** A provider on a file; the one that stands there, or a new one. */
export async function makeProvider(house: House, file: string, name = 'Thuiszorg Voorbeeld B.V.'): Promise<string> {
  const { rows } = await house.db.owner.query<{ id: string }>(
    `with known as (select id from pgb.provider where investigation_id = $2 and name = $4),
       made as (insert into pgb.provider (id, investigation_id, municipality_id, kind, name) select $1, $2, $3, 'organisation', $4 where not exists (select from known) returning id)
     select id from known union all select id from made`,
    [newId(), file, firstMunicipality.id, name],
  )
  return rows[0]?.id ?? ''
}

interface Wanted {
  by: string
  kind?: ActKind
  actingAs?: ActingAs
  designation?: string
  holder?: string
  provider?: string
  withWhom?: WithWhom
  withName?: string
  onDay?: string
  from?: string
  until?: string
  place?: ActPlace
  about?: string
  /** What was said; null: only planned yet */
  statement?: string | null
}

/** A talk or a check as it stands after the work before it; gives its id. */
export async function makeAct(house: House, file: string, wanted: Wanted): Promise<string> {
  const { by, kind = 'talk', designation = null, holder = null, provider = null, onDay = '2024-03-04', place = 'office' } = wanted
  const { actingAs = designation ? 'supervisor' : 'college-officer', from = '10:00', until = '11:15' } = wanted
  const { statement = 'De zorg kwam volgens afspraak drie keer per week.', about = 'Of de zorg is gegeven die is betaald.' } = wanted
  const done = statement !== null
  const id = newId()
  await house.db.owner.query(
    `insert into pgb.act (id, investigation_id, municipality_id, kind, acting_as, designation_id, done_by, holder_id, provider_id, with_whom, with_name, about,
       on_day, starts, ends, place, state, legitimation, purpose_told, duty, limits_told, home_consent, statement, recorded_at, planned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, now())`,
    [
      ...[id, file, firstMunicipality.id, kind, actingAs, designation, by, holder, provider],
      ...[wanted.withWhom ?? (holder ? 'budget-holder' : 'provider'), wanted.withName ?? '', about, onDay, from, until, place],
      ...[done ? 'done' : 'planned', done && actingAs === 'supervisor' ? 'shown' : null, done || null],
      ...[done ? (actingAs === 'supervisor' ? 'awb-5-20' : 'wmo-2-3-8') : null, done ? actingAs === 'supervisor' : null],
      ...[done && place === 'home' ? 'De bewoner zei: kom binnen.' : null, statement, done ? `${onDay}T12:00:00Z` : null],
    ],
  )
  return id
}
