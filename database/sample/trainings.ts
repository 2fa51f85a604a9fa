import type { SubjectWithTerm, TrainingSubject } from '#modules/staff/contract.ts'
import { addDays, addMonths, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds, type ColleagueKey, HIRED, teams } from './staff.ts'
import { MUNICIPALITY } from './staff-rights.ts'

/** For how many months a training holds in the demo municipality. */
const terms: Readonly<Record<SubjectWithTerm, number | null>> = { wmo: 36, 'youth-act': 36, 'enforcement-skills': 24, boa: 60 }

interface ToldTraining {
  of: ColleagueKey
  subject: TrainingSubject
  title?: string
  certificate?: string
  /** The last day on which it holds, counted from the day of loading */
  lastDayIn?: number
  /** The day for which it is planned, counted from the day of loading */
  plannedIn?: number
}

/** Everybody on the teams has some; one lapses soon, one has lapsed, two are planned, and one BOA has no valid training. */
const trainings: readonly ToldTraining[] = [
  { of: 'specialist-1', subject: 'enforcement-skills', title: 'Gespreksvoering bij handhaving', lastDayIn: 420 },
  { of: 'specialist-1', subject: 'boa', title: 'BOA domein V', certificate: 'DEMO-BOA-2101', lastDayIn: 610 },
  { of: 'specialist-2', subject: 'enforcement-skills', title: 'Gespreksvoering bij handhaving', lastDayIn: 41 },
  { of: 'specialist-2', subject: 'boa', title: 'BOA domein V', certificate: 'DEMO-BOA-1907', lastDayIn: -33 },
  { of: 'specialist-2', subject: 'boa', title: 'BOA, opnieuw examen', plannedIn: 24 },
  { of: 'specialist-3', subject: 'enforcement-skills', lastDayIn: 205 },
  { of: 'specialist-3', subject: 'wmo', title: 'Wmo voor handhavers', plannedIn: 52 },
  { of: 'specialist-4', subject: 'enforcement-skills', lastDayIn: 515 },
  { of: 'specialist-4', subject: 'other', title: 'Feiten en waarnemingen opschrijven', lastDayIn: 300 },
  { of: 'coordinator-1', subject: 'enforcement-skills', lastDayIn: 330 },
  { of: 'coordinator-1', subject: 'wmo', title: 'Wmo voor handhavers', lastDayIn: 700 },
  { of: 'specialist-5', subject: 'wmo', title: 'Toezicht houden onder de Wmo', certificate: 'DEMO-WMO-0512', lastDayIn: 13 },
  { of: 'specialist-5', subject: 'youth-act', title: 'Toezicht houden onder de Jeugdwet', lastDayIn: 640 },
  { of: 'specialist-6', subject: 'wmo', title: 'Toezicht houden onder de Wmo', certificate: 'DEMO-WMO-0544', lastDayIn: 480 },
  { of: 'specialist-6', subject: 'enforcement-skills', lastDayIn: 190 },
  { of: 'specialist-7', subject: 'wmo', title: 'Toezicht houden onder de Wmo', lastDayIn: -71 },
  { of: 'specialist-7', subject: 'wmo', title: 'Opfriscursus Wmo', plannedIn: 18 },
  { of: 'coordinator-2', subject: 'wmo', title: 'Wmo voor handhavers', lastDayIn: 560 },
  { of: 'coordinator-2', subject: 'youth-act', title: 'Jeugdwet voor handhavers', lastDayIn: 560 },
]

/** The terms of the demo municipality, and what its colleagues learned and are going to learn. */
export function addTrainings(rows: Collector, today: Day): void {
  for (const [subject, months] of Object.entries(terms) as [SubjectWithTerm, number | null][])
    rows.add('staff.training_term', {
      municipality_id: MUNICIPALITY,
      subject,
      valid_from: '2019-01-01',
      months,
      kept_by: accountIds['beheer-1'],
      kept_at: new Date(HIRED),
    })
  for (const training of trainings) addTraining(rows, training, today)
}

function addTraining(rows: Collector, { of, subject, title = '', certificate, lastDayIn, plannedIn }: ToldTraining, today: Day): void {
  const dice = diceFor(`training ${of} ${subject} ${title}`)
  const validUntil = lastDayIn === undefined ? null : addDays(today, lastDayIn)
  const months = (subject !== 'other' && terms[subject]) || 24
  const completedOn = validUntil && addMonths(addDays(validUntil, 1), -months)
  const recordedAt = new Date(`${completedOn && completedOn > '2023-09-01' ? addDays(completedOn, 1) : addDays(today, -40)}T08:20:00.000Z`)
  const team = Object.values(teams).find(({ specialists }) => specialists.some((key) => key === of))
  const recordedBy = team && dice.whole(0, 2) === 0 ? team.coordinator : of
  rows.add('staff.training', {
    id: idAt(recordedAt.toISOString(), dice),
    account_id: accountIds[of],
    subject,
    title: title || null,
    planned_on: plannedIn === undefined ? null : addDays(today, plannedIn),
    completed_on: completedOn,
    valid_until: validUntil,
    certificate_number: certificate ?? null,
    recorded_by: accountIds[recordedBy],
    recorded_at: recordedAt,
    corrected_by: null,
    corrected_at: null,
    withdrawn_by: null,
    withdrawn_at: null,
    withdrawn_reason: null,
  })
}
