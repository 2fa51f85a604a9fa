import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ReportImport } from '../../contract.ts'
import { importQuery } from '../report-queries.ts'
import { ImportProblems } from './ImportProblems.tsx'
import './import.css'

const page = getRouteApi('/staff/meldingen/importeren/$id')

/** One file: how far it is, and afterwards what was kept, what was known already, and what was refused and why. */
export function ReportImportPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const reading = useQuery(importQuery(id))
  usePageTitle(t`Lijst inlezen`)
  return (
    <>
      <PageHeading
        title={reading.data?.state === 'done' ? t`De lijst is ingelezen` : t`Lijst inlezen`}
        trail={[
          { label: t`Meldingen`, href: '/meldingen' },
          { label: t`Lijst inlezen`, href: '/meldingen/importeren' },
        ]}
        actions={
          reading.data?.state === 'running' ? undefined : <LinkButton href="/meldingen?status=received">{t`Naar de meldingen`}</LinkButton>
        }
      />
      {reading.isError ? <RefusalPanel refusal={reading.error} onRetry={() => void reading.refetch()} /> : null}
      {reading.isPending ? <LoadingState /> : null}
      {reading.data ? <OneImport reading={reading.data} /> : null}
    </>
  )
}

function OneImport({ reading }: { reading: ReportImport }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      {reading.state === 'running' ? <Progress reading={reading} /> : null}
      {reading.state === 'interrupted' ? (
        <Alert kind="warning" title={t`Het inlezen is onderbroken`}>
          <Trans>Lees het bestand nog een keer in. Wat al bewaard is, komt er niet dubbel bij.</Trans>
        </Alert>
      ) : null}
      <Counts reading={reading} />
      {reading.unknownColumns.length > 0 ? (
        <Alert title={t`Deze kolommen zijn overgeslagen`}>
          <p>{reading.unknownColumns.join(', ')}</p>
        </Alert>
      ) : null}
      {reading.state !== 'running' && reading.refused > 0 ? <ImportProblems reading={reading} /> : null}
      {reading.state === 'done' && reading.refused === 0 ? (
        <Alert kind="success">
          <Plural value={reading.lines} one="De regel in het bestand was goed." other="Alle # regels in het bestand waren goed." />
        </Alert>
      ) : null}
    </div>
  )
}

function Progress({ reading }: { reading: ReportImport }) {
  const { t } = useLingui()
  return (
    <div className="wh-reading">
      <label htmlFor="reading">{t`Bezig met inlezen: ${reading.percentage}%`}</label>
      <progress id="reading" max={100} value={reading.percentage} />
      <p>
        <Trans>U kunt deze pagina sluiten. Het inlezen gaat door, en u vindt het resultaat hier terug.</Trans>
      </p>
    </div>
  )
}

function Counts({ reading }: { reading: ReportImport }) {
  const { t } = useLingui()
  const format = useFormat()
  const counts = [
    { label: t`nieuwe meldingen`, count: reading.kept },
    { label: t`waren al bekend`, count: reading.alreadyKnown },
    { label: t`regels geweigerd`, count: reading.refused },
  ]
  return (
    <dl className="wh-counts" aria-live="polite">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
