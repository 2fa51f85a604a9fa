import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { importFilePlace } from '../sealed-columns.ts'
import { asApp } from '../testing/as-app.ts'
import { clients, makeBudgetFile, readIn, sendMoney } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let reader: Tinkerer
let id: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  reader = await house.signIn('Meelezer', 'specialist', house.units.care)
})
afterAll(() => house.close())
beforeEach(async () => {
  id = (await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider', holders: 1 })).id
})

const [own, other, third] = clients.map(({ bsn }) => bsn) as [string, string, string]
const heading = 'bsn;kenmerk budget;van;tot en met;bedrag;product'
const mapping = { bsn: 'bsn', reference: 'kenmerk budget', from: 'van', to: 'tot en met', amount: 'bedrag', product: 'product' }
const line = (bsn: string, reference: string | number) => `${bsn};B-${reference};1-1-2024;31-12-2024;100,00;`
const many = (count: number) => [heading, ...Array.from({ length: count }, (_, index) => line(own, index))].join('\n')
const sent = { content: 'budgets', mapping }
const ask = (text: string, more: { addHoldersBecause?: string; lines?: number } = {}, by = lead) =>
  sendMoney(by, id, 'imports', text, { ...sent, ...more })
const runs = async (by = lead) => (await by.get(`/investigations/${id}/budget/import-runs`)).body
const stop = (run: string, by = lead) => by.post(`/investigations/${id}/budget/import-runs/${run}/cancellation`)
const count = async (table: string, where = 'investigation_id = $1') =>
  Number((await house.db.owner.query(`select count(*) as n from pgb.${table} where ${where}`, [id])).rows[0].n)

test('a file waits sealed until it is taken over, its colleagues see how far it is, and then it is gone', async () => {
  const { status, body } = await ask(many(3), { lines: 3 })

  expect([status, body.state, body.lines, body.readLines, body.askedBy]).toEqual([201, 'waiting', 3, 0, 'Toezichthouder'])
  const { rows } = await house.db.owner.query('select content_sealed as sealed from pgb.import_file where run_id = $1', [body.id])
  expect(rows[0].sealed.includes(own)).toBe(false)
  expect(makeSealer(testKeys).openBytes(rows[0].sealed, importFilePlace(body.id)).toString()).toBe(many(3))
  const queued = await house.db.owner.query(`select data::text from jobs.job where data->>'job' = 'pgb.import-money'`)
  expect(JSON.stringify(queued.rows)).not.toContain(own)
  expect(await runs(colleague)).toMatchObject([{ id: body.id, state: 'waiting' }])

  expect(await house.runJobs()).toEqual([])
  expect(await runs(colleague)).toMatchObject([{ id: body.id, state: 'done', readLines: 3 }])
  expect([await count('budget'), await count('import_file')]).toEqual([3, 0])
})

test('one file at a time; who works on it stops it, then nothing of it is there and nothing is left', async () => {
  const { body } = await ask(many(2))
  const second = await ask(many(3), {}, colleague)
  expect([second.status, second.body.code]).toEqual([409, 'money.already-running'])

  expect((await stop(body.id, colleague)).body.state).toBe('cancelled')
  expect([await count('import_file'), (await stop(body.id)).body.code]).toEqual([0, 'money.not-running'])
  await house.runJobs()
  expect([await count('budget'), await count('import'), (await runs())[0].state]).toEqual([0, 0, 'cancelled'])
  expect((await ask(many(3), {}, colleague)).status).toBe(201)
})

test('stopped halfway, while lines come in, all of it is undone', async () => {
  const { body } = await ask(many(20_000), { lines: 20_000 })
  const working = house.runJobs()
  await expect.poll(async () => (await runs(colleague))[0].readLines, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0)
  expect((await stop(body.id, colleague)).body.state).toBe('cancelled')
  expect(await working).toEqual([])

  expect([await count('budget'), await count('import'), await count('import_file')]).toEqual([0, 0, 0])
})

test('a connection that ends halfway leaves nothing; the queue gives it again and then all is there, once', async () => {
  await ask(many(20_000), { lines: 20_000 })
  const working = house.runJobs()
  await expect.poll(async () => (await runs(colleague))[0].readLines, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0)
  await house.db.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid() and query ilike '%pgb.budget%'`,
  )
  expect(await working).toHaveLength(1)

  expect([await count('budget'), await count('import'), await count('import_file')]).toEqual([0, 0, 1])
  expect((await runs())[0].state).toBe('running')
  expect(await house.runJobs()).toEqual([])
  expect([await count('budget'), await count('import'), await count('import_file')]).toEqual([20_000, 1, 0])
  expect((await runs())[0].state).toBe('done')
})

test('who got another role while the file waited writes nothing any more; who asked left the house, neither', async () => {
  const leaves = await house.signIn('Vertrekkend', 'specialist', house.units.care)
  id = (await makeBudgetFile(house, { lead: lead.id, colleague: leaves.id, kind: 'provider', holders: 1 })).id
  await ask(many(2), {}, leaves)
  await house.db.owner.query(`update staff.account_role set role = 'consultant' where account_id = $1`, [leaves.id])
  expect(await house.runJobs()).toEqual([])
  expect((await runs())[0]).toMatchObject({ state: 'failed', failedBecause: 'access.not-permitted' })
  expect([await count('budget'), await count('import'), await count('import_file')]).toEqual([0, 0, 0])

  await house.db.owner.query(`update staff.account_role set role = 'specialist' where account_id = $1`, [leaves.id])
  const { body } = await ask(many(2), {}, leaves)
  await house.db.owner.query('update staff.account set active = false where id = $1', [leaves.id])
  expect(await house.runJobs()).toEqual([])
  expect([await count('budget'), await count('import')]).toEqual([0, 0])
  expect((await stop(body.id, lead)).body.state).toBe('cancelled')
})

test('what only the lines show is told with how far it came, and the file does not stay', async () => {
  await readIn(house, lead, id, many(2), sent)
  const again = await readIn(house, lead, id, `${many(2)}\n`, sent)

  expect([again.status, again.body.code, again.body.readLines]).toEqual([422, 'money.nothing-new', 2])
  expect(await count('import_file')).toBe(0)
})

test('what nobody goes on with ends within the hour, and only the background does that', async () => {
  house.setNow('2024-06-01T10:00:00Z')
  await ask(many(2))
  await house.db.owner.query(`delete from jobs.job where data->>'job' = 'pgb.import-money'`)
  const end = async () => {
    await house.db.owner.query(
      `insert into jobs.job (name, data, policy) select 'work', '{"job": "pgb.end-left-imports"}', policy from jobs.queue where name = 'work'`,
    )
    await house.runJobs()
    return (await runs())[0]
  }
  house.setNow('2024-06-01T10:44:00Z')
  expect((await end()).state).toBe('waiting')
  house.setNow('2024-06-01T10:46:00Z')
  expect(await end()).toMatchObject({ state: 'failed', failedBecause: 'left' })
  expect(await count('import_file')).toBe(0)
  expect(await asApp(house, lead.id, 'select * from pgb.end_left_imports(now(), now())', [])).toContain('only the background')
})

test('the database gives the file to nobody but who works on the investigation, and what ended stays so', async () => {
  const { body } = await ask(many(2))
  const read = 'select from pgb.import_file where run_id = $1'

  expect(await asApp(house, reader.id, read, [body.id])).toBe(0)
  expect(await asApp(house, colleague.id, read, [body.id])).toBe(1)
  expect(await asApp(house, colleague.id, 'delete from pgb.import_file where run_id = $1', [body.id])).toContain('permission denied')
  expect((await stop(body.id, reader)).status).toBe(404)
  expect((await reader.get(`/investigations/${id}/budget/import-runs`)).status).toBe(404)
  await stop(body.id)
  const layDown = `insert into pgb.import_file select id, investigation_id, municipality_id, 'x' from pgb.import_run where id = $1`
  expect(await asApp(house, lead.id, layDown, [body.id])).toContain('row-level security')
  expect(await asApp(house, lead.id, `update pgb.import_run set state = 'waiting', ended_at = null where id = $1`, [body.id])).toContain(
    'stays',
  )
})

test('a character that cannot be kept holds back its own line only', async () => {
  const odd = [heading, line(own, 1), `${own};B-2;1-1-2024;31-12-2024;100,00;Zorg\0`, line(own, 3)].join('\n')
  const taken = await readIn(house, lead, id, odd, sent)

  expect(taken.body).toMatchObject({ added: 2, refused: 1, problems: [{ line: 3, column: 'product', kind: 'character' }] })
})

test('clients who came in by a file go with it, but who has something else stays, with why', async () => {
  const because = { addHoldersBecause: 'Staat op de lijst van deze aanbieder.' }
  const first = await readIn(house, lead, id, [heading, line(own, 1), line(other, 2), line(third, 3)].join('\n'), { ...sent, ...because })
  expect(first.body.clients).toHaveLength(2)
  const { rows } = await house.db.owner.query(
    'select id from pgb.holder where investigation_id = $1 and import_id is not null order by id',
    [id],
  )
  const [stays] = rows
  await house.db.owner.query(
    `update parties.person set surname = 'Proefstra' where id = (select person_id from pgb.holder where id = $1)`,
    [stays.id],
  )
  await house.db.owner.query(
    `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
     select gen_random_uuid(), investigation_id, municipality_id, id, 'no', 'Gesproken tijdens het huisbezoek.', $2, now() from pgb.holder where id = $1`,
    [stays.id, lead.id],
  )
  await house.db.owner.query(
    `insert into pgb.link (id, investigation_id, municipality_id, from_kind, from_name, to_kind, to_name, relation, source, seen_on, recorded_by, recorded_at)
     select gen_random_uuid(), investigation_id, municipality_id, 'client', 'M. Proefstra', 'address', 'Voorbeeldlaan 1', 'lives-at', 'Basisregistratie', '2024-02-01', $2, now() from pgb.holder where id = $1`,
    [stays.id, lead.id],
  )

  const back = await lead.post(`/investigations/${id}/budget/imports/${first.body.id}/withdrawal`, { because: 'Verkeerd bestand' })
  expect(back.body[0].clients).toEqual([{ holderId: stays.id, reasons: ['links', 'safety'] }])
  expect(await count('holder')).toBe(2)
  const trail = await house.db.owner.query(
    `select facts from platform.audit_event where action = 'budget.import-taken-back' and object_id = $1`,
    [id],
  )
  expect(trail.rows[0].facts).toMatchObject({ removed: 3, clients: 1 })
})

test('a client on whose budget a later file rests stays until that is taken back too', async () => {
  const because = { addHoldersBecause: 'Staat op de lijst van deze aanbieder.' }
  const first = await readIn(house, lead, id, [heading, line(other, 2)].join('\n'), { ...sent, ...because })
  const second = await readIn(house, lead, id, [heading, line(other, 7)].join('\n'), sent)
  const back = (of: { body: { id: string } }) =>
    lead.post(`/investigations/${id}/budget/imports/${of.body.id}/withdrawal`, { because: 'Verkeerd bestand' })

  const after = await back(first)
  expect(after.body.find((one: { id: string }) => one.id === first.body.id).clients).toMatchObject([{ reasons: ['money'] }])
  await back(second)
  expect(await count('holder')).toBe(2)
})
