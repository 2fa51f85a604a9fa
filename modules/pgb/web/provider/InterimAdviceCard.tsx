import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { interimChoiceWords } from '../../contract/provider-words.ts'
import type { InterimAdvice } from '../../contract.ts'
import { AdviceText } from './AdviceText.tsx'
import { SendInterimAdviceForm, type Sending } from './SendInterimAdviceForm.tsx'
import '../pgb.css'

interface InterimAdviceCardProps extends Omit<Sending, 'onDone'> {
  works: boolean
  advices: readonly InterimAdvice[]
}

/** Advice that could not wait, and what the department did with it. */
export function InterimAdviceCard({ works, advices, ...sending }: InterimAdviceCardProps) {
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
              <AdviceText advice={advice} />
              {advice.answer ? <p className="wh-phase__result">{advice.answer}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <Dialog open={open} title={t`Tussentijds advies versturen`} onClose={() => setOpen(false)}>
        {open ? <SendInterimAdviceForm {...sending} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </Card>
  )
}
