import type { House, Visitor } from '#app/server/testing/house.ts'
import type { Addressee } from '#modules/staff/contract.ts'
import { newId } from '#platform/server/new-id.ts'
import { partKindWords, type Stage } from '../../contract.ts'
import { fileInStage, moveTo } from './file-in-stage.ts'
import { granted, hireTeam, type Team } from './team.ts'

/** Stages after the hearing. */
type LaterStage = Extract<Stage, 'weighing' | 'advice' | 'reading-along' | 'decision' | 'outcome' | 'closed'>
const way: readonly LaterStage[] = ['weighing', 'advice', 'reading-along', 'decision', 'outcome', 'closed']

export const TODAY = '2024-03-18'

/** A team with somebody who reads along and a manager of Work and Income with a mandate for everything. */
export interface WholeTeam extends Team {
  reader: Visitor
  manager: Visitor
}

/** Sets the clock of the house to a Monday in March 2024. */
export async function hireWholeTeam(house: House, name = 'Team', unit = house.units.income): Promise<WholeTeam> {
  const team = await hireTeam(house, name, unit)
  const reader = await house.signIn(`${name} meelezer`, 'specialist', unit)
  const manager = await hireManager(house, `${name} manager`)
  house.setNow(`${TODAY}T09:00:00Z`)
  return { ...team, reader, manager }
}

interface MandateOf {
  addressee?: Addressee
  kinds?: string[]
  upToCents?: number | null
  validFrom?: string
  validTo?: string | null
}

/** A manager and the mandate to decide; everything for Work and Income without a limit unless told. */
export async function hireManager(house: House, name: string, mandate: MandateOf = {}): Promise<Visitor> {
  const manager = await house.signIn(name, 'manager', house.units.workAndIncome)
  await house.db.owner.query(
    `insert into staff.mandate (id, account_id, addressee, part_kinds, up_to_cents, valid_from, valid_to, source) values ($1, $2, $3, $4, $5, $6, $7, 'Mandaatregister 2024')`,
    [
      newId(),
      manager.id,
      mandate.addressee ?? 'work-and-income',
      mandate.kinds ?? Object.keys(partKindWords),
      mandate.upToCents ?? null,
      mandate.validFrom ?? '2020-01-01',
      mandate.validTo ?? null,
    ],
  )
  return manager
}

/**
 * A file that was heard, weighed, advised on, read along, decided or closed, by the people who would do it. Gives its id.
 * @param today the day by the clock of the house
 */
export async function fileInLaterStage(team: WholeTeam, stage: LaterStage, parts: unknown[] = [aPart()], today = TODAY): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  await bringFurther(team, id, stage, parts, today)
  return id
}

/** Brings a file on, from the hearing to a later stage. */
export async function bringFurther(team: WholeTeam, id: string, stage: LaterStage, parts: unknown[], today: string): Promise<void> {
  for (const next of way.slice(0, way.indexOf(stage) + 1)) await bring[next](team, id, parts, today)
}

