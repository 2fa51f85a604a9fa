import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { MadeFeed, OwnFeed } from '../../contract.ts'
import { CalendarAddress } from './CalendarAddress.tsx'
import { ownFeedQuery } from './feed-query.ts'

/** The own shifts in Outlook or on a telephone: making the secret address, seeing whether it is used, ending it. */
export function MyCalendar() {
  const { t } = useLingui()
  const own = useQuery(ownFeedQuery)
  const queries = useQueryClient()
  const [asks, setAsks] = useState<'replace' | 'remove'>()
  const onSuccess = () => {
    setAsks(undefined)
    return queries.invalidateQueries({ queryKey: ownFeedQuery.queryKey })
  }
  const make = useMutation({ mutationFn: () => api.send<MadeFeed>('POST', '/capacity/calendar-feed'), onSuccess })
  const remove = useMutation({
    mutationFn: () => api.send('POST', '/capacity/calendar-feed/removal'),
    onSuccess: () => {
      make.reset()
      return onSuccess()
    },
  })
  const feed = own.data?.feed
  return (
    <Card title={t`Uw diensten in uw eigen agenda`}>
      <p>
        <Trans>
          Met een agenda-adres ziet u uw gepubliceerde diensten in Outlook of op uw telefoon. Wijzigt het rooster, dan wijzigt uw agenda
          mee, meestal binnen een paar uur. Er staat wanneer u werkt en wat voor werk het is, nooit een naam of een dossier.
        </Trans>
      </p>
      {own.isPending ? <LoadingState /> : null}
      <RefusalPanel refusal={own.error} onRetry={() => void own.refetch()} />
      {make.data ? <CalendarAddress address={make.data.address} /> : null}
      {feed && !make.data ? <Standing feed={feed} /> : null}
      {own.data && !feed ? (
        <ButtonGroup>
          <Button pending={make.isPending} onClick={() => make.mutate()}>{t`Maak een agenda-adres`}</Button>
        </ButtonGroup>
      ) : null}
      {feed ? (
        <ButtonGroup>
          {make.data ? null : <Button onClick={() => setAsks('replace')}>{t`Nieuw adres maken`}</Button>}
          <Button onClick={() => setAsks('remove')}>{t`Adres intrekken`}</Button>
        </ButtonGroup>
      ) : null}
      {asks ? null : <RefusalPanel refusal={make.error} />}
      <ConfirmDialog
        open={asks === 'replace'}
        title={t`Nieuw agenda-adres maken?`}
        confirm={t`Nieuw adres maken`}
        pending={make.isPending}
        onConfirm={() => make.mutate()}
        onClose={() => setAsks(undefined)}
      >
        <p>
          <Trans>Het oude adres werkt dan meteen niet meer. Zet het nieuwe in elke agenda waarin u uw diensten wilt zien.</Trans>
        </p>
        <RefusalPanel refusal={make.error} />
      </ConfirmDialog>
      <ConfirmDialog
        open={asks === 'remove'}
        title={t`Agenda-adres intrekken?`}
        confirm={t`Adres intrekken`}
        danger
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsks(undefined)}
      >
        <p>
          <Trans>
            Nieuwe diensten en wijzigingen komen dan niet meer in uw agenda. Wat een agenda al heeft opgehaald, kan daar blijven staan tot u
            de agenda daar verwijdert.
          </Trans>
        </p>
        <RefusalPanel refusal={remove.error} />
      </ConfirmDialog>
    </Card>
  )
}

function Standing({ feed: { madeAt, lastReadOn } }: { feed: NonNullable<OwnFeed['feed']> }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <div className="wh-stack">
      <DefinitionList
        facts={[
          { term: t`Adres gemaakt`, value: format.moment(madeAt) },
          { term: t`Laatst opgehaald`, value: lastReadOn ? format.date(lastReadOn) : t`nog niet` },
        ]}
      />
      <p>
        <Trans>Het adres zelf laten we niet nog eens zien. Bent u het kwijt, of kent een ander het? Maak dan een nieuw adres.</Trans>
      </p>
    </div>
  )
}
