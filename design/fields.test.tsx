import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CheckboxGroup, RadioGroup } from './choices.tsx'
import { DateField } from './date-field.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { MoneyField } from './money-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

function show(part: ReactNode) {
  return render(<I18nProvider i18n={i18n}>{part}</I18nProvider>)
}

interface Values {
  since: string
  amount: number | ''
  outcome: string
  rooms: string[]
}

function Form({ start, onSend }: { start: Partial<Values>; onSend: (values: Values) => void }) {
  const { register, handleSubmit, reset } = useForm<Values>({ defaultValues: start })
  return (
    <form onSubmit={(event) => void handleSubmit(onSend)(event)}>
      <DateField {...register('since')} label="Sinds" />
      <MoneyField {...register('amount')} label="Bedrag" />
      <RadioGroup
        {...register('outcome')}
        label="Besluit"
        options={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nee' },
        ]}
      />
      <CheckboxGroup
        {...register('rooms')}
        label="Ruimten"
        options={[
          { value: 'hall', label: 'Hal' },
          { value: 'attic', label: 'Zolder' },
        ]}
      />
      <button type="button" onClick={() => reset({ since: '2023-01-02', amount: 100 })}>
        Terug
      </button>
      <button type="submit">Stuur</button>
    </form>
  )
}

describe('fields in a form', () => {
  test('give the form values, not the text that was typed', async () => {
    let sent: Values | undefined
    show(
      <Form
        start={{ since: '', amount: '', outcome: '', rooms: [] }}
        onSend={(values) => {
          sent = values
        }}
      />,
    )
    const user = userEvent.setup()

    await user.type(screen.getByLabelText('Sinds'), '3/11/2024')
    await user.type(screen.getByLabelText('Bedrag'), '1234,5')
    await user.click(screen.getByLabelText('Nee'))
    await user.click(screen.getByLabelText('Hal'))
    await user.click(screen.getByLabelText('Zolder'))
    await user.click(screen.getByText('Stuur'))

    expect(sent).toEqual({ since: '2024-11-03', amount: 123450, outcome: 'no', rooms: ['hall', 'attic'] })
    expect(screen.getByLabelText<HTMLInputElement>('Sinds').value).toBe('03-11-2024')
    expect(screen.getByLabelText<HTMLInputElement>('Bedrag').value).toBe('1.234,50')
  })

  test('show the values that the form starts with, and those it is set back to', async () => {
    let sent: Values | undefined
    show(
      <Form
        start={{ since: '2024-02-29', amount: 5 }}
        onSend={(values) => {
          sent = values
        }}
      />,
    )
    const date = screen.getByLabelText<HTMLInputElement>('Sinds')
    expect(date.value).toBe('29-02-2024')
    expect(screen.getByLabelText<HTMLInputElement>('Bedrag').value).toBe('0,05')

    await userEvent.click(screen.getByText('Terug'))
    expect(date.value).toBe('02-01-2023')
    await userEvent.click(screen.getByText('Stuur'))
    expect(sent).toMatchObject({ since: '2023-01-02', amount: 100 })
  })

  test('keep text that is no date, say so, and hand it on as typed so that a check refuses it', async () => {
    let sent: Values | undefined
    show(
      <Form
        start={{ since: '' }}
        onSend={(values) => {
          sent = values
        }}
      />,
    )
    const date = screen.getByLabelText<HTMLInputElement>('Sinds')

    await userEvent.type(date, '31-02-2024')
    expect(date.getAttribute('aria-invalid')).toBeNull()
    await userEvent.tab()

    expect(date.value).toBe('31-02-2024')
    expect(date.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(date.getAttribute('aria-describedby') ?? '')?.textContent).toContain('dag-maand-jaar')
    await userEvent.click(screen.getByText('Stuur'))
    expect(sent?.since).toBe('31-02-2024')
  })
})

describe('a field', () => {
  test('ties its description and its error to the control', () => {
    show(<TextField name="summary" label="Omschrijving" description="Wat is er gezien?" error="Vul dit in." />)
    const input = screen.getByLabelText('Omschrijving')
    const told = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(told).toEqual(['Wat is er gezien?', 'Fout: Vul dit in.'])
  })

  test('counts what is left, and lets too much text stand instead of cutting it off', async () => {
    show(<TextArea name="summary" label="Omschrijving" maxLength={10} />)
    const area = screen.getByLabelText<HTMLTextAreaElement>('Omschrijving')
    await userEvent.type(area, 'twaalf teken')
    expect(area.value).toBe('twaalf teken')
    expect(screen.getByText('2 tekens te veel')).toBeTruthy()
  })
})

function Counted() {
  const { register, reset } = useForm({ defaultValues: { summary: 'vijf!' } })
  return (
    <form>
      <TextArea {...register('summary')} label="Omschrijving" maxLength={10} />
      <button type="button" onClick={() => reset({ summary: 'acht wit' })}>
        Terug
      </button>
    </form>
  )
}

test('the count of a text area begins with the text that the form puts there', async () => {
  show(<Counted />)
  expect(screen.getByText('nog 5 tekens')).toBeTruthy()
  await userEvent.click(screen.getByText('Terug'))
  expect(screen.getByText('nog 2 tekens')).toBeTruthy()
})

describe('the error summary', () => {
  const errors = [{ name: 'outcome', message: 'Maak een keuze.' }]
  const options = [{ value: 'yes', label: 'Ja' }]

  test('takes the focus, again at each attempt, and jumps to the field', async () => {
    const form = (attempt: number) => (
      <I18nProvider i18n={i18n}>
        <form>
          <FormErrorSummary errors={errors} attempt={attempt} />
          <RadioGroup name="outcome" label="Besluit" options={options} />
        </form>
      </I18nProvider>
    )
    const { rerender } = render(form(1))
    const summary = screen.getByRole('region', { name: /verbeteren/ })
    expect(document.activeElement).toBe(summary)

    await userEvent.click(screen.getByRole('link', { name: 'Besluit: Maak een keuze.' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Ja'))

    rerender(form(2))
    expect(document.activeElement).toBe(summary)
  })

  test('is not there while nothing is refused', () => {
    show(<FormErrorSummary errors={[]} />)
    expect(screen.queryByRole('region')).toBeNull()
  })
})
