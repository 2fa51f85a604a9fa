import { firstMunicipality, type House } from '#app/server/testing/house.ts'
import type { DataCategory, PartnerKind, SharingPurpose, SharingRoute } from '#modules/privacy/contract.ts'
import { newId } from '#platform/server/new-id.ts'
import type { ActionState } from '../../contract.ts'

/** A partner as the coordinator would have kept it; gives its id. */
export async function makePartner(house: House, by: string, name: string, kind: PartnerKind = 'uwv'): Promise<string> {
  const id = newId()
  await house.db.owner.query(
    'insert into privacy.partner (id, municipality_id, kind, name, kept_by, kept_at) values ($1, $2, $3, $4, $5, now())',
    [id, firstMunicipality.id, kind, name, by],
  )
  return id
}

interface Agreed {
  draftedBy: string
  partners: readonly string[]
  purpose?: SharingPurpose
  route?: Exclude<SharingRoute, 'criminal-report'>
  from?: string
  to?: string
  out?: readonly DataCategory[]
  in?: readonly DataCategory[]
}

/** A sharing agreement that a privacy officer put in force; gives its id. */
export async function makeAgreement(house: House, agreed: Agreed): Promise<string> {
  const { draftedBy, partners, purpose = 'benefit-enforcement', route = 'law', from = '2024-01-01', to = '2030-01-01' } = agreed
  const id = newId()
  const officer = newId()
  const { owner } = house.db
  await owner.query(
    `insert into staff.account (id, account, name, unit_id, demo, conduct_until, municipality_id) values ($1, $2, $2, $3, true, '2100-01-01', $4)`,
    [officer, `Functionaris ${officer.slice(-6)}`, house.units.income, firstMunicipality.id],
  )
  await owner.query(
    `insert into privacy.sharing_agreement (id, municipality_id, reference, title, purpose, route, legal_basis, valid_from, valid_to, keep_days,
       dpia_reference, state, drafted_by, drafted_at, put_in_force_by, put_in_force_at)
     values ($1, $2, 'D-2024-' || lpad(nextval('privacy.agreement_number')::text, 4, '0'), 'Afspraak over gegevens', $3, $4, 'Participatiewet art. 64 en 67', $5, $6, 30,
       'DPIA-1', 'in-force', $7, now(), $8, now())`,
    [id, firstMunicipality.id, purpose, route, from, to, draftedBy, officer],
  )
  for (const partner of partners) await owner.query('insert into privacy.agreement_partner values ($1, $2)', [id, partner])
  for (const [direction, categories] of [
    ['out', agreed.out ?? ['address']],
    ['in', agreed.in ?? []],
  ] as const)
    for (const category of categories)
      await owner.query('insert into privacy.agreement_category values ($1, $2, $3)', [id, direction, category])
  return id
}

interface Planned {
  plannedBy: string
  crew?: readonly string[]
  partners?: readonly string[]
  onDay?: string
  state?: Exclude<ActionState, 'reported' | 'cancelled'>
  purpose?: SharingPurpose
  unitId?: string
  streets?: readonly string[]
}

/** An action of a unit with its crew and an address per street, everybody there by day and in the evening; gives its id and those of the addresses. */
export async function makeAction(house: House, planned: Planned): Promise<{ id: string; locations: string[] }> {
  const { plannedBy, crew = [], partners = [], onDay = '2024-11-14', state = 'ready', purpose = 'benefit-enforcement' } = planned
  const { streets = ['Voorbeeldweg', 'Testlaan'], unitId = house.units.income } = planned
  const id = newId()
  const { owner } = house.db
  await owner.query(
    `insert into partner_actions.action (id, municipality_id, unit_id, reference, title, kind, led_by, framework, purpose, goal, area, area_reason, on_day,
       day_from, day_until, evening_from, evening_until, needed_staff, state, planned_by, planned_at, changed_by, changed_at, ready_at, held_at)
     values ($1, $2, $3, 'P-2024-' || lpad(nextval('partner_actions.action_number')::text, 6, '0'), 'Actie op het bedrijventerrein', 'business-estate', 'own', 'participation-act',
       $4, 'Nagaan of er wordt gewerkt zoals is opgegeven.', 'Bedrijventerrein Voorbeeld', 'Drie meldingen over dit terrein in het afgelopen kwartaal.', $5,
       '13:00', '17:00', '18:00', '21:00', 2, $6, $7, now(), $7, now(), case when $6 <> 'planned' then now() end, case when $6 = 'held' then now() end)`,
    [id, firstMunicipality.id, unitId, purpose, onDay, state, plannedBy],
  )
  for (const account of crew)
    await owner.query(
      `insert into partner_actions.crew (action_id, account_id, municipality_id, by_day, by_evening, added_by, added_at) values ($1, $2, $3, true, true, $4, now())`,
      [id, account, firstMunicipality.id, plannedBy],
    )
  for (const partner of partners)
    await owner.query('insert into partner_actions.action_partner (action_id, partner_id, municipality_id) values ($1, $2, $3)', [
      id,
      partner,
      firstMunicipality.id,
    ])
  const locations = streets.map(() => newId())
  for (const [index, street] of streets.entries())
    await owner.query(
      `insert into partner_actions.location (id, action_id, municipality_id, place, kind, street, house_number, postal_code, city, came_from, added_by, added_at)
       values ($1, $2, $3, $4, 'business', $5, '1', '3500AA', 'Voorbeeldstad', 'hand', $6, now())`,
      [locations[index], id, firstMunicipality.id, index + 1, street, plannedBy],
    )
  return { id, locations }
}
