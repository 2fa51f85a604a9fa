import { expect, test } from 'vitest'
import type { Aim, FigureKey, Goal } from '../../contract.ts'
import { aimWordsOf } from './programme-blocks.ts'

function aimOf(figure: FigureKey, value: number, kind: Aim['kind'] = 'target'): string {
  const goal: Goal = {
    ...{ id: '', key: '', sentence: 'Een doel.', judgedBy: 'figures', judge: null, judgedWhen: null, revision: 0 },
    figures: [figure],
    aim: { kind, value, direction: 'up', source: '' },
  }
  // Between the euro sign and the amount stands a space that does not break.
  return aimWordsOf(goal).replaceAll('\u00a0', ' ')
}

test('an aim in cents is printed in euros', () => {
  expect(aimOf('recovered', 25_000_000)).toBe('Streefwaarde € 250.000: teruggevorderd')
  expect(aimOf('yearly-saving', 100_000_000)).toBe('Streefwaarde € 1.000.000: besparing, berekend over een jaar')
})

test('an aim in days says that it is in days', () => {
  expect(aimOf('time-judging', 14)).toBe('Streefwaarde 14 dagen: ontvangst tot beoordeling')
  expect(aimOf('time-judging', 1)).toBe('Streefwaarde 1 dag: ontvangst tot beoordeling')
})

test('an aim of a share is a percentage, and one of things a number', () => {
  expect(aimOf('share', 0.7, 'baseline')).toBe('Uitgangspunt 70%: leidde tot beëindiging, wijziging of niet-verstrekking')
  expect(aimOf('received', 1200)).toBe('Streefwaarde 1.200: ontvangen meldingen')
})
