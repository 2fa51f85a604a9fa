import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { InvestigationFile } from '../../../contract.ts'
import { canNow } from '../../file/acts.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { Adding } from '../../forms/Adding.tsx'
import { today } from '../../forms/today.ts'
import { AuthoriseObservations } from './AuthoriseObservations.tsx'
import { Counter } from './Counter.tsx'
import { RecordObservationForm } from './RecordObservationForm.tsx'

type Plan = InvestigationFile['observationPlans'][number]

/** One plan: who asked, who allowed it, how many of how many, until when, and each observation. */
export function ObservationPlan({ plan }: { plan: Plan }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  const stop = stopBecause(plan, today())
  return (
    <div className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{plan.place}</p>
        {plan.authorisedBy ? (
          <StatusBadge tone={stop ? 'neutral' : 'safe'}>{stop ? t`gestopt` : t`goedgekeurd`}</StatusBadge>
        ) : (
          <StatusBadge tone="warning">{t`wacht op goedkeuring`}</StatusBadge>
        )}
      </div>
      <Counter plan={plan} />
      <Warning plan={plan} stop={stop} />
      <DefinitionList
        facts={[
          { term: t`Reden`, value: plan.reason },
          { term: t`Lichter geprobeerd`, value: plan.lighterMeans },
          { term: t`Uren`, value: plan.hours },
          { term: t`Aangevraagd door`, value: plan.requestedBy.name },
          ...(plan.authorisedBy
            ? [{ term: t`Goedgekeurd door`, value: t`${plan.authorisedBy.name}, ${format.date(plan.authorisedAt)}` }]
            : []),
        ]}
      />
      {plan.observations.length > 0 ? <Seen plan={plan} /> : null}
      {plan.authorisedBy ? null : <AuthoriseObservations plan={plan} />}
      {plan.authorisedBy && !stop && canNow(file, 'observation.recorded') ? (
        <Adding label={t`Waarneming vastleggen`} form={`research.observation.${plan.id}`}>
          {(close) => <RecordObservationForm plan={plan} onDone={close} />}
        </Adding>
      ) : null}
    </div>
  )
}

/** Why no more observations may be added; undefined while they may. */
export function stopBecause(
  { observations, most, until }: Pick<Plan, 'observations' | 'most' | 'until'>,
  day: string,
): 'number' | 'period' | undefined {
  if (observations.length >= most) return 'number'
  return until < day ? 'period' : undefined
}

function Warning({ plan, stop }: { plan: Plan; stop: ReturnType<typeof stopBecause> }) {
  const { t } = useLingui()
  if (stop === 'number')
    return (
      <Alert
        kind="warning"
        title={t`Stop: het afgesproken aantal is bereikt`}
      >{t`Er mag er geen meer bij. Bespreek de uitkomst met de coördinator.`}</Alert>
    )
  if (stop === 'period')
    return (
      <Alert
        kind="warning"
        title={t`Stop: de periode is voorbij`}
      >{t`Er mag er geen meer bij. Bespreek de uitkomst met de coördinator.`}</Alert>
    )
  if (plan.warning === 'many')
    return (
      <Alert
        kind="warning"
        title={t`Het worden er veel`}
      >{t`Veel waarnemingen geven samen een beeld van iemands privéleven. Overweeg of u genoeg weet.`}</Alert>
    )
  if (plan.warning === 'long')
    return (
      <Alert
        kind="warning"
        title={t`Het duurt lang`}
      >{t`Langdurig waarnemen geeft een beeld van iemands privéleven. Overweeg of u genoeg weet.`}</Alert>
    )
  return null
}

function Seen({ plan }: { plan: Plan }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <ol className="wh-lines wh-lines--ruled">
      {plan.observations.map(({ id, observedOn, fromTime, toTime, place, observer, fact }) => (
        <li key={id}>
          <strong>{format.date(observedOn)}</strong> {t`${fromTime} tot ${toTime}`}
          <span className="wh-soft">
            , {place}, {observer.name}
          </span>
          <br />
          {fact}
        </li>
      ))}
    </ol>
  )
}
