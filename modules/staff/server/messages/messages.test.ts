import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { LAYOUT } from '#platform/server/jobs/prepare-jobs.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork, thePublic } from '#platform/server/work.ts'
import { asActor } from '../testing/as-actor.ts'
import { tell } from './tell.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const inWork = (run: Parameters<typeof doWork>[2]) =>
  doWork(
    { pool: house.db.pool, clock: () => new Date('2026-03-02T09:00:00Z'), reactions: {} },
    { purpose: 'administration', onBehalfOf: thePublic },
    run,
  )

test('who is told finds it once, moved up, and nobody else reads it', async () => {
  const [anna, bram] = [await house.signIn('Anna', 'specialist'), await house.signIn('Bram', 'specialist')]
  const message = { to: anna.id, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id: newId() } }
  await inWork((work) => tell(work, message))
  await inWork((work) => tell(work, message))

  const { body } = await anna.get('/own-messages')
  expect(body).toMatchObject({ unread: 1, rows: [{ href: `/onderzoeken/${message.thing.id}`, readAt: null }] })
  expect((await bram.get('/own-messages')).body).toEqual({ rows: [], next: null, unread: 0 })
  expect((await bram.post('/own-messages/read', { messageId: body.rows[0].id })).body).toEqual({ read: 0 })
  expect((await anna.post('/own-messages/read', { thing: message.thing })).body).toEqual({ read: 1 })
  expect((await anna.get('/own-messages?unread=yes')).body.rows).toEqual([])
  expect((await house.visitor.get('/own-messages')).status).toBe(401)
})

test('page by page nothing is skipped, also when what was seen is read meanwhile', async () => {
  const fleur = await house.signIn('Fleur', 'specialist')
  const things = [newId(), newId(), newId(), newId(), newId()]
  for (const id of things)
    await inWork((work) => tell(work, { to: fleur.id, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id } }))
  const page = async (after?: string) => (await fleur.get(`/own-messages?limit=2${after ? `&after=${after}` : ''}`)).body
  const seen: string[] = []

  let { rows, next } = await page()
  for (;;) {
    seen.push(...rows.map(({ href }: { href: string }) => href.replace('/onderzoeken/', '')))
    for (const { id } of rows) await fleur.post('/own-messages/read', { messageId: id })
    if (!next) break
    ;({ rows, next } = await page(next))
  }

  expect([...new Set(seen)].toSorted()).toEqual(things.toSorted())
  expect((await fleur.get('/own-messages?after=onzin')).body.code).toBe('input.invalid')
})

test('the database lets nobody tell who does not work here, tells nobody elsewhere, and forgets in the background only', async () => {
  const [gijs, hans] = [await house.signIn('Gijs', 'specialist'), await house.signIn('Hans', 'specialist')]
  const elsewhere = await house.addMunicipality('GM9997', 'Verderop')
  const inge = await house.signIn('Inge', 'specialist', elsewhere.units.income, elsewhere.id)
  const telling = `select * from staff.tell(gen_random_uuid(), $1, 'investigation.lead-assigned', 'investigation', gen_random_uuid(), now())`

  expect(await asActor(house, gijs.id)(telling, [hans.id])).toBe(1)
  expect(await asActor(house, gijs.id)(telling, [inge.id])).toBe(0)
  await expect(asActor(house, '')(telling, [hans.id])).rejects.toThrow('tells a colleague')
  await expect(asActor(house, newId())(telling, [hans.id])).rejects.toThrow('tells a colleague')
  await expect(asActor(house, gijs.id)('select staff.forget_old_messages(now())')).rejects.toThrow('only the background')
  await expect(asActor(house, '')('select staff.forget_old_messages(now())')).rejects.toThrow('only the background')
})

test('a kind that no longer exists is told in plain words, and counts like any other', async () => {
  const dora = await house.signIn('Dora', 'specialist')
  await inWork((work) => tell(work, { to: dora.id, kind: 'no.longer-there', thing: { kind: 'investigation', id: newId() } }))

  const { body } = await dora.get('/own-messages')
  expect(body).toMatchObject({ unread: 1, rows: [{ href: null, title: { nl: expect.stringContaining('ouder bericht') } }] })
  expect((await dora.post('/own-messages/read', { messageId: body.rows[0].id })).body).toEqual({ read: 1 })
  expect((await dora.get('/own-messages')).body).toMatchObject({ unread: 0, rows: [{ id: body.rows[0].id }] })
})

test('in two tabs the second finds what the first read already read', async () => {
  const eva = await house.signIn('Eva', 'specialist')
  await inWork((work) => tell(work, { to: eva.id, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id: newId() } }))
  const [message] = (await eva.get('/own-messages')).body.rows

  expect((await eva.post('/own-messages/read', { messageId: message.id })).body).toEqual({ read: 1 })
  const [{ readAt }] = (await eva.get('/own-messages')).body.rows
  expect((await eva.post('/own-messages/read', {})).body).toEqual({ read: 0 })
  expect((await eva.get('/own-messages')).body.rows).toMatchObject([{ id: message.id, readAt }])
})

test('old messages go by a job, a job rolls back with its work, and an unknown one fails with a code', async () => {
  const cas = await house.signIn('Cas', 'specialist')
  await inWork((work) => tell(work, { to: cas.id, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id: newId() } }))
  house.setNow('2026-07-01T09:00:00Z')
  await expect(
    inWork(async (work) => {
      await enqueue(work, 'staff.forget-messages', {})
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  expect(await house.runJobs()).toEqual([])
  expect((await house.db.owner.query('select from staff.message where account_id = $1', [cas.id])).rowCount).toBe(1)

  await inWork((work) => enqueue(work, 'staff.forget-messages', {}))
  expect(await house.runJobs()).toEqual([])
  expect((await house.db.owner.query('select from staff.message where account_id = $1', [cas.id])).rowCount).toBe(0)
  await inWork((work) => enqueue(work, 'no.such-job', {}))
  expect(await house.runJobs()).toEqual(['job-unknown'])
  await expect(inWork((work) => enqueue(work, 'x', { bsn: '999990019' }))).rejects.toThrow()
})

test('the layout of the queue is the one of the package', async () => {
  const { getConstructionPlans } = await import('pg-boss')
  expect(getConstructionPlans('jobs')).toMatch(new RegExp(`version\\s*\\(version\\)\\s*VALUES\\s*\\('?${LAYOUT}'?\\)`, 'i'))
})
