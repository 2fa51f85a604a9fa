import { createHash } from 'node:crypto'
import type { CareSignal, EntryConsent, Found, Power, VisitState } from '#modules/partner-actions/contract.ts'
import { addDays } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { momentOn } from './days.ts'
import { type Dice, diceFor, idAt, type WeightsOf } from './dice.ts'
import { partnerIds } from './partners.ts'
import { accountIds } from './staff.ts'
import { careNotes, foundNotes } from './texts/action-texts.ts'
import type { ToldAction, ToldLocation, ToldVisit } from './told-action.ts'

const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const MINUTES_A_VISIT = 6

/** At about half of what is visited, nothing is found; some are not at home, some need help, and now and then somebody corrects a visit. */
export function addVisits(rows: Collector, action: ToldAction, locations: readonly ToldLocation[]): ToldVisit[] {
  return locations.map((location, place) => {
    const dice = diceFor(`${action.name} visit ${place}`)
    const first = addVisit(rows, action, location, place, 1, dice)
    return dice.chance(0.08) ? addVisit(rows, action, location, place, 2, dice) : first
  })
}

function addVisit(rows: Collector, action: ToldAction, location: ToldLocation, place: number, revision: number, dice: Dice): ToldVisit {
  const state = dice.weighted<VisitState>({ visited: 78, 'nobody-there': 15, 'not-visited': 7 })
  const isVisited = state === 'visited'
  const found: Found[] = isVisited ? [dice.chance(0.52) ? 'nothing-found' : dice.weighted(foundAt(action, location))] : []
  if (found[0] && found[0] !== 'nothing-found' && dice.chance(0.12) && found[0] !== 'for-partner') found.push('for-partner')
  const cares: CareSignal[] =
    state !== 'not-visited' && dice.chance(0.07) ? [dice.pick(['needs-help', 'money', 'housing', 'children'] as const)] : []
  const power = isVisited ? powerAt(action, location) : ('none' as Power)
  const minute = 13 * 60 + 10 + (action.shape.parts === 'evening' ? 300 : 0) + Math.min(place * MINUTES_A_VISIT, 220)
  const arrived = momentOn(action.onDay, clock(minute))
  const [recorder = action.coordinator, other = action.coordinator] = dice.chance(0.5) ? action.crew : action.crew.toReversed()
  const note = found[0] ? dice.pick(foundNotes[found[0]]) : ''
  const id = idAt(arrived, dice)
  const people = isVisited ? dice.whole(0, 3) : 0
  const recordedAt = new Date(momentOn(action.onDay, clock(minute + 5 + (revision - 1) * 60)))
  rows.add('partner_actions.visit', {
    id,
    location_id: location.id,
    action_id: action.id,
    municipality_id: FIRST_MUNICIPALITY,
    revision,
    state,
    arrived_at: state === 'not-visited' ? null : new Date(arrived),
    left_at: isVisited ? new Date(momentOn(action.onDay, clock(minute + 5))) : null,
    found,
    note,
    care_signals: cares,
    care_note: cares.length > 0 ? dice.pick(careNotes) : '',
    power,
    consent: consentFor(power),
    colleagues: [accountIds[recorder], accountIds[other]],
    partners: action.shape.partners.slice(0, 1).map((key) => partnerIds[key]),
    people,
    recorded_by: accountIds[recorder],
    recorded_at: recordedAt,
    received_at: new Date(momentOn(action.onDay, '21:50')),
  })
  if (found.includes('unsafe') && revision === 1) addPhoto(rows, action, location, accountIds[recorder], arrived)
  return { id, locationId: location.id, state, found, note, cares, people }
}

/** Photos are gone once the report is agreed; that there was one stays. */
function addPhoto(rows: Collector, action: ToldAction, location: ToldLocation, by: string, takenAt: string): void {
  if (action.state !== 'reported') return
  const id = idAt(takenAt, diceFor(`photo ${location.id}`))
  rows.add('partner_actions.photo', {
    id,
    location_id: location.id,
    action_id: action.id,
    municipality_id: FIRST_MUNICIPALITY,
    necessity: 'Om te laten zien wat er onveilig was.',
    consent: 'nobody-in-view',
    taken_at: new Date(takenAt),
    taken_by: by,
    received_at: new Date(momentOn(action.onDay, '21:50')),
    size: 180_000,
    digest: createHash('sha256').update(id).digest(),
    content_sealed: null,
    removed_at: new Date(momentOn(addDays(action.onDay, 24), '02:00')),
  })
}

function foundAt({ shape }: ToldAction, { kind }: ToldLocation): WeightsOf<Found> {
  if (shape.unit === 'care') return { 'care-not-delivered': 6, unsafe: 1, 'for-partner': 1, other: 1 }
  if (kind === 'business') return { 'work-not-reported': 4, 'business-differs': 4, 'for-partner': 2, unsafe: 1, other: 1 }
  return { 'residence-differs': 6, 'work-not-reported': 1, 'for-partner': 1, unsafe: 1, other: 1 }
}

function powerAt({ shape }: ToldAction, { kind }: ToldLocation): Power {
  if (kind === 'public') return 'public-place'
  if (shape.unit === 'care') return 'social-support-6-1'
  if (shape.framework === 'laa') return 'brp-4-2'
  return shape.leading ? 'partner-power' : kind === 'home' ? 'consent' : 'participation-act-53a'
}

const consentFor = (power: Power): EntryConsent => (power === 'consent' || power === 'brp-4-2' ? 'given' : 'not-needed')
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
