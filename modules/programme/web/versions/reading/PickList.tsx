import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type Picked, pickKindWords } from '../../../contract.ts'
import { useTakenFrom } from '../pick-words.ts'
import '../picks.css'

/** What was picked in, each with where it comes from. */
export function PickList({ picks, actions }: { picks: readonly Picked[]; actions?: (pick: Picked) => ReactNode }) {
  const { t } = useLingui()
  const word = useWord()
  const takenFrom = useTakenFrom()
  return (
    <ul className="wh-picks">
      {picks.map((pick) => (
        <li key={pick.id} className="wh-pick">
          <p className="wh-pick__text" lang="nl">
            {pick.text}
          </p>
          <p className="wh-pick__origin">
            <span className="wh-pick__kind">{capital(word(pickKindWords[pick.kind]))}</span> {t`uit ${takenFrom(pick.takenFrom)}`}
          </p>
          {actions?.(pick)}
        </li>
      ))}
    </ul>
  )
}
