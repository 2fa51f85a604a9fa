import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { ibanPlace } from '../sealed-columns.ts'
import { clients, makeBudgetFile, makeMoney, readIn, sendMoney } from '../testing/budget.ts'
import { makeXlsx } from '../testing/xlsx.ts'

let house: House
let lead: Tinkerer
let id: string
let holder: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
})
afterAll(() => house.close())
beforeEach(async () => {
  const made = await makeBudgetFile(house, { lead: lead.id })
  id = made.id
  holder = made.holders[0] ?? ''
})

const [own, other, third] = clients.map(({ bsn }) => bsn) as [string, string, string]
const budgets = 'bsn;kenmerk budget;van;tot en met;bedrag;product'
const agreements = 'bsn;kenmerk zorgovereenkomst;kenmerk budget;zorgverlener;kvk-nummer;van;tot en met;uren per week;tarief'
const payments = 'kenmerk zorgovereenkomst;kenmerk betaling;betaald op;van;tot en met;bedrag;iban;naam rekening'
const iban = 'NL02ABNA0123456789'

const send = (
  step: 'import-files' | 'import-checks' | 'imports',
  content: string,
  lines: (string | Buffer)[],
  more: Record<string, unknown> = {},
) =>
  sent(step, Buffer.concat(lines.map((line) => (typeof line === 'string' ? Buffer.from(`${line}\n`) : line))), {
    content,
    ...mapped(content),
    ...more,
  })
const sent = (step: 'import-files' | 'import-checks' | 'imports', bytes: Buffer, what: { content: string }) =>
  step === 'imports' ? readIn(house, lead, id, bytes, what) : sendMoney(lead, id, step, bytes, what)
/** As the first step proposes it. */
const mappings: Record<string, Record<string, string>> = {
  budgets: { bsn: 'bsn', reference: 'kenmerk budget', from: 'van', to: 'tot en met', amount: 'bedrag', product: 'product' },
  agreements: {
    bsn: 'bsn',
    reference: 'kenmerk zorgovereenkomst',
    budget: 'kenmerk budget',
    provider: 'zorgverlener',
    kvk: 'kvk-nummer',
    from: 'van',
    to: 'tot en met',
    hoursPerWeek: 'uren per week',
    tariff: 'tarief',
  },
  payments: {
    agreement: 'kenmerk zorgovereenkomst',
    reference: 'kenmerk betaling',
    paidOn: 'betaald op',
    from: 'van',
    to: 'tot en met',
    amount: 'bedrag',
    iban: 'iban',
    accountName: 'naam rekening',
  },
}
const mapped = (content: string) => ({ mapping: mappings[content] })
const told = ({ problems }: any) => problems.map(({ line, column, kind }: any) => `${line} ${column ?? '-'} ${kind}`)
const count = async (table: string) =>
  Number((await house.db.owner.query(`select count(*) as n from pgb.${table} where investigation_id = $1`, [id])).rows[0].n)

test('the SVB’s own columns are recognised, nothing is kept by reading, and what was said is offered the next time', async () => {
  const lines = ['Burgerservicenummer;Budgetnummer;Begindatum;Einddatum;Toegekend bedrag', `${own};B-1;1-1-2024;31-12-2024;€ 12.000,50`]
  const read = await send('import-files', 'budgets', lines, { mapping: undefined })

  expect(read.status).toBe(200)
  expect(read.body).toMatchObject({
    kept: false,
    mapping: { bsn: 'Burgerservicenummer', reference: 'Budgetnummer', from: 'Begindatum', to: 'Einddatum', amount: 'Toegekend bedrag' },
    first: [[own, 'B-1', '1-1-2024', '31-12-2024', '€ 12.000,50']],
  })
  const check = await send('import-checks', 'budgets', lines, { mapping: read.body.mapping })
  expect(check.body).toEqual({ lines: 1, add: 1, known: 0, wrong: 0, cents: 1_200_050, strangers: 0, problems: [] })
  expect([await count('budget'), await count('import')]).toEqual([0, 0])
  expect((await send('import-files', 'budgets', lines, { mapping: undefined })).body.kept).toBe(true)
})

