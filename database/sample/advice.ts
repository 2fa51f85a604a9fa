import type { QuestionKind, QuestionStatus } from '#modules/advice/contract.ts'
import { firstTargets, QuestionKind as Kinds } from '#modules/advice/contract.ts'
import { clockColumns, minutesOf, startClock, stopClock } from '#modules/advice/server/index.ts'
import { calendarOf, firstHours } from '#modules/staff/contract.ts'
import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { afterWorkingMinutes } from '#platform/contract/working-time-rules.ts'
import { addResult, RESULT_AFTER } from './advice-results.ts'
import type { Collector } from './collector.ts'
import { momentOn, workingDaysAfter, workingDaysBefore } from './days.ts'
import { type Dice, diceFor, idAt } from './dice.ts'
import { accountIds, teams, unitIds } from './staff.ts'
import { type AdviceText, adviceTexts, complexBecause, followUps, questionsBack, unaskedAdvice } from './texts/advice.ts'
import { FINISHED_YEAR } from './year-plan.ts'

const MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const IN_A_YEAR = 300
const DAY_OF_WORK = 480
const calendar = calendarOf({ hours: [firstHours], days: [] })
const kinds = { 'livelihood-application': 45, 'financial-scheme': 27, 'work-file': 20, other: 8 } as const

/** A question that is told: when, and how far it came. */
interface Told {
  name: string
  number: number
  askedAt: Date
  status: QuestionStatus
  today: Day
  complex?: boolean
  joined?: boolean
  urgent?: boolean
  handedOver?: boolean
  askedOn?: boolean
}

/** The desk, a finished year of questions, and those that are open now: late ones, complex ones, one that waits on the consultant. */
export function addAdvice(rows: Collector, today: Day): void {
  for (const kind of Kinds.options) rows.add('advice.desk', { municipality_id: MUNICIPALITY, kind, unit_id: unitIds.income })
  for (let index = 0; index < IN_A_YEAR; index++) addPast(rows, index, today)
  addDuty(rows, today)
  const open = [
    { ago: 4, time: '09:20', status: 'waiting' },
    { ago: 2, time: '14:05', status: 'taken', complex: true },
    { ago: 3, time: '10:40', status: 'asked-back' },
    { ago: 2, time: '11:15', status: 'answered' },
    { ago: 3, time: '13:30', status: 'taken', handedOver: true },
    { ago: 4, time: '10:15', status: 'taken', askedOn: true },
    { ago: 1, time: '15:40', status: 'waiting', urgent: true },
    { ago: 1, time: '16:10', status: 'taken', complex: true, joined: true },
    { ago: 1, time: '16:25', status: 'waiting' },
    { ago: 1, time: '16:50', status: 'waiting' },
  ] as const
  for (const [index, { ago, time, ...plan }] of open.entries())
    tell(rows, {
      ...plan,
      name: `open ${index}`,
      number: IN_A_YEAR + index + 1,
      askedAt: new Date(momentOn(workingDaysBefore(today, ago), time)),
      today,
    })
}

function addPast(rows: Collector, index: number, today: Day): void {
  const name = `advice ${FINISHED_YEAR}-${index}`
  const dice = diceFor(name)
  const asked = workingDaysAfter(addDays(`${FINISHED_YEAR}-01-02`, Math.floor((index * 350) / IN_A_YEAR)), 0)
  const time = `${String(dice.whole(9, 15)).padStart(2, '0')}:${String(dice.whole(0, 59)).padStart(2, '0')}`
  const complex = dice.chance(0.08)
  // A year that is not over yet has not asked everything.
  if (asked >= addDays(today, -30)) return
  tell(rows, {
    name,
    number: index + 1,
    askedAt: new Date(momentOn(asked, time)),
    status: 'closed',
    today,
    complex,
    joined: complex && dice.chance(0.8),
    urgent: dice.chance(0.14),
    handedOver: dice.chance(0.06),
    askedOn: dice.chance(0.08),
  })
}

