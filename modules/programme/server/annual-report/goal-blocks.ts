import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import type { Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords, isHidden } from '#platform/server/small-count-rules.ts'
import { type DashboardGoal, figureWords } from '../../contract.ts'
import type { Audience, ShownYear } from '../figures/shown-figures-rules.ts'
import { aimWordsOf } from '../versions/programme-blocks.ts'

const standings = { better: 'beter', 'as-expected': 'zoals verwacht', worse: 'blijft achter', followed: 'gevolgd, zonder oordeel' } as const

/** Each goal of an activity beside what was measured or judged; who judged is named for the team only. */
export function goalTable(goals: readonly DashboardGoal[], shown: ShownYear, audience: Audience): Table {
  return {
    kind: 'table',
    caption: 'De doelen en wat ervan kwam',
    columns: [
      { title: 'Doel', align: 'start' },
      { title: 'Getoetst aan', align: 'start' },
      { title: 'Uitkomst', align: 'start' },
    ],
    rows: goals.map((goal) => [
      goal.sentence,
      aimWordsOf(goal),
      goal.judgedBy === 'words' ? judged(goal, audience) : measured(goal, shown),
    ]),
  }
}

function judged({ judgement }: DashboardGoal, audience: Audience): string {
  if (!judgement) return 'Nog niet beoordeeld.'
  return audience === 'team' ? `${judgement.text} (${judgement.judgedBy})` : judgement.text
}

function measured(goal: DashboardGoal, shown: ShownYear): string {
  const results = goal.results.map((result) => {
    if (result.key === 'share' && goal.share) return shareIn(shown)
    const count = shown.figures.get(result.key)?.count ?? result.numerator
    return `${figureWords[result.key].nl}: ${isHidden(count) ? inWords(count) : valueIn(result)}`
  })
  const first = goal.results[0]
  const isFirstHidden = first?.key === 'share' ? !shown.share : first && isHidden(shown.figures.get(first.key)?.count ?? first.numerator)
  const standing = goal.standing && !isFirstHidden ? ` (${standings[goal.standing]})` : ''
  return `${results.join('; ') || 'Nog niets gemeten.'}${standing}`
}

function shareIn({ share }: ShownYear): string {
  if (!share) return 'te weinig om te tonen'
  return share.share === null ? 'nog niets afgerond' : `${dutch.percent(share.share)} van ${dutch.number(share.denominator)} onderzoeken`
}

function valueIn({ unit, numerator, cents, days, minutes }: DashboardGoal['results'][number]): string {
  if (unit === 'cents') return dutch.euros(cents ?? 0)
  if (unit === 'days') return days ? `de helft binnen ${dutch.days(days.median)}` : 'nog niets gemeten'
  if (unit === 'minutes') return minutes ? `de helft binnen ${workingTimeWords(minutes.median).nl} werktijd` : 'nog niets gemeten'
  return unit === 'hours' ? `${dutch.number(numerator)} uur` : dutch.number(numerator)
}
