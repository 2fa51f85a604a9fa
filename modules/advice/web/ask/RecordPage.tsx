import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { ComboBox } from '#design/combo-box.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { adviceChannelWords } from '../../contract/words.ts'
import type { QuestionKept } from '../../contract.ts'
import { adviceColleaguesQuery } from '../advice-queries.ts'
import { noSource, SourceFields } from '../question/SourceFields.tsx'
import { noRecord, questionAsRecorded } from './asked-question.ts'
import { QuestionFields } from './QuestionFields.tsx'
import '../advice.css'

/** A specialist records what was asked by phone or at the desk, or told unasked; answered and closed in the same breath when it was. */
export function RecordPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = useChoices()
  const colleagues = useQuery(adviceColleaguesQuery)
  const several = useMunicipalityChoices().length > 0
  usePageTitle(t`Advies vastleggen`)
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: withMunicipality(questionAsRecorded, several ? t`Kies een gemeente.` : undefined),
    defaultValues: noRecord(),
    send: (question) => api.send<QuestionKept>('POST', '/advice/recorded-questions', question),
    onSent: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      await navigate({ to: `/advies/${id}` })
    },
  })
  const sources = form.watch('sources')
  // One form for both: what is asked has the same names in each.
  const askField = field as unknown as Parameters<typeof QuestionFields>[0]['field']
  return (
    <>
      <PageHeading
        title={t`Advies vastleggen`}
        trail={[{ label: t`Advies`, href: '/advies' }]}
        intro={t`Gevraagd aan de telefoon of aan het bureau, of ongevraagd gegeven.`}
      />
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <ComboBox
          name="consultantId"
          error={field('consultantId').error}
          label={t`Voor welke collega?`}
          description={t`Typ een paar letters van de naam of het team.`}
          width="medium"
          value={form.watch('consultantId')}
          options={(colleagues.data?.colleagues ?? []).map(({ id, name, unit }) => ({
            value: id,
            label: unit ? `${name} (${unit})` : name,
          }))}
          onChange={(id) => form.setValue('consultantId', id, { shouldDirty: true, shouldValidate: attempt > 0 })}
        />
        {colleagues.isError ? <RefusalPanel refusal={colleagues.error} onRetry={() => void colleagues.refetch()} /> : null}
        <RadioGroup
          {...field('asked')}
          label={t`Is erom gevraagd?`}
          inline
          options={[
            { value: 'yes', label: t`Gevraagd` },
            { value: 'no', label: t`Ongevraagd` },
          ]}
        />
        <RadioGroup
          {...field('channel')}
          label={t`Hoe kwam het?`}
          inline
          options={choices(adviceChannelWords).filter(({ value }) => value !== 'app')}
        />
        <FieldRow>
          <DateField {...field('day')} label={t`Dag`} description={t`Leeg: nu`} optional />
          <TimeField {...field('time')} label={t`Tijd`} optional />
        </FieldRow>
        <QuestionFields
          field={askField}
          subject={form.watch('subject')}
          municipality={form.watch('municipality')}
          subjectRefused={Boolean(form.formState.errors.subject?.address)}
        />
        <Fieldset legend={t`Meteen beantwoord?`}>
          <TextArea {...field('answer')} label={t`Antwoord`} optional rows={4} maxLength={10_000} />
          <SourceFields count={sources.length} field={field} />
          <Button small onClick={() => form.setValue('sources', [...sources, noSource()])}>{t`Nog een bron`}</Button>
          <Checkbox {...field('close')} label={t`Meteen afsluiten`} />
        </Fieldset>
        <div>
          <RefusalPanel refusal={refusal} />
          <ButtonGroup>
            <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
            <LinkButton href="/advies" look="subtle">{t`Annuleren`}</LinkButton>
          </ButtonGroup>
          <p className="wh-form-note">
            <Trans>De collega ziet de vraag en het antwoord onder Mijn vragen.</Trans>
          </p>
        </div>
        <LeaveGuard when={unsaved} />
      </form>
    </>
  )
}
