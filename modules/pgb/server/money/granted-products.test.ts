import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { answerOf, application, budget, inKind, refusedProduct } from '#connectors/zorgned/testing/published-answer.ts'
import { openZorgned } from '#connectors/zorgned/testing/zorgned-server.ts'
import { clients, makeBudgetFile } from '../testing/budget.ts'

const token = 'een-verzonnen-token'
const bsn = clients[0].bsn

let zorgned: Awaited<ReturnType<typeof openZorgned>>
let house: House
let lead: Tinkerer
let stranger: Tinkerer
let coordinator: Tinkerer
let consultant: Tinkerer
const log: string[] = []
beforeAll(async () => {
  zorgned = await openZorgned()
  house = await openHouse({
    zorgned: { url: zorgned.url, token, municipalityCode: '0344' },
    logLevel: 'trace',
    logTo: { write: (line) => void log.push(line) },
  })
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  stranger = await house.signIn('Buurman', 'specialist', house.units.care)
  coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  consultant = await house.signIn('Consulent', 'consultant', house.units.care)
})
afterAll(async () => {
  zorgned.close()
  await house.close()
})
beforeEach(() => {
  house.setNow('2026-03-10T09:00:00Z')
  zorgned.questions.length = 0
  zorgned.answers(answerOf(application(budget, inKind), application(refusedProduct)))
})

const at = (file: string, holder = '') => `/investigations/${file}/budget/holders/${holder}/granted-products`
async function makeFile(wanted: Partial<Parameters<typeof makeBudgetFile>[1]> = {}) {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, ...wanted })
  return { id, holder: holders[0] ?? '', path: at(id, holders[0]) }
}
const trailOf = async (id: string) =>
  (
    await house.db.owner.query<{ kind: string; action: string; purpose: string; facts: object }>(
      `select kind, action, purpose, facts from platform.audit_event where object_id = $1 and action like 'granted-products.%' order by seq`,
      [id],
    )
  ).rows

test('who works on the file fetches what its budget holder was granted, and the question and the looks are remembered', async () => {
  const { id, holder, path } = await makeFile()
  expect((await lead.get(path)).body).toEqual({ connected: true, works: true, lastFetch: null, products: [], earlier: [] })

  const { status, body } = await lead.post(path)

  expect(status).toBe(200)
  expect(zorgned.questions.map((question) => question.body)).toEqual([
    { burgerservicenummer: bsn, gemeentecode: '0344', maxeinddatum: '2021-03-10', regeling: 'wmo' },
  ])
  expect(body).toMatchObject({ lastFetch: { found: 3, unreadParts: 0, endedSince: '2021-03-10', by: { id: lead.id } }, earlier: [] })
  expect(body.products).toMatchObject([
    { cameBy: 'fetched', product: 'individuele begeleiding', deliveryForm: 'pgb', until: '2027-02-28', minutesPerWeek: 195 },
    { product: 'hulp bij het huishouden', deliveryForm: 'in-kind', allocations: [{ number: '41', deliveredFrom: '2024-01-08' }] },
    { product: 'vervoer', result: 'refused', deliveryForm: null, from: null },
  ])
  expect((await lead.get(path)).body.products).toEqual(body.products)
  expect(await trailOf(id)).toMatchObject([
    { kind: 'read', action: 'granted-products.read' },
    { kind: 'read', action: 'granted-products.asked', purpose: 'social-domain-enforcement', facts: { holder, law: 'wmo' } },
    { kind: 'write', action: 'granted-products.fetched', facts: { holder, found: 3, unreadParts: 0, same: false } },
    { kind: 'read', action: 'granted-products.read' },
    { kind: 'read', action: 'granted-products.read' },
  ])
})

test('a file under the Jeugdwet asks under that law, and a file about a provider asks for one of its clients at a time', async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, scheme: 'youth-pgb', kind: 'provider', holders: 2 })
  const [first, second] = [at(id, holders[0]), at(id, holders[1])]
  await lead.post(second)

  expect(zorgned.questions.map(({ body }) => [body.regeling, body.burgerservicenummer])).toEqual([['jeugdwet', clients[1].bsn]])
  expect((await lead.get(second)).body.products).toHaveLength(3)
  expect((await lead.get(first)).body.products).toEqual([])
})

