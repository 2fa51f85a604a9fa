import { beforeAll, describe, expect, test } from 'vitest'
import { bars, exampleDocument, intervals, months, richText, table, typed } from './testing/example-document.ts'
import { readInZip } from './testing/read-zip.ts'
import { toWord } from './to-word.ts'

describe('a Word file', () => {
  let file: Buffer
  let xml: string
  beforeAll(async () => {
    file = await toWord(exampleDocument())
    xml = readInZip(file, 'word/document.xml')
  })

  test('has a title, speaks Dutch and brings its font along', () => {
    expect(readInZip(file, 'docProps/core.xml')).toContain('<dc:title>Jaarverslag 2025</dc:title>')
    expect(readInZip(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    expect(readInZip(file, 'word/styles.xml')).toContain('<w:rFonts w:ascii="Source Sans 3"')
    expect(readInZip(file, 'word/fontTable.xml').match(/<w:embed(Regular|Bold|Italic|BoldItalic) /g)?.length).toBe(4)
  })

  test('has headings in the styles of Word, and contents that are made from them', () => {
    expect(paragraphs(xml).filter(({ style }) => style?.startsWith('Heading'))).toEqual([
      { style: 'Heading1', text: 'Onderzoek', numbering: expect.any(String) },
      { style: 'Heading2', text: 'Cijfers', numbering: expect.any(String) },
      { style: 'Heading3', text: 'Naar maand', numbering: undefined },
    ])
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(
      paragraphs(xml)
        .filter(({ style }) => style === 'TOC1')
        .map(({ text }) => text),
    ).toEqual(['1Onderzoek3'])
  })

  test('has tables with a heading row that comes back on every page, and numbers at the end of their cells', () => {
    const [heading, january = '', ...others] = rowsOf(xml, 'Maand')

    expect(heading).toContain('<w:tblHeader/>')
    expect(others.length).toBe(1)
    expect(january + others).not.toContain('tblHeader')
    expect([...january.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, side]) => side)).toEqual(['start', 'end'])
    expect(xml).toContain(`<w:fldSimple w:instr="SEQ Tabel \\* ARABIC"><w:r><w:t xml:space="preserve">1</w:t></w:r></w:fldSimple>`)
  })

  test('has charts as pictures as wide as the text, told in words', () => {
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([bars.alt, months.alt, intervals.alt])
    const widths = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 360_000)
    expect(widths).toEqual([15.6, 15.6, 15.6].map((cm) => expect.closeTo(cm, 1)))
    expect(xml).toContain(months.says)
  })

  test('has lists with numbering of Word, and counts pages in its foot', () => {
    const items = paragraphs(xml).filter(({ style }) => style === 'ListParagraph')

    expect(items.map(({ text }) => text)).toEqual(['een punt', 'een stap'])
    expect(items.every(({ numbering }) => numbering !== undefined)).toBe(true)
    expect(readInZip(file, 'word/footer2.xml')).toMatch(/pagina .*PAGE.* van .*NUMPAGES/)
  })

  test('shows literally what somebody typed', () => {
    expect(paragraphs(xml).map(({ text }) => text)).toContain(`${typed} en meer`)
  })
})

test('every numbered list begins at one', async () => {
  const lists = [richText, richText].map((text) => ({ kind: 'text', text }) as const)

  const items = paragraphs(readInZip(await toWord(exampleDocument(lists)), 'word/document.xml')).filter(({ text }) => text === 'een stap')

  expect(new Set(items.map(({ numbering }) => numbering)).size).toBe(2)
})

test('a line break stays, and a control character does not spoil the file', async () => {
  const xml = readInZip(await toWord(exampleDocument([{ ...table, rows: [['a\nb', '\u0000c\ufffe']] }])), 'word/document.xml')

  expect(xml).toMatch(/>a<\/w:t><\/w:r><w:r><w:br\/><w:t [^>]*>b</)
  expect(xml).toContain('>c<')
})

test('a chart without words for a screen reader is refused', async () => {
  await expect(toWord(exampleDocument([{ ...months, alt: '' }]))).rejects.toThrow('The chart “Per maand” has no text')
})

function paragraphs(xml: string) {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inside = '']) => ({
    style: inside.match(/<w:pStyle w:val="(\w+)"/)?.[1],
    numbering: inside.match(/<w:numId w:val="(\d+)"/)?.[1],
    text: [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => plain(text)).join(''),
  }))
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}

/** The rows of the table whose first cell says `first`. */
function rowsOf(xml: string, first: string): string[] {
  const found = xml.match(/<w:tbl>.*?<\/w:tbl>/g)?.find((one) => one.includes(`>${first}<`)) ?? ''
  return found.match(/<w:tr>.*?<\/w:tr>/g) ?? []
}
