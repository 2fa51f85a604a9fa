import { expect, test } from 'vitest'
import type { DashboardGoal, FigureKey } from '../../contract.ts'
import { showYear } from '../figures/shown-figures-rules.ts'
import { yearOf } from '../figures/testing/invented-years.ts'
import { figureBlocks } from './figure-blocks.ts'
import { goalTable } from './goal-blocks.ts'
import { restatementBlocks } from './restatement-blocks.ts'

const small = yearOf({ subsistence: { terminated: 97, unknown: 3 } }, 123_456)

test('blocks for the public hold neither a small count nor what it would be reckoned from, in no table, drawing or sentence', () => {
  const months = [{ month: '2024-01', received: 3, finished: 2, withResult: 1 }]
  const publicly = JSON.stringify(figureBlocks(showYear(small, 'public').all, months, 'public'))

  expect(publicly).not.toMatch(/"(97|3|2)"|97%|97 van/)
  expect(publicly).not.toContain('"values":[3')
  expect(publicly).not.toContain('Inwoner')
  expect(publicly).toContain('te weinig')
  const inTeam = JSON.stringify(figureBlocks(showYear(small, 'team').all, months, 'team'))
  expect(inTeam).toMatch(/97% \(/)
  expect(inTeam).toContain('Inwoner')
})

test('a goal tells the public no hidden count, no standing of one, and no name', () => {
  const goals = [
    aGoal('share', { share: small.all.share, standing: 'better' }),
    aGoal('unknown', { standing: 'worse' }),
    aGoal('finished', { standing: 'better' }),
    aGoal(null, { judgement: { goalKey: '', text: 'Bereikt.', judgedBy: 'Demo Beleid', judgedAt: '', revision: 1 } }),
  ]
  const told = (audience: 'public' | 'team') => goalTable(goals, showYear(small, audience).all, audience).rows.map((row) => row[2])

  expect(told('public')).toEqual(['te weinig om te tonen', 'Onbekend: < 5', 'Onderzoek afgerond: 100 (beter)', 'Bereikt.'])
  expect(told('team')).toEqual([
    '97% van 100 onderzoeken (beter)',
    'Onbekend: 3 (blijft achter)',
    'Onderzoek afgerond: 100 (beter)',
    'Bereikt. (Demo Beleid)',
  ])
})

test('a restated year tells what changed, and to the public not by how few', () => {
  const rows = (audience: 'public' | 'team', after: number) => {
    const then = showYear(yearOf({ subsistence: { terminated: 60, 'no-finding': 40 } }), audience).all
    const now = showYear(yearOf({ subsistence: { terminated: 60 - after, 'no-finding': 40 + after } }), audience).all
    const [block] = restatementBlocks(then, now, '2025-01-31', audience)
    return block?.kind === 'table' ? Object.fromEntries(block.rows.map(([name, ...counts]) => [name, counts])) : block?.kind
  }

  expect(rows('team', 1)).toMatchObject({ Beëindiging: ['60', '59'], 'Niets aan de hand': ['40', '41'] })
  expect(rows('public', 1)).toMatchObject({ Beëindiging: ['60', 'minder dan 5 verschil'] })
  expect(rows('public', 9)).toMatchObject({ Beëindiging: ['60', '51'], 'Niets aan de hand': ['40', '49'] })
  expect(rows('public', 0)).toBe('text')
})

function aGoal(figure: FigureKey | null, parts: Partial<DashboardGoal>): DashboardGoal {
  const of = small.all.figures.find(({ key }) => key === figure)
  return {
    key: '',
    sentence: 'Een doel',
    judgedBy: figure ? 'figures' : 'words',
    figures: figure ? [figure] : [],
    aim: null,
    results: of ? [of] : [],
    share: null,
    standing: null,
    judgement: null,
    ...parts,
  } as DashboardGoal
}
