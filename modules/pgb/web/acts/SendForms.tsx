import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { givenGroundWords, goesToWords } from '../../contract/act-words.ts'
import {
  type FindingsReport,
  type FindingsReports,
  type GivenGround,
  GiveToCollege,
  RecordView,
  SendFindingsReport,
} from '../../contract.ts'
import { below, keepReports } from './acts-queries.ts'

interface OfReport {
  id: string
  report: FindingsReport
}

/** Records that it was sent; a client or provider gets a term to answer in. */
export function SendForm({ id, report, days, ground }: OfReport & { days: FindingsReports['viewDays']; ground: GivenGround }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const toCollege = report.goesTo === 'social-development'
  const supervision = toCollege && report.actingAs === 'supervisor'
  const { field, submit, refusal, sending } = usePageForm({
    schema: SendFindingsReport,
    defaultValues: { sentOn: '', viewUntil: '', ground: supervision ? ground : null },
    send: (sent: SendFindingsReport) => api.send<FindingsReports>('POST', below(id, `reports/${report.id}/sent`), sent),
    onSent: (saved) => keepReports(queries, id, saved),
  })
  const reader = word(goesToWords[report.goesTo])
  const reason = word(givenGroundWords[ground])
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Versturen`}>
      <p className="wh-acts-text">
        {supervision ? (
          <Trans>Het college krijgt wat de toezichthouder vond op grond van {reason}.</Trans>
        ) : (
          <Trans>Stuur het document naar {reader} en leg hier vast wanneer.</Trans>
        )}
      </p>
      <DateField {...field('sentOn')} label={t`Verstuurd op`} />
      {toCollege ? null : (
        <DateField
          {...field('viewUntil')}
          label={t`Reageren kan tot en met`}
          description={t`Leeg is ${days.least} dagen. Ten hoogste ${days.most} dagen.`}
          optional
        />
      )}
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Als verstuurd vastleggen`}</Button>
      </div>
    </form>
  )
}

const WrittenView = RecordView.omit({ revision: true })

/** Records what the reader answered, and how that was weighed. */
export function ViewForm({ id, report }: OfReport) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: WrittenView,
    defaultValues: { receivedOn: '', view: '', weighed: '' },
    send: (view: Omit<RecordView, 'revision'>) =>
      api.send<FindingsReports>('PUT', below(id, `reports/${report.id}/view`), { ...view, revision: report.revision }),
    onSent: (saved) => keepReports(queries, id, saved),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Reactie wegen`}>
      <DateField {...field('receivedOn')} label={t`Reactie gekregen op`} description={t`Leeg als er na de termijn niets kwam.`} optional />
      <TextArea {...field('view')} label={t`Wat was de reactie?`} rows={4} maxLength={20_000} optional lang="nl" />
      <TextArea
        {...field('weighed')}
        label={t`Hoe weegt u dat?`}
        description={t`Noem wat er door de reactie verandert, en wat niet.`}
        rows={4}
        maxLength={8000}
        lang="nl"
      />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Weging bewaren`}</Button>
      </div>
    </form>
  )
}

/** Records that the college got what a supervisor found at a provider. */
export function GiveForm({ id, report, ground }: OfReport & { ground: GivenGround }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: GiveToCollege,
    defaultValues: { on: '', ground },
    send: (given: GiveToCollege) => api.send<FindingsReports>('POST', below(id, `reports/${report.id}/given`), given),
    onSent: (saved) => keepReports(queries, id, saved),
  })
  const reason = word(givenGroundWords[ground])
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Ook aan het college geven`}>
      <p className="wh-acts-text">
        <Trans>Het college krijgt wat de toezichthouder vond op grond van {reason}.</Trans>
      </p>
      <DateField {...field('on')} label={t`Gegeven op`} />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" pending={sending}>{t`Vastleggen`}</Button>
      </div>
    </form>
  )
}