test('budgets, agreements and payments come in one after the other, and refer to each other', async () => {
  expect((await send('imports', 'budgets', [budgets, `${own};B-1;2024-01-01;2024-12-31;1,234.56;Begeleiding`])).status).toBe(201)
  expect(
    (await send('imports', 'agreements', [agreements, `;Z-1;B-1;Thuiszorg Voorbeeld;90000001;1-1-2024;;5:30;61,20`])).body,
  ).toMatchObject({ added: 1, refused: 0 })
  const paid = await send('imports', 'payments', [
    payments,
    `Z-1;P-1;5-2-2024;1-1-2024;31-1-2024;1.000,00;NL02 ABNA 0123 4567 89;Thuiszorg`,
    `Z-1;P-2;5-3-2024;1-2-2024;29-2-2024;-0,01;${iban};Thuiszorg`,
  ])

  expect(paid.body).toMatchObject({
    lines: 2,
    added: 2,
    known: 0,
    refused: 0,
    problems: [],
    sourceSystem: 'PGB2.0',
    importedBy: 'Toezichthouder',
  })
  const { rows } = await house.db.owner.query(
    `select p.amount_cents::int as cents, p.period_to::text as until, a.minutes_per_week as minutes, a.tariff_cents::int as tariff, a.holder_id, b.amount_cents::int as budget,
            v.kind, c.id as account, c.iban_sealed as sealed, c.ending
       from pgb.payment p join pgb.agreement a on a.id = p.agreement_id join pgb.budget b on b.id = a.budget_id join pgb.provider v on v.id = a.provider_id
       join pgb.account c on c.id = p.account_id where p.investigation_id = $1 order by p.source_reference`,
    [id],
  )
  expect(rows).toMatchObject([
    {
      cents: 100_000,
      until: '2024-01-31',
      minutes: 330,
      tariff: 6120,
      holder_id: holder,
      budget: 123_456,
      kind: 'organisation',
      ending: '6789',
    },
    { cents: -1, until: '2024-02-29' },
  ])
  // One account, sealed.
  expect(new Set(rows.map(({ account }) => account)).size).toBe(1)
  expect(makeSealer(testKeys).open(rows[0].sealed, ibanPlace(rows[0].account))).toBe(iban)
})

test('each wrong line tells where and why; nothing of what stood there is kept or said back', async () => {
  const { agreement } = await makeMoney(house, id, holder)
  const reference = (await house.db.owner.query('select source_reference as r from pgb.agreement where id = $1', [agreement])).rows[0].r
  const lines = [
    payments,
    `${reference};P-1;5-2-2024;;;1.000,00;${iban};`,
    `Z-onbekend;P-2;5-2-2024;;;1,00;${iban};`,
    `${reference};P-3;30-2-2024;;;1,00;${iban};`,
    `${reference};P-4;29-2-2023;;;12,345;${iban};`,
    `${reference};P-5;5-2-2024;1-2-2024;;1,00;${iban};`,
    `${reference};P-6;5-2-2024;2-2-2024;1-2-2024;1,00;NL03ABNA0123456789;`,
    `${reference};P-1;5-2-2024;;;1.000,00;${iban};`,
    `${reference};P-1;5-2-2024;;;2.000,00;${iban};`,
    `${reference};;5-2-2024;;;1,00;;`,
    `${reference};P-9;5-2-2024;;;1,00;${iban};a;te veel`,
  ]
  const { body } = await send('import-checks', 'payments', lines)

  expect(told(body)).toEqual([
    '3 kenmerk zorgovereenkomst agreement',
    '4 betaald op date',
    '5 betaald op date',
    '5 bedrag money',
    '6 tot en met missing',
    '7 tot en met order',
    '7 iban iban',
    '9 kenmerk betaling differs',
    '10 kenmerk betaling missing',
    '10 iban missing',
    '11 - width',
  ])
  expect(body).toMatchObject({ lines: 10, add: 1, known: 1, wrong: 8, cents: 100_000 })
  const taken = await send('imports', 'payments', lines)
  expect(taken.body).toMatchObject({ added: 1, known: 1, refused: 8 })
  const kept = (await house.db.owner.query('select problems, mapping from pgb.import where investigation_id = $1', [id])).rows[0]
  expect(JSON.stringify(kept)).not.toMatch(/onbekend|NL03|30-2-2024|12,345/)
})

