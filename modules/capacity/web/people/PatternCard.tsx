import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { weekdays, weekdayWords } from '#platform/contract/weekday-words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Pattern, PersonTime } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { EndPatternDialog } from './EndPatternDialog.tsx'
import { PatternDialog } from './PatternDialog.tsx'
import { useTimeCommand } from './people-queries.ts'

/** The working pattern that holds, what held before, and for the coordinator a new one. */
export function PatternCard({ time }: { time: PersonTime }) {
  const { t } = useLingui()
  const [asks, setAsks] = useState<'new' | 'end' | 'withdraw'>()
  const close = () => setAsks(undefined)
  const withdraw = useTimeCommand((id: string) => api.send('POST', `/capacity/patterns/${id}/withdrawal`), close)
  const [last, ...earlier] = time.patterns
  return (
    <Card
      title={t`Werkpatroon`}
      actions={
        time.mayKeepPattern ? (
          <>
            <Button small onClick={() => setAsks('new')}>{t`Nieuw werkpatroon`}</Button>
            {last ? <Button small look="subtle" onClick={() => setAsks('end')}>{t`Uit het team…`}</Button> : null}
            {last ? <Button small look="subtle" onClick={() => setAsks('withdraw')}>{t`Intrekken…`}</Button> : null}
          </>
        ) : undefined
      }
    >
      {last ? <OnePattern pattern={last} /> : <NoPattern own={!time.mayKeepPattern} />}
      {earlier.length > 0 ? (
        <Disclosure summary={t`Eerdere werkpatronen`}>
          {earlier.map((pattern) => (
            <OnePattern key={pattern.id} pattern={pattern} />
          ))}
        </Disclosure>
      ) : null}
      <PatternDialog open={asks === 'new'} time={time} onClose={close} />
      <EndPatternDialog open={asks === 'end'} time={time} onClose={close} />
      <ConfirmDialog
        open={asks === 'withdraw'}
        title={t`Werkpatroon intrekken?`}
        confirm={t`Werkpatroon intrekken`}
        danger
        pending={withdraw.isPending}
        onConfirm={() => last && withdraw.mutate(last.id)}
        onClose={close}
      >
        <p>
          <Trans>Dit is voor een vergissing. Wat ervoor gold, geldt dan weer. Nieuwe uren? Leg een nieuw werkpatroon vast.</Trans>
        </p>
        <RefusalPanel refusal={withdraw.error} />
      </ConfirmDialog>
    </Card>
  )
}

function NoPattern({ own }: { own: boolean }) {
  return own ? (
    <p>
      <Trans>Uw coördinator heeft nog geen werkpatroon vastgelegd. Zonder werkpatroon telt uw tijd niet mee.</Trans>
    </p>
  ) : (
    <p>
      <Trans>Nog geen werkpatroon. Leg vast hoeveel uur deze collega op welke dag werkt.</Trans>
    </p>
  )
}

function OnePattern({ pattern: { validFrom, lastDay, dayMinutes, setBy } }: { pattern: Pattern }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [first, last] = [format.date(validFrom), format.date(lastDay)]
  const total = writeHours(dayMinutes.reduce((sum, minutes) => sum + minutes, 0) / (dayMinutes.length / 7))
  const weeks = dayMinutes.length > 7 ? [dayMinutes.slice(0, 7), dayMinutes.slice(7)] : [dayMinutes]
  return (
    <div className="wh-pattern">
      <p className="wh-pattern__holds">
        <strong>{t`${total} uur per week`}</strong>{' '}
        {lastDay ? (
          <Trans>
            van {first} tot en met {last}, vastgelegd door {setBy}
          </Trans>
        ) : (
          <Trans>
            vanaf {first}, vastgelegd door {setBy}
          </Trans>
        )}
      </p>
      {weeks.map((week, index) => (
        <dl
          key={index === 0 ? 'first' : 'second'}
          className="wh-pattern__week"
          aria-label={weeks.length > 1 ? t`Week ${index + 1} van 2` : undefined}
        >
          {weekdays.map((day) => (
            <div key={day} data-off={week[day - 1] === 0 || undefined}>
              <dt>{word(weekdayWords[day]).slice(0, 2)}</dt>
              <dd>{week[day - 1] ? writeHours(week[day - 1] ?? 0) : '–'}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}
