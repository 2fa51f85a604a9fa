import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Training } from '../../contract.ts'
import { TrainingBadge, useTrainingName, useValidity } from './training-in-words.tsx'

interface TrainingLineProps {
  training: Training
  onChange?: (() => void) | undefined
  onWithdraw?: (() => void) | undefined
}

/** One training: what it was, until when it holds, and who wrote it down. */
export function TrainingLine({ training, onChange, onWithdraw }: TrainingLineProps) {
  const { t } = useLingui()
  const format = useFormat()
  const name = useTrainingName()(training)
  const { certificateNumber, recordedBy, correctedBy, withdrawn, state } = training
  const recordedOn = format.date(training.recordedAt)
  return (
    <li className="wh-holding">
      <div className="wh-holding__what">
        <span className="wh-holding__title">{name}</span>
        <When training={training} />
        {certificateNumber ? (
          <span>
            <Trans>Certificaat {certificateNumber}</Trans>
          </span>
        ) : null}
        <span className="wh-small">
          <Trans>
            Vastgelegd door {recordedBy.name} op {recordedOn}
          </Trans>
          {correctedBy ? <Trans>, gewijzigd door {correctedBy.name}</Trans> : null}
        </span>
        {withdrawn ? (
          <span className="wh-small">
            <Trans>
              Ingetrokken door {withdrawn.by.name}: {withdrawn.reason}
            </Trans>
          </span>
        ) : null}
      </div>
      {withdrawn ? <StatusBadge>{t`Ingetrokken`}</StatusBadge> : null}
      {withdrawn ? null : state ? <TrainingBadge state={state} /> : <StatusBadge tone="active">{t`Gepland`}</StatusBadge>}
      {onChange && onWithdraw ? (
        <div className="wh-judge">
          <Button small aria-label={state ? t`Wijzigen: ${name}` : t`Afronden of verzetten: ${name}`} onClick={onChange}>
            {state ? t`Wijzigen` : t`Afronden of verzetten`}
          </Button>
          <Button small look="subtle" aria-label={t`Intrekken: ${name}`} onClick={onWithdraw}>
            {t`Intrekken`}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function When({ training: { completedOn, plannedOn, validUntil } }: { training: Training }) {
  const format = useFormat()
  const validity = useValidity()(validUntil)
  const [completed, planned] = [format.date(completedOn), format.date(plannedOn)]
  if (!completedOn)
    return (
      <span>
        <Trans>Gepland op {planned}</Trans>
      </span>
    )
  return (
    <span>
      <Trans>Afgerond op {completed}</Trans>, {validUntil ? <Trans>geldig {validity}</Trans> : validity}
    </span>
  )
}
