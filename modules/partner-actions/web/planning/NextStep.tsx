import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import type { Gate } from '#design/gate-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'
import { CancelAction } from './CancelAction.tsx'
import { useHoldingGates, useReadinessGates } from './gates.tsx'
import { useStep } from './use-step.ts'

/** What comes next, always in the same place: one main button, the rest beside it. */
export function NextStep({ action }: { action: Action }) {
  const { t } = useLingui()
  const [cancelling, setCancelling] = useState(false)
  const step = useStep(action)
  const ready = useReadinessGates(action).find(({ met }) => !met)
  const held = useHoldingGates(action).find(({ met }) => !met)
  const { coordinates, state } = action
  const open = state === 'planned' || state === 'ready'

  const press = (path: 'ready' | 'holding', label: string) => (
    <Button look="primary" pending={step.isPending} onClick={() => step.mutate({ path })}>
      {label}
    </Button>
  )
  const main: Record<Action['state'], () => ReactNode> = {
    planned: () => coordinates && (ready ? <ToGate gate={ready} /> : press('ready', t`Klaarzetten voor het veld`)),
    ready: () => {
      if (!action.works) return null
      if (coordinates && action.holding?.dayCame && !held) return press('holding', t`Melden als uitgevoerd`)
      return <LinkButton look="primary" href={`/acties/${action.id}/veldwerk`}>{t`Naar het veldwerk`}</LinkButton>
    },
    held: () => action.works && <LinkButton look="primary" href={`/acties/${action.id}/verslag`}>{t`Verslag schrijven`}</LinkButton>,
    reported: () => <LinkButton look="primary" href={`/acties/${action.id}/verslag`}>{t`Verslag lezen`}</LinkButton>,
    cancelled: () => null,
  }
  return (
    <Card title={state === 'cancelled' ? t`Deze actie gaat niet door` : t`Volgende stap`} look="marked">
      <div className="wh-action-step">
        <p>
          <WhatNext action={action} ready={ready} held={held} />
        </p>
        <RefusalPanel refusal={step.error} />
        <ButtonGroup>
          {main[state]()}
          {coordinates && open ? <LinkButton href={`/acties/${action.id}/bewerken`}>{t`Bewerken`}</LinkButton> : null}
          {coordinates && state === 'ready' ? (
            <Button onClick={() => step.mutate({ path: 'putting-back' })}>{t`Terug naar voorbereiding`}</Button>
          ) : null}
          {coordinates && open ? <Button look="subtle" onClick={() => setCancelling(true)}>{t`Actie annuleren`}</Button> : null}
        </ButtonGroup>
      </div>
      <CancelAction action={action} open={cancelling} onClose={() => setCancelling(false)} />
    </Card>
  )
}

function ToGate({ gate }: { gate: Gate }) {
  const { t } = useLingui()
  return (
    <LinkButton look="primary" href={gate.href ?? ''}>
      {gate.hrefLabel ?? t`Hier regelen`}
    </LinkButton>
  )
}

function WhatNext({ action, ready, held }: { action: Action; ready: Gate | undefined; held: Gate | undefined }) {
  const format = useFormat()
  const { state, coordinates, works, holding } = action
  const day = format.longDate(action.onDay)
  if (state === 'cancelled') return <span className="wh-written-text">{action.cancelReason}</span>
  if (state === 'reported') return <Trans>Het verslag is vastgesteld. Er wijzigt niets meer.</Trans>
  if (state === 'held')
    return works ? (
      <Trans>De actie is uitgevoerd. Schrijf op wat partners meldden, en maak het verslag af.</Trans>
    ) : (
      <Trans>De actie is uitgevoerd. Het verslag volgt.</Trans>
    )
  if (state === 'planned') {
    if (!coordinates) return <Trans>De coördinator bereidt deze actie voor.</Trans>
    return ready ? (
      <Trans>De actie kan nog niet naar buiten. Hieronder staat wat er ontbreekt.</Trans>
    ) : (
      <Trans>Alles staat klaar. Zet de actie klaar: dan kan wie meegaat haar meenemen.</Trans>
    )
  }
  if (!works) return <Trans>De actie is klaar, en is op {day}.</Trans>
  if (!holding?.dayCame) return <Trans>De actie is klaar. Neem haar voor {day} mee op een apparaat; dat werkt ook zonder verbinding.</Trans>
  if (held) return <Trans>Schrijf bij elke locatie op wat er gebeurde, en stuur alles terug.</Trans>
  return coordinates ? (
    <Trans>Alles is terug. Meld de actie als uitgevoerd; daarna volgt het verslag.</Trans>
  ) : (
    <Trans>Alles is terug. De coördinator meldt de actie als uitgevoerd.</Trans>
  )
}
