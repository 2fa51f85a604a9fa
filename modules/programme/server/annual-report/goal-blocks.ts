import { type DashboardGoal, figureWords } from '../../contract.ts'
import { type Audience, showShare } from '../figures/shown-figures-rules.ts'
import { inWords, isSmall } from '../figures/small-count-rules.ts'
import type { Table } from '../print/document-model.ts'
import { dutch } from '../print/dutch.ts'
import { aimWordsOf } from '../versions/programme-blocks.ts'

const standings = { better: 'beter', 'as-expected': 'zoals verwacht', worse: 'blijft achter', followed: 'gevolgd, zonder oordeel' } as const

/** Each goal of an activity beside what was measured or judged. */
export function goalTable(goals: readonly DashboardGoal[], audience: Audience): Table {
  return {
    kind: 'table',
    caption: 'De doelen en wat ervan kwam',
    columns: [
      { title: 'Doel', align: 'start' },
      { title: 'Getoetst aan', align: 'start' },
      { title: 'Uitkomst', align: 'start' },
    ],
    rows: goals.map((goal) => [goal.sentence, aimWordsOf(goal), goal.judgedBy === 'words' ? judged(goal) : measured(goal, audience)]),
  }
}

function judged({ judgement }: DashboardGoal): string {
  return judgement ? `${judgement.text} (${judgement.judgedBy})` : 'Nog niet beoordeeld.'
}

function measured(goal: DashboardGoal, audience: Audience): string {
  const results = goal.results.map((result) => {
    if (result.key === 'share' && goal.share) return shareIn(goal.share, audience)
    const hidden = audience === 'public' && isSmall(result.numerator)
    return `${figureWords[result.key].nl}: ${hidden ? inWords('hidden') : valueIn(result)}`
  })
  const standing = goal.standing ? ` (${standings[goal.standing]})` : ''
  return `${results.join('; ') || 'Nog niets gemeten.'}${standing}`
}

function shareIn(share: NonNullable<DashboardGoal['share']>, audience: Audience): string {
  const shown = showShare(share, audience)
  if (!shown) return 'te weinig om te tonen'
  return shown.share === null ? 'nog niets afgerond' : `${dutch.percent(shown.share)} van ${dutch.number(shown.denominator)} onderzoeken`
}

function valueIn({ unit, numerator, cents, days }: DashboardGoal['results'][number]): string {
  if (unit === 'cents') return dutch.euros(cents ?? 0)
  if (unit === 'days') return days ? `de helft binnen ${dutch.days(days.median)}` : 'nog niets gemeten'
  return dutch.number(numerator)
}
