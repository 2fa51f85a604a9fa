import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { pgbEventWords } from '../../contract/event-words.ts'
import { FileEventWords } from './FileEventWords.tsx'

/** The code that the server of this module records: everything but its tests. */
const server = path.resolve('modules/pgb/server')
const written = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'))
  .map((name) => readFileSync(path.join(server, name), 'utf8'))
  .join('\n')

afterEach(cleanup)

test('every action that the server records has its words, and no words are left over', () => {
  const recorded = [...written.matchAll(/work\.record\(([^{]*?)(?:, \{|\)|\n *\))/g)].flatMap(([, codes = '']) =>
    [...codes.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code),
  )

  expect(recorded.length).toBeGreaterThan(8)
  expect(recorded.filter((code) => !pgbEventWords[code])).toEqual([])
  expect(Object.keys(pgbEventWords).filter((code) => !written.includes(`'${code}'`))).toEqual([])
})

test.each([
  ['budget.assigned', { on: '2024-02-12' }, 'Opdracht van MO vastgelegd: 12 feb 2024'],
  ['budget.kind-changed', { to: 'provider' }, 'Soort pgb-onderzoek gewijzigd: zorgaanbieder'],
  ['safety.judged', {}, 'Beoordeeld of de budgethouder veilig is'],
  ['safety-step.added', { kind: 'safe-home', dueOn: '2024-03-04' }, 'Stap om veilig te stellen gepland: Veilig Thuis, 4 mrt 2024'],
  ['safety-step.dropped', { kind: 'igj' }, 'Stap om veilig te stellen vervallen: Inspectie Gezondheidszorg en Jeugd (IGJ)'],
  ['holder.representative-named', {}, 'Vertegenwoordiger vastgelegd'],
  ['question.asked', {}, 'van een ander'],
])('%s is told as a sentence, and what is no event of this module is left to others', async (action, facts, sentence) => {
  await show(<FileEventWords>{(tell) => tell({ action, facts }) ?? 'van een ander'}</FileEventWords>)

  expect(screen.getByText(sentence)).toBeTruthy()
})
