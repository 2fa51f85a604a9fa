import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { sharingEndWords } from '../../contract/sharing-words.ts'
import { EndSharing, type Sharing } from '../../contract.ts'
import { sharingKey } from './sharing-queries.ts'

/** Writes down once what became of what was shared. */
export function EndSharingForm({ sharing, onDone }: { sharing: Sharing; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: EndSharing,
    defaultValues: { ended: '', endedOn: dayInAmsterdam(new Date()), note: '' },
    send: (end) => api.send('PUT', `/sharings/${sharing.id}/end`, end),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      onDone()
    },
  })
  const { what, partner } = sharing
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <strong>{what}.</strong>{' '}
        {sharing.direction === 'out' ? <Trans>Gegeven aan {partner.name}.</Trans> : <Trans>Ontvangen van {partner.name}.</Trans>}{' '}
        <Trans>Dit legt u één keer vast.</Trans>
      </p>
      <RadioGroup {...field('ended')} label={t`Wat is ermee gebeurd?`} options={choices(sharingEndWords)} />
      <DateField {...field('endedOn')} label={t`Op welke dag?`} />
      <TextArea
        {...field('note')}
        label={t`Hoe weet u dat?`}
        description={t`Bijvoorbeeld: bericht van de partner, of zelf gewist. Zonder namen van inwoners.`}
        rows={2}
        maxLength={500}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
