import { addMonths, type Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

/** No step for somebody's safety waits longer than this. */
const MOST_MONTHS_AHEAD = 3

/** Refuses `safety-step.due-in-past`, `safety-step.due-too-far`. */
export function checkDueOn(dueOn: Day, today: Day): void {
  const at = (detail: string) => [{ pointer: '#/body/dueOn', detail }]
  if (dueOn < today) throw ruleBroken('safety-step.due-in-past', at('Deze dag is al voorbij.'))
  if (dueOn > addMonths(today, MOST_MONTHS_AHEAD)) throw ruleBroken('safety-step.due-too-far', at('Kies een dag binnen drie maanden.'))
}

/** Refuses `safety-step.done-in-future`, `safety-step.done-before-file`. */
export function checkDoneOn(doneOn: Day, { openedOn, today }: { openedOn: Day; today: Day }): void {
  const at = (detail: string) => [{ pointer: '#/body/doneOn', detail }]
  if (doneOn > today) throw ruleBroken('safety-step.done-in-future', at('Deze dag ligt in de toekomst.'))
  if (doneOn < openedOn) throw ruleBroken('safety-step.done-before-file', at('Deze dag ligt voor het begin van het onderzoek.'))
}
