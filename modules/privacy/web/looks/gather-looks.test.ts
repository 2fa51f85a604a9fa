import { expect, test } from 'vitest'
import type { Look } from '../../contract.ts'
import { gatherLooks } from './gather-looks.ts'

const look = (seq: number, changes: Partial<Look> = {}): Look => ({
  seq,
  at: '2024-03-11T09:00:00.000Z',
  action: 'investigation.read',
  actor: 'Demo Een',
  caseRole: 'lead',
  purpose: 'social-domain-enforcement',
  ...changes,
})
const dayOf = (moment: string) => moment.slice(0, 10)
const times = (looks: Look[]) => gatherLooks(looks, dayOf).map((one) => one.times)

test('the same look several times in a row on one day is one line that says how often', () => {
  expect(gatherLooks([look(3, { at: '2024-03-11T11:00:00.000Z' }), look(2), look(1)], dayOf)).toMatchObject([
    { times: 3, at: '2024-03-11T11:00:00.000Z' },
  ])
})

test('another person, another act, another role or another day stays a line of its own', () => {
  expect(times([look(4), look(3, { actor: 'Demo Twee' }), look(2), look(1, { action: 'investigation.timeline-read' })])).toEqual([
    1, 1, 1, 1,
  ])
  expect(times([look(2), look(1, { caseRole: 'other' })])).toEqual([1, 1])
  expect(times([look(2, { at: '2024-03-12T09:00:00.000Z' }), look(1)])).toEqual([1, 1])
})
