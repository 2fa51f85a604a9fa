import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { dataCategoryWords, sharingDirectionWords } from '#modules/privacy/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { AttachedItem, AttachedItems } from '../../contract.ts'
import { itemsQuery, readSharingAgain } from './item-queries.ts'

/** What is attached: to open, or to destroy before its day. What is gone stays on the list, without its content. */
export function ItemsTable({ actionId }: { actionId: string }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const items = useQuery(itemsQuery(actionId))
  const [going, setGoing] = useState<AttachedItem>()
  if (items.isError) return <RefusalPanel refusal={items.error} onRetry={() => void items.refetch()} />
  const columns: readonly Column<AttachedItem>[] = [
    { key: 'title', header: t`Stuk`, cell: ({ number, title }) => `${number}. ${title}` },
    {
      key: 'way',
      header: t`Richting`,
      cell: ({ direction, partner }) => `${capital(word(sharingDirectionWords[direction]))}: ${partner.name}`,
    },
    {
      key: 'categories',
      header: t`Soort gegevens`,
      cell: ({ categories }) => categories.map((category) => word(dataCategoryWords[category])).join(', '),
    },
    { key: 'records', header: t`Aantal`, align: 'end', cell: ({ records }) => format.number(records) },
    {
      key: 'until',
      header: t`Weg op`,
      cell: ({ dueOn, destroyedAt }) => (destroyedAt ? t`vernietigd op ${format.date(destroyedAt)}` : format.date(dueOn)),
    },
    {
      key: 'do',
      header: t`Wat u kunt doen`,
      cell: (item) =>
        item.destroyedAt ? (
          '–'
        ) : (
          <>
            <LinkButton
              small
              href={`/api/v1/actions/${actionId}/items/${item.id}/content`}
              target="_blank"
              download
              aria-label={t`Openen: ${item.title}`}
            >
              <Trans>Openen</Trans>
            </LinkButton>{' '}
            <Button small onClick={() => setGoing(item)} aria-label={t`Vernietigen: ${item.title}`}>
              <Trans>Vernietigen</Trans>
            </Button>
          </>
        ),
    },
  ]
  return (
    <>
      <DataTable
        caption={t`Stukken bij deze actie`}
        columns={columns}
        rows={items.data?.items}
        rowKey={({ id }) => id}
        loading={items.isPending}
        empty={
          <EmptyState title={t`Er zijn geen stukken`}>
            <Trans>
              Een stuk is wat u van een partner kreeg, of wat voor een partner klaarligt. Het kan alleen met een geldige afspraak.
            </Trans>
          </EmptyState>
        }
      />
      {going ? <Destroy actionId={actionId} item={going} onDone={() => setGoing(undefined)} /> : null}
    </>
  )
}

function Destroy({ actionId, item, onDone }: { actionId: string; item: AttachedItem; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const destroying = useMutation({
    mutationFn: () => api.send<AttachedItems>('POST', `/actions/${actionId}/items/${item.id}/destruction`),
    onSuccess: async () => {
      await readSharingAgain(queries, actionId)
      onDone()
    },
  })
  return (
    <ConfirmDialog
      open
      danger
      title={t`Dit stuk vernietigen?`}
      confirm={t`Vernietigen`}
      pending={destroying.isPending}
      onConfirm={() => destroying.mutate()}
      onClose={onDone}
    >
      <p>
        <Trans>De inhoud van “{item.title}” verdwijnt en komt niet terug. Dat het stuk er was, blijft te zien.</Trans>
      </p>
      <RefusalPanel refusal={destroying.error} />
    </ConfirmDialog>
  )
}
