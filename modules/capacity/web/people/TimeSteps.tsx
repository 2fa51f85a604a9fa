import { useLingui } from '@lingui/react/macro'
import type { TimeFigures } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'

interface Step {
  name: keyof TimeFigures
  label: string
  says?: string
  taken?: boolean
}

/** From the full-time week to what can be deployed: four figures, and between them what was taken off. */
export function TimeSteps({ time }: { time: TimeFigures }) {
  const { t } = useLingui()
  const steps: Step[] = [
    { name: 'nominal', label: t`Nominaal`, says: t`De volledige werkweek, van maandag tot en met vrijdag.` },
    { name: 'contracted', label: t`Contract`, says: t`Volgens de werkpatronen.` },
    { name: 'closed', label: t`feestdagen en sluitingsdagen`, taken: true },
    { name: 'leave', label: t`verlof`, taken: true },
    { name: 'away', label: t`afwezig`, taken: true },
    { name: 'available', label: t`Beschikbaar`, says: t`Wie er is.` },
    { name: 'training', label: t`opleiding`, taken: true },
    { name: 'general', label: t`algemene tijd`, taken: true },
    { name: 'deployable', label: t`Inzetbaar`, says: t`Hierover gaan de aandelen van het programma.` },
  ]
  return (
    <dl className="wh-time-steps">
      {steps
        .filter(({ name, taken }) => !taken || time[name] > 0)
        .map(({ name, label, says, taken }) => (
          <div key={name} data-taken={taken}>
            <dt>
              {label}
              {says ? <small>{says}</small> : null}
            </dt>
            <dd>{writeHours(taken ? -time[name] : time[name])}</dd>
          </div>
        ))}
    </dl>
  )
}
