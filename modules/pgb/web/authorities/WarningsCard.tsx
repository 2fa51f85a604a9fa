import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { warningStateWords } from '../../contract/authority-words.ts'
import { RecordConviction, RegisterWarning, SubmitWarning, type Warning, WithdrawFromAuthority } from '../../contract.ts'
import { CommandForm } from './CommandForm.tsx'
import type { AuthoritiesShown } from './shown.ts'

const tones: Record<Warning['state'], StatusTone> = {
  convinced: 'warning',
  submitted: 'active',
  'not-agreed': 'neutral',
  agreed: 'active',
  ready: 'warning',
  registered: 'safe',
  withdrawn: 'neutral',
}

/** The warning register: conviction, an independent supervisor, informing, and only then the registration. */
export function WarningsCard({ id, works, authorities: { warnings, providers, supervisors } }: AuthoritiesShown) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Card
      title={t`Waarschuwingsregister Zorgfraude`}
      actions={works ? <Button small onClick={() => setOpen(true)}>{t`Overtuiging vastleggen`}</Button> : null}
    >
      {warnings.length === 0 ? (
        <p>
          <Trans>
            Registreren kan pas na een gerechtvaardigde overtuiging, een toezichthouder buiten het dossier die zonder namen tot dezelfde
            overtuiging komt, en het informeren van de aanbieder.
          </Trans>
        </p>
      ) : (
        <ul className="wh-phases">
          {warnings.map((warning) => (
            <OneWarning key={warning.id} id={id} works={works} warning={warning} supervisors={supervisors} />
          ))}
        </ul>
      )}
      <Dialog open={open} title={t`Overtuiging vastleggen`} onClose={close}>
        {open ? (
          <CommandForm
            id={id}
            method="POST"
            path="warnings"
            schema={RecordConviction}
            defaultValues={{ provider: providers.length === 1 ? providers[0]?.id : '' }}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('provider')}
                  label={t`Over welke aanbieder?`}
                  placeholder={t`Kies`}
                  options={providers.map(({ id: value, name }) => ({ value, label: name }))}
                />
                <DateField {...field('convincedOn')} label={t`Overtuigd sinds`} />
                <TextArea
                  {...field('conviction')}
                  label={t`Waarom is de overtuiging gerechtvaardigd?`}
                  description={t`De feiten, en waar elk feit staat. Fraude is opzettelijk misleiden met een voordeel dat er niet had mogen zijn.`}
                  rows={6}
                  maxLength={8000}
                />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
    </Card>
  )
}

interface OneWarningProps {
  id: string
  works: boolean
  warning: Warning
  supervisors: readonly { id: string; name: string }[]
}

function OneWarning({ id, works, warning, supervisors }: OneWarningProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [open, setOpen] = useState<'submit' | 'register' | 'withdraw'>()
  const close = () => setOpen(undefined)
  const { state, check, provider } = warning
  const path = `warnings/${warning.id}`
  return (
    <li className="wh-phase">
      <div className="wh-phase__head">
        <h3>{provider.name}</h3>
        <StatusBadge tone={tones[state]}>{capital(word(warningStateWords[state]))}</StatusBadge>
      </div>
      <p className="wh-budget-small">{t`overtuigd op ${format.date(warning.convincedOn)}, ${warning.convincedBy.name}`}</p>
      <p>{warning.conviction}</p>
      {check ? (
        <p className="wh-phase__result">
          {t`Voorgelegd aan ${check.supervisor.name} op ${format.date(check.submittedAt)}.`} {check.reasons}{' '}
          {check.toldIgjOn ? t`Aan de IGJ gemeld op ${format.date(check.toldIgjOn)}.` : null}
        </p>
      ) : null}
      {warning.registeredOn ? (
        <p className="wh-budget-small">
          {t`geregistreerd op ${format.date(warning.registeredOn)}, tot ${format.date(warning.standsUntil)} (${warning.standsGround ?? ''})`}
        </p>
      ) : null}
      {warning.withdrawnBecause ? <p className="wh-phase__result">{warning.withdrawnBecause}</p> : null}
      {works && state !== 'registered' && state !== 'withdrawn' ? (
        <ButtonGroup>
          {state === 'convinced' ? <Button small onClick={() => setOpen('submit')}>{t`Voorleggen aan toezichthouder`}</Button> : null}
          {state === 'ready' ? <Button small look="primary" onClick={() => setOpen('register')}>{t`Registratie vastleggen`}</Button> : null}
          <Button small look="subtle" onClick={() => setOpen('withdraw')}>{t`Intrekken`}</Button>
        </ButtonGroup>
      ) : null}
      <Dialog open={open === 'submit'} title={t`Voorleggen aan een toezichthouder`} onClose={close}>
        {open === 'submit' ? (
          <CommandForm id={id} method="PUT" path={`${path}/submission`} schema={SubmitWarning} does={t`Voorleggen`} onDone={close}>
            {(field) => (
              <>
                <SelectField
                  {...field('supervisor')}
                  label={t`Toezichthouder buiten dit dossier`}
                  description={
                    supervisors.length === 0 ? t`Er is nu niemand met een geldige aanwijzing die niet aan dit dossier werkt.` : undefined
                  }
                  placeholder={t`Kies`}
                  options={supervisors.map(({ id: value, name }) => ({ value, label: name }))}
                />
                <TextArea
                  {...field('facts')}
                  label={t`De feiten, zonder namen`}
                  description={t`Dit is het enige dat de toezichthouder leest: geen naam van de aanbieder of een cliënt, geen KvK-nummer, geen BSN.`}
                  rows={6}
                  maxLength={8000}
                />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
      <Dialog open={open === 'register'} title={t`Registratie vastleggen`} onClose={close}>
        {open === 'register' ? (
          <CommandForm id={id} method="PUT" path={`${path}/registration`} schema={RegisterWarning} does={t`Vastleggen`} onDone={close}>
            {(field) => (
              <>
                <DateField {...field('informedOn')} label={t`Aanbieder geïnformeerd op`} optional />
                <TextArea
                  {...field('notInformedBecause')}
                  label={t`Of: waarom is de aanbieder niet geïnformeerd?`}
                  rows={2}
                  maxLength={2000}
                  optional
                />
                <DateField {...field('registeredOn')} label={t`Geregistreerd op`} />
                <DateField {...field('standsUntil')} label={t`Staat erin tot`} />
                <TextField
                  {...field('standsGround')}
                  label={t`Waar staat deze termijn?`}
                  description={t`Bijvoorbeeld het artikel van het protocol.`}
                />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
      <Dialog open={open === 'withdraw'} title={t`Intrekken`} onClose={close}>
        {open === 'withdraw' ? (
          <CommandForm id={id} method="PUT" path={`${path}/withdrawal`} schema={WithdrawFromAuthority} does={t`Intrekken`} onDone={close}>
            {(field) => <TextArea {...field('because')} label={t`Waarom gaat dit niet door?`} rows={3} maxLength={500} />}
          </CommandForm>
        ) : null}
      </Dialog>
    </li>
  )
}
