import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { type FormInUse, usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import {
  type Addressee,
  addresseeWarningWords,
  ChooseAddressees,
  letterShareWords,
  representativeRoleWords,
  type Suspension,
  type SuspensionLetter,
} from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

const Choice = ChooseAddressees.omit({ revision: true })
type Choice = Omit<ChooseAddressees, 'revision'>
interface Values {
  addressees: Record<'who' | 'gets' | 'address' | 'because', string>[]
}

interface AddresseesFormProps {
  suspension: Suspension
  letter: SuspensionLetter
  onDone: () => void
  onCancel?: () => void
}

/** The proposal of the rule beside the choice of who sends the letter; a reason where that differs, and for every warning. */
export function AddresseesForm({ suspension: { id, revision }, letter, onDone, onCancel }: AddresseesFormProps) {
  const { t } = useLingui()
  const readAgain = useReadAgain()
  const page = usePageForm<Values, Choice, undefined>({
    schema: Choice,
    defaultValues: {
      addressees: letter.addressees.map(({ who, gets, address, because }) => ({ who, gets, address, because: because ?? '' })),
    },
    send: (choice) => api.send('POST', `/suspensions/${id}/addressees`, { ...choice, revision }),
    onSent: async () => {
      await readAgain()
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void page.submit(event)} aria-label={t`Wie krijgt de brief?`}>
      <FormErrorSummary errors={page.errors} attempt={page.attempt} />
      {letter.addressees.map((addressee, index) => (
        <OneFields key={addressee.who} addressee={addressee} index={index} alone={letter.addressees.length === 1} {...page} />
      ))}
      <RefusalPanel refusal={page.refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={page.sending}>{t`Keuze vastleggen`}</Button>
        {onCancel ? <Button look="subtle" onClick={onCancel}>{t`Annuleren`}</Button> : null}
      </ButtonGroup>
      <LeaveGuard when={page.unsaved} />
    </form>
  )
}

interface OneFieldsProps extends Pick<FormInUse<Values>, 'field' | 'form'> {
  addressee: Addressee
  index: number
  alone: boolean
}

function OneFields({ addressee, index, alone, field, form }: OneFieldsProps) {
  const { t } = useLingui()
  const word = useWord()
  const { name, capacity, proposed, source, warnings } = addressee
  const gets = form.watch(`addressees.${index}.gets`)
  const role = capacity ? word(representativeRoleWords[capacity]) : t`budgethouder`
  return (
    <Fieldset legend={`${name} (${role})`}>
      {warnings.map((warning) => (
        <Alert key={warning} kind="warning">
          {word(addresseeWarningWords[warning])}
        </Alert>
      ))}
      {alone ? null : (
        <RadioGroup
          {...field(`addressees.${index}.gets`)}
          label={t`Wat krijgt deze persoon?`}
          description={t`Voorstel: ${word(letterShareWords[proposed])} (${source}).`}
          inline
          options={valuesOf(letterShareWords).map((value) => ({ value, label: capital(word(letterShareWords[value])) }))}
        />
      )}
      {gets === 'nothing' ? null : (
        <TextArea
          {...field(`addressees.${index}.address`)}
          label={t`Adres`}
          description={t`Straat en nummer, dan postcode en plaats.`}
          rows={3}
          maxLength={300}
          optional
        />
      )}
      {gets !== proposed || warnings.length > 0 ? (
        <TextArea
          {...field(`addressees.${index}.because`)}
          label={t`Waarom kiest u dit?`}
          description={t`Dit blijft in het dossier en komt niet in de brief.`}
          rows={2}
          maxLength={1000}
        />
      ) : null}
    </Fieldset>
  )
}
