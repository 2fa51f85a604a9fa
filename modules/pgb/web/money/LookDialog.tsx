import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { checkKindWords } from '../../contract/money-words.ts'
import { LookAtCheck, type MoneyCheck } from '../../contract.ts'
import { lookAtCheck, useMoneyCommand } from './money-queries.ts'

interface LookDialogProps {
  id: string
  check: MoneyCheck | undefined
  onClose: () => void
}

/** Says what came of looking at one thing: explained, to ask, or a finding on the file. */
export function LookDialog({ id, check, onClose }: LookDialogProps) {
  const word = useWord()
  return (
    <Dialog open={check !== undefined} title={check ? word(checkKindWords[check.kind]) : ''} onClose={onClose}>
      {check ? <LookForm id={id} check={check} onClose={onClose} /> : null}
    </Dialog>
  )
}

function LookForm({ id, check, onClose }: LookDialogProps & { check: MoneyCheck }) {
  const { t } = useLingui()
  const saving = useMoneyCommand(id, (look: LookAtCheck) => lookAtCheck(id, look))
  const { field, submit, refusal, sending, form } = usePageForm({
    schema: LookAtCheck,
    defaultValues: { kind: check.kind, subject: check.subject, outcome: '', because: '', supports: 'neither' } as Record<string, unknown>,
    send: (look: LookAtCheck) => saving.mutateAsync(look),
    onSent: onClose,
  })
  const isFinding = form.watch('outcome') === 'finding'
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <RadioGroup
        {...field('outcome')}
        label={t`Wat is het?`}
        options={[
          { value: 'explained', label: t`Verklaard`, description: t`U weet waardoor het komt.` },
          { value: 'ask', label: t`Vragen in een gesprek`, description: t`De budgethouder of zorgverlener kan het uitleggen.` },
          { value: 'finding', label: t`Vastleggen als bevinding`, description: t`Het komt als feit bij de bevindingen van het onderzoek.` },
        ]}
      />
      {isFinding ? (
        <RadioGroup
          {...field('supports')}
          label={t`Wat ondersteunt het?`}
          options={[
            { value: 'neither', label: t`Geen van beide` },
            { value: 'no-breach', label: t`Dat er geen overtreding is` },
            { value: 'breach', label: t`Dat er een overtreding is` },
          ]}
        />
      ) : null}
      <TextArea {...field('because')} label={t`Wat hebt u gezien?`} rows={4} maxLength={2000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
