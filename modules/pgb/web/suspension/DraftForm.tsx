import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { api, RefusalError } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { type FormInUse, usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import {
  atRiskWords,
  groundWordsOf,
  type Suspension,
  SuspensionFact,
  suspensionScopeWords,
  urgencyExceptionWords,
  WriteSuspension,
} from '../../contract.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { FactFields } from './FactFields.tsx'
import { useReadAgain } from './suspension-queries.ts'
import { asSent, asWritten, type WrittenSuspension } from './written-suspension.ts'

const Draft = WriteSuspension.omit({ revision: true }).extend({
  hearing: z.enum(['heard', 'exception']),
  facts: z.array(SuspensionFact.omit({ sourceNamed: true }).extend({ naming: z.enum(['named', 'unnamed']).optional() })).max(40),
})

/** The draft, in the order in which one thinks. It can be saved unfinished; when a colleague saved first nothing typed is lost. */
export function DraftForm({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const readAgain = useReadAgain()
  const [revision, setRevision] = useState(suspension.revision)
  const inUse = usePageForm<WrittenSuspension, z.output<typeof Draft>, Suspension>({
    schema: Draft,
    defaultValues: asWritten(suspension),
    send: (draft) => api.send<Suspension>('PUT', `/suspensions/${suspension.id}`, { ...asSent(draft), revision }),
    onSent: async (saved) => {
      setRevision(saved.revision)
      await readAgain()
    },
  })
  const { submit, errors, attempt, refusal, sending, unsaved } = inUse
  const changed = refusal instanceof RefusalError && refusal.code === 'budget.changed-meanwhile'
  return (
    <Card title={t`Voorstel`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Voorstel voor opschorting`}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <WhatFields suspension={suspension} {...inUse} />
        <Fieldset legend={t`Waarom`} description={t`De feiten dragen de grond. Een vermoeden zonder feiten is te weinig.`}>
          <GroundFields law={suspension.law} {...inUse} />
        </Fieldset>
        <FactFields {...inUse} />
        <CareFields suspension={suspension} {...inUse} />
        <Fieldset legend={t`Kan het lichter?`}>
          <TextArea
            {...inUse.field('lighterMeans')}
            label={t`Welke lichtere middelen zijn bekeken?`}
            description={t`Bijvoorbeeld een gesprek, een waarschuwing, minder zorgovereenkomsten of een kleiner deel.`}
            rows={3}
            maxLength={4000}
          />
          <TextArea
            {...inUse.field('consequences')}
            label={t`Wat zijn de gevolgen voor de budgethouder en de zorgverlener?`}
            rows={3}
            maxLength={4000}
          />
        </Fieldset>
        <HearingFields {...inUse} />
        {changed ? (
          <ChangedMeanwhile id={suspension.id} refusal={refusal} onFetched={(newest) => setRevision(newest.revision)} />
        ) : (
          <RefusalPanel refusal={refusal} />
        )}
        <Button
          type="submit"
          look={suspension.missing.length > 0 || unsaved ? 'primary' : 'secondary'}
          pending={sending}
        >{t`Concept bewaren`}</Button>
        <LeaveGuard when={unsaved} />
      </form>
    </Card>
  )
}

type Fields = Pick<FormInUse<WrittenSuspension>, 'field' | 'form'>

function WhatFields({ suspension, field, form }: Fields & { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const agreements = [...suspension.agreements, ...suspension.otherAgreements]
  return (
    <Fieldset legend={t`Wat stopt er`}>
      <CheckboxGroup
        {...field('agreementIds')}
        label={t`Zorgovereenkomsten`}
        options={agreements.map(({ id, reference, provider }) => ({ value: id, label: `${provider} (${reference})` }))}
      />
      <RadioGroup
        {...field('scope')}
        label={t`Hoeveel stopt er?`}
        inline
        options={valuesOf(suspensionScopeWords).map((value) => ({ value, label: capital(word(suspensionScopeWords[value])) }))}
      />
      {form.watch('scope') === 'part' ? (
        <TextField
          {...field('partDescription')}
          label={t`Welk deel?`}
          description={t`Bijvoorbeeld: de uren in het weekend. Dit leest ook de SVB.`}
        />
      ) : null}
      <DateField {...field('proposedFrom')} label={t`Betalingen stoppen op`} data-width="medium" />
    </Fieldset>
  )
}

function GroundFields({ law, field }: Fields & { law: Suspension['law'] }) {
  const { t } = useLingui()
  const word = useWord()
  const words = groundWordsOf[law]
  return (
    <>
      <RadioGroup
        {...field('ground')}
        label={t`Grond`}
        options={valuesOf(words).map((value) => ({ value, label: capital(word(words[value])) }))}
      />
      <TextArea
        {...field('reasons')}
        label={t`Waarom geldt deze grond?`}
        description={t`Dit komt in de brief aan de budgethouder.`}
        rows={4}
        maxLength={8000}
      />
    </>
  )
}

function CareFields({ suspension: { safety, file }, field }: Fields & { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <Fieldset legend={t`De zorg gaat door`} description={t`Zonder plan voor de zorg kan er niet worden opgeschort.`}>
      <p>
        {safety.judged ? (
          <Trans>Is de budgethouder veilig? {capital(word(atRiskWords[safety.judged]))}.</Trans>
        ) : (
          <Trans>Nog niet gevraagd of de budgethouder veilig is.</Trans>
        )}{' '}
        {file ? <Link href={`/onderzoeken/${file.id}/pgb/veilig`}>{t`Naar Veilig stellen`}</Link> : null}
      </p>
      <TextArea
        {...field('continuity')}
        label={t`Hoe gaat de zorg door?`}
        description={t`Dit komt in de brief aan de budgethouder.`}
        rows={3}
        maxLength={4000}
      />
      <FieldRow>
        <TextField {...field('continuesBy')} label={t`Door wie?`} />
        <DateField {...field('continuesFrom')} label={t`Vanaf welke dag?`} data-width="medium" />
      </FieldRow>
    </Fieldset>
  )
}

function HearingFields({ field, form }: Fields) {
  const { t } = useLingui()
  const word = useWord()
  const exception = form.watch('hearing') === 'exception'
  return (
    <Fieldset legend={t`Wat vindt de budgethouder?`}>
      <RadioGroup
        {...field('hearing')}
        label={t`Is de budgethouder gehoord?`}
        options={[
          { value: 'heard', label: t`Ja, vooraf gesproken` },
          { value: 'exception', label: t`Nee, daar is een reden voor (Awb art. 4:11)` },
        ]}
      />
      {exception ? (
        <>
          <RadioGroup
            {...field('urgencyException')}
            label={t`Welke uitzondering?`}
            options={valuesOf(urgencyExceptionWords).map((value) => ({ value, label: capital(word(urgencyExceptionWords[value])) }))}
          />
          <TextArea {...field('urgencyReasons')} label={t`Waarom geldt die hier?`} rows={3} maxLength={4000} />
        </>
      ) : (
        <>
          <DateField {...field('heardOn')} label={t`Gesproken op`} data-width="medium" />
          <TextArea {...field('view')} label={t`Wat zei de budgethouder?`} rows={3} maxLength={8000} />
          <TextArea {...field('viewWeighed')} label={t`Hoe hebt u dat gewogen?`} rows={3} maxLength={4000} />
        </>
      )}
    </Fieldset>
  )
}
