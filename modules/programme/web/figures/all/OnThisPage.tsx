import { useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { useBudgetSectionNames, useSectionNames } from './section-names.ts'

/** The parts of a long page, to go to one at once. */
export function OnThisPage({ isRestated, isOfBudgets }: { isRestated: boolean; isOfBudgets: boolean }) {
  const { t } = useLingui()
  const [names, ofBudgets] = [useSectionNames(), useBudgetSectionNames()]
  const { downloaden, ...before } = names
  const sections = Object.entries({ ...before, ...(isOfBudgets && ofBudgets), downloaden }).filter(([id]) => isRestated || id !== 'herzien')
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
