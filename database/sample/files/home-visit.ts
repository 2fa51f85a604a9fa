import { addDays } from '#platform/contract/calendar.ts'
import { workingDaysAfter } from '../days.ts'
import { accountIds, type ColleagueKey } from '../staff.ts'
import { homeVisitGrounds, rooms } from '../texts/file-texts.ts'
import { declare } from './open.ts'
import { happened, letIn, newIdIn, pass, type Story } from './story.ts'

const LIGHTER = 'Dossier, registraties, stukken en een gesprek; zij gaven geen antwoord op de vraag naar de woonsituatie.'

/** A visit under one of the two regimes, with its consent record. Answers with its id when findings may rest on it. */
export function tellHomeVisit(story: Story, isDone: boolean): string | null {
  const { dice } = story
  const id = newIdIn(story)
  const grounded = dice.chance(0.7)
  const announced = !grounded || dice.chance(0.6)
  const plannedOn = workingDaysAfter(addDays(isDone ? story.day : story.today, 1), dice.whole(2, 6))
  const regime = grounded ? ('reasonable-ground' as const) : ('free-consent' as const)
  const staff = [story.lead, ...bringAlong(story)].map((key) => accountIds[key])
  happened(story, 'home-visit.planned', story.lead, { homeVisit: id, regime, on: plannedOn })
  const base = {
    id,
    investigation_id: story.id,
    regime,
    ground: grounded ? dice.pick(homeVisitGrounds) : null,
    ground_known_on: grounded ? addDays(story.day, -dice.whole(3, 12)) : null,
    lighter_means: LIGHTER,
    announced,
    unannounced_because: announced ? null : 'Bij een aangekondigd bezoek is de woonsituatie niet meer te zien.',
    planned_on: plannedOn,
    staff,
    rooms: [],
  }
  if (!isDone) {
    story.rows.add('investigations.home_visit', base)
    return null
  }

  pass(story, 3, 7)
  const consent = dice.chance(0.88)
  happened(story, 'home-visit.recorded', story.lead, { homeVisit: id, on: story.day, consent })
  const withdrawn = consent && dice.chance(0.08)
  if (withdrawn) happened(story, 'home-visit.consent-withdrawn', story.lead, { homeVisit: id, at: '10:15', findings: 0 })
  if (consent) happened(story, 'home-visit.copy-sent', story.lead, { homeVisit: id, on: story.day })
  story.rows.add('investigations.home_visit', {
    ...base,
    planned_on: story.day,
    visited_on: story.day,
    started_at: '10:00',
    ended_at: consent ? '10:25' : '10:05',
    consent_given: consent,
    told_purpose: true,
    told_consequence: true,
    consent_how: consent ? dice.pick(['signed', 'spoken'] as const) : null,
    withdrawn_at: withdrawn ? '10:15' : null,
    rooms: consent ? rooms.slice(0, dice.whole(1, 4)).map((room) => ({ room, consent: true })) : [],
    copy_sent_on: consent ? story.day : null,
  })
  return consent ? id : null
}

/** Nobody visits a home alone: a colleague joins the file first, and answers the question about knowing the person. */
function bringAlong(story: Story): ColleagueKey[] {
  const { companion } = story
  if (!companion) return []

  letIn(story, companion, 'colleague', happened(story, 'investigation.colleague-added', story.lead, { accountId: accountIds[companion] }))
  declare(story, companion, 'assignment', false)
  return [companion]
}
