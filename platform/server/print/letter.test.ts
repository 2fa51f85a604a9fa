import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, PrintedLetter } from './document-model.ts'
import { typed } from './testing/example-document.ts'
import { exampleLetter } from './testing/example-letter.ts'
import { readPdf } from './testing/read-pdf.ts'
import { readInZip } from './testing/read-zip.ts'
import { toPdf } from './to-pdf.ts'
import { toWord } from './to-word.ts'

const madeAt = new Date('2026-04-15T10:00:00Z')
const MILLIMETRE = 72 / 25.4

describe('a letter as PDF', () => {
  let bytes: Buffer
  let pdf: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    bytes = await toPdf(exampleLetter(12), 'ua-1', madeAt)
    pdf = await readPdf(bytes)
  })

  test('is PDF/UA-1 with its subject as title and first heading, and neither cover nor contents', () => {
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.info).toMatchObject({ Title: 'Wij stoppen voorlopig met betalen', Language: 'nl' })
    expect(pdf.named('H1', 'H2').map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Wij stoppen voorlopig met betalen',
      'H2 Wat verandert er?',
      'H2 Bent u het niet eens met dit besluit?',
    ])
    expect(pdf.named('TOCI')).toEqual([])
  })

  test('is read in the order of a letter', () => {
    const [first = ''] = pdf.pages
    const order = [
      'Gemeente Voorbeeldstad',
      'Voorbeeldstraat 12',
      '25 maart 2024',
      'Wij stoppen',
      'Geachte',
      'De opening',
      'Wat verandert er?',
    ]
    const places = order.map((words) => first.indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  test('has its address in the window of an envelope: 2 to 11 cm from the left, 5 to 9 cm from the top', async () => {
    const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1)
    const items = (await page.getTextContent()).items as { str: string; transform: number[]; width: number }[]
    for (const line of exampleLetter().to) {
      const { transform = [], width = 0 } = items.find(({ str }) => str === line) ?? {}
      const [left, top] = [(transform[4] ?? 0) / MILLIMETRE, 297 - (transform[5] ?? 0) / MILLIMETRE]
      expect(left).toBeGreaterThan(20)
      expect(left + width / MILLIMETRE).toBeLessThan(110)
      expect(top).toBeGreaterThan(50)
      expect(top).toBeLessThan(90)
    }
    const others = items.filter(
      ({ str, transform }) => str.trim() && !exampleLetter().to.includes(str) && (transform[4] ?? 0) / MILLIMETRE < 110,
    )
    const inWindow = others.filter(
      ({ transform }) => 297 - (transform[5] ?? 0) / MILLIMETRE > 45 && 297 - (transform[5] ?? 0) / MILLIMETRE < 88,
    )
    expect(inWindow.map(({ str }) => str)).toEqual([])
  })

  test('an address that is longer than the window pushes the letter down, and nothing is printed over it', async () => {
    const to = [...exampleLetter().to, ...Array.from({ length: 20 }, (_, index) => `Regel ${index}`)]
    const long = await toPdf({ ...exampleLetter(), to }, 'ua-1', madeAt)
    const page = await (await getDocument({ data: new Uint8Array(long) }).promise).getPage(1)
    const items = (await page.getTextContent()).items as { str: string; transform: number[] }[]
    const heightOf = (words: string) => items.find(({ str }) => str === words)?.transform[5] ?? Number.NaN
    expect(heightOf('Regel 19')).toBeGreaterThan(heightOf('25 maart 2024') + 4 * MILLIMETRE)
  })

  test('counts its pages from the second on', () => {
    expect(pdf.pages.length).toBeGreaterThan(1)
    expect(pdf.pages[0]).not.toContain('pagina')
    for (const [index, page] of pdf.pages.entries()) if (index > 0) expect(page).toContain(`pagina ${index + 1} van ${pdf.pages.length}`)
  })

  test('keeps the signature with the last words, and shows literally what somebody typed', () => {
    const last = pdf.pages.at(-1) ?? ''
    for (const words of ['De laatste woorden', 'Met vriendelijke groet', 'J. de Manager', 'A. Beheermans']) expect(last).toContain(words)
    expect(pdf.named('P').some(({ text }) => text.replace(/\s/g, '').includes(typed.replace(/\s/g, '')))).toBe(true)
  })
})

