import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { actionStateWords } from '../contract/action-state-words.ts'
import type { Action } from '../contract.ts'
import { actionTones } from './action-tones.ts'
import './actions.css'

export type ActionPart = 'overview' | 'people' | 'locations' | 'data' | 'field' | 'report'

/** The top of every page of an action: which one, how far it is, and the way to its other parts. */
export function ActionHeading({ action, part, actions }: { action: Action; part: ActionPart; actions?: ReactNode }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const parts: Record<ActionPart, { label: string; path: string; ofWork: boolean }> = {
    overview: { label: t`Overzicht`, path: '', ofWork: false },
    people: { label: t`Mensen`, path: '/mensen', ofWork: false },
    locations: { label: t`Locaties`, path: '/locaties', ofWork: true },
    data: { label: t`Gegevens delen`, path: '/gegevens', ofWork: true },
    field: { label: t`In het veld`, path: '/veldwerk', ofWork: true },
    report: { label: t`Verslag`, path: '/verslag', ofWork: false },
  }
  usePageTitle(part === 'overview' ? action.title : `${parts[part].label} – ${action.title}`)
  return (
    <>
      <PageHeading
        title={action.title}
        trail={[{ label: t`Acties`, href: '/acties' }]}
        status={<StatusBadge tone={actionTones[action.state]}>{word(actionStateWords[action.state])}</StatusBadge>}
        intro={`${action.reference} · ${format.longDate(action.onDay)} · ${action.area}`}
        actions={actions}
      />
      <nav aria-label={t`Onderdelen van de actie`} className="wh-action-parts">
        <ul>
          {(Object.keys(parts) as ActionPart[])
            .filter((key) => action.works || !parts[key].ofWork)
            .map((key) => (
              <li key={key}>
                <Link href={`/acties/${action.id}${parts[key].path}`} aria-current={key === part ? 'page' : undefined}>
                  {parts[key].label}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </>
  )
}
