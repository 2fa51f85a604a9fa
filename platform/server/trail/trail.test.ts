import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { oneKey, readKeyRing } from '../key-ring.ts'
import { newId } from '../new-id.ts'
import { ruleBroken } from '../refusal.ts'
import { copyDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testKey, testKeys } from '../testing/test-key.ts'
import { type Actor, doWork, type WorkContext } from '../work.ts'
import { sealEachMinute } from './seal-each-minute.ts'
import { MOST_IN_A_BATCH, sealTrail } from './seal-trail.ts'
import { verifyTrail } from './verify-trail.ts'

let db: TestDatabase
let context: WorkContext
const actor: Actor = { id: newId(), account: 'log', name: 'Demo Log', unitId: null, roles: [] }
beforeAll(async () => {
  db = await copyDatabase()
  context = { pool: db.pool, clock: () => new Date('2024-05-06T10:00:00.123Z'), reactions: {} }
  await db.owner.query(`insert into staff.account (id, account, name) values ($1, 'log', 'Demo Log')`, [actor.id])
})
afterAll(() => db.drop())
beforeEach(() => asOwner('truncate platform.audit_event, platform.audit_seal restart identity'))

/** What only the owner of the database can do, who knows how to get round the guard. */
async function asOwner(...statements: string[]): Promise<void> {
  const client = await db.owner.connect()
  await client.query('begin')
  for (const table of ['audit_event', 'audit_seal']) await client.query(`alter table platform.${table} disable trigger append_only`)
  for (const statement of statements) await client.query(statement)
  for (const table of ['audit_event', 'audit_seal']) await client.query(`alter table platform.${table} enable trigger append_only`)
  await client.query('commit')
  client.release()
}
async function remember(times: number): Promise<void> {
  await doWork(context, { onBehalfOf: actor, purpose: 'administration' }, async (work) => {
    for (let index = 0; index < times; index++) work.record('thing.done', { kind: 'thing', id: newId() }, { index })
  })
}
const seal = () => sealTrail(db.pool, testKeys)
const proof = (asked = {}) => verifyTrail(db.pool, testKeys, asked)
const broken = async () => (await proof()).broken

test('what happened is sealed in batches, and the chain proves every event', async () => {
  await remember(MOST_IN_A_BATCH + 5)

  expect(await seal()).toBe(MOST_IN_A_BATCH + 5)
  await remember(3)
  expect(await seal()).toBe(3)
  await remember(2)
  expect(await proof()).toMatchObject({ broken: undefined, proved: 3, state: { batches: 3, sealed: MOST_IN_A_BATCH + 8, unsealed: 2 } })
})

test('after a rotation the new key makes links and each key proves its own; without the old one that is said, not called broken', async () => {
  const both = readKeyRing(`${testKey.toString('hex')},2:${'ab'.repeat(32)}`)
  const newOnly = readKeyRing(`2:${'ab'.repeat(32)}`)
  if (!both || !newOnly) throw new Error('no ring')
  await remember(2)
  await seal()
  await remember(2)
  await sealTrail(db.pool, both)

  expect(await verifyTrail(db.pool, both)).toMatchObject({ broken: undefined, proved: 2 })
  expect((await verifyTrail(db.pool, newOnly)).broken).toEqual({ what: 'key-missing', batch: 1, version: 1 })
  await asOwner('update platform.audit_seal set key_version = 1 where batch = 2')
  expect((await verifyTrail(db.pool, both)).broken).toEqual({ what: 'seal-altered', batch: 2 })
})

test('numbers that were given out and never used are no fault', async () => {
  await remember(2)
  await expect(
    doWork(context, { onBehalfOf: actor, purpose: 'administration' }, async (work) => {
      work.record('thing.done', { kind: 'thing', id: 'no id at all' })
    }),
  ).rejects.toThrow()
  await remember(2)
  await seal()

  expect(await broken()).toBeUndefined()
})

