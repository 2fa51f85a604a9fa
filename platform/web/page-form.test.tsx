import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { use } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Navigate } from '#design/link.tsx'
import { TextField } from '#design/text-field.tsx'
import { RefusalError } from './api.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { usePageForm } from './page-form.ts'
import { RefusalPanel } from './refusal-panel.tsx'
import { fieldNameOf } from './server-errors.ts'
import { show } from './testing/show.tsx'

afterEach(cleanup)

const Note = z.object({ summary: z.string().min(5), place: z.string().optional() })
type Note = z.output<typeof Note>

function NotePage({ send }: { send: (note: Note) => Promise<void> }) {
  const go = use(Navigate)
  const { field, submit, errors, attempt, refusal, unsaved } = usePageForm({
    schema: Note,
    defaultValues: { summary: '', place: '' },
    send,
    onSent: () => go('/elders'),
  })
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField {...field('summary')} label="Omschrijving" />
      <TextField {...field('place')} label="Plaats" optional />
      <RefusalPanel refusal={refusal} />
      <button type="button" onClick={() => go('/elders')}>
        Weg
      </button>
      <button type="submit">Stuur</button>
      <LeaveGuard when={unsaved} />
    </form>
  )
}

function refusedWith(refusal: Partial<RefusalError>): () => Promise<void> {
  return () =>
    Promise.reject(new RefusalError({ status: 422, code: 'input.invalid', title: 'Niet alles is goed ingevuld.', errors: [], ...refusal }))
}

describe('a form page', () => {
  test('checks by the contract in plain words and does not send', async () => {
    let sent = 0
    await show(
      <NotePage
        send={async () => {
          sent += 1
        }}
      />,
    )
    await userEvent.click(screen.getByText('Stuur'))
    expect(await screen.findByRole('link', { name: 'Omschrijving: Vul dit in.' })).toBeTruthy()

    await userEvent.type(screen.getByLabelText('Omschrijving'), 'kort')
    await userEvent.click(screen.getByText('Stuur'))
    expect(await screen.findByRole('link', { name: 'Omschrijving: Schrijf minstens 5 tekens.' })).toBeTruthy()
    expect(sent).toBe(0)
  })

  test('leaves out what is empty, sends the rest and goes on without asking', async () => {
    let sent: Note | undefined
    const { address } = await show(
      <NotePage
        send={async (note) => {
          sent = note
        }}
      />,
    )
    await userEvent.type(screen.getByLabelText('Omschrijving'), 'lang genoeg')
    await userEvent.click(screen.getByText('Stuur'))
    expect(await screen.findByRole('heading', { name: 'Elders' })).toBeTruthy()
    expect(address()).toBe('/elders')
    expect(sent).toEqual({ summary: 'lang genoeg' })
  })

  test('puts a refusal of the server beside its field and keeps what was typed', async () => {
    await show(<NotePage send={refusedWith({ errors: [{ pointer: '#/body/summary', detail: 'Dit noemt een persoon.' }] })} />)
    await userEvent.type(screen.getByLabelText('Omschrijving'), 'mijn tekst')
    await userEvent.click(screen.getByText('Stuur'))
    expect(await screen.findByRole('link', { name: 'Omschrijving: Dit noemt een persoon.' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Omschrijving').value).toBe('mijn tekst')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('shows a refusal that no field can show, with what to do next', async () => {
    await show(
      <NotePage
        send={refusedWith({ status: 409, code: 'report.already-assessed', title: 'Al beoordeeld.', next: 'Bekijk het oordeel.' })}
      />,
    )
    await userEvent.type(screen.getByLabelText('Omschrijving'), 'mijn tekst')
    await userEvent.click(screen.getByText('Stuur'))
    const told = await screen.findByRole('alert')
    expect(told.textContent).toContain('Al beoordeeld.')
    expect(told.textContent).toContain('Bekijk het oordeel.')
  })

  test('asks before typed text is lost, and stays when told to', async () => {
    const { address } = await show(<NotePage send={async () => undefined} />)
    await userEvent.type(screen.getByLabelText('Omschrijving'), 'half')
    await userEvent.click(screen.getByText('Weg'))
    expect(await screen.findByRole('alertdialog', { name: 'Uw tekst is nog niet opgeslagen' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Blijven en opslaan' }))
    expect(address()).toBe('/')
    expect(screen.getByLabelText<HTMLInputElement>('Omschrijving').value).toBe('half')
  })
})

test.each([
  ['#/body/summary', 'summary'],
  ['#/body/contact/phone', 'contact.phone'],
  ['/body/parts/0/amount', 'parts.0.amount'],
  ['#/summary', 'summary'],
])('the pointer %s is the field %s', (pointer, name) => {
  expect(fieldNameOf(pointer)).toBe(name)
})
