import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { figureIn } from '../figure-in.ts'
import { ActionFieldSection } from './ActionFieldSection.tsx'
import { ActionSection } from './ActionSection.tsx'
import { ActionSharingSection } from './ActionSharingSection.tsx'
import { ActionTimeSection } from './ActionTimeSection.tsx'
import { ActionYieldSection } from './ActionYieldSection.tsx'
import { DownloadSection } from './DownloadSection.tsx'
import type { GroupProps } from './group-props.ts'
import './all-figures.css'

/** The figures of actions with partners: how many, what was found, what came of it, what was shared, and the time it took. */
export function ChainPartnersInFigures({ figures, place }: GroupProps) {
  const { t } = useLingui()
  if (figureIn(figures, 'actions').numerator === 0)
    return (
      <EmptyState title={t`Geen uitgevoerde acties in ${figures.year}`} action={<Link href="/acties">{t`Naar de acties`}</Link>}>
        <Trans>Zodra een actie is uitgevoerd en het verslag is vastgesteld, staan hier de cijfers.</Trans>
      </EmptyState>
    )

  const group = { figures, place }
  return (
    <div className="wh-figure-grid">
      <ActionSection {...group} />
      <ActionFieldSection {...group} />
      <ActionYieldSection {...group} />
      <ActionSharingSection {...group} />
      <ActionTimeSection {...group} />
      <DownloadSection figures={figures} />
    </div>
  )
}
