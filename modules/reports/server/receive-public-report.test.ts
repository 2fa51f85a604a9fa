import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { MASK } from './masking-rules.ts'
import { aPerson, aReason } from './testing/reports.ts'

const told = {
  about: 'subsistence',
  what: 'Mijn buurman Karel Voorbeeld werkt al maanden in een garage.',
  since: 'januari 2024',
  where: 'Proefstraat 12',
  knownHow: 'Ik zie hem elke dag vertrekken.',
  subjectName: 'Karel Voorbeeld',
  subjectAddress: 'Proefstraat 12, 3511 AA Utrecht',
}

let house: House
let specialist: Visitor
beforeAll(async () => {
  house = await openHouse()
  specialist = await house.signIn('Specialist', 'specialist')
})
afterAll(() => house.close())

async function read(reference: string) {
  const { rows } = await house.db.owner.query('select id from reports.report where reference = $1', [reference])
  return { id: rows[0].id as string, report: (await specialist.get(`/reports/${rows[0].id}`)).body }
}

test('a resident reports without signing in and gets a reference and a code of sixteen signs that are not mistaken for each other', async () => {
  const answer = await house.visitor.post('/public/reports', told)

  expect(answer.status).toBe(201)
  expect(answer.body.reference).toMatch(/^M-\d{4}-\d{6}$/)
  expect(answer.body.receiptCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a colleague who is signed in reports as a resident does, and is not named anywhere', async () => {
  const answer = await specialist.post('/public/reports', told)

  expect(answer.status).toBe(201)
  const { id } = await read(answer.body.reference)
  const { rows } = await house.db.owner.query(
    `select distinct r.filed_by, e.actor_id from reports.report r
    join platform.audit_event e on e.object_id = r.id and e.kind = 'write' where r.id = $1`,
    [id],
  )
  expect(rows).toEqual([{ filed_by: null, actor_id: null }])
})

test('whom it is about is kept out of what a judge reads, until it is shown for a reason', async () => {
  const answer = await house.visitor.post('/public/reports', told)
  const { id, report } = await read(answer.body.reference)

  expect(report).toMatchObject({
    source: 'resident',
    channel: 'web-form',
    blind: true,
    claimed: null,
    filedBy: null,
    hasReporterIdentity: false,
  })
  expect(report.summary).toBe(
    `Mijn buurman ${MASK} werkt al maanden in een garage.\n\nSinds wanneer: januari 2024\n\nWaar: ${MASK}\n\nHoe weet de melder dit: Ik zie hem elke dag vertrekken.`,
  )
  const shown = await specialist.post(`/reports/${id}/unmasking`, aReason)
  expect(shown.body).toMatchObject({ blind: false, claimed: { name: 'Karel Voorbeeld', address: 'Proefstraat 12, 3511 AA Utrecht' } })
  expect(shown.body.summary).toContain('Karel Voorbeeld')
})

test('a specialist who was shown the claim identifies the subject, and the text is masked again', async () => {
  const answer = await house.visitor.post('/public/reports', {
    ...told,
    what: 'Karel en Truus Voorbeeld-Proef werken samen in een garage.',
  })
  const { id } = await read(answer.body.reference)

  const blind = await specialist.put(`/reports/${id}/subject`, { subject: aPerson({ firstNames: 'Truus', surname: 'Proef' }) })
  await specialist.post(`/reports/${id}/unmasking`, aReason)
  const identified = await specialist.put(`/reports/${id}/subject`, { subject: aPerson({ firstNames: 'Truus', surname: 'Proef' }) })

  expect(blind.body.code).toBe('report.still-blind')
  expect(identified.body.subject).toMatchObject({ name: 'J. Proef' })
  const stored = await house.db.owner.query('select summary_blind from reports.report where id = $1', [id])
  expect(stored.rows[0].summary_blind).toMatch(new RegExp(`^${MASK} en ${MASK} werken samen`))
})

test('"I do not know" is received as another scheme', async () => {
  const answer = await house.visitor.post('/public/reports', { ...told, about: 'unknown' })

  expect((await read(answer.body.reference)).report.scheme).toBe('other')
})

test('neither an internet address nor the receipt code is stored', async () => {
  const answer = await house.visitor.post('/public/reports', told)
  const code = answer.body.receiptCode.replaceAll(' ', '')

  const { id } = await read(answer.body.reference)
  const stored = await house.db.owner.query(
    `select r::text || c::text || (select string_agg(e::text, '') from platform.audit_event e where e.object_id = r.id) as everything
       from reports.report r join reports.receipt c on c.report_id = r.id where r.id = $1`,
    [id],
  )

  expect(stored.rows[0].everything).not.toContain(code)
  expect(stored.rows[0].everything).not.toContain('127.0.0.1')
})

test('a report of a few words, or one of a hundred kilobytes, is refused', async () => {
  expect((await house.visitor.post('/public/reports', { ...told, what: 'Fraude!' })).body.code).toBe('input.invalid')
  expect((await house.visitor.post('/public/reports', { ...told, what: 'a'.repeat(100_000) })).body.code).toBe('input.too-large')
})

test('the public cannot read what it wrote', async () => {
  expect((await house.visitor.get('/reports')).body.code).toBe('access.not-signed-in')
  expect((await house.db.pool.query('select id from reports.report')).rows).toEqual([])
})
