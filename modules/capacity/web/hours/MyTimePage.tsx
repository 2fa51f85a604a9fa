import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { MyCalendar } from '../feed/MyCalendar.tsx'
import { MyTimeParts } from '../people/MyTimeParts.tsx'
import { HoursCard } from './HoursCard.tsx'

const page = getRouteApi('/staff/mijn-tijd')

/** The own time: hours of a week first, for they are what is done here each week. */
export function MyTimePage() {
  const { t } = useLingui()
  const { week } = page.useSearch()
  usePageTitle(t`Mijn tijd`)
  return (
    <>
      <PageHeading title={t`Mijn tijd`} intro={t`Uw uren zien alleen u en de coördinator van uw team.`} />
      <div className="wh-stack">
        <HoursCard week={week} />
        <MyTimeParts />
        <MyCalendar />
      </div>
    </>
  )
}
