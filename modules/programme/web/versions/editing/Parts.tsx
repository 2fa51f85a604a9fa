import { Plural, useLingui } from '@lingui/react/macro'
import { Disclosure } from '#design/disclosure.tsx'
import { Link } from '#design/link.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { type Activity, emptyHeadings, type ProgrammeVersion } from '../../../contract.ts'
import { usePercent } from '../version-words.tsx'

interface PartsProps {
  version: ProgrammeVersion
  /** The activity that is open; undefined for title and shares. */
  chosen: Activity | undefined
}

/** The parts of a draft, beside the one that is open. */
export function Parts(props: PartsProps) {
  const { t } = useLingui()
  return (
    <nav className="wh-edit__parts" aria-label={t`Onderdelen`}>
      <PartList {...props} />
    </nav>
  )
}

/** The same, folded above it, where there is no room beside. */
export function FoldedParts(props: PartsProps) {
  const { t } = useLingui()
  return (
    <nav className="wh-edit__parts-folded" aria-label={t`Onderdelen`}>
      <Disclosure key={props.chosen?.id ?? ''} summary={t`Onderdelen van dit concept`}>
        <PartList {...props} />
      </Disclosure>
    </nav>
  )
}

function PartList({ version, chosen }: PartsProps) {
  const { t } = useLingui()
  const percentOf = usePercent()
  const here = `/programma/${version.id}/bewerken`
  return (
    <ol className="wh-edit__list">
      <li>
        <Link className="wh-edit__link" href={here} aria-current={chosen ? undefined : 'page'}>
          {t`Titel en verdeling`}
          <span className="wh-edit__note">{t`niet toegewezen: ${percentOf(version.notAssignedPercent)}`}</span>
        </Link>
      </li>
      {version.activities.map((activity) => (
        <li key={activity.id}>
          <Link
            className="wh-edit__link"
            href={here + writeSearch({ activiteit: activity.key })}
            aria-current={chosen?.id === activity.id ? 'page' : undefined}
          >
            <span lang="nl">{activity.title}</span>
            <span className="wh-edit__note">
              <Standing activity={activity} />
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}

function Standing({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const percentOf = usePercent()
  if (activity.retired) return t`vervallen`

  const empty = emptyHeadings(activity).length
  const share = activity.sharePercent === null ? t`geen aandeel` : percentOf(activity.sharePercent)
  if (empty === 0) return share
  return (
    <>
      {share}, <Plural value={empty} one="# kopje leeg" other="# kopjes leeg" />
    </>
  )
}