test('a newer answer takes the place of the one before, which stays readable; the same answer changes nothing', async () => {
  const { path } = await makeFile()
  const first = (await lead.post(path)).body
  house.setNow('2026-03-11T09:00:00Z')
  const same = (await lead.post(path)).body
  expect(same.products).toEqual(first.products)
  expect(same.lastFetch.at).toMatch(/^2026-03-11/)

  zorgned.answers(answerOf(application({ ...budget, toegewezenProduct: { ...budget.toegewezenProduct, leveringsvorm: 'zin' } }), 'stuk'))
  const newer = (await lead.post(path)).body

  expect(newer.lastFetch).toMatchObject({ found: 1, unreadParts: 1 })
  expect(newer.products).toMatchObject([{ product: 'individuele begeleiding', deliveryForm: 'in-kind' }])
  expect(newer.earlier.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    first.products.map(({ id }: { id: string }) => id).toSorted(),
  )
  expect(newer.earlier[0].superseded).toMatchObject({ by: { id: lead.id }, because: null })
})

test('whatever goes wrong there is said, is remembered, and leaves what stood as it was', async () => {
  const { id, path } = await makeFile()
  const { products } = (await lead.post(path)).body
  for (const [status, body, code, answered] of [
    [404, '', 'unknown-person', 409],
    [403, '', 'refused', 503],
    [500, '', 'unreachable', 503],
    [200, 'geen json', 'unreadable', 503],
  ] as const) {
    zorgned.answers(body, status)
    expect(await lead.post(path)).toMatchObject({ status: answered, body: { code: `granted-products.${code}`, next: expect.any(String) } })
    expect((await trailOf(id)).at(-1)).toMatchObject({ kind: 'refused', action: `granted-products.${code}` })
  }
  expect((await lead.get(path)).body).toMatchObject({ products, earlier: [] })
})

test('who does not work on the open file asks nothing of Zorgned, and neither does anybody for a holder of another file', async () => {
  const { id, path } = await makeFile()
  const closed = await makeFile()
  await house.db.owner.query(
    `update investigations.investigation set stage = 'closed', closed_at = now(), result = 'changed', result_at_closing = 'changed' where id = $1`,
    [closed.id],
  )
  const another = await makeFile({ kind: 'provider', holders: 2 })

  expect((await stranger.post(path)).status).toBe(404)
  expect((await stranger.get(path)).status).toBe(404)
  expect(await coordinator.post(path)).toMatchObject({ status: 403, body: { code: 'investigation.not-yours' } })
  expect((await coordinator.get(path)).body).toMatchObject({ works: false, products: [] })
  expect((await consultant.post(path)).status).toBe(403)
  expect(await lead.post(closed.path)).toMatchObject({ status: 409, body: { code: 'investigation.wrong-stage' } })
  expect((await lead.get(closed.path)).body).toMatchObject({ works: false })
  expect((await lead.post(at(id, another.holder))).status).toBe(404)
  expect((await lead.get(at(id, another.holder))).status).toBe(404)
  expect(zorgned.questions).toEqual([])
})

test('a budget holder without a number is not asked about, and products are typed over', async () => {
  const { holder, path } = await makeFile()
  const { rows } = await house.db.owner.query<{ id: string; bsn_sealed: Buffer; bsn_index: Buffer }>(
    'select p.id, p.bsn_sealed, p.bsn_index from pgb.holder h join parties.person p on p.id = h.person_id where h.id = $1',
    [holder],
  )
  const { id, bsn_sealed, bsn_index } = rows[0] ?? {}
  const setNumber = (...number: (Buffer | null | undefined)[]) =>
    house.db.owner.query('update parties.person set bsn_sealed = $2, bsn_index = $3 where id = $1', [id, ...number])
  await setNumber(null, null)
  const answer = await lead.post(path)
  await setNumber(bsn_sealed, bsn_index)

  expect(answer).toMatchObject({ status: 409, body: { code: 'granted-products.no-number' } })
  expect(zorgned.questions).toEqual([])
})

const typed = {
  decisionNumber: '309000123',
  decidedOn: '2025-02-20',
  product: 'individuele begeleiding',
  result: 'granted',
  deliveryForm: 'pgb',
  from: '2025-03-01',
  hoursPerWeek: 3.25,
}

