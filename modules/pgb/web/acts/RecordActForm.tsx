import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { actPlaceWords, legitimationWords } from '../../contract/act-words.ts'
import { type BudgetAct, type BudgetActs, RecordAct } from '../../contract.ts'
import { below, keepActs } from './acts-queries.ts'

/** Writes down what was told and said. What the law wants told first, stands first. */
export function RecordActForm({ id, act }: { id: string; act: BudgetAct }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: RecordAct,
    defaultValues: {
      onDay: act.onDay,
      from: act.from ?? '',
      until: act.until ?? '',
      place: act.place as string,
      withName: act.withName,
      interpreter: act.interpreter,
      helper: act.helper,
      legitimation: '',
      purposeTold: false,
      dutyTold: false,
      limitsTold: false,
      rightTold: false,
      homeConsent: '',
      statement: '',
      notAsked: '',
    },
    send: (record: RecordAct) => api.send<BudgetActs>('POST', below(id, `acts/${act.id}/done`), record),
    onSent: (saved) => keepActs(queries, id, saved),
  })
  const supervising = act.actingAs === 'supervisor'
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Vastleggen wat is gedaan`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <div className="wh-acts-times">
        <DateField {...field('onDay')} label={t`Dag`} />
        <TimeField {...field('from')} label={t`Van`} />
        <TimeField {...field('until')} label={t`Tot`} />
      </div>
      <RadioGroup {...field('place')} inline label={t`Waar?`} options={choices(actPlaceWords)} />
      {form.watch('place') === 'home' ? (
        <TextArea
          {...field('homeConsent')}
          label={t`Hoe gaf de bewoner toestemming om binnen te komen?`}
          description={t`Zonder toestemming gaat u een woning niet in (Awb art. 5:15).`}
          rows={2}
          maxLength={1000}
        />
      ) : null}
      <TextField {...field('withName')} label={t`Naam van wie u sprak`} optional />
      {supervising ? <RadioGroup {...field('legitimation')} inline label={t`Uw legitimatie`} options={choices(legitimationWords)} /> : null}
      <Checkbox {...field('purposeTold')} label={t`Ik vertelde waarvoor ik kwam en in welke hoedanigheid`} />
      <Checkbox
        {...field('dutyTold')}
        label={t`Ik vertelde of antwoorden moet`}
        description={
          supervising
            ? t`Medewerking aan toezicht is een plicht, zover dat nodig is (Awb art. 5:20).`
            : t`Een cliënt moet vertellen wat nodig is (Wmo 2015 art. 2.3.8, Jeugdwet art. 8.1.2). Een aanbieder geeft gegevens voor de Wmo (art. 5.2.2). Voor anderen is het vrijwillig.`
        }
      />
      {supervising ? (
        <Checkbox
          {...field('limitsTold')}
          label={t`Ik vertelde de grenzen van die plicht`}
          description={t`Wie door beroep of ambt moet zwijgen, kan in bepaalde gevallen weigeren (Awb art. 5:20 lid 2).`}
        />
      ) : null}
      <Checkbox
        {...field('rightTold')}
        label={t`Ik vertelde dat niemand hoeft mee te werken aan bewijs tegen zichzelf`}
        description={t`Niet verplicht. Doe dit als iemand mogelijk van een strafbaar feit wordt verdacht (art. 6 EVRM).`}
      />
      <TextArea
        {...field('statement')}
        label={act.kind === 'talk' ? t`Wat is gezegd?` : t`Wat hebt u gezien?`}
        description={t`In de woorden van de ander waar dat kan. Feiten apart van uw eigen indruk.`}
        rows={8}
        maxLength={20_000}
        lang="nl"
      />
      <TextArea
        {...field('notAsked')}
        label={t`Wat vroeg u niet, omdat het niet nodig was?`}
        rows={2}
        maxLength={2000}
        optional
        lang="nl"
      />
      <TextField {...field('interpreter')} label={t`Tolk`} optional />
      <TextField {...field('helper')} label={t`Wie hielp of ondersteunde de ander?`} optional />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <p className="wh-form-note">{t`Daarna verandert deze vastlegging niet meer. De ander kan er wel op reageren.`}</p>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
