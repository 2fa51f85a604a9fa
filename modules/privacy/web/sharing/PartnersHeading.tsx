import './sharing.css'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'

type PartnersPart = 'partners' | 'agreements' | 'log'

/** The top of the three lists: with whom, what was agreed, what was shared. */
export function PartnersHeading({ part, intro, actions }: { part: PartnersPart; intro: string; actions?: ReactNode }) {
  const { t } = useLingui()
  const parts: Record<PartnersPart, { label: string; href: string }> = {
    partners: { label: t`Partners`, href: '/partners' },
    agreements: { label: t`Afspraken`, href: '/partners/afspraken' },
    log: { label: t`Gedeeld`, href: '/partners/gedeeld' },
  }
  const titles: Record<PartnersPart, string> = {
    partners: t`Partners`,
    agreements: t`Afspraken over gegevens`,
    log: t`Wat is gedeeld`,
  }
  usePageTitle(titles[part])
  return (
    <>
      <PageHeading title={titles[part]} intro={intro} actions={actions} />
      <nav aria-label={t`Onderdelen van partners`} className="wh-partner-parts">
        <ul>
          {(Object.keys(parts) as PartnersPart[]).map((key) => (
            <li key={key}>
              <Link href={parts[key].href} aria-current={key === part ? 'page' : undefined}>
                {parts[key].label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
