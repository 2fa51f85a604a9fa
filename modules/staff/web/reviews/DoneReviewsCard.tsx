import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { reviewVerdictWords } from '../../contract/words.ts'
import { RightsInWords } from '../rights-in-words.tsx'
import { doneReviewsQuery } from '../staff-queries.ts'

/** Who confirmed what in a year, with the rights of that moment; an auditor takes it along as a file. */
export function DoneReviewsCard({ year }: { year: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const mayExport = useMay('staff.export-reviews')
  const list = useInfiniteQuery(doneReviewsQuery(year))
  const rows = list.data?.pages.flatMap((one) => one.rows)
  const [before, after] = [String(Number(year) - 1), String(Number(year) + 1)]
  return (
    <Card
      title={t`Beoordeeld in ${year}`}
      actions={
        <>
          <Link href={`/beheer/rechten?year=${before}`}>{t`Naar ${before}`}</Link>
          {Number(year) < new Date().getFullYear() ? <Link href={`/beheer/rechten?year=${after}`}>{t`Naar ${after}`}</Link> : null}
          {mayExport ? (
            <LinkButton small href={`/api/v1/rights-reviews/${year}/csv`} target="_blank" download>
              {t`Lijst voor de auditor (CSV)`}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Beoordeeld in ${year}`}
          loading={list.isPending}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={t`In ${year} is nog niemand beoordeeld`}>
              <Trans>Elk oordeel staat hier met wie het gaf, wanneer, en wat de rechten toen waren.</Trans>
            </EmptyState>
          }
          columns={[
            {
              key: 'name',
              header: t`Naam`,
              cell: (row) => <Link href={`/beheer/medewerkers/${row.account.id}`}>{row.account.name}</Link>,
            },
            { key: 'on', header: t`Wanneer`, width: '8rem', cell: (row) => format.date(row.at) },
            { key: 'by', header: t`Door`, cell: (row) => row.by.name },
            {
              key: 'verdict',
              header: t`Oordeel`,
              cell: (row) => (
                <div className="wh-line">
                  <StatusBadge tone={row.verdict === 'right' ? 'safe' : 'warning'}>
                    {capital(word(reviewVerdictWords[row.verdict]))}
                  </StatusBadge>
                  {row.note}
                </div>
              ),
            },
            {
              key: 'rights',
              header: t`Rechten toen`,
              cell: (row) => (
                <Disclosure summary={t`Tonen`}>
                  <RightsInWords rights={row.rights} />
                </Disclosure>
              ),
            },
          ]}
        />
      )}
      {list.hasNextPage ? (
        <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t`Meer tonen`}
        </Button>
      ) : null}
    </Card>
  )
}
