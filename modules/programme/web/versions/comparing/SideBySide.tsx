import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { EmptyState } from '#design/empty-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { headingOf, type ProgrammeVersion } from '../../../contract.ts'
import { paragraph } from '../lines.ts'
import { MarkLegend } from '../MarkedLines.tsx'
import { useVersionName } from '../version-words.tsx'
import { compareLines } from '../word-changes.ts'
import { type ComparedActivity, compareVersions, differs } from './compare-versions.ts'
import { PartBeside } from './PartBeside.tsx'
import { useReading } from './use-reading.ts'

interface SideBySideProps {
  before: ProgrammeVersion
  after: ProgrammeVersion
  onlyDifferences: boolean
}

/** Both versions, activity by activity and heading by heading. */
export function SideBySide({ before, after, onlyDifferences }: SideBySideProps) {
  const { t, i18n } = useLingui()
  const nameOf = useVersionName()
  const reading = useReading()
  const names = { before: nameOf(before), after: nameOf(after) }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a reading follow the language.
  const activities = useMemo(() => compareVersions(before, after, reading), [before, after, i18n.locale])

  const frameOf = ({ title, citesReportYear }: ProgrammeVersion) => [
    paragraph(title),
    paragraph(t`Kijkt terug op het handhavingsverslag ${citesReportYear}.`),
  ]
  const frame = compareLines(frameOf(before), frameOf(after))
  const changed = activities.flatMap(({ parts }) => parts).filter(differs).length + (frame.same ? 0 : 1)
  const shown = onlyDifferences ? activities.filter((activity) => activity.changed) : activities
  if (onlyDifferences && changed === 0)
    return (
      <EmptyState title={t`Geen verschillen`}>
        <Trans>Elk woord is in beide versies hetzelfde.</Trans>
      </EmptyState>
    )
  return (
    <div className="wh-stack">
      <div className="wh-compare__told">
        <p role="status">
          <Plural value={changed} _0="Beide versies zijn gelijk." one="# onderdeel verschilt." other="# onderdelen verschillen." />
        </p>
        {changed > 0 ? <MarkLegend {...names} /> : null}
      </div>
      <div className="wh-compare__names" aria-hidden="true">
        <span>{names.before}</span>
        <span>{names.after}</span>
      </div>
      {frame.same && onlyDifferences ? null : <PartBeside title={t`Titel en verslag`} compared={frame} layoutOnly={false} names={names} />}
      {shown.map((activity) => (
        <ActivityBeside
          key={activity.key}
          activity={activity}
          names={names}
          cites={after.citesReportYear}
          onlyDifferences={onlyDifferences}
        />
      ))}
    </div>
  )
}

interface ActivityBesideProps {
  activity: ComparedActivity
  names: { before: string; after: string }
  /** The year of the report in the heading of the points. */
  cites: number
  onlyDifferences: boolean
}

function ActivityBeside({ activity, names, cites, onlyDifferences }: ActivityBesideProps) {
  const { t } = useLingui()
  const word = useWord()
  const id = `vergelijk-${activity.key}`
  const parts = onlyDifferences ? activity.parts.filter(differs) : activity.parts
  return (
    <section className="wh-compare__activity" aria-labelledby={id}>
      <div className="wh-compare__head">
        <h2 id={id} className="wh-compare__title" lang="nl">
          {activity.title}
        </h2>
        {activity.in === 'after' ? <StatusBadge tone="safe">{t`alleen in ${names.after}`}</StatusBadge> : null}
        {activity.in === 'before' ? <StatusBadge tone="danger">{t`alleen in ${names.before}`}</StatusBadge> : null}
        {activity.changed ? null : <StatusBadge>{t`gelijk`}</StatusBadge>}
      </div>
      {parts.map(({ id: part, about, compared, layoutOnly }) => (
        <PartBeside
          key={part}
          title={about === 'facts' ? t`Aandeel, uitvoerders en bronnen` : word(headingOf(about, cites))}
          compared={compared}
          layoutOnly={layoutOnly}
          names={names}
        />
      ))}
    </section>
  )
}