test('a product is typed over with its decision, is taken out with a reason, and gives way when its decision is fetched', async () => {
  const { path } = await makeFile()
  const first = (await lead.post(`${path}/by-hand`, typed)).body
  expect(first.products).toMatchObject([{ cameBy: 'typed', decisionNumber: '309000123', minutesPerWeek: 195, until: null, category: null }])

  const out = `${path}/${first.products[0].id}/withdrawal`
  expect((await lead.post(out, { because: '' })).status).toBe(422)
  expect((await lead.post(out, { because: 'Verkeerde cliënt.' })).body).toMatchObject({
    products: [],
    earlier: [{ cameBy: 'typed', superseded: { because: 'Verkeerde cliënt.' } }],
  })
  expect(await lead.post(out, { because: 'Nog een keer.' })).toMatchObject({ status: 409, body: { code: 'granted-products.already-out' } })

  await lead.post(`${path}/by-hand`, typed)
  await lead.post(`${path}/by-hand`, { ...typed, decisionNumber: 'A-9' })
  const fetched = (await lead.post(path)).body
  expect(fetched.products.map(({ cameBy }: { cameBy: string }) => cameBy).toSorted()).toEqual(['fetched', 'fetched', 'fetched', 'typed'])
  expect(
    await lead.post(`${path}/${fetched.products.find(({ cameBy }: { cameBy: string }) => cameBy === 'fetched').id}/withdrawal`, {
      because: 'Klopt niet.',
    }),
  ).toMatchObject({
    status: 409,
    body: { code: 'granted-products.from-source' },
  })
})

test('what is typed over is whole: a decision, a form when granted, and an end that is not before the beginning', async () => {
  const { path } = await makeFile()
  const refused = async (change: object) => (await lead.post(`${path}/by-hand`, { ...typed, ...change })).status
  expect(await refused({ decisionNumber: ' ' })).toBe(422)
  expect(await refused({ deliveryForm: undefined })).toBe(422)
  expect(await refused({ from: undefined })).toBe(422)
  expect(await refused({ until: '2025-02-28' })).toBe(422)
  expect(await refused({ supplierKvk: '123' })).toBe(422)
  expect(await refused({ result: 'refused', deliveryForm: undefined, from: undefined })).toBe(200)

  expect((await coordinator.post(`${path}/by-hand`, typed)).body.code).toBe('investigation.not-yours')
})

test('without the connection products are typed over, and asking says so', async () => {
  const off = await openHouse()
  const bram = await off.signIn('Bram', 'specialist', off.units.care)
  const { id, holders } = await makeBudgetFile(off, { lead: bram.id })
  const path = at(id, holders[0])
  expect((await bram.get(path)).body.connected).toBe(false)
  expect(await bram.post(path)).toMatchObject({ status: 409, body: { code: 'granted-products.not-connected' } })
  expect((await bram.post(`${path}/by-hand`, typed)).body.products).toHaveLength(1)
  await off.close()
})

test('the number, the token and the answer stand in no line of the log and nowhere in the trail', async () => {
  const { path } = await makeFile()
  await lead.post(path)
  zorgned.answers(`{"melding": "${bsn}"}`, 500)
  await lead.post(path)

  expect(log.join('')).toContain('granted products were not fetched')
  for (const secret of [bsn, token, 'Verzonnen Linde', '309000123']) expect(log.join('')).not.toContain(secret)
  const { rows } = await house.db.owner.query(
    `select 1 from platform.audit_event e where e::text like '%' || $1 || '%' or e::text like '%Linde%'`,
    [bsn],
  )
  expect(rows).toEqual([])
  for (const { path: address } of zorgned.questions) expect(address).toBe('/api/aanvragen')
})

test('the database itself keeps who does not work on the file from writing, and everybody from changing what stood before', async () => {
  const { id, holder, path } = await makeFile()
  await lead.post(path)
  zorgned.answers(answerOf())
  const [before] = (await lead.post(path)).body.earlier
  const as = async (actor: string, statement: string, values: unknown[]) => {
    const client = await house.db.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
    const done = client.query(statement, values)
    const ended = await done.then(
      ({ rowCount }) => rowCount,
      (error: Error) => error.message,
    )
    await client.query('rollback')
    client.release()
    return ended
  }
  const adds = `insert into pgb.granted_product (id, investigation_id, municipality_id, holder_id, came_by, source_system, decision_number, product, result, recorded_by, recorded_at)
     select gen_random_uuid(), h.investigation_id, h.municipality_id, h.id, 'typed', 'Zorgned', '1', 'x', 'granted', $2::uuid, now() from pgb.holder h where h.id = $1`
  expect(await as(lead.id, adds, [holder, lead.id])).toBe(1)
  expect(await as(coordinator.id, adds, [holder, coordinator.id])).toMatch(/row-level security/)
  expect(await as(lead.id, `update pgb.granted_product set superseded_because = 'Herschreven' where id = $1`, [before.id])).toBe(0)
  expect(await as(lead.id, `update pgb.granted_product set product = 'iets anders' where holder_id = $1`, [holder])).toMatch(
    /permission denied/,
  )
  expect(await as(lead.id, `delete from pgb.product_fetch where investigation_id = $1`, [id])).toMatch(/permission denied/)
  expect(await as(stranger.id, 'select 1 from pgb.granted_product where holder_id = $1', [holder])).toBe(0)
})
