import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import {
  atRiskWords,
  factOriginWords,
  groundWordsOf,
  type Suspension,
  safetyStepKindWords,
  suspensionScopeWords,
  urgencyExceptionWords,
} from '../../contract.ts'
import '../pgb.css'

/** Everything that a suspension rests on, in the order in which one judges it. */
export function ProposalText({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { budget, agreements, scope, partDescription, ground, law, facts, safety, holder } = suspension
  const decided = ['decided', 'running', 'ending', 'ended'].includes(suspension.state)
  const written = (text: string | null) => <span className="wh-budget-text">{text || '–'}</span>
  return (
    <>
      <Card title={decided ? t`Wat is besloten` : t`Wat wordt voorgesteld`}>
        <DefinitionList
          facts={[
            {
              term: t`Budgethouder`,
              value: holder.birthDate ? t`${holder.name ?? ''}, geboren ${format.date(holder.birthDate)}` : holder.name,
            },
            {
              term: t`Budget`,
              value: budget
                ? `${budget.product} (${budget.reference}), ${format.date(budget.validFrom)} – ${format.date(budget.validTo)}`
                : null,
            },
            { term: t`Zorg­overeenkomsten`, value: agreements.map(({ provider, reference }) => `${provider} (${reference})`).join('; ') },
            { term: t`Omvang`, value: `${capital(word(suspensionScopeWords[scope]))}${scope === 'part' ? `: ${partDescription}` : ''}` },
            { term: t`Betalingen stoppen op`, value: format.date(suspension.proposedFrom) },
            { term: t`Hoe lang`, value: t`Ten hoogste ${suspension.longest.weeks} weken (${suspension.longest.source})` },
          ]}
        />
      </Card>
      <Card title={t`Waarom`}>
        <DefinitionList
          facts={[
            { term: t`Grond`, value: ground ? capital(word(groundWordsOf[law][ground])) : null },
            { term: t`Waarom die geldt`, value: written(suspension.reasons) },
          ]}
        />
        {facts.length > 0 ? (
          <ol className="wh-suspension-facts">
            {facts.map(({ fact, source, howChecked, cameFrom, sourceNamed, unnamedBecause }) => (
              <li key={fact}>
                <p className="wh-budget-text">{fact}</p>
                <p className="wh-budget-small">{t`Bron: ${source}. Na te gaan: ${howChecked}`}</p>
                <p className="wh-budget-small">
                  {cameFrom ? t`Komt van: ${word(factOriginWords[cameFrom])}.` : t`Van wie dit komt, is niet vastgelegd.`}{' '}
                  {sourceNamed ? t`De brief noemt de bron.` : t`De brief noemt de bron niet: ${unnamedBecause ?? t`geen reden vastgelegd`}`}
                </p>
              </li>
            ))}
          </ol>
        ) : null}
      </Card>
      <Card title={t`Zorg en veiligheid`}>
        <DefinitionList
          facts={[
            { term: t`Is de budgethouder veilig?`, value: safety.judged ? capital(word(atRiskWords[safety.judged])) : t`Niet gevraagd` },
            {
              term: t`Stappen`,
              value:
                safety.steps
                  .map(({ kind, dueOn, doneOn }) => {
                    const step = word(safetyStepKindWords[kind])
                    return doneOn ? t`${step} (gedaan op ${format.date(doneOn)})` : t`${step} (voor ${format.date(dueOn)})`
                  })
                  .join('; ') || t`Geen`,
            },
            { term: t`Hoe de zorg doorgaat`, value: written(suspension.continuity) },
            { term: t`Door wie`, value: suspension.continuesBy || null },
            { term: t`Vanaf`, value: format.date(suspension.continuesFrom) },
          ]}
        />
      </Card>
      <Card title={t`Kan het lichter, en wat zijn de gevolgen`}>
        <DefinitionList
          facts={[
            { term: t`Lichtere middelen`, value: written(suspension.lighterMeans) },
            { term: t`Gevolgen`, value: written(suspension.consequences) },
          ]}
        />
      </Card>
      <Card title={t`Wat de budgethouder ervan vindt`}>
        <DefinitionList
          facts={
            suspension.urgencyException
              ? [
                  { term: t`Niet vooraf gehoord`, value: capital(word(urgencyExceptionWords[suspension.urgencyException])) },
                  { term: t`Waarom`, value: written(suspension.urgencyReasons) },
                ]
              : [
                  { term: t`Gesproken op`, value: format.date(suspension.heardOn) },
                  { term: t`Kijk van de budgethouder`, value: written(suspension.view) },
                  { term: t`Hoe dit is gewogen`, value: written(suspension.viewWeighed) },
                ]
          }
        />
      </Card>
    </>
  )
}
