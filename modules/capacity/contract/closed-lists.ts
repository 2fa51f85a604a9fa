import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { absenceKindWords, capacityActivityWords, dayPartWords, hoursOriginWords, taskWords } from './words.ts'

export type CapacityActivity = keyof typeof capacityActivityWords
export const CapacityActivity = z.enum(valuesOf(capacityActivityWords))
export type DayPart = keyof typeof dayPartWords
export const DayPart = z.enum(valuesOf(dayPartWords))
export type Task = keyof typeof taskWords
export const Task = z.enum(valuesOf(taskWords))
export type AbsenceKind = keyof typeof absenceKindWords
export const AbsenceKind = z.enum(valuesOf(absenceKindWords))
export type HoursOrigin = keyof typeof hoursOriginWords
export const HoursOrigin = z.enum(valuesOf(hoursOriginWords))

/** What work hours can be about; capacity knows it as a kind and an id. */
export const AboutKind = z.enum(['investigation', 'question', 'action'])
export type AboutKind = z.output<typeof AboutKind>
export const About = z.object({ kind: AboutKind, id: z.uuid() })
export type About = z.output<typeof About>

/** `HH:MM` on the clock in Amsterdam. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 09:00.')
/** A day of this century, which is as far as the calendar of holidays goes. */
export const CalendarDay = z.iso
  .date('Vul een datum in.')
  .refine((day) => '2000-01-01' <= day && day <= '2099-12-31', 'Kies een dag tussen 2000 en 2100.')
export const Monday = CalendarDay.refine((day) => new Date(day).getUTCDay() === 1, 'Een week begint op maandag.').meta({
  description: 'The Monday with which a week begins',
})
