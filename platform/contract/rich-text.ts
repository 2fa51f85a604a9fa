import { z } from 'zod'

// Paragraphs, lists and emphasis, as the editor writes them (ProseMirror JSON). Never HTML: what is not named here does not enter.

const Mark = z.object({ type: z.enum(['bold', 'italic']) })
const Text = z.object({ type: z.literal('text'), text: z.string().min(1).max(20_000), marks: z.array(Mark).max(2).optional() })
const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(Text).max(500).optional() })
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Paragraph).min(1).max(20) })
const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem).min(1).max(100) })
const OrderedList = z.object({ type: z.literal('orderedList'), content: z.array(ListItem).min(1).max(100) })

/** One block of a rich text: a paragraph or a list. */
export const RichBlock = z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList])
export type RichBlock = z.output<typeof RichBlock>
export type RichTextRun = z.output<typeof Text>

/** Text with paragraphs, lists, bold and italic. */
export const RichText = z.object({ type: z.literal('doc'), content: z.array(RichBlock).max(500) }).meta({ id: 'RichText' })
export type RichText = z.output<typeof RichText>

export const emptyText: RichText = { type: 'doc', content: [] }

/** One line for each paragraph and each item of a list, without marks. */
export function linesOf(text: RichText): string[] {
  return text.content.flatMap((block) => {
    if (block.type === 'paragraph') return [lineOf(block.content)]
    return block.content.flatMap((item) => item.content.map((paragraph) => lineOf(paragraph.content)))
  })
}

/** The text as plain words, one line a paragraph or item. */
export function plainText(text: RichText): string {
  return linesOf(text).join('\n')
}

/** A rich text of plain paragraphs. */
export function paragraphs(...lines: readonly string[]): RichText {
  return { type: 'doc', content: lines.filter(Boolean).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

export const isEmptyText = (text: RichText): boolean => linesOf(text).every((line) => line.trim() === '')

function lineOf(content: readonly RichTextRun[] | undefined): string {
  return (content ?? []).map((run) => run.text).join('')
}
