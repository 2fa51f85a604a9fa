import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { aFile, aMethod } from '../testing/a-file.ts'
import { answering } from '../testing/a-server.ts'
import { OnFile } from '../testing/on-file.tsx'
import { Ladder } from './Ladder.tsx'
import { lighterThan } from './PlanMethodForm.tsx'

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('milder means that were set aside do not count as used', () => {
  const methods = [aMethod({ step: 1, status: 'done' }), aMethod({ id: '2', step: 2, status: 'set-aside' })]

  expect(lighterThan(4, methods)).toEqual({ used: [1], skipped: [2, 3] })
})

test('the mildest of the means is planned without a reason', async () => {
  const file = aFile()
  const { asked } = answering({ [`POST /investigations/${file.id}/methods`]: () => ({ body: file }) })
  await show(
    <OnFile file={file}>
      <Ladder />
    </OnFile>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Plannen: Eigen dossier raadplegen' }))
  expect(screen.queryByLabelText(/Waarom zijn lichtere/)).toBeNull()

  await userEvent.type(screen.getByLabelText(/Wat wilt u hiermee/), 'Nagaan wat er al bekend is.')
  await userEvent.click(screen.getByRole('button', { name: 'In het plan zetten' }))

  await waitFor(() => expect(asked[0]?.body).toEqual({ step: 1, goal: 'Nagaan wat er al bekend is.' }))
})

test('a heavier one is not sent without the reason why milder ones are not enough', async () => {
  const file = aFile({ methods: [aMethod({ step: 1 })] })
  const { asked } = answering({})
  await show(
    <OnFile file={file}>
      <Ladder />
    </OnFile>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Plannen: Gesprek met de betrokkene' }))
  expect(screen.getByText(/In het plan of gedaan: Eigen dossier raadplegen/)).toBeTruthy()

  await userEvent.type(screen.getByLabelText(/Wat wilt u hiermee/), 'Horen hoe het zit.')
  await userEvent.click(screen.getByRole('button', { name: 'In het plan zetten' }))

  expect(await screen.findByRole('link', { name: /Waarom zijn lichtere middelen niet genoeg/ })).toBeTruthy()
  expect(asked).toEqual([])
})
