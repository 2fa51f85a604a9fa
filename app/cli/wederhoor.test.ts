import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDemoDatabase } from '#database/sample/testing/demo-database.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKey } from '#platform/server/testing/test-key.ts'
import { runCommand } from './wederhoor.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-cli-'))
const environment = { ...process.env }
let db: TestDatabase
beforeAll(async () => {
  db = await copyDemoDatabase('2026-11-23')
  writeFileSync(path.join(folder, 'demo-key'), testKey.toString('hex'))
  Object.assign(process.env, { DATABASE_URL: db.owner.options.connectionString, DATA_DIR: folder, DEMO: 'on' })
})
afterAll(async () => {
  process.env = environment
  await db.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('without words the commands are listed, and each explains itself', async () => {
  const overview = await run()

  expect(overview.code).toBe(0)
  for (const name of ['migrate', 'unit', 'group', 'import', 'figures', 'report', 'demo', 'verify-log']) {
    expect(overview.said).toContain(`  ${name} `)
    expect((await run(name, '--help')).said).toContain(`Gebruik: npm run wederhoor -- ${name}`)
  }
})

test('what is not understood ends with code 2, and says where the help is', async () => {
  expect(await run('tover')).toMatchObject({ code: 2, warned: expect.stringContaining('De opdracht "tover" bestaat niet.') })
  expect(await run('figures', '2024', '--mooi')).toMatchObject({ code: 2, warned: expect.stringContaining('"--mooi" klopt niet') })
  expect(await run('figures', 'vorig jaar')).toMatchObject({ code: 2, warned: expect.stringContaining('Geef één jaar op') })
  expect(await run('import', 'reports')).toMatchObject({ code: 2, warned: expect.stringContaining('BESTAND') })
})

test('a database that is up to date stays as it is', async () => {
  expect(await run('migrate')).toMatchObject({ code: 0, said: 'De database was al bij.' })
})

test('the figures of a year come as a table, as JSON and for a spreadsheet, and say the same', async () => {
  const { share, figures } = JSON.parse((await run('figures', '2024', '--json')).said)
  const table = (await run('figures', '2024')).said
  const csv = (await run('figures', '2024', '--csv')).said

  expect(table).toContain(`(${share.numerator} van ${share.denominator})`)
  expect(table).toMatch(/met 95% zekerheid tussen \d\d,\d% en \d\d,\d%/)
  expect(table).toContain('Uitgangspunt:       70,0% (Handhavingsprogramma 2024')
  expect(table).toContain('Definitie: Afgeronde onderzoeken die leidden tot')
  expect(table).toMatch(new RegExp(`Ontvangen meldingen .* ${figures[0].numerator}\\n`))
  expect(csv).toContain(`2024;;Aandeel met gevolg;alle;${share.numerator};${share.denominator};`)
})

test('counting everything again finds a sum that went astray', async () => {
  expect(await run('figures', '2024', '--check')).toMatchObject({ code: 0, said: 'Alle sommen kloppen, van elk jaar.' })

  await db.owner.query(
    `update programme.tally set n = n + 3 where ctid = (select ctid from programme.tally where year = 2024 and measure = 'outcome' limit 1)`,
  )
  const found = await run('figures', '2024', '--check')

  expect(found.code).toBe(1)
  expect(found.warned).toMatch(/outcome, 2024, .*: bijgehouden \d+, geteld \d+/)
  expect(await run('figures', '2024', '--rebuild')).toMatchObject({ code: 0, said: 'Alle sommen zijn opnieuw geteld.' })
  expect(await run('figures', '2024', '--check')).toMatchObject({ code: 0 })
})

test('the annual report comes as PDF, as Word and as figures, and the programme as PDF', async () => {
  const file = (name: string) => path.join(folder, name)

  expect(await run('report', 'annual', '2024', '--out', file('verslag.pdf'))).toMatchObject({
    code: 0,
    said: expect.stringContaining('is gemaakt'),
  })
  expect(readFileSync(file('verslag.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
  expect(await run('report', 'annual', '2024', '--out', file('verslag.docx'), '--team')).toMatchObject({ code: 0 })
  expect(readFileSync(file('verslag.docx'), 'latin1').slice(0, 2)).toBe('PK')
  expect(await run('report', 'annual', '2024', '--out', file('cijfers.csv'))).toMatchObject({ code: 0 })
  expect(readFileSync(file('cijfers.csv'), 'utf8')).toContain('2024;2025-01-31;Ontvangen meldingen;alle;')
  expect(await run('report', 'programme', '2024', '--out', file('programma.pdf'), '--archive')).toMatchObject({ code: 0 })
})

test('a report that cannot be made is refused in plain words', async () => {
  const out = path.join(folder, 'verslag.pdf')

  expect(await run('report', 'annual', '2024')).toMatchObject({ code: 2, warned: expect.stringContaining('--out BESTAND') })
  expect(await run('report', 'annual', '2024', '--out', 'verslag.txt')).toMatchObject({
    code: 2,
    warned: expect.stringContaining('.pdf of .docx'),
  })
  expect(await run('report', 'annual', '2030', '--out', out)).toMatchObject({
    code: 1,
    warned: expect.stringContaining('geen programma vastgesteld'),
  })
  expect(await run('report', 'annual', '2024', '--out', out, '--as', 'consulent-1')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('mag dit niet'),
  })
})

test('a programme is read in once, and a file that is wrong says where', async () => {
  const source = JSON.parse(readFileSync('policy/programme-2024.json', 'utf8'))
  const of2031 = write('programma.json', JSON.stringify({ ...source, year: 2031, title: 'Handhavingsprogramma 2031' }))
  const broken = write(
    'kapot.json',
    JSON.stringify({ ...source, year: 2032, activities: [{ ...source.activities[0], sharePercent: 120 }] }),
  )

  expect(await run('import', 'programme', of2031)).toMatchObject({
    code: 0,
    said: expect.stringContaining('2031 is ingelezen als concept'),
  })
  expect(await run('import', 'programme', of2031)).toMatchObject({ code: 1, warned: expect.stringContaining('programme.year-has-draft') })
  expect(await run('import', 'programme', broken)).toMatchObject({
    code: 1,
    warned: expect.stringContaining('activiteit 1 (primary-process)'),
  })
  expect(await run('import', 'programme', of2031, '--as', 'specialist-1')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('mag dit niet'),
  })
})

test('a roster is read in on the name of who plans it: right lines in the plan, wrong lines told, and twice adds nothing', async () => {
  const name = 'coordinator-1'
  const day = addDays(dayInAmsterdam(new Date()), 7)
  const file = write(
    'rooster.csv',
    [
      'datum;van;tot;dagdeel;medewerker;activiteit;taak;aanwijzing',
      `${day};6:00;6:20;overdag;${name};Niet toegewezen;Overleg;`,
      `${day};9;17;overdag;Geheim Persoon;Niet toegewezen;Overleg;`,
    ].join('\n'),
  )

  const first = await run('import', 'roster', file, '--as', 'coordinator-1')
  expect(first).toMatchObject({ code: 1, said: expect.stringContaining('Nieuw in het rooster: 1. Stond er al: 0. Foute regels: 1.') })
  expect(first.said).toContain('regel 3, medewerker: is geen collega van uw team')
  expect(first.said).not.toContain('Geheim')
  expect((await run('import', 'roster', file)).said).toContain('Nieuw in het rooster: 0. Stond er al: 1. Foute regels: 1.')
  expect((await run('import', 'roster', file, '--as', 'specialist-1')).warned).toContain('access.not-permitted')
  expect((await run('import', 'roster', write('leeg-rooster.csv', 'naam;kleur\nAnna;rood'))).warned).toMatch(
    /wat elke kolom betekent.*\n- Kies de kolom voor: datum\./s,
  )
  expect(await run('import', 'roster')).toMatchObject({ code: 2, warned: expect.stringContaining('import roster BESTAND') })
})

const HEADING = 'regeling;ontvangen_op;bron;omschrijving;kleur'
const GOOD = 'bijstand;3-2-2025;inwoner;De betrokkene werkt elke dag in een winkel.;rood'
const BAD = 'bijstand;31-2-2025;maan;kort;blauw'

test('a list is read in on the name of a colleague: good lines are kept, bad lines told, and twice adds nothing', async () => {
  const file = write('lijst.csv', [HEADING, GOOD, BAD].join('\n'))

  const first = await run('import', 'reports', file, '--as', 'coordinator-1')
  const second = await run('import', 'reports', file, '--as', 'coordinator-1')

  expect(first.code).toBe(1)
  expect(first.said).toContain('regel 3, ontvangen_op: is geen datum')
  expect(first.said).toContain('regel 3, bron: ')
  expect(first.said).not.toContain('maan')
  expect(first.said).toContain('Onbekende kolommen, niet ingelezen: kleur')
  expect(first.said).toContain('2 regels: 1 bewaard, 0 al bekend, 1 geweigerd.')
  expect(second.said).toContain('2 regels: 0 bewaard, 1 al bekend, 1 geweigerd.')
  expect(first.progress).toContainEqual({ label: 'Meldingen inlezen', done: 2, total: 2 })
})

test('in the demo a list without a named colleague comes in under the coordinator', async () => {
  const file = write('zonder.csv', [HEADING, GOOD.replace('winkel', 'bakkerij')].join('\n'))

  expect(await run('import', 'reports', file)).toMatchObject({ code: 0, said: expect.stringContaining('op naam van Demo Coördinator') })
})

test('a list with only good lines ends with code 0', async () => {
  const file = write('goed.csv', [HEADING, GOOD.replace('winkel', 'garage')].join('\n'))

  expect(await run('import', 'reports', file, '--as', 'specialist-1')).toMatchObject({ code: 0 })
})

test('a list without the needed columns, a missing file and an unknown or unfit colleague are refused in plain words', async () => {
  const file = write('leeg.csv', 'bron;kleur\ninwoner;rood')

  expect((await run('import', 'reports', file, '--as', 'coordinator-1')).warned).toMatch(
    /mist kolommen.*\n- De kolom ontvangen_op ontbreekt\./s,
  )
  expect((await run('import', 'reports', path.join(folder, 'weg.csv'), '--as', 'coordinator-1')).warned).toContain('bestaat niet')
  expect((await run('import', 'reports', file, '--as', 'iemand')).warned).toBe('Er is geen actief account "iemand".')
  const unfit = await run('import', 'reports', write('a.csv', [HEADING, GOOD].join('\n')), '--as', 'beleid-1')
  expect(unfit).toMatchObject({ code: 1, warned: expect.stringContaining('access.not-permitted') })
})

test('where a colleague works for several municipalities, a list says for which one it is, and figures that they are of all', async () => {
  await db.owner.query(`insert into staff.municipality values ('00000000-0000-7000-8000-000000000002', 'GM0310', 'De Bilt')`)
  await db.owner.query(
    `insert into staff.account_municipality select id, '00000000-0000-7000-8000-000000000002' from staff.account where account = 'coordinator-1'`,
  )
  await db.owner.query(`insert into reports.intake_unit (municipality_id, scheme, unit_id)
    select '00000000-0000-7000-8000-000000000002', scheme, unit_id from reports.intake_unit`)
  const file = write(
    'gemeente.csv',
    'ontvangen_op;bron;regeling;omschrijving\n5-2-2024;inwoner;bijstand;Werkt elke week op de markt in De Bilt.',
  )

  expect(await run('import', 'reports', file)).toMatchObject({ code: 1, warned: expect.stringContaining('staff.municipality-missing') })
  expect(await run('import', 'reports', file, '--municipality', 'GM9999')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('staff.municipality-unknown'),
  })
  expect(await run('import', 'reports', file, '--municipality', 'GM0310')).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 bewaard'),
  })
  const { rows } = await db.owner.query(
    `select count(*)::int as n from reports.report where municipality_id = '00000000-0000-7000-8000-000000000002'`,
  )
  expect(rows).toEqual([{ n: 1 }])
  expect((await run('figures', '2024')).said).toContain('Alle cijfers zijn van De Bilt en Demostad samen.')
  expect(JSON.parse((await run('figures', '2024', '--json')).said).year).toBe(2024)
})

