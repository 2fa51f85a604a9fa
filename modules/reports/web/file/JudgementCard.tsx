import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { criterionKeys, destinationWords, type Worthiness, worthinessCriteria, worthinessOutcomeWords } from '../../contract.ts'

/** The judgement as it stands: what, why, by whom, and whether names had been shown. */
export function JudgementCard({ judgement }: { judgement: Worthiness }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { referredTo, reconsidered } = judgement
  return (
    <Card title={t`Beoordeling`}>
      <p className="wh-judgement__outcome">{capital(word(worthinessOutcomeWords[judgement.outcome]))}</p>
      <p className="wh-claim">{judgement.motivation}</p>
      <DefinitionList
        facts={[
          ...(referredTo ? [{ term: t`Gaat naar`, value: capital(word(destinationWords[referredTo])) }] : []),
          { term: t`Beoordeeld door`, value: judgement.decidedBy.name },
          { term: t`Op`, value: format.moment(judgement.decidedAt) },
          {
            term: t`Blind beoordeeld`,
            value: judgement.sawNames ? t`Nee, de gegevens van de betrokkene waren getoond` : t`Ja, zonder gegevens van de betrokkene`,
          },
          ...(reconsidered.length > 0 ? [{ term: t`Heroverwogen woorden`, value: reconsidered.join(', ') }] : []),
        ]}
      />
      <div className="wh-judgement__answers">
        <Disclosure summary={<Trans>De antwoorden per vraag</Trans>}>
          <dl className="wh-answers">
            {criterionKeys.map((key) => (
              <div key={key}>
                <dt>{word(worthinessCriteria[key].question)}</dt>
                <dd>{judgement.answers[key] || t`Niet beantwoord`}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </Card>
  )
}
