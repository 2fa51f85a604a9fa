import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, firstOfMonth } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ConfirmWeek, HoursOrigin, HoursWeek, WantedLine } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { getWeek } from './get-week.ts'
import type { HoursSources } from './happening.ts'
import { differencesBetween, fullDays, type PostedMinutes, postKey } from './ledger-rules.ts'
import { nameAbouts } from './name-abouts.ts'
import { type OwnDay, readLedger, readOwnDays } from './read-ledger.ts'
import { readOwnProposal } from './read-own-proposal.ts'

const SHORTEST_REASON = 5

/**
 * Makes the own ledger say what is wanted of a week, and confirms the week until today. Only differences are written; a second press writes
 * nothing. Refuses `roster.no-unit`, `hours.in-future`, `hours.over-a-day`, `hours.changed-meanwhile`, `hours.not-a-file`, `hours.month-closed`.
 */
export async function confirmWeek(
  work: Work<CapacityTables>,
  sources: HoursSources,
  { monday, version, lines, reason }: ConfirmWeek,
): Promise<HoursWeek> {
  const place = await ownPlace(work)
  const accountId = work.actor.id ?? ''
  const sunday = addDays(monday, 6)
  checkDays(lines, monday, dayInAmsterdam(work.now))
  const days = await lockHours(work, place, accountId, [monday, sunday])

  const ledger = await readLedger(work, accountId, monday, sunday)
  const differences = differencesBetween(ledger.posts, lines)
  if (differences.length > 0 && ledger.version !== version) throw ruleBroken('hours.changed-meanwhile')
  await checkFiles(work, sources, lines, ledger.posts)
  const onDay = (day: Day) => days.find((one) => one.day === day)
  const corrections = differences.filter(({ day }) => onDay(day)?.closed)
  if (corrections.length > 0 && reason.length < SHORTEST_REASON)
    throw ruleBroken('hours.month-closed', [{ pointer: '#/body/reason', detail: 'Schrijf in een paar woorden waarom u dit wijzigt.' }])

  const originOf = await originsOf(work, sources, monday, sunday)
  if (differences.length > 0)
    await work.tx
      .insertInto('capacity.hours')
      .values(
        differences.map((line) => ({
          id: newId(),
          account_id: accountId,
          municipality_id: place.municipalityId,
          unit_id: onDay(line.day)?.unitId ?? place.unitId,
          day: line.day,
          activity: line.activity,
          part: line.part,
          about_kind: line.about?.kind ?? null,
          about_id: line.about?.id ?? null,
          minutes: line.minutes,
          came_from: originOf(line),
          after_closing: corrections.includes(line),
          reason: corrections.includes(line) ? reason : null,
          recorded_by: accountId,
          recorded_at: work.now,
        })),
      )
      .execute()
  await sql`
    insert into capacity.confirmed_week (account_id, municipality_id, unit_id, monday, confirmed_at)
    values (${accountId}, ${place.municipalityId}, ${place.unitId}, ${monday}, ${work.now})
    on conflict (account_id, monday) do update set confirmed_at = excluded.confirmed_at`.execute(work.tx)
  const facts = { monday, changes: differences.length, corrections: corrections.length }
  work.record('capacity.week-confirmed', { kind: 'account', id: accountId }, facts)
  return getWeek(work, sources, { week: monday })
}

function checkDays(lines: readonly WantedLine[], monday: Day, today: Day): void {
  if (monday > today || lines.some(({ day, minutes }) => day > today && minutes > 0)) throw ruleBroken('hours.in-future')
  const full = new Set(fullDays(lines))
  const errors = lines.flatMap(({ day }, index): FieldError[] =>
    full.has(day) ? [{ pointer: `#/body/lines/${index}/minutes`, detail: 'Deze dag heeft samen meer dan 24 uur.' }] : [],
  )
  if (errors.length > 0) throw ruleBroken('hours.over-a-day', errors)
}

/** The months stay as they are and nobody else writes these hours until this is done; in the order in which the ledger itself locks. */
async function lockHours(
  work: Work<CapacityTables>,
  place: Place,
  accountId: string,
  [from, until]: readonly [Day, Day],
): Promise<OwnDay[]> {
  const months = new Set(
    (await readOwnDays(work, place, accountId, from, until)).map(({ day, unitId }) => `capacity.month ${unitId} ${firstOfMonth(day)}`),
  )
  for (const month of months) await sql`select pg_advisory_xact_lock_shared(hashtextextended(${month}, 0))`.execute(work.tx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`capacity.hours ${accountId}`}, 0))`.execute(work.tx)
  return readOwnDays(work, place, accountId, from, until)
}

/** What is new has to be a file that the person may see; what was recorded before may stay, also where they no longer see it. */
async function checkFiles(
  work: Work<CapacityTables>,
  { abouts }: HoursSources,
  lines: readonly WantedLine[],
  posts: readonly PostedMinutes[],
): Promise<void> {
  const known = new Set(posts.map(postKey))
  const isNew = (line: WantedLine) => line.about !== null && line.minutes > 0 && !known.has(postKey(line))
  const named = await nameAbouts(
    work,
    abouts,
    lines.filter(isNew).map(({ about }) => about),
  )
  const errors = lines.flatMap((line, index): FieldError[] =>
    isNew(line) && named(line.about)?.reference === null
      ? [{ pointer: `#/body/lines/${index}/about`, detail: 'Dit dossier is niet gevonden. Kies een ander, of laat het leeg.' }]
      : [],
  )
  if (errors.length > 0) throw ruleBroken('hours.not-a-file', errors)
}

/** Where hours came from: what is written just as it was proposed came from there, and everything else from the person. */
async function originsOf(
  work: Work<CapacityTables>,
  { happenings }: HoursSources,
  from: Day,
  sunday: Day,
): Promise<(line: PostedMinutes) => HoursOrigin> {
  const today = dayInAmsterdam(work.now)
  const until = sunday < today ? sunday : today
  const proposed = await readOwnProposal(work, happenings, { from, until }, { settled: new Set(), posts: [] })
  return (line) => proposed.find((one) => postKey(one) === postKey(line) && one.minutes === line.minutes)?.origin ?? 'hand'
}
