import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { careOutcomeWords } from '../../contract/report-words.ts'
import { careSignalWords } from '../../contract/words.ts'
import { type CareToFollow, FollowUpCare } from '../../contract.ts'
import { readActionsAgain } from './report-queries.ts'

interface FollowUpInForm {
  locationId: string
  signal: string
  outcome: string
  reason: string
}

/** Writes down, once, what was done with one sign that somebody needs help. */
export function CareDialog({ actionId, care, onClose }: { actionId: string; care: CareToFollow; onClose: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const choices = useChoices()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm<FollowUpInForm, FollowUpCare, null>({
    schema: FollowUpCare,
    defaultValues: { locationId: care.locationId, signal: care.signal, outcome: '', reason: '' },
    send: (done) => api.send<null>('POST', `/actions/${actionId}/care-follow-ups`, done),
    onSent: async () => {
      await readActionsAgain(queries)
      onClose()
    },
  })
  return (
    <Dialog open title={t`Wat deed u met dit zorgsignaal?`} onClose={onClose}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <p className="wh-action-note">{`${word(careSignalWords[care.signal])} · ${care.address}`}</p>
        <RadioGroup {...field('outcome')} label={t`Wat deed u?`} options={choices(careOutcomeWords)} />
        <TextArea
          {...field('reason')}
          label={t`Toelichting`}
          description={t`Nodig als er niets nodig was. Zonder namen.`}
          maxLength={500}
          optional
          lang="nl"
        />
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
          <Button onClick={onClose}>{t`Annuleren`}</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
