import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type FormInUse, usePageForm } from '#platform/web/page-form.ts'
import { type Scenario, type ScenarioBase, streamWords } from '../../contract.ts'
import { VersionForm } from '../versions/VersionForm.tsx'
import { StageHourFields } from './StageHourFields.tsx'
import { ScenarioFilled, type ScenarioTyped, toSend, typedOf } from './scenario-form.ts'
import { useMonthNames } from './use-month-names.ts'
import { keepScenario } from './what-if-queries.ts'

interface ScenarioFormProps {
  base: ScenarioBase
  /** Left out for a new one. */
  scenario?: Scenario
  onReckoning?: (scenario: Scenario) => void | Promise<void>
}

/** What is changed, in few fields; sending it keeps the scenario and has it reckoned. */
export function ScenarioForm({ base, scenario, onReckoning }: ScenarioFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const kept = useRef(scenario)
  const form = usePageForm<ScenarioTyped, ScenarioFilled, Scenario>({
    schema: ScenarioFilled,
    defaultValues: typedOf(base, scenario),
    send: async (filled) => {
      const sent = toSend(filled, base)
      const saved = await (kept.current
        ? api.send<Scenario>('PUT', `/programme/scenarios/${kept.current.id}`, { ...sent, revision: kept.current.revision })
        : api.send<Scenario>('POST', '/programme/scenarios', { ...sent, year: base.year }))
      // Kept before it is reckoned, so that a refusal of the second makes no second scenario.
      kept.current = saved
      keepScenario(queries, saved)
      kept.current = await api.send<Scenario>('POST', `/programme/scenarios/${saved.id}/run`, {})
      return kept.current
    },
    onSent: async (started) => {
      keepScenario(queries, started)
      await onReckoning?.(started)
    },
  })

  return (
    <div className="wh-whatif__form">
      <VersionForm form={form as never} save={scenario ? t`Opnieuw doorrekenen` : t`Doorrekenen`}>
        <TextField {...form.field('name')} label={t`Naam van het scenario`} lang="nl" maxLength={120} />
        <Shares base={base} form={form} />
        <Capacity form={form} />
        <Inflow base={base} form={form} />
        <Disclosure summary={t`Uren werk per stap en andere aannames`}>
          <StageHourFields base={base} form={form} />
        </Disclosure>
      </VersionForm>
    </div>
  )
}

type Form = FormInUse<ScenarioTyped>

function Shares({ base, form }: { base: ScenarioBase; form: Form }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  const typed = form.form.watch('shares')
  const sum = base.streams.reduce((total, { stream }) => total + (typeof typed[stream] === 'number' ? typed[stream] : 0), base.otherShare)
  const left = Math.round((100 - sum) * 100) / 100
  return (
    <Fieldset legend={t`Verdeling van de uren (%)`}>
      <div className="wh-whatif__rows">
        {base.streams.map(({ stream, share }) => (
          <NumberField
            key={stream}
            {...form.field(`shares.${stream}`)}
            label={word(streamWords[stream])}
            description={t`nu ${number(share)}%`}
          />
        ))}
      </div>
      <p className="wh-whatif__left" aria-live="polite" data-over={left < 0 || undefined}>
        {left < 0 ? <Trans>{number(-left)}% te veel verdeeld</Trans> : <Trans>{number(left)}% niet toegewezen</Trans>}
      </p>
    </Fieldset>
  )
}

function Capacity({ form }: { form: Form }) {
  const { t } = useLingui()
  const monthName = useMonthNames()
  return (
    <Fieldset legend={t`Mensen of uren erbij of eraf`} description={t`Een min ervoor haalt eraf, bijvoorbeeld -1.`}>
      <div className="wh-whatif__rows">
        <NumberField {...form.field('fte')} label={t`Hele medewerkers`} />
        <NumberField {...form.field('hours')} label={t`Inzetbare uren per week`} />
        <SelectField
          {...form.field('fromMonth')}
          label={t`Vanaf`}
          options={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at) }))}
        />
      </div>
    </Fieldset>
  )
}

function Inflow({ base, form }: { base: ScenarioBase; form: Form }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  return (
    <Fieldset legend={t`Meer of minder instroom (%)`}>
      <div className="wh-whatif__rows">
        {base.streams.map(({ stream, arrivals }) => (
          <NumberField
            key={stream}
            {...form.field(`inflow.${stream}`)}
            label={word(streamWords[stream])}
            description={t`nu ${number(Math.round(arrivals.reduce((sum, each) => sum + each, 0)))} per jaar`}
          />
        ))}
      </div>
    </Fieldset>
  )
}
