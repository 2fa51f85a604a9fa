import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { clients, makeBudgetFile, makeMoney, makePerson, sendMoney } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let manager: Tinkerer
let stranger: Tinkerer
let id: string
let holders: string[]
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  manager = await house.signIn('Manager', 'manager', house.units.care)
  stranger = await house.signIn('Onbekende', ['specialist', 'coordinator'], house.units.income)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2024-11-04T10:00:00+01:00')
  ;({ id, holders } = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 2 }))
})

const at = () => `/investigations/${id}/budget`
const checks = async () => (await lead.get(`${at()}/checks`)).body
/** The rows under a point, page after page; gives the pages. */
const pagesOf = async ({ kind, subject }: any, limit = 100) => {
  const pages: any[][] = []
  let after: string | null = ''
  while (after !== null) {
    const { body } = await lead.get(`${at()}/checks/${kind}/${subject}/rows?limit=${limit}${after && `&after=${after}`}`)
    pages.push(body.rows)
    after = body.next
  }
  return pages
}
const kinds = async () => (await checks()).map(({ kind }: any) => kind)
const change = (text: string, values: unknown[]) => house.db.owner.query(text, values)
const claim = (agreement: string, from: string, to: string, minutes: number | null, cents = 1000, state = 'paid') =>
  change(
    `insert into pgb.claim (id, investigation_id, municipality_id, agreement_id, source_system, source_reference, period_from, period_to, minutes, amount_cents, state)
     select gen_random_uuid(), investigation_id, municipality_id, id, 'PGB2.0', 'D-' || gen_random_uuid()::text, $2, $3, $4, $5, $6 from pgb.agreement where id = $1`,
    [agreement, from, to, minutes, cents, state],
  )

test('a file where all is as agreed has nothing to check', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  await claim(agreement, '2024-01-01', '2024-01-07', 300, 1000)
  await claim(agreement, '2024-02-01', '2024-02-07', 300, 2000)

  expect(await checks()).toEqual([])
})

test('what is to be checked comes in the fixed order of its kinds, each with its rows', async () => {
  const one = await makeMoney(house, id, holders[0] ?? '', { to: '2024-06-30' })
  const two = await makeMoney(house, id, holders[1] ?? '', { cents: 50_000 })
  await change(`update pgb.agreement set ended_on = '2024-02-10' where id = $1`, [one.agreement])
  await change(`update pgb.budget set valid_to = '2024-06-30', amount_cents = 149999 where id = $1`, [two.budget])
  await change(`update pgb.provider set kvk_number = null where id = $1`, [one.provider])
  for (const month of ['01', '02', '03']) await claim(two.agreement, `2024-${month}-01`, `2024-${month}-28`, 1200, 120_000)
  await claim(two.agreement, '2024-04-01', '2024-04-07', 301, 10)
  await claim(two.agreement, '2024-05-01', '2024-05-01', 1441, 20)
  await claim(two.agreement, '2024-05-02', '2024-05-02', 9000, 20, 'refused')
  const representative = await makePerson(house, { bsn: clients[2].bsn, surname: 'Zorgt', birthDate: '1970-01-01' })
  await change(`update pgb.holder set representative_person_id = $2, representative_role = 'parent' where id = $1`, [
    holders[0],
    representative,
  ])
  await change(
    `insert into pgb.provider (id, investigation_id, municipality_id, kind, name, person_id)
    select gen_random_uuid(), id, municipality_id, 'family', 'B. Zorgt', $2 from investigations.investigation where id = $1`,
    [id, representative],
  )
  await change(
    `update pgb.agreement set provider_id = (select id from pgb.provider where name = 'B. Zorgt' and investigation_id = $2) where id = $1`,
    [one.agreement, id],
  )
  await lead.post(`${at()}/stays`, {
    holderId: holders[1],
    kind: 'hospital',
    from: '2024-02-10',
    to: '2024-02-20',
    source: 'Brief van het ziekenhuis',
  })

  const found = await checks()
  expect(found.map(({ kind }: any) => kind)).toEqual([
    'paid-after-end',
    'agreement-past-budget',
    'hours-over-day',
    'hours-over-agreed',
    'care-in-stay',
    'shared-account',
    'representative-provides',
    'equal-claims',
    'organisation-without-number',
    'paid-over-budget',
  ])
  const by: any = {}
  for (const check of found) by[check.kind] = { ...check, rows: (await pagesOf(check)).flat() }
  expect(found.map(({ rowCount }: any) => rowCount)).toEqual(found.map(({ kind }: any) => by[kind].rows.length))
  expect(by['paid-after-end'].rows.map(({ from, to, cents, beside }: any) => [from, to, cents, beside.value])).toEqual([
    ['2024-02-01', '2024-02-29', 120_000, '2024-02-10'],
    ['2024-03-01', '2024-03-31', 120_000, '2024-02-10'],
  ])
  expect(by['hours-over-day'].rows).toMatchObject([{ from: '2024-05-01', minutes: 1441 }])
  expect(by['hours-over-agreed'].rows).toMatchObject([
    { from: '2024-04-01', minutes: 301, beside: { what: 'agreed-minutes', value: 300 } },
    { from: '2024-05-01', minutes: 1441, beside: { value: 42 } },
  ])
  expect(by['care-in-stay'].rows).toMatchObject([{ from: '2024-02-01', beside: { what: 'days', value: 9 } }])
  expect(by['shared-account'].holderIds.toSorted()).toEqual(holders.toSorted())
  expect(by['shared-account'].account).toBe('6789')
  expect(by['representative-provides']).toMatchObject({ provider: 'B. Zorgt', holderIds: [holders[0]] })
  expect(by['equal-claims'].rowCount).toBe(3)
  expect(by['paid-over-budget'].rows).toMatchObject([{ cents: 150_000 }])
})

