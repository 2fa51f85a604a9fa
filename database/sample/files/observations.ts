import { addDays } from '#platform/contract/calendar.ts'
import { accountIds } from '../staff.ts'
import { observationTexts } from '../texts/file-texts.ts'
import { fillIn, happened, newIdIn, pass, type Story } from './story.ts'

const LONGEST = 24
const OBSERVATIONS = 10

/** A plan with a maximum and an end date, authorised by the coordinator, and the observations under it; while research goes on it may still wait. */
export function tellObservations(story: Story, isDone: boolean): void {
  const { dice } = story
  const id = newIdIn(story)
  const most = dice.whole(3, 6)
  const plan = {
    id,
    investigation_id: story.id,
    reason: dice.pick(observationTexts.reasons),
    lighter_means: observationTexts.lighter,
    place: dice.pick(observationTexts.places),
    most,
    until: addDays(isDone ? story.day : story.today, LONGEST),
    hours: dice.pick(observationTexts.hours),
    requested_by: accountIds[story.lead],
  }
  happened(story, 'observations.planned', story.lead, { plan: id, most, until: plan.until })
  const waits = !isDone && story.plan.waitsFor === OBSERVATIONS
  if (waits) {
    story.rows.add('investigations.observation_plan', { ...plan, authorised_by: null, authorised_at: null })
    return
  }

  pass(story, 1)
  const authorisedAt = happened(story, 'observations.authorised', story.coordinator, { plan: id, most, until: plan.until })
  story.rows.add('investigations.observation_plan', { ...plan, authorised_by: accountIds[story.coordinator], authorised_at: authorisedAt })
  const times = isDone ? dice.whole(2, most) : 1
  for (let number = 1; number <= times; number++) {
    pass(story, 1, 2)
    happened(story, 'observation.recorded', story.lead, { plan: id, on: story.day, number, most })
    story.rows.add('investigations.observation', {
      id: newIdIn(story),
      plan_id: id,
      investigation_id: story.id,
      observed_on: story.day,
      from_time: '08:10',
      to_time: '08:40',
      place: plan.place,
      observer_id: accountIds[story.lead],
      fact: fillIn(dice.pick(observationTexts.facts), dice, story.day),
    })
  }
}
