import { useLingui } from '@lingui/react/macro'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

interface PagerProps {
  /** Addresses of the neighbouring pages; left out when there is none. */
  previous?: string
  next?: string
  /** For example "25 van ongeveer 1.200". */
  shown?: string
}

/** To the page before and after, in a list that is read by its last row. */
export function Pager({ previous, next, shown }: PagerProps) {
  const { t } = useLingui()
  if (!previous && !next && !shown) return null
  return (
    <nav className="wh-pager" aria-label={t`Bladeren door de lijst`}>
      {previous ? (
        <Link href={previous} rel="prev" className="wh-pager__step utrecht-link utrecht-link--html-a">
          <Icon name="previous" />
          {t`Vorige`}
        </Link>
      ) : null}
      {shown ? <span className="wh-pager__shown">{shown}</span> : null}
      {next ? (
        <Link href={next} rel="next" className="wh-pager__step utrecht-link utrecht-link--html-a">
          {t`Volgende`}
          <Icon name="next" />
        </Link>
      ) : null}
    </nav>
  )
}