test('in a file about one client a BSN of somebody else is refused, line by line, and stands nowhere', async () => {
  const before = Number((await house.db.owner.query('select count(*) as n from parties.person')).rows[0].n)
  const lines = [
    budgets,
    `${own};B-1;1-1-2024;31-12-2024;100,00;`,
    `${third};B-2;1-1-2024;31-12-2024;100,00;`,
    `123456789;B-3;1-1-2024;31-12-2024;100,00;`,
  ]

  const check = await send('import-checks', 'budgets', lines)
  expect(told(check.body)).toEqual(['3 bsn stranger', '4 bsn bsn'])
  expect(check.body.strangers).toBe(0)
  const refused = await send('imports', 'budgets', lines, { addHoldersBecause: 'Staat op de lijst van de SVB.' })
  expect([refused.status, refused.body.code]).toEqual([422, 'money.holders-only-of-provider'])
  expect((await send('imports', 'budgets', lines)).body).toMatchObject({ added: 1, refused: 2 })
  expect(Number((await house.db.owner.query('select count(*) as n from parties.person')).rows[0].n)).toBe(before)
  expect(await count('holder')).toBe(1)
})

test('in a file about a provider the preview says how many people are not in it, and with a reason they become holders', async () => {
  id = (await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 1 })).id
  const lines = [
    budgets,
    `${own};B-1;1-1-2024;31-12-2024;100,00;`,
    `${other};B-2;1-1-2024;31-12-2024;100,00;`,
    `${other};B-3;1-1-2024;31-12-2024;50,00;`,
  ]

  expect((await send('import-checks', 'budgets', lines)).body).toMatchObject({ add: 1, wrong: 2, strangers: 1 })
  const short = await send('imports', 'budgets', lines, { addHoldersBecause: 'Zomaar' })
  expect([short.status, short.body.errors[0].pointer]).toEqual([422, '#/body/addHoldersBecause'])
  const taken = await send('imports', 'budgets', lines, { addHoldersBecause: 'Staat op de lijst van deze aanbieder.' })

  expect(taken.body).toMatchObject({ added: 3, refused: 0 })
  const { rows } = await house.db.owner.query(
    'select because, added_by from pgb.holder where investigation_id = $1 order by added_at desc, id desc limit 1',
    [id],
  )
  expect(rows[0]).toEqual({ because: 'Staat op de lijst van deze aanbieder.', added_by: lead.id })
})

test('the same file is refused while it stands, another file with the same lines adds nothing, and two at once add one', async () => {
  const line = `${own};B-1;1-1-2024;31-12-2024;100,00;`
  const [one, two] = await Promise.all([send('imports', 'budgets', [budgets, line]), send('imports', 'budgets', [budgets, line])])

  expect([one.status, two.status].sort()).toEqual([201, 409])
  expect((await send('import-files', 'budgets', [budgets, line])).body.code).toBe('money.file-known')
  const same = await send('imports', 'budgets', [budgets, line, ''])
  expect([same.status, same.body.code]).toEqual([422, 'money.nothing-new'])
  expect((await send('imports', 'budgets', [budgets, line, `${own};B-2;1-1-2024;31-12-2024;100,00;`])).body).toMatchObject({
    added: 1,
    known: 1,
  })
  expect(await count('budget')).toBe(2)
})

