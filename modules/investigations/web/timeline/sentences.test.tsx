import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { bram } from '../testing/a-file.ts'
import { answering } from '../testing/a-server.ts'
import { eventWords, useSentence } from './use-sentence.ts'

const modules = path.resolve('modules')

/** The code that a module's server records: everything but its tests. */
function writtenIn(module: string): string {
  const server = path.join(modules, module, 'server')
  return readdirSync(server)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(server, name), 'utf8'))
    .join('\n')
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('every action that the server records about a file or its report has its words', () => {
  const recorded = ['investigations', 'reports'].flatMap((module) =>
    [...writtenIn(module).matchAll(/(?:work\.record\(|recorded\(work, \w+, )([^{]*?)(?:, \{|\)|\n)/g)].flatMap(([, codes = '']) =>
      [...codes.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code),
    ),
  )
  const onTimeline = [...new Set(recorded)].filter((code) => !/^(questionable-word|import|intake)\./.test(code))

  expect(onTimeline.length).toBeGreaterThan(45)
  expect(onTimeline.filter((code) => !eventWords[code])).toEqual([])
})

test.each([
  ['method.planned', { step: 9 }, 'Middel gepland: Huisbezoek'],
  ['investigation.stage-moved', { from: 'planning', to: 'research' }, 'Naar de volgende stap: Onderzoek'],
  ['observation.recorded', { number: 2, most: 5, on: '2024-03-04' }, 'Waarneming vastgelegd: 2 van 5, 4 mrt 2024'],
  [
    'decision.taken',
    { kind: 'fine', choice: 'deviate', deviatesTo: 'warning' },
    'Besluit genomen: bestuurlijke boete. Afgeweken: schriftelijke waarschuwing',
  ],
  ['investigation.conflict-declared', { knows: false, moment: 'decision' }, 'Vraag over bekendheid beantwoord: nee (bij het besluit)'],
  ['investigation.lead-assigned', { leadId: bram.id }, `Behandelaar toegewezen: ${bram.name}`],
  ['question.asked', { question: 'id' }, 'Vraag in het plan gezet'],
])('%s is told as a sentence', async (action, facts, sentence) => {
  answering({ 'GET /colleagues': () => ({ body: { colleagues: [{ ...bram, unit: null, roles: [] }] } }) })

  await show(<Said action={action} facts={facts} />)

  expect(await screen.findByText(sentence)).toBeTruthy()
})

test('no sentence shows a hole when a fact is missing', async () => {
  answering({ 'GET /colleagues': () => ({ body: { colleagues: [] } }) })
  const all = Object.keys(eventWords)
  const { container } = await show(all.map((action) => <Said key={action} action={action} facts={{}} />))

  await screen.findByText('Onderzoek geopend')
  expect(container.textContent).not.toMatch(/undefined|null|NaN|Invalid/)
})

function Said({ action, facts }: { action: string; facts: Record<string, unknown> }) {
  const sentence = useSentence()
  return <p>{sentence({ action, facts })}</p>
}