function tell(rows: Collector, told: Told): void {
  const dice = diceFor(told.name)
  const { askedAt, status } = told
  const isOpen = status !== 'closed'
  const kind: QuestionKind = dice.weighted(kinds)
  // In turn, so that open questions differ from each other.
  const texts = adviceTexts[kind]
  const words = texts[told.number % texts.length] as AdviceText
  const asked = isOpen || dice.chance(0.86)
  const urgency = told.urgent ? 'urgent' : 'normal'
  const target = firstTargets[urgency]
  const late = !isOpen && dice.chance(0.17)
  const clock = startClock(calendar, askedAt, target)
  const answeredAt = afterWorkingMinutes(calendar, askedAt, shareOf(target.firstAnswerMinutes, late, dice))
  const closedAt = afterWorkingMinutes(calendar, answeredAt, dice.whole(60, target.closingMinutes - target.firstAnswerMinutes))
  const takenAt = status === 'waiting' ? null : afterWorkingMinutes(calendar, askedAt, dice.whole(3, 20))
  const stoodSince = status === 'asked-back' ? afterWorkingMinutes(calendar, askedAt, 90) : isOpen ? null : closedAt
  const answered = status === 'answered' || status === 'closed' || told.askedOn === true
  const consultant = accountIds[dice.pick(['consulent-1', 'consulent-2'] as const)]
  const specialist = accountIds[isOpen ? 'specialist-1' : dice.pick(teams.income.specialists)]
  const channel = asked && (isOpen || dice.chance(0.5)) ? 'app' : dice.pick(['phone', 'desk-visit', 'mail', 'meeting'] as const)
  const joinedAt = told.joined ? afterWorkingMinutes(calendar, askedAt, dice.whole(20, isOpen ? 45 : DAY_OF_WORK)) : null
  const minutesAt = (at: Date) => minutesOf(calendar, clock, at)
  const first = told.handedOver ? colleagueOf(specialist, dice) : specialist
  const id = idAt(askedAt.toISOString(), dice)

  rows.add('advice.question', {
    id,
    municipality_id: MUNICIPALITY,
    unit_id: unitIds.income,
    reference: `A-${dayInAmsterdam(askedAt).slice(0, 4)}-${String(told.number).padStart(6, '0')}`,
    kind,
    asked,
    channel,
    question: asked ? words.question : dice.pick(unaskedAdvice),
    urgency,
    consultant_id: consultant,
    recorded_by: channel === 'app' ? consultant : specialist,
    asked_at: askedAt,
    recorded_at: askedAt,
    handler_id: status === 'waiting' ? null : specialist,
    taken_at: told.handedOver && takenAt ? handedAt(takenAt) : takenAt,
    status,
    first_answer_at: answered ? answeredAt : null,
    first_answer_minutes: answered ? minutesAt(answeredAt) : null,
    first_answer_target_minutes: target.firstAnswerMinutes,
    closing_target_minutes: target.closingMinutes,
    closed_at: isOpen ? null : closedAt,
    closing_minutes: isOpen ? null : minutesAt(closedAt),
    lapsed: false,
    ...clockColumns(stoodSince ? stopClock(clock, stoodSince) : clock),
    complex_since: told.complex ? askedAt : null,
    complex_by: told.complex ? consultant : null,
    joined_at: joinedAt,
    joined_by: joinedAt && specialist,
    involvement_minutes: joinedAt && minutesAt(joinedAt),
    result_due_on: isOpen ? null : addDays(dayInAmsterdam(closedAt), RESULT_AFTER),
  })

  const happened = (action: string, at: Date, by: string, facts = {}) => {
    if (isOpen) rows.remember({ at, by, action: `question.${action}`, kind: 'question', id, facts })
  }
  const entry = (entryKind: EntryName, at: Date, by: string, body: string | null = null, to: string | null = null) => {
    const entryId = idAt(at.toISOString(), dice)
    rows.add('advice.entry', {
      id: entryId,
      question_id: id,
      kind: entryKind,
      body,
      by_id: by,
      at,
      minutes: to ? null : minutesAt(at),
      to_id: to,
    })
    if (entryKind !== 'complexity') happened(actions[entryKind], at, by, to ? { to } : {})
    return entryId
  }
  happened(channel === 'app' ? 'asked' : 'recorded', askedAt, channel === 'app' ? consultant : specialist, {
    kind,
    urgency,
    channel,
    asked,
    complex: told.complex === true,
  })
  if (told.complex) entry('complexity', askedAt, consultant, dice.pick(complexBecause))
  if (takenAt) entry('taken', takenAt, first)
  if (takenAt && told.handedOver) entry('handed-over', handedAt(takenAt), first, null, specialist)
  if (joinedAt) entry('joined', joinedAt, specialist)
  if (status === 'asked-back' && stoodSince) entry('question-back', stoodSince, specialist, dice.pick(questionsBack))
  if (!answered) return
  const answer = entry('answer', answeredAt, specialist, words.answer)
  for (const [index, citation] of words.laws.entries())
    rows.add('advice.source', {
      id: idAt(answeredAt.toISOString(), dice),
      entry_id: answer,
      number: index + 1,
      kind: 'law',
      citation,
      link: 'https://wetten.overheid.nl',
    })
  if (told.askedOn) {
    const further = dice.pick(followUps)
    entry('reopened', afterWorkingMinutes(calendar, answeredAt, 20), consultant, further.question)
    if (!isOpen) entry('answer', afterWorkingMinutes(calendar, answeredAt, 45), specialist, further.answer)
  }
  if (isOpen) return
  entry('closed', closedAt, specialist)
  addResult(rows, told, { id, consultant, closedAt })
}

