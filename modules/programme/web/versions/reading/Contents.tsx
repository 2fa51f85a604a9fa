import { useLingui } from '@lingui/react/macro'
import { Disclosure } from '#design/disclosure.tsx'
import { Link } from '#design/link.tsx'
import type { Activity } from '../../../contract.ts'

/** The activities, to go to; beside the text where there is room. */
export function Contents({ activities }: { activities: readonly Activity[] }) {
  const { t } = useLingui()
  return (
    <nav className="wh-contents" aria-label={t`Inhoud`}>
      <p className="wh-programme__aside-title">{t`Inhoud`}</p>
      <Chapters activities={activities} />
    </nav>
  )
}

/** The same above the text, folded, where there is not. */
export function FoldedContents({ activities }: { activities: readonly Activity[] }) {
  const { t } = useLingui()
  return (
    <nav className="wh-contents-folded" aria-label={t`Inhoud`}>
      <Disclosure summary={t`Inhoud`}>
        <Chapters activities={activities} />
      </Disclosure>
    </nav>
  )
}

function Chapters({ activities }: { activities: readonly Activity[] }) {
  const { t } = useLingui()
  return (
    <ol className="wh-contents__list">
      {activities.map(({ id, key, title, retired }) => (
        <li key={id}>
          <Link href={`#${key}`} lang="nl">
            {title}
          </Link>
          {retired ? <span className="wh-contents__note"> {t`vervallen`}</span> : null}
        </li>
      ))}
    </ol>
  )
}
