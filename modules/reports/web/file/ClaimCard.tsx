import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import type { ReportFile } from '../../contract.ts'

/** What was told, and the facts of the benefit beside it; without names until somebody asked for them. */
export function ClaimCard({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  return (
    <Card title={t`Wat er is gemeld`}>
      <p className="wh-claim">
        <MaskedText text={report.summary} />
      </p>
      {report.benefitFacts ? (
        <>
          <h3 className="wh-claim__heading">
            <Trans>Gegevens over de uitkering of het budget</Trans>
          </h3>
          <p className="wh-claim">
            <MaskedText text={report.benefitFacts} />
          </p>
        </>
      ) : null}
      {report.blind ? (
        <p className="wh-claim__note">
          <Trans>Naam, adres, geboortedatum en nummers van de betrokkene zijn afgeschermd, zodat de feiten tellen.</Trans>
        </p>
      ) : null}
    </Card>
  )
}
