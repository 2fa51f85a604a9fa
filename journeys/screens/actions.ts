import type { House } from '#app/server/testing/house.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { makeAction } from '#modules/partner-actions/server/testing/action.ts'
import { makeVisit } from '#modules/partner-actions/server/testing/visit.ts'
import { today } from '../today.ts'
import type { Inside } from './inside.ts'

/** Where somebody looks at an action of the demo in this state. */
export const actionThatIs =
  (state: 'planned' | 'ready' | 'reported', part = '') =>
  async ({ team }: Inside) => {
    const { rows } = await granted(team.coordinator.get(`/actions?state=${state}`))
    return `/acties/${rows[0].id}${part}`
  }

/** Where somebody looks at an action of today: something was found at one address, and somebody needs care at the other. */
export const carriedOut =
  (part: string) =>
  async ({ team, house: { owner } }: Inside) => {
    const { rows } = await owner.query<{ unit_id: string }>('select unit_id from staff.account where id = $1', [team.coordinator.id])
    const unitId = rows[0]?.unit_id ?? ''
    const inside = { db: { owner }, units: { income: unitId } } as unknown as House
    const crew = [team.lead.id, team.colleague.id]
    const { id, locations } = await makeAction(inside, { plannedBy: team.coordinator.id, crew, unitId, onDay: today, state: 'held' })
    const [first = '', second = ''] = locations
    const seen = { actionId: id, by: team.lead.id }
    await makeVisit(inside, {
      ...seen,
      locationId: first,
      found: ['work-not-reported'],
      note: 'Twee mensen laadden een bestelbus.',
      people: 2,
    })
    await makeVisit(inside, { ...seen, locationId: second, care: ['other'], careNote: 'De bewoner vraagt om hulp.' })
    return `/acties/${id}${part}`
  }

export async function partner({ team }: Inside): Promise<string> {
  const { rows } = await granted(team.coordinator.get('/partners'))
  return `/partners/${rows[0].id}`
}

/** Where somebody looks at an agreement of the demo in this state. */
export const agreementThatIs =
  (state: 'draft' | 'in-force', part = '') =>
  async ({ team }: Inside) => {
    const { rows } = await granted(team.coordinator.get(`/sharing-agreements?state=${state}`))
    return `/partners/afspraken/${rows[0].id}${part}`
  }
