import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** What was shared, and whether it came back or was destroyed in time. */
export function ActionSharingSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const overdue = figures.sharingsOverdue ?? 0
  return (
    <FigureSection
      id="gedeeld"
      says={
        overdue === 0 ? (
          <Trans>Niets is over de afgesproken dag heen.</Trans>
        ) : (
          t`${plural(overdue, {
            one: 'Eén keer is de afgesproken dag voorbij zonder dat de gegevens terug of vernietigd zijn.',
            other: '# keer is de afgesproken dag voorbij zonder dat de gegevens terug of vernietigd zijn.',
          })}`
        )
      }
    >
      <FigureBars
        caption={t`Delen, en teruggeven of vernietigen`}
        figures={figures}
        place={place}
        keys={['action-shared', 'action-given-back', 'action-given-back-late']}
        whole={figureIn(figures, 'action-shared').numerator}
        nameOf={(key) =>
          key === 'action-shared'
            ? t`Gedeeld of ontvangen`
            : key === 'action-given-back'
              ? t`Terug of vernietigd`
              : t`Terug of vernietigd, te laat`
        }
      />
      <p className="wh-figures__beside">
        <Link href="/partners/gedeeld">{t`Alles wat is gedeeld`}</Link>
      </p>
    </FigureSection>
  )
}