test('the demo is only wiped after a yes', async () => {
  const before = await db.owner.query('select id from reports.report order by id')

  expect(await run('demo', 'reset')).toMatchObject({ code: 2, warned: expect.stringContaining('--yes') })
  expect(await answering('nee', 'demo', 'reset')).toMatchObject({ code: 1, said: 'Er is niets gewist.' })
  expect((await db.owner.query('select id from reports.report order by id')).rows).toEqual(before.rows)
})

test('after a reset the demo is as new, and what an administrator has set stays', async () => {
  await db.owner.query(`insert into platform.closed_day (day, name, source) values ('2026-12-24', 'Voorbeeld', 'test')`)

  expect(await answering('ja', 'demo', 'reset')).toMatchObject({ code: 0 })

  const kept = await db.owner.query(
    `select (select count(*) from reports.report where summary like '%garage.%') as imported, (select count(*) from platform.closed_day) as days, (select count(*) from staff.account) as colleagues`,
  )
  expect(kept.rows[0]).toEqual({ imported: 0, days: 1, colleagues: 17 })
})

test('where real people work, or with the demo off, nothing is wiped', async () => {
  await db.owner.query(`insert into staff.account (id, account, name, demo) values (gen_random_uuid(), 'echt', 'Voorbeeld Collega', false)`)
  expect((await run('demo', 'reset', '--yes')).warned).toContain('geen demopersoon')

  process.env.DEMO = 'off'
  process.env.KEY_FILE = path.join(folder, 'demo-key')
  expect((await run('demo', 'reset', '--yes')).warned).toContain('DEMO staat uit')
  process.env.DEMO = 'on'
  expect((await db.owner.query('select from reports.report limit 1')).rowCount).toBe(1)
})

