import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { openInterimAdviceQuery } from './provider-queries.ts'
import '../pgb.css'
import './provider.css'

/** The form comes along when somebody answers: it would weigh on everybody's first view. */
const AnswerDialog = lazy(() => import('./AnswerInterimAdvice.tsx').then((dialog) => ({ default: dialog.AnswerInterimAdviceDialog })))

/** Interim advice that waits for the department of the manager. Nothing to see when there is none. */
export function InterimAdvicePanel() {
  const { t } = useLingui()
  const format = useFormat()
  const [open, setOpen] = useState<string>()
  const list = useQuery(openInterimAdviceQuery)
  const rows = list.data?.rows ?? []
  const opened = rows.find(({ id }) => id === open)
  if (!list.isError && rows.length === 0) return null
  return (
    <Card title={t`Tussentijds advies`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-phases">
        {rows.map((row) => (
          <li key={row.id} className="wh-phase">
            <div className="wh-phase__head">
              <h3>{row.reference}</h3>
              <span className="wh-budget-small">
                {format.date(row.sentAt)} · {row.sentBy.name}
              </span>
            </div>
            {row.knows === null ? (
              <p>
                <Trans>Eerst de vraag of u iemand in dit dossier kent. Daarna leest u het advies.</Trans>
              </p>
            ) : (
              <>
                <p>{row.advice}</p>
                <p className="wh-budget-small">
                  <Trans>Waarom nu: {row.whyNow}</Trans>
                </p>
              </>
            )}
            <div>
              <Button small onClick={() => setOpen(row.id)}>
                {row.knows === null ? t`Vraag beantwoorden` : t`Beantwoorden`}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {opened ? (
        <Suspense>
          <AnswerDialog advice={opened} onDone={() => setOpen(undefined)} />
        </Suspense>
      ) : null}
    </Card>
  )
}
