import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** Whether advice was followed and what happened then; what nobody told has a place of its own. */
export function AdviceResultSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const told = figureIn(figures, 'results-told').numerator
  const followed = figureIn(figures, 'advice-followed').numerator
  const amount = figureIn(figures, 'advice-amount')
  return (
    <FigureSection
      id="gevolg"
      wide
      says={
        told === 0 ? (
          <Trans>Er is nog niet verteld wat er met de adviezen is gedaan.</Trans>
        ) : (
          <Trans>
            Van {told} adviezen is verteld wat ermee is gedaan; {followed} ({format.share(followed / told)}) zijn gevolgd.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Gevolgd of niet`}
        figures={figures}
        place={place}
        keys={['results-told', 'advice-followed', 'advice-partly-followed', 'advice-not-followed', 'results-open', 'results-unknown']}
        whole={figureIn(figures, 'questions-answered').numerator}
      />
      <div className="wh-figure-details">
        <h3 className="wh-figure-details__title">{t`Wat er daarna gebeurde`}</h3>
        <FigureBars
          caption={t`Wat er na het advies gebeurde`}
          figures={figures}
          place={place}
          keys={['advice-granted', 'advice-refused', 'advice-changed', 'advice-other', 'not-in-socrates']}
          whole={told}
        />
      </div>
      {amount.numerator > 0 ? (
        <p className="wh-figures__beside">
          <Trans>
            Genoemde bedragen samen:{' '}
            <FigureLink place={place} figure={amount} count={amount.numerator} shown={format.money(amount.cents)} />.
          </Trans>{' '}
          {amount.formula ? word(amount.formula) : null}
        </p>
      ) : null}
    </FigureSection>
  )
}
