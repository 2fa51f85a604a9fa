import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api, RefusalError } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { HoursWeek } from '../../contract.ts'
import { HoursDay } from './HoursDay.tsx'
import {
  addLine,
  changeLine,
  changesClosed,
  isTyped,
  minutesOf,
  removeLine,
  startDraft,
  takeOver,
  totalOf,
  wantedOf,
} from './hours-draft.ts'
import { hoursWeekQuery } from './hours-queries.ts'
import { writeHours } from './hours-text.ts'

/** The own week: correct where needed, and confirm with one press. What was typed stays, whatever is refused. */
export function ConfirmHours({ week }: { week: HoursWeek }) {
  const { t } = useLingui()
  const format = useFormat()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => startDraft(week))
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const needsReason = changesClosed(draft, week)
  const typed = draft.lines.some(isTyped)
  const unreadable = draft.lines.some(({ value }) => minutesOf(value) === undefined)

  const confirm = useMutation({
    mutationFn: () => api.send<HoursWeek>('POST', '/capacity/hours/weeks', wantedOf(draft, week.monday, needsReason ? reason : '')),
    onSuccess: async (answer) => {
      setDraft(startDraft(answer))
      setReason('')
      setSaid(true)
      queries.setQueriesData<HoursWeek>({ queryKey: ['capacity', 'hours'] }, (known) =>
        known?.own && known.monday === answer.monday ? answer : known,
      )
      await queries.invalidateQueries({ queryKey: ['capacity'] })
    },
  })
  const change = (next: typeof draft) => {
    setSaid(false)
    setDraft(next)
  }
  const refusal = confirm.error instanceof RefusalError ? confirm.error : undefined
  const errors = new Map(
    draft.lines.flatMap(({ id }, index) => {
      const refused = refusal?.errors.find(({ pointer }) => pointer.startsWith(`#/body/lines/${index}/`))
      return refused ? [[id, refused.detail] as const] : []
    }),
  )

  async function fetchAgain() {
    const fresh = await queries.fetchQuery({ ...hoursWeekQuery(week.monday), staleTime: 0 })
    setDraft((mine) => takeOver(mine, fresh))
    confirm.reset()
  }

  function send(event: FormEvent) {
    event.preventDefault()
    if (!unreadable && !confirm.isPending) confirm.mutate()
  }

  const days = week.days.filter(({ future }) => !future)
  const due = !week.complete || week.confirmedAt === null
  return (
    <form className="wh-hours" noValidate onSubmit={send}>
      <LeaveGuard when={typed && !confirm.isPending} />
      <ol className="wh-hours__days">
        {days.map((day) => (
          <HoursDay
            key={day.day}
            day={day}
            lines={draft.lines.filter((line) => line.day === day.day)}
            errors={errors}
            onChange={(id, to) => change(changeLine(draft, id, to))}
            onAdd={() => change(addLine(draft, day.day))}
            onRemove={(id) => change(removeLine(draft, id))}
          />
        ))}
      </ol>
      <div className="wh-hours__total">
        <span>
          <Trans>Samen deze week</Trans>
        </span>
        <strong>{writeHours(totalOf(draft.lines))}</strong>
      </div>
      {needsReason ? (
        <TextArea
          name="reason"
          label={t`Waarom wijzigt u een afgesloten maand?`}
          description={t`Uw coördinator leest dit. De wijziging heet daarna “correctie na afsluiting”.`}
          rows={2}
          maxLength={500}
          value={reason}
          error={refusal?.errors.find(({ pointer }) => pointer === '#/body/reason')?.detail}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : null}
      <RefusalPanel refusal={confirm.error} />
      {refusal?.code === 'hours.changed-meanwhile' ? (
        <ButtonGroup>
          <Button onClick={() => void fetchAgain()}>{t`Nieuwe stand ophalen`}</Button>
        </ButtonGroup>
      ) : null}
      {said ? (
        <Alert kind="success" live title={t`Uw uren zijn bevestigd`}>
          <Trans>U kunt ze hier later nog wijzigen.</Trans>
        </Alert>
      ) : null}
      <div className="wh-hours__confirm">
        <Button type="submit" look={due || typed ? 'primary' : 'secondary'} pending={confirm.isPending}>
          {due ? t`Klopt, bevestig deze week` : t`Wijziging bevestigen`}
        </Button>
        <p className="wh-hours-day__note">
          {unreadable ? (
            <Trans>Bij een regel staan geen uren die te lezen zijn.</Trans>
          ) : week.confirmedAt ? (
            <Trans>Bevestigd op {format.moment(week.confirmedAt)}.</Trans>
          ) : (
            <FutureNote count={week.days.length - days.length} />
          )}
        </p>
      </div>
    </form>
  )
}

function FutureNote({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Plural value={count} one="# dag moet nog komen; die bevestigt u later." other="# dagen moeten nog komen; die bevestigt u later." />
  )
}
