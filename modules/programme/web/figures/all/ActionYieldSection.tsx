import { Trans, useLingui } from '@lingui/react/macro'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** The findings that became reports, and the outcomes of those. */
export function ActionYieldSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const reports = figureIn(figures, 'action-reports').numerator
  return (
    <FigureSection
      id="opbrengst"
      says={
        reports === 0 ? (
          <Trans>Geen bevinding is als melding opgenomen.</Trans>
        ) : (
          <Trans>De meldingen volgen daarna dezelfde weg als elke andere melding.</Trans>
        )
      }
    >
      <FigureBars
        caption={t`Meldingen uit bevindingen`}
        figures={figures}
        place={place}
        keys={['action-reports', 'action-reports-opened', 'action-reports-finished']}
        whole={reports}
        nameOf={(key) =>
          key === 'action-reports'
            ? t`Als melding opgenomen`
            : key === 'action-reports-opened'
              ? t`In onderzoek genomen`
              : t`Onderzoek afgerond`
        }
      />
      <DetailBars title={t`Uitkomst van die onderzoeken`} figure={figureIn(figures, 'action-reports-finished')} place={place} />
    </FigureSection>
  )
}
