import { useLingui } from '@lingui/react/macro'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type LessonRow, type LessonState, lessonStateWords } from '../../contract.ts'

const tones: Readonly<Record<LessonState, StatusTone>> = { proposed: 'active', adopted: 'neutral', rejected: 'neutral', done: 'safe' }

/** How far a lesson is; that it is late goes before anything else. */
export function LessonBadge({ state, late }: Pick<LessonRow, 'state' | 'late'>) {
  const { t } = useLingui()
  const word = useWord()
  if (late) return <StatusBadge tone="warning">{t`Te laat`}</StatusBadge>
  return <StatusBadge tone={tones[state]}>{capital(word(lessonStateWords[state]))}</StatusBadge>
}

/** `2024-3` in words. */
export function useQuarterName(): (quarter: string) => string {
  const { t } = useLingui()
  return (quarter) => {
    const [year, number] = quarter.split('-')
    return t`kwartaal ${number} van ${year}`
  }
}

/** The choices of a filter by quarter: of this year and the three before it, newest first. */
export function useQuarterChoices(): { value: string; label: string }[] {
  const name = useQuarterName()
  const year = new Date().getFullYear()
  return [0, 1, 2, 3].flatMap((back) =>
    [4, 3, 2, 1].map((number) => ({ value: `${year - back}-${number}`, label: capital(name(`${year - back}-${number}`)) })),
  )
}
