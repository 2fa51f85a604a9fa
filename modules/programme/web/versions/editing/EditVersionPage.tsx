import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { ProgrammeVersion } from '../../../contract.ts'
import { versionQuery } from '../version-queries.ts'
import { useVersionName, VersionBadge } from '../version-words.tsx'
import { EditActivity } from './EditActivity.tsx'
import { EditFrame } from './EditFrame.tsx'
import { FoldedParts, Parts } from './Parts.tsx'
import { GuardUnsaved } from './unsaved-texts.tsx'
import './editing.css'

const page = getRouteApi('/staff/programma/$id/bewerken')

/** A draft, one part at a time: its title and shares, or one of its activities. */
export function EditVersionPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const version = useQuery(versionQuery(id))
  const nameOf = useVersionName()
  const name = version.data ? nameOf(version.data) : t`Programma`
  usePageTitle(t`${name} bewerken`)

  return (
    <>
      <PageHeading
        title={version.data ? <span lang="nl">{version.data.title}</span> : t`Programma`}
        trail={[
          { label: t`Programma`, href: '/programma' },
          { label: name, href: `/programma/${id}` },
        ]}
        status={version.data ? <VersionBadge state={version.data.state} /> : undefined}
        actions={<LinkButton href={`/programma/${id}`}>{t`Als geheel lezen`}</LinkButton>}
      />
      {version.isPending ? <LoadingState lines={10} /> : null}
      {version.isError ? <RefusalPanel refusal={version.error} onRetry={() => void version.refetch()} /> : null}
      {version.data && !version.isError ? <Editing version={version.data} /> : null}
    </>
  )
}

function Editing({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const { activiteit } = page.useSearch()
  const mayEdit = useMay('programme.edit')
  const activity = version.activities.find(({ key }) => key === activiteit)
  if (!mayEdit || version.state !== 'draft')
    return (
      <EmptyState
        title={mayEdit ? t`Deze tekst verandert niet meer` : t`U kunt deze tekst lezen, niet wijzigen`}
        action={<LinkButton href={`/programma/${version.id}`}>{t`Naar de tekst`}</LinkButton>}
      >
        {mayEdit ? (
          <Trans>Deze versie is vastgesteld. Maak een nieuwe versie met de reden van de wijziging.</Trans>
        ) : (
          <Trans>De beleidsadviseur schrijft de tekst. Een fout gezien? Geef het door aan de beleidsadviseur.</Trans>
        )}
      </EmptyState>
    )

  return (
    <GuardUnsaved>
      <div className="wh-edit">
        <FoldedParts version={version} chosen={activity} />
        <Parts version={version} chosen={activity} />
        <div className="wh-edit__part">
          {activity ? <EditActivity key={activity.id} version={version} activity={activity} /> : <EditFrame version={version} />}
        </div>
      </div>
    </GuardUnsaved>
  )
}
