import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { writeSearch } from '#platform/web/search.ts'
import type { FiguresQuery, YearFigures } from '../../../contract.ts'
import { FigureSection } from './FigureSection.tsx'

/** The same figures for a spreadsheet: without small counts, unless somebody asks for the version of the team. */
export function DownloadSection({ figures: { year, scope, asOf } }: { figures: YearFigures }) {
  const { t } = useLingui()
  const hrefFor = (audience: FiguresQuery['audience']) =>
    `/api/v1/programme/figures/${year}${writeSearch({ format: 'csv', scope, asOf, audience })}`
  return (
    <FigureSection
      id="downloaden"
      wide
      says={<Trans>Dezelfde cijfers als bestand voor een spreadsheet (CSV), met de peildatum erin.</Trans>}
    >
      <div className="wh-figure-downloads">
        <div>
          <LinkButton href={hrefFor('public')} target="_blank" download>
            {t`Voor buiten het team`}
          </LinkButton>
          <p className="wh-figures__beside">
            <Trans>Aantallen onder de 5 staan er als “&lt; 5”, zodat niets naar iemand te herleiden is.</Trans>
          </p>
        </div>
        <div>
          <LinkButton href={hrefFor('team')} target="_blank" download>
            <Icon name="lock" />
            {t`Intern, met alle aantallen`}
          </LinkButton>
          <p className="wh-figures__beside">
            <Trans>Ook per bron en met kleine aantallen. Geef dit bestand niet door aan wie niet bij het team hoort.</Trans>
          </p>
        </div>
      </div>
    </FigureSection>
  )
}
