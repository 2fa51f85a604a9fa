import { conflictsForPeople } from '#modules/capacity/server/index.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Candidates } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { partsFor } from './crew-rules.ts'
import { crewOf, readCrewAction, shiftsIn } from './read-crew-action.ts'

/** Who of the unit could go along, by name, with what does not go together on that day. Refuses `thing.not-found`, `roster.no-unit`. */
export async function findCandidates(work: Work<PartnerActionsTables>, id: string): Promise<Candidates> {
  const action = await readCrewAction(work, id, 'read')
  if (!action.coordinates) throw notFound()
  const crew = await crewOf(work, id)
  const people = await conflictsForPeople(work, {
    day: action.onDay,
    parts: partsFor(action.times, { byDay: true, byEvening: true }),
    needsOf: (person) => crew.find(({ account_id }) => account_id === person)?.needs ?? null,
    besides: shiftsIn(crew),
  })
  return { people: people.map(({ id: person, name, ...rest }) => ({ person: { id: person, name }, ...rest })) }
}
