import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { Citation } from '../../contract.ts'
import { CitationForm } from './CitationForm.tsx'
import { citationsQuery } from './knowledge-queries.ts'
import './knowledge.css'

/** The articles and policy rules that an answer can rest on; the policy role keeps the list. */
export function CitationsPage() {
  const { t } = useLingui()
  const mayKeep = useMay('advice.keep-citations')
  const list = useQuery(citationsQuery)
  const [open, setOpen] = useState<Citation | 'new'>()
  usePageTitle(t`Bronnen`)
  return (
    <>
      <PageHeading
        title={t`Bronnen`}
        trail={[{ label: t`Kennis`, href: '/advies/kennis' }]}
        intro={t`Wat een specialist als bron kan kiezen bij een antwoord: wetten, en de beleidsregels van de gemeente.`}
        actions={mayKeep ? <Button look="primary" onClick={() => setOpen('new')}>{t`Bron toevoegen`}</Button> : undefined}
      />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isError ? null : <Sources citations={list.data?.citations} onChange={mayKeep ? setOpen : undefined} />}
      <Dialog open={open !== undefined} title={open === 'new' ? t`Bron toevoegen` : t`Bron wijzigen`} onClose={() => setOpen(undefined)}>
        {open ? <CitationForm citation={open === 'new' ? undefined : open} onDone={() => setOpen(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function Sources({ citations, onChange }: { citations: readonly Citation[] | undefined; onChange?: (citation: Citation) => void }) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={t`Bronnen`}
      loading={!citations}
      rows={citations}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t`Er staan geen bronnen in de lijst`}>
          <Trans>Een specialist kan een bron dan alleen zelf uitschrijven.</Trans>
        </EmptyState>
      }
      columns={[
        {
          key: 'citation',
          header: t`Bron`,
          cell: (row) =>
            row.link ? (
              <Link href={row.link} target="_blank" rel="noreferrer">
                {row.citation}
              </Link>
            ) : (
              row.citation
            ),
        },
        { key: 'about', header: t`Waar het over gaat`, cell: (row) => row.about },
        { key: 'of', header: t`Van`, cell: (row) => row.municipality ?? t`Wet` },
        {
          key: 'active',
          header: t`Stand`,
          cell: (row) => <StatusBadge tone={row.active ? 'safe' : 'neutral'}>{row.active ? t`In gebruik` : t`Uitgezet`}</StatusBadge>,
        },
        ...(onChange
          ? [
              {
                key: 'change',
                header: t`Wijzigen`,
                cell: (row: Citation) => (
                  <Button small look="subtle" aria-label={t`${row.citation} wijzigen`} onClick={() => onChange(row)}>
                    {t`Wijzigen`}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
