import { addDays } from '#platform/contract/calendar.ts'
import { thirdParties, thirdPartyAnswers } from '../texts/file-texts.ts'
import { happened, newIdIn, pass, type Story } from './story.ts'

const FOUR_WEEKS = 28
/** For questions that are still open: due in two weeks, in three days, or already late. */
const DAYS_AGO = [13, 24, 24, 31]

/** A question to somebody else, due after four weeks; while research goes on some are still open, or late. */
export function tellDataRequest(story: Story, isAnswered: boolean): void {
  const request = story.dice.pick<(typeof thirdParties)[Story['domain']][number]>(thirdParties[story.domain])
  const askedOn = isAnswered ? story.day : addDays(story.today, -story.dice.pick(DAYS_AGO))
  const dueOn = addDays(askedOn, FOUR_WEEKS)
  const id = newIdIn(story)
  happened(story, 'data-request.asked', story.lead, { request: id, on: askedOn, dueOn })
  if (isAnswered) {
    pass(story, 6, 17)
    happened(story, 'data-request.answered', story.lead, { request: id, on: story.day })
  }
  story.rows.add('investigations.data_request', {
    id,
    investigation_id: story.id,
    ...request,
    asked_on: askedOn,
    due_on: dueOn,
    received_on: isAnswered ? story.day : null,
    answer: isAnswered ? story.dice.pick(thirdPartyAnswers) : null,
  })
}
