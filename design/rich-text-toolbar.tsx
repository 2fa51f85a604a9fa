import { useLingui } from '@lingui/react/macro'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'

/** What can be done with the words of a rich text; the arrow keys go from one to the next. */
export function RichTextToolbar({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useLingui()
  const now = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
    }),
  })
  // At once: `chain().focus()` waits for the next frame, and a space typed before it would press the button again.
  const on = () => {
    editor.view.focus()
    return editor.chain()
  }
  return (
    <Toolbar className="wh-editor__tools" aria-label={label}>
      <Tool pressed={now.bold} keys="Ctrl+B" onPress={() => on().toggleBold().run()}>
        <strong>{t`Vet`}</strong>
      </Tool>
      <Tool pressed={now.italic} keys="Ctrl+I" onPress={() => on().toggleItalic().run()}>
        <em>{t`Cursief`}</em>
      </Tool>
      <Tool pressed={now.bullets} keys="Ctrl+Shift+8" onPress={() => on().toggleBulletList().run()}>
        <Drawing path="M8 5h9M8 10h9M8 15h9M3.5 5h.1M3.5 10h.1M3.5 15h.1" />
        {t`Opsomming`}
      </Tool>
      <Tool pressed={now.numbers} keys="Ctrl+Shift+7" onPress={() => on().toggleOrderedList().run()}>
        <Drawing path="M9 5h8M9 10h8M9 15h8M3 4l1.2-.8v4M3 12.4c.3-1.1 2.3-1 2.1.2-.1.9-1.2 1.2-2.1 2.4h2.3" />
        {t`Nummering`}
      </Tool>
      <Tool keys="Ctrl+Z" disabled={!now.undo} onPress={() => on().undo().run()}>
        <Drawing path="M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H9" />
        {t`Terug`}
      </Tool>
      <Tool keys="Ctrl+Y" disabled={!now.redo} onPress={() => on().redo().run()}>
        <Drawing path="M12.5 4.5 16 8l-3.5 3.5M16 8H8.5a4 4 0 0 0 0 8H11" />
        {t`Opnieuw`}
      </Tool>
    </Toolbar>
  )
}

interface ToolProps {
  /** For what is on or off; left out for what is done once. */
  pressed?: boolean
  /** The same by keyboard. */
  keys: string
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}

function Tool({ pressed, keys, disabled, onPress, children }: ToolProps) {
  return (
    <button type="button" className="wh-editor__tool" title={keys} aria-pressed={pressed} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}

function Drawing({ path }: { path: string }) {
  return (
    <svg className="wh-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
