import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ResultImport } from '../../contract.ts'
import { resultImportQuery } from './result-import-queries.ts'

const page = getRouteApi('/staff/advies/invoer/$id')

/** What came of one file: what was new, what was known, and the lines to put right. */
export function ResultImportPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const format = useFormat()
  const reading = useQuery(resultImportQuery(id))
  usePageTitle(t`Resultaten ingelezen`)
  return (
    <>
      <PageHeading
        title={t`Resultaten ingelezen`}
        trail={[
          { label: t`Advies`, href: '/advies' },
          { label: t`Resultaten inlezen`, href: '/advies/invoer' },
        ]}
        actions={<LinkButton href="/advies/invoer">{t`Nog een bestand inlezen`}</LinkButton>}
      />
      {reading.isError ? <RefusalPanel refusal={reading.error} onRetry={() => void reading.refetch()} /> : null}
      {reading.isPending ? <LoadingState /> : null}
      {reading.data ? (
        <div className="wh-stack">
          {reading.data.wrong === 0 ? <Alert kind="success">{t`Alle regels in het bestand waren goed.`}</Alert> : null}
          <DefinitionList
            facts={[
              { term: t`Ingelezen`, value: `${format.moment(reading.data.at)}, ${reading.data.by.name}` },
              { term: t`Regels`, value: format.number(reading.data.lines) },
              { term: t`Nieuw`, value: format.number(reading.data.added) },
              { term: t`Al bekend`, value: format.number(reading.data.known) },
              { term: t`Fout`, value: format.number(reading.data.wrong) },
            ]}
          />
          {reading.data.problems.length > 0 ? <WrongLines reading={reading.data} /> : null}
        </div>
      ) : null}
    </>
  )
}

const SHOWN = 200

function WrongLines({ reading: { problems } }: { reading: ResultImport }) {
  const { t } = useLingui()
  const download = () => {
    const rows = problems.map(({ line, column, reason }) => [line, column, reason])
    saveAsFile(t`foute-regels.csv`, writeCsv([[t`regel`, t`kolom`, t`reden`], ...rows]))
  }
  return (
    <Card title={t`Foute regels`} look="quiet" actions={<Button small onClick={download}>{t`Downloaden (CSV)`}</Button>}>
      <p>
        <Trans>Verbeter deze regels in uw bestand en lees het opnieuw in. De goede regels komen er dan niet dubbel bij.</Trans>
      </p>
      {problems.length > SHOWN ? (
        <p>
          <Trans>Hier staan de eerste {SHOWN}. Download de lijst om ze allemaal te zien.</Trans>
        </p>
      ) : null}
      <DataTable
        caption={t`Regel, kolom en reden`}
        rows={problems.slice(0, SHOWN)}
        rowKey={({ line, column }) => `${line} ${column}`}
        columns={[
          { key: 'line', header: t`Regel`, cell: ({ line }) => line, width: '5rem' },
          { key: 'column', header: t`Kolom`, cell: ({ column }) => <code>{column}</code>, width: '10rem' },
          { key: 'reason', header: t`Reden`, cell: ({ reason }) => reason },
        ]}
      />
    </Card>
  )
}
