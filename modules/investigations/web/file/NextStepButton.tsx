import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { NextStep, Stage } from '../../contract.ts'
import { SubmitAdviceDialog } from '../advice/SubmitAdviceDialog.tsx'
import { CloseFileDialog } from './CloseFileDialog.tsx'
import { useOpenFile } from './file-context.ts'
import { useFileCommand } from './use-file-command.ts'

interface NextStepButtonProps {
  next: NextStep
  /** What to do instead while gates are closed: show them. */
  onHeld?: (() => void) | undefined
}

/** Takes the next step, in the way that belongs to it: move on, choose a reader, read along, decide, close. */
export function NextStepButton({ next, onHeld }: NextStepButtonProps) {
  const { file } = useOpenFile()
  const label = useLabel()[next.to]
  const move = useFileCommand()
  const [choosing, setChoosing] = useState(false)

  if (next.to === 'decision' && !onHeld) return <Way href={`/onderzoeken/${file.id}/meelezen`}>{label}</Way>
  if (next.to === 'outcome' && !onHeld) return <Way href={`/besluiten/${file.id}`}>{label}</Way>

  function take() {
    if (onHeld) return onHeld()
    if (next.to === 'reading-along' || next.to === 'closed') return setChoosing(true)
    move.send('PUT', 'stage', { to: next.to })
  }

  return (
    <>
      <div className="wh-next__step">
        <Button look={onHeld ? 'secondary' : 'primary'} pending={move.sending} onClick={take}>
          {label}
        </Button>
      </div>
      <RefusalPanel refusal={move.refusal} />
      {next.to === 'closed' ? (
        <CloseFileDialog open={choosing} onClose={() => setChoosing(false)} />
      ) : (
        <SubmitAdviceDialog open={choosing} onClose={() => setChoosing(false)} />
      )}
    </>
  )
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <div className="wh-next__step">
      <LinkButton look="primary" href={href}>
        {children}
      </LinkButton>
    </div>
  )
}

function useLabel(): Record<Stage, string> {
  const { t } = useLingui()
  return {
    opened: t`Toewijzen`,
    planning: t`Plan beginnen`,
    research: t`Onderzoek beginnen`,
    hearing: t`Door naar horen`,
    weighing: t`Door naar afwegen`,
    advice: t`Door naar advies`,
    'reading-along': t`Laten meelezen`,
    decision: t`Advies meelezen`,
    outcome: t`Besluit nemen`,
    closed: t`Onderzoek afsluiten`,
  }
}
