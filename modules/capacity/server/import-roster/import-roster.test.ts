import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import type { RosterMapping } from '../../contract.ts'

let house: House
let coordinator: Tinkerer
let anna: Tinkerer
let ben: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Carla', 'coordinator')
  anna = await house.signIn('Anna Bos', 'specialist')
  ben = await house.signIn('Ben Wít', 'specialist')
  await house.signIn('Dubbel', 'specialist')
  await house.signIn('dubbel-2', 'specialist')
  await house.db.owner.query(`update staff.account set name = 'Dubbel', account = 'dubbel-1' where name = 'Dubbel'`)
  await house.db.owner.query(`update staff.account set name = 'Dubbel' where account = 'dubbel-2'`)
  await house.signIn('Otto Ander', 'specialist', house.units.care)
  elsewhere = await house.signIn('Els', 'coordinator', house.units.care)
  house.setNow('2024-11-28T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.db.owner.query('delete from capacity.shift')
  await house.db.owner.query('delete from capacity.roster_mapping')
})

async function read(who: Tinkerer, content: string | Buffer) {
  const form = new FormData()
  form.append('file', new Blob([content as never]), 'rooster.csv')
  const body = new Response(form)
  const answer = await who.send({
    method: 'POST',
    url: '/api/v1/capacity/roster-files',
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  })
  return { status: answer.statusCode, body: answer.json() }
}
/** Reads a file, changes what was taken for what, and checks it or puts it in. */
async function send(what: 'checks' | 'imports', content: string | Buffer, change: (mapping: RosterMapping) => void = () => {}) {
  const { body } = await read(coordinator, content)
  change(body.mapping)
  return coordinator.post(`/capacity/roster-${what}`, { table: body.table, mapping: body.mapping })
}
const check = async (...args: [string | Buffer, ((mapping: RosterMapping) => void)?]) => (await send('checks', ...args)).body
const put = async (...args: [string | Buffer, ((mapping: RosterMapping) => void)?]) => (await send('imports', ...args)).body
const planned = async () => {
  const { rows } = await house.db.owner.query(
    `select a.name, s.day::text, to_char(s.starts, 'HH24:MI') || '-' || to_char(s.ends, 'HH24:MI') as time, s.part, s.activity, s.task, s.needs
       from capacity.shift s join staff.account a on a.id = s.account_id order by s.day, a.name, s.starts`,
  )
  return rows
}
const told = ({ problems }: { problems: { line: number; column: string | null; kind: string }[] }) =>
  problems.map(({ line, column, kind }) => `${line} ${column ?? '-'} ${kind}`)

const heading = 'datum;van;tot;dagdeel;medewerker;activiteit;taak;aanwijzing'
const good = '2-12-2024;9:00;17:00;overdag;Anna Bos;Onderzoek naar meldingen;Dossierwerk;'
const evening = '2024-12-03;1800;21.30;avond;Ben Wít;Ondersteuning primair proces;Actie;BOA'

test('what a file would do is said first and nothing is in the roster; then it is put in, in the plan and not published', async () => {
  const checked = await check([heading, good, evening].join('\r\n'))
  expect(checked).toMatchObject({ add: 2, same: 0, wrong: 0, problems: [] })
  expect(checked.shifts[1]).toMatchObject({ line: 3, name: 'Ben Wít', day: '2024-12-03', from: '18:00', until: '21:30', needs: 'boa' })
  expect(await planned()).toEqual([])

  expect(await put([heading, good, evening].join('\r\n'))).toEqual({ added: 2, same: 0, wrong: 0 })
  expect(await planned()).toEqual([
    { name: 'Anna Bos', day: '2024-12-02', time: '09:00-17:00', part: 'day', activity: 'report-investigation', task: 'files', needs: null },
    { name: 'Ben Wít', day: '2024-12-03', time: '18:00-21:30', part: 'evening', activity: 'primary-process', task: 'action', needs: 'boa' },
  ])
  expect((await anna.get('/capacity/roster?day=2024-12-02')).body.shifts).toEqual([])
  expect((await coordinator.get('/capacity/roster?day=2024-12-02')).body.shifts).toHaveLength(2)
})

