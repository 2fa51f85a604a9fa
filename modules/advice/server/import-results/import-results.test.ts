import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

let house: House
let consultant: Tinkerer
let specialist: Tinkerer
let coordinator: Tinkerer
let outsider: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Anna', 'specialist')
  coordinator = await house.signIn('Carla', 'coordinator')
  outsider = await house.signIn('Bram', 'specialist', house.units.care)
  house.setNow('2024-09-02T08:00:00Z')
})
afterAll(() => house.close())

async function advised(fileNumber?: string, answered = true): Promise<{ id: string; reference: string }> {
  const question = 'Mag ik bankafschriften van een jaar terug vragen bij deze aanvraag?'
  const { body } = await consultant.post('/advice/questions', { kind: 'livelihood-application', question, fileNumber })
  if (answered) await specialist.post(`/advice/questions/${body.id}/answers`, { body: 'Drie maanden is genoeg.' })
  const { rows } = await house.db.owner.query('select reference from advice.question where id = $1', [body.id])
  return { id: body.id, reference: rows[0].reference }
}
async function send(who: Tinkerer, content: string | Buffer) {
  const form = new FormData()
  form.append('file', new Blob([content as never]), 'iets.csv')
  const body = new Response(form)
  const answer = await who.send({
    method: 'POST',
    url: '/api/v1/advice/result-imports',
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  })
  return { status: answer.statusCode, body: answer.json() }
}
const read = async (who: Tinkerer, ...lines: string[]) => {
  const { body } = await send(who, lines.join('\r\n'))
  return (await who.get(`/advice/result-imports/${body.id}`)).body
}
const versions = async (id: string) => (await consultant.get(`/advice/questions/${id}/results`)).body.versions
const heading = 'kenmerk;dossiernummer;gevolgd;uitkomst;bedrag;in socrates;reden'

test('right lines become versions, by reference or by file number, and who, when and how many is kept', async () => {
  const [one, two] = [await advised(), await advised('W-1001')]
  const shown = await read(
    specialist,
    heading,
    `${one.reference};;ja;toegekend;1.234,50;ja;`,
    ';W-1001;deels;gewijzigd;;nee;Een deel is afgewezen.',
  )

  expect(shown).toMatchObject({ lines: 2, added: 2, known: 0, wrong: 0, problems: [], by: { name: 'Anna' } })
  expect(await versions(one.id)).toMatchObject([
    { version: 1, followed: 'yes', outcome: 'granted', amount: 123_450, registeredInSocrates: true, cameFrom: 'import' },
  ])
  expect(await versions(two.id)).toMatchObject([{ followed: 'partly', outcome: 'changed', amount: null, why: 'Een deel is afgewezen.' }])
})

test('other names of columns, a comma, another order and Windows-1252 are understood', async () => {
  const one = await advised()
  const { body } = await send(
    specialist,
    Buffer.from(`Toelichting,Opgevolgd,Referentie,Iets anders\nCliënt zag ervan af.,nee,${one.reference},x`, 'latin1'),
  )

  expect((await specialist.get(`/advice/result-imports/${body.id}`)).body).toMatchObject({ added: 1, wrong: 0 })
  expect(await versions(one.id)).toMatchObject([{ followed: 'no', why: 'Cliënt zag ervan af.' }])
})

test('the same file again adds nothing, a changed line is a new version, and an empty cell takes nothing away', async () => {
  const one = await advised()
  const lines = [heading, `${one.reference};;ja;toegekend;100;;`]
  await read(specialist, ...lines)

  expect(await read(specialist, ...lines)).toMatchObject({ added: 0, known: 1, wrong: 0 })
  expect(await read(coordinator, heading, `${one.reference};;ja;;250,00;;`)).toMatchObject({ added: 1, known: 0 })
  expect(await versions(one.id)).toMatchObject([
    { version: 2, amount: 25_000, outcome: 'granted' },
    { version: 1, amount: 10_000 },
  ])
})

test('an old file does not overrule what somebody corrected by hand after it', async () => {
  const one = await advised()
  const lines = [heading, `${one.reference};;ja;toegekend;;;`]
  await read(specialist, ...lines)
  await consultant.post(`/advice/questions/${one.id}/results`, { followed: 'no', why: 'Het liep anders.', after: 1 })

  expect(await read(specialist, ...lines)).toMatchObject({ added: 0, known: 1 })
  expect((await versions(one.id))[0]).toMatchObject({ version: 2, followed: 'no' })
})

