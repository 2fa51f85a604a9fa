import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { PlanShift, Roster, Shift } from '../../contract.ts'
import { Conflicts } from './Conflicts.tsx'
import { CopyWeekDialog } from './CopyWeekDialog.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { changeShift, planShift, removeShift, useRosterCommand } from './roster-queries.ts'
import { type OpenShift, ShiftDialog } from './ShiftDialog.tsx'
import { type Spot, WeekGrid } from './WeekGrid.tsx'
import { WeekStanding } from './WeekStanding.tsx'

interface Said {
  text: string
  undo?: () => Promise<unknown>
}

/** The week as the coordinator plans it: add, change, move and remove, each with a way back, until it is published. */
export function PlanWeek({ roster, by }: { roster: Roster; by: 'person' | 'activity' }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<OpenShift>()
  const [asks, setAsks] = useState<'publish' | 'copy'>()
  const [said, setSaid] = useState<Said>()
  const [last, setLast] = useState<Partial<PlanShift>>()
  const followed = useFollowed(roster)
  const run = useRosterCommand((work: () => Promise<Said | undefined>) => work(), setSaid)

  const move = (shift: Shift, spot: Spot) => {
    const { id, revision, minutes: _, ...before } = shift
    const after = { ...before, ...spot }
    if (after.day === before.day && after.accountId === before.accountId && after.activity === before.activity) return
    followed.current = id
    run.mutate(async () => {
      const moved = await changeShift(id, { ...after, revision })
      return { text: t`De dienst is verzet.`, undo: () => changeShift(id, { ...before, revision: moved.revision }) }
    })
  }
  const remove = (shift: Shift) => {
    setOpen(undefined)
    run.mutate(async () => {
      await removeShift(shift)
      const { id: _, revision: __, minutes: ___, ...before } = shift
      return { text: t`De dienst is weggehaald.`, undo: () => planShift(before) }
    })
  }
  const keep = (saved: Shift, before: Shift | undefined) => {
    const { id, revision, minutes: _, ...work } = saved
    setLast(work)
    setOpen(undefined)
    followed.current = id
    if (!before) return setSaid({ text: t`De dienst is toegevoegd.`, undo: () => removeShift({ id, revision }) })
    const { id: __, revision: ___, minutes: ____, ...was } = before
    setSaid({ text: t`De dienst is gewijzigd.`, undo: () => changeShift(id, { ...was, revision }) })
  }

  const changes = roster.weeks[0]?.changes ?? 0
  return (
    <>
      <WeekStanding roster={roster}>
        <ButtonGroup>
          <Button look="primary" disabled={changes === 0} onClick={() => setAsks('publish')}>{t`Publiceren…`}</Button>
          <Button disabled={roster.shifts.length === 0} onClick={() => setAsks('copy')}>{t`Kopiëren naar…`}</Button>
        </ButtonGroup>
      </WeekStanding>
      {roster.conflicts.length > 0 ? <Conflicts roster={roster} /> : null}
      <Told said={said} busy={run.isPending} onUndo={(undo) => run.mutate(async () => void (await undo()))} />
      <RefusalPanel refusal={run.error} />
      <WeekGrid
        roster={roster}
        by={by}
        onOpen={(shift) => setOpen({ shift })}
        onAdd={(spot) => setOpen({ spot })}
        onMove={move}
        onRemove={remove}
      />
      <Disclosure summary={t`Plannen met het toetsenbord`}>
        <p>
          <Trans>
            Met de pijlen gaat u van dag naar dag. Enter opent een dienst of voegt er een toe. Alt met een pijl verzet een dienst, Delete
            haalt hem weg. Slepen met de muis kan ook.
          </Trans>
        </p>
      </Disclosure>
      <ShiftDialog open={open} roster={roster} last={last} onClose={() => setOpen(undefined)} onSaved={keep} onRemove={remove} />
      <PublishDialog
        open={asks === 'publish'}
        roster={roster}
        onClose={() => setAsks(undefined)}
        onPublished={({ told }) => {
          setAsks(undefined)
          setSaid({ text: t`De week is gepubliceerd. ${told} collega’s krijgen bericht.` })
        }}
      />
      <CopyWeekDialog
        open={asks === 'copy'}
        roster={roster}
        onClose={() => setAsks(undefined)}
        onCopied={({ copied, leftOut }) => {
          setAsks(undefined)
          setSaid({ text: t`${copied} diensten zijn gekopieerd, ${leftOut} overgeslagen omdat er al iets stond.` })
        }}
      />
    </>
  )
}

function Told({ said, busy, onUndo }: { said: Said | undefined; busy: boolean; onUndo: (undo: () => Promise<unknown>) => void }) {
  const { t } = useLingui()
  if (!said) return null
  const { text, undo } = said
  return (
    <Alert kind="success" live>
      {text}{' '}
      {undo ? (
        <Button small look="subtle" pending={busy} onClick={() => onUndo(undo)}>
          {t`Ongedaan maken`}
        </Button>
      ) : null}
    </Alert>
  )
}

/** After a move or a change the focus goes along with the shift to where it now stands. */
function useFollowed(roster: Roster) {
  const followed = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the shifts are read anew, and only then.
  useEffect(() => {
    const id = followed.current
    if (!id) return
    const chip = document.querySelector<HTMLElement>(`[data-shift="${CSS.escape(id)}"]`)
    chip?.focus()
    followed.current = undefined
  }, [roster.shifts])
  return followed
}