/** How the trail calls what is told. */
const actions = {
  taken: 'taken',
  'handed-over': 'handed-over',
  joined: 'joined',
  'question-back': 'asked-back',
  answer: 'answered',
  reopened: 'reopened',
  closed: 'closed',
} as const
type EntryName = keyof typeof actions | 'complexity'

const handedAt = (takenAt: Date) => afterWorkingMinutes(calendar, takenAt, 10)

/** Somebody else of the same desk. */
function colleagueOf(specialist: string, dice: Dice): string {
  const others = teams.income.specialists.map((key) => accountIds[key]).filter((id) => id !== specialist)
  return dice.pick(others)
}

function shareOf(minutes: number, late: boolean, dice: Dice): number {
  return late ? dice.whole(minutes + 15, minutes * 3) : dice.whole(Math.round(minutes / 10), minutes)
}

/** The fixed week of the desk since the finished year, a swap this week, and how they are reached. */
function addDuty(rows: Collector, today: Day): void {
  const desk = { municipality_id: MUNICIPALITY, unit_id: unitIds.income }
  const mornings = [accountIds['specialist-1'], accountIds['specialist-2'], accountIds['specialist-3'], accountIds['specialist-4']]
  const set_by = accountIds['coordinator-1']
  for (const weekday of [1, 2, 3, 4, 5]) {
    const part = { ...desk, valid_from: `${FINISHED_YEAR}-01-01`, weekday, set_by }
    rows.add('advice.duty_part', { ...part, starts: '09:00', ends: '12:30', account_id: mornings[weekday % 4] })
    if (weekday !== 5) rows.add('advice.duty_part', { ...part, starts: '12:30', ends: '17:00', account_id: mornings[(weekday + 1) % 4] })
  }
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay()
  const account_id = mornings[weekday % 4]
  const to_id = mornings[(weekday + 2) % 4]
  const turn = {
    id: idAt(`${today}T06:00:00Z`, diceFor('duty-swap')),
    day: today,
    starts: '09:00',
    ends: '12:30',
    set_at: new Date(`${today}T06:00:00Z`),
  }
  rows.add('advice.duty_exception', { ...desk, ...turn, kind: 'swap', account_id, to_id, set_by })
  mornings.forEach((account, index) => {
    rows.add('advice.duty_reach', { account_id: account, phone: String(1231 + index), room: `B2.${index + 1}`, chat: '' })
  })
}
