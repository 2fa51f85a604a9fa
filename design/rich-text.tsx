import './rich-text.css'

export interface RichTextRun {
  type: 'text'
  text: string
  marks?: { type: 'bold' | 'italic' }[] | undefined
}

export interface RichTextParagraph {
  type: 'paragraph'
  content?: RichTextRun[] | undefined
}

export interface RichTextItem {
  type: 'listItem'
  content: RichTextParagraph[]
}

export type RichTextBlock = RichTextParagraph | { type: 'bulletList' | 'orderedList'; content: RichTextItem[] }

/** Paragraphs, lists, bold and italic, as the editor writes them. */
export interface RichTextValue {
  type: 'doc'
  content: RichTextBlock[]
}

/** A rich text to read. Its language is that of who wrote it, not of the page: give it. */
export function RichText({ text, lang }: { text: RichTextValue; lang?: string }) {
  return (
    <div className="wh-rich-text" lang={lang}>
      {keyed(text.content).map(([key, block]) => (
        <Block key={key} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: RichTextBlock }) {
  if (block.type === 'paragraph') return <Paragraph paragraph={block} />
  const List = block.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <List>
      {keyed(block.content).map(([key, item]) => (
        <li key={key}>
          {keyed(item.content).map(([place, paragraph]) => (
            <Paragraph key={place} paragraph={paragraph} />
          ))}
        </li>
      ))}
    </List>
  )
}

function Paragraph({ paragraph }: { paragraph: RichTextParagraph }) {
  return (
    <p>
      {keyed(paragraph.content ?? []).map(([key, run]) => (
        <Run key={key} run={run} />
      ))}
    </p>
  )
}

function Run({ run }: { run: RichTextRun }) {
  const marks = (run.marks ?? []).map(({ type }) => type)
  const slanted = marks.includes('italic') ? <em>{run.text}</em> : run.text
  return marks.includes('bold') ? <strong>{slanted}</strong> : slanted
}

// A text is read as it stands: its parts have no other name than their place.
function keyed<Part>(parts: readonly Part[]): [number, Part][] {
  return parts.map((part, place) => [place, part])
}
