import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { use } from 'react'
import { Checkbox } from '#design/choices.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Navigate } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { type ProgrammeVersion, type VersionHead, versionStateWords } from '../../../contract.ts'
import { versionQuery, versionsQuery } from '../version-queries.ts'
import { useVersionName } from '../version-words.tsx'
import { SideBySide } from './SideBySide.tsx'
import './comparing.css'

const page = getRouteApi('/staff/programma/$id/vergelijken')

/** Two versions beside each other, the older one first, with every word marked that only one of them has. */
export function ComparePage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const { met } = page.useSearch()
  const version = useQuery(versionQuery(id))
  const versions = useQuery(versionsQuery)
  const nameOf = useVersionName()
  const others = versions.data?.versions.filter((other) => other.id !== id) ?? []
  const withId = met ?? version.data?.basedOn?.id ?? others[0]?.id
  const name = version.data ? nameOf(version.data) : t`Programma`
  usePageTitle(t`${name} vergelijken`)

  const refused = version.error ?? versions.error
  return (
    <>
      <PageHeading
        title={t`${name} vergelijken`}
        trail={[
          { label: t`Programma`, href: '/programma' },
          { label: name, href: `/programma/${id}` },
        ]}
      />
      {refused ? <RefusalPanel refusal={refused} onRetry={() => void Promise.all([version.refetch(), versions.refetch()])} /> : null}
      {!refused && (version.isPending || versions.isPending) ? <LoadingState lines={10} /> : null}
      {version.data && versions.data && !refused ? (
        withId && others.length > 0 ? (
          <>
            <Choices id={id} others={others} withId={withId} />
            <Compared version={version.data} withId={withId} />
          </>
        ) : (
          <EmptyState title={t`Er is nog maar één versie`}>
            <Trans>Zodra er een tweede is, staan hier beide naast elkaar.</Trans>
          </EmptyState>
        )
      ) : null}
    </>
  )
}

/** Which version stands beside it, and whether all of it is shown; both in the address. */
function Choices({ id, others, withId }: { id: string; others: readonly VersionHead[]; withId: string }) {
  const { t } = useLingui()
  const word = useWord()
  const nameOf = useVersionName()
  const go = use(Navigate)
  const { toon } = page.useSearch()
  const to = (search: { met: string; toon: string | undefined }) => go(`/programma/${id}/vergelijken${writeSearch(search)}`)
  return (
    <div className="wh-compare__choices">
      <SelectField
        name="met"
        label={t`Vergelijken met`}
        value={withId}
        options={others.map((other) => ({ value: other.id, label: `${nameOf(other)} (${word(versionStateWords[other.state])})` }))}
        onChange={(event) => to({ met: event.target.value, toon })}
      />
      <Checkbox
        name="toon"
        label={t`Alleen de verschillen tonen`}
        checked={toon === 'verschillen'}
        onChange={(event) => to({ met: withId, toon: event.target.checked ? 'verschillen' : undefined })}
      />
    </div>
  )
}

function Compared({ version, withId }: { version: ProgrammeVersion; withId: string }) {
  const other = useQuery(versionQuery(withId))
  const { toon } = page.useSearch()
  if (other.isError) return <RefusalPanel refusal={other.error} onRetry={() => void other.refetch()} />
  if (!other.data) return <LoadingState lines={10} />

  const [before, after] = isBefore(other.data, version) ? [other.data, version] : [version, other.data]
  return <SideBySide before={before} after={after} onlyDifferences={toon === 'verschillen'} />
}

function isBefore(one: ProgrammeVersion, other: ProgrammeVersion): boolean {
  return one.year < other.year || (one.year === other.year && one.number < other.number)
}