test('the list of what is to be checked says how many rows there are and whose, and holds none of them itself', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  for (let day = 1; day <= 28; day++)
    await claim(agreement, `2024-01-${String(day).padStart(2, '0')}`, `2024-01-${String(day).padStart(2, '0')}`, 600, 10)
  const { body } = await lead.get(`${at()}/checks`)

  expect(body).toMatchObject([{ kind: 'hours-over-agreed', holderIds: [holders[0]], holderCount: 1, rowCount: 28 }])
  expect(body[0]).not.toHaveProperty('rows')
})

test('a point names its first budget holders and counts them all; its rows name every one', async () => {
  const many = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 3 })
  const more = await makePerson(house, { bsn: '999990032', surname: 'Vierde', birthDate: '1980-05-05' })
  const { rows } = await change(
    `insert into pgb.holder (id, investigation_id, municipality_id, person_id, because, added_by, added_at)
     select gen_random_uuid(), investigation_id, municipality_id, $2, 'Staat op de declaraties.', $3, now() from pgb.inquiry where investigation_id = $1 returning id`,
    [many.id, more, lead.id],
  )
  const all = [...many.holders, rows[0].id]
  for (const holder of all) await makeMoney(house, many.id, holder)
  id = many.id

  const shared = (await checks()).find(({ kind }: any) => kind === 'shared-account')
  expect([shared.holderIds.length, shared.holderCount, shared.rowCount]).toEqual([3, 4, 4])
  const named = (await pagesOf(shared)).flat().map(({ holderId }) => holderId)
  expect(named.toSorted()).toEqual(all.toSorted())
})

test('the rows of every kind of point come page after page by the calendar, none twice and none left out', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '', { months: 11 })
  const other = await makeMoney(house, id, holders[1] ?? '', { months: 3 })
  await change(`update pgb.agreement set ended_on = '2024-01-31' where id = $1`, [agreement])
  // Days that begin together come in one order as well, also where one page ends between them.
  for (const day of ['03', '01', '02', '01', '01']) await claim(agreement, `2024-02-${day}`, `2024-02-${day}`, 1441, 10)
  await claim(other.agreement, '2024-02-01', '2024-02-01', 1500, 10)

  const found = await checks()
  expect(found.map(({ kind, rowCount }: any) => [kind, rowCount])).toEqual([
    ['paid-after-end', 10],
    ['hours-over-day', 5],
    ['hours-over-day', 1],
    ['hours-over-agreed', 5],
    ['hours-over-agreed', 1],
    ['shared-account', 2],
  ])
  for (const point of found) {
    const pages = await pagesOf(point, 2)
    const rows = pages.flat()
    expect(
      pages.every((page) => page.length <= 2),
      point.kind,
    ).toBe(true)
    expect(new Set(rows.map((row) => row.id)).size, point.kind).toBe(point.rowCount)
    expect(
      rows.map(({ from }) => from),
      point.kind,
    ).toEqual(rows.map(({ from }) => from).toSorted())
  }
})

