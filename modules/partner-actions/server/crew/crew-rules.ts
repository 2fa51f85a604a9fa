import type { DayPart } from '#modules/capacity/contract.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import type { ActionState, CrewConflict, KeepAttendance, PutInCrew } from '../../contract.ts'

export interface Times {
  from: string
  until: string
}
/** When an action is held. */
export type ActionTimes = Record<DayPart, Times | null>

/** The parts of an action for which somebody goes along, with their times; a part that the action lost is left out. */
export function partsFor(times: ActionTimes, { byDay, byEvening }: Pick<PutInCrew, 'byDay' | 'byEvening'>) {
  const wanted: Record<DayPart, boolean> = { day: byDay, evening: byEvening }
  return (['day', 'evening'] as const).flatMap((part) => {
    const at = times[part]
    return wanted[part] && at ? [{ part, ...at }] : []
  })
}

/** Refuses `crew.part-not-planned`: nobody goes along in a part that the action does not have. */
export function checkParts(times: ActionTimes, { byDay, byEvening }: Pick<PutInCrew, 'byDay' | 'byEvening'>): void {
  if ((byDay && !times.day) || (byEvening && !times.evening)) throw ruleBroken('crew.part-not-planned')
}

/** A missing designation stops it (`crew.designation-missing`); other conflicts stop it until whoever plans saw them (`crew.conflict`). */
export function checkConflicts(conflicts: readonly CrewConflict[], accepted: boolean): void {
  if (conflicts.some(({ kind }) => kind === 'designation')) throw ruleBroken('crew.designation-missing')
  if (conflicts.length > 0 && !accepted) throw ruleBroken('crew.conflict', conflicts.map(asError))
}

const saysOf: Record<Exclude<CrewConflict['kind'], 'designation'>, string> = {
  double: 'heeft dan al een andere dienst',
  absent: 'is dan afwezig',
  'not-working': 'werkt die dag niet volgens het werkpatroon',
  closed: 'het kantoor is dicht',
  rest: 'houdt te weinig rust tot de volgende dienst',
  evening: 'het dagdeel past niet bij de tijden',
}
const partOf: Record<DayPart, string> = { day: 'Overdag', evening: '’s Avonds' }

function asError({ part, kind }: CrewConflict): FieldError {
  return { pointer: '#/body/accepted', code: kind, detail: `${partOf[part]}: ${kind === 'designation' ? '' : saysOf[kind]}.` }
}

/** Refuses `crew.action-over`: who went along stays once the action is carried out or cancelled. */
export function checkOpen(state: ActionState): void {
  if (state !== 'planned' && state !== 'ready') throw ruleBroken('crew.action-over')
}

/** From the day itself until the report is agreed. */
export const attendanceIsOpen = ({ state, onDay }: { state: ActionState; onDay: string }, today: string) =>
  (state === 'ready' || state === 'held') && onDay <= today

/** Refuses `crew.part-not-planned`: who was there was there in a part of the action. */
export function checkAttended(times: ActionTimes, { day, evening }: KeepAttendance): void {
  checkParts(times, { byDay: day !== null, byEvening: evening !== null })
}
