import { useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { useSectionNames } from './section-names.ts'

/** The parts of a long page, to go to one at once. */
export function OnThisPage({ isRestated }: { isRestated: boolean }) {
  const { t } = useLingui()
  const sections = Object.entries(useSectionNames()).filter(([id]) => isRestated || id !== 'herzien')
  return (
    <nav aria-label={t`Op deze pagina`}>
      <ul className="wh-on-page">
        {sections.map(([id, name]) => (
          <li key={id}>
            <Link href={`#${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
