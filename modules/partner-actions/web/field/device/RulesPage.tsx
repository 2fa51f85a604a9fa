import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { useFormat } from '#platform/web/format.ts'
import { BackToPlaces } from './BackToPlaces.tsx'
import { FieldHeading } from './FieldHeading.tsx'
import { useFieldWork } from './field-work.ts'

/** When to stop, how to stay safe, and what it is for. */
export function RulesPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { action, crew, partners } = useFieldWork().contents.pack
  const times = [action.day, action.evening].flatMap((part) => (part ? [`${part.from}–${part.until}`] : []))
  return (
    <>
      <BackToPlaces />
      <FieldHeading title={t`Stopregel en veiligheid`} />
      <Alert kind="warning" title={t`Wanneer we stoppen`}>
        <Lines text={action.stopRule} />
      </Alert>
      <Part title={t`Veiligheid`} text={action.safety} />
      <Part title={t`Briefing`} text={action.briefing} />
      <Part title={t`Doel`} text={action.goal} />
      <Part title={t`Wanneer`} text={`${format.longDate(action.onDay)}\n${times.join(' · ')}`} />
      <Part title={t`Collega's`} text={crew.map(({ name }) => name).join('\n')} />
      <Part
        title={t`Partners`}
        text={partners.map(({ name, task, power }) => [name, task, power].filter(Boolean).join(' · ')).join('\n')}
      />
    </>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <section>
      <h2 className="utrecht-heading-2">{title}</h2>
      <Lines text={text} />
    </section>
  )
}

function Lines({ text }: { text: string }) {
  return <p className="wh-veld-lines">{text}</p>
}
