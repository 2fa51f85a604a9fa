import { addDays } from '#platform/contract/calendar.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { accountIds } from '../staff.ts'
import { replies, waiverReasons } from '../texts/file-texts.ts'
import { addFindings, findingsOf } from './findings.ts'
import { hold, invite, missTalk, WHOLE_LADDER } from './hearing-steps.ts'
import { happened, moveOn, pass, reaches, type Story } from './story.ts'

/** Both sides are heard, or it is written down why not; the person answers each finding. */
export function tellHearing(story: Story): void {
  if (reaches(story, 'hearing') && story.fineInView) happened(story, 'investigation.fine-in-view-set', story.lead, { inView: true })
  if (reaches(story, 'weighing')) tellWholeHearing(story)
  else if (reaches(story, 'hearing')) tellUnfinishedHearing(story)

  addFindings(story)
  if (reaches(story, 'weighing')) moveOn(story, 'hearing', 'weighing')
}

function tellWholeHearing(story: Story): void {
  const way = story.dice.weighted({ held: 0.78, written: 0.07, noShow: 0.09, waived: 0.06 })
  if (way === 'waived' && !story.fineInView) tellWaiver(story)
  else {
    if (way === 'noShow') missTalk(story, WHOLE_LADDER)
    tellTalk(story, way === 'written' && !story.fineInView ? 'written' : 'attended')
  }
  for (const question of story.questionIds) happened(story, 'question.answered', story.lead, { question })
}

function tellTalk(story: Story, attendance: 'attended' | 'written'): void {
  const hearing = hold(story, attendance)
  pass(story, 6, 11)
  const correction = story.dice.chance(0.15) ? 'Graag toevoegen dat ik zelf om het gesprek had gevraagd.' : null
  happened(story, 'hearing.correction-recorded', story.lead, { hearing: hearing.id, corrected: correction !== null, on: story.day })
  story.rows.add('investigations.hearing', { ...hearing, correction, agreed_on: story.day })
  answerFindings(story)
}

function tellWaiver(story: Story): void {
  const exception = story.dice.pick(['awb-4-11-b', 'awb-4-12', 'awb-4-8-2'] as const)
  pass(story, 1, 3)
  const at = happened(story, 'hearing.waived', story.lead, { exception })
  const reasons = waiverReasons[exception]
  story.rows.add('investigations.hearing_waiver', {
    investigation_id: story.id,
    exception,
    reasons,
    decided_by: accountIds[story.lead],
    at,
  })
}

/** Files that are at the hearing now: invited, waiting for the correction, or halfway the ladder after a no-show. */
function tellUnfinishedHearing(story: Story): void {
  const { dice } = story
  const state = dice.pick(['invited', 'invited', 'correction', 'ladder'] as const)
  if (state === 'ladder') missTalk(story, dice.whole(0, 2))
  if (state === 'correction') story.rows.add('investigations.hearing', hold(story, 'attended'))
  if (state !== 'invited') return

  pass(story, 1, 2)
  const plannedOn = workingDaysAfter(addDays(story.today, 1), dice.whole(1, 6))
  story.rows.add('investigations.hearing', { ...invite(story), planned_at: new Date(momentOn(plannedOn, '10:00')) })
}

function answerFindings(story: Story): void {
  for (const finding of findingsOf.get(story) ?? []) {
    const { reply, weighed } = story.dice.pick(replies)
    const at = happened(story, 'finding.answered', story.lead, { finding: finding.id, on: story.day })
    Object.assign(finding, { put_on: story.day, reply, weighed, changed_at: at })
  }
}
