import { Trans, useLingui } from '@lingui/react/macro'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'
import { OutcomesTable } from './OutcomesTable.tsx'
import { outcomes } from './outcomes.ts'

/** What finished investigations led to; unknown is an outcome with a place of its own. */
export function OutcomeSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { numerator, denominator, share } = figures.share
  return (
    <FigureSection
      id="uitkomsten"
      wide
      says={
        share === null ? (
          <Trans>Er is nog geen onderzoek afgerond.</Trans>
        ) : (
          <Trans>
            Van {denominator} afgeronde onderzoeken leidden er {numerator} ({format.share(share)}) tot beëindiging, mutatie of
            niet-verstrekking. Ook een onbekende uitkomst telt mee in het geheel.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Uitkomsten van afgeronde onderzoeken`}
        figures={figures}
        place={place}
        keys={[...outcomes, 'restated']}
        whole={figureIn(figures, 'finished').numerator}
      />
      <Disclosure summary={t`Per bron`}>
        <OutcomesTable figures={figures} place={place} />
      </Disclosure>
    </FigureSection>
  )
}