test('the same file again adds nothing, nor does a line that stands in it twice, nor two imports at once', async () => {
  const file = [heading, good, good, evening].join('\n')
  expect(await put(file)).toEqual({ added: 2, same: 1, wrong: 0 })
  expect(await put(file)).toEqual({ added: 0, same: 3, wrong: 0 })

  await house.db.owner.query('delete from capacity.shift')
  const both = await Promise.all([put(file), put(file)])
  expect(both.map(({ added }) => added).sort()).toEqual([0, 2])
  expect(await planned()).toHaveLength(2)
})

test('each wrong line is listed with its column and what is wrong, and the right ones can be put in without them', async () => {
  const file = [
    heading,
    '31-2-2025;9:00;17:00;;Anna Bos;Onderzoek naar meldingen;Dossierwerk;',
    'di 2-12-2024;9:00;17:00;;Anna Bos;Onderzoek naar meldingen;Dossierwerk;',
    ';24:00;;;;;;',
    '2-12-2024;22:00;6:00;nacht;Niemand Bekend;Koffie;Zitten;rijbewijs',
    '2-12-2024;9:00;17:00;;Dubbel;Onderzoek naar meldingen;Dossierwerk;',
    '2-12-2024;9:00;17:00;;Otto Ander;Onderzoek naar meldingen;Dossierwerk;',
    '2-12-2028;9:00;17:00;;Anna Bos;Onderzoek naar meldingen;Dossierwerk;',
    ';;;;;;;',
    '=2-12-2024;9:00;17:00;;=HYPERLINK("x");Onderzoek naar meldingen;Dossierwerk;',
    '2-12-2024;9:00;17:00;;Anna Bos;Onderzoek naar meldingen;Dossierwerk;;te veel',
    '2-12-2024;9:00;17:00;;"Anna\nBos";"Onderzoek naar meldingen";Dossierwerk;',
    '2-12-2024;9:00;17:00;;anna bos;Ondersteuning primair proces;Dossierwerk;',
  ].join('\n')
  const checked = await check(file)

  expect(told(checked)).toEqual([
    '2 datum day-unreadable',
    '3 datum not-that-weekday',
    '4 medewerker person-missing',
    '4 datum day-missing',
    '4 van time-unreadable',
    '4 tot time-missing',
    '4 activiteit activity-missing',
    '4 taak task-missing',
    '5 tot until-before-from',
    '5 activiteit activity-unknown',
    '5 taak task-unknown',
    '5 dagdeel part-unknown',
    '5 aanwijzing needs-unknown',
    '6 medewerker person-twice',
    '7 medewerker person-unknown',
    '8 datum too-far',
    '10 medewerker formula',
    '10 datum formula',
    '11 - width',
    '14 datum differs',
  ])
  expect(checked).toMatchObject({ add: 1, same: 0, wrong: 10 })
  expect(await put(file)).toEqual({ added: 1, same: 0, wrong: 10 })
})

test('a quote that is not closed ends the reading there, and is said', async () => {
  const checked = await check([heading, good, '"2-12-2024;9:00;17:00;;Anna Bos'].join('\n'))
  expect(told(checked)).toEqual(['3 - broken'])
  expect(checked.add).toBe(1)
})

test('Windows-1252 with commas and columns of another name are read', async () => {
  const file = Buffer.from('Wie,Dag,Begin,Einde,Werk,Kleur\nBen Wít,2-12-2024,9.00,1200,Overleg,rood', 'latin1')
  const checked = await check(file, (mapping) => {
    mapping.otherwise.activity = 'chain-partners'
  })
  expect(checked).toMatchObject({ add: 1, wrong: 0 })
  expect(checked.shifts[0]).toMatchObject({ name: 'Ben Wít', task: 'meeting', activity: 'chain-partners', part: 'day', needs: null })
})

