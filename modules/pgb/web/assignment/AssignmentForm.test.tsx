import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { BudgetInvestigation } from '../../contract.ts'
import { AssignmentForm } from './AssignmentForm.tsx'

const assignment = {
  on: '2024-02-12',
  by: 'M. Voorbeeld, manager MO',
  reference: '',
  question: 'Is de zorg geleverd die is betaald?',
  recordedBy: 'Toezichthouder',
  recordedAt: '2024-03-01T09:00:00.000Z',
}
const budget: BudgetInvestigation = {
  id: '01a20c76-28c0-78a7-977c-7cfdaaab1374',
  reference: 'O-2024-000001',
  stage: 'planning',
  scheme: 'wmo-pgb',
  domain: 'wmo',
  kind: 'client',
  kindMayChange: true,
  subject: { kind: 'person', name: 'Voorbeeld' },
  openedOn: '2024-02-01',
  assignment,
  earlierAssignments: [],
  holders: [],
  guestOf: null,
  works: true,
  revision: 1,
}

afterEach(cleanup)

test('what is typed stays when a colleague saved meanwhile; their text stands beside it, and saving again goes on from it', async () => {
  const sent: { revision: number; question: string }[] = []
  vi.stubGlobal('fetch', async (_address: string, request: RequestInit) => {
    if (request.method !== 'PUT')
      return Response.json({
        ...budget,
        revision: 2,
        assignment: { ...assignment, question: 'Wie gaf de zorg in maart?', recordedBy: 'Collega' },
      })
    sent.push(JSON.parse(String(request.body)))
    if (sent.length > 1) return new Response(null, { status: 204 })
    const refusal = { status: 409, code: 'budget.changed-meanwhile', title: 'Intussen gewijzigd.', instance: 'urn:uuid:0', type: 'x' }
    return new Response(JSON.stringify(refusal), { status: 409, headers: { 'content-type': 'application/problem+json' } })
  })
  const onDone = vi.fn()
  await show(<AssignmentForm budget={budget} onDone={onDone} />)

  const question = await screen.findByLabelText<HTMLTextAreaElement>('Wat wil MO weten?')
  fireEvent.change(question, { target: { value: 'Is de zorg geleverd in februari?' } })
  fireEvent.click(screen.getByText('Opdracht bewaren'))
  fireEvent.click(await screen.findByText('Nieuwe stand ophalen'))

  expect(await screen.findByText('Wie gaf de zorg in maart?')).toBeTruthy()
  expect(question.value).toBe('Is de zorg geleverd in februari?')
  fireEvent.click(screen.getByText('Opdracht bewaren'))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
  expect(sent.map(({ revision, question: asked }) => [revision, asked])).toEqual([
    [1, 'Is de zorg geleverd in februari?'],
    [2, 'Is de zorg geleverd in februari?'],
  ])
})
