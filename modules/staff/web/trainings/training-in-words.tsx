import { useLingui } from '@lingui/react/macro'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { trainingStateWords, trainingSubjectWords } from '../../contract/words.ts'
import type { Training, TrainingState } from '../../contract.ts'

const tones: Record<TrainingState, StatusTone> = { valid: 'safe', lapsing: 'warning', lapsed: 'danger', none: 'neutral' }

/** How a training stands, in a word. */
export function TrainingBadge({ state }: { state: TrainingState }) {
  const word = useWord()
  return <StatusBadge tone={tones[state]}>{capital(word(trainingStateWords[state]))}</StatusBadge>
}

/** The subject of a training, and its name when it has one; a name that says the subject needs no more. */
export function useTrainingName(): (training: Pick<Training, 'subject' | 'title'>) => string {
  const word = useWord()
  return ({ subject, title }) => {
    const name = capital(word(trainingSubjectWords[subject]))
    if (subject === 'other') return title ?? name
    if (!title) return name
    return title.toLowerCase().includes(name.toLowerCase()) ? title : `${name}: ${title}`
  }
}

/** Until when a training holds. */
export function useValidity(): (validUntil: string | null) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (validUntil) => {
    const last = format.date(validUntil)
    return validUntil ? t`tot en met ${last}` : t`verloopt niet`
  }
}
