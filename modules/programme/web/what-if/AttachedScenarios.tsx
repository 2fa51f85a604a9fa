import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import { type AttachedScenarios as Attached, differencesIn, type ProgrammeVersion, type Scenario } from '../../contract.ts'
import { ChangeList } from './ChangeList.tsx'
import { attachedQuery } from './what-if-queries.ts'
import './what-if.css'

/** The scenarios that stand with a draft; nothing when there are none, or when they are not the reader's to see. */
export function AttachedScenarios({ version: { id, state } }: { version: Pick<ProgrammeVersion, 'id' | 'state'> }) {
  const mayRead = useMay('programme.read-what-if')
  const attached = useQuery({ ...attachedQuery(id), enabled: mayRead && state === 'draft' })
  const scenarios = attached.data?.scenarios ?? []
  if (scenarios.length === 0) return null
  return (
    <section className="wh-whatif__attached" aria-labelledby="wat-als">
      <h2 id="wat-als" className="utrecht-heading-2 wh-card__title">
        <Trans>Wat als: doorgerekende scenario's</Trans>
      </h2>
      {scenarios.map((scenario) => (
        <OneScenario key={scenario.id} scenario={scenario} version={id} />
      ))}
    </section>
  )
}

function OneScenario({ scenario, version }: { scenario: Scenario; version: string }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const mayEdit = useMay('programme.edit')
  const [refusal, setRefusal] = useState<unknown>()
  const { id, name, result } = scenario

  async function detach() {
    try {
      const left = await api.send<Attached>('DELETE', `/programme/versions/${version}/scenarios/${id}`)
      showAnswer(queries, attachedQuery(version).queryKey, left)
      void queries.invalidateQueries({ queryKey: ['scenarios', 'one', id] })
    } catch (reason) {
      setRefusal(reason)
    }
  }

  return (
    <Card
      level={3}
      title={
        <Link href={`/wat-als/${id}`}>
          <span lang="nl">{name}</span>
        </Link>
      }
      actions={mayEdit ? <Button small look="subtle" onClick={() => void detach()}>{t`Uit het concept halen`}</Button> : null}
    >
      <ChangeList scenario={scenario} />
      {result ? (
        <ul className="wh-whatif__sentences">
          {result.now.map(({ stream }) => (
            <li key={stream}>{word(differencesIn(result, stream))}</li>
          ))}
        </ul>
      ) : null}
      <RefusalPanel refusal={refusal} />
    </Card>
  )
}
