import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aJudgement, aPerson, aReason, asAccount, file } from './testing/reports.ts'

let house: House
let staff: Record<'filer' | 'judge' | 'joiner' | 'coordinator' | 'careSpecialist' | 'reader' | 'outsider' | 'manager', Visitor>
beforeAll(async () => {
  house = await openHouse()
  staff = {
    filer: await house.signIn('Indiener', 'consultant', house.units.workAndIncome),
    judge: await house.signIn('Beoordelaar', 'specialist'),
    joiner: await house.signIn('Samenvoeger', 'specialist'),
    coordinator: await house.signIn('Coördinator', ['coordinator', 'specialist']),
    careSpecialist: await house.signIn('Zorgspecialist', 'specialist', house.units.care),
    reader: await house.signIn('Meelezer', 'specialist', house.units.care),
    outsider: await house.signIn('Buitenstaander', 'consultant', house.units.socialDevelopment),
    manager: await house.signIn('Manager', 'manager', house.units.workAndIncome),
  }
  await everyKindOfReport()
})
afterAll(() => house.close())

async function everyKindOfReport(): Promise<void> {
  const { filer, judge, joiner, coordinator, careSpecialist, reader } = staff
  const ids: string[] = []
  for (const [index, scheme] of ['subsistence', 'subsistence', 'wmo-pgb', 'youth-pgb', 'work-file', 'subsistence'].entries()) {
    const subject = aPerson({ bsn: undefined, surname: `Voorbeeld${'abcdef'[index]}`, initials: 'Z.' })
    ids.push(
      await file(filer, {
        scheme,
        subject,
        summary: `Garage nummer ${index}: werkt daar dagelijks.`,
        urgency: index === 1 ? 'urgent' : 'normal',
      }),
    )
  }
  await judge.put(`/reports/${ids[0]}/worthiness`, aJudgement())
  await careSpecialist.put(`/reports/${ids[2]}/worthiness`, aJudgement({ outcome: 'no-action' }))
  await joiner.post(`/reports/${ids[5]}/joining`, { earlierReportId: ids[1], ...aReason })
  await house.db.owner.query(`update reports.report set status = 'under-investigation', handler_id = $1 where id = $2`, [
    coordinator.id,
    ids[0],
  ])
  await house.db.owner.query(`insert into reports.reader values ($1, $3, 'file-member', null), ($2, $3, 'guest', current_date - 1)`, [
    ids[0],
    ids[4],
    reader.id,
  ])
}

const idsOf = (answer: { body: any }) => answer.body.rows.map((row: { id: string }) => row.id)

test.each(['filer', 'judge', 'joiner', 'coordinator', 'careSpecialist', 'reader', 'outsider', 'manager'] as const)(
  'what the %s finds in the list and by words is exactly what row security shows',
  async (name) => {
    const shown = await asAccount(house, staff[name].id, 'select id from reports.report order by received_at desc, id desc')
    const visible = shown.map((row) => row.id)

    expect(idsOf(await staff[name].get('/reports'))).toEqual(visible)
    expect(idsOf(await staff[name].get('/reports?q=garage'))).toEqual(visible)
  },
)

test('each kind of staff sees its own share, and an outsider nothing', async () => {
  const seen = async (name: keyof typeof staff) => (await staff[name].get('/reports')).body.rows.length

  expect(await seen('filer')).toBe(6)
  expect(await seen('judge')).toBe(3)
  expect(await seen('joiner')).toBe(3)
  expect(await seen('coordinator')).toBe(4)
  expect(await seen('careSpecialist')).toBe(2)
  expect(await seen('reader')).toBe(2)
  expect(await seen('outsider')).toBe(0)
})

test('a row names nobody and says when to judge and whether there are more', async () => {
  const list = await staff.coordinator.get('/reports?status=received&urgency=urgent')

  expect(list.body.rows).toEqual([
    {
      id: expect.any(String),
      reference: expect.stringMatching(/^M-2024-\d{6}$/),
      receivedOn: '2024-03-04',
      source: 'own-organisation',
      channel: 'phone',
      scheme: 'subsistence',
      status: 'received',
      urgency: 'urgent',
      excerpt: 'Garage nummer 1: werkt daar dagelijks.',
      judgeBy: '2024-03-18',
      unit: 'Bijzonder Onderzoek inkomen',
      municipality: 'Gemeente',
      othersAboutSubject: false,
    },
  ])
})

