import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Link } from '#design/link.tsx'
import type { RefusalError } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { writeSearch } from '#platform/web/search.ts'
import { type Heading, headingOf, type ProgrammeVersion } from '../../../contract.ts'

/** The headings that are still empty, each with the place where it is filled in. */
export function EmptyHeadings({ refusal, version }: { refusal: RefusalError; version: ProgrammeVersion }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <Alert kind="error" live title={refusal.title}>
      <p>{refusal.next}</p>
      <ul className="wh-form-errors__list">
        {refusal.errors.map(({ pointer, detail }) => {
          const place = placeOf(pointer, version)
          if (!place) return <li key={pointer}>{detail}</li>
          const heading = word(headingOf(place.heading, version.citesReportYear))
          return (
            <li key={pointer}>
              <Link href={place.href}>{t`${place.title}: ${heading}`}</Link>
            </li>
          )
        })}
      </ul>
    </Alert>
  )
}

/** `#/activities/<id>/sections/<heading>` as a place on the page where it is edited. */
function placeOf(pointer: string, { id, activities }: ProgrammeVersion): { title: string; heading: Heading; href: string } | undefined {
  const [, , activityId, , heading] = pointer.split('/')
  const activity = activities.find((one) => one.id === activityId)
  const section = activity?.sections.find((one) => one.heading === heading)
  if (!activity || !section) return undefined

  const href = `/programma/${id}/bewerken${writeSearch({ activiteit: activity.key })}#${section.heading}`
  return { title: activity.title, heading: section.heading, href }
}
