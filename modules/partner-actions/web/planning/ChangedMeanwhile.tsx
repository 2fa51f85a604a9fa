import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { api, type RefusalError } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'

interface ChangedMeanwhileProps {
  base: Action
  refusal: RefusalError
  /** What stands now; saving again goes on from it. */
  onFetched: (action: Action) => void
}

/** What a colleague saved while this was being typed: shown before it can be written over, and nothing typed is lost. */
export function ChangedMeanwhile({ base, refusal, onFetched }: ChangedMeanwhileProps) {
  const { t } = useLingui()
  const labels = useTextLabels()
  const [theirs, setTheirs] = useState<{ of: RefusalError; facts: { term: string; value: string }[] }>()
  const fetched = useMutation({
    mutationFn: () => api.get<Action>(`/actions/${base.id}`),
    onSuccess: (newest) => {
      const changed = labels.filter(([key]) => newest[key] !== base[key])
      setTheirs({ of: refusal, facts: changed.map(([key, term]) => ({ term, value: newest[key] || '–' })) })
      onFetched(newest)
    },
  })
  if (theirs?.of !== refusal)
    return (
      <>
        <RefusalPanel refusal={fetched.error ?? refusal} />
        <div>
          <Button pending={fetched.isPending} onClick={() => fetched.mutate()}>{t`Nieuwe stand ophalen`}</Button>
        </div>
      </>
    )
  return (
    <Alert kind="warning" title={t`Dit heeft een collega intussen bewaard`} live>
      {theirs.facts.length > 0 ? <DefinitionList facts={theirs.facts} /> : <Trans>Mensen, tijden of partners zijn gewijzigd.</Trans>}
      <p>
        <Trans>In het formulier staat uw tekst. Neem over wat moet blijven en bewaar opnieuw.</Trans>
      </p>
    </Alert>
  )
}

type TextKey = 'title' | 'goal' | 'area' | 'areaReason' | 'onDay' | 'frameworkReference' | 'briefing' | 'safety' | 'stopRule'

function useTextLabels(): [TextKey, string][] {
  const { t } = useLingui()
  return [
    ['title', t`Naam van de actie`],
    ['goal', t`Doel`],
    ['area', t`Gebied`],
    ['areaReason', t`Waarom dit gebied?`],
    ['onDay', t`Dag`],
    ['frameworkReference', t`Kenmerk van het project`],
    ['briefing', t`Briefing`],
    ['safety', t`Veiligheid`],
    ['stopRule', t`Wanneer stoppen we?`],
  ]
}
