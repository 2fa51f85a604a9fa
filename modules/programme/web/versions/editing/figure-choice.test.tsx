import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { FigureKey } from '../../../contract.ts'
import { FigureChoice } from './FigureChoice.tsx'
import { figureGroups } from './figure-groups.ts'

afterEach(cleanup)

test('every figure can be chosen, in one group', () => {
  const grouped = figureGroups.flatMap(({ figures }): FigureKey[] => [...figures])
  expect(grouped.toSorted()).toEqual([...FigureKey.options].toSorted())
})

test('figures are found by their words, and choosing one keeps the others', async () => {
  const choose = vi.fn()
  await show(<FigureChoice chosen={['recovered']} onChoose={choose} />)

  await userEvent.type(screen.getByRole('textbox', { name: 'Zoek een cijfer' }), 'bezwaar deels')
  expect(screen.getAllByRole('checkbox').map((box) => box.id)).toEqual(['figure-objections-partly-founded'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bezwaar deels gegrond' }))

  expect(choose).toHaveBeenCalledWith(['recovered', 'objections-partly-founded'])
})

test('a chosen figure can be taken out again, and words that no figure has are told', async () => {
  const choose = vi.fn()
  await show(<FigureChoice chosen={['share', 'recovered']} onChoose={choose} />)

  await userEvent.click(screen.getByRole('checkbox', { name: 'Teruggevorderd' }))
  expect(choose).toHaveBeenCalledWith(['share'])

  await userEvent.type(screen.getByRole('textbox', { name: 'Zoek een cijfer' }), 'zonneschijn')
  expect(screen.getByText('Geen cijfer met deze woorden.')).toBeTruthy()
})
