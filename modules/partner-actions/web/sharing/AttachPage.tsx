import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { dataCategoryWords, sharingDirectionWords } from '#modules/privacy/contract.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Action, AttachItem, BIGGEST_ITEM } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { CoverRefusal } from './CoverRefusal.tsx'
import { CriminalReportField } from './CriminalReportField.tsx'
import { readSharingAgain } from './item-queries.ts'
import { namingWhatIsMissing } from './name-what-is-missing.ts'

const page = getRouteApi('/staff/acties/$id/gegevens/toevoegen')

/** Attaches what came from a partner, or what is meant for one. */
export function AttachPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="data" />
      <AttachForm action={action.data} />
    </>
  )
}

function AttachForm({ action }: { action: Action }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const go = useNavigate()
  const back = `/acties/${action.id}/gegevens`
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: itemWithFile({ missing: t`Kies een bestand.`, tooLarge: t`Een bestand mag niet groter zijn dan 5 MB.` }),
    defaultValues: {
      direction: 'in',
      partnerId: '',
      categories: [] as string[],
      title: '',
      records: '',
      necessity: '',
      criminalReport: '',
      file: undefined as FileList | undefined,
    },
    send: (body) => namingWhatIsMissing(api.send('POST', `/actions/${action.id}/items`, body)),
    onSent: async () => {
      await readSharingAgain(queries, action.id)
      await go({ to: back })
    },
  })
  const outward = form.watch('direction') === 'out'
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Stuk toevoegen`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('direction')} label={t`Richting`} inline options={choices(sharingDirectionWords)} />
      <SelectField
        {...field('partnerId')}
        label={t`Partner`}
        placeholder={t`Kies een partner`}
        options={action.partners.map(({ partnerId, name }) => ({ value: partnerId, label: name }))}
      />
      <CheckboxGroup {...field('categories')} label={t`Soort gegevens`} options={choices(dataCategoryWords)} />
      <TextField {...field('title')} label={t`Wat is het?`} description={t`Zonder namen of nummers van mensen.`} maxLength={120} />
      <NumberField {...field('records')} label={t`Over hoeveel mensen, adressen of bedrijven gaat het?`} />
      <TextArea
        {...field('necessity')}
        label={t`Waarom is dit nodig?`}
        description={t`Noem waarvoor, en waarom het niet met minder kan.`}
        rows={3}
        maxLength={1000}
      />
      {outward ? <CriminalReportField partner={partnerOf(action, form.watch('partnerId'))} {...field('criminalReport')} /> : null}
      <TextField
        {...field('file')}
        type="file"
        accept=".csv,.pdf,.jpg,.jpeg,.png,.txt"
        label={t`Bestand`}
        description={t`CSV, PDF, foto of platte tekst, ten hoogste 5 MB. De naam van het bestand wordt niet bewaard.`}
      />
      <CoverRefusal refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          <Trans>Stuk toevoegen</Trans>
        </Button>
        <LinkButton href={back}>
          <Trans>Annuleren</Trans>
        </LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}

const partnerOf = (action: Action, id: string) => action.partners.find(({ partnerId }) => partnerId === id)

/** What is said of it goes first, then the file: the server looks at an agreement before it takes anything in. */
function itemWithFile({ missing, tooLarge }: { missing: string; tooLarge: string }): CheckedBy<FormData> {
  return {
    safeParse: (values, how) => {
      const { file, ...said } = values as { file?: FileList }
      const chosen = file?.[0]
      const item = AttachItem.safeParse(said, how)
      const wrong = !chosen ? missing : chosen.size > BIGGEST_ITEM ? tooLarge : undefined
      if (!item.success || wrong || !chosen) {
        const issues = item.success ? [] : item.error.issues
        return { success: false, error: { issues: wrong ? [...issues, { path: ['file'], message: wrong }] : issues } }
      }
      const body = new FormData()
      body.append('item', JSON.stringify(item.data))
      body.append('file', chosen)
      return { success: true, data: body }
    },
  }
}
