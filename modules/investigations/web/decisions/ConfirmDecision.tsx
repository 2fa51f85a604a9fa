import { Trans, useLingui } from '@lingui/react/macro'
import { ConfirmDialog } from '#design/dialog.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import type { Decide } from '../../contract.ts'
import { type Part, useMeasureText } from '../advice/PartText.tsx'
import { usePartWords } from '../advice/use-part-words.ts'
import { useOpenFile } from '../file/file-context.ts'

interface ConfirmDecisionProps {
  open: boolean
  part: Part
  decision: Pick<Decide, 'choice' | 'deviatesTo' | 'amountCents'>
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Says exactly what will happen before a decision is taken. */
export function ConfirmDecision({ open, part, decision, pending, onConfirm, onClose }: ConfirmDecisionProps) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const back = decision.choice === 'send-back'
  const others = file.advices.at(-1)?.parts.filter(({ id, decision: taken }) => id !== part.id && !taken).length ?? 0
  return (
    <ConfirmDialog
      open={open}
      title={back ? t`Advies terugsturen?` : t`Dit besluit nemen?`}
      confirm={back ? t`Terugsturen` : t`Besluit nemen`}
      pending={pending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p className="wh-confirm">
        <WhatHappens part={part} decision={decision} />
      </p>
      <p>
        {back ? (
          <Trans>Het hele advies gaat terug naar de schrijver, die uw redenen leest. Er wordt nu niets besloten.</Trans>
        ) : others > 0 ? (
          <Trans>U besluit namens het college. Daarna staan er nog andere onderdelen open.</Trans>
        ) : (
          <Trans>U besluit namens het college. Daarna legt de specialist vast wat er is uitgevoerd.</Trans>
        )}
      </p>
    </ConfirmDialog>
  )
}

function WhatHappens({ part, decision }: Pick<ConfirmDecisionProps, 'part' | 'decision'>) {
  const { kindOf } = usePartWords()
  const format = useFormat()
  const measure = useMeasureText()
  const advised = [capital(kindOf(part.kind)), measure(part)].filter(Boolean).join(', ')
  if (decision.choice !== 'deviate' || !decision.deviatesTo) return <strong>{advised}</strong>

  const instead = kindOf(decision.deviatesTo)
  return (
    <Trans>
      Niet: {advised}. In plaats daarvan:{' '}
      <strong>{decision.amountCents === null ? instead : `${instead}, ${format.money(decision.amountCents)}`}</strong>.
    </Trans>
  )
}
