import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { exportWhatWords } from '../../contract/sharing-words.ts'
import { type Action, CheckExport, type ExportCheck } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { ConfirmExport } from './ConfirmExport.tsx'
import { CoverRefusal } from './CoverRefusal.tsx'
import { CriminalReportField } from './CriminalReportField.tsx'
import { itemsQuery } from './item-queries.ts'
import { namingWhatIsMissing } from './name-what-is-missing.ts'

const page = getRouteApi('/staff/acties/$id/gegevens/meegeven')

/** Gives data to a partner: choose what, see exactly what goes on what ground, confirm. */
export function GivePage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="data" />
      <Give action={action.data} />
    </>
  )
}

/** What was asked, and what would go. */
interface Checked {
  asked: CheckExport
  check: ExportCheck
}

function Give({ action }: { action: Action }) {
  const { t } = useLingui()
  const [checked, setChecked] = useState<Checked>()
  const [given, setGiven] = useState<string>()
  const back = `/acties/${action.id}/gegevens`
  if (given)
    return (
      <div className="wh-stack">
        <Alert kind="success" title={t`Het bestand is gemaakt en staat in het overzicht`} live>
          <Trans>Geef het bestand {given} langs een beveiligde weg aan de partner.</Trans>
        </Alert>
        <ButtonGroup>
          <LinkButton look="primary" href={back}>{t`Naar de gegevens`}</LinkButton>
        </ButtonGroup>
      </div>
    )
  return (
    <>
      <div hidden={checked !== undefined}>
        <ChooseForm action={action} back={back} onChecked={setChecked} />
      </div>
      {checked ? <ConfirmExport action={action} {...checked} onBack={() => setChecked(undefined)} onGiven={setGiven} /> : null}
    </>
  )
}

function ChooseForm({ action, back, onChecked }: { action: Action; back: string; onChecked: (checked: Checked) => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const items = useQuery(itemsQuery(action.id))
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: CheckExport,
    defaultValues: {
      partnerId: '',
      what: 'locations',
      itemId: null as string | null,
      withNames: false,
      withNotes: false,
      necessity: '',
      criminalReport: '',
    },
    send: async (asked: CheckExport) => ({
      asked,
      check: await namingWhatIsMissing(api.send<ExportCheck>('POST', `/actions/${action.id}/export-checks`, asked)),
    }),
    onSent: onChecked,
  })
  const what = form.watch('what')
  const partnerId = form.watch('partnerId')
  const meant = items.data?.items.filter((item) => item.direction === 'out' && item.partner.id === partnerId && !item.destroyedAt) ?? []
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Gegevens meegeven`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SelectField
        {...field('partnerId')}
        label={t`Aan welke partner?`}
        placeholder={t`Kies een partner`}
        options={action.partners.map(({ partnerId: value, name }) => ({ value, label: name }))}
      />
      <RadioGroup {...field('what')} label={t`Wat geeft u mee?`} options={choices(exportWhatWords)} />
      {what === 'item' ? (
        <SelectField
          {...field('itemId')}
          label={t`Welk stuk?`}
          placeholder={meant.length > 0 ? t`Kies een stuk` : t`Er ligt niets klaar voor deze partner`}
          options={meant.map(({ id: value, number, title }) => ({ value, label: `${number}. ${title}` }))}
        />
      ) : (
        <Checkbox {...field('withNames')} label={t`Namen van bedrijven en plekken gaan mee`} />
      )}
      {what === 'findings' ? (
        <Checkbox
          {...field('withNotes')}
          label={t`De tekst bij de bevindingen gaat mee`}
          description={t`Zorgsignalen en namen van collega’s gaan nooit mee.`}
        />
      ) : null}
      <TextArea
        {...field('necessity')}
        label={t`Waarom is dit nodig?`}
        description={t`Noem waarvoor, en waarom het niet met minder kan.`}
        rows={3}
        maxLength={1000}
      />
      <CriminalReportField partner={action.partners.find((one) => one.partnerId === partnerId)} {...field('criminalReport')} />
      <CoverRefusal refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          <Trans>Bekijken wat er meegaat</Trans>
        </Button>
        <LinkButton href={back}>
          <Trans>Annuleren</Trans>
        </LinkButton>
      </ButtonGroup>
    </form>
  )
}
