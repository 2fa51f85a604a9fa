import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** What came to the desk and what became of it. */
export function AdviceCountSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const questions = figureIn(figures, 'questions')
  const answered = figureIn(figures, 'questions-answered').numerator
  const inTarget = figureIn(figures, 'answered-in-target').numerator
  return (
    <FigureSection
      id="adviesdesk"
      wide
      says={
        answered === 0 ? (
          <Trans>Er is nog geen antwoord gegeven.</Trans>
        ) : (
          <Trans>
            Van {answered} beantwoorde vragen kregen er {inTarget} ({format.share(inTarget / answered)}) het eerste antwoord binnen de norm.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Adviezen en wat ervan werd`}
        figures={figures}
        place={place}
        keys={[
          'questions',
          'questions-open',
          'questions-answered',
          'answered-in-target',
          'questions-closed',
          'closed-in-target',
          'questions-lapsed',
          'questions-reported',
          'questions-complex',
          'complex-joined',
        ]}
        whole={questions.numerator}
      />
      <DetailBars title={t`Hoe de vraag kwam`} figure={questions} place={place} />
    </FigureSection>
  )
}
