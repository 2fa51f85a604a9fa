import { lazy, Suspense } from 'react'
import { LoadingState } from './loading-state.tsx'
import type { RichTextEditorProps } from './rich-text-writing.tsx'

const Editor = lazy(async () => ({ default: (await import('./rich-text-writing.tsx')).RichTextWriting }))

/** Writes a rich text. The editor itself is fetched when the first one is opened. */
export function RichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback={<LoadingState lines={4} />}>
      <Editor {...props} />
    </Suspense>
  )
}
