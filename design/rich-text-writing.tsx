import { useLingui } from '@lingui/react/macro'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list/bullet-list'
import { ListItem } from '@tiptap/extension-list/item'
import { OrderedList } from '@tiptap/extension-list/ordered-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { EditorContent, useEditor } from '@tiptap/react'
import type { RichTextValue } from './rich-text.tsx'
import { RichTextToolbar } from './rich-text-toolbar.tsx'
import { asRichText } from './written-rich-text.ts'
import './rich-text.css'
import './rich-text-editor.css'

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

// A list holds items and an item paragraphs: no lists in lists. Tab leaves the text, as everywhere on a page.
const Item = ListItem.extend({
  content: 'paragraph+',
  addKeyboardShortcuts() {
    const next = () => this.editor.commands.splitListItem(this.name)
    return { Enter: next, 'Shift-Enter': next }
  },
})
// Counting always begins at one, so there is nothing to keep.
const Numbered = OrderedList.extend({ content: 'listItem+', addAttributes: () => ({}) })
const Bulleted = BulletList.extend({ content: 'listItem+' })
const Line = Paragraph.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.splitBlock() }
  },
})
const extensions = [Document, Line, Text, Bold, Italic, Bulleted, Numbered, Item, UndoRedo]

/** The editor behind `RichTextEditor`. */
export function RichTextWriting({ labelledBy, start, onChange, takesFocus, lang }: RichTextEditorProps) {
  const { t } = useLingui()
  const editor = useEditor({
    extensions,
    content: start,
    // The content security policy allows no style element; the rules stand in rich-text-editor.css.
    injectCSS: false,
    autofocus: takesFocus ? 'end' : false,
    editorProps: {
      attributes: {
        class: 'wh-rich-text wh-editor__text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(lang ? { lang } : {}),
      },
      // What is pasted with a line break in it becomes two paragraphs.
      transformPastedHTML: (html) => html.replaceAll(/<br[^>]*>/gi, '</p><p>'),
    },
    onUpdate: ({ editor: changed }) => onChange(asRichText(changed.getJSON())),
  })

  return (
    <div className="wh-editor">
      <RichTextToolbar editor={editor} label={t`Opmaak`} />
      <EditorContent editor={editor} />
    </div>
  )
}
