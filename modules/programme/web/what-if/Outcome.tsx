import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { differencesIn, type Scenario } from '../../contract.ts'
import { StreamCard } from './StreamCard.tsx'
import { keepScenario } from './what-if-queries.ts'

/** What came of a scenario, or how far it is. */
export function Outcome({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui()
  const { state, result } = scenario
  if (state === 'waiting' || state === 'running') return <Reckoning scenario={scenario} />
  if (state === 'failed')
    return (
      <Alert kind="error" title={t`De berekening is mislukt`}>
        <Trans>Reken het scenario opnieuw door. Lukt het weer niet, meld het dan bij de functioneel beheerder.</Trans>
      </Alert>
    )
  if (state === 'cancelled')
    return (
      <Alert title={t`De berekening is gestopt`}>
        <Trans>Er is geen uitkomst. Reken het scenario opnieuw door als u die wel wilt.</Trans>
      </Alert>
    )
  if (!result)
    return (
      <EmptyState title={t`Nog niet doorgerekend`}>
        <Trans>Kies “Opnieuw doorrekenen”. Het duurt een paar seconden.</Trans>
      </EmptyState>
    )
  return (
    <>
      <Summary scenario={scenario} />
      {result.now.map((now) => {
        const then = result.changed.find(({ stream }) => stream === now.stream)
        return then ? <StreamCard key={now.stream} now={now} then={then} /> : null
      })}
    </>
  )
}

function Summary({ scenario: { result } }: { scenario: Scenario }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  if (!result) return null
  const runs = number(result.runs)
  return (
    <Card title={t`Tegenover nu`} look="marked">
      <ul className="wh-whatif__sentences">
        {result.now.map(({ stream }) => (
          <li key={stream}>{word(differencesIn(result, stream))}</li>
        ))}
      </ul>
      <p className="wh-whatif__note">
        <Trans>
          Verwachting over {runs} nagespeelde jaren, van nu en van het scenario met hetzelfde toeval. De getallen tussen haakjes lopen van
          rustige naar drukke jaren.
        </Trans>
      </p>
    </Card>
  )
}

function Reckoning({ scenario: { id, progress, state } }: { scenario: Scenario }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const mayMake = useMay('programme.make-what-if')
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<unknown>()

  async function stop() {
    setPending(true)
    try {
      keepScenario(queries, await api.send<Scenario>('POST', `/programme/scenarios/${id}/cancellation`))
    } catch (reason) {
      setRefusal(reason)
    } finally {
      setPending(false)
    }
  }

  return (
    <Card title={state === 'waiting' ? t`Wacht op de berekening` : t`Wordt doorgerekend`} look="marked">
      <progress className="wh-whatif__progress" max={100} value={progress} aria-label={t`Voortgang van de berekening`} />
      <p aria-live="polite">
        <Trans>{progress}% klaar. U kunt deze pagina verlaten; de berekening gaat door.</Trans>
      </p>
      <RefusalPanel refusal={refusal} />
      {mayMake ? <Button pending={pending} onClick={() => void stop()}>{t`Berekening stoppen`}</Button> : null}
    </Card>
  )
}
