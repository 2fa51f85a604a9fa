import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { bars, exampleDocument, intervals, months, table, typed } from './testing/example-document.ts'
import { readPdf } from './testing/read-pdf.ts'
import { readInZip } from './testing/read-zip.ts'
import { toPdf } from './to-pdf.ts'
import { toWord } from './to-word.ts'

const madeAt = new Date('2026-04-15T10:00:00Z')

describe('a PDF to publish', () => {
  let pdf: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    pdf = await readPdf(await toPdf(exampleDocument(), 'ua-1', madeAt))
  })

  test('says that it is PDF/UA-1, in Dutch, with a title that a reader shows', () => {
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.marked).toBe(true)
    expect(pdf.info).toMatchObject({ Title: 'Jaarverslag 2025', Language: 'nl', CreationDate: 'D:20260415100000Z' })
    expect(pdf.shows.get('DisplayDocTitle')).toBe(true)
  })

  test('has headings in order, the contents as links', () => {
    expect(pdf.named('H1', 'H2', 'H3', 'H4').map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Inhoudsopgave',
      'H1 1 Onderzoek',
      'H2 1.1 Cijfers',
      'H3 Naar maand',
    ])
    expect(pdf.named('TOCI').map(({ parts }) => parts[0]?.parts[0]?.role)).toEqual(['Link', 'Link'])
  })

  test('has lists with items, and tables with heading cells above their columns', () => {
    expect(pdf.named('LBody').map(({ text }) => text)).toEqual(['31 januari 2026', 'een punt', 'een stap', '13'])
    expect(pdf.named('TH').map(({ text }) => text)).toEqual(['Maand', 'Ontvangen'])
    expect(pdf.named('TD').map(({ text }) => text)).toEqual(['januari', '4', 'februari', '9'])
  })

  test('tells every chart in words, and shows its sentence', () => {
    expect(pdf.named('Figure').map(({ alt }) => alt)).toEqual([bars.alt, months.alt, intervals.alt])
    expect(pdf.named('Caption').map(({ text }) => text)).toEqual([
      expect.stringContaining(table.caption),
      ...[bars, months, intervals].map(({ title, says }) => expect.stringMatching(`${title}.*${says}`)),
    ])
  })

  test('shows literally what somebody typed, and nothing else happens', () => {
    expect(pdf.named('P').map(({ text }) => text)).toContain(`${typed} en meer`)
  })
})

test('what somebody types stays text wherever it stands', async () => {
  const document = exampleDocument([
    { kind: 'heading', level: 2, text: typed },
    { kind: 'facts', facts: [{ term: typed, value: typed }] },
    { ...table, caption: typed, columns: [{ title: typed, align: 'start' }], rows: [[typed]] },
    { ...bars, title: typed, says: typed, bars: [{ label: typed, value: 1, shown: typed }] },
    { ...months, series: [{ name: typed, values: [1, 2] }] },
    { ...intervals, baseline: { share: 0.1, label: typed } },
  ])

  const pdf = await readPdf(await toPdf({ ...document, title: typed, subtitle: typed, footer: typed }, 'ua-1', madeAt))

  const shown = pdf.named('Document').map(({ text }) => withoutSpaces(text))
  expect(pdf.info.Title).toBe(typed)
  expect(shown.join('').split(withoutSpaces(typed)).length - 1).toBe(15)
  expect(shown.join('')).not.toContain('root:')
})

test('a PDF to archive says that it is PDF/A-2a', async () => {
  const { xmp, marked } = await readPdf(await toPdf(exampleDocument(), 'a-2a', madeAt))

  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(marked).toBe(true)
})

test.each(['ua-1', 'a-2a'] as const)('the same document and moment give the same bytes (%s)', async (standard) => {
  const [one, two, later] = await Promise.all([
    toPdf(exampleDocument(), standard, madeAt),
    toPdf(exampleDocument(), standard, madeAt),
    toPdf(exampleDocument(), standard, new Date('2026-04-16T10:00:00Z')),
  ])

  expect(one.equals(two)).toBe(true)
  expect(one.equals(later)).toBe(false)
})

test.each(['ua-1', 'a-2a'] as const)('a character that the font does not have becomes a box and stops nothing (%s)', async (standard) => {
  const text = 'a😀b 你 \u0000\ud800 \ue000 c\ufe0f.'
  const { named } = await readPdf(await toPdf(exampleDocument([{ kind: 'heading', level: 2, text }]), standard, madeAt))

  expect(named('H2')[0]?.text).toBe('1.1 a□b □ □ □ c.')
})

test('the heading of a long table comes back on every page', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`rij ${index}`, String(index)])
  const { named, pages } = await readPdf(await toPdf(exampleDocument([{ ...table, rows }]), 'ua-1', madeAt))

  const withRows = pages.filter((page) => page.includes('rij '))
  expect(withRows.length).toBeGreaterThan(3)
  expect(withRows.every((page) => page.includes('Ontvangen'))).toBe(true)
  expect(named('TH').map(({ text }) => text)).toEqual(['Maand', 'Ontvangen'])
  expect(new Set(named('TD').map(({ text }) => text)).size).toBe(240)
})

test('a chart without words for a screen reader is refused', async () => {
  await expect(toPdf(exampleDocument([{ ...bars, alt: ' ' }]), 'ua-1', madeAt)).rejects.toThrow(
    'The chart “Waarom niet onderzocht” has no text for who cannot see it',
  )
})

test('a brief document has no contents, and its chapters stand below each other, in PDF and in Word', async () => {
  const [chapter] = exampleDocument([{ kind: 'heading', level: 2, text: 'Kort' }]).chapters
  if (!chapter) throw new Error('the example has a chapter')
  const brief = { ...exampleDocument(), brief: true as const, chapters: [chapter, { ...chapter, title: 'Nog een' }] }
  const { named, pages } = await readPdf(await toPdf(brief, 'ua-1', madeAt))

  expect(named('TOCI')).toEqual([])
  expect(pages).toHaveLength(2)
  expect(pages[1]).toContain('Nog een')
  const word = readInZip(await toWord(brief), 'word/document.xml')
  expect(word).not.toContain('TOC ')
  expect(word).not.toContain('pageBreakBefore')
})

test('a document that breaks the standard is refused with what Typst says of it', async () => {
  const document = exampleDocument([{ kind: 'heading', level: 3, text: 'Zonder kop erboven' }])

  await expect(toPdf(document, 'ua-1', madeAt)).rejects.toThrow(/^PDF\/UA-1 error: .*heading/)
})

test('a command that made a document ends by itself', async () => {
  const script = `
    import { toPdf } from '${import.meta.resolve('./to-pdf.ts')}'
    import { exampleDocument } from '${import.meta.resolve('./testing/example-document.ts')}'
    const pdf = await toPdf(exampleDocument(), 'ua-1', new Date())
    console.log(pdf.subarray(0, 5).toString())
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { timeout: 10_000 })

  expect(stdout).toBe('%PDF-\n')
})

/** A line that wraps has no space at its end. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}
