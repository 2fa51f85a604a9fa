import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextArea } from '#design/text-area.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { interimChoiceWords } from '../../contract/provider-words.ts'
import { type InterimAdvice, SendInterimAdvice } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'
import '../pgb.css'

/** Advice that could not wait, and what the department did with it. */
export function InterimAdviceCard({ id, works, advices }: { id: string; works: boolean; advices: readonly InterimAdvice[] }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <Card title={t`Tussentijds advies`} actions={works ? <Button small onClick={() => setOpen(true)}>{t`Advies versturen`}</Button> : null}>
      {advices.length === 0 ? (
        <p>
          <Trans>Moet er nu al iets gebeuren? Stuur een advies aan de afdeling die daarover gaat; het onderzoek loopt door.</Trans>
        </p>
      ) : (
        <ul className="wh-phases">
          {advices.map((advice) => (
            <li key={advice.id} className="wh-phase">
              <div className="wh-phase__head">
                <h3>{word(addresseeWords[advice.addressee])}</h3>
                <StatusBadge tone={advice.choice ? 'safe' : 'active'}>
                  {advice.choice ? capital(word(interimChoiceWords[advice.choice])) : t`Wacht op antwoord`}
                </StatusBadge>
              </div>
              <p className="wh-budget-small">
                {format.date(advice.sentAt)} · {advice.sentBy.name}
              </p>
              <p>{advice.advice}</p>
              {advice.answer ? <p className="wh-phase__result">{advice.answer}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <Dialog open={open} title={t`Tussentijds advies versturen`} onClose={() => setOpen(false)}>
        {open ? <SendForm id={id} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </Card>
  )
}

function SendForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const command = useBudgetCommand(id)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: SendInterimAdvice,
    defaultValues: { addressee: '', advice: '', whyNow: '' } as Record<string, unknown>,
    send: (body: SendInterimAdvice) => command.mutateAsync({ method: 'POST', path: 'interim-advices', body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('addressee')} label={t`Aan`} options={choices(addresseeWords)} />
      <TextArea
        {...field('advice')}
        label={t`Wat is uw advies?`}
        description={t`De afdeling leest dit, en verder niets van het dossier.`}
        rows={4}
        maxLength={8000}
      />
      <TextArea {...field('whyNow')} label={t`Waarom kan dit niet wachten?`} rows={2} maxLength={2000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Versturen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
