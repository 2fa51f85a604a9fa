import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { canNow } from '../../file/acts.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { WorkSteps } from '../../file/WorkSteps.tsx'
import { Adding } from '../../forms/Adding.tsx'
import { AfterTheVisit } from './AfterTheVisit.tsx'
import { CancelHomeVisitForm } from './AfterwardsForms.tsx'
import { AtTheDoor, BeforeTheDoor, Rooms } from './HomeVisitFacts.tsx'
import { RecordHomeVisitForm } from './RecordHomeVisitForm.tsx'
import type { Visit } from './visit.ts'

/** A home visit in the order in which it goes: before the door, at the door, the rooms, afterwards. */
export function HomeVisitSteps({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  const recorded = visit.visitedOn !== null
  if (visit.cancelledBecause) return <CancelledVisit visit={visit} />

  return (
    <div className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{t`Huisbezoek van ${format.date(visit.visitedOn ?? visit.plannedOn)}`}</p>
        {recorded ? <Consent visit={visit} /> : <StatusBadge tone="active">{t`gepland`}</StatusBadge>}
      </div>
      <WorkSteps
        steps={[
          { id: 'before', title: t`Vóór de deur`, state: 'done', content: <BeforeTheDoor visit={visit} /> },
          {
            id: 'door',
            title: t`Aan de deur`,
            state: recorded ? 'done' : 'current',
            content: recorded ? <AtTheDoor visit={visit} /> : <Recording visit={visit} />,
          },
          ...(visit.consentGiven === false
            ? []
            : [
                {
                  id: 'rooms',
                  title: t`De ruimten`,
                  state: recorded ? ('done' as const) : ('todo' as const),
                  content: <Rooms visit={visit} />,
                },
              ]),
          {
            id: 'after',
            title: t`Achteraf`,
            state: !recorded ? 'todo' : visit.copySentOn ? 'done' : 'current',
            content: <AfterTheVisit visit={visit} />,
          },
        ]}
      />
      {!recorded && canNow(file, 'home-visit.cancelled') ? (
        <Adding label={t`Bezoek gaat niet door`} form={`research.cancel-visit.${visit.id}`} look="subtle">
          {(close) => <CancelHomeVisitForm visit={visit} onDone={close} />}
        </Adding>
      ) : null}
    </div>
  )
}

function Recording({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  if (!canNow(file, 'home-visit.recorded')) return <p className="wh-soft">{t`Vastleggen kan zodra het onderzoek is begonnen.`}</p>
  return (
    <Adding label={t`Bezoek vastleggen`} form={`research.visit.${visit.id}`} look="primary">
      {(close) => <RecordHomeVisitForm visit={visit} onDone={close} />}
    </Adding>
  )
}

function Consent({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  if (!visit.consentGiven) return <StatusBadge tone="neutral">{t`geen toestemming`}</StatusBadge>
  if (visit.withdrawnAt) return <StatusBadge tone="warning">{t`toestemming ingetrokken`}</StatusBadge>
  return <StatusBadge tone="safe">{t`met toestemming`}</StatusBadge>
}

function CancelledVisit({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <div className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{t`Huisbezoek van ${format.date(visit.plannedOn)}`}</p>
        <StatusBadge tone="neutral">{t`ging niet door`}</StatusBadge>
      </div>
      <p>{visit.cancelledBecause}</p>
    </div>
  )
}