test.each([
  ['status=received', 3],
  ['status=received&scheme=work-file', 1],
  ['status=joined', 1],
  ['scheme=wmo-pgb', 1],
  ['source=resident', 0],
  ['own=filed', 6],
  ['own=assessed', 0],
  ['receivedFrom=2024-03-04&receivedTo=2024-03-04', 6],
  ['receivedFrom=2024-03-05', 0],
  ['unit=mine', 0],
  ['q=garage&status=received', 3],
  ['q=garage+2', 1],
  ['q=garage&unit=mine', 0],
  ['q=%22nummer+3%22&scheme=youth-pgb&urgency=normal&own=filed', 1],
  ['q=bakkerij', 0],
])('for the filer, %s gives %i rows', async (filter, count) => {
  expect((await staff.filer.get(`/reports?${filter}`)).body.rows).toHaveLength(count)
})

test.each(['', '&q=garage'])('pages follow each other without gaps or repeats, in both orders (%s)', async (words) => {
  const all = idsOf(await staff.filer.get(`/reports?limit=100${words}`))
  for (const order of ['newest', 'oldest']) {
    const walked: string[] = []
    let after = ''
    do {
      const page = await staff.filer.get(`/reports?limit=2&order=${order}${words}${after}`)
      walked.push(...idsOf(page))
      after = page.body.next ? `&after=${page.body.next}` : ''
    } while (after)

    expect(walked).toEqual(order === 'newest' ? all : all.toReversed())
  }
})

test('words are found in any Dutch inflection, and names of subjects not at all', async () => {
  expect((await staff.filer.get('/reports?q=dagelijkse')).body.rows.length).toBe(6)
  expect((await staff.filer.get('/reports?q=voorbeelda')).body.rows).toEqual([])
})

test('a cursor that was tampered with is refused', async () => {
  expect((await staff.filer.get('/reports?after=zomaariets')).body.code).toBe('input.invalid')
})

test('looking at the list leaves a trace', async () => {
  await staff.judge.get('/reports')

  const trace = await house.db.owner.query(
    `select facts from platform.audit_event where action = 'reports.listed' and actor_id = $1 order by seq desc limit 1`,
    [staff.judge.id],
  )
  expect(trace.rows).toEqual([{ facts: { rows: 3, search: false } }])
})

test('nobody lets themselves in on a report that they do not handle, and the judge only lets others in', async () => {
  const letIn = `insert into reports.reader values ($1, $2, 'guest', null) returning report_id`
  const [unjudged] = await asAccount(house, staff.joiner.id, `select id from reports.report where status = 'received' limit 1`)
  const [judged] = await asAccount(house, staff.judge.id, 'select report_id as id from reports.worthiness limit 1')

  await expect(asAccount(house, staff.joiner.id, letIn, [unjudged.id, staff.joiner.id])).rejects.toThrow('row-level security')
  await expect(asAccount(house, staff.joiner.id, letIn, [judged.id, staff.joiner.id])).rejects.toThrow('row-level security')
  await expect(asAccount(house, staff.judge.id, letIn, [judged.id, staff.judge.id])).rejects.toThrow('row-level security')
  await expect(asAccount(house, staff.judge.id, letIn.replace(' returning report_id', ''), [judged.id, staff.joiner.id])).resolves.toEqual(
    [],
  )
})

test('words that stand in very many reports are found by walking the list, with the same result', async () => {
  await house.db.owner.query(
    `insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, summary, summary_blind, unit_id, filed_by)
     select gen_random_uuid(), 'X' || n, '2024-03-05', timestamptz '2024-03-05 09:00Z' + n * interval '1 second', 'resident', 'phone', 'subsistence', 'x', case when n % 3 = 0 then 'Ziet een fiets.' else 'Ziet een auto.' end,
            case when n % 2 = 0 then $1::uuid else $2::uuid end, $3::uuid from generate_series(1, 3000) n`,
    [house.units.income, house.units.care, staff.joiner.id],
  )
  await house.db.owner.query('analyze reports.report')
  const common = await house.db.owner.query(`select reports.is_common('auto') as auto, reports.is_common('garage') as garage`)

  expect(common.rows).toEqual([{ auto: true, garage: false }])
  for (const [name, order] of [
    ['judge', 'desc'],
    ['joiner', 'desc'],
    ['careSpecialist', 'asc'],
    ['outsider', 'asc'],
  ] as const) {
    const shown = await asAccount(
      house,
      staff[name].id,
      `select id from reports.report where words @@ websearch_to_tsquery('dutch', 'auto') order by received_at ${order}, id ${order} limit 30`,
    )
    const first = await staff[name].get(`/reports?q=auto&limit=20&order=${order === 'asc' ? 'oldest' : 'newest'}`)
    const second = first.body.next
      ? idsOf(await staff[name].get(`/reports?q=auto&limit=10&order=${order === 'asc' ? 'oldest' : 'newest'}&after=${first.body.next}`))
      : []
    expect([...idsOf(first), ...second]).toEqual(shown.map((row) => row.id))
  }
})
