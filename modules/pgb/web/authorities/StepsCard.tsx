import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { authorityGroundWords, authorityStepKindWords, groundsOfStep } from '../../contract/authority-words.ts'
import { AnswerOfAuthority, type AuthorityStep, type AuthorityStepKind, SendAuthorityStep, WriteAuthorityStep } from '../../contract.ts'
import { CommandForm } from './CommandForm.tsx'
import { OutgoingHead, OutgoingSteps } from './SendingSteps.tsx'
import type { AuthoritiesShown } from './shown.ts'

/** Steps to inspectorates, tax authority, police and court. */
export function StepsCard({ id, works, authorities: { steps, providers } }: AuthoritiesShown) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Card
      title={t`Stappen naar instanties`}
      actions={works ? <Button small onClick={() => setOpen(true)}>{t`Stap opstellen`}</Button> : null}
    >
      {steps.length === 0 ? (
        <p>
          <Trans>
            Moet een inspectie, de politie of de rechter iets weten of doen? Stel een stap op; een collega geeft akkoord voordat die
            weggaat.
          </Trans>
        </p>
      ) : (
        <ul className="wh-phases">
          {steps.map((step) => (
            <OneStep key={step.id} id={id} works={works} step={step} />
          ))}
        </ul>
      )}
      <Dialog open={open} title={t`Stap opstellen`} onClose={close}>
        {open ? <WriteForm id={id} providers={providers} onDone={close} /> : null}
      </Dialog>
    </Card>
  )
}

function OneStep({ id, works, step }: { id: string; works: boolean; step: AuthorityStep }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [answering, setAnswering] = useState(false)
  const path = 'authority-steps'
  return (
    <li className="wh-phase">
      <OutgoingHead title={capital(word(authorityStepKindWords[step.kind]))} row={step} />
      <p>{step.reason}</p>
      <p className="wh-budget-small">
        <Trans>Grondslag:</Trans> {word(authorityGroundWords[step.ground])}. <Trans>Gaat mee:</Trans> {step.gives}
        {step.theirReference ? ` · ${t`hun kenmerk: ${step.theirReference}`}` : null}
      </p>
      {step.answer ? (
        <p className="wh-phase__result">
          {format.date(step.answeredOn)}: {step.answer}
        </p>
      ) : null}
      {step.withdrawnBecause ? <p className="wh-phase__result">{step.withdrawnBecause}</p> : null}
      <OutgoingSteps
        id={id}
        works={works}
        row={step}
        path={path}
        send={(close) => (
          <CommandForm
            id={id}
            method="PUT"
            path={`${path}/${step.id}/sending`}
            schema={SendAuthorityStep}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => (
              <>
                <DateField {...field('sentOn')} label={t`Verstuurd op`} />
                <TextField {...field('theirReference')} label={t`Hun kenmerk`} optional />
              </>
            )}
          </CommandForm>
        )}
      >
        {works && step.state === 'sent' ? <Button small onClick={() => setAnswering(true)}>{t`Antwoord vastleggen`}</Button> : null}
      </OutgoingSteps>
      <Dialog open={answering} title={t`Antwoord vastleggen`} onClose={() => setAnswering(false)}>
        {answering ? (
          <CommandForm
            id={id}
            method="PUT"
            path={`${path}/${step.id}/answer`}
            schema={AnswerOfAuthority}
            does={t`Vastleggen`}
            onDone={() => setAnswering(false)}
          >
            {(field) => (
              <>
                <DateField {...field('answeredOn')} label={t`Ontvangen op`} />
                <TextArea {...field('answer')} label={t`Wat is het antwoord?`} rows={4} maxLength={4000} />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
    </li>
  )
}

function WriteForm({ id, providers, onDone }: { id: string; providers: readonly { id: string; name: string }[]; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <CommandForm
      id={id}
      method="POST"
      path="authority-steps"
      schema={WriteAuthorityStep}
      defaultValues={{
        provider: providers.length === 1 ? providers[0]?.id : '',
        kind: '',
        ground: '',
        reason: '',
        gives: '',
        withoutMedical: false,
      }}
      does={t`Opstellen`}
      onDone={onDone}
    >
      {(field, form) => {
        const kind = form.watch('kind') as AuthorityStepKind | ''
        return (
          <>
            <SelectField
              {...field('provider')}
              label={t`Over welke aanbieder?`}
              placeholder={t`Kies`}
              options={providers.map(({ id: value, name }) => ({ value, label: name }))}
            />
            <SelectField {...field('kind')} label={t`Welke stap?`} placeholder={t`Kies`} options={choices(authorityStepKindWords)} />
            {kind ? (
              <SelectField
                {...field('ground')}
                label={t`Op welke grondslag?`}
                placeholder={t`Kies`}
                options={choices(authorityGroundWords, groundsOfStep[kind])}
              />
            ) : null}
            <TextArea
              {...field('reason')}
              label={t`Waarom?`}
              description={t`Feiten die een ander kan nagaan, zonder namen van cliënten.`}
              rows={4}
              maxLength={4000}
            />
            <TextArea {...field('gives')} label={t`Wat gaat er mee?`} rows={2} maxLength={2000} />
            <Checkbox {...field('withoutMedical')} label={t`Ik heb gekeken: er staan geen medische gegevens in`} />
          </>
        )
      }}
    </CommandForm>
  )
}
