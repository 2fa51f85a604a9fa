import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeZip } from '../testing/xlsx.ts'
import { isXlsx, readXlsx } from './xlsx-lines.ts'

const workbook =
  '<workbook><sheets><sheet name="SVB" sheetId="1" r:id="rId1"/><sheet name="Verborgen" state="hidden" r:id="rId2"/></sheets></workbook>'
const relations = '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/een.xml"/></Relationships>'
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const book = (rows: string, more: Record<string, string> = {}) =>
  makeZip({ 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations, 'xl/worksheets/een.xml': sheet(rows), ...more })

async function linesOf(bytes: Buffer) {
  const lines: string[] = []
  for await (const { line, cells } of readXlsx(bytes)) lines.push(`${line} ${cells.join('|')}`)
  return lines
}
const refused = async (bytes: Buffer) =>
  linesOf(bytes).then(
    () => 'read',
    (error) => error.code,
  )

test('shared, inline and rich texts, formulas, merged cells and gaps are read as somebody sees them', async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>Zorg </t></r><r><t>&amp; &#233;&#xe9;n</t></r></is></c></row>
    <row r="4"><c r="A4" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="D4" t="e"><v>#N/A</v></c></row>
    <row><c><v>0012</v></c><c t="b"><v>1</v></c><c t="d"><v>2024-05-06</v></c><c t="str"><v>a_x000D_b</v></c></row>`
  const shared = '<sst><si><r><t>Rijk</t></r><r><t xml:space="preserve"> veld</t></r><rPh sb="0" eb="1"><t>klank</t></rPh></si></sst>'

  expect(await linesOf(book(`${rows}`, { 'xl/sharedStrings.xml': shared }))).toEqual([
    '1 Rijk veld||Zorg & één',
    '4 ab|2||#N/A',
    '5 12|1|2024-05-06|a\rb',
  ])
})

test('days count from 1900 or from 1904 as the file says, and hours past a day stay hours', async () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="00000000"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`
  const rows =
    '<row><c s="1"><v>43831</v></c><c s="2"><v>1.5</v></c><c s="3"><v>1234567</v></c><c s="1"><v>0.25</v></c><c s="0"><v>0.1</v></c></row>'
  const of1904 = workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')

  expect(await linesOf(book(rows, { 'xl/styles.xml': styles }))).toEqual(['1 2020-01-01|36:00|1234567|6:00|0.1'])
  expect(await linesOf(book(rows, { 'xl/styles.xml': styles, 'xl/workbook.xml': of1904 }))).toEqual(['1 2024-01-02|36:00|1234567|6:00|0.1'])
})

test('a row that gives itself no number, or one that no sheet has, is counted after the row before it', async () => {
  const rows = ['7', 'abc', '1.5', '-3', '0', '99999999999999999999', ''].map((r) => `<row r="${r}"><c t="str"><v>ja</v></c></row>`)
  expect(await linesOf(book(rows.join('')))).toEqual([7, 8, 9, 10, 11, 12, 13].map((line) => `${line} ja`))
})

test('names with a prefix, as other programs write them, are the same names', async () => {
  const prefixed =
    '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>ja</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  expect(await linesOf(book('', { 'xl/worksheets/een.xml': prefixed }))).toEqual(['2 |ja'])
})

test('a file that unpacks to more than it says, to more than memory, or nests without end is refused at once', async () => {
  const before = performance.now()
  const endless = Buffer.alloc(300 * 1024 * 1024, '<row/>')
  const bomb = { name: 'xl/worksheets/een.xml', packed: deflateRawSync(endless, { level: 1 }) }
  const unpacked = performance.now() - before

  expect(await refused(book('', {}))).toBe('read')
  const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations }
  expect(await refused(makeZip(parts, { ...bomb, size: endless.length }))).toBe('money.file-missing')
  expect(await refused(makeZip(parts, { ...bomb, size: 1000 }))).toBe('money.file-missing')
  expect(await refused(book('<row>'.repeat(1_000_000)))).toBe('money.file-missing')
  expect(await refused(book(`<row><c ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/></row>`))).toBe(
    'money.file-missing',
  )
  expect(await refused(book('<row><c r="A1"><v>1</v>'))).toBe('money.file-missing')
  // A file that refers to itself or to another one gets nothing of it.
  const external =
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>'
  expect(await refused(book('', { 'xl/worksheets/een.xml': external }))).toBe('money.file-missing')
  expect(performance.now() - before - unpacked).toBeLessThan(5000)
})

test('an old or locked Excel file is no xlsx, and a zip of something else has no lines', async () => {
  expect(isXlsx(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(false)
  expect(await linesOf(makeZip({ 'notes.txt': 'hallo' }))).toEqual([])
})