test('an import is taken back with a reason, not while a later file or a suspension rests on it; then the file can come again', async () => {
  const first = await send('imports', 'budgets', [budgets, `${own};B-1;1-1-2024;31-12-2024;100,00;`])
  const second = await send('imports', 'agreements', [agreements, `;Z-1;B-1;Mevrouw Zorg;;1-1-2024;;5;`])
  const back = (importId: string, because = 'Verkeerd bestand') =>
    lead.post(`/investigations/${id}/budget/imports/${importId}/withdrawal`, { because })

  expect((await back(first.body.id)).body.code).toBe('money.rests-on-it')
  expect((await back(second.body.id)).status).toBe(200)
  expect([await count('agreement'), await count('provider')]).toEqual([0, 0])
  expect((await back(second.body.id)).body.code).toBe('money.already-taken-back')
  const { body } = await back(first.body.id)
  expect(body.map(({ takenBack }: any) => takenBack.because)).toEqual(['Verkeerd bestand', 'Verkeerd bestand'])
  expect(await count('budget')).toBe(0)

  const again = await send('imports', 'budgets', [budgets, `${own};B-1;1-1-2024;31-12-2024;100,00;`])
  const { rows } = await house.db.owner.query('select id from pgb.budget where investigation_id = $1', [id])
  await house.db.owner.query(
    `insert into pgb.suspension (id, reference, investigation_id, municipality_id, holder_id, budget_id, drafted_by, drafted_at)
     select gen_random_uuid(), 'S-2024-9001', investigation_id, municipality_id, id, $2, $3, now() from pgb.holder where investigation_id = $1`,
    [id, rows[0].id, lead.id],
  )
  expect((await back(again.body.id)).body.code).toBe('money.rests-on-it')
})

test('what cannot be read is refused with what to do: no file, an empty one, only a heading, bytes of something else', async () => {
  for (const bytes of ['', '\n\n', `${budgets}\n`, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])]) {
    const { status, body } = await sendMoney(lead, id, 'import-files', bytes, { content: 'budgets' })
    expect([status, body.code]).toEqual([422, 'money.file-missing'])
    expect(body.next).toContain('kopregel')
  }
  const wrong = await sendMoney(lead, id, 'import-checks', `${budgets}\n1;2;3;4;5;6`, { content: 'budgets', mapping: { bsn: 'bsn' } })
  expect(wrong.body).toMatchObject({ code: 'money.mapping-incomplete' })
  expect(wrong.body.errors.map(({ code }: any) => code)).toEqual(['reference', 'from', 'to', 'amount'])
  expect((await sendMoney(lead, id, 'import-files', budgets, { content: 'secrets' })).status).toBe(422)
})

test('Windows-1252, a mark of UTF-8, commas, quotes and an open quote are read as an office writes them', async () => {
  const old = Buffer.concat([
    Buffer.from(`${agreements.replaceAll(';', ',')}\r\n"${own}",Z-1,,"Zorg `),
    Buffer.from([0xeb]),
    Buffer.from(', Bee",,2024-01-01,,"5,5",\r\n'),
  ])
  expect((await send('imports', 'agreements', [old])).body).toMatchObject({ added: 1 })
  const { rows } = await house.db.owner.query(
    'select v.name, a.minutes_per_week as minutes from pgb.agreement a join pgb.provider v on v.id = a.provider_id where a.investigation_id = $1',
    [id],
  )
  expect(rows).toEqual([{ name: 'Zorg ë, Bee', minutes: 330 }])
  const broken = await send('import-checks', 'budgets', [
    `\uFEFF${budgets}`,
    `${own};B-1;1-1-2024;31-12-2024;1;"x`,
    `${own};B-2;1-1-2024;31-12-2024;1;`,
  ])
  expect(told(broken.body).at(-1)).toMatch(/- broken$/)
})

