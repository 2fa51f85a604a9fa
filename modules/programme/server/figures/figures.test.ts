import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoAnswer, type DemoHouse, openDemoHouse } from '#database/sample/testing/demo-house.ts'
import { type Figure, FigureKey, type YearFigures } from '../../contract.ts'
import { isCountedIn } from './figure-definition-rules.ts'

const YEAR = 2024
type Visitor = { get: (path: string) => Promise<DemoAnswer> }

let house: DemoHouse
let policy: Visitor
let coordinator: Visitor
beforeAll(async () => {
  house = await openDemoHouse('2026-11-23')
  policy = await house.as('beleid-1')
  coordinator = await house.as('coordinator-1')
})
afterAll(() => house.close())

test('the figures of a year are those that an independent count over the tables finds', async () => {
  const { figures, share, shareBySource } = await figuresOf(YEAR)
  const { rows } = await house.db.owner.query<{
    source: string
    received: number
    joined: number
    worthy: number
    investigated: number
    finished: number
    with_result: number
    unknown: number
  }>(`
    select r.source,
           count(*) filter (where r.joined_to is null) as received,
           count(*) filter (where r.joined_to is not null) as joined,
           count(*) filter (where w.outcome = 'investigate') as worthy,
           count(i.id) as investigated,
           count(i.id) filter (where i.closed_at is not null) as finished,
           count(i.id) filter (where coalesce(restated.result, o.result) in ('terminated', 'changed', 'not-granted')) as with_result,
           count(i.id) filter (where coalesce(restated.result, o.result) = 'unknown') as unknown
      from reports.report r
      left join reports.worthiness w on w.report_id = r.id
      left join investigations.investigation i on i.report_id = r.id
      left join investigations.outcome o on o.investigation_id = i.id
      left join lateral (select b.restated_result as result from investigations.objection b
                          where b.investigation_id = i.id and b.restated_result is not null order by b.decided_on desc limit 1) restated on true
     where r.received_on between '${YEAR}-01-01' and '${YEAR}-12-31' group by r.source`)

  expect(rows).toHaveLength(3)
  for (const row of rows) {
    const counted = (key: FigureKey) => partOf(figures, key, row.source)
    expect(counted('received')).toBe(row.received)
    expect(counted('joined')).toBe(row.joined)
    expect(counted('worth-investigating')).toBe(row.worthy)
    expect(counted('investigated')).toBe(row.investigated)
    expect(counted('finished')).toBe(row.finished)
    expect(counted('share')).toBe(row.with_result)
    expect(counted('unknown')).toBe(row.unknown)
    expect(shareBySource.find((part) => part.source === row.source)).toMatchObject({
      numerator: row.with_result,
      denominator: row.finished,
    })
  }
  expect(share.numerator).toBe(rows.reduce((total, row) => total + row.with_result, 0))
})

test('the demo year is near the share that the programme expects, and says where that comes from', async () => {
  const { share, baseline } = await figuresOf(YEAR)

  expect(baseline).toEqual({ share: 0.7, source: 'Handhavingsprogramma 2024, onderdeel Onderzoek van meldingen' })
  expect(share.low).toBeLessThan(0.7)
  expect(share.high).toBeGreaterThan(0.7)
  expect(share.denominator).toBeGreaterThan(200)
})

test('under a number stand the rows that the asker may see, page after page, and nobody is named', async () => {
  const total = partOf((await figuresOf(YEAR)).figures, 'finished') ?? 0
  const ids = new Set<string>()
  let after = ''
  for (let page = 0; page < 20; page++) {
    const { body, status } = await coordinator.get(
      `/programme/figures/${YEAR}/rows?figure=finished&limit=50${after && `&after=${encodeURIComponent(after)}`}`,
    )
    expect(status).toBe(200)
    expect(body.total).toBe(total)
    for (const row of body.rows) {
      expect(Object.keys(row).sort()).toEqual(['brings', 'id', 'kind', 'outcome', 'receivedOn', 'reference', 'scheme', 'source'])
      expect(row.receivedOn.slice(0, 4)).toBe(String(YEAR))
      ids.add(row.id)
    }
    if (!body.next) break
    after = body.next
  }

  const own = await house.db.owner.query(`
    select count(*) from investigations.investigation i join staff.unit u on u.id = i.unit_id
     where u.code = 'BO-INKOMEN' and i.received_year = ${YEAR} and i.stage = 'closed'`)
  expect(ids.size).toBe(own.rows[0].count)
  expect(ids.size).toBeLessThan(total)
})

