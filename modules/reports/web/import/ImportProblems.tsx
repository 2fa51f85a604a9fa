import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ReportImport } from '../../contract.ts'
import { everyProblem, problemsQuery } from './import-problems.ts'

/** The refused lines of a file, to put right: on screen page by page, or all of them as a file. */
export function ImportProblems({ reading }: { reading: ReportImport }) {
  const { t } = useLingui()
  const problems = useInfiniteQuery(problemsQuery(reading))
  const download = useMutation({
    mutationFn: async () => {
      const rows = (await everyProblem(reading.id)).map(({ line, column, reason }) => [line, column, reason])
      saveAsFile(t`geweigerde-regels.csv`, writeCsv([[t`regel`, t`kolom`, t`reden`], ...rows]))
    },
  })
  return (
    <Card
      title={t`Geweigerde regels`}
      look="quiet"
      actions={
        <Button small pending={download.isPending} onClick={() => download.mutate()}>
          {t`Downloaden (CSV)`}
        </Button>
      }
    >
      <p>
        <Trans>Verbeter deze regels in uw bestand en lees het opnieuw in. De goede regels komen er dan niet dubbel bij.</Trans>
      </p>
      <RefusalPanel refusal={problems.error ?? download.error} />
      <DataTable
        caption={t`Regel, kolom en reden`}
        rows={problems.data?.pages.flatMap(({ rows }) => rows)}
        loading={problems.isPending}
        rowKey={({ line, column }) => `${line} ${column}`}
        columns={[
          { key: 'line', header: t`Regel`, cell: ({ line }) => line, width: '5rem' },
          { key: 'column', header: t`Kolom`, cell: ({ column }) => <code>{column}</code>, width: '14rem' },
          { key: 'reason', header: t`Reden`, cell: ({ reason }) => reason },
        ]}
      />
      {problems.hasNextPage ? (
        <p className="wh-more">
          <Button pending={problems.isFetchingNextPage} onClick={() => void problems.fetchNextPage()}>{t`Meer tonen`}</Button>
        </p>
      ) : null}
    </Card>
  )
}
