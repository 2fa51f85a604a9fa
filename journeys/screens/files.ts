import { accountIds, type ColleagueKey } from '#database/sample/staff.ts'
import { aPart, bringFurther, fileInLaterStage, hear } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aMethod, aReason, fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { today } from '../today.ts'
import type { Inside } from './inside.ts'

/** Where somebody looks at a report, a file or a colleague, once it has come so far. */

export const reportOf = async ({ team: { filer } }: Inside) => `/meldingen/${(await granted(filer.post('/reports', aReport()))).id}`
export const judging = async (inside: Inside) => `${await reportOf(inside)}/beoordelen`
export const accountOf = (account: ColleagueKey) => async () => `/beheer/medewerkers/${accountIds[account]}`
export const fileAt =
  (stage: 'planning' | 'weighing' | 'advice' | 'closed') =>
  async ({ team }: Inside) =>
    `/onderzoeken/${stage === 'planning' ? await fileInStage(team, stage) : await fileInLaterStage(team, stage, undefined, today)}`

export async function reportByForm({ team: { lead } }: Inside): Promise<string> {
  const told = { about: 'subsistence', what: 'Iemand werkt elke dag in een garage en zegt daar niets over.' }
  const { reference, receiptCode: code } = await granted(lead.post('/public/reports', told))
  await granted(lead.post('/public/dialogue/messages', { code, text: 'Ik zag het ook op zaterdag.' }))
  const { rows } = await granted(lead.get('/reporter-answers'))
  return `/meldingen/${rows.find((row: { reference: string }) => row.reference === reference).id}`
}

export async function programmeOf2024({ team }: Inside): Promise<string> {
  return `/programma/${(await granted(team.lead.get('/programme/years/2024/version'))).id}`
}

export async function investigated({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'research')
  const { lead, colleague, coordinator } = team
  const at = `/investigations/${id}`
  for (const step of [6, 9, 10]) await granted(lead.post(`${at}/methods`, aMethod({ step, whyNotLighter: aReason })))
  const visit = { regime: 'free-consent', lighterMeans: aReason, announced: true, plannedOn: today, staff: [lead.id, colleague.id] }
  await granted(lead.post(`${at}/home-visits`, visit))
  const plan = {
    reason: `${aReason} Daarom kijken wij kort.`,
    lighterMeans: aReason,
    place: 'Bakkerij',
    most: 2,
    until: today,
    hours: '8 tot 10 uur',
  }
  const { observationPlans } = await granted(lead.post(`${at}/observation-plans`, plan))
  await granted(coordinator.put(`${at}/observation-plans/${observationPlans[0].id}/authorisation`))
  const question = { body: 'UWV', article: 'Participatiewet art. 64', what: 'Welk loon is betaald?', necessity: aReason, askedOn: today }
  await granted(lead.post(`${at}/data-requests`, question))
  return `/onderzoeken/${id}`
}

export async function heard({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  await granted(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))
  await hear(team.lead, id, { purpose: 'fine' }, today)
  return `/onderzoeken/${id}`
}

export async function readAlong({ team }: Inside): Promise<string> {
  const id = await fileInLaterStage(team, 'reading-along', undefined, today)
  await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
  return `/onderzoeken/${id}/meelezen`
}

export async function decided({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  await bringFurther(team, id, 'decision', [aPart(), aPart({ kind: 'recover', amountCents: 120_000 })], today)
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  return `/besluiten/${id}`
}

export async function askedFor({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'planning')
  const { reference } = await granted(team.lead.get(`/investigations/${id}`))
  await granted(team.reader.post('/access-requests', { reference, reason: aReason, until: addDays(today, 7) }))
  return `/onderzoeken/${id}#toegang`
}

export async function hosted({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  const guest = { accountId: team.filer.id, parts: ['findings', 'hearing'], until: addDays(today, 7), reason: aReason }
  await granted(team.lead.post(`/investigations/${id}/guests`, guest))
  return `/onderzoeken/${id}`
}

export async function sealed({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'planning')
  await granted(team.lead.put(`/investigations/${id}/seal`, { reason: aReason, named: [team.coordinator.id] }))
  return `/onderzoeken/${id}#toegang`
}

export async function askedToShare({ team }: Inside): Promise<string> {
  const id = await fileInStage(team, 'planning')
  const asked = { ground: 'gdpr-6-1-e', what: 'Het woonadres.', necessity: aReason, until: addDays(today, 7) }
  await granted(team.lead.post(`/investigations/${id}/disclosures`, asked))
  return '/privacy/domeinen'
}