test('every figure can be opened, also per source and per scheme', async () => {
  const { figures } = await figuresOf(YEAR)
  for (const { key, byScheme } of figures.filter(({ bySource }) => bySource.length > 0)) {
    const { status, body } = await coordinator.get(`/programme/figures/${YEAR}/rows?figure=${key}&source=resident`)
    expect(status).toBe(200)
    expect(body.total).toBe(partOf(figures, key, 'resident'))
    for (const row of body.rows) expect(row.source).toBe('resident')

    const budgets = await coordinator.get(`/programme/figures/${YEAR}/rows?figure=${key}&scheme=wmo-pgb`)
    expect(budgets.body.total).toBe(byScheme.find(({ scheme }) => scheme === 'wmo-pgb')?.numerator)
    for (const row of budgets.body.rows) expect(row.scheme).toBe('wmo-pgb')
  }
})

test('who sees no file is told so, and still sees the number', async () => {
  const { body } = await policy.get(`/programme/figures/${YEAR}/rows?figure=unknown`)

  expect(body.rows).toEqual([])
  expect(body.total).toBeGreaterThan(0)
  expect(body.note.nl).toContain(`0 van de ${body.total}`)
})

test('the figures go to a spreadsheet', async () => {
  const csv = await policy.get(`/programme/figures/${YEAR}?format=csv`)
  const lines = csv.text.trim().split('\r\n')

  expect(csv.type).toContain('text/csv')
  expect(lines[0]).toContain('jaar;peildatum;cijfer;bron;teller;noemer;aandeel')
  expect(lines).toHaveLength(1 + 1 + FigureKey.options.filter((key) => isCountedIn('all', key)).length)
  expect(lines[1]).toMatch(/^2024;;Aandeel met gevolg;alle;\d+;\d+;0,\d{4};0,\d{4};0,\d{4};0,7000;/)
  expect(lines.filter((line) => /;alle;[1-4];/.test(line))).toEqual([])
  expect(lines.filter((line) => line.includes('< 5')).length).toBeGreaterThan(0)
  expect(csv.disposition).toContain('wederhoor-cijfers-2024.csv')
})

test('for the team every count stands in it, per source too, and the file says that it is for the team', async () => {
  const csv = await policy.get(`/programme/figures/${YEAR}?format=csv&audience=team`)
  const lines = csv.text.trim().split('\r\n')

  expect(lines.filter((line) => line.includes('< 5'))).toEqual([])
  expect(lines.filter((line) => line.includes(';inwoner;')).length).toBeGreaterThan(20)
  expect(csv.disposition).toContain('-intern.csv')
})

test('the years are offered newest first', async () => {
  expect((await policy.get('/programme/years')).body).toEqual({ years: [2026, 2025, 2024] })
})

test('a year without reports has figures of zero and no share', async () => {
  const { figures, share } = await figuresOf(2019)

  expect(figures.every((figure) => figure.numerator === 0)).toBe(true)
  expect(share.share).toBeNull()
})

test.each(['consulent-1', 'privacy-1', 'beheer-1'] as const)('%s does not see the figures', async (account) => {
  const { status, body } = await (await house.as(account)).get(`/programme/figures/${YEAR}`)

  expect(status).toBe(403)
  expect(body.code).toBe('access.not-permitted')
})

async function figuresOf(year: number): Promise<YearFigures> {
  const { status, body } = await policy.get(`/programme/figures/${year}`)
  expect(status).toBe(200)
  return body
}

function partOf(figures: readonly Figure[], key: FigureKey, source?: string): number | undefined {
  const figure = figures.find((one) => one.key === key)
  return source ? figure?.bySource.find((part) => part.source === source)?.numerator : figure?.numerator
}
