import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RichTextEditor } from './rich-text-editor.tsx'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

async function opened(text: string) {
  const onChange = vi.fn()
  render(
    <I18nProvider i18n={i18n}>
      <h3 id="kop">Wat doen we?</h3>
      <RichTextEditor
        labelledBy="kop"
        start={{ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }}
        onChange={onChange}
        lang="nl"
      />
    </I18nProvider>,
  )
  const box = await screen.findByRole('textbox', { name: 'Wat doen we?' }, { timeout: 10_000 })
  return { box, editor: (box as HTMLElement & { editor: Editor }).editor, onChange }
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('the editor is a text field of several lines, named by its heading and in the language of the text', async () => {
  const { box } = await opened('Wij luisteren.')

  expect(box.getAttribute('aria-multiline')).toBe('true')
  expect(box.lang).toBe('nl')
  expect(document.querySelector('style[data-tiptap-style]')).toBeNull()
})

test('a button says whether it is on, and what it does is in the text', async () => {
  const { editor, onChange } = await opened('Wij luisteren.')
  const bold = screen.getByRole('button', { name: 'Vet' })
  expect(bold.getAttribute('aria-pressed')).toBe('false')

  editor.commands.selectAll()
  await userEvent.click(bold)

  await waitFor(() => expect(bold.getAttribute('aria-pressed')).toBe('true'))
  expect(onChange).toHaveBeenLastCalledWith({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wij luisteren.', marks: [{ type: 'bold' }] }] }],
  })
})

test('after a button the next key goes into the text, not to the button', async () => {
  const { box } = await opened('Wij luisteren.')
  const bullets = screen.getByRole('button', { name: 'Opsomming' })
  bullets.focus()

  fireEvent.click(bullets)

  expect(document.activeElement).toBe(box)
})

test('what is pasted is reduced to paragraphs and lists: no headings, links, lists in lists or numbers to begin with', async () => {
  const { editor, onChange } = await opened('x')

  editor.commands.selectAll()
  editor.view.pasteHTML(
    '<h1>Kop</h1><p>een<br>twee</p><ol start="4"><li>vier<ul><li>binnen</li></ul></li></ol><p><a href="https://voorbeeld.test">wijzer</a><script>weg()</script></p>',
  )

  const { content } = onChange.mock.lastCall?.[0] ?? {}
  const text = JSON.stringify(content)
  expect(text).not.toMatch(/heading|link|href|start|weg\(\)/)
  expect(content.slice(0, 3)).toEqual([paragraph('Kop'), paragraph('een'), paragraph('twee')])
  expect(text).toContain('vier')
  expect(text).toContain('binnen')
  expect(text).toContain('wijzer')
})
