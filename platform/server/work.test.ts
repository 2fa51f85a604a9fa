import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from './new-id.ts'
import { ruleBroken } from './refusal.ts'
import { copyDatabase, type TestDatabase } from './testing/test-database.ts'
import { doWork, type WorkContext } from './work.ts'

let db: TestDatabase
let context: WorkContext
let token: Buffer
/** Nobody empties the trail, tests neither: they read from where they began. */
let before: number
const account = newId()

beforeAll(async () => {
  db = await copyDatabase()
  context = { pool: db.pool, clock: () => new Date('2024-05-06T10:00:00Z'), reactions: {} }
  await db.owner.query(`insert into staff.account (id, account, name) values ($1, 'work', 'Demo Werk')`, [account])
  await db.owner.query(`insert into staff.account_role values ($1, 'admin')`, [account])
})
afterAll(() => db.drop())
beforeEach(async () => {
  const secret = randomBytes(32).toString('base64url')
  token = createHash('sha256').update(secret).digest()
  await db.owner.query(`insert into staff.session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
    token,
    account,
  ])
  before = (await db.owner.query('select coalesce(max(seq), 0) as seq from platform.audit_event')).rows[0].seq
})
const trail = async () =>
  (await db.owner.query('select kind, action, actor_id from platform.audit_event where seq > $1 order by seq', [before])).rows

test('what is recorded becomes lasting together with the work', async () => {
  const thing = { kind: 'report', id: newId() }

  await doWork(context, { token, purpose: 'administration' }, async (work) => work.record('thing.done', thing))

  expect(await trail()).toEqual([{ kind: 'write', action: 'thing.done', actor_id: account }])
})

test('work that breaks leaves neither its changes nor their trace', async () => {
  const broken = doWork<{ 'platform.closed_day': { day: string; name: string; source: string } }, void>(
    context,
    { token, purpose: 'administration' },
    async (work) => {
      await work.tx.insertInto('platform.closed_day').values({ day: '2024-05-10', name: 'proef', source: 'proef' }).execute()
      work.record('thing.done', { kind: 'day', id: null })
      throw new Error('the power went out')
    },
  )

  await expect(broken).rejects.toThrow('the power went out')
  expect(await trail()).toEqual([])
  expect((await db.owner.query('select * from platform.closed_day')).rows).toEqual([])
})

test('a connection that dies in the middle of the work fails that work only', async () => {
  const cutOff = doWork(context, { token, purpose: 'administration' }, async ({ tx }) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await db.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await pause(100)
    await sql`select 1`.execute(tx)
  })

  await expect(cutOff).rejects.toThrow()
  await doWork(context, { token, purpose: 'administration' }, async (work) => work.record('thing.done', { kind: 'report', id: null }))
  expect(await trail()).toHaveLength(1)
})

test('a refusal is remembered although its transaction was rolled back', async () => {
  const refused = doWork(context, { token, purpose: 'administration' }, async (work) => {
    work.record('thing.done', { kind: 'report', id: null })
    throw ruleBroken('thing.not-found')
  })

  await expect(refused).rejects.toThrow('thing.not-found')
  expect(await trail()).toEqual([{ kind: 'refused', action: 'thing.not-found', actor_id: account }])
})

test('the connection forgets who asked once the work is done', async () => {
  await doWork(context, { token, purpose: 'administration' }, async () => undefined)

  const { rows } = await db.pool.query(`select platform.actor_id() as actor`)

  expect(rows).toEqual([{ actor: null }])
})

test('sixty pieces of work at once never see each other as the actor', async () => {
  const people = await Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const id = newId()
      const key = createHash('sha256').update(`person ${index}`).digest()
      await db.owner.query(`insert into staff.account (id, account, name) values ($1, $2, $2)`, [id, `person-${index}`])
      await db.owner.query(`insert into staff.session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
        key,
        id,
      ])
      return { id, key }
    }),
  )

  const seen = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      const person = people[index % people.length] as (typeof people)[number]
      return doWork(context, { token: person.key, purpose: 'administration' }, async (work) => {
        await sql`select pg_sleep(0.002)`.execute(work.tx)
        return work.actor.id === person.id
      })
    }),
  )

  expect(seen.every(Boolean)).toBe(true)
})

test('a token that nobody holds makes somebody the public, not a colleague', async () => {
  const actor = await doWork(context, { token: randomBytes(32), purpose: 'administration' }, async (work) => work.actor)

  expect(actor.id).toBeNull()
})

test('nobody can remember something in the name of another', async () => {
  const forged = db.pool.query(
    `insert into platform.audit_event (kind, action, object_kind, actor_id, purpose) values ('write', 'x', 'y', $1, 'administration')`,
    [account],
  )

  await expect(forged).rejects.toThrow('permission denied')
})

test('what was remembered can be added to, and neither changed nor removed, by the application', async () => {
  await doWork(context, { token, purpose: 'administration' }, async (work) => work.record('thing.done', { kind: 'thing', id: null }))

  await expect(db.pool.query(`update platform.audit_event set action = 'nothing'`)).rejects.toThrow('permission denied')
  await expect(db.pool.query('delete from platform.audit_event')).rejects.toThrow('permission denied')
  await expect(db.pool.query('truncate platform.audit_event')).rejects.toThrow('permission denied')
  expect(await trail()).toMatchObject([{ kind: 'write', action: 'thing.done' }])
})
