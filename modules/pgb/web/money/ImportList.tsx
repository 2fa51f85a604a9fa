import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { stayReasonWords } from '../../contract/money-words.ts'
import { importContentWords } from '../../contract/words.ts'
import type { MoneyImport } from '../../contract.ts'
import { BecauseDialog } from './BecauseDialog.tsx'
import type { MoneyGiven } from './holder-names.ts'
import { importsQuery, runsQuery, takeBackImport, useMoneyCommand } from './money-queries.ts'
import { RunCard } from './RunCard.tsx'

/** The files that were read in, newest first; each can be taken back whole. */
export function ImportList({ id, works, names }: MoneyGiven) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const query = useQuery(importsQuery(id))
  const newest = useQuery(runsQuery(id)).data?.[0]
  const [leaving, setLeaving] = useState<MoneyImport>()
  const taking = useMoneyCommand(
    id,
    ({ of, because }: { of: MoneyImport; because: string }) => takeBackImport(id, of.id, because),
    () => setLeaving(undefined),
  )
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  const close = () => {
    taking.reset()
    setLeaving(undefined)
  }
  const clients = leaving?.clients.length ?? 0
  return (
    <div className="wh-stack">
      {newest && newest.state !== 'done' && newest.state !== 'cancelled' ? <RunCard id={id} run={newest} works={works} /> : null}
      <DataTable
        caption={t`Ingelezen bestanden`}
        rows={query.data}
        loading={query.isPending}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={t`Nog niets ingelezen`}
            action={works ? <LinkButton href={`/onderzoeken/${id}/pgb/gegevens/inlezen`}>{t`Bestand inlezen`}</LinkButton> : null}
          >
            <Trans>Bestanden van de SVB of uit het PGB-portaal staan hier zodra ze zijn ingelezen.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'content', header: t`Wat`, cell: ({ content }) => capital(word(importContentWords[content])) },
          { key: 'source', header: t`Uit`, cell: ({ sourceSystem }) => sourceSystem },
          { key: 'when', header: t`Ingelezen`, cell: ({ importedAt, importedBy }) => t`${format.moment(importedAt)} door ${importedBy}` },
          { key: 'added', header: t`Erbij`, align: 'end', cell: ({ added }) => format.number(added) },
          { key: 'known', header: t`Stond er al`, align: 'end', cell: ({ known }) => format.number(known) },
          { key: 'refused', header: t`Weggelaten`, align: 'end', cell: ({ refused }) => format.number(refused) },
          {
            key: 'state',
            header: t`Stand`,
            cell: (of) =>
              of.takenBack ? (
                <div>
                  <Trans>Teruggehaald: {of.takenBack.because}</Trans>
                  {of.clients.length > 0 ? (
                    <ul className="wh-money-stays" aria-label={t`Cliënten die blijven staan`}>
                      {of.clients.map(({ holderId, reasons }) => (
                        <li key={holderId}>
                          <Trans>
                            {names(holderId)} blijft. Hierbij hoort ook: {reasons.map((reason) => word(stayReasonWords[reason])).join(', ')}
                            .
                          </Trans>
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </div>
              ) : works ? (
                <Button small look="subtle" onClick={() => setLeaving(of)}>{t`Terughalen`}</Button>
              ) : (
                t`staat in het onderzoek`
              ),
          },
        ]}
      />
      <BecauseDialog
        open={leaving !== undefined}
        title={t`Ingelezen bestand terughalen`}
        confirm={t`Terughalen`}
        refusal={taking.error}
        pending={taking.isPending}
        onClose={close}
        onConfirm={(because) => leaving && taking.mutate({ of: leaving, because })}
      >
        <Trans>
          Alles wat met dit bestand is ingelezen, gaat uit het onderzoek: {format.number(leaving?.added)} regels. Dat het is ingelezen en uw
          reden blijven staan.
        </Trans>
        {clients > 0 ? (
          <>
            {' '}
            <Trans>
              Cliënten die met dit bestand zijn toegevoegd: {clients}. Zij gaan mee, behalve wie al iets anders heeft in dit onderzoek,
              zoals een gesprek of een oordeel over de veiligheid.
            </Trans>
          </>
        ) : null}
      </BecauseDialog>
    </div>
  )
}
