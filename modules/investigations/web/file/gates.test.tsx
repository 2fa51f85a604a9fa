import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { type Gate, investigationRefusals, type Place, type Stage } from '../../contract.ts'
import { aFile, aMethod } from '../testing/a-file.ts'
import { answering } from '../testing/a-server.ts'
import { OnFile } from '../testing/on-file.tsx'
import { canNow } from './acts.ts'
import { FileSections } from './FileSections.tsx'
import { metWords } from './met-words.ts'
import { NextStep } from './NextStep.tsx'
import { hrefOfGate, stages } from './places.ts'

const server = path.resolve('modules/investigations/server')
const rules = readdirSync(server).filter((name) => name.endsWith('gate-rules.ts'))
const written = rules.map((name) => readFileSync(path.join(server, name), 'utf8')).join('\n')

/** Every gate that the server knows, with the place it names. */
const gates: Gate[] = [...written.matchAll(/code:([^,]*(?:\n)?[^,]*),\s*met:[\s\S]*?place: '([a-z]+)'/g)].flatMap(([, codes = '', place]) =>
  [...codes.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, code = '']) => ({ code, met: false, place: place as Place })),
)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the gates of the server are found', () => {
  expect(gates.length).toBeGreaterThan(15)
  expect(gates.map(({ code }) => code)).toContain('hearing.no-show-ladder')
})

test('every gate has words for when it holds and for when it is met', () => {
  for (const { code } of gates) {
    expect(investigationRefusals, code).toHaveProperty([code])
    expect(metWords, code).toHaveProperty([code])
  }
})

test('every gate leads to a place that is on the page', async () => {
  answering({})
  const file = aFile({ stage: 'research', methods: [aMethod({ step: 9 }), aMethod({ id: '2', step: 10 })], findings: [aFinding()] })
  const { container } = await show(
    <OnFile file={file}>
      <FileSections />
    </OnFile>,
  )
  await screen.findByText('De melding')

  for (const gate of gates.filter(({ place }) => place !== 'budget')) {
    const anchor = hrefOfGate(file, gate).split('#')[1] ?? ''
    expect(container.querySelector(`[id="${anchor}"]`), `${gate.code} -> ${anchor}`).not.toBeNull()
  }
})

test('what the budget holds back leads to the page of the budget', () => {
  const budget = gates.filter(({ place }) => place === 'budget')

  expect(budget.map(({ code }) => code)).toContain('support.safety-not-asked')
  for (const gate of budget) expect(hrefOfGate(aFile({ id: 'x' }), gate)).toBe('/onderzoeken/x/pgb')
})

test('what holds the next step back stands beneath the button with its article and the way to it', async () => {
  const file = aFile({
    next: { to: 'research', yours: true, waitsFor: null, gates: [{ code: 'plan.no-questions', met: false, place: 'plan' }] },
  })
  await show(
    <OnFile file={file}>
      <NextStep />
    </OnFile>,
  )

  expect(await screen.findByText('Er staan nog geen vragen in het plan.')).toBeTruthy()
  expect(screen.getByText(/Awb art. 3:2/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Hier regelen' }).getAttribute('href')).toBe(`/onderzoeken/${file.id}#vragen`)
})

test('somebody else reads for whom the file waits, and sees no button', async () => {
  const file = aFile({ next: { to: 'research', yours: false, waitsFor: 'B. Voorbeeld', gates: [] } })
  await show(
    <OnFile file={file}>
      <NextStep />
    </OnFile>,
  )

  expect((await screen.findByText(/Wacht op/)).textContent).toContain('B. Voorbeeld')
  expect(screen.queryByRole('button', { name: 'Onderzoek beginnen' })).toBeNull()
})

test('the page offers each act in the same stages as the server allows it', () => {
  const table = readFileSync(path.join(server, 'access-rules.ts'), 'utf8')
  const allowed = [...table.matchAll(/'([a-z-]+\.[a-z-]+)': (?:\[([^\]]*)\])/g)]
  expect(allowed.length).toBeGreaterThan(25)

  for (const [, act = '', list = ''] of allowed) {
    const there = stages.filter((stage) => canNow(aFile({ stage: stage as Stage }), act as Parameters<typeof canNow>[1]))
    const byServer = stages.filter((stage) => list.includes(`'${stage}'`))
    if (there.length > 0) expect(there, act).toEqual(byServer)
  }
})

function aFinding() {
  return {
    id: 'f',
    kind: 'fact' as const,
    supports: 'breach' as const,
    content: 'Er staat iemand ingeschreven.',
    source: 'BRP',
    foundOn: '2024-03-01',
    homeVisitId: null,
    seenAt: null,
    recordedBy: { id: 'a', name: 'T. Voorbeeld' },
    withdrawnBecause: null,
    putOn: null,
    reply: null,
    weighed: null,
  }
}
