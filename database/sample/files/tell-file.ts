import type { Domain } from '#modules/investigations/contract.ts'
import type { Scheme, Source } from '#modules/reports/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn } from '../days.ts'
import { type Dice, idAt } from '../dice.ts'
import { accountIds, type ColleagueKey, intake, managerOf, teams, unitIds } from '../staff.ts'
import type { Topic } from '../texts/topic.ts'
import { tellAdviceAndDecision } from './decision.ts'
import { noBreachSideEmpty } from './findings.ts'
import { tellHearing } from './hearing.ts'
import { tellOpening } from './open.ts'
import { tellObjection, tellOutcome } from './outcome.ts'
import { tellPlan } from './plan.ts'
import { tellResearch } from './research.ts'
import { type FilePlan, nextMoment, reaches, type Story } from './story.ts'
import { tellWeighing } from './weighing.ts'

/** What a file grows from. */
export interface FileSeed {
  plan: FilePlan
  reference: string
  report: { id: string; receivedOn: Day; source: Source; scheme: Scheme; personId: string | null; organisationId: string | null }
  topic: Topic
  openedOn: Day
  /** The day of loading. */
  today: Day
  leads: readonly [ColleagueKey, ColleagueKey, ColleagueKey]
}

export interface ToldFile {
  leadId: string | null
  openedAt: Date
  closedAt: Date | null
  /** Colleagues who worked on the file beside its lead. */
  members: { id: string; at: Date }[]
}

/** Tells one file from its opening as far as its plan goes, and collects its rows. */
export function tellFile(seed: FileSeed, dice: Dice, rows: Collector): ToldFile {
  const turnedAway = dice.chance(0.03) ? seed.leads[2] : undefined
  const story = begin(seed, dice, rows, turnedAway !== undefined)
  const openedAt = nextMoment(story)
  tellOpening(story, turnedAway)
  const methods = reaches(story, 'planning') ? tellPlan(story) : []
  tellResearch(story, methods)
  tellHearing(story)
  const weighed = tellWeighing(story)
  const parts = tellAdviceAndDecision(story, weighed)
  const closedAt = tellOutcome(story, weighed, parts)
  const counted = closedAt && tellObjection(story, parts)

  rows.add('investigations.investigation', {
    id: story.id,
    reference: seed.reference,
    report_id: seed.report.id,
    received_year: Number(seed.report.receivedOn.slice(0, 4)),
    source: seed.report.source,
    scheme: seed.report.scheme,
    domain: story.domain,
    purpose: story.purpose,
    legal_basis: story.legalBasis,
    unit_id: unitIds[intake[seed.report.scheme]],
    lead_id: story.hasLead ? accountIds[story.lead] : null,
    stage: seed.plan.stage,
    fine_in_view: story.fineInView && reaches(story, 'hearing'),
    no_breach_side_empty_because: noBreachSideEmpty(story),
    subject_person_id: seed.report.personId,
    subject_organisation_id: seed.report.organisationId,
    opened_on: seed.openedOn,
    opened_at: openedAt,
    usable_signal_on: seed.report.receivedOn,
    closed_at: closedAt,
    result: counted,
    result_at_closing: closedAt && seed.plan.result,
  })
  return {
    leadId: story.hasLead ? accountIds[story.lead] : null,
    openedAt,
    closedAt,
    members: story.members.map(({ who, at }) => ({ id: accountIds[who], at })),
  }
}

function begin({ plan, report, topic, openedOn, today, leads }: FileSeed, dice: Dice, rows: Collector, turnedAway: boolean): Story {
  const domain: Domain = report.scheme === 'wmo-pgb' ? 'wmo' : report.scheme === 'youth-pgb' ? 'youth-act' : 'participation-act'
  const breach = plan.result !== 'no-finding' && (plan.result !== 'other' || dice.chance(0.4))
  const addressee = domain === 'participation-act' ? 'work-and-income' : 'social-development'
  return {
    plan,
    id: idAt(momentOn(openedOn, '08:30'), dice),
    dice,
    rows,
    topic,
    reportId: report.id,
    domain,
    ...basisFor(domain, plan, report.organisationId !== null, dice),
    addressee,
    aboutOrganisation: report.organisationId !== null,
    breach,
    fineInView: breach && domain === 'participation-act' && plan.result !== 'other' && plan.result !== 'not-granted' && dice.chance(0.22),
    deviates: plan.result === 'changed' && dice.chance(0.12),
    lead: leads[0],
    hasLead: plan.stage !== 'opened' || dice.chance(0.5),
    reader: leads[1],
    companion: turnedAway ? undefined : leads[2],
    questionIds: [],
    members: [],
    coordinator: teams[intake[report.scheme]].coordinator,
    manager: managerOf[addressee],
    receivedOn: report.receivedOn,
    // Nothing is told of the day of loading itself: somebody may start the demo at six in the morning.
    today: addDays(today, -1),
    day: openedOn,
  }
}

function basisFor(domain: Domain, plan: FilePlan, aboutOrganisation: boolean, dice: Dice): Pick<Story, 'purpose' | 'legalBasis'> {
  if (domain === 'wmo') return { purpose: 'lawfulness-of-personal-budget', legalBasis: aboutOrganisation ? 'wmo-6-1' : 'wmo-2-3-9' }
  if (domain === 'youth-act') return { purpose: 'lawfulness-of-personal-budget', legalBasis: 'youth-8-1-2' }
  if (plan.result === 'not-granted') return { purpose: 'lawfulness-of-application', legalBasis: 'pw-53a' }
  return { purpose: 'lawfulness-of-benefit', legalBasis: dice.pick(['pw-53a', 'pw-17'] as const) }
}
