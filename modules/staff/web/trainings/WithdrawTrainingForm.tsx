import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Training, WithdrawTraining } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { useTrainingName } from './training-in-words.tsx'

/** Takes a training out that should not count, with the reason. */
export function WithdrawTrainingForm({ training, onClose }: { training: Training; onClose: () => void }) {
  const { t } = useLingui()
  const name = useTrainingName()(training)
  const withdraw = useStaffCommand(
    (by: WithdrawTraining) => api.send('POST', `/trainings/${encodeURIComponent(training.id)}/withdrawal`, by),
    onClose,
  )
  const { field, submit, refusal, sending } = usePageForm({
    schema: WithdrawTraining,
    defaultValues: { reason: '' },
    send: (by: WithdrawTraining) => withdraw.mutateAsync(by),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>“{name}” telt daarna niet meer mee. De regel blijft te lezen, met uw reden. Dit kunt u niet ongedaan maken.</Trans>
      </p>
      <TextField
        {...field('reason')}
        label={t`Waarom?`}
        description={t`Bijvoorbeeld: bij de verkeerde medewerker vastgelegd.`}
        maxLength={300}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="danger" pending={sending}>{t`Intrekken`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
