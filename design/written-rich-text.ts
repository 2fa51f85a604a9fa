import type { RichTextBlock, RichTextItem, RichTextParagraph, RichTextRun, RichTextValue } from './rich-text.tsx'

/** A part of a document as an editor holds it: anything may stand in it. */
interface Written {
  type?: string
  text?: string
  marks?: readonly { type: string }[]
  content?: readonly Written[]
}

/** The text of an editor as a rich text: nothing but paragraphs, lists, bold and italic, and no empty lines. */
export function asRichText(written: Written): RichTextValue {
  return { type: 'doc', content: (written.content ?? []).flatMap(blockOf) }
}

function blockOf(written: Written): RichTextBlock[] {
  if (written.type === 'paragraph') return paragraphOf(written)
  if (written.type !== 'bulletList' && written.type !== 'orderedList') return []

  const content = (written.content ?? []).flatMap(itemOf)
  return content.length > 0 ? [{ type: written.type, content }] : []
}

function itemOf(written: Written): RichTextItem[] {
  const content = (written.content ?? []).flatMap(paragraphOf)
  return content.length > 0 ? [{ type: 'listItem', content }] : []
}

function paragraphOf(written: Written): RichTextParagraph[] {
  const content = (written.content ?? []).flatMap(runOf)
  return content.some(({ text }) => text.trim() !== '') ? [{ type: 'paragraph', content }] : []
}

function runOf({ text, marks = [] }: Written): RichTextRun[] {
  if (!text) return []

  const kept = marks.flatMap(({ type }) => (type === 'bold' || type === 'italic' ? [{ type } as const] : []))
  return [kept.length > 0 ? { type: 'text', text, marks: kept } : { type: 'text', text }]
}
