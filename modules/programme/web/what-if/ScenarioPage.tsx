import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { Scenario } from '../../contract.ts'
import { AssumptionText } from './AssumptionText.tsx'
import { AttachScenario } from './AttachScenario.tsx'
import { ChangeList } from './ChangeList.tsx'
import { Outcome } from './Outcome.tsx'
import { ScenarioBadge } from './ScenarioBadge.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'
import { inHand, scenarioQuery } from './what-if-queries.ts'
import './what-if.css'

const page = getRouteApi('/staff/wat-als/$id')

/** One scenario: what it changes, and what comes of it. */
export function ScenarioPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const scenario = useQuery(scenarioQuery(id))
  usePageTitle(scenario.data?.name ?? t`Wat als`)

  if (scenario.data && !scenario.isError) return <Whole scenario={scenario.data} />
  return (
    <>
      <PageHeading title={t`Wat als`} trail={[{ label: t`Wat als`, href: '/wat-als' }]} />
      {scenario.isError ? <RefusalPanel refusal={scenario.error} onRetry={() => void scenario.refetch()} /> : <LoadingState lines={8} />}
    </>
  )
}

function Whole({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui()
  const mayMake = useMay('programme.make-what-if')
  const rests = !inHand(scenario.state)
  const { year } = scenario
  return (
    <>
      <PageHeading
        title={<span lang="nl">{scenario.name}</span>}
        trail={[{ label: t`Wat als`, href: '/wat-als' }]}
        status={<ScenarioBadge state={scenario.state} />}
        intro={t`Met de cijfers van ${year}.`}
        actions={scenario.state === 'done' ? <AttachScenario scenario={scenario} /> : null}
      />
      <div className="wh-whatif">
        <div>
          <Card title={t`Wat er verandert`}>
            <ChangeList scenario={scenario} />
            {mayMake && rests && scenario.attachedTo.length === 0 ? (
              <Disclosure summary={t`Aanpassen en opnieuw doorrekenen`} open={isWide() || scenario.state !== 'done'}>
                <ScenarioForm key={scenario.id} base={scenario.base} scenario={scenario} />
                <Discard scenario={scenario} />
              </Disclosure>
            ) : null}
          </Card>
        </div>
        <div className="wh-whatif__outcome">
          <Outcome scenario={scenario} />
          <Card title={t`Waar dit op rust`}>
            <AssumptionText base={scenario.base} />
          </Card>
        </div>
      </div>
    </>
  )
}

/** Where the outcome stands beside the form, the form is open; where it stands below, the outcome is what the reader came for. */
const isWide = () => window.matchMedia('(min-width: 64rem)').matches

function Discard({ scenario: { id, name } }: { scenario: Scenario }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asks, setAsks] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<unknown>()

  async function discard() {
    setPending(true)
    try {
      await api.send('DELETE', `/programme/scenarios/${id}`)
      void queries.invalidateQueries({ queryKey: ['scenarios', 'list'] })
      await navigate({ to: '/wat-als' as never })
    } catch (reason) {
      setRefusal(reason)
      setPending(false)
    }
  }

  return (
    <div className="wh-whatif__discard">
      <ButtonGroup>
        <Button look="subtle" onClick={() => setAsks(true)}>{t`Scenario verwijderen`}</Button>
      </ButtonGroup>
      <ConfirmDialog
        open={asks}
        title={t`Scenario verwijderen?`}
        confirm={t`Verwijderen`}
        danger
        pending={pending}
        onConfirm={() => void discard()}
        onClose={() => setAsks(false)}
      >
        <p>
          <Trans>“{name}” en de uitkomst verdwijnen. Dat kan niet ongedaan worden gemaakt.</Trans>
        </p>
        {refusal ? <Alert kind="error" title={t`Verwijderen is niet gelukt`} live /> : null}
      </ConfirmDialog>
    </div>
  )
}
