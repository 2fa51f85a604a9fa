import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { actKindWords, actPlaceWords, withWhomWords } from '../../contract/act-words.ts'
import { type ActsGround, type BudgetActs, PlanAct } from '../../contract.ts'
import { actsGroundQuery, below, keepActs } from './acts-queries.ts'
import { CapacityField } from './CapacityField.tsx'
import { WithBudget } from './WithBudget.tsx'
import { TOWARDS_CLIENT, TOWARDS_PROVIDER } from './with-whom.ts'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gesprekken/plannen')

/** Plans a talk or a check: the capacity first. */
export function PlanActPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  return (
    <WithBudget id={id} part="talks" reads={actsGroundQuery(id)}>
      {(ground) => (
        <Card title={t`Gesprek of controle plannen`}>
          <PlanForm id={id} ground={ground} />
        </Card>
      )}
    </WithBudget>
  )
}

function PlanForm({ id, ground }: { id: string; ground: ActsGround }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: PlanAct,
    defaultValues: {
      actingAs: ground.supervisor.length > 0 ? '' : 'college-officer',
      kind: 'talk',
      party: '',
      holderId: null as string | null,
      providerId: null as string | null,
      withWhom: '',
      withName: '',
      about: '',
      onDay: '',
      from: '',
      until: '',
      place: '',
      interpreter: '',
      helper: '',
    },
    send: (plan: PlanAct) => api.send<BudgetActs>('POST', below(id, 'acts'), plan),
    onSent: async (saved) => {
      keepActs(queries, id, saved)
      await navigate({ to: `/onderzoeken/${id}/pgb/gesprekken` })
    },
  })
  const supervising = form.watch('actingAs') === 'supervisor'
  const kind = form.watch('kind')
  const ofProvider = form.watch('providerId') !== null
  const withWhom = form.watch('withWhom')
  const parties = [
    ...(supervising ? [] : ground.holders.map(({ id: value, name }) => ({ value: `holder:${value}`, label: t`${name} (cliënt)` }))),
    ...ground.providers.map(({ id: value, name }) => ({ value: `provider:${value}`, label: t`${name} (aanbieder)` })),
  ]

  function chooseParty(chosen: string) {
    const [what, party = ''] = chosen.split(':')
    form.setValue('holderId', what === 'holder' ? party : null)
    form.setValue('providerId', what === 'provider' ? party : null)
    form.setValue('withWhom', what === 'holder' ? 'budget-holder' : what === 'provider' ? 'provider' : '')
  }

  function chooseCapacity(capacity: string) {
    if (capacity === 'college-officer') form.setValue('kind', 'talk')
    else if (form.getValues('holderId')) {
      form.setValue('party', '')
      chooseParty('')
    }
  }

  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Gesprek of controle plannen`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <CapacityField
        {...field('actingAs')}
        supervisor={ground.supervisor.length > 0}
        onClick={(event) => chooseCapacity(event.currentTarget.value)}
      />
      {supervising ? <RadioGroup {...field('kind')} inline label={t`Wat gaat u doen?`} options={choices(actKindWords)} /> : null}
      <SelectField
        {...field('party')}
        error={field('party').error ?? field('holderId').error ?? field('providerId').error}
        label={t`Over welke cliënt of aanbieder gaat het?`}
        placeholder={parties.length > 0 ? t`Kies` : t`Er staat nog geen aanbieder in dit dossier`}
        options={parties}
        onChange={(event) => {
          form.setValue('party', event.target.value)
          chooseParty(event.target.value)
        }}
      />
      {form.watch('party') ? (
        <RadioGroup
          {...field('withWhom')}
          label={t`Met wie spreekt u?`}
          options={choices(withWhomWords, ofProvider ? TOWARDS_PROVIDER : TOWARDS_CLIENT)}
        />
      ) : null}
      <TextField
        {...field('withName')}
        label={t`Naam van wie u spreekt`}
        description={t`Nodig bij een medewerker en bij iemand anders.`}
        optional={withWhom !== 'employee' && withWhom !== 'other'}
      />
      <TextArea
        {...field('about')}
        label={t`Waarover gaat het, en waarom is dat nodig?`}
        description={
          kind === 'administration-check'
            ? t`Noem welke administratie u wilt zien. Vraag niet meer dan nodig (Awb art. 5:13).`
            : t`Noem wat u wilt weten. Vraag niet meer dan nodig (Awb art. 5:13).`
        }
        rows={3}
        maxLength={4000}
        lang="nl"
      />
      <RadioGroup {...field('place')} inline label={t`Waar?`} options={choices(actPlaceWords)} />
      <div className="wh-acts-times">
        <DateField {...field('onDay')} label={t`Dag`} />
        <TimeField {...field('from')} label={t`Van`} optional />
        <TimeField {...field('until')} label={t`Tot`} optional />
      </div>
      <TextField {...field('interpreter')} label={t`Tolk`} description={t`Welke taal, en wie tolkt.`} optional />
      <TextField {...field('helper')} label={t`Wie helpt of ondersteunt de ander?`} optional />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Plannen`}</Button>
        <LinkButton look="subtle" href={`/onderzoeken/${id}/pgb/gesprekken`}>
          <Trans>Annuleren</Trans>
        </LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
