import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { linkNodeWords, relationWords } from '../../contract/provider-words.ts'
import { type Net, RecordLink, WithdrawLink } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'

/** Two that are linked, how, and where that was seen. Names that are in the picture are offered while typing. */
export function LinkForm({ id, net, onDone }: { id: string; net: Net; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const command = useBudgetCommand(id)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: RecordLink,
    defaultValues: { fromKind: 'person', fromName: '', relation: '', toKind: 'provider', toName: '', source: '', seenOn: '' } as Record<
      string,
      unknown
    >,
    send: (body: RecordLink) => command.mutateAsync({ method: 'POST', path: 'links', body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <datalist id="names-in-net">
        {net.nodes.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
      <Fieldset legend={t`Wie`}>
        <FieldRow>
          <SelectField {...field('fromKind')} label={t`Soort`} options={choices(linkNodeWords)} />
          <TextField {...field('fromName')} label={t`Naam of adres`} list="names-in-net" />
        </FieldRow>
      </Fieldset>
      <SelectField {...field('relation')} label={t`Verband`} placeholder={t`Kies`} options={choices(relationWords)} />
      <Fieldset legend={t`Met wie of wat`}>
        <FieldRow>
          <SelectField {...field('toKind')} label={t`Soort`} options={choices(linkNodeWords)} />
          <TextField {...field('toName')} label={t`Naam of adres`} list="names-in-net" />
        </FieldRow>
      </Fieldset>
      <FieldRow>
        <TextField {...field('source')} label={t`Bron`} description={t`Zoals het handelsregister of een gesprek.`} />
        <DateField {...field('seenOn')} label={t`Gezien op`} />
      </FieldRow>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

/** Takes a link out of the picture; that it stood there stays in the trail. */
export function WithdrawLinkForm({ id, link, onDone }: { id: string; link: string; onDone: () => void }) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: WithdrawLink,
    defaultValues: { because: '' },
    send: (body: WithdrawLink) => command.mutateAsync({ method: 'PUT', path: `links/${link}/withdrawal`, body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField {...field('because')} label={t`Waarom klopt dit verband niet?`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Intrekken`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
