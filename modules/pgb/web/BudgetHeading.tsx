import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { BudgetInvestigation } from '../contract.ts'
import { BudgetParts } from './BudgetParts.tsx'
import './pgb.css'

export type BudgetPart =
  | 'overview'
  | 'clients'
  | 'course'
  | 'safety'
  | 'data'
  | 'points'
  | 'talks'
  | 'reports'
  | 'suspensions'
  | 'links'
  | 'authorities'
  | 'contacts'

/** The pages that belong to the parts on which somebody can be a guest. */
export const pagesOfGuest: Record<NonNullable<BudgetInvestigation['guestOf']>[number], readonly BudgetPart[]> = {
  safety: ['safety'],
  money: ['data', 'points'],
  acts: ['talks'],
}

/** The top of every page about the budgets in a file: which file, and the way to its other parts. */
export function BudgetHeading({ budget, part, actions }: { budget: BudgetInvestigation; part: BudgetPart; actions?: ReactNode }) {
  const { t } = useLingui()
  const provider = budget.kind === 'provider'
  // In the order of the work: the people first, then what there is to know, what is done with it, and who else is told.
  const parts: Record<BudgetPart, { label: string; path: string; shown: boolean }> = {
    overview: { label: t`Overzicht`, path: '', shown: true },
    clients: { label: t`Cliënten`, path: '/clienten', shown: provider },
    safety: { label: t`Veilig stellen`, path: '/veilig', shown: true },
    course: { label: t`Verloop`, path: '/verloop', shown: provider },
    data: { label: t`Gegevens`, path: '/gegevens', shown: true },
    points: { label: t`Na te gaan`, path: '/punten', shown: true },
    links: { label: t`Verbanden`, path: '/verbanden', shown: provider },
    talks: { label: t`Gesprekken`, path: '/gesprekken', shown: true },
    reports: { label: t`Verslagen`, path: '/verslagen', shown: true },
    suspensions: { label: t`Opschorten`, path: '/opschorten', shown: true },
    authorities: { label: t`Instanties`, path: '/instanties', shown: true },
    contacts: { label: t`Contacten`, path: '/contacten', shown: true },
  }
  const { guestOf } = budget
  const shown = (Object.keys(parts) as BudgetPart[]).filter(
    (key) => parts[key].shown && (!guestOf || key === 'overview' || guestOf.some((part) => pagesOfGuest[part].includes(key))),
  )
  usePageTitle(`${parts[part].label} – ${budget.reference}`)
  return (
    <>
      <PageHeading
        title={budget.subject?.name ?? budget.reference}
        trail={[...(guestOf ? [] : [{ label: t`PGB`, href: '/pgb' }]), { label: budget.reference, href: `/onderzoeken/${budget.id}` }]}
        intro={provider ? t`${budget.reference} · onderzoek naar een zorgaanbieder` : t`${budget.reference} · onderzoek naar een budget`}
        actions={actions}
      />
      <BudgetParts
        now={part}
        parts={shown.map((key) => ({ key, label: parts[key].label, href: `/onderzoeken/${budget.id}/pgb${parts[key].path}` }))}
      />
    </>
  )
}
