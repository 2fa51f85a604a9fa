import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { holderResultWords } from '../../contract/words.ts'
import type { Client } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { usePart } from '../use-part.tsx'
import { AddClientForm } from './AddClientForm.tsx'
import { ClientResultForm } from './ClientResultForm.tsx'
import { providerQuery, useBudgetCommand } from './provider-queries.ts'
import '../pgb.css'
import './provider.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/clienten')

/** The clients of a provider, each a sub-file: why they belong to it, and what it meant for them. */
export function ClientsPage() {
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const provider = useQuery(providerQuery(id))
  const failed = budget.error ?? provider.error
  if (failed) return <RefusalPanel refusal={failed} onRetry={() => void Promise.all([budget.refetch(), provider.refetch()])} />
  if (!budget.data || !provider.data) return <LoadingState lines={8} />
  return <Clients id={id} works={budget.data.works} clients={provider.data.clients} heading={budget.data} />
}

type Open = { what: 'add' } | { what: 'result' | 'take-off'; client: Client }
interface ClientsProps {
  id: string
  works: boolean
  clients: readonly Client[]
  heading: Parameters<typeof BudgetHeading>[0]['budget']
}

function Clients({ id, works, clients, heading }: ClientsProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const command = useBudgetCommand(id, close)
  const columns = useColumns(id, works ? setOpen : undefined)
  const add = works ? <Button look="primary" onClick={() => setOpen({ what: 'add' })}>{t`Cliënt toevoegen`}</Button> : null
  const { shown, search, more } = usePart(clients, { nameOf: ({ name }) => name })
  const waiting = clients.filter(({ result }) => !result).length
  return (
    <>
      <BudgetHeading budget={heading} part="clients" actions={add} />
      {clients.length > 0 ? (
        <p className="wh-budget-intro">
          {waiting === 0 ? (
            <Trans>Elke cliënt heeft een resultaat.</Trans>
          ) : (
            <Trans>Nog zonder resultaat: {waiting}. Afsluiten kan als elke cliënt een resultaat heeft.</Trans>
          )}
        </p>
      ) : null}
      {search}
      <DataTable
        caption={t`Cliënten van deze zorgaanbieder`}
        columns={columns}
        rows={shown}
        rowKey={(client) => client.id}
        empty={
          <EmptyState title={t`Nog geen cliënten`} action={add}>
            <Trans>Voeg alleen cliënten toe van wie de zorg onderzocht moet worden, met de reden.</Trans>
          </EmptyState>
        }
      />
      {more}
      <Dialog open={open?.what === 'add'} title={t`Cliënt toevoegen`} onClose={close}>
        {open?.what === 'add' ? <AddClientForm id={id} onDone={close} /> : null}
      </Dialog>
      <Dialog open={open?.what === 'result'} title={t`Wat betekende het voor deze cliënt?`} onClose={close}>
        {open?.what === 'result' ? <ClientResultForm id={id} client={open.client} onDone={close} /> : null}
      </Dialog>
      <ConfirmDialog
        open={open?.what === 'take-off'}
        title={t`Cliënt weghalen?`}
        confirm={t`Weghalen`}
        danger
        pending={command.isPending}
        onClose={close}
        onConfirm={() => open?.what === 'take-off' && command.mutate({ method: 'DELETE', path: `clients/${open.client.id}` })}
      >
        <RefusalPanel refusal={command.error} />
        <p>
          <Trans>
            Er is bij deze cliënt nog niets vastgelegd. Dat de cliënt was toegevoegd en weggehaald, blijft in de tijdlijn staan.
          </Trans>
        </p>
      </ConfirmDialog>
    </>
  )
}

function useColumns(id: string, onOpen: ((open: Open) => void) | undefined): Column<Client>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const actions: Column<Client> = {
    key: 'actions',
    header: t`Doen`,
    cell: (client) => (
      <div className="wh-client__doing">
        <Button small onClick={() => onOpen?.({ what: 'result', client })}>
          {client.result ? t`Resultaat wijzigen` : t`Resultaat vastleggen`}
        </Button>
        {client.removable ? (
          <Button small look="subtle" onClick={() => onOpen?.({ what: 'take-off', client })}>{t`Weghalen`}</Button>
        ) : null}
      </div>
    ),
  }
  return [
    {
      key: 'name',
      header: t`Cliënt`,
      cell: (client) => (
        <div className="wh-budget-cell">
          <Link href={`/onderzoeken/${id}/pgb/gegevens?client=${client.id}`}>{client.name ?? t`Naam niet zichtbaar`}</Link>
          <span className="wh-budget-small">{client.because}</span>
        </div>
      ),
    },
    {
      key: 'result',
      header: t`Resultaat`,
      cell: ({ result, resultNote, ownFile }) => (
        <div className="wh-budget-cell">
          <StatusBadge tone={result ? 'safe' : 'neutral'}>
            {result ? capital(word(holderResultWords[result])) : t`Nog geen resultaat`}
          </StatusBadge>
          {resultNote ? <span className="wh-budget-small">{resultNote}</span> : null}
          {ownFile ? <Link href={`/onderzoeken/${ownFile.id}`}>{ownFile.reference}</Link> : null}
        </div>
      ),
    },
    { key: 'agreements', header: t`Overeenkomsten`, align: 'end', cell: ({ agreements }) => agreements },
    { key: 'paid', header: t`Betaald`, align: 'end', cell: ({ paidCents }) => format.money(paidCents) },
    ...(onOpen ? [actions] : []),
  ]
}
