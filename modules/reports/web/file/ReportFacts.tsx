import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { channelWords, type ReportFile, schemeWords, sourceOrganisationKindWords, sourceWords } from '../../contract.ts'

/** Where the report came from and who has it. */
export function ReportFacts({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { sourceOrganisation } = report
  const several = useMunicipalityChoices().length > 0
  return (
    <Card title={t`Kenmerken`}>
      <DefinitionList
        facts={[
          ...(several ? [{ term: t`Gemeente`, value: report.municipality.name }] : []),
          { term: t`Regeling`, value: capital(word(schemeWords[report.scheme])) },
          { term: t`Ontvangen`, value: format.date(report.receivedOn) },
          { term: t`Bron`, value: capital(word(sourceWords[report.source])) },
          ...(sourceOrganisation
            ? [
                {
                  term: t`Organisatie`,
                  value: t`${sourceOrganisation.name} (${word(sourceOrganisationKindWords[sourceOrganisation.kind])})`,
                },
              ]
            : []),
          { term: t`Kanaal`, value: capital(word(channelWords[report.channel])) },
          { term: t`Team`, value: report.unit },
          ...(report.filedBy ? [{ term: t`Vastgelegd door`, value: report.filedBy.name }] : []),
          ...(report.handler ? [{ term: t`Behandeld door`, value: report.handler.name }] : []),
          ...(report.judgeBy ? [{ term: t`Beoordelen voor`, value: format.date(report.judgeBy) }] : []),
        ]}
      />
    </Card>
  )
}