test('each wrong line is listed with its column and what to do, without what stood there; right lines are kept', async () => {
  const [right, open, one, two] = [await advised(), await advised(undefined, false), await advised('W-2002'), await advised('W-2002')]
  const shown = await read(
    specialist,
    heading,
    'ADV-GEHEIM;;ja;;;;',
    ';W-2002;ja;;;;',
    `${open.reference};;ja;;;;`,
    `${one.reference};;misschien;verzonnen;12.50;wellicht;`,
    `${two.reference};;nee;;;;`,
    `${right.reference};;ja;;;;`,
    `${right.reference};;nee;;;;Toch niet gedaan.`,
    ';;ja;;;;',
    `${one.reference};;nee;;;;${'lang '.repeat(900)}`,
    `${one.reference};ja`,
  )

  expect(shown).toMatchObject({ lines: 10, added: 1, known: 0, wrong: 9 })
  expect(shown.problems.map(({ line, column }: { line: number; column: string }) => `${line} ${column}`)).toEqual([
    '2 kenmerk',
    '3 dossiernummer',
    '4 kenmerk',
    '5 bedrag',
    '5 gevolgd',
    '5 in_socrates',
    '5 uitkomst',
    '6 reden',
    '8 regel',
    '9 kenmerk',
    '10 regel',
    '11 regel',
  ])
  expect(shown.problems[1].reason).toContain('zet het kenmerk van de adviesvraag erbij')
  expect(JSON.stringify(shown.problems)).not.toMatch(/GEHEIM|misschien|verzonnen|wellicht/)
  expect(await versions(right.id)).toHaveLength(1)
})

test('a file without what is needed is refused whole', async () => {
  expect((await send(specialist, 'kenmerk;bedrag\nA;1')).body).toMatchObject({ code: 'advice.columns-missing' })
  expect((await send(specialist, '')).body).toMatchObject({ code: 'advice.file-missing' })
  expect((await send(specialist, `${heading}\n${'x;;ja;;;;\n'.repeat(20_001)}`)).body).toMatchObject({ code: 'advice.file-too-long' })
})

test('a consultant reads nothing in, and of another unit nobody reaches the questions or the import', async () => {
  const one = await advised()
  const file = [heading, `${one.reference};;ja;;;;`]

  expect((await send(consultant, file.join('\n'))).status).toBe(403)
  const refused = await read(outsider, ...file)
  expect(refused).toMatchObject({ added: 0, wrong: 1 })
  expect(await versions(one.id)).toEqual([])
  expect((await specialist.get(`/advice/result-imports/${refused.id}`)).status).toBe(404)
  expect((await coordinator.get(`/advice/result-imports/${refused.id}`)).status).toBe(404)
  const own = await read(specialist, ...file)
  expect((await coordinator.get(`/advice/result-imports/${own.id}`)).status).toBe(200)
  expect((await outsider.get('/advice/result-imports')).body.rows).toMatchObject([{ id: refused.id }])
})

test('of two imports at once, one adds and the other knows it', async () => {
  const asked = await Promise.all([advised(), advised(), advised()])
  const file = [heading, ...asked.map(({ reference }) => `${reference};;ja;;;;`)]
  const both = await Promise.all([read(specialist, ...file), read(coordinator, ...file)])

  expect(both.map(({ added, known }) => [added, known]).sort()).toEqual([
    [0, 3],
    [3, 0],
  ])
})

test('the database lets nobody read in for another, or change an import', async () => {
  const as = async (actor: string, statement: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query(`begin; select set_config('app.actor_id', '${actor}', true)`)
      return await client.query(statement)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const insert = (by: string) => `insert into advice.result_import select gen_random_uuid(), municipality_id, unit_id,
    decode(repeat('00', 32), 'hex'), id, now(), 0, 0, 0, 0 from staff.account where id = '${by}'`

  await expect(as(specialist.id, insert(coordinator.id))).rejects.toThrow('row-level security')
  await expect(as(consultant.id, insert(consultant.id))).rejects.toThrow('row-level security')
  expect((await as(specialist.id, insert(specialist.id))).rowCount).toBe(1)
  await expect(as(specialist.id, 'update advice.result_import set added = 0')).rejects.toThrow('permission denied')
  await expect(as(specialist.id, 'delete from advice.result_import_problem')).rejects.toThrow('permission denied')
})

test('five thousand lines are read in a few seconds', async () => {
  const { id } = await advised()
  const columns = await house.db.owner.query(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns where table_schema = 'advice'
      and table_name = 'question' and is_generated = 'NEVER' and column_name not in ('id', 'reference')`,
  )
  const { names } = columns.rows[0]
  await house.db.owner.query(
    `insert into advice.question (id, reference, ${names}) select gen_random_uuid(), 'GROOT-' || n, ${names} from advice.question, generate_series(1, 5000) n where id = $1`,
    [id],
  )
  const began = performance.now()
  const shown = await read(specialist, heading, ...Array.from({ length: 5000 }, (_, n) => `GROOT-${n + 1};;ja;toegekend;${n},00;ja;`))
  const seconds = (performance.now() - began) / 1000
  console.info(`5,000 lines: ${seconds.toFixed(1)} s`)

  expect(shown).toMatchObject({ added: 5000, wrong: 0 })
  expect(seconds).toBeLessThan(30)
}, 60_000)
