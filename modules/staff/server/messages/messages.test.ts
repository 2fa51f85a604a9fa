import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { LAYOUT } from '#platform/server/jobs/prepare-jobs.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork, thePublic } from '#platform/server/work.ts'
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
