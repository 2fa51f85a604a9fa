import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { channelWords, type ReportFile, schemeWords, sourceWords } from '../../contract.ts'
import { TimeToJudge } from '../list/TimeToJudge.tsx'

/** The claim and the benefit facts, in sight while the questions are answered. */
export function ClaimBeside({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const others = report.sameSubject.reports.length + report.sameSubject.notVisible
  return (
    <aside className="wh-assess__claim" aria-label={t`De melding`}>
      <Disclosure summary={<Trans>De melding</Trans>} open>
        <p className="wh-assess__text">
          <MaskedText text={report.summary} />
        </p>
        {report.benefitFacts ? (
          <>
            <h2 className="wh-assess__heading">
              <Trans>Uitkering of budget</Trans>
            </h2>
            <p className="wh-assess__text">
              <MaskedText text={report.benefitFacts} />
            </p>
          </>
        ) : null}
        <DefinitionList
          facts={[
            { term: t`Regeling`, value: capital(word(schemeWords[report.scheme])) },
            { term: t`Bron`, value: t`${capital(word(sourceWords[report.source]))}, ${word(channelWords[report.channel])}` },
            { term: t`Melder`, value: report.hasReporterIdentity ? t`Bekend, afgeschermd` : t`Anoniem` },
            { term: t`Ontvangen`, value: format.date(report.receivedOn) },
            { term: t`Beoordelen`, value: <TimeToJudge judgeBy={report.judgeBy} /> },
            {
              term: t`Eerder`,
              value: <Plural value={others} _0="Geen andere meldingen" one="# andere melding" other="# andere meldingen" />,
            },
          ]}
        />
      </Disclosure>
    </aside>
  )
}