/** How a file gets to each stage. */
const bring: Record<LaterStage, (team: WholeTeam, id: string, parts: unknown[], today: string) => Promise<unknown>> = {
  weighing: async (team, id, _parts, today) => {
    await hear(team.lead, id, {}, today)
    await answerFindings(team.lead, id, today)
    await moveTo(team, id, 'weighing')
  },
  advice: async (team, id) => {
    const { domain } = await granted(team.lead.get(`/investigations/${id}`))
    const care = domain === 'participation-act' ? {} : { careContinuity: aCareContinuity }
    await granted(team.lead.put(`/investigations/${id}/weighing`, aWeighing(care)))
    await granted(team.lead.put(`/investigations/${id}/no-breach-side`, { reason: 'Er is gezocht in twee registers; er was niets.' }))
    await moveTo(team, id, 'advice')
  },
  'reading-along': async ({ lead, reader }, id, parts) => {
    await granted(lead.put(`/investigations/${id}/advice`, { seen: null, parts }))
    await granted(lead.post(`/investigations/${id}/advice/submission`, { readerId: reader.id }))
  },
  decision: async ({ reader }, id) => {
    await granted(reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
    await granted(reader.post(`/investigations/${id}/advice/reading`, { agrees: true }))
  },
  outcome: async ({ manager }, id) => {
    await granted(manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
    const { advices } = await granted(manager.get(`/investigations/${id}`))
    for (const part of advices.at(-1).parts) await granted(manager.post(`/investigations/${id}/decisions`, aDecision(part.id)))
  },
  closed: async ({ lead }, id, _parts, today) => {
    await granted(lead.put(`/investigations/${id}/outcome`, anOutcome({ carriedOutOn: today })))
    await granted(lead.put(`/investigations/${id}/lesson`, aLesson))
    await granted(lead.post(`/investigations/${id}/closing`))
  },
}

/** Invites, hears, sends the report, and records that the person agrees with it. Gives the id of the hearing. */
export async function hear(lead: Visitor, id: string, changes: Record<string, unknown> = {}, today = TODAY): Promise<string> {
  const invitation = anInvitation({ invitedOn: today, plannedAt: `${today}T08:00:00Z`, ...changes })
  const { hearings } = await granted(lead.post(`/investigations/${id}/hearings`, invitation))
  const hearing = `/investigations/${id}/hearings/${hearings.at(-1).id}`
  if (changes.purpose === 'fine') await granted(lead.put(`${hearing}/caution`, { cautionAt: `${today}T00:00:00+01:00` }))
  await granted(lead.put(`${hearing}/attendance`, { attendance: 'attended', heldOn: today }))
  await granted(lead.put(`${hearing}/statement`, { statement: 'Mijn zus logeerde hier drie weken.' }))
  await granted(lead.put(`${hearing}/report`, { sentOn: today }))
  await granted(lead.put(`${hearing}/correction`, { correction: null, agreedOn: today }))
  return hearings.at(-1).id
}

export async function answerFindings(lead: Visitor, id: string, today = TODAY): Promise<void> {
  const { findings } = await granted(lead.get(`/investigations/${id}`))
  for (const finding of findings) await granted(lead.put(`/investigations/${id}/findings/${finding.id}/reply`, { ...aReply, putOn: today }))
}

export const anInvitation = (changes: Record<string, unknown> = {}) => ({
  purpose: 'benefit-facts',
  invitedOn: '2024-03-18',
  plannedAt: '2024-03-18T08:00:00Z',
  way: 'office',
  rightsNotice: true,
  ...changes,
})
export const aReply = { putOn: TODAY, reply: 'Zij logeerde hier alleen.', weighed: 'Dat past bij de andere feiten.' }
export const aWeighing = (changes: Record<string, unknown> = {}) => ({
  seen: null,
  suitable: 'De maatregel past bij het doel.',
  necessary: 'Iets lichters is niet genoeg.',
  balanced: 'De gevolgen zijn te dragen.',
  circumstances: 'Er zijn twee jonge kinderen.',
  consequences: 'Het inkomen daalt een maand.',
  ownShare: 'De gemeente had dit eerder kunnen zien.',
  helpOffered: 'Buurtteam aangeboden.',
  culpability: 'normal',
  culpabilityFacts: 'De brief over de regels was duidelijk.',
  disadvantageCents: 120_000,
  prosecutorAskedOn: null,
  prosecutorAnswer: null,
  ...changes,
})
export const aCareContinuity = 'Het Buurtteam regelt vanaf de eerste dag een andere aanbieder.'
export const aPart = (changes: Record<string, unknown> = {}) => ({
  kind: 'terminate',
  reasons: 'Er is geen recht meer op deze uitkering.',
  periodFrom: '2024-04-01',
  periodTo: null,
  amountCents: null,
  addressee: 'work-and-income',
  ...changes,
})
export const aDecision = (partId: string, changes: Record<string, unknown> = {}) => ({
  partId,
  choice: 'follow',
  deviatesTo: null,
  amountCents: null,
  ...changes,
})
export const anOutcome = (changes: Record<string, unknown> = {}) => ({
  result: 'terminated',
  carriedOutOn: TODAY,
  monthlyCents: 108_000,
  recoveredCents: null,
  finedCents: null,
  registered: true,
  registeredIn: 'socrates',
  ...changes,
})
export const aLesson = { cause: 'rule-not-understood', aimsAt: 'information', proposal: 'Leg in de brief uit wat logeren betekent.' }
export const becauseOf = { reasons: 'De gevolgen wegen hier zwaarder dan het belang van de gemeente.' }
