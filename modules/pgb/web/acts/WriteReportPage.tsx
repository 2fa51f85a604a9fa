import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { type FormInUse, usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { goesToWords } from '../../contract/act-words.ts'
import { type ActingAs, type BudgetActs, type FindingsReports, type GoesTo, WriteFindingsReport } from '../../contract.ts'
import { below, doneActsQuery, keepReports } from './acts-queries.ts'
import { CapacityField } from './CapacityField.tsx'
import { ReportFields, type WrittenReport } from './ReportFields.tsx'
import { WithBudget } from './WithBudget.tsx'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/verslagen/schrijven')

/** Begins a report: in which capacity, about whom and for whom, before what stands in it. */
export function WriteReportPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  return (
    <WithBudget id={id} part="reports" reads={doneActsQuery(id)}>
      {(acts) => (
        <Card title={t`Verslag schrijven`}>
          <WriteForm id={id} acts={acts} />
        </Card>
      )}
    </WithBudget>
  )
}

interface NewReport extends WrittenReport {
  actingAs: ActingAs | ''
  party: string
  holderId: string | null
  providerId: string | null
  goesTo: GoesTo | ''
}

function WriteForm({ id, acts }: { id: string; acts: BudgetActs }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const supervised = acts.acts.some(({ actingAs }) => actingAs === 'supervisor') || acts.supervisor.length > 0
  const page = usePageForm<NewReport, WriteFindingsReport, FindingsReports & { id: string }>({
    schema: WriteFindingsReport,
    defaultValues: {
      actingAs: supervised ? '' : 'college-officer',
      party: '',
      holderId: null,
      providerId: null,
      goesTo: '',
      title: '',
      body: '',
      acts: [],
      findings: [],
      clients: [],
    },
    send: (report) => api.send<FindingsReports & { id: string }>('POST', below(id, 'reports'), report),
    onSent: async (saved) => {
      keepReports(queries, id, saved)
      await navigate({ to: `/onderzoeken/${id}/pgb/verslagen/${saved.id}` })
    },
  })
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = page
  const [actingAs, holderId, providerId] = form.watch(['actingAs', 'holderId', 'providerId'])
  const parties = [
    ...(actingAs === 'supervisor'
      ? []
      : acts.holders.map(({ id: value, name }) => ({ value: `holder:${value}`, label: t`${name} (cliënt)` }))),
    ...acts.providers.map(({ id: value, name }) => ({ value: `provider:${value}`, label: t`${name} (aanbieder)` })),
  ]

  /** What was chosen for somebody else does not stay behind unseen. */
  function about(chosen: string) {
    const [what, party = ''] = chosen.split(':')
    form.setValue('party', chosen)
    form.setValue('holderId', what === 'holder' ? party : null)
    form.setValue('providerId', what === 'provider' ? party : null)
    form.setValue('goesTo', what === 'holder' ? 'client' : what === 'provider' ? 'provider' : '')
    for (const part of ['acts', 'findings', 'clients'] as const) form.setValue(part, [])
  }

  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Verslag schrijven`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <CapacityField {...field('actingAs')} supervisor={supervised} onClick={() => about('')} />
      <SelectField
        {...field('party')}
        error={field('party').error ?? field('holderId').error}
        label={t`Over wie gaat het?`}
        placeholder={parties.length > 0 ? t`Kies` : t`Er staat nog geen aanbieder in dit dossier`}
        options={parties}
        onChange={(event) => about(event.target.value)}
      />
      {actingAs && (holderId || providerId) ? (
        <>
          <RadioGroup
            {...field('goesTo')}
            inline
            label={t`Voor wie is het?`}
            options={choices(goesToWords, [holderId ? 'client' : 'provider', 'social-development'])}
          />
          <ReportFields
            field={field as unknown as FormInUse<WrittenReport>['field']}
            frame={{ actingAs, holderId, providerId }}
            acts={acts}
          />
        </>
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Concept bewaren`}</Button>
        <LinkButton look="subtle" href={`/onderzoeken/${id}/pgb/verslagen`}>
          <Trans>Annuleren</Trans>
        </LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