test('a letter without parts or addresses is a letter still', async () => {
  const bare = {
    ...exampleLetter(),
    to: [],
    facts: [{ term: 'Datum', value: 'vandaag' }],
    sender: { name: 'Gemeente', lines: [] },
    below: [],
  }
  expect((await readPdf(await toPdf(bare, 'a-2a', madeAt))).xmp).toContain('<pdfaid:part>2</pdfaid:part>')
  expect((await toWord(bare)).subarray(0, 2).toString()).toBe('PK')
})

test('a letter as Word has the same parts in the same order, headings of Word, and counts pages from the second on', async () => {
  const file = await toWord(exampleLetter())
  const xml = readInZip(file, 'word/document.xml')

  const order = [
    'Voorbeeldstraat 12',
    '25 maart 2024',
    'Wij stoppen',
    'Geachte',
    'De opening',
    'Wat verandert er?',
    'J. de Manager',
    'A. Beheermans',
  ]
  const places = order.map((words) => xml.indexOf(words))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect([...xml.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual(['Heading1', 'Heading2', 'Heading2'])
  expect(xml).toContain('<w:titlePg/>')
  expect(xml).not.toContain('TOC ')
  const heads = ['word/header1.xml', 'word/header2.xml'].map((part) => readInZip(file, part))
  expect(heads.filter((head) => /pagina .*PAGE.* van .*NUMPAGES/.test(head))).toHaveLength(1)
  expect(heads.filter((head) => head.includes('Postbus 1'))).toHaveLength(1)
})

const line = (...content: object[]) => ({ kind: 'text', text: { type: 'doc', content } }) as unknown as Block
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const points = ['uw naam', 'de datum', 'het kenmerk', 'uw redenen']
const withPoints = (before: number): PrintedLetter => ({
  ...exampleLetter(),
  chapters: [
    {
      title: 'Wat schrijft u?',
      over: null,
      blocks: [
        ...Array.from({ length: before }, (_, index) => line(paragraph(`Regel ${index}.`))),
        line(paragraph('Schrijf daarin:')),
        line({ type: 'bulletList', content: points.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) }),
        line(paragraph('En dan dit.'), paragraph('Tot slot.')),
      ],
    },
  ],
})

test('what announces a few short points stands on the page of all of them, wherever the page ends', async () => {
  const ends = new Set<number>()
  for (let before = 14; before < 30; before += 1) {
    const { pages } = await readPdf(await toPdf(withPoints(before), 'ua-1', madeAt))
    const on = pages.findIndex((page) => page.includes('Schrijf daarin:'))
    for (const point of points) expect(pages[on], `after ${before} lines`).toContain(point)
    ends.add(on)
  }
  expect(ends.size, 'both pages were tried').toBe(2)
})

test('no line is printed over another', async () => {
  const page = await (await getDocument({ data: new Uint8Array(await toPdf(withPoints(3), 'ua-1', madeAt)) }).promise).getPage(1)
  const { items } = (await page.getTextContent()) as { items: { str: string; transform: number[] }[] }
  const heightOf = ({ transform }: { transform: number[] }) => Math.round(transform[5] ?? 0)
  const from = items.findIndex(({ str }) => str.startsWith('Wij stoppen'))
  const words = items.slice(from).filter(({ str }) => str.trim() && str !== '•')
  const lines = [...new Set(words.map(heightOf))].sort((one, other) => other - one)
  const gaps = lines.slice(1).map((height, index) => (lines[index] ?? 0) - height)
  expect(gaps.length).toBeGreaterThan(15)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10)
})

test('the signature takes the last paragraph along, and not what stands before it', async () => {
  const tall = Array.from({ length: 30 }, (_, index) => paragraph(`Regel ${index}.`))
  const [chapter] = withPoints(0).chapters
  if (!chapter) throw new Error('there is a chapter')
  const { pages } = await readPdf(await toPdf({ ...withPoints(0), chapters: [{ ...chapter, blocks: [line(...tall)] }] }, 'ua-1', madeAt))
  expect(pages[0]).toContain('Regel 20.')
  expect(pages.at(-1)).toContain('Regel 29.')
  expect(pages.at(-1)).toContain('J. de Manager')
})

test('in Word what announces points is kept with them, and the last paragraph with the signature', async () => {
  const xml = readInZip(await toWord(withPoints(1)), 'word/document.xml')
  const keptWith = (words: string) =>
    xml
      .split('<w:p>')
      .find((one) => one.includes(words))
      ?.includes('<w:keepNext/>')
  expect(['Regel 0', 'Schrijf daarin:', ...points].map(keptWith)).toEqual([false, true, true, true, true, false])
  expect(['En dan dit', 'Tot slot', 'Met vriendelijke groet'].map(keptWith)).toEqual([false, true, true])
})
