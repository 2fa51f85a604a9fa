import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ActionLocation, type LocationList, MOST_LOCATIONS } from '../../contract.ts'
import { addressText } from './address-text.ts'
import { LocationDialog } from './LocationDialog.tsx'
import { LocationOrder } from './LocationOrder.tsx'
import { orderLocations, returnLocation, useLocationCommand, withdrawLocation } from './location-queries.ts'
import './locations.css'

interface Said {
  text: string
  undo?: () => Promise<unknown>
}

/** The list and what is done to it: add, read in, put in order, change, take out. */
export function LocationWork({ actionId, list: { locations, open, addressSearch } }: { actionId: string; list: LocationList }) {
  const { t } = useLingui()
  const [dialog, setDialog] = useState<'new' | ActionLocation>()
  const [said, setSaid] = useState<Said>()
  const run = useLocationCommand((what: () => Promise<Said | undefined>) => what(), setSaid)
  const byAddress = () =>
    run.mutate(async () => {
      const ids = locations.map(({ id }) => id)
      await orderLocations(actionId, { by: 'address' })
      return { text: t`De lijst staat op plaats, straat en nummer.`, undo: () => orderLocations(actionId, { ids }) }
    })
  const withdraw = (location: ActionLocation) => {
    setDialog(undefined)
    run.mutate(async () => {
      await withdrawLocation(location)
      return { text: t`${addressText(location)} is uit de lijst gehaald.`, undo: () => returnLocation(location.id) }
    })
  }
  const add = locations.length < MOST_LOCATIONS
  return (
    <div className="wh-stack">
      {open ? (
        <ButtonGroup>
          {add ? <Button look="primary" onClick={() => setDialog('new')}>{t`Locatie toevoegen`}</Button> : null}
          {add ? <LinkButton href={`/acties/${actionId}/locaties/inlezen`}>{t`Inlezen uit een bestand`}</LinkButton> : null}
          {locations.length > 1 ? (
            <Button look="subtle" pending={run.isPending} onClick={byAddress}>{t`Op straat en nummer zetten`}</Button>
          ) : null}
        </ButtonGroup>
      ) : (
        <Alert>{t`De actie is uitgevoerd of geannuleerd. De locaties blijven staan zoals ze zijn.`}</Alert>
      )}
      {said ? (
        <Alert kind="success" live>
          {said.text}{' '}
          {said.undo ? (
            <Button
              small
              look="subtle"
              pending={run.isPending}
              onClick={() => run.mutate(async () => void (await said.undo?.()))}
            >{t`Ongedaan maken`}</Button>
          ) : null}
        </Alert>
      ) : null}
      <RefusalPanel refusal={run.error} />
      {locations.length === 0 ? (
        <EmptyState title={t`Nog geen locaties`}>
          {open ? t`Voeg adressen toe, of lees een lijst in. De volgorde is die waarin u gaat.` : null}
        </EmptyState>
      ) : (
        <>
          <p className="wh-locations__count">
            <Plural
              value={locations.length}
              one="# locatie, in de volgorde waarin u gaat."
              other="# locaties, in de volgorde waarin u gaat."
            />{' '}
            {open ? <Trans>Verplaats met de pijlen (of Alt met een pijltoets), of druk op het nummer.</Trans> : null}
          </p>
          <LocationOrder actionId={actionId} locations={locations} open={open} onOpen={setDialog} />
        </>
      )}
      <LocationDialog
        actionId={actionId}
        open={dialog}
        lastCity={locations.at(-1)?.city ?? ''}
        addressSearch={addressSearch}
        onClose={() => setDialog(undefined)}
        onSaved={(location) => {
          setSaid({ text: dialog === 'new' ? t`${addressText(location)} staat in de lijst.` : t`${addressText(location)} is gewijzigd.` })
          setDialog(undefined)
        }}
        onWithdraw={withdraw}
      />
    </div>
  )
}
