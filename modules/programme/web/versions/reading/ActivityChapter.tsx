import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { RichText } from '#design/rich-text.tsx'
import { isEmptyText } from '#platform/contract/rich-text.ts'
import { useWord } from '#platform/web/language.ts'
import { type Activity, headingOf, type ProgrammeVersion, type Section } from '../../../contract.ts'
import { usePercent } from '../version-words.tsx'
import { GoalList } from './GoalList.tsx'
import { PickList } from './PickList.tsx'

interface ActivityChapterProps {
  activity: Activity
  number: number
  version: Pick<ProgrammeVersion, 'year' | 'citesReportYear'>
}

/** An activity as the programme says it: its share, and the seven headings. */
export function ActivityChapter({ activity, number, version }: ActivityChapterProps) {
  const { t } = useLingui()
  const percentOf = usePercent()
  const { key, theme, title, sharePercent } = activity
  return (
    <section id={key} className="wh-chapter" aria-labelledby={`${key}-titel`} data-retired={activity.retired || undefined}>
      <header className="wh-chapter__head">
        <p className="wh-chapter__theme" lang="nl">
          {theme}
        </p>
        <h2 id={`${key}-titel`} className="wh-chapter__title">
          <span className="wh-chapter__number">{number}</span> <span lang="nl">{title}</span>
        </h2>
        <p className="wh-chapter__share">
          {sharePercent === null ? t`Geen aandeel van de capaciteit vastgelegd` : t`${percentOf(sharePercent)} van de capaciteit`}
        </p>
      </header>
      {activity.retired ? (
        <Alert kind="info" title={t`Deze activiteit is vervallen`}>
          <p lang="nl">{activity.retiredBecause}</p>
        </Alert>
      ) : null}
      {activity.sections.map((section) => (
        <Part key={section.heading} section={section} activity={activity} version={version} />
      ))}
    </section>
  )
}

function Part({ section, activity, version }: Omit<ActivityChapterProps, 'number'> & { section: Section }) {
  const word = useWord()
  const { heading, text } = section
  const id = `${activity.key}-${heading}`
  return (
    <section className="wh-chapter__part" aria-labelledby={id}>
      <h3 id={id} className="wh-chapter__heading">
        {word(headingOf(heading, version.citesReportYear))}
      </h3>
      <div className="wh-chapter__text">
        {isEmptyText(text) ? null : <RichText text={text} lang="nl" />}
        <Beside section={section} activity={activity} year={version.year} />
      </div>
    </section>
  )
}

/** What stands under a heading beside its text. */
function Beside({ section: { heading, text }, activity, year }: { section: Section; activity: Activity; year: number }) {
  const { t } = useLingui()
  if (heading === 'goals' && activity.goals.length > 0) return <GoalList goals={activity.goals} year={year} />
  if (heading === 'points' && activity.picks.length > 0) return <PickList picks={activity.picks} />
  if (heading === 'measuring' && activity.measuredWith.length > 0) return <Named words={t`Gemeten met`} names={activity.measuredWith} />
  if (heading === 'executors' && activity.executors.length > 0) return <Named words={t`Uitvoerders`} names={activity.executors} />
  if (!isEmptyText(text)) return null
  return (
    <p className="wh-chapter__empty">
      <Trans>Nog niet ingevuld.</Trans>
    </p>
  )
}

function Named({ words, names }: { words: string; names: readonly string[] }) {
  return (
    <p className="wh-chapter__named">
      {words}: <span lang="nl">{names.join(', ')}</span>
    </p>
  )
}
