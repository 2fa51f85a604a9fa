import { useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { aimWords, causeWords, type InvestigationFile, type Result, registeredInWords, resultWords } from '../../contract.ts'

interface OutcomeTextProps {
  outcome: NonNullable<InvestigationFile['outcome']>
  /** What the result became after an objection. */
  restated?: Result | null
}

/** What was carried out, when, for how much, and where it stands. */
export function OutcomeText({ outcome, restated }: OutcomeTextProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const amounts = [
    { term: t`Verschil per maand`, cents: outcome.monthlyCents },
    { term: t`Teruggevorderd`, cents: outcome.recoveredCents },
    { term: t`Boete`, cents: outcome.finedCents },
  ]
  return (
    <DefinitionList
      facts={[
        { term: t`Resultaat`, value: capital(word(resultWords[outcome.result])) },
        ...(restated && restated !== outcome.result ? [{ term: t`Na bezwaar`, value: capital(word(resultWords[restated])) }] : []),
        ...(outcome.explanation ? [{ term: t`Uitleg`, value: outcome.explanation }] : []),
        { term: t`Uitgevoerd op`, value: outcome.carriedOutOn ? format.date(outcome.carriedOutOn) : t`nog niet` },
        ...amounts.filter(({ cents }) => cents !== null).map(({ term, cents }) => ({ term, value: format.money(cents) })),
        {
          term: t`Geregistreerd`,
          value: outcome.registered && outcome.registeredIn ? t`ja, in ${word(registeredInWords[outcome.registeredIn])}` : t`nee`,
        },
      ]}
    />
  )
}

/** The cause and what could be better, without names. */
export function LessonText({ lesson }: { lesson: NonNullable<InvestigationFile['lesson']> }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <DefinitionList
      facts={[
        { term: t`Oorzaak`, value: capital(word(causeWords[lesson.cause])) },
        { term: t`Voorstel voor`, value: capital(word(aimWords[lesson.aimsAt])) },
        { term: t`Wat kan beter`, value: lesson.proposal },
      ]}
    />
  )
}
