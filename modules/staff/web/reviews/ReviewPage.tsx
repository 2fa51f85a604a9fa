import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { RightsInWords } from '../rights-in-words.tsx'
import { dueReviewsQuery } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { DoneReviewsCard } from './DoneReviewsCard.tsx'
import { JudgeRights } from './JudgeRights.tsx'

const page = getRouteApi('/staff/beheer/rechten')

/** The yearly look at what everybody may do: who is due, and who confirmed what. */
export function ReviewPage() {
  const { t } = useLingui()
  const { after, year } = page.useSearch()
  const mayReview = useMay('staff.review-rights')
  usePageTitle(t`Rechten beoordelen`)
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Rechten beoordelen`}
        intro={t`Eens per jaar kijkt iemand anders of u nog mag wat u mag. Bij functioneel beheerders elke drie maanden.`}
      />
      <div className="wh-stack">
        {mayReview ? <DueCard after={after} /> : null}
        <DoneReviewsCard year={year ?? String(new Date().getFullYear())} />
      </div>
    </>
  )
}

function DueCard({ after }: { after: string | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const list = useQuery(dueReviewsQuery({ after }))
  const place = useRef<HTMLDivElement>(null)

  // Who goes through the list by keyboard comes back to the next person.
  const goOn = () => setTimeout(() => (place.current?.querySelector<HTMLElement>('.wh-judge button') ?? place.current)?.focus(), 100)

  return (
    <Card title={t`Te beoordelen`}>
      <div ref={place} tabIndex={-1}>
        {list.isError ? (
          <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <DataTable
            caption={t`Te beoordelen`}
            loading={list.isPending}
            rows={list.data?.rows}
            rowKey={(row) => row.account.id}
            empty={
              <EmptyState title={t`Alle rechten zijn beoordeeld`}>
                <Trans>Is iemand weer aan de beurt, dan verschijnt die hier en op uw werkvoorraad.</Trans>
              </EmptyState>
            }
            columns={[
              {
                key: 'name',
                header: t`Naam`,
                width: '13rem',
                cell: (row) => <Link href={`/beheer/medewerkers/${row.account.id}`}>{row.account.name}</Link>,
              },
              { key: 'rights', header: t`Mag nu`, cell: (row) => <RightsInWords rights={row.rights} /> },
              {
                key: 'last',
                header: t`Laatst beoordeeld`,
                width: '9rem',
                cell: (row) => (row.lastReviewedAt ? format.date(row.lastReviewedAt) : t`Nog niet`),
              },
              {
                key: 'judge',
                header: t`Oordeel`,
                width: '13rem',
                cell: (row) => <JudgeRights account={row.account} rights={row.rights} onDone={goOn} />,
              },
            ]}
          />
        )}
      </div>
      <Pager
        previous={after ? '/beheer/rechten' : undefined}
        next={list.data?.next ? `/beheer/rechten?after=${list.data.next}` : undefined}
      />
    </Card>
  )
}
