import type { Selectable } from 'kysely'
import { addDays, endOfTerm } from '#platform/contract/calendar.ts'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { accountIds } from '../staff.ts'
import { replies, statements } from '../texts/file-texts.ts'
import { addFindings, findingsOf } from './findings.ts'
import { happened, moveOn, newIdIn, nextMoment, pass, reaches, type Story } from './story.ts'

type Row = Selectable<InvestigationsTables['investigations.hearing']>
const CORRECTION = { length: 14, unit: 'days' } as const
const LADDER = [
  { step: 'call', result: 'Voicemail ingesproken met de vraag om terug te bellen.' },
  { step: 'letter', result: 'Brief met een nieuwe afspraak gestuurd, met uitleg over rechten.' },
  { step: 'neighbourhood-team', result: 'Het Buurtteam kent de betrokkene en vraagt na wat er is.' },
] as const

/** Both sides are heard, or it is written down why not; the person answers each finding. */
export function tellHearing(story: Story): void {
  const { dice } = story
  if (!reaches(story, 'hearing')) return addFindings(story)

  if (story.fineInView) happened(story, 'investigation.fine-in-view-set', story.lead, { inView: true })
  if (!reaches(story, 'weighing')) {
    tellUnfinishedHearing(story)
    return addFindings(story)
  }
  const way = dice.weighted({ held: 0.78, written: 0.07, noShow: 0.09, waived: 0.06 })
  if (way === 'waived' && !story.fineInView) tellWaiver(story)
  else {
    if (way === 'noShow') tellNoShow(story, LADDER.length)
    tellHeldHearing(story, way === 'written' && !story.fineInView ? 'written' : 'attended')
    answerFindings(story)
  }
  for (const question of story.questionIds) happened(story, 'question.answered', story.lead, { question })
  addFindings(story)
  moveOn(story, 'hearing', 'weighing')
}

function invitation(story: Story): Row {
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
    planned_at: new Date(momentOn(workingDaysAfter(story.day, 8), dice.pick(['09:30', '11:00', '14:00', '15:30']))),
    way,
    rights_notice: true,
    interpreter: dice.chance(0.08) ? 'tolk via de tolkentelefoon' : null,
    helper: dice.chance(0.12) ? dice.pick(['familielid', 'sociaal raadsvrouw', 'cliëntondersteuner']) : null,
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

function tellHeldHearing(story: Story, attendance: 'attended' | 'written'): void {
  const { dice } = story
  pass(story, 1, 2)
  const hearing = invitation(story)
  pass(story, 8)
  happened(story, 'hearing.attendance-recorded', story.lead, { hearing: hearing.id, attendance, on: story.day })
  const cautionAt = tellCaution(story, hearing)
  happened(story, 'hearing.statement-recorded', story.lead, { hearing: hearing.id })
  const heldOn = story.day
  pass(story, 1, 3)
  const sentOn = story.day
  const until = endOfTerm(sentOn, CORRECTION)
  happened(story, 'hearing.report-sent', story.lead, { hearing: hearing.id, on: sentOn, correctionUntil: until })
  pass(story, 6, 11)
  const correction = dice.chance(0.15) ? 'Graag toevoegen dat ik zelf om het gesprek had gevraagd.' : null
  happened(story, 'hearing.correction-recorded', story.lead, { hearing: hearing.id, corrected: correction !== null, on: story.day })
  story.rows.add('investigations.hearing', {
    ...hearing,
    attendance,
    held_on: heldOn,
    caution_at: cautionAt,
    caution_by: cautionAt && accountIds[story.lead],
    statement: story.fineInView ? statements.silence : dice.pick(story.breach ? statements.breach : statements.noBreach),
    report_sent_on: sentOn,
    correction_until: until,
    correction,
    agreed_on: story.day,
  })
}

/** With a fine in view the right to silence is told before anything is said. */
function tellCaution(story: Story, hearing: Row): Date | null {
  if (!story.fineInView) return null
  const cautionAt = nextMoment(story)
  happened(story, 'hearing.caution-told', story.lead, { hearing: hearing.id, at: cautionAt.toISOString() })
  return cautionAt
}

/** Somebody did not come: first a call, then a letter, then the neighbourhood team. */
function tellNoShow(story: Story, steps: number): void {
  pass(story, 1, 2)
  const hearing = invitation(story)
  pass(story, 8)
  happened(story, 'hearing.attendance-recorded', story.lead, { hearing: hearing.id, attendance: 'no-show', on: null })
  story.rows.add('investigations.hearing', { ...hearing, attendance: 'no-show' })
  for (const { step, result } of LADDER.slice(0, steps)) {
    pass(story, 1, 3)
    happened(story, 'hearing.no-show-step-taken', story.lead, { hearing: hearing.id, step, on: story.day })
    story.rows.add('investigations.no_show_step', { hearing_id: hearing.id, investigation_id: story.id, step, done_on: story.day, result })
  }
}

function tellWaiver(story: Story): void {
  const exception = story.dice.pick(['awb-4-11-b', 'awb-4-12', 'awb-4-8-2'] as const)
  pass(story, 1, 3)
  const at = happened(story, 'hearing.waived', story.lead, { exception })
  story.rows.add('investigations.hearing_waiver', {
    investigation_id: story.id,
    exception,
    reasons: 'De betrokkene is hierover in een ander gesprek al gehoord, er is sindsdien niets nieuws bekend geworden, en een bezwaar herstelt dit volledig.',
    decided_by: accountIds[story.lead],
    at,
  })
}

/** Files that are at the hearing now: invited, waiting for the correction, or halfway the ladder after a no-show. */
function tellUnfinishedHearing(story: Story): void {
  const { dice } = story
  const state = dice.pick(['invited', 'invited', 'correction', 'ladder'] as const)
  if (state === 'ladder') return tellNoShow(story, dice.whole(0, 2))

  pass(story, 1, 2)
  const hearing = invitation(story)
  if (state === 'invited') {
    const plannedAt = new Date(momentOn(workingDaysAfter(addDays(story.today, 1), dice.whole(1, 6)), '10:00'))
    story.rows.add('investigations.hearing', { ...hearing, planned_at: plannedAt })
    return
  }
  pass(story, 8)
  const until = endOfTerm(story.day, CORRECTION)
  happened(story, 'hearing.attendance-recorded', story.lead, { hearing: hearing.id, attendance: 'attended', on: story.day })
  const cautionAt = tellCaution(story, hearing)
  happened(story, 'hearing.statement-recorded', story.lead, { hearing: hearing.id })
  happened(story, 'hearing.report-sent', story.lead, { hearing: hearing.id, on: story.day, correctionUntil: until })
  story.rows.add('investigations.hearing', {
    ...hearing,
    attendance: 'attended',
    held_on: story.day,
    caution_at: cautionAt,
    caution_by: cautionAt && accountIds[story.lead],
    statement: story.fineInView ? statements.silence : dice.pick(story.breach ? statements.breach : statements.noBreach),
    report_sent_on: story.day,
    correction_until: until,
  })
}

function answerFindings(story: Story): void {
  for (const finding of findingsOf.get(story) ?? []) {
    const { reply, weighed } = story.dice.pick(replies)
    const at = happened(story, 'finding.answered', story.lead, { finding: finding.id, on: story.day })
    Object.assign(finding, { put_on: story.day, reply, weighed, changed_at: at })
  }
}
