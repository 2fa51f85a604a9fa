import { sql } from 'kysely'
import { findOrMakeParty, type PartiesTables } from '#modules/parties/server/index.ts'
import { chooseMunicipality, findColleague, readOfficeCalendar, type StaffTables, tell } from '#modules/staff/server/index.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceChannel, AskQuestion, QuestionKept, RecordQuestion } from '../contract.ts'
import { addEntry } from './add-entry.ts'
import { answerQuestion } from './answer-question.ts'
import { startClock } from './clock-rules.ts'
import { closeQuestion } from './close-question.ts'
import { deskFor } from './desks.ts'
import { whoIsOnDuty } from './duty/who-is-on-duty.ts'
import { readAgreements } from './parameters.ts'
import type { AdviceTables } from './tables.ts'
import { targetOn } from './targets.ts'

type Tables = AdviceTables & PartiesTables & StaffTables & PlatformTables

/** Puts a question to the desk. Refuses `advice.no-desk`, `party.does-not-match`, `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function askQuestion(work: Work<Tables>, sealer: Sealer, given: AskQuestion): Promise<QuestionKept> {
  const kept = await keep(work, sealer, given, { consultantId: work.actor.id ?? '', channel: 'app', asked: true, askedAt: work.now })
  if (given.urgency === 'urgent') await tellOnDuty(work, kept.id, given)
  return kept
}

/** With urgency, whoever is on duty hears it at once. */
async function tellOnDuty(work: Work<Tables>, id: string, { municipality, kind }: AskQuestion): Promise<void> {
  const { id: municipalityId } = await chooseMunicipality(work, municipality)
  const { now } = await whoIsOnDuty(work, municipalityId, kind, work.now)
  for (const { accountId } of now) {
    if (accountId !== work.actor.id) await tell(work, { to: accountId, kind: 'advice.urgent-question', thing: { kind: 'question', id } })
  }
}

/**
 * Records what a colleague asked by phone or at the desk, or was told unasked; with the answer and closed at once when so given.
 * Refuses what asking refuses, `advice.unknown-colleague`, `advice.in-future`, `advice.too-long-ago`, and what answering and closing refuse.
 */
export async function recordQuestion(work: Work<Tables>, sealer: Sealer, given: RecordQuestion): Promise<QuestionKept> {
  const { consultantId, channel, asked } = given
  if (consultantId === work.actor.id)
    throw ruleBroken('advice.own-question', [{ pointer: '#/body/consultantId', detail: 'Kies de collega die vroeg of advies kreeg.' }])
  const askedAt = given.askedAt ? new Date(given.askedAt) : work.now
  await checkMoment(work, askedAt)

  const kept = await keep(work, sealer, given, { consultantId, channel, asked, askedAt })
  // What is answered in the same breath was answered when it was asked.
  if (given.answer) await answerQuestion(work, kept.id, given.answer, askedAt)
  if (given.close) await closeQuestion({ ...work, now: askedAt }, kept.id, {})
  return kept
}

interface Asked {
  consultantId: string
  channel: AdviceChannel
  asked: boolean
  askedAt: Date
}

async function keep(work: Work<Tables>, sealer: Sealer, given: AskQuestion, asked: Asked): Promise<QuestionKept> {
  const municipality = await chooseMunicipality(work, given.municipality)
  if (!(await findColleague(work, asked.consultantId, municipality.id))) throw ruleBroken('advice.unknown-colleague')
  const unitId = await deskFor(work, municipality.id, given.kind)
  const calendar = await readOfficeCalendar(work, municipality.id)
  const party = given.subject && (await findOrMakeParty(work, sealer, municipality.id, given.subject))

  const question = await insertQuestion(work, given, asked, {
    municipalityId: municipality.id,
    unitId,
    calendar,
    personId: party?.personId ?? null,
  })
  work.record(
    asked.askedAt === work.now && asked.channel === 'app' ? 'question.asked' : 'question.recorded',
    { kind: 'question', id: question.id },
    { kind: given.kind, urgency: given.urgency, channel: asked.channel, asked: asked.asked, complex: given.complex },
  )
  return question
}

interface Placed {
  municipalityId: string
  unitId: string
  calendar: OfficeCalendar
  personId: string | null
}

async function insertQuestion(work: Work<Tables>, given: AskQuestion, asked: Asked, place: Placed): Promise<QuestionKept> {
  const day = dayInAmsterdam(asked.askedAt)
  const target = await targetOn(work, place.municipalityId, given, day)
  const clock = startClock(place.calendar, asked.askedAt, target)
  const id = newId()
  const reference = await nextReference(work, day)
  await work.tx
    .insertInto('advice.question')
    .values({
      id,
      municipality_id: place.municipalityId,
      unit_id: place.unitId,
      reference,
      kind: given.kind,
      asked: asked.asked,
      channel: asked.channel,
      question: given.question,
      urgency: given.urgency,
      file_number: given.fileNumber || null,
      subject_person_id: place.personId,
      consultant_id: asked.consultantId,
      recorded_by: work.actor.id ?? '',
      asked_at: asked.askedAt,
      recorded_at: work.now,
      first_answer_target_minutes: target.firstAnswerMinutes,
      first_answer_due_at: clock.firstAnswerDueAt,
      closing_target_minutes: target.closingMinutes,
      closing_due_at: clock.closingDueAt,
      complex_since: given.complex ? asked.askedAt : null,
      complex_by: given.complex ? work.actor.id : null,
    })
    .execute()
  if (given.complex) await addEntry(work, id, 'complexity', { at: asked.askedAt, minutes: 0 })
  return { id, reference, firstAnswerDueAt: clock.firstAnswerDueAt.toISOString() }
}

async function nextReference(work: Work<Tables>, day: string): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('advice.question_number')::int as number`.execute(work.tx)
  return `A-${day.slice(0, 4)}-${String(rows[0]?.number ?? 0).padStart(6, '0')}`
}

/** Refuses `advice.in-future`, `advice.too-long-ago`. */
async function checkMoment(work: Work<Tables>, askedAt: Date): Promise<void> {
  const pointer = '#/body/askedAt'
  if (askedAt > work.now) throw ruleBroken('advice.in-future', [{ pointer, detail: 'Dit moment ligt in de toekomst.' }])
  const back = (await readAgreements(work))('advice-record-back')
  if (dayInAmsterdam(askedAt) < addDays(dayInAmsterdam(work.now), -back))
    throw ruleBroken('advice.too-long-ago', [{ pointer, detail: `Vastleggen kan tot ${back} dagen terug.` }])
}
