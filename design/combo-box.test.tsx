import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ComboBox } from './combo-box.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

const people = [
  { value: 'a', label: 'Zoë de Vries (Werk en Inkomen)' },
  { value: 'b', label: 'Bram Visser (Werk en Inkomen)' },
  { value: 'c', label: 'Vera Bakker (Zorg)' },
]
const crowd = Array.from({ length: 1000 }, (_, index) => ({ value: `p${index}`, label: `Persoon ${index} (Werk)` }))

let chosen: string | undefined
interface ChooserProps {
  options: typeof people
  error: string | undefined
}
function Chooser({ options, error }: ChooserProps) {
  const [value, setValue] = useState('')
  return (
    <I18nProvider i18n={i18n}>
      <FormErrorSummary errors={error ? [{ name: 'who', message: error }] : []} />
      <ComboBox
        name="who"
        label="Collega"
        description="Typ een naam."
        options={options}
        value={value}
        onChange={(next) => {
          chosen = next
          setValue(next)
        }}
        {...(error && { error })}
      />
      <button type="button">Verder</button>
    </I18nProvider>
  )
}
function show(options = people, error?: string) {
  chosen = undefined
  render(<Chooser options={options} error={error} />)
  return screen.getByRole<HTMLInputElement>('combobox', { name: /Collega/ })
}
const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)

test('narrows to what begins with each typed word, without accents, and gives the value of what is chosen by keyboard', async () => {
  const box = show()

  await userEvent.type(box, 'vries zoe')
  expect(shown()).toEqual(['Zoë de Vries (Werk en Inkomen)'])
  await userEvent.keyboard('{ArrowDown}{Enter}')

  expect(chosen).toBe('a')
  expect(box.value).toBe('Zoë de Vries (Werk en Inkomen)')
})

test('by mouse as well; and text that is changed afterwards is no longer a choice', async () => {
  const box = show()
  await userEvent.type(box, 'v')
  expect(shown()).toHaveLength(3)
  await userEvent.click(screen.getByRole('option', { name: /Bram/ }))
  expect(chosen).toBe('b')

  await userEvent.type(box, 'x')
  expect(chosen).toBe('')
  await userEvent.click(screen.getByText('Verder'))
  expect(box.value).toBe('')
})

test('says when nothing is found, and shows no more than can be read', async () => {
  const box = show(crowd)
  await userEvent.type(box, 'persoon')
  expect(shown()).toHaveLength(20)
  await userEvent.type(box, ' 999')
  expect(shown()).toEqual(['Persoon 999 (Werk)'])
  await userEvent.type(box, '9')
  expect(screen.getByText('Niets gevonden')).toBeTruthy()
})

test('ties description and error to the box, and the error summary jumps to it', async () => {
  const box = show(people, 'Kies een collega.')
  const told = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  expect(told).toContain('Typ een naam.')
  expect(told).toContain('Fout: Kies een collega.')
  expect(box.getAttribute('aria-invalid')).toBe('true')

  await userEvent.click(screen.getByRole('link', { name: /Kies een collega/ }))
  expect(document.activeElement).toBe(box)
})
