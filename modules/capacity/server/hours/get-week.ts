import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, daysOfWeek, mondayOf } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { HoursLine, HoursQuery, HoursWeek } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import type { HoursSources } from './happening.ts'
import type { ProposedHours } from './hours-rules.ts'
import { type PostedMinutes, postKey } from './ledger-rules.ts'
import { nameAbouts } from './name-abouts.ts'
import { readCorrections, readLedger, readOwnDays } from './read-ledger.ts'
import { readOwnProposal } from './read-own-proposal.ts'

/** The hours of a week: the own ones with what is proposed, or, for the coordinator, what a colleague recorded; that look is remembered. Refuses `roster.no-unit`. */
export async function getWeek(work: Work<CapacityTables>, { happenings, abouts }: HoursSources, query: HoursQuery): Promise<HoursWeek> {
  const place = await ownPlace(work)
  const today = dayInAmsterdam(work.now)
  const monday = query.week ?? mondayOf(today)
  const sunday = addDays(monday, 6)
  const account = await findAccount(work, query.account ?? work.actor.id ?? '')
  const own = account.id === work.actor.id
  if (!own) work.recordLook('hours.read', { kind: 'account', id: account.id }, { monday })

  const { posts, version } = await readLedger(work, account.id, monday, sunday)
  const days = await readOwnDays(work, place, account.id, monday, sunday)
  const { confirmedAt, complete } = await readConfirmation(work, place, account.id, monday, earlier(sunday, today))
  const confirmedUntil = confirmedAt ? dayInAmsterdam(confirmedAt) : ''
  const settled = new Set([...posts.map(({ day }) => day), ...daysOfWeek(monday).filter((day) => day <= confirmedUntil)])
  const proposed = own ? await readOwnProposal(work, happenings, { from: monday, until: earlier(sunday, today) }, { settled, posts }) : []
  const corrections = await readCorrections(work, { accountId: account.id }, monday, sunday)
  const named = await nameAbouts(
    work,
    abouts,
    [...posts, ...proposed, ...corrections].map(({ about }) => about),
  )

  return {
    account,
    own,
    monday,
    today,
    days: daysOfWeek(monday).map((day) => ({
      day,
      future: day > today,
      closed: days.some((one) => one.day === day && one.closed),
      settled: settled.has(day),
      lines: linesOf(day, posts, proposed).map((line) => ({ ...line, about: named(line.about) })),
    })),
    version,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    complete,
    corrections: corrections.map((correction) => ({ ...correction, about: named(correction.about) })),
  }
}

/** Refuses `thing.not-found` for who is neither oneself nor of the own unit of a coordinator. */
async function findAccount(work: AnyWork, id: string): Promise<{ id: string; name: string }> {
  const { rows } = await sql<{ id: string; name: string }>`
    select a.id, a.name from staff.account a where a.id = ${id} and (a.id = ${work.actor.id} or capacity.keeps_time_of(a.id))`.execute(
    work.tx,
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}

async function readConfirmation(
  work: AnyWork,
  { municipalityId, unitId }: { municipalityId: string; unitId: string },
  accountId: string,
  monday: Day,
  until: Day,
): Promise<{ confirmedAt: Date | null; complete: boolean }> {
  const { rows } = await sql<{ confirmedAt: Date | null; complete: boolean }>`
    select (select w.confirmed_at from capacity.confirmed_week w where w.account_id = ${accountId} and w.monday = ${monday}) as "confirmedAt",
           coalesce((select d.confirmed from capacity.weeks_due(${municipalityId}, ${unitId}, ${monday}, ${until}) d where d.account_id = ${accountId}), true) as complete`.execute(
    work.tx,
  )
  return rows[0] ?? { confirmedAt: null, complete: true }
}

type UnnamedLine = Omit<HoursLine, 'about'> & Pick<PostedMinutes, 'about'>

function linesOf(day: Day, posts: readonly PostedMinutes[], proposed: readonly ProposedHours[]): UnnamedLine[] {
  const lines = new Map<string, UnnamedLine>()
  for (const post of posts)
    if (post.day === day && post.minutes > 0)
      lines.set(postKey(post), { ...lineOf(post), recorded: post.minutes, proposed: 0, moments: [] })
  for (const post of proposed) {
    if (post.day !== day) continue
    const there = lines.get(postKey(post)) ?? { ...lineOf(post), recorded: 0, proposed: 0, moments: [] }
    lines.set(postKey(post), { ...there, proposed: there.proposed + post.minutes, moments: [...there.moments, ...post.moments] })
  }
  return [...lines.values()]
}

const lineOf = ({ activity, part, about }: PostedMinutes) => ({ activity, part, about })
const earlier = (one: Day, other: Day) => (one < other ? one : other)
