import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '#design/link.tsx'
import { yearsQuery } from './figure-queries.ts'

/** The years side by side; each is an address of its own. */
export function YearSwitch({ chosen }: { chosen: string }) {
  const { t } = useLingui()
  const years = useQuery(yearsQuery).data?.years ?? []
  if (years.length === 0) return null

  return (
    <nav className="wh-years" aria-label={t`Jaar`}>
      <ul className="wh-years__list">
        {years.map((year) => (
          <li key={year}>
            <Link className="wh-years__year" href={`/cijfers/${year}`} aria-current={String(year) === chosen ? 'page' : undefined}>
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
