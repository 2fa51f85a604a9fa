import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type Compartment, compartmentWords } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AskDisclosure, type DisclosureGround, disclosureGroundWords } from '../../contract.ts'

interface AskDisclosureFormProps {
  /** Where it is asked: `/investigations/…/disclosures` or `/reports/…/disclosures`. */
  path: string
  /** Who would receive the data. */
  to: Compartment
  onSent: () => void | Promise<void>
  onCancel: () => void
}

/** Asks that data may go to the other law: which, on what ground, why, until when. */
export function AskDisclosureForm({ path, to, onSent, onCancel }: AskDisclosureFormProps) {
  const { t } = useLingui()
  const word = useWord()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: AskDisclosure,
    defaultValues: { ground: '', what: '', necessity: '', until: '' },
    send: (asked) => api.send('POST', path, asked),
    onSent,
  })
  const grounds = (Object.keys(disclosureGroundWords) as DisclosureGround[]).filter((ground) =>
    (disclosureGroundWords[ground].to as readonly Compartment[]).includes(to),
  )
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          Gegevens voor de ene wet zijn niet zomaar te gebruiken voor de andere. De privacy officer of een andere coördinator beslist.
          Schrijf geen namen op: wie beslist, ziet het dossier niet.
        </Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SelectField
        {...field('ground')}
        label={t`Grondslag om te delen met ${word(compartmentWords[to])}`}
        placeholder={t`Kies een grondslag`}
        options={grounds.map((ground) => ({ value: ground, label: word(disclosureGroundWords[ground]) }))}
      />
      <TextArea {...field('what')} label={t`Welke gegevens?`} rows={2} maxLength={1000} />
      <TextArea {...field('necessity')} label={t`Waarom is dit nodig?`} rows={3} maxLength={4000} />
      <DateField {...field('until')} label={t`Tot en met`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" small pending={sending}>{t`Goedkeuring vragen`}</Button>
        <Button look="subtle" small onClick={onCancel}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
