import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import type { VersionHead } from '../../../contract.ts'
import { versionsQuery } from '../version-queries.ts'
import { NewDraftForm } from './NewDraftForm.tsx'

/** Adopted text stays as it is; a change is a new version of the same year. When there is one in the making, this leads to it. */
export function CorrectVersion({ version }: { version: VersionHead }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const versions = useQuery(versionsQuery).data?.versions ?? []
  const draft = versions.find(({ year, state }) => year === version.year && state === 'draft')
  if (draft) return <LinkButton href={`/programma/${draft.id}`}>{t`Naar het concept van ${version.year}`}</LinkButton>

  return (
    <>
      <Button onClick={() => setAsked(true)}>{t`Nieuwe versie maken`}</Button>
      <Dialog open={asked} title={t`Nieuwe versie van ${version.year}`} onClose={() => setAsked(false)}>
        <NewDraftForm agreed={versions} corrects={version} onClose={() => setAsked(false)} />
      </Dialog>
    </>
  )
}
