import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

interface PageHeadingProps {
  title: ReactNode
  /** The way back up, nearest parent last; the page itself is not in it. */
  trail?: readonly { label: string; href: string }[]
  /** A StatusBadge. */
  status?: ReactNode
  /** One sentence on what this page is for. */
  intro?: ReactNode
  /** Buttons for the whole page; the next step is the only primary one. */
  actions?: ReactNode
}

/** The top of every page: where you are, what this is, what you can do. */
export function PageHeading({ title, trail, status, intro, actions }: PageHeadingProps) {
  const { t } = useLingui()
  return (
    <header className="wh-page-heading">
      {trail?.length ? (
        <nav aria-label={t`Kruimelpad`}>
          <ol className="wh-trail">
            {trail.map(({ label, href }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="wh-page-heading__line">
        <h1 className="utrecht-heading-1 wh-page-heading__title">{title}</h1>
        {status}
        {actions ? <div className="wh-page-heading__actions">{actions}</div> : null}
      </div>
      {intro ? <p className="wh-page-heading__intro">{intro}</p> : null}
    </header>
  )
}
