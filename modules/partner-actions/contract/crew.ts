import { z } from 'zod'
import { ClockTime, ConflictKind, DayPart } from '#modules/capacity/contract.ts'
import { DesignationKind } from '#modules/staff/contract.ts'

const Times = z.object({ from: ClockTime, until: ClockTime }).refine(({ from, until }) => from < until, {
  path: ['until'],
  message: 'Het eind ligt na het begin.',
})
const Person = z.object({ id: z.uuid(), name: z.string() })

/** What does not go together for somebody in a part of the action; it forbids nothing, save a designation that is missing. */
export const CrewConflict = z.object({
  part: DayPart,
  kind: ConflictKind,
  /** Of `rest`: how long there is and how long there has to be, in minutes */
  minutes: z.int().optional(),
  needed: z.int().optional(),
})
export type CrewConflict = z.output<typeof CrewConflict>

/** The colleagues of the unit, by name; whoever goes along already is judged by what they are there for. */
export const Candidate = z.object({ person: Person, designations: z.array(DesignationKind), conflicts: z.array(CrewConflict) })
export type Candidate = z.output<typeof Candidate>
export const Candidates = z.object({ people: z.array(Candidate) }).meta({ id: 'CrewCandidates' })
export type Candidates = z.output<typeof Candidates>

/** Somebody goes along, or does so for other parts than before. */
export const PutInCrew = z
  .object({
    byDay: z.boolean(),
    byEvening: z.boolean(),
    needs: DesignationKind.nullable(),
    /** Whoever plans saw what does not go together, and goes on */
    accepted: z.boolean().default(false),
  })
  .refine(({ byDay, byEvening }) => byDay || byEvening, { path: ['byDay'], message: 'Kies ten minste één dagdeel.' })
export type PutInCrew = z.output<typeof PutInCrew>

export const CrewParams = z.object({ id: z.uuid(), person: z.uuid() })

/** When a colleague was really there; null for a part in which they were not, or of which nothing was said. */
export const KeepAttendance = z.object({ day: Times.nullable(), evening: Times.nullable() })
export type KeepAttendance = z.output<typeof KeepAttendance>
export const AttendanceOfPerson = z.object({
  person: Person,
  planned: KeepAttendance,
  there: KeepAttendance,
  mayRecord: z.boolean(),
})
export type AttendanceOfPerson = z.output<typeof AttendanceOfPerson>
export const Attendance = z
  .object({
    /** Whether it can be said now: from the day of the action until its report is agreed */
    open: z.boolean(),
    people: z.array(AttendanceOfPerson),
  })
  .meta({ id: 'ActionAttendance' })
export type Attendance = z.output<typeof Attendance>
