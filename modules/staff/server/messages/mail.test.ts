import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeMailer } from '#platform/server/mail/mailer.ts'
import { openPostOffice, type PostOffice } from '#platform/server/mail/testing/post-office.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork, thePublic } from '#platform/server/work.ts'
import { tell } from './tell.ts'

let office: PostOffice
let house: House
let admin: Tinkerer
let anna: Tinkerer
beforeAll(async () => {
  office = await openPostOffice({ user: 'wederhoor', password: 'geheim', refuses: (to) => to.startsWith('weg') })
  const mailer = makeMailer({ url: office.url, from: 'Wederhoor <wederhoor@example.nl>' })
  house = await openHouse({ publicUrl: 'https://wederhoor.example.nl', mailer })
  admin = await house.signIn('Mats', 'admin')
  anna = await house.signIn('Anna', 'specialist')
})
afterAll(async () => {
  await house.close()
  await office.close()
})
beforeEach(() => office.received.splice(0))

const setAddress = async (who: Tinkerer, address: string | null) => (await admin.put(`/accounts/${who.id}/mail`, { address })).status
const tellOf = (thingId: string, to = anna.id) =>
  doWork({ pool: house.db.pool, clock: () => new Date(), reactions: {} }, { purpose: 'administration', onBehalfOf: thePublic }, (work) =>
    tell(work, { to, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id: thingId } }),
  )
const stateOf = async (thingId: string) =>
  (await house.db.owner.query('select mail_state, mail_code from staff.message where thing_id = $1', [thingId])).rows[0]

test('who is told gets one mail with a link and no name, number or reference', async () => {
  expect(await setAddress(anna, 'anna@example.nl')).toBe(204)
  const id = newId()
  await tellOf(id)
  await tellOf(id)
  expect(await house.runJobs()).toEqual([])

  expect(office.received).toHaveLength(1)
  const [mail] = office.received
  expect(mail).toMatchObject({ subject: 'Er staat een onderzoek voor u klaar', envelope: ['anna@example.nl'] })
  for (const body of [mail?.text, mail?.html]) {
    expect(body).toContain(`https://wederhoor.example.nl/onderzoeken/${id}`)
    expect(body).not.toMatch(/Anna|O-\d{4}|\b\d{9}\b/)
  }
  expect(await stateOf(id)).toEqual({ mail_state: 'sent', mail_code: null })
})

test('who wants no mail gets none, and finds the message in the app all the same', async () => {
  expect((await anna.put('/own-mail', { wanted: false })).status).toBe(204)
  const id = newId()
  await tellOf(id)
  await house.runJobs()

  expect(office.received).toEqual([])
  expect((await anna.get('/own-messages?unread=yes')).body.rows.some(({ href }: { href: string }) => href.endsWith(id))).toBe(true)
  expect((await anna.get('/own-mail')).body).toEqual({ address: 'anna@example.nl', wanted: false, works: true })
  await anna.put('/own-mail', { wanted: true })
})

test('what was read before the mail went out is not mailed any more', async () => {
  const id = newId()
  await tellOf(id)
  await anna.post('/own-messages/read', { thing: { kind: 'investigation', id } })
  await house.runJobs()

  expect(office.received).toEqual([])
  expect(await stateOf(id)).toMatchObject({ mail_state: 'none' })
})

test('an address that is refused fails with a code after the last try, and goes out when it is right and tried again', async () => {
  const cas = await house.signIn('Cas', 'specialist')
  await setAddress(cas, 'weg@example.nl')
  const id = newId()
  await tellOf(id, cas.id)
  for (let run = 0; run < 5; run++) expect(await house.runJobs()).toEqual(['mail.recipient-refused'])
  expect(await house.runJobs()).toEqual([])
  expect(await stateOf(id)).toEqual({ mail_state: 'failed', mail_code: 'mail.recipient-refused' })
  const standing = (await admin.get('/mail')).body
  expect(standing).toMatchObject({
    from: 'Wederhoor <wederhoor@example.nl>',
    states: [{ state: 'failed', code: 'mail.recipient-refused', messages: 1 }],
  })
  expect(JSON.stringify(standing)).not.toMatch(/weg@|geheim/)

  await setAddress(cas, 'cas@example.nl')
  expect((await admin.post('/mail/again')).body).toEqual({ messages: 1 })
  expect(await house.runJobs()).toEqual([])
  expect(office.received.map(({ envelope }) => envelope)).toEqual([['cas@example.nl']])
})

test('what a fault left waiting is tried again after an hour, and only for who works alongside', async () => {
  const [dirk, ester] = [await house.signIn('Dirk', 'specialist'), await house.signIn('Ester', 'specialist')]
  const other = await house.addMunicipality('GM9996', 'Ginds')
  const faraway = await house.signIn('Fred', 'admin', other.units.income, other.id)
  for (const who of [dirk, ester]) await setAddress(who, `${who === dirk ? 'dirk' : 'ester'}@example.nl`)
  const [long, short] = [newId(), newId()]
  await tellOf(long, dirk.id)
  await tellOf(short, ester.id)
  await house.db.owner.query('delete from jobs.job')
  await house.db.owner.query(`update staff.message set told_at = told_at - interval '61 minutes' where thing_id = $1`, [long])

  expect((await admin.get('/mail')).body.states).toMatchObject([
    { state: 'waiting', again: false, messages: 1 },
    { state: 'waiting', again: true, messages: 1 },
  ])
  expect((await faraway.get('/mail')).body.states).toEqual([])
  expect((await faraway.post('/mail/again')).body).toEqual({ messages: 0 })
  expect((await admin.post('/mail/again')).body).toEqual({ messages: 1 })
  expect(await house.runJobs()).toEqual([])
  expect([await stateOf(long), await stateOf(short)]).toMatchObject([{ mail_state: 'sent' }, { mail_state: 'waiting' }])
  await house.db.owner.query(`delete from staff.message where thing_id = $1`, [short])
})

test('the administrator mails a test along the way of every mail, once there is an address', async () => {
  expect((await admin.post('/mail/test')).body.code).toBe('mail.no-address')
  await house.db.owner.query(`insert into staff.mail_choice (account_id, address) values ($1, 'mats@example.nl')`, [admin.id])

  for (let time = 0; time < 2; time++) {
    expect((await admin.post('/mail/test')).status).toBe(204)
    await house.runJobs()
  }
  expect(office.received.map(({ subject }) => subject)).toEqual(['Proefbericht van Wederhoor', 'Proefbericht van Wederhoor'])
})

test('only the administrator sets addresses, one plain address at a time, and the trail keeps none', async () => {
  expect((await anna.put(`/accounts/${admin.id}/mail`, { address: 'x@example.nl' })).status).toBe(403)
  expect((await anna.get('/mail')).status).toBe(403)
  for (const address of ['geen adres', 'a@example.nl,b@example.nl', 'Anna <anna@example.nl>', 'a@example.nl\nBcc: b@example.nl'])
    expect([address, await setAddress(anna, address)]).toEqual([address, 422])
  expect((await admin.put(`/accounts/${newId()}/mail`, { address: null })).status).toBe(404)

  const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action = 'account.mail-set'`)
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('@')
})

test('without a mail server messages stand in the app, and the administrator is told so', async () => {
  const other = await openHouse()
  const boss = await other.signIn('Els', 'admin')

  expect((await boss.get('/mail')).body).toEqual({ server: null, from: null, states: [] })
  expect((await boss.post('/mail/test')).body.code).toBe('mail.no-server')
  expect((await boss.get('/own-mail')).body.works).toBe(false)
  await other.close()
})
