import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountIds } from '#database/sample/staff.ts'
import { type DemoHouse, openDemoHouse } from '#database/sample/testing/demo-house.ts'
import { fileOf } from '#platform/server/print/answer-with-document.ts'
import type { PrintedDocument } from '#platform/server/print/document-model.ts'
import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import { doWork } from '#platform/server/work.ts'
import { Heading, headingOf } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { printAnnualReport } from './print-annual-report.ts'

const YEAR = 2024
const chapters = ['Ondersteuning primair proces', 'Onderzoek van meldingen', 'Samenwerken met ketenpartners', 'PGB onderzoeken']

let house: DemoHouse
beforeAll(async () => {
  house = await openDemoHouse('2026-11-23')
})
afterAll(() => house.close())

describe('the annual report to publish', () => {
  let document: PrintedDocument
  let pdf: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    document = await print('public')
    pdf = await readPdf(await fileOf(document, 'pdf', new Date('2026-11-24T10:00:00Z')))
  })

  test('is an accessible PDF in Dutch with a chapter for each activity and the seven headings in each', () => {
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.info).toMatchObject({ Title: 'Handhavingsverslag 2024', Language: 'nl' })
    const first = pdf.named('H1').map(({ text }) => text.replace(/^\d+ /, ''))
    expect(first).toEqual(expect.arrayContaining(chapters))
    const second = pdf.named('H2').map(({ text }) => text.replace(/^[\d.]+ /, ''))
    for (const heading of Heading.options) expect(second.filter((text) => text === headingOf(heading, YEAR).nl)).toHaveLength(4)
    expect(second.filter((text) => text === 'Wat er gebeurde in 2024')).toHaveLength(4)
  })

  test('tells every drawing in words and gives every table heading cells', () => {
    const drawings = pdf.named('Figure')
    expect(drawings.length).toBe(11)
    expect(drawings.filter(({ alt }) => !alt || alt.length < 20)).toEqual([])
    expect(pdf.named('TH').length).toBeGreaterThan(40)
  })

  test('shows no count from one to four, and points at no file and nobody', () => {
    const tables = document.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    // Days are no counts of anything.
    const cells = tables.flatMap(({ caption, rows }) =>
      caption.startsWith('Doorlooptijd') ? rows.map((row) => row[1] ?? '') : rows.flat(),
    )
    expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell === '< 5').length).toBeGreaterThan(0)
    const text = pdf.pages.join(' ')
    expect(text).not.toMatch(/[MO]-20\d\d-\d{6}/)
    expect(text).not.toMatch(/\bDemo\b/)
    expect(text).toContain('Publicatieversie')
  })

  test('explains every measure at the end', () => {
    const second = pdf.named('H2').map(({ text }) => text)
    for (const name of ['Van melding tot afronding', 'Doorlooptijd per stap', 'Hoor en wederhoor', 'Bedragen'])
      expect(second.some((text) => text.endsWith(name))).toBe(true)
    expect(pdf.pages.join(' ')).toContain('reporting.throughput')
  })
})

test('for the team every count stands in it, per source, and every page says that it is internal', async () => {
  const document = await print('team')
  const cells = document.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])))

  expect(cells).not.toContain('< 5')
  expect(cells).toContain('Eigen organisatie')
  expect(document.footer).toContain('Intern, niet verspreiden')
})

test('made again a month later, from the same cut-off, it says the same', async () => {
  const [once, again] = [await print('public', '2026-11-24T10:00:00Z'), await print('public', '2026-12-24T10:00:00Z')]

  expect(again.chapters).toEqual(once.chapters)
})

test('it comes as PDF, as archive copy and as Word, for who may read it', async () => {
  const get = async (account: 'beleid-1' | 'consulent-1', query: string) =>
    (await house.as(account)).get(`/programme/annual-reports/${YEAR}/document?${query}`)

  expect(await get('beleid-1', 'format=pdf')).toMatchObject({ status: 200, type: 'application/pdf' })
  expect((await get('beleid-1', 'format=archive')).disposition).toContain('handhavingsverslag-2024-archief.pdf')
  expect((await get('beleid-1', 'format=word&audience=team')).disposition).toContain('handhavingsverslag-2024-intern.docx')
  expect((await get('consulent-1', 'format=pdf')).status).toBe(403)
  expect((await (await house.as('beleid-1')).get('/programme/annual-reports/2025/document')).body.code).toBe('annual-report.no-programme')
})

test('where several municipalities work, the cover says that the figures are of all of them together', async () => {
  expect((await print('public')).cover.map(({ term }) => term)).not.toContain('Gemeenten')
  await house.db.owner.query(`insert into staff.municipality values (gen_random_uuid(), 'GM0310', 'De Bilt')`)

  expect((await print('public')).cover).toContainEqual({ term: 'Gemeenten', value: 'Alle cijfers zijn van De Bilt en Demostad samen' })
})

async function print(audience: 'public' | 'team', now = '2026-11-24T10:00:00Z'): Promise<PrintedDocument> {
  const context = { pool: house.db.pool, clock: () => new Date(now), reactions: {} }
  const policy = { id: accountIds['beleid-1'], account: 'beleid-1', name: 'Demo Beleid', unitId: null, roles: ['policy'] }
  const { document } = await doWork<ProgrammeTables, { document: PrintedDocument }>(
    context,
    { onBehalfOf: policy, purpose: 'programme-account' },
    (work) => printAnnualReport(work, YEAR, audience),
  )
  return document
}
