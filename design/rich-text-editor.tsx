import { lazy, Suspense } from 'react'
import { LoadingState } from './loading-state.tsx'
import type { RichTextValue } from './rich-text.tsx'

const Editor = lazy(async () => ({ default: (await import('./rich-text-writing.tsx')).RichTextWriting }))

export interface RichTextEditorProps {
  /** The id of the words that name this text, for example its heading. */
  labelledBy: string
  /** What stands there at first. Give another `key` to start anew with another text. */
  start: RichTextValue
  /** Receives the text after each change: without empty paragraphs, and with nothing but paragraphs, lists, bold and italic. */
  onChange: (text: RichTextValue) => void
  /** Takes the focus when it appears: for an editor that the reader asked for. */
  takesFocus?: boolean
  /** The language of the text, so that the browser checks the right spelling. */
  lang?: string
}

/** Writes a rich text. The editor itself is fetched when the first one is opened. */
export function RichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback={<LoadingState lines={4} />}>
      <Editor {...props} />
    </Suspense>
  )
}
