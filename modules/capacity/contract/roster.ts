import { z } from 'zod'
import { DesignationKind } from '#modules/staff/contract.ts'
import { AbsenceKind, CalendarDay, CapacityActivity, ClockTime, DayPart, Monday, Task } from './closed-lists.ts'

const work = {
  accountId: z.uuid(),
  day: CalendarDay,
  from: ClockTime,
  until: ClockTime,
  part: DayPart,
  activity: CapacityActivity,
  task: Task,
  /** The designation without which this work may not be done */
  needs: DesignationKind.nullable(),
}
const ends = { path: ['until'], message: 'De eindtijd ligt na de begintijd.' }

/** A shift as it is planned; the part of the day is said by who plans, and proposed from the times. */
export const PlanShift = z
  .object(work)
  .refine(({ from, until }) => from < until, ends)
  .meta({ id: 'PlanShift' })
export type PlanShift = z.output<typeof PlanShift>

/** The same, of a shift that somebody has in front of them. */
export const ChangeShift = z
  .object({ ...work, revision: z.int().min(0) })
  .refine(({ from, until }) => from < until, ends)
  .meta({ id: 'ChangeShift' })
export type ChangeShift = z.output<typeof ChangeShift>
export const RemoveShift = z.object({ revision: z.int().min(0) })

/** `minutes` is the time worked: a long shift has a break. */
export const Shift = z.object({ id: z.uuid(), ...work, minutes: z.int(), revision: z.int() }).meta({ id: 'Shift' })
export type Shift = z.output<typeof Shift>

/** What does not go together in the roster. Shown while planning, never about a person's worth. */
export const ConflictKind = z.enum(['double', 'absent', 'not-working', 'closed', 'rest', 'designation', 'evening'])
export type ConflictKind = z.output<typeof ConflictKind>
export const Conflict = z
  .object({
    kind: ConflictKind,
    accountId: z.uuid(),
    day: z.iso.date(),
    /** The shifts that it is about; the first one is of these days */
    shifts: z.array(z.uuid()),
    /** Of `rest`: how long there is and how long there has to be, in minutes */
    minutes: z.int().optional(),
    needed: z.int().optional(),
    designation: DesignationKind.optional(),
  })
  .meta({ id: 'RosterConflict' })
export type Conflict = z.output<typeof Conflict>

const Person = z.object({
  id: z.uuid(),
  name: z.string(),
  days: z.array(
    z.object({
      day: z.iso.date(),
      /** Minutes by the working pattern, and what is left of them; null for whoever does not plan */
      contracted: z.int().nullable(),
      available: z.int().nullable(),
      absences: z.array(z.object({ kind: AbsenceKind, from: ClockTime.nullable(), until: ClockTime.nullable() })),
    }),
  ),
})

/** A week, or a month of weeks, of the roster of the own unit. */
export const Roster = z
  .object({
    unit: z.object({ id: z.uuid(), name: z.string() }),
    from: z.iso.date(),
    until: z.iso.date(),
    today: z.iso.date(),
    mayPlan: z.boolean(),
    /** Whether these are the shifts as planned, or as last published */
    shows: z.enum(['plan', 'published']),
    people: z.array(Person),
    shifts: z.array(Shift),
    conflicts: z.array(Conflict),
    weeks: z.array(
      z.object({
        monday: Monday,
        publishedAt: z.iso.datetime().nullable(),
        publishedBy: z.string().nullable(),
        note: z.string(),
        /** Why conflicts stayed; for who plans */
        acceptedBecause: z.string().nullable(),
        version: z.int(),
        /** Shifts added, changed or removed since it was published */
        changes: z.int(),
      }),
    ),
    /** Days on which the office is closed, beside the weekend */
    closed: z.array(z.iso.date()),
    /** Minutes after midnight from which work is evening work, on the last of these days */
    eveningFrom: z.int(),
  })
  .meta({ id: 'Roster' })
export type Roster = z.output<typeof Roster>
export const RosterQuery = z.object({ day: CalendarDay.optional(), span: z.enum(['week', 'month']).default('week') })

/** Copies the plan of a week to later weeks; where somebody already has a shift on the day it is left as it is, unless `replace`. */
export const CopyWeek = z
  .object({ from: Monday, to: z.array(Monday).min(1, 'Kies een week.').max(12), replace: z.boolean().default(false) })
  .refine(({ from, to }) => !to.includes(from), { path: ['to'], message: 'Kies een andere week.' })
  .meta({ id: 'CopyWeek' })
export type CopyWeek = z.output<typeof CopyWeek>
export const CopiedWeek = z.object({ copied: z.int(), leftOut: z.int() }).meta({ id: 'CopiedWeek' })
export type CopiedWeek = z.output<typeof CopiedWeek>

/** Publishes a week to those concerned; conflicts that are left have to be explained. */
export const PublishWeek = z
  .object({
    monday: Monday,
    note: z.string().trim().max(500).default(''),
    conflictsAccepted: z.string().trim().max(500).default(''),
  })
  .meta({ id: 'PublishWeek' })
export type PublishWeek = z.output<typeof PublishWeek>
export const PublishedWeek = z.object({ version: z.int(), told: z.int() }).meta({ id: 'PublishedWeek' })
export type PublishedWeek = z.output<typeof PublishedWeek>
