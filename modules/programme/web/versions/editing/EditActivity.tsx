import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { Alert } from '#design/alert.tsx'
import type { Activity, ProgrammeVersion, Section } from '../../../contract.ts'
import { EditFacts } from './EditFacts.tsx'
import { Goals } from './Goals.tsx'
import { Picks } from './Picks.tsx'
import { RetireActivity } from './RetireActivity.tsx'
import { SectionPart } from './SectionPart.tsx'

interface EditActivityProps {
  version: ProgrammeVersion
  activity: Activity
}

/** One activity of a draft: what it is called, and its seven headings. */
export function EditActivity({ version, activity }: EditActivityProps) {
  const { t } = useLingui()
  const title = useArrival()
  return (
    <section className="wh-stack" aria-labelledby="onderdeel">
      <header className="wh-edit__head">
        <p className="wh-edit__theme" lang="nl">
          {activity.theme}
        </p>
        <h2 id="onderdeel" ref={title} tabIndex={-1} className="wh-edit__title" lang="nl">
          {activity.title}
        </h2>
        <EditFacts version={version} activity={activity} />
      </header>
      {activity.retired ? (
        <Alert kind="info" title={t`Deze activiteit is vervallen`}>
          <p lang="nl">{activity.retiredBecause}</p>
        </Alert>
      ) : null}
      {activity.sections.map((section) => (
        <SectionPart key={section.heading} version={version} activityId={activity.id} section={section}>
          {besideText(version, activity, section)}
        </SectionPart>
      ))}
      <RetireActivity activity={activity} />
    </section>
  )
}

/** What is kept under a heading beside its text; null where the text is all. */
function besideText(version: ProgrammeVersion, activity: Activity, { heading }: Section): ReactNode {
  if (heading === 'goals') return <Goals version={version} activity={activity} />
  if (heading === 'points') return <Picks version={version} activity={activity} />
  return null
}

/** Takes a reader who chose this activity to it: to the heading in the address, or else to its title. */
function useArrival() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const asked = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    if (asked) asked.scrollIntoView()
    else title.current?.focus()
  }, [])
  return title
}