test('a database that cannot be reached is said plainly, without a stack', async () => {
  const { DATABASE_URL } = process.env
  process.env.DATABASE_URL = 'postgres://postgres@127.0.0.1:9/nergens'
  const { code, warned } = await run('figures', '2024')
  process.env.DATABASE_URL = DATABASE_URL

  expect({ code, warned }).toEqual({ code: 1, warned: 'De database is niet bereikbaar. Controleer DATABASE_URL en of PostgreSQL draait.' })
})

test('the log is proved from the first to the last seal, and a line that was changed is named', async () => {
  const proved = await run('verify-log', '--seal')
  const head = /Kop: ([0-9a-f]{64})/.exec(proved.said)?.[1] ?? ''

  expect(proved).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Het logboek klopt: [\d.]+ regels in \d+ zegels\. Nog niet verzegeld: 0\./),
  })
  expect(await run('verify-log', '--head', head)).toMatchObject({ code: 0 })
  expect(await run('verify-log', '--head', '0'.repeat(64))).toMatchObject({ code: 1, warned: expect.stringContaining('afgeknipt') })
  expect(await run('verify-log', '--head', 'kop')).toMatchObject({ code: 2 })

  await db.owner.query('alter table platform.audit_event disable trigger append_only')
  await db.owner.query(`update platform.audit_event set facts = '{"changed": true}' where seq = 1234`)
  await db.owner.query('alter table platform.audit_event enable trigger append_only')
  expect(await run('verify-log')).toMatchObject({ code: 1, warned: expect.stringContaining('regel 1234 is veranderd (zegel 2)') })
})

