import type { ActionKind, ActionState, CareSignal, Found, Framework, LocationKind, VisitState } from '#modules/partner-actions/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { AgreementKey, PartnerKey } from './partners.ts'
import type { ColleagueKey } from './staff.ts'

/** What kind of action it is, by whom, and where data may go. */
export interface ActionShape {
  kind: ActionKind
  unit: 'income' | 'care'
  framework: Framework
  agreement: AgreementKey
  leading: PartnerKey | null
  partners: readonly PartnerKey[]
  parts: 'day' | 'evening' | 'both'
  locations: readonly [number, number]
}

export interface ToldAction {
  id: string
  reference: string
  name: string
  onDay: Day
  state: ActionState
  shape: ActionShape
  crew: readonly ColleagueKey[]
  coordinator: ColleagueKey
}

export interface ToldLocation {
  id: string
  kind: LocationKind
}

/** What holds of a location: its newest visit. */
export interface ToldVisit {
  id: string
  locationId: string
  state: VisitState
  found: Found[]
  note: string
  cares: CareSignal[]
  people: number
}
