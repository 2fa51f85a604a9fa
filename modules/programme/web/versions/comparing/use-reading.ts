import { useLingui } from '@lingui/react/macro'
import { useWord } from '#platform/web/language.ts'
import { pickKindWords } from '../../../contract.ts'
import { useGoalWords } from '../goal-words.ts'
import { type Line, linesIn, paragraph } from '../lines.ts'
import { useTakenFrom } from '../pick-words.ts'
import { usePercent } from '../version-words.tsx'
import type { Reading } from './compare-versions.ts'

/** How what is kept of an activity reads when two versions lie side by side. */
export function useReading(): Reading {
  const { t } = useLingui()
  const word = useWord()
  const percentOf = usePercent()
  const takenFrom = useTakenFrom()
  const { judging } = useGoalWords()
  const none = t`nog niet vastgelegd`
  return {
    factsOf: ({ theme, title, sharePercent, executors, measuredWith, retired, retiredBecause }) => [
      paragraph(`${theme}: ${title}`),
      paragraph(sharePercent === null ? t`Geen aandeel van de capaciteit.` : t`${percentOf(sharePercent)} van de capaciteit.`),
      paragraph(t`Uitvoerders: ${executors.join(', ') || none}.`),
      paragraph(t`Gemeten met: ${measuredWith.join(', ') || none}.`),
      ...(retired ? [paragraph(t`Vervallen: ${retiredBecause ?? ''}`)] : []),
    ],
    sectionOf: ({ sections, goals, picks }, wanted) => {
      const written = sections.filter(({ heading }) => heading === wanted).flatMap(({ text }) => linesIn(text))
      if (wanted === 'goals') return [...written, ...goals.flatMap((goal) => [paragraph(goal.sentence), paragraph(judging(goal))])]
      if (wanted !== 'points') return written
      return [
        ...written,
        ...picks.map((pick): Line => bullet(`${pick.text} (${t`${word(pickKindWords[pick.kind])} uit ${takenFrom(pick.takenFrom)}`})`)),
      ]
    },
  }
}

const bullet = (text: string): Line => ({ kind: 'bullet', text })
