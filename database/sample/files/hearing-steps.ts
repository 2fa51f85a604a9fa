import type { Selectable } from 'kysely'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import { endOfTerm } from '#platform/contract/calendar.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { accountIds } from '../staff.ts'
import { statements } from '../texts/file-texts.ts'
import { happened, newIdIn, nextMoment, pass, type Story } from './story.ts'

export type HearingRow = Selectable<InvestigationsTables['investigations.hearing']>

const CORRECTION = { length: 14, unit: 'days' } as const
const NOTICE = 8 // working days between invitation and talk
const LADDER = [
  { step: 'call', result: 'Voicemail ingesproken met de vraag om terug te bellen.' },
  { step: 'letter', result: 'Brief met een nieuwe afspraak gestuurd, met uitleg over rechten.' },
  { step: 'neighbourhood-team', result: 'Het Buurtteam kent de betrokkene en vraagt na wat er is.' },
] as const
export const WHOLE_LADDER = LADDER.length

/** The invitation with the notice of rights. Answers with the row, which the caller adds. */
export function invite(story: Story): HearingRow {
  const { dice } = story
  const id = newIdIn(story)
  const purpose = story.fineInView ? 'fine' : 'benefit-facts'
  const way = dice.weighted({ office: 0.68, home: 0.12, phone: 0.12, video: 0.08 })
  happened(story, 'hearing.invited', story.lead, { hearing: id, purpose, way, on: story.day })
  return {
    id,
    investigation_id: story.id,
    purpose,
    invited_on: story.day,
    planned_at: new Date(momentOn(workingDaysAfter(story.day, NOTICE), dice.pick(['09:30', '11:00', '14:00', '15:30']))),
    way,
    rights_notice: true,
    interpreter: dice.chance(0.08) ? 'tolk via de tolkentelefoon' : null,
    helper: dice.chance(0.12) ? dice.pick(['familielid', 'sociaal raadslieden', 'cliëntondersteuner']) : null,
    attendance: null,
    held_on: null,
    caution_at: null,
    caution_by: null,
    statement: null,
    report_sent_on: null,
    correction_until: null,
    correction: null,
    agreed_on: null,
  }
}

/** The talk is held and its report goes to the person, who can correct it within the term. Answers with the row so far. */
export function hold(story: Story, attendance: 'attended' | 'written'): HearingRow {
  pass(story, 1, 2)
  const hearing = invite(story)
  pass(story, NOTICE)
  happened(story, 'hearing.attendance-recorded', story.lead, { hearing: hearing.id, attendance, on: story.day })
  const cautionAt = tellCaution(story, hearing)
  happened(story, 'hearing.statement-recorded', story.lead, { hearing: hearing.id })
  const heldOn = story.day
  pass(story, 0, 3)
  const until = endOfTerm(story.day, CORRECTION)
  happened(story, 'hearing.report-sent', story.lead, { hearing: hearing.id, on: story.day, correctionUntil: until })
  return {
    ...hearing,
    attendance,
    held_on: heldOn,
    caution_at: cautionAt,
    caution_by: cautionAt && accountIds[story.lead],
    statement: story.fineInView ? statements.silence : story.dice.pick(story.breach ? statements.breach : statements.noBreach),
    report_sent_on: story.day,
    correction_until: until,
  }
}

/** Somebody did not come: first a call, then a letter, then the neighbourhood team; as many of these as `steps` says. */
export function missTalk(story: Story, steps: number): void {
  pass(story, 1, 2)
  const hearing = invite(story)
  pass(story, NOTICE)
  happened(story, 'hearing.attendance-recorded', story.lead, { hearing: hearing.id, attendance: 'no-show', on: null })
  story.rows.add('investigations.hearing', { ...hearing, attendance: 'no-show' })
  for (const { step, result } of LADDER.slice(0, steps)) {
    pass(story, 1, 3)
    happened(story, 'hearing.no-show-step-taken', story.lead, { hearing: hearing.id, step, on: story.day })
    story.rows.add('investigations.no_show_step', { hearing_id: hearing.id, investigation_id: story.id, step, done_on: story.day, result })
  }
}

/** With a fine in view the right to silence is told before anything is said. */
function tellCaution(story: Story, hearing: HearingRow): Date | null {
  if (!story.fineInView) return null
  const cautionAt = nextMoment(story)
  happened(story, 'hearing.caution-told', story.lead, { hearing: hearing.id, at: cautionAt.toISOString() })
  return cautionAt
}
