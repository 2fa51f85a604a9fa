import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { Scenario } from '../../contract.ts'
import { versionsQuery } from '../versions/version-queries.ts'

/** Lays a scenario with the draft of a later year, or leads to where it stands. */
export function AttachScenario({ scenario: { id, year, attachedTo } }: { scenario: Scenario }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const mayEdit = useMay('programme.edit')
  const drafts = useQuery(versionsQuery).data?.versions.filter((version) => version.state === 'draft' && version.year > year) ?? []
  const [refusal, setRefusal] = useState<unknown>()
  const [pending, setPending] = useState<string>()

  async function attach(version: string) {
    setPending(version)
    setRefusal(undefined)
    try {
      await api.send('POST', `/programme/versions/${version}/scenarios`, { scenario: id })
      await queries.invalidateQueries({ queryKey: ['scenarios'] })
    } catch (reason) {
      setRefusal(reason)
    } finally {
      setPending(undefined)
    }
  }

  const open = mayEdit ? drafts.filter((draft) => attachedTo.every((version) => version.id !== draft.id)) : []
  return (
    <>
      {attachedTo.map((version) => (
        <LinkButton key={version.id} href={`/programma/${version.id}`}>
          {version.draft ? t`Staat bij concept-programma ${version.year}` : t`Staat bij programma ${version.year}`}
        </LinkButton>
      ))}
      {open.map((draft) => (
        <Button key={draft.id} pending={pending === draft.id} onClick={() => void attach(draft.id)}>
          {t`Voeg toe aan concept-programma ${draft.year}`}
        </Button>
      ))}
      <RefusalPanel refusal={refusal} />
    </>
  )
}
