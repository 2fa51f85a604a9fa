import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useSession } from '#platform/web/session.ts'
import { administration } from './navigation.ts'

/** The pages of the administration that this person may open. */
export function AdministrationPage() {
  const { t, i18n } = useLingui()
  const may = useSession()?.account?.may ?? []
  const open = administration.filter((place) => may.includes(place.may))
  usePageTitle(t`Beheer`)
  return (
    <>
      <PageHeading title={t`Beheer`} intro={t`Wie hier werkt, wat zij mogen, en de lijsten waarmee gewerkt wordt.`} />
      {open.length === 0 ? (
        <EmptyState title={t`Hier is niets voor u te beheren`}>
          <Trans>Beheren doet de functioneel beheerder.</Trans>
        </EmptyState>
      ) : (
        <ul className="wh-administration">
          {open.map(({ href, label, does }) => (
            <li key={href}>
              <Link href={href} className="wh-administration__place">
                <span className="wh-administration__name">{i18n._(label)}</span>
                <span className="wh-administration__does">{i18n._(does)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
