import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Suspension, suspensionEndWords } from '../../contract.ts'

/** What was done and when, from proposal to end: only what has happened. */
export function RunCard({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { term, end, decision, state, proposedBy } = suspension
  const facts = [
    { term: t`Voorgesteld`, value: proposedBy ? t`${format.date(suspension.proposedAt)} door ${proposedBy.name}` : null },
    {
      term: state === 'not-decided' ? t`Niet opschorten, besloten` : t`Besloten`,
      value: decision ? t`${format.date(decision.at)} door ${decision.by.name}` : null,
    },
    { term: t`Redenen`, value: decision?.reasons ?? null },
    { term: t`Brief verstuurd`, value: suspension.letterSentOn && format.date(suspension.letterSentOn) },
    { term: t`Aanbieder geïnformeerd`, value: suspension.providerToldOn && format.date(suspension.providerToldOn) },
    { term: t`SVB gevraagd`, value: suspension.askedSvbOn && format.date(suspension.askedSvbOn) },
    { term: t`SVB bevestigde`, value: suspension.confirmedOn && `${format.date(suspension.confirmedOn)}: ${suspension.confirmedAs ?? ''}` },
    { term: t`Eerste dag`, value: term && format.date(term.startsOn) },
    { term: t`Uiterste dag`, value: term && format.date(term.endsOn) },
    {
      term: t`Einde`,
      value: end ? `${word(suspensionEndWords[end.kind])}${end.endedOn ? `, ${t`laatste dag ${format.date(end.endedOn)}`}` : ''}` : null,
    },
    { term: t`Einde besloten door`, value: end?.decidedBy?.name ?? null },
    { term: t`Einde doorgegeven aan SVB`, value: suspension.endAskedSvbOn && format.date(suspension.endAskedSvbOn) },
    { term: t`Einde bevestigd`, value: suspension.endConfirmedOn && format.date(suspension.endConfirmedOn) },
    { term: t`Ingetrokken`, value: suspension.withdrawnBecause },
  ].filter(({ value }) => value)
  if (facts.length === 0) return null
  return (
    <Card title={t`Verloop`}>
      <DefinitionList facts={facts} />
    </Card>
  )
}
