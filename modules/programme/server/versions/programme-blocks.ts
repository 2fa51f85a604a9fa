import { isEmptyText, paragraphs, type RichText } from '#platform/contract/rich-text.ts'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { type Activity, type FigureKey, figureWords, type Goal, headingOf, type Picked } from '../../contract.ts'
import { figureDefinitions } from '../figures/figure-definition-rules.ts'

/** An activity as the programme says it: share, executors, and the seven headings with their text. */
export function programmeBlocks(activity: Activity, citesReportYear: number): Block[] {
  return [
    {
      kind: 'facts',
      facts: [
        {
          term: 'Aandeel van de capaciteit',
          value: activity.sharePercent === null ? 'niet vastgelegd' : dutch.points(activity.sharePercent),
        },
        { term: 'Uitvoerders', value: activity.executors.join(', ') || 'niet vastgelegd' },
        { term: 'Gemeten met', value: activity.measuredWith.join(', ') || 'niet vastgelegd' },
      ],
    },
    ...activity.sections.flatMap(({ heading, text }): Block[] => [
      { kind: 'heading', level: 2, text: headingOf(heading, citesReportYear).nl },
      ...written(text),
      ...(heading === 'goals' ? activity.goals.map(goalBlock) : []),
      ...(heading === 'points' ? pickBlocks(activity.picks) : []),
    ]),
  ]
}

const written = (text: RichText): Block[] => (isEmptyText(text) ? [] : [{ kind: 'text', text }])

function goalBlock(goal: Goal): Block {
  return { kind: 'text', text: paragraphs(goal.sentence) }
}

/** What was picked in stands with where it comes from. */
function pickBlocks(picks: readonly Picked[]): Block[] {
  if (picks.length === 0) return []
  const items = picks.map((pick) => ({
    type: 'listItem' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: `${pick.text} ` },
          { type: 'text' as const, text: `(${takenFromWords(pick.takenFrom)})`, marks: [{ type: 'italic' as const }] },
        ],
      },
    ],
  }))
  return [{ kind: 'text', text: { type: 'doc', content: [{ type: 'bulletList', content: items }] } }]
}

/** Where something that was picked comes from, without pointing at a file. */
export function takenFromWords(takenFrom: Picked['takenFrom']): string {
  if (takenFrom.from === 'lesson') return `les uit een dossier, afgesloten in ${takenFrom.closedOn.slice(0, 4)}`
  if (takenFrom.from === 'adopted-lesson') return `les: ${takenFrom.title}`
  if (takenFrom.from === 'programme') return `programma ${takenFrom.year}, ${takenFrom.activity}`
  if (takenFrom.from === 'annual-report') return `jaarverslag ${takenFrom.year}, ${takenFrom.activity}`
  return takenFrom.source
}

/** What a goal is held against, in words. */
export function aimWordsOf(goal: Goal): string {
  if (goal.judgedBy === 'words') return `In woorden, door ${goal.judge ?? 'niemand'}, ${goal.judgedWhen ?? ''}`.trim()
  const [first] = goal.figures
  if (!goal.aim || !first) return 'Volgen van de cijfers, zonder streefwaarde'
  return `${goal.aim.kind === 'target' ? 'Streefwaarde' : 'Uitgangspunt'} ${aimIn(first, goal.aim.value)}: ${figureWords[first].nl.charAt(0).toLowerCase()}${figureWords[first].nl.slice(1)}`
}

/** An aim in the unit of the figure that it belongs to. */
function aimIn(figure: FigureKey, value: number): string {
  if (figure === 'share') return dutch.percent(value)
  const { unit } = figureDefinitions[figure]
  if (unit === 'cents') return dutch.euros(value)
  if (unit === 'minutes') return `${workingTimeWords(value).nl} werktijd`
  if (unit === 'hours') return `${dutch.number(value)} uur`
  return unit === 'days' ? dutch.days(value) : dutch.number(value)
}
