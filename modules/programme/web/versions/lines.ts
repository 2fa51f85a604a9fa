import type { RichText } from '#platform/contract/rich-text.ts'

/** A paragraph, or an item of a list, without its emphasis. */
export interface Line {
  kind: 'paragraph' | 'bullet' | 'number'
  text: string
}

const kinds = { paragraph: 'paragraph', bulletList: 'bullet', orderedList: 'number' } as const

/** The lines of a text, in order, each with what it is. Empty ones are left out. */
export function linesIn(text: RichText): Line[] {
  return text.content.flatMap((block) => {
    const paragraphs = block.type === 'paragraph' ? [block] : block.content.flatMap((item) => item.content)
    const lines = paragraphs.map((paragraph) => (paragraph.content ?? []).map((run) => run.text).join(''))
    return lines.filter((line) => line.trim() !== '').map((line) => ({ kind: kinds[block.type], text: line }))
  })
}

/** A line of plain words. */
export const paragraph = (text: string): Line => ({ kind: 'paragraph', text })