test('an Excel file is read as what was typed: days, amounts to the cent, texts and numbers that lead with nought', async () => {
  const heading = ['bsn', 'kenmerk budget', 'van', 'tot en met', 'bedrag', 'product']
  const file = makeXlsx([
    heading,
    [Number(own), 'B-1', { day: 45_292 }, { day: 45_657 }, 1234.5599999999999, { inline: 'Begeleiding & <zorg>' }],
    [],
    [own, 'B-2', '1-1-2024', { day: 45_657.5 }, 10, ''],
  ])
  const read = await sendMoney(lead, id, 'import-files', file, { content: 'budgets' })
  expect(read.body).toMatchObject({
    heading,
    first: [
      [own, 'B-1', '2024-01-01', '2024-12-31', '1234.56', 'Begeleiding & <zorg>'],
      [own, 'B-2', '1-1-2024', '2024-12-31 12:00', '10', ''],
    ],
  })
  const check = await sendMoney(lead, id, 'import-checks', file, { content: 'budgets', ...mapped('budgets') })
  expect(told(check.body)).toEqual(['4 tot en met date'])
  expect((await readIn(house, lead, id, file, { content: 'budgets', ...mapped('budgets') })).body).toMatchObject({
    lines: 2,
    added: 1,
    refused: 1,
  })

  for (const broken of [
    file.subarray(0, file.length - 30),
    file.subarray(0, 200),
    Buffer.concat([file.subarray(0, 60), Buffer.alloc(60), file.subarray(120)]),
  ])
    expect((await sendMoney(lead, id, 'import-files', broken, { content: 'claims' })).body.code).toBe('money.file-missing')
})

test('only who works on an open file reads in: not a stranger, not somebody who may look, not elsewhere, not after closing', async () => {
  const lines = `${budgets}\n${own};B-1;1-1-2024;31-12-2024;100,00;`
  const stranger = await house.signIn('Onbekende', 'specialist', house.units.care)
  const manager = await house.signIn('Manager', 'manager', house.units.care)
  const elsewhere = await house.addMunicipality('GM9997', 'Elders')
  const far = await house.signIn('Ver weg', ['specialist', 'coordinator'], elsewhere.units.care, elsewhere.id)
  const sent = { content: 'budgets', mapping: mappings.budgets }

  expect((await sendMoney(stranger, id, 'imports', lines, sent)).status).toBe(404)
  expect((await sendMoney(far, id, 'imports', lines, sent)).status).toBe(404)
  expect((await sendMoney(manager, id, 'imports', lines, sent)).body.code).toBe('access.not-permitted')
  expect((await sendMoney(house.visitor, id, 'imports', lines, sent)).status).toBe(401)
  await house.db.owner.query(
    `update investigations.investigation set stage = 'closed', closed_at = now(), result = 'changed', result_at_closing = 'changed' where id = $1`,
    [id],
  )
  const refused = await sendMoney(lead, id, 'imports', lines, sent)
  expect([refused.status, refused.body.code]).toEqual([409, 'investigation.wrong-stage'])
})

test('the database itself keeps rows of another file and of strangers out', async () => {
  const { agreement, account } = await makeMoney(house, id, holder)
  const elsewhere = await makeBudgetFile(house, { lead: lead.id })
  const stranger = await house.signIn('Buitenstaander', 'specialist', house.units.care)
  const as = async (who: string, text: string, values: unknown[]) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who])
      return await client.query(text, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const insert = `insert into pgb.payment (id, investigation_id, municipality_id, agreement_id, account_id, source_system, source_reference, paid_on, amount_cents)
    select gen_random_uuid(), $1, municipality_id, $2, $3, 'PGB2.0', 'P-x', '2024-01-01', 1 from pgb.inquiry where investigation_id = $1`
  await expect(as(lead.id, insert, [elsewhere.id, agreement, account])).rejects.toThrow('foreign key')
  expect((await as(stranger.id, insert, [id, agreement, account])).rowCount).toBe(0)
  for (const name of [
    'paid_by_month',
    'claims_to_check',
    'late_payments',
    'account_holders',
    'paid_from_budgets',
    'known_accounts',
    'known_people',
  ])
    expect((await as(stranger.id, `select * from pgb.${name}($1)`, [id])).rows, name).toEqual([])
  expect((await as(lead.id, 'select * from pgb.paid_by_month($1)', [id])).rows).toHaveLength(3)
})
