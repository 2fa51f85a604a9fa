import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { ProgrammeVersion } from '../../../contract.ts'
import { versionsQuery } from '../version-queries.ts'
import { useVersionName } from '../version-words.tsx'

/** Where this version comes from and how it stands, in a few sentences. */
export function VersionStory({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = useVersionName()
  const { year, number, adoptedBy, adoptedOn, basedOn, citesReportYear, createdBy, createdAt, reason } = version
  const made = createdBy ? t`gemaakt door ${createdBy} op ${format.date(createdAt)}` : t`gemaakt op ${format.date(createdAt)}`
  return (
    <div className="wh-story">
      <p className="wh-story__adoption">
        {adoptedBy ? (
          <Trans>
            Vastgesteld op <strong>{format.date(adoptedOn)}</strong> door {adoptedBy}.
          </Trans>
        ) : (
          <Trans>Dit is een concept. Het geldt pas nadat het is vastgesteld.</Trans>
        )}
      </p>
      <p>
        {t`Versie ${number} voor ${year}, ${made}`}
        {basedOn ? (
          <>
            {' '}
            <Trans>
              uit <Link href={`/programma/${basedOn.id}`}>{nameOf(basedOn)}</Link>
            </Trans>
          </>
        ) : null}
        . <Trans>Kijkt terug op het handhavingsverslag {citesReportYear}.</Trans>
      </p>
      {reason ? (
        <p>
          <Trans>
            Reden van deze versie: <q lang="nl">{reason}</q>
          </Trans>
        </p>
      ) : null}
      {version.state === 'replaced' ? <NewerVersion version={version} /> : null}
    </div>
  )
}

/** The version that took the place of this one. */
function NewerVersion({ version }: { version: ProgrammeVersion }) {
  const nameOf = useVersionName()
  const versions = useQuery(versionsQuery).data?.versions ?? []
  const newer = versions.find(({ year, state }) => year === version.year && state !== 'draft' && state !== 'replaced')
  if (!newer) return null

  return (
    <Alert kind="info">
      <Trans>
        Deze versie geldt niet meer. Nu geldt <Link href={`/programma/${newer.id}`}>{nameOf(newer)}</Link>.
      </Trans>
    </Alert>
  )
}
