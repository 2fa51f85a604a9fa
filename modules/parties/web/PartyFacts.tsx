import { useLingui } from '@lingui/react/macro'
import { DefinitionList, type Fact } from '#design/definition-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { organisationKindWords, type PartyView } from '../contract.ts'
import { HiddenBsn } from './HiddenBsn.tsx'

/** Who a person or organisation is, for a reader who may know. */
export function PartyFacts({ party }: { party: PartyView }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const { address } = party
  const facts: (Fact | false)[] = [
    { term: t`Naam`, value: party.name ?? t`niet bekend` },
    party.kind === 'person' && { term: t`Geboren`, value: format.date(party.birthDate) },
    party.kind === 'person' && {
      term: t`BSN`,
      value: party.bsnEnding ? <HiddenBsn personId={party.id} ending={party.bsnEnding} /> : undefined,
    },
    party.kind === 'organisation' && { term: t`KvK-nummer`, value: party.kvkNumber ?? undefined },
    party.organisationKind !== null && { term: t`Soort`, value: word(organisationKindWords[party.organisationKind]) },
    address !== null && {
      term: t`Adres`,
      value: (
        <>
          {address.street} {address.houseNumber}
          <br />
          {address.postalCode} {address.city}
        </>
      ),
    },
  ]
  return <DefinitionList facts={facts.filter((fact) => fact !== false)} />
}
