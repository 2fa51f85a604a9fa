import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ProgrammeVersion } from '../../../contract.ts'
import { AttachedScenarios } from '../../what-if/AttachedScenarios.tsx'
import { versionQuery } from '../version-queries.ts'
import { useVersionName, VersionBadge } from '../version-words.tsx'
import { ActivityChapter } from './ActivityChapter.tsx'
import { Capacity } from './Capacity.tsx'
import { Contents, FoldedContents } from './Contents.tsx'
import { Downloads } from './Downloads.tsx'
import { VersionActions } from './VersionActions.tsx'
import { VersionStory } from './VersionStory.tsx'
import './reading.css'

const page = getRouteApi('/staff/programma/$id')

/** One version of the programme, to read from beginning to end. */
export function VersionPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const version = useQuery(versionQuery(id))
  const nameOf = useVersionName()
  usePageTitle(version.data ? nameOf(version.data) : t`Programma`)

  if (version.data && !version.isError) return <Document version={version.data} />
  return (
    <>
      <PageHeading title={t`Programma`} trail={[{ label: t`Programma`, href: '/programma' }]} />
      {version.isError ? <RefusalPanel refusal={version.error} onRetry={() => void version.refetch()} /> : <LoadingState lines={12} />}
    </>
  )
}

function Document({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={<span lang="nl">{version.title}</span>}
        trail={[{ label: t`Programma`, href: '/programma' }]}
        status={<VersionBadge state={version.state} />}
        actions={<VersionActions version={version} />}
      />
      <div className="wh-programme">
        <div className="wh-programme__document">
          <VersionStory version={version} />
          <FoldedContents activities={version.activities} />
          <Capacity version={version} />
          <AttachedScenarios version={version} />
          {version.activities.map((activity, place) => (
            <ActivityChapter key={activity.id} activity={activity} number={place + 1} version={version} />
          ))}
        </div>
        <aside className="wh-programme__aside" aria-label={t`Bij dit programma`}>
          <Contents activities={version.activities} />
          <Downloads id={version.id} />
        </aside>
      </div>
    </>
  )
}
