import type { ColleagueKey } from '../staff.ts'
import { accountIds } from '../staff.ts'
import { happened, moveOn, pass, reaches, type Story } from './story.ts'

/** The file is opened and assigned, and the lead says whether the person or provider is known to them. */
export function tellOpening(story: Story, turnedAway?: ColleagueKey): void {
  const first = turnedAway ?? story.lead
  const opener = story.dice.chance(0.5) ? story.coordinator : first
  const waits = opener === story.coordinator
  happened(story, 'investigation.opened', opener, {
    reportId: story.reportId,
    purpose: story.purpose,
    legalBasis: story.legalBasis,
    leadId: waits ? null : accountIds[first],
  })
  if (!story.hasLead) return
  if (waits) happened(story, 'investigation.lead-assigned', story.coordinator, { leadId: accountIds[first], before: null })

  if (turnedAway) {
    declare(story, turnedAway, 'assignment', true)
    pass(story, 1)
    happened(story, 'investigation.lead-assigned', story.coordinator, { leadId: accountIds[story.lead], before: null })
  }
  if (!reaches(story, 'planning')) return

  pass(story, 0, 2)
  declare(story, story.lead, 'assignment', false)
  moveOn(story, 'opened', 'planning')
}

/** The answer to "do you know this person or provider". */
export function declare(story: Story, who: ColleagueKey, moment: 'assignment' | 'reading' | 'decision', knows: boolean): void {
  const at = happened(
    story,
    'investigation.conflict-declared',
    who,
    knows ? { moment, knows, wasLead: moment === 'assignment' } : { moment, knows },
  )
  story.rows.add('investigations.conflict_declaration', {
    investigation_id: story.id,
    account_id: accountIds[who],
    moment,
    knows,
    explanation: knows ? 'Ik ken de betrokkene van een vereniging.' : null,
    at,
  })
}
