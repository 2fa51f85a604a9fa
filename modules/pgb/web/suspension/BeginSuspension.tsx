import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#design/button.tsx'
import { CheckboxGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { SelectField } from '#design/select-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { DraftSuspension, type SuspensionsOfFile } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

type Written = { holderId: string; budgetId: string; agreementIds: string[] }

/** For whom, which budget and which agreements: the rest is written on the page of the suspension. */
export function BeginSuspension({ investigationId, holders }: { investigationId: string; holders: SuspensionsOfFile['holders'] }) {
  const { t } = useLingui()
  const format = useFormat()
  const navigate = useNavigate()
  const readAgain = useReadAgain()
  const withBudget = holders.filter(({ budgets }) => budgets.some(({ agreements }) => agreements.length > 0))
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm<Written, DraftSuspension, { id: string }>({
    schema: DraftSuspension,
    defaultValues: { holderId: withBudget.length === 1 ? (withBudget[0]?.id ?? '') : '', budgetId: '', agreementIds: [] },
    send: (draft) => api.send('POST', `/investigations/${investigationId}/budget/suspensions`, draft),
    onSent: async ({ id }) => {
      await readAgain()
      await navigate({ to: `/opschortingen/${id}` })
    },
  })
  const [holderId, budgetId] = form.watch(['holderId', 'budgetId'])
  const budgets = withBudget.find(({ id }) => id === holderId)?.budgets.filter(({ agreements }) => agreements.length > 0) ?? []
  const agreements = budgets.find(({ id }) => id === budgetId)?.agreements ?? []
  const budgetField = field('budgetId')

  /** All agreements of a budget, unless somebody chooses. */
  function chooseAll(id: string) {
    const all = budgets.find((budget) => budget.id === id)?.agreements ?? []
    form.setValue(
      'agreementIds',
      all.map((agreement) => agreement.id),
    )
  }

  if (withBudget.length === 0)
    return (
      <p>
        <Trans>
          Er staan nog geen budgetten met zorgovereenkomsten in dit onderzoek. Lees ze eerst in bij{' '}
          <Link href={`/onderzoeken/${investigationId}/pgb/gegevens`}>Gegevens</Link>.
        </Trans>
      </p>
    )
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Nieuwe opschorting`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {withBudget.length > 1 ? (
        <SelectField
          {...field('holderId')}
          label={t`Budgethouder`}
          placeholder={t`Kies een budgethouder`}
          options={withBudget.map(({ id, name }) => ({ value: id, label: name ?? t`Naam niet bekend` }))}
        />
      ) : null}
      <SelectField
        key={holderId}
        {...budgetField}
        onChange={(event) => {
          chooseAll(event.target.value)
          return budgetField.onChange(event)
        }}
        label={t`Budget`}
        placeholder={t`Kies een budget`}
        options={budgets.map(({ id, reference, product, validFrom, validTo }) => ({
          value: id,
          label: `${product || reference} (${format.date(validFrom)} – ${format.date(validTo)})`,
        }))}
      />
      {agreements.length > 0 ? (
        <CheckboxGroup
          key={budgetId}
          {...field('agreementIds')}
          label={t`Zorgovereenkomsten`}
          description={t`Alle, of een keuze.`}
          options={agreements.map(({ id, reference, provider }) => ({ value: id, label: `${provider} (${reference})` }))}
        />
      ) : null}
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Opschorting voorbereiden`}</Button>
    </form>
  )
}
