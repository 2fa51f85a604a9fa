import type { CareSignal, Found, PartOfDay, ReportFigures, VisitState } from '../../contract.ts'
import { CareSignal as CareSignals, Found as Founds } from '../../contract.ts'

/** An address with its newest visit; without one it was not visited. */
export interface LocationSeen {
  withdrawn: boolean
  state: VisitState | null
  found: readonly Found[]
  care: readonly CareSignal[]
  people: number
}

/** A colleague in a part of the day: planned, and how long they were there when that was written down. */
export interface PersonInPart {
  part: 'day' | 'evening'
  minutes: number | null
}

export interface Recorded {
  locations: readonly LocationSeen[]
  crew: readonly PersonInPart[]
  /** How long each part was planned; null where the action has no such part */
  planned: { day: number | null; evening: number | null }
  needed: number
  photos: number
  shared: ReportFigures['shared']
  reports: number
}

/** Counts what was recorded of an action. Addresses that were withdrawn do not count; a sign that somebody needs help always does. */
export function countAction(recorded: Recorded): ReportFigures {
  const { needed, photos, shared, reports } = recorded
  const there = recorded.locations.filter(({ withdrawn }) => !withdrawn)
  const inState = (state: VisitState) => there.filter((location) => location.state === state).length
  const visited = inState('visited')
  const nobodyThere = inState('nobody-there')
  return {
    locations: { all: there.length, visited, nobodyThere, notVisited: there.length - visited - nobodyThere },
    withFindings: there.filter(({ found }) => worthReporting(found).length > 0).length,
    findings: counted(Founds.options, (found) => there.filter((location) => location.found.includes(found)).length).map(
      ([found, locations]) => ({ found, locations }),
    ),
    care: counted(CareSignals.options, (signal) => recorded.locations.filter(({ care }) => care.includes(signal)).length).map(
      ([signal, locations]) => ({ signal, locations }),
    ),
    people: there.reduce((total, { people }) => total + people, 0),
    photos,
    needed,
    day: partOfDay('day', recorded),
    evening: partOfDay('evening', recorded),
    shared,
    reports,
  }
}

/** What was found other than nothing. */
export const worthReporting = (found: readonly Found[]): Found[] => found.filter((one) => one !== 'nothing-found')

function partOfDay(part: 'day' | 'evening', { crew, planned }: Recorded): PartOfDay | null {
  const long = planned[part]
  const there = crew.filter((person) => person.part === part)
  if (long === null && there.length === 0) return null
  return {
    minutes: there.reduce((total, { minutes }) => total + (minutes ?? long ?? 0), 0),
    persons: there.length,
    planned: there.filter(({ minutes }) => minutes === null).length,
  }
}

function counted<Name>(names: readonly Name[], count: (name: Name) => number): [Name, number][] {
  return names.map((name): [Name, number] => [name, count(name)]).filter(([, number]) => number > 0)
}