test('an account name tells apart colleagues with the same name, and mapped words of the team are understood', async () => {
  const checked = await check(`${heading}\n2-12-2024;9:00;17:00;;dubbel-2;Meldingen;Buitendienst;`, (mapping) => {
    mapping.activities.push({ word: 'meldingen', means: 'report-investigation' })
    mapping.tasks.push({ word: 'Buitendienst', means: 'visit' })
  })
  expect(checked).toMatchObject({ add: 1, shifts: [{ name: 'Dubbel', activity: 'report-investigation', task: 'visit' }] })
})

const wide = ['Naam;ma 2-12;di 3-12;wo 3-12;totaal', 'Anna Bos;D;A;D;2', 'Ben Wít;9-13;V;;1', 'Niemand;D;D;;2', 'Carla;D;X;;0']
const withCodes = (mapping: RosterMapping) => {
  mapping.otherwise = { activity: 'report-investigation', task: 'files' }
  mapping.codes = [
    { word: 'd', shift: { from: '09:00', until: '17:00', part: 'day', activity: null, task: null } },
    { word: 'A', shift: { from: '18:00', until: '21:00', part: 'evening', activity: 'primary-process', task: 'action' } },
    { word: 'V', shift: null },
  ]
}

test('a roster with a colleague on each line and a day in each column is read by its codes', async () => {
  const { body } = await read(coordinator, wide.join('\n'))
  expect(body.mapping).toMatchObject({ layout: 'person', columns: { person: 'Naam' } })
  const checked = await check(wide.join('\n'), withCodes)

  expect(told(checked)).toEqual(['1 wo 3-12 not-that-weekday', '4 Naam person-unknown', '5 di 3-12 code-unknown'])
  expect(await put(wide.join('\n'), withCodes)).toEqual({ added: 4, same: 0, wrong: 3 })
  expect((await planned()).map(({ name, day, time, part, task }) => [name, day, time, part, task].join(' '))).toEqual([
    'Anna Bos 2024-12-02 09:00-17:00 day files',
    'Ben Wít 2024-12-02 09:00-13:00 day files',
    'Carla 2024-12-02 09:00-17:00 day files',
    'Anna Bos 2024-12-03 18:00-21:00 evening action',
  ])
})

test('what a column means is kept for the unit, offered the next time, and not offered to another unit or for another file', async () => {
  const file = 'wie;wanneer;soort\nAnna Bos;2-12-2024;D'
  await check(file, (mapping) => {
    withCodes(mapping)
    Object.assign(mapping.columns, { person: 'wie', day: 'wanneer', code: 'soort' })
  })

  const again = (await read(coordinator, file)).body
  expect(again).toMatchObject({ kept: true, mapping: { columns: { day: 'wanneer', code: 'soort' } } })
  expect((await coordinator.post('/capacity/roster-imports', again)).status).toBe(200)
  expect(await planned()).toHaveLength(1)
  expect((await read(coordinator, [heading, good].join('\n'))).body).toMatchObject({ kept: false, mapping: { columns: { day: 'datum' } } })
  expect((await read(elsewhere, file)).body).toMatchObject({ kept: false, mapping: { codes: [] } })
})

test('what the file does not tell is not compared: a designation that was added in the roster makes no second shift', async () => {
  const file = 'datum;van;tot;medewerker;activiteit;taak\n2-12-2024;9:00;17:00;Anna Bos;Onderzoek naar meldingen;Dossierwerk'
  await put(file)
  await house.db.owner.query(`update capacity.shift set needs = 'boa'`)
  expect(await put(file)).toEqual({ added: 0, same: 1, wrong: 0 })
})

test('a colleague gets no more than twelve shifts on a day', async () => {
  const lines = Array.from(
    { length: 13 },
    (_, hour) => `2-12-2024;${hour + 8}:00;${hour + 9}:00;overdag;Anna Bos;Onderzoek naar meldingen;Dossierwerk;`,
  )
  const checked = await check([heading, ...lines].join('\n'))
  expect(checked).toMatchObject({ add: 12, wrong: 1 })
  expect(told(checked)).toEqual(['14 datum too-many'])
})

