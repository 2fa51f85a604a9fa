import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

const wrong = (field: string, detail: string) => ruleBroken('input.invalid', [{ pointer: `#/body/${field}`, detail }])

/** What happened, happened today or before, and not before `from`. Refuses `input.invalid` at the field. */
export function mustHaveCome(day: Day, field: string, { today, from }: { today: Day; from?: Day | null }): void {
  if (day > today) throw wrong(field, 'Deze dag ligt in de toekomst.')
  if (from && day < from) throw wrong(field, 'Deze dag ligt te vroeg.')
}

/** What is planned, is planned for today or later. Refuses `input.invalid` at the field. */
export function mustLieAhead(day: Day, field: string, today: Day): void {
  if (day < today) throw wrong(field, 'Deze dag is al voorbij.')
}

/** An end lies after its beginning, both `HH:MM` on one day. Refuses `input.invalid` at the field. */
export function mustEndAfter(start: string, end: string, field: string): void {
  if (end <= start) throw wrong(field, 'Het eind ligt niet na het begin.')
}

/** A time lies within a visit, all `HH:MM` on one day. Refuses `input.invalid` at the field. */
export function mustLieWithin(time: string, field: string, from: string | null, until: string | null): void {
  if ((from !== null && time < from) || (until !== null && time > until)) throw wrong(field, 'Deze tijd valt buiten het bezoek.')
}

/** Refuses `input.invalid` at the field when it was left empty. */
export function mustBeFilledIn(value: unknown, field: string): void {
  if (value === null || value === undefined || value === '') throw wrong(field, 'Dit is nog niet ingevuld.')
}
