import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { RichText, type RichTextValue } from './rich-text.tsx'
import { asRichText } from './written-rich-text.ts'

afterEach(cleanup)

const line = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const doc = (...content: RichTextValue['content']): RichTextValue => ({ type: 'doc', content })

test('a rich text is read as paragraphs and lists with their emphasis', () => {
  const emphasised = { type: 'text' as const, text: 'altijd', marks: [{ type: 'bold' as const }, { type: 'italic' as const }] }
  render(
    <RichText
      lang="nl"
      text={doc(
        { type: 'paragraph', content: [{ type: 'text', text: 'Wij horen ' }, emphasised] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [line('eerst'), line('dan')] }] },
        { type: 'orderedList', content: [{ type: 'listItem', content: [line('ten eerste')] }] },
      )}
    />,
  )
  const [bullets, numbers] = screen.getAllByRole('list')

  expect(screen.getByText('altijd').closest('strong')?.closest('p')?.textContent).toBe('Wij horen altijd')
  expect(screen.getByText('altijd').tagName).toBe('EM')
  expect(bullets?.tagName).toBe('UL')
  expect(
    within(bullets as HTMLElement)
      .getByRole('listitem')
      .querySelectorAll('p'),
  ).toHaveLength(2)
  expect(numbers?.tagName).toBe('OL')
})

test('what looks like HTML in a text is shown as it was written', () => {
  render(<RichText text={doc(line('<img src=x onerror=alert(1)>'))} />)

  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
})

test('of what an editor holds only paragraphs, lists, bold and italic are kept, without empty lines', () => {
  const written = {
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'text', text: '  ' }] },
      { type: 'heading', content: [{ type: 'text', text: 'kop' }] },
      {
        type: 'paragraph',
        attrs: { textAlign: 'left' },
        content: [{ type: 'text', text: 'blijft', marks: [{ type: 'link' }, { type: 'bold' }] }],
      },
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [
          { type: 'listItem', content: [line('vier')] },
          { type: 'listItem', content: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    ],
  }

  expect(asRichText(written)).toEqual(
    doc(
      { type: 'paragraph', content: [{ type: 'text', text: 'blijft', marks: [{ type: 'bold' }] }] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [line('vier')] }] },
    ),
  )
})
