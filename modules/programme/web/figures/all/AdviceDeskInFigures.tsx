import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import { figureIn } from '../figure-in.ts'
import { AdviceCountSection } from './AdviceCountSection.tsx'
import { AdviceKindTable } from './AdviceKindTable.tsx'
import { AdviceResultSection } from './AdviceResultSection.tsx'
import { AdviceTimeSection } from './AdviceTimeSection.tsx'
import { DownloadSection } from './DownloadSection.tsx'
import type { GroupProps } from './group-props.ts'
import './all-figures.css'

/** The figures of the advice desk: what was asked, how fast it was answered, and when a specialist joined. */
export function AdviceDeskInFigures({ figures, place }: GroupProps) {
  const { t } = useLingui()
  if (figureIn(figures, 'questions').numerator === 0)
    return (
      <EmptyState title={t`Geen adviezen in ${figures.year}`}>
        <Trans>Zodra een collega iets aan de adviesdesk vraagt, staan hier de cijfers.</Trans>
      </EmptyState>
    )

  const group = { figures, place }
  return (
    <div className="wh-figure-grid">
      <AdviceCountSection {...group} />
      <AdviceResultSection {...group} />
      <AdviceTimeSection {...group} />
      <AdviceKindTable {...group} />
      <DownloadSection figures={figures} />
    </div>
  )
}
