import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { HoursWeek } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { HoursDay } from './HoursDay.tsx'
import { changeLine, removeLine, totalOf } from './hours-draft.ts'
import { useConfirmWeek } from './use-confirm-week.ts'

/** The own week: correct where needed, and confirm with one press. What was typed stays, whatever is refused. */
export function ConfirmHours({ week }: { week: HoursWeek }) {
  const { t } = useLingui()
  const { draft, change, ...form } = useConfirmWeek(week)
  const days = week.days.filter(({ future }) => !future)
  const allClosed = days.every(({ closed }) => closed)
  const due = !week.complete || week.confirmedAt === null
  return (
    <form
      className="wh-hours"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.confirm()
      }}
    >
      <LeaveGuard when={form.typed && !form.sending} />
      <Explanation allClosed={allClosed} due={due} />
      <ol className="wh-hours__days">
        {days.map((day) => (
          <HoursDay
            key={day.day}
            day={day}
            sayClosed={!allClosed}
            lines={draft.lines.filter((line) => line.day === day.day)}
            errors={form.lineErrors}
            onChange={(id, to) => change(changeLine(draft, id, to))}
            onAdd={() => form.add(day.day)}
            onRemove={(id) => change(removeLine(draft, id))}
          />
        ))}
      </ol>
      <div className="wh-hours__total">
        <Trans>Samen deze week</Trans>
        <strong>{writeHours(totalOf(draft.lines))}</strong>
      </div>
      {form.needsReason ? (
        <TextArea
          name="reason"
          label={t`Waarom wijzigt u een afgesloten maand?`}
          description={t`Uw coördinator leest dit. De wijziging heet daarna “correctie na afsluiting”.`}
          rows={2}
          maxLength={500}
          value={form.reason}
          error={form.reasonError}
          onChange={(event) => form.setReason(event.target.value)}
        />
      ) : null}
      {form.lineErrors.size > 0 || form.reasonError ? null : <RefusalPanel refusal={form.error} />}
      {form.changedElsewhere ? (
        <ButtonGroup>
          <Button onClick={() => void form.fetchAgain()}>{t`Nieuwe stand ophalen`}</Button>
        </ButtonGroup>
      ) : null}
      {form.said ? (
        <Alert kind="success" live title={t`Uw uren zijn bevestigd`}>
          <Trans>U kunt ze hier later nog wijzigen.</Trans>
        </Alert>
      ) : null}
      <div className="wh-hours__confirm">
        <Button type="submit" look={due || form.typed ? 'primary' : 'secondary'} pending={form.sending}>
          {due ? t`Klopt, bevestig deze week` : form.typed ? t`Wijziging bevestigen` : t`Opnieuw bevestigen`}
        </Button>
        <p className="wh-hours-day__note">
          {form.unreadable ? (
            <Trans>Bij een regel staan geen uren die te lezen zijn.</Trans>
          ) : (
            <WhenConfirmed confirmedAt={week.confirmedAt} toCome={week.days.length - days.length} />
          )}
        </p>
      </div>
    </form>
  )
}

function Explanation({ allClosed, due }: { allClosed: boolean; due: boolean }) {
  if (!allClosed && !due) return null
  return (
    <p className="wh-hours-day__note">
      {allClosed ? (
        <Trans>De maand is afgesloten. Wijzigt u toch iets, dan schrijft u op waarom.</Trans>
      ) : (
        <Trans>Voorgesteld uit uw rooster, huisbezoeken en gesprekken. Van een lange dag is de pauze al af. Wijzig wat anders was.</Trans>
      )}
    </p>
  )
}

function WhenConfirmed({ confirmedAt, toCome }: { confirmedAt: string | null; toCome: number }) {
  const format = useFormat()
  return (
    <>
      {confirmedAt ? <Trans>Bevestigd op {format.moment(confirmedAt)}.</Trans> : null}{' '}
      {toCome > 0 ? (
        <Plural
          value={toCome}
          one="# dag moet nog komen; die bevestigt u later."
          other="# dagen moeten nog komen; die bevestigt u later."
        />
      ) : null}
    </>
  )
}