test.each([
  ['changed', `update platform.audit_event set action = 'nothing.special' where seq = 4`, 'event-changed'],
  ['given another actor', `update platform.audit_event set actor_id = null where seq = 4`, 'event-changed'],
  ['moved in time', `update platform.audit_event set at = at + interval '1 microsecond' where seq = 4`, 'event-changed'],
  ['removed', 'delete from platform.audit_event where seq = 4', 'event-removed'],
])('an event that the owner of the database %s is named', async (_how, tampering, what) => {
  await remember(8)
  await seal()
  await asOwner(tampering)

  expect(await broken()).toEqual({ what, seq: 4, batch: 1 })
})

test('every column of an event is in its text', async () => {
  const { rows } = await db.owner.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns where table_schema = 'platform' and table_name = 'audit_event'`,
  )
  const others: Record<string, string> = {
    int8: '99',
    timestamptz: `'2020-01-01'`,
    text: `'other'`,
    uuid: 'gen_random_uuid()',
    jsonb: `'{"other": 1}'`,
  }
  await remember(1)

  for (const { name, type } of rows) {
    const {
      rows: [found],
    } = await db.owner.query(
      `select platform.event_text(e) <> platform.event_text(jsonb_populate_record(e, jsonb_build_object('${name}', ${others[type]}))) as differs
         from platform.audit_event e`,
    )
    expect(found.differs, name).toBe(true)
  }
  expect(rows.length).toBeGreaterThan(15)
})

test('the text of an event is the same in every time zone', async () => {
  await remember(1)
  const client = await db.owner.connect()
  const texts = []
  for (const zone of ['UTC', 'Europe/Amsterdam', 'Asia/Tokyo']) {
    await client.query(`set timezone = '${zone}'`)
    texts.push((await client.query('select platform.event_text(e) as text from platform.audit_event e')).rows[0].text)
  }
  client.release()

  expect(new Set(texts).size).toBe(1)
})

test('an event that was slipped in between sealed ones is named', async () => {
  await remember(4)
  await asOwner('alter sequence platform.audit_event_seq_seq restart with 8')
  await remember(2)
  await seal()
  await asOwner(
    `insert into platform.audit_event (seq, kind, action, object_kind, purpose) overriding system value values (6, 'write', 'x', 'y', 'administration')`,
  )

  expect(await broken()).toEqual({ what: 'event-inserted', seq: 6, batch: 1 })
})

test('removing events at the edge of a batch is named, in whichever batch', async () => {
  await remember(3)
  await seal()
  await remember(3)
  await seal()
  await asOwner('delete from platform.audit_event where seq = 6')
  expect(await broken()).toEqual({ what: 'event-removed', seq: 6, batch: 2 })

  await asOwner('delete from platform.audit_event where seq = 1')
  expect(await broken()).toEqual({ what: 'event-removed', seq: 1, batch: 1 })
})

test.each([
  ['its fingerprints', "fingerprints = overlay(fingerprints placing '\\x00'::bytea from 6)"],
  ['its hash', `hash = sha256('other')`],
  ['its moment', `sealed_at = sealed_at + interval '1 hour'`],
  ['what it follows', `previous = sha256('other')`],
  ['the key it names', 'key_version = 9'],
])('a seal of which somebody altered %s is named', async (_what, change) => {
  for (let batch = 0; batch < 3; batch++) {
    await remember(2)
    await seal()
  }
  await asOwner(`update platform.audit_seal set ${change} where batch = 2`)

  expect(await broken()).toEqual({ what: 'seal-altered', batch: 2 })
})

test('a seal that is gone is missed, and so is a whole batch with its events', async () => {
  for (let batch = 0; batch < 3; batch++) {
    await remember(2)
    await seal()
  }
  await asOwner('delete from platform.audit_seal where batch = 2', 'delete from platform.audit_event where seq in (3, 4)')

  expect(await broken()).toEqual({ what: 'seal-missing', batch: 2 })
})

test('an end that was cut off is noticed by whoever kept the head elsewhere', async () => {
  await remember(2)
  await seal()
  await remember(2)
  await seal()
  const head = (await proof()).state.head?.toString('hex')
  expect((await proof({ head })).headFound).toBe(true)

  await asOwner('delete from platform.audit_seal where batch = 2', 'delete from platform.audit_event where seq > 2')
  expect(await proof({ head })).toMatchObject({ broken: undefined, headFound: false })
})

test('a chain that was made anew without the key proves nothing', async () => {
  await remember(3)
  await sealTrail(db.pool, oneKey(Buffer.alloc(32, 8)))

  expect(await broken()).toMatchObject({ batch: 1 })
})

test('an event that is still being written is waited for, never skipped', async () => {
  await remember(1)
  const slow = await db.owner.connect()
  await slow.query('begin')
  await slow.query(
    `insert into platform.audit_event (kind, action, object_kind, purpose) values ('write', 'slow', 'thing', 'administration')`,
  )

  await expect(seal()).rejects.toMatchObject({ code: '55P03' })
  await slow.query('commit')
  slow.release()
  await remember(1)
  expect(await seal()).toBe(3)
  expect(await broken()).toBeUndefined()
})

test('two servers never seal the same events twice', async () => {
  await remember(50)
  const sealed = await Promise.all([seal(), seal(), seal()])
  await seal()

  expect(sealed.filter((count) => count > 0)).toEqual([50])
  expect(await proof()).toMatchObject({ broken: undefined, state: { sealed: 50 } })
})

test('the newest batches can be proved alone', async () => {
  for (let batch = 0; batch < 4; batch++) {
    await remember(2)
    await seal()
  }
  await asOwner('delete from platform.audit_event where seq = 1')

  expect(await proof({ newest: 2 })).toMatchObject({ broken: undefined, proved: 2 })
  expect(await broken()).toEqual({ what: 'event-removed', seq: 1, batch: 1 })
})

test('the server seals at once, and stops when it is told to', async () => {
  await remember(4)
  const told: string[] = []
  const sealing = sealEachMinute(db.pool, testKeys, (line) => told.push(line))
  await sealing.stop()

  expect(await proof()).toMatchObject({ state: { sealed: 4, unsealed: 0 } })
  expect(told).toEqual([])
})

test('nobody changes or empties the trail or its seals, the owner of the tables included', async () => {
  await remember(1)
  await seal()

  for (const table of ['audit_event', 'audit_seal'])
    for (const attempt of [`delete from platform.${table}`, `truncate platform.${table}`])
      await expect(db.owner.query(attempt), attempt).rejects.toThrow('append only')
  await expect(db.owner.query(`update platform.audit_event set action = 'x'`)).rejects.toThrow('append only')
  await expect(db.owner.query('update platform.audit_seal set batch = 9')).rejects.toThrow('append only')
})

test('the application reads hashes of the trail only, and writes it only by remembering', async () => {
  await remember(1)

  await expect(db.pool.query('select * from platform.audit_seal')).rejects.toThrow('permission denied')
  await expect(db.pool.query('insert into platform.audit_seal default values')).rejects.toThrow('permission denied')
  await expect(db.pool.query('delete from platform.audit_seal')).rejects.toThrow('permission denied')
  expect((await db.pool.query('select * from platform.audit_event')).rows).toEqual([])
  expect((await db.pool.query('select * from platform.event_digests(0, 9, 9)')).fields.map(({ name }) => name)).toEqual(['seq', 'digest'])
})

test('a refusal says what was asked for, where from and that it was refused', async () => {
  const thing = { kind: 'thing', id: newId() }
  const refused = doWork(context, { onBehalfOf: actor, purpose: 'administration', cameFrom: 'command-line', thing }, async () => {
    throw ruleBroken('thing.not-found')
  })
  await expect(refused).rejects.toThrow()

  const { rows } = await db.owner.query(
    'select kind, result, action, object_kind, object_id, actor_id, came_from from platform.audit_event',
  )
  expect(rows).toEqual([
    {
      kind: 'refused',
      result: 'refused',
      action: 'thing.not-found',
      object_kind: 'thing',
      object_id: thing.id,
      actor_id: actor.id,
      came_from: 'command-line',
    },
  ])
})
