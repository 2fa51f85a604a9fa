import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DefinitionList, type Fact } from '#design/definition-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { organisationKindWords, type PartyView } from '../contract.ts'

/** Who a person or organisation is, for a reader who may know. */
export function PartyFacts({ party }: { party: PartyView }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const { address } = party
  const facts: (Fact | false)[] = [
    { term: t`Naam`, value: party.name ?? t`niet bekend` },
    party.kind === 'person' && { term: t`Geboren`, value: format.date(party.birthDate) },
    party.kind === 'person' && { term: t`BSN`, value: party.bsn ? <HiddenBsn bsn={party.bsn} /> : undefined },
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

/** The last four digits, and the whole number only when somebody asks: a screen is read by who passes by too. */
function HiddenBsn({ bsn }: { bsn: string }) {
  const { t } = useLingui()
  const [shown, setShown] = useState(false)
  return (
    <>
      {shown ? bsn : `•••••${bsn.slice(-4)}`}{' '}
      <Button small look="subtle" aria-expanded={shown} aria-label={shown ? t`Verberg BSN` : t`Toon BSN`} onClick={() => setShown(!shown)}>
        {shown ? t`Verberg` : t`Toon`}
      </Button>
    </>
  )
}
