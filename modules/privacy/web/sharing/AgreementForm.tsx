import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { NumberField } from '#design/number-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { dataCategoryWords, sharingPurposeWords } from '../../contract/sharing-words.ts'
import type { DraftAgreement } from '../../contract.ts'
import { PoliceApart } from './PartnerPage.tsx'
import { partnerChoicesQuery } from './sharing-queries.ts'
import './sharing.css'

interface AgreementFormProps<Sent, Answer> {
  schema: CheckedBy<Sent>
  start: Partial<DraftAgreement>
  save: string
  send: (agreed: Sent) => Promise<Answer>
  onKept: (answer: Answer) => Promise<void>
  back: string
}

interface Written {
  title: string
  partners: string[]
  purpose: string
  route: string
  legalBasis: string
  out: string[]
  in: string[]
  validFrom: string
  lastDay: string
  keepDays: number | string
  dpiaReference: string
}

/** The fields of an agreement. Keeps what was typed whatever is refused. */
export function AgreementForm<Sent, Answer>({ schema, start, save, send, onKept, back }: AgreementFormProps<Sent, Answer>) {
  const { t } = useLingui()
  const choices = useChoices()
  const partners = useQuery(partnerChoicesQuery)
  const several = useMunicipalityChoices().length > 0
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<Written, Sent, Answer>({
    schema,
    defaultValues: {
      title: start.title ?? '',
      partners: start.partners ?? [],
      purpose: start.purpose ?? '',
      route: start.route ?? '',
      legalBasis: start.legalBasis ?? '',
      out: start.out ?? [],
      in: start.in ?? [],
      validFrom: start.validFrom ?? '',
      lastDay: start.lastDay ?? '',
      keepDays: start.keepDays ?? '',
      dpiaReference: start.dpiaReference ?? '',
    },
    send,
    onSent: onKept,
  })
  const chosen = form.watch('partners')
  const withPolice = partners.data?.rows.some(({ id, kind }) => kind === 'police' && chosen.includes(id))
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField
        {...field('title')}
        label={t`Naam van de afspraak`}
        description={t`Zo herkennen collega’s die, bijvoorbeeld: Werk op bedrijventerreinen.`}
      />
      <div className="wh-partner-choices">
        <CheckboxGroup
          key={partners.isPending ? 'pending' : 'known'}
          {...field('partners')}
          label={t`Met welke partners?`}
          options={(partners.data?.rows ?? []).map(({ id, name, municipality }) => ({
            value: id,
            label: several ? `${name} (${municipality})` : name,
          }))}
        />
      </div>
      <RefusalPanel refusal={partners.error} onRetry={() => void partners.refetch()} />
      {withPolice ? <PoliceApart /> : null}
      <RadioGroup {...field('purpose')} label={t`Waarvoor?`} options={choices(sharingPurposeWords)} />
      <RadioGroup
        {...field('route')}
        label={t`Langs welke weg?`}
        options={[
          { value: 'law', label: t`Rechtstreeks op grond van de wet`, description: t`Niet om gegevens aan de politie te geven.` },
          { value: 'riec', label: t`Binnen het RIEC` },
          { value: 'lsi', label: t`Binnen een LSI-project` },
        ]}
      />
      <TextArea
        {...field('legalBasis')}
        label={t`Wet en artikel`}
        description={t`Bijvoorbeeld: Participatiewet art. 64 om te ontvangen, art. 67 om te geven.`}
        rows={2}
        maxLength={500}
      />
      <Fieldset legend={t`Welke gegevens?`} description={t`Kies alleen wat voor dit doel nodig is.`}>
        <FieldRow>
          <CheckboxGroup {...field('out')} label={t`Wij geven`} options={choices(dataCategoryWords)} />
          <CheckboxGroup {...field('in')} label={t`Wij ontvangen`} options={choices(dataCategoryWords)} />
        </FieldRow>
      </Fieldset>
      <Fieldset legend={t`Hoe lang?`}>
        <FieldRow>
          <DateField {...field('validFrom')} label={t`Geldt vanaf`} />
          <DateField {...field('lastDay')} label={t`Tot en met`} />
        </FieldRow>
        <NumberField {...field('keepDays')} label={t`Binnen hoeveel dagen terug of vernietigd?`} description={t`Dagen na het delen.`} />
      </Fieldset>
      <TextField
        {...field('dpiaReference')}
        label={t`Kenmerk van de DPIA`}
        description={t`Nodig om de afspraak van kracht te maken. De privacy officer kan het dan nog invullen.`}
        optional
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {save}
        </Button>
        <LinkButton look="subtle" href={back}>{t`Annuleren`}</LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
