import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { authorityStepKindWords, sendStateWords, warningStateWords } from '../../contract/authority-words.ts'
import type { Authorities } from '../../contract.ts'

/** The next step: what waits for approval, for sending, or for a gate. */
export function WaitingCard({ authorities: { steps, submissions, warnings } }: { authorities: Authorities }) {
  const { t } = useLingui()
  const word = useWord()
  const open = (state: string) => state === 'written' || state === 'approved'
  const waiting = [
    ...steps
      .filter(({ state }) => open(state))
      .map(({ id, kind, state }) => ({ id, what: capital(word(authorityStepKindWords[kind])), how: word(sendStateWords[state]) })),
    ...submissions
      .filter(({ state }) => open(state))
      .map(({ id, state }) => ({ id, what: t`Levering aan het IKZ`, how: word(sendStateWords[state]) })),
    ...warnings
      .filter(({ state }) => !['registered', 'withdrawn', 'not-agreed'].includes(state))
      .map(({ id, state }) => ({ id, what: t`Waarschuwingsregister`, how: word(warningStateWords[state]) })),
  ]
  return (
    <Card title={t`Wat nu nodig is`} look={waiting.length > 0 ? 'marked' : 'framed'}>
      {waiting.length === 0 ? (
        <p>
          <Trans>Er wacht niets op akkoord of versturen.</Trans>
        </p>
      ) : (
        <ul className="wh-phases">
          {waiting.map(({ id, what, how }) => (
            <li key={id} className="wh-phase">
              <strong>{what}</strong>
              <span className="wh-budget-small">{capital(how)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
