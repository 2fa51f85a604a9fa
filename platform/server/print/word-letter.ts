import { type FileChild, Header, HeadingLevel, type ISectionOptions, Paragraph, TextRun } from 'docx'
import type { Block, Chapter, PrintedLetter } from './document-model.ts'
import { blockInWord, type Counts, headingInWord } from './word-blocks.ts'
import { linesInWord, richTextInWord } from './word-rich-text.ts'
import { letterHeader } from './word-running.ts'
import { inkSoft, letterPage, letterWindow } from './word-styles.ts'
import { factsInWord } from './word-tables.ts'

/** A letter as one section: the same parts in the same order as in letter.typ. */
export function letterInWord(letter: PrintedLetter, count: Counts): ISectionOptions {
  const { name, lines } = letter.sender
  const lastWords = letter.chapters.at(-1)?.blocks.at(-1)
  const first = new Header({
    children: [
      new Paragraph({ style: 'Sender', children: linesInWord(name) }),
      ...(lines.length > 0 ? [new Paragraph({ style: 'Running', children: linesInWord(lines.join(' · ')) })] : []),
    ],
  })
  return {
    properties: { page: letterPage, titlePage: true },
    headers: { first, default: letterHeader(letter) },
    children: [
      ...addressInWord(letter.to),
      factsInWord(letter.facts),
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        spacing: { before: 360, after: 240 },
        children: linesInWord(letter.title, { size: 34 }),
      }),
      new Paragraph({ children: linesInWord(letter.salutation) }),
      ...letter.chapters.flatMap((chapter) => partInWord(chapter, count, lastWords)),
      ...signatureInWord(letter),
      ...letter.below.flatMap(({ title, lines }) => listBelow(title, lines)),
    ],
  }
}

/** Empty lines fill the window, so that what comes next begins below it whatever the length of an address. */
function addressInWord(to: readonly string[]): FileChild[] {
  const lines = Array.from({ length: Math.max(letterWindow.lines, to.length) }, (_, index) => to[index] ?? '')
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'Address',
        children: linesInWord(line),
        ...(index === 0 && { spacing: { before: letterWindow.above, after: 0 } }),
      }),
  )
}

/** The last paragraph of the letter stays with the signature, as in letter.typ. */
function partInWord({ title, blocks }: Chapter, count: Counts, lastWords: Block | undefined): FileChild[] {
  const heading = title === '' ? [] : [headingInWord(2, title, { number: false })]
  const shown = blocks.flatMap((block) =>
    block === lastWords && block.kind === 'text' ? richTextInWord(block.text, count.list, { keepEnd: true }) : blockInWord(block, count),
  )
  return [...heading, ...shown]
}

function signatureInWord({ closing, signature, below }: PrintedLetter): FileChild[] {
  const kept = { keepNext: true, keepLines: true }
  return [
    new Paragraph({ ...kept, spacing: { before: 360 }, children: linesInWord(closing) }),
    new Paragraph({ ...kept, children: linesInWord(signature['on-behalf'].join('\n')) }),
    new Paragraph({
      keepNext: below.length > 0,
      keepLines: true,
      spacing: { before: 900 },
      children: linesInWord(signature.by.join('\n')),
    }),
  ]
}

function listBelow(title: string, lines: readonly string[]): FileChild[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 280, after: 0 },
      children: [new TextRun({ text: title, color: inkSoft, size: 19 })],
    }),
    new Paragraph({ style: 'Address', children: linesInWord(lines.join('\n')) }),
  ]
}
