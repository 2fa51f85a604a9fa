import { type FileChild, Paragraph, TextRun } from 'docx'
import type { RichBlock, RichText, RichTextRun } from '#platform/contract/rich-text.ts'

/**
 * A rich text as paragraphs and real lists. `nextList` gives each list a number of its own, so that each counts from one.
 * @param keepEnd its last paragraph stays on the page of what comes next
 */
export function richTextInWord({ content }: RichText, nextList: () => number, { keepEnd = false } = {}): FileChild[] {
  return content.flatMap((block, index) => blockInWord(block, nextList, keepEnd && index === content.length - 1))
}

function blockInWord(block: RichBlock, nextList: () => number, keepEnd: boolean): Paragraph[] {
  if (block.type === 'paragraph')
    return block.content ? [new Paragraph({ keepNext: keepEnd || announces(block.content), children: runsInWord(block.content) })] : []
  const reference = block.type === 'bulletList' ? 'bullets' : 'numbers'
  const instance = nextList()
  const lines = block.content.flatMap((item) => item.content.map((paragraph, index) => ({ paragraph, begins: index === 0 })))
  const short = isShort(block.content)
  return lines.map(({ paragraph, begins }, index) => {
    const place = begins ? { numbering: { reference, level: 0, instance } } : { indent: { left: 420 } }
    const keepNext = index < lines.length - 1 ? short : keepEnd
    return new Paragraph({ style: 'ListParagraph', keepNext, children: runsInWord(paragraph.content), ...place })
  })
}

// What announces something stays on the page of what it announces, and so does a list of a few short lines, as in blocks.typ.
const FEW = 6
const SHORT = 200
const announces = (runs: readonly RichTextRun[]) => /:\s*$/.test(runs.at(-1)?.text ?? '')
const isShort = (items: readonly { content: readonly { content?: readonly RichTextRun[] | undefined }[] }[]) =>
  items.length <= FEW &&
  items.every(
    ({ content }) => content.flatMap((paragraph) => paragraph.content ?? []).reduce((sum, { text }) => sum + text.length, 0) <= SHORT,
  )

function runsInWord(runs: readonly RichTextRun[] | undefined): TextRun[] {
  return (runs ?? []).flatMap((run) => {
    const marks = run.marks?.map((mark) => mark.type) ?? []
    return linesInWord(run.text, { ...(marks.includes('bold') && { bold: true }), ...(marks.includes('italic') && { italics: true }) })
  })
}

/** Words with their line breaks, which Word does not read from the text itself. */
export function linesInWord(text: string, look: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {}): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }))
}
