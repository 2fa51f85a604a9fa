import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#design/button.tsx'
import { useMay } from '#platform/web/session.ts'
import type { ProgrammeVersion } from '../../../contract.ts'
import { CorrectVersion } from '../start/CorrectVersion.tsx'
import { versionsQuery } from '../version-queries.ts'
import { AdoptVersion } from './AdoptVersion.tsx'
import { StartRunning } from './StartRunning.tsx'

/** What can be done with a version: everybody compares, the policy role takes it a step further. */
export function VersionActions({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const mayEdit = useMay('programme.edit')
  const others = useQuery(versionsQuery).data?.versions.filter(({ id }) => id !== version.id) ?? []
  return (
    <>
      {others.length > 0 ? <LinkButton href={`/programma/${version.id}/vergelijken`}>{t`Vergelijken met …`}</LinkButton> : null}
      {mayEdit ? <NextSteps version={version} /> : null}
    </>
  )
}

function NextSteps({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  if (version.state === 'draft')
    return (
      <>
        <LinkButton href={`/programma/${version.id}/bewerken`}>{t`Bewerken`}</LinkButton>
        <AdoptVersion version={version} />
      </>
    )
  if (version.state === 'replaced') return null
  return (
    <>
      <CorrectVersion version={version} />
      {version.state === 'adopted' ? <StartRunning version={version} /> : null}
    </>
  )
}
