import { granted } from '#modules/investigations/server/testing/team.ts'
import type { InquiryKind, SuspensionState } from '#modules/pgb/contract.ts'
import { careAccounts, gatherTeam } from '../demo-team.ts'
import { today } from '../today.ts'
import type { Inside } from './inside.ts'

/** Where somebody looks at the budgets in a file of the demo year. */

type File = readonly [kind: InquiryKind, stage: string]

const idOf = async ({ house }: Inside, [kind, stage]: File): Promise<string> => {
  const { rows } = await house.owner.query<{ id: string }>(
    `select i.id from investigations.investigation i join pgb.inquiry q on q.investigation_id = i.id join staff.account a on a.id = i.lead_id
      where q.kind = $1 and i.stage = $2 and a.account = $3 order by i.opened_on desc limit 1`,
    [kind, stage, careAccounts.lead],
  )
  return rows[0]?.id ?? ''
}

export const ofClient =
  (place = '') =>
  async (inside: Inside) =>
    `/onderzoeken/${await idOf(inside, ['client', 'research'])}/pgb${place}`
export const ofProvider =
  (place = '') =>
  async (inside: Inside) =>
    `/onderzoeken/${await idOf(inside, ['provider', 'outcome'])}/pgb${place}`

export const suspensionThatIs =
  (state: SuspensionState) =>
  async ({ house }: Inside) => {
    const { rows } = await house.owner.query<{ id: string }>('select id from pgb.suspension where state = $1 order by id desc limit 1', [
      state,
    ])
    return `/opschortingen/${rows[0]?.id}`
  }

export async function endedUnpaid({ house }: Inside): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    `select s.id from pgb.suspension s join pgb.withheld w on w.suspension_id = s.id where s.state = 'ended' and w.decision = 'not-pay' limit 1`,
  )
  return `/opschortingen/${rows[0]?.id}`
}

/** A talk with the client that is planned. */
export async function plannedTalk(inside: Inside): Promise<string> {
  const { lead } = await gatherTeam(inside.house.url, careAccounts)
  const id = await idOf(inside, ['client', 'research'])
  const { holders } = await granted(lead.get(`/investigations/${id}/budget/acts`))
  const plan = {
    actingAs: 'college-officer',
    kind: 'talk',
    holderId: holders[0].id,
    providerId: null,
    withWhom: 'budget-holder',
    withName: '',
    about: 'Welke hulp er komt.',
    onDay: today,
    from: null,
    until: null,
    place: 'office',
    interpreter: '',
    helper: '',
  }
  const { acts } = await granted(lead.post(`/investigations/${id}/budget/acts`, plan))
  return `/onderzoeken/${id}/pgb/gesprekken/${acts[0].id}`
}