test('files without lines, too long, too large or without what is needed are refused whole', async () => {
  expect((await read(coordinator, '')).body).toMatchObject({ code: 'roster.file-missing' })
  expect((await read(coordinator, heading)).body).toMatchObject({ code: 'roster.file-missing' })
  expect((await read(coordinator, `${heading}\n${`${good}\n`.repeat(5001)}`)).body).toMatchObject({ code: 'roster.file-too-long' })
  expect((await read(coordinator, ';'.repeat(400).concat('a\n1'))).body).toMatchObject({ code: 'roster.file-too-long' })
  expect((await read(coordinator, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413)
  const missing = await send('imports', 'naam;datum\nAnna Bos;2-12-2024')
  expect(missing).toMatchObject({ status: 422, body: { code: 'roster.mapping-incomplete' } })
  expect(missing.body.errors.map(({ code }: { code: string }) => code)).toEqual(['from', 'until'])
})

test('a heading of nothing but separators is refused, and one of tens of thousands at once', async () => {
  expect((await read(coordinator, ';;;;;\na;b\n')).body).toMatchObject({ code: 'roster.file-missing' })
  expect((await read(coordinator, `${';'.repeat(60_000)}\na;b\n`)).body).toMatchObject({ code: 'roster.file-missing' })
  const names = Array.from({ length: 60_000 }, (_, index) => `k${index}`).join(';')
  expect((await read(coordinator, `${names}\na;b\n`)).body).toMatchObject({ code: 'roster.file-too-long' })
})

test('only who plans reads a roster in, and nobody in that of another unit', async () => {
  expect((await read(anna, [heading, good].join('\n'))).status).toBe(403)
  const { body } = await read(coordinator, [heading, good].join('\n'))
  expect((await ben.post('/capacity/roster-checks', body)).status).toBe(403)
  expect((await ben.post('/capacity/roster-imports', body)).status).toBe(403)
  expect((await house.visitor.post('/capacity/roster-imports', body)).status).toBe(401)

  expect(told((await elsewhere.post('/capacity/roster-checks', body)).body)).toEqual(['2 medewerker person-unknown'])
  expect((await elsewhere.post('/capacity/roster-imports', body)).body).toEqual({ added: 0, same: 0, wrong: 1 })
  expect(await planned()).toEqual([])
})

test('five thousand lines are put in at once, within seconds, and the trail has one event without names', async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 11, 2 + Math.floor(index / 10))).toISOString().slice(0, 10)
    return `${day};${8 + (index % 10)}:00;${9 + (index % 10)}:00;overdag;Anna Bos;Onderzoek naar meldingen;Dossierwerk;`
  })
  const began = Date.now()
  expect(await put([heading, ...lines].join('\n'))).toEqual({ added: 5000, same: 0, wrong: 0 })
  expect(Date.now() - began).toBeLessThan(15_000)

  const { rows } = await house.db.owner.query(
    `select facts::text from platform.audit_event where action = 'capacity.roster-imported' order by seq desc limit 1`,
  )
  expect(JSON.parse(rows[0].facts)).toEqual({ added: 5000, same: 0, wrong: 0 })
})

test('the database shows and takes a mapping from who plans in that unit, and from nobody else', async () => {
  await check([heading, good].join('\n'))
  const as = async (who: Tinkerer, statement: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
      return (await client.query(statement)).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const seen = 'select from capacity.roster_mapping'
  expect([await as(coordinator, seen), await as(anna, seen), await as(elsewhere, seen)]).toEqual([1, 0, 0])
  expect(await as(elsewhere, `update capacity.roster_mapping set mapping = '{}'`)).toBe(0)
  const taken = `insert into capacity.roster_mapping (municipality_id, unit_id, mapping, kept_by, kept_at)
    select a.municipality_id, a.unit_id, '{}', a.id, now() from staff.account a where a.id = '${ben.id}'`
  await expect(as(ben, taken)).rejects.toThrow('row-level security')
  await expect(as(elsewhere, taken)).rejects.toThrow('row-level security')
})
