import type { Kysely } from 'kysely'
import pg from 'pg'
import { queriesOn } from './database.ts'
import { Refusal } from './refusal.ts'

/** Who asks. `id` is null for the public. */
export interface Actor {
  id: string | null
  account: string
  name: string
  unitId: string | null
  roles: readonly string[]
  /** The session in which they ask; absent for the public, for work in the background and for the command line */
  sessionId?: string
  /** The code of conduct has to be accepted before anything else */
  conductDue?: boolean
}

export const thePublic: Actor = { id: null, account: 'public', name: '', unitId: null, roles: [] }

/** What an action was done to. Files are the thing: what happens to a part of a file is recorded on the file. */
export interface Thing {
  kind: string
  id: string | null
}

/** Codes, ids, days and amounts; never personal data. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** One actor, one moment, one transaction. Everything that a use case may touch comes from here. */
export interface Work<Tables> {
  tx: Kysely<Tables>
  actor: Actor
  now: Date
  /** Remembers a change, in the same transaction. */
  record(action: string, thing: Thing, facts?: Facts): void
  /** Remembers that personal data was looked at. */
  recordLook(action: string, thing: Thing, facts?: Facts): void
  /** Lets `app/server/reactions.ts` act on what happened, in the same transaction. */
  announce(name: string, facts: Facts): Promise<void>
}

/** The module-free name for work whose tables do not matter. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's tables are invariant; nothing narrower accepts every module's work
export type AnyWork = Work<any>

export type Reactions = Readonly<Record<string, readonly ((work: AnyWork, facts: Facts) => Promise<unknown>)[]>>

/** Where work came from; stands with every remembered event (BIO2 8.15.01). */
export type CameFrom = 'browser' | 'command-line' | 'background' | 'public'

export interface WorkContext {
  pool: pg.Pool
  clock: () => Date
  reactions: Reactions
  /** Where work comes from whose errand does not say so; `background` unless told */
  cameFrom?: CameFrom
}

export interface Errand {
  /** SHA-256 of the session token; absent for the public */
  token?: Buffer | undefined
  /** Whose work goes on without a session: an import in the background, or the command line */
  onBehalfOf?: Actor | undefined
  /** What the data are used for; stands with every remembered event */
  purpose: string
  requestId?: string | undefined
  cameFrom?: CameFrom
  /** What was asked for, when the request says so: stands with a refusal */
  thing?: Thing | undefined
  readsOnly?: boolean
  /** Refuses the actor by throwing; runs before anything else */
  admit?: (actor: Actor) => void
}

interface Remembered {
  at: string
  kind: 'write' | 'read' | 'refused'
  action: string
  object_kind: string
  object_id: string | null
  came_from: CameFrom
  purpose: string
  request_id: string | null
  facts?: Facts | undefined
}

/**
 * Runs one piece of work: signs on, works, remembers, commits. PostgreSQL knows who asks (row security).
 * A refusal rolls everything back and leaves its trace outside the transaction.
 */
export async function doWork<Tables, Result>(
  context: WorkContext,
  errand: Errand,
  run: (work: Work<Tables>) => Promise<Result>,
): Promise<Result> {
  const client = await context.pool.connect()
  const events: Remembered[] = []
  let actor = thePublic
  let broken: Error | undefined

  try {
    actor = await begin(client, errand, cameFrom(context, errand))
    errand.admit?.(actor)
    const work = makeWork<Tables>(context, client, actor, errand, events)

    const result = await run(work)

    await commit(client, events)
    return result
  } catch (error) {
    broken = await rollBack(client)
    if (error instanceof Refusal && !broken) await rememberRefusal(context, client, actor, errand, error)
    throw error
  } finally {
    client.release(broken)
  }
}

function makeWork<Tables>(context: WorkContext, client: pg.PoolClient, actor: Actor, errand: Errand, events: Remembered[]): Work<Tables> {
  const now = context.clock()
  const remember = (kind: 'write' | 'read') => (action: string, thing: Thing, facts?: Facts) => {
    events.push({
      at: now.toISOString(),
      kind,
      action,
      object_kind: thing.kind,
      object_id: thing.id,
      came_from: cameFrom(context, errand),
      purpose: errand.purpose,
      request_id: errand.requestId ?? null,
      facts,
    })
  }
  const work: Work<Tables> = {
    tx: queriesOn<Tables>(client),
    actor,
    now,
    record: remember('write'),
    recordLook: remember('read'),
    announce: async (name, facts) => {
      for (const react of context.reactions[name] ?? []) await react(work, facts)
    },
  }
  return work
}

interface SignedOn {
  account_id: string
  account: string
  name: string
  unit_id: string | null
  roles: string[]
  session_id: string
  conduct_due: boolean
}

/** One round trip: the transaction opens and the session is found; what runs in the background for nobody says so (`platform.in_background`). */
async function begin(client: pg.PoolClient, errand: Errand, from: CameFrom): Promise<Actor> {
  if (errand.onBehalfOf?.id) {
    await client.query(`begin; select set_config('app.actor_id', ${pg.escapeLiteral(errand.onBehalfOf.id)}, true)`)
    return errand.onBehalfOf
  }
  if (!errand.token) {
    await client.query(from === 'background' ? `begin; select set_config('app.came_from', 'background', true)` : 'begin')
    return thePublic
  }
  const token = errand.token.toString('hex')
  const results = (await client.query(
    `begin; select * from staff.sign_on('\\x${token}', ${errand.readsOnly ?? false})`,
  )) as unknown as pg.QueryResult[]
  const row = results[1]?.rows[0] as SignedOn | undefined
  if (!row) return thePublic

  return {
    id: row.account_id,
    account: row.account,
    name: row.name,
    unitId: row.unit_id,
    roles: row.roles,
    sessionId: row.session_id,
    conductDue: row.conduct_due,
  }
}

/** One round trip: what happened is written down and all of it becomes lasting. */
async function commit(client: pg.PoolClient, events: readonly Remembered[]): Promise<void> {
  await client.query(events.length > 0 ? `${rememberAll(events)}; commit` : 'commit')
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error as Error
  }
}

async function rememberRefusal(context: WorkContext, client: pg.PoolClient, actor: Actor, errand: Errand, refusal: Refusal): Promise<void> {
  const event: Remembered = {
    at: context.clock().toISOString(),
    kind: 'refused',
    action: refusal.code,
    object_kind: errand.thing?.kind ?? 'request',
    object_id: errand.thing?.id ?? null,
    came_from: cameFrom(context, errand),
    purpose: errand.purpose,
    request_id: errand.requestId ?? null,
  }
  const { id, sessionId = '' } = actor
  const whoAsks = id
    ? `select set_config('app.actor_id', ${pg.escapeLiteral(id)}, true), set_config('app.session_id', ${pg.escapeLiteral(sessionId)}, true); `
    : ''
  await client.query(`begin; ${whoAsks}${rememberAll([event])}; commit`)
}

const cameFrom = (context: WorkContext, errand: Errand): CameFrom => errand.cameFrom ?? context.cameFrom ?? 'background'

function rememberAll(events: readonly Remembered[]): string {
  return `select platform.remember(${pg.escapeLiteral(JSON.stringify(events))})`
}
