import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '#platform/server/csv-lines.ts'
import { checkLine, dayIn, readHeading, type SignalLine } from './csv-rules.ts'

const columns =
  'ontvangen_op;bron;kanaal;regeling;omschrijving;melder_naam;melder_telefoon;betrokkene_bsn;betrokkene_naam;betrokkene_geboortedatum'
const heading = readHeading(columns.split(';'))
const check = (line: string) => checkLine(line.split(';'), heading, '2024-06-01')
const problemsIn = (line: string) => {
  const answer = check(line)
  return 'problems' in answer ? answer.problems.map(({ column, reason }) => `${column}: ${reason}`) : []
}
const good = '3-2-2024;inwoner;telefoon;bijstand;Werkt elke dag bij een garage.;T. Melder;06-12345678;999990007;J.P. de Vries;3-2-1984'

test('a complete line is read', () => {
  expect(check(good)).toEqual({
    signal: {
      receivedOn: '2024-02-03',
      source: 'resident',
      organisation: null,
      organisationKind: null,
      channel: 'phone',
      scheme: 'subsistence',
      summary: 'Werkt elke dag bij een garage.',
      reporter: { name: 'T. Melder', phone: '06-12345678' },
      subject: { initials: 'J.P.', surnamePrefix: 'de', surname: 'Vries', bsn: '999990007', birthDate: '1984-02-03' },
    } satisfies SignalLine,
  })
})

test('everything that is wrong with a line is said at once, without repeating what stood there', () => {
  expect(problemsIn('31-2-2024;buur;duif;toeslag;Kort;;geen;999990008;;32-1-1984')).toEqual([
    'ontvangen_op: is geen datum zoals 3-2-2024 of 2024-02-03',
    'bron: staat niet in de lijst: andere gemeente, politie, uwv, svb of belastingdienst, inlichtingenbureau, inspectie, zorg- of hulporganisatie …',
    'kanaal: staat niet in de lijst: webformulier, telefoon, brief, balie, e-mail, systeem van een partner …',
    'regeling: staat niet in de lijst: bijstand levensonderhoud, financiële regeling, werkdossier, wmo-pgb, jeugd-pgb, anders …',
    'omschrijving: heeft minder dan 10 tekens',
    'melder_telefoon: is geen telefoonnummer',
    'betrokkene_bsn: is geen geldig BSN (elfproef)',
    'betrokkene_geboortedatum: is geen datum zoals 3-2-1984 of 1984-02-03',
  ])
})

test.each([
  ['2-6-2024;inwoner;;bijstand;Werkt elke dag bij een garage.;;;;;', 'ontvangen_op: ligt in de toekomst'],
  ['2-6-1924;inwoner;;bijstand;Werkt elke dag bij een garage.;;;;;', 'ontvangen_op: ligt voor 1990'],
  ['1-6-2024;inwoner;;bijstand;Werkt elke dag bij een garage.;;;;;1-1-1980', 'betrokkene_naam: ontbreekt bij de geboortedatum'],
  [
    '1-6-2024;inwoner;;bijstand;Werkt elke dag bij een garage.;;;;J. Vries;1-7-2024',
    'betrokkene_geboortedatum: kan geen geboortedatum zijn',
  ],
  [
    '1-6-2024;inwoner;;bijstand;Werkt elke dag; en ook zaterdag;;;;;',
    'regel: heeft 11 velden en de kopregel 10; zet tekst met een scheidingsteken tussen aanhalingstekens',
  ],
  ['1-6-2024;inwoner;;bijstand;Werkt elke \0dag bij een garage.;;;;;', 'omschrijving: bevat een teken dat geen tekst is'],
])('%s is refused: %s', (line, problem) => {
  expect(problemsIn(line)).toContain(problem)
})

test.each([
  [
    '1-6-2024;Politie;;WMO-PGB;Declareert zorg die niet is gegeven.;;;;;',
    { source: 'other-organisation', organisation: 'Politie', organisationKind: 'police', channel: 'file', scheme: 'wmo-pgb' },
  ],
  [
    '1-6-2024;eigen  organisatie;Mail;financiele regeling;Vroeg twee keer hetzelfde aan.;;;;;',
    { source: 'own-organisation', channel: 'e-mail', scheme: 'financial-scheme', subject: null, reporter: null },
  ],
  [
    '1-6-2024;UWV;Systeem van een partner;Participatiewet;Werkt elke dag bij een garage.;;;9999.90.007;;',
    { organisationKind: 'social-security', channel: 'partner-system', subject: { bsn: '999990007' } },
  ],
])('%s is understood', (line, expected) => {
  expect(check(line)).toMatchObject({ signal: expected })
})

test('columns stand in any order, unknown ones are reported, missing ones named', () => {
  expect(readHeading(['Omschrijving', 'kleur', 'ONTVANGEN OP', 'bron', 'bron'])).toEqual({
    at: { omschrijving: 0, ontvangen_op: 2, bron: 3 },
    width: 5,
    unknown: ['kleur', 'bron'],
    missing: ['regeling'],
  })
})

test.each([
  ['3-2-2024', '2024-02-03'],
  ['03/02/2024', '2024-02-03'],
  ['29.2.2024', '2024-02-29'],
  ['2024-02-03 00:00:00', '2024-02-03'],
  ['29-2-2023', null],
  ['3-2-24', null],
  ['', null],
])('the day in "%s" is %s', (text, day) => expect(dayIn(text)).toBe(day))

async function readAll(bytes: Buffer) {
  const lines = []
  for await (const line of readCsv(bytes)) lines.push(line)
  return lines
}

test('Windows-1252 and UTF-8, with or without mark, read the same', async () => {
  const text = 'bron,naam\r\nInwoner,José Ångström €5\r\n'
  const windows = Buffer.from(text.replace('€', '\x80'), 'latin1')

  for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), windows])
    expect((await readAll(bytes)).map(({ cells }) => cells)).toEqual([
      ['bron', 'naam'],
      ['Inwoner', 'José Ångström €5'],
    ])
})

test('a quotation mark that is never closed is named with its line, and what stood before it is kept', async () => {
  const lines = await readAll(Buffer.from('a;b\n1;2\n"open;2\n3;4\n'))

  expect(lines.map(({ line, broken }) => [line, broken !== undefined])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ])
})

test('each record knows the line of the file on which it begins, whatever line breaks stand in its cells', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'a', 'een "woord"', 'x;y'),
    fc.array(fc.constantFrom('regel', '\n', '\r\n'), { maxLength: 5 }).map((parts) => parts.join('')),
  )
  const lineBreak = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('a', 'b'), cell, cell), { minLength: 1, maxLength: 8 }),
      lineBreak,
      async (records, end) => {
        let line = 1
        const expected = records.map((record) => {
          const at = line
          line += 1 + record.join('').split('\n').length - 1
          return { line: at, cells: record.map((one) => one.replaceAll('\r', '')) }
        })
        const text = records
          .map((record) => record.map((one) => (/[";\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(';'))
          .join(end)

        expect((await readAll(Buffer.from(text))).map(({ line: at, cells }) => ({ line: at, cells }))).toEqual(expected)
      },
    ),
    { numRuns: 300 },
  )
})