test('a long claim that runs in two times with more hours than a day has, stands there once', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  await claim(agreement, '2024-01-01', '2024-01-31', 31 * 720)
  await claim(agreement, '2024-01-05', '2024-01-05', 800)
  await claim(agreement, '2024-01-20', '2024-01-20', 800)

  const point = (await checks()).find(({ kind }: any) => kind === 'hours-over-day')
  expect(point.rowCount).toBe(3)
  const rows = (await pagesOf(point, 2)).flat()
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    ['2024-01-01', '2024-01-31'],
    ['2024-01-05', '2024-01-05'],
    ['2024-01-20', '2024-01-20'],
  ])
})

test('rows that are not under a point are not told under it: of another agreement, another file, or of what is gone', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  const other = await makeMoney(house, id, holders[1] ?? '')
  await claim(agreement, '2024-01-01', '2024-01-07', 400, 10)
  await claim(other.agreement, '2024-01-08', '2024-01-14', 500, 20)
  const rows = (kind: string, subject: string, query = '') => lead.get(`${at()}/checks/${kind}/${subject}/rows${query}`)

  expect((await rows('hours-over-agreed', `agreement:${agreement}`)).body).toMatchObject({ rows: [{ minutes: 400 }], next: null })
  await change(`update pgb.claim set state = 'refused' where agreement_id = $1`, [agreement])
  const gone = await rows('hours-over-agreed', `agreement:${agreement}`)
  expect([gone.status, gone.body.code]).toEqual([409, 'money.check-gone'])
  expect((await rows('equal-claims', `agreement:${other.agreement}`)).body.code).toBe('money.check-gone')
  expect((await rows('hours-over-agreed', 'agreement:niets')).body.code).toBe('money.check-gone')
  expect((await rows('hours-over-agreed', `agreement:${other.agreement}`, '?after=niets')).status).toBe(422)
  expect((await rows('iets-anders', `agreement:${other.agreement}`)).status).toBe(422)
  const elsewhere = await makeBudgetFile(house, { lead: lead.id, kind: 'provider' })
  expect(
    (await lead.get(`/investigations/${elsewhere.id}/budget/checks/hours-over-agreed/agreement:${other.agreement}/rows`)).body.code,
  ).toBe('money.check-gone')
  expect((await stranger.get(`${at()}/checks/hours-over-agreed/agreement:${other.agreement}/rows`)).status).toBe(404)
})

test('somebody says what came of looking: explained, to ask, or a finding on the file; new rows show beside what was said', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  await claim(agreement, '2024-01-01', '2024-01-07', 400, 10)
  const subject = `agreement:${agreement}`
  const look = (given: object) => lead.post(`${at()}/check-looks`, { kind: 'hours-over-agreed', subject, ...given })

  expect((await look({ outcome: 'explained', because: 'Zorg van de week ervoor is ingehaald.' })).body).toMatchObject({
    look: { outcome: 'explained', by: 'Toezichthouder', seenRows: 1 },
    rowCount: 1,
  })
  await claim(agreement, '2024-02-01', '2024-02-07', 400, 20)
  expect(await checks()).toMatchObject([{ look: { outcome: 'explained', seenRows: 1 }, rowCount: 2 }])
  expect((await look({ outcome: 'finding', because: 'Uren passen niet bij de afspraak.', supports: 'breach' })).body).toMatchObject({
    kind: 'hours-over-agreed',
    subject,
    look: { outcome: 'finding', seenRows: 2 },
  })
  const { rows } = await change('select kind, supports, content, source from investigations.finding where investigation_id = $1', [id])
  expect(rows).toMatchObject([{ kind: 'fact', supports: 'breach', source: 'Gegevens van de SVB in dit onderzoek' }])
  expect(rows[0].content).toContain('Uren passen niet bij de afspraak.')
  expect((await look({ outcome: 'ask', because: 'ja' })).status).toBe(422)
  expect(
    (await lead.post(`${at()}/check-looks`, { kind: 'equal-claims', subject, outcome: 'ask', because: 'Vragen in het gesprek' })).body.code,
  ).toBe('money.check-gone')
})