test('the processing log of a period comes as lines, for the privacy officer alone', async () => {
  const out = path.join(folder, 'verwerkingen.jsonl')
  const period = ['--from', '2026-11-01', '--to', '2026-11-23']

  expect(await run('report', 'processing', ...period, '--out', out)).toMatchObject({ code: 0, said: expect.stringContaining('is gemaakt') })
  const lines = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.every(({ traceId, spanId, status }) => traceId && /^[0-9a-f]{16}$/.test(spanId) && status === 'Ok')).toBe(true)
  expect(await run('report', 'processing', ...period, '--out', out, '--as', 'specialist-1')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('mag dit niet'),
  })
  expect(await run('report', 'processing', '--out', out)).toMatchObject({ code: 2 })
  const { rows } = await db.owner.query(`select came_from from platform.audit_event where action = 'privacy.processing-exported'`)
  expect(rows).toEqual([{ came_from: 'command-line' }])
})

const run = (...words: string[]) => answering(undefined, ...words)

async function answering(answer: string | undefined, ...words: string[]) {
  const lines: string[] = []
  const warnings: string[] = []
  const progress: { label: string; done: number; total: number | undefined }[] = []
  const code = await runCommand(words, {
    say: (line = '') => void lines.push(line),
    warn: (line) => void warnings.push(line),
    progress: (label, done, total) => void progress.push({ label, done, total }),
    canAsk: answer !== undefined,
    ask: async () => answer ?? '',
  })
  return { code, said: lines.join('\n'), warned: warnings.join('\n'), progress }
}

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
