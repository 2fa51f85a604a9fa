import { addDays, addMonths, type Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { CorrectTraining, SubjectStanding, SubjectWithTerm, TrainingState } from '../../contract.ts'

/** How long before the last day it is said that a training lapses. */
export const LAPSES_WITHIN = 60

interface Period {
  completedOn: Day
  /** The last day on which it holds; null: it does not lapse */
  validUntil: Day | null
}

/** How a completed training stands on a day. */
export function stateOn(today: Day, validUntil: Day | null): Exclude<TrainingState, 'none'> {
  if (validUntil === null) return 'valid'
  if (validUntil < today) return 'lapsed'
  return validUntil <= addDays(today, LAPSES_WITHIN) ? 'lapsing' : 'valid'
}

/** The training that holds longest, and of equals the newest: what somebody stands with. */
export function holdsLongest<Training extends Period>(trainings: readonly Training[]): Training | undefined {
  const last = ({ validUntil }: Period) => validUntil ?? '9999-12-31'
  return trainings.toSorted((one, other) => last(other).localeCompare(last(one)) || other.completedOn.localeCompare(one.completedOn))[0]
}

interface Held {
  subject: string
  plannedOn: Day | null
  completedOn: Day | null
  validUntil: Day | null
}

/** How somebody stands with a subject: what holds longest, and the first day that is planned. */
export function standWith(subject: SubjectWithTerm, trainings: readonly Held[], today: Day): SubjectStanding {
  const ofSubject = trainings.filter((training) => training.subject === subject)
  const held = holdsLongest(ofSubject.flatMap(({ completedOn, validUntil }) => (completedOn ? [{ completedOn, validUntil }] : [])))
  const planned = ofSubject.flatMap(({ completedOn, plannedOn }) => (!completedOn && plannedOn ? [plannedOn] : [])).toSorted()
  return {
    subject,
    state: held ? stateOn(today, held.validUntil) : 'none',
    completedOn: held?.completedOn ?? null,
    validUntil: held?.validUntil ?? null,
    plannedOn: planned[0] ?? null,
  }
}

/** A term that holds from a day on; without months a training does not lapse. */
export interface Term {
  subject: string
  validFrom: Day
  months: number | null
}

/** The term for a training of a subject completed on a day: the last one that began; undefined when none had. */
export function termOn(terms: readonly Term[], subject: string, day: Day): Term | undefined {
  return terms
    .filter((term) => term.subject === subject && term.validFrom <= day)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]
}

/** The last day of a training that holds so many months from its completion: completed 15 March, 12 months, until 14 March. */
export function lastDayAfter(completedOn: Day, months: number): Day {
  return addDays(addMonths(completedOn, months), -1)
}

type Dates = { plannedOn: Day | null; completedOn: Day | null; validUntil: Day | null }

/**
 * The days of a training as they are written down. What is planned and not completed has no validity.
 * Refuses `training.not-yet-completed`, `training.planned-in-past`, `training.term-missing`.
 * @param already the day for which it was planned before: it may stay, though it has passed
 */
export function datesOf(by: CorrectTraining, terms: readonly Term[], today: Day, already: Day | null = null): Dates {
  const plannedOn = by.plannedOn ?? null
  if (!by.completedOn) {
    if (plannedOn && plannedOn < today && plannedOn !== already)
      throw ruleBroken('training.planned-in-past', [{ pointer: '#/body/plannedOn', detail: 'Kies vandaag of een latere dag.' }])
    return { plannedOn, completedOn: null, validUntil: null }
  }
  if (by.completedOn > today)
    throw ruleBroken('training.not-yet-completed', [{ pointer: '#/body/completedOn', detail: 'Kies vandaag of een eerdere dag.' }])
  return { plannedOn, completedOn: by.completedOn, validUntil: lastDayOf(by, by.completedOn, terms) }
}

function lastDayOf({ subject, lapses, validUntil }: CorrectTraining, completedOn: Day, terms: readonly Term[]): Day | null {
  if (lapses === 'never') return null
  if (lapses === 'day') return validUntil ?? null
  const term = termOn(terms, subject, completedOn)
  if (!term)
    throw ruleBroken('training.term-missing', [
      { pointer: '#/body/lapses', detail: 'Voor dit onderwerp is op die dag geen termijn ingesteld.' },
    ])
  return term.months === null ? null : lastDayAfter(completedOn, term.months)
}

/**
 * Whether a term that begins on a day may be set: from today on, and the first one of a subject from any day.
 * Refuses `training.term-in-past`.
 */
export function setTerm(terms: readonly Term[], { subject, validFrom }: Omit<Term, 'months'>, today: Day): void {
  const began = terms.some((term) => term.subject === subject && term.validFrom < today)
  if (validFrom < today && began) throw inPast()
}

/** Whether a term may be withdrawn: until it has held for a day. Refuses `training.term-in-past`. */
export function takeTerm(validFrom: Day, today: Day): void {
  if (validFrom < today) throw inPast()
}

const inPast = () => ruleBroken('training.term-in-past', [{ pointer: '#/body/validFrom', detail: 'Kies vandaag of een latere dag.' }])