test('a stay is recorded with its source, withdrawn with a reason, and then no longer checked against', async () => {
  const { agreement } = await makeMoney(house, id, holders[0] ?? '')
  await claim(agreement, '2024-01-01', '2024-01-31', 60)
  const given = { holderId: holders[0], kind: 'detention', from: '2024-01-05', source: 'Bericht van de reclassering' }

  const { status, body } = await lead.post(`${at()}/stays`, given)
  expect([status, body]).toMatchObject([
    201,
    [{ kind: 'detention', from: '2024-01-05', to: null, withdrawn: null, recordedBy: 'Toezichthouder' }],
  ])
  expect(await kinds()).toEqual(['care-in-stay'])
  const withdraw = () => lead.post(`${at()}/stays/${body[0].id}/withdrawal`, { because: 'Ging over iemand anders' })
  expect((await withdraw()).body).toMatchObject([{ withdrawn: { because: 'Ging over iemand anders' } }])
  expect((await withdraw()).body.code).toBe('money.stay-withdrawn')
  expect(await kinds()).toEqual([])
  expect((await lead.post(`${at()}/stays`, { ...given, to: '2024-01-04' })).status).toBe(422)
  expect((await lead.post(`${at()}/stays`, { ...given, source: '' })).status).toBe(422)
  const elsewhere = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 3 })
  expect((await lead.post(`${at()}/stays`, { ...given, holderId: elsewhere.holders[2] })).status).toBe(404)
})

test('payments are listed by page, by holder, agreement and time, and add up by month', async () => {
  const one = await makeMoney(house, id, holders[0] ?? '', { months: 5 })
  await makeMoney(house, id, holders[1] ?? '', { months: 2, cents: 100 })

  const first = (await lead.get(`${at()}/payments?limit=3`)).body
  const second = (await lead.get(`${at()}/payments?limit=100&after=${first.next}`)).body
  const all = [...first.rows, ...second.rows]
  expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 4, null])
  expect(new Set(all.map((row) => row.id)).size).toBe(7)
  expect(all.map((row) => row.paidOn)).toEqual(
    all
      .map((row) => row.paidOn)
      .toSorted()
      .toReversed(),
  )
  expect((await lead.get(`${at()}/payments?holder=${holders[1]}`)).body.rows).toHaveLength(2)
  expect((await lead.get(`${at()}/payments?agreement=${one.agreement}&from=2024-03-01&to=2024-04-30`)).body.rows).toHaveLength(2)
  expect((await lead.get(`${at()}/payments?after=niets`)).status).toBe(422)
  expect((await lead.get(`${at()}/paid-months`)).body).toHaveLength(7)
  const { budgets, agreements } = (await lead.get(`${at()}/money`)).body
  expect(budgets.map(({ paidCents }: any) => paidCents).toSorted()).toEqual([200, 600_000])
  expect(agreements).toHaveLength(2)
})

test('a file for a spreadsheet is for who works on the file, computes nothing, and is remembered as a look', async () => {
  const { agreement, account } = await makeMoney(house, id, holders[0] ?? '', { months: 1 })
  await change(
    `insert into pgb.payment (id, investigation_id, municipality_id, agreement_id, account_id, source_system, source_reference, paid_on, amount_cents)
     select gen_random_uuid(), $1, municipality_id, $2, $3, 'PGB2.0', '=HYPERLINK("x")', '2024-05-01', -5 from pgb.inquiry where investigation_id = $1`,
    [id, agreement, account],
  )
  await claim(agreement, '2024-01-01', '2024-01-31', 60)
  const { status, body } = await lead.get(`${at()}/payments?format=csv`)

  expect(status).toBe(200)
  expect(body).toContain(`"'=HYPERLINK(""x"")"`)
  expect(body).toMatch(/-0,05/)
  expect(body).toContain('Voorbeeld;Thuiszorg Voorbeeld B.V.;')
  expect((await lead.get(`${at()}/claims?format=csv`)).body).toContain('betaald')
  const { rows } = await change(`select facts from platform.audit_event where action = 'budget.money-exported' and object_id = $1`, [id])
  expect(rows.map(({ facts }) => facts)).toMatchObject([
    { content: 'payments', count: 2 },
    { content: 'claims', count: 1 },
  ])
  await change(
    `insert into investigations.access (account_id, investigation_id, allowed, own, granted_until) values ($1, $2, true, false, '2030-01-01')`,
    [manager.id, id],
  ).catch(() => undefined)
  expect([404, 409]).toContain((await manager.get(`${at()}/payments?format=csv`)).status)
})

test('nobody without a place in the file sees any of it', async () => {
  await makeMoney(house, id, holders[0] ?? '')
  for (const path of ['money', 'paid-months', 'payments', 'claims', 'stays', 'checks', 'imports', 'payments?format=csv'])
    expect((await stranger.get(`${at()}/${path}`)).status, path).toBe(404)
  expect((await stranger.post(`${at()}/stays`, { holderId: holders[0], kind: 'other', from: '2024-01-01', source: 'gezien' })).status).toBe(
    404,
  )
  expect((await sendMoney(stranger, id, 'import-files', 'bsn\n1', { content: 'budgets' })).status).toBe(404)
})
