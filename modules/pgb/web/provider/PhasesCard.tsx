import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import type { Phase } from '../../contract.ts'
import { FinishPhaseForm, PhaseForm } from './PhaseForms.tsx'
import '../pgb.css'

type Open = { what: 'new' } | { what: 'change' | 'finish'; phase: Phase }

/** The phases in order; the first open one is where the work is. */
export function PhasesCard({ id, works, phases }: { id: string; works: boolean; phases: readonly Phase[] }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  return (
    <Card title={t`Fasen`} actions={works ? <Button small onClick={() => setOpen({ what: 'new' })}>{t`Fase toevoegen`}</Button> : null}>
      {phases.length === 0 ? (
        <p>
          <Trans>Een onderzoek naar een aanbieder duurt lang. Deel het op in fasen, elk met een doel en een einde.</Trans>
        </p>
      ) : (
        <ol className="wh-phases">
          {phases.map((phase) => (
            <OnePhase key={phase.id} phase={phase} onOpen={works && !phase.doneOn ? (what) => setOpen({ what, phase }) : undefined} />
          ))}
        </ol>
      )}
      <Dialog
        open={open?.what === 'new' || open?.what === 'change'}
        title={open?.what === 'change' ? t`Fase wijzigen` : t`Fase toevoegen`}
        onClose={close}
      >
        {open?.what === 'new' || open?.what === 'change' ? (
          <PhaseForm id={id} phase={open.what === 'change' ? open.phase : undefined} onDone={close} />
        ) : null}
      </Dialog>
      <Dialog open={open?.what === 'finish'} title={t`Fase afronden`} onClose={close}>
        {open?.what === 'finish' ? <FinishPhaseForm id={id} phase={open.phase} onDone={close} /> : null}
      </Dialog>
    </Card>
  )
}

function OnePhase({ phase, onOpen }: { phase: Phase; onOpen: ((what: 'change' | 'finish') => void) | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const { title, goal, from, to, doneOn, result } = phase
  const late = !doneOn && to < dayInAmsterdam(new Date())
  return (
    <li className="wh-phase">
      <div className="wh-phase__head">
        <h3>{title}</h3>
        <StatusBadge tone={doneOn ? 'safe' : late ? 'warning' : 'active'}>
          {doneOn ? t`Afgerond op ${format.date(doneOn)}` : late ? t`Over het geplande einde` : t`Loopt of komt`}
        </StatusBadge>
      </div>
      <p className="wh-budget-small">
        {format.date(from)} – {format.date(to)}
      </p>
      <p>{goal}</p>
      {result ? <p className="wh-phase__result">{result}</p> : null}
      {onOpen ? (
        <ButtonGroup>
          <Button small onClick={() => onOpen('finish')}>{t`Afronden`}</Button>
          <Button small look="subtle" onClick={() => onOpen('change')}>{t`Wijzigen`}</Button>
        </ButtonGroup>
      ) : null}
    </li>
  )
}
