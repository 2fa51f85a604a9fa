import { Document, type FileChild, type ISectionOptions, Packer, Paragraph, TableOfContents } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Chapter, Printed, PrintedDocument } from './document-model.ts'
import { blockInWord, type Counts, headingInWord } from './word-blocks.ts'
import { letterInWord } from './word-letter.ts'
import { linesInWord } from './word-rich-text.ts'
import { coverFooter, runningFooter, runningHeader } from './word-running.ts'
import { fonts, numbering, page, styles } from './word-styles.ts'
import { factsInWord } from './word-tables.ts'

/** The document as a Word file; `toWord` says what is in it. */
export function makeWord(printed: Printed): Promise<Buffer> {
  const count = { list: counter(), table: counter(), figure: counter() }
  const word = new Document({
    title: printed.title,
    subject: printed.subtitle,
    creator: 'Wederhoor',
    lastModifiedBy: 'Wederhoor',
    styles,
    numbering,
    fonts,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: 'layout' in printed ? [letterInWord(printed, count)] : reportInWord(printed, count),
  })
  return Packer.toBuffer(word)
}

function reportInWord(printed: PrintedDocument, count: Counts): ISectionOptions[] {
  return [
    { properties: { page }, footers: { default: coverFooter(printed) }, children: coverInWord(printed) },
    {
      properties: { page },
      headers: { default: runningHeader(printed) },
      footers: { default: runningFooter(printed) },
      children: [
        ...(printed.brief ? [] : contentsInWord()),
        ...printed.chapters.flatMap((chapter) => chapterInWord(chapter, count, { newPage: !printed.brief })),
      ],
    },
  ]
}

function coverInWord({ title, subtitle, cover }: PrintedDocument): FileChild[] {
  return [
    new Paragraph({ style: 'Title', children: linesInWord(title) }),
    new Paragraph({ style: 'Subtitle', children: linesInWord(subtitle) }),
    ...(cover.length > 0 ? [factsInWord(cover)] : []),
  ]
}

function contentsInWord(): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsHeading', text: 'Inhoudsopgave' }),
    new TableOfContents('Inhoudsopgave', { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function chapterInWord({ title, over, blocks }: Chapter, count: Counts, { newPage }: { newPage: boolean }): FileChild[] {
  const above = over === null ? [] : [new Paragraph({ style: 'AboveHeading', pageBreakBefore: newPage, children: linesInWord(over) })]
  const heading = headingInWord(1, title, { pageBreakBefore: newPage && over === null })
  return [...above, heading, ...blocks.flatMap((block) => blockInWord(block, count))]
}

function counter(): () => number {
  let last = 0
  return () => ++last
}
