import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useWord } from '#platform/web/language.ts'
import {
  type Addressee,
  addresseeWarningWords,
  letterShareWords,
  representativeRoleWords,
  type Suspension,
  type SuspensionLetter,
} from '../../contract.ts'
import { AddresseesForm } from './AddresseesForm.tsx'

/** Who gets the letter that comes next; when it went, who got it. */
export function AddresseesCard({ suspension, letter }: { suspension: Suspension; letter: SuspensionLetter }) {
  const { t } = useLingui()
  const [changing, setChanging] = useState(false)
  const sent = letter.state === 'sent'
  const needed = letter.state === 'needs-choice'
  const names = {
    decision: [t`Wie krijgt het besluit?`, t`Wie kreeg het besluit?`],
    end: [t`Wie krijgt de brief over het einde?`, t`Wie kreeg de brief over het einde?`],
  }
  return (
    <div id={`brief-${letter.moment}`}>
      <Card title={names[letter.moment][sent ? 1 : 0]} look={needed ? 'marked' : 'framed'}>
        {needed || changing ? (
          <AddresseesForm
            suspension={suspension}
            letter={letter}
            onDone={() => setChanging(false)}
            {...(!needed && { onCancel: () => setChanging(false) })}
          />
        ) : (
          <div className="wh-suspension-step">
            <ul className="wh-suspension-addressees">
              {letter.addressees.map((one) => (
                <OneAddressee key={one.who} addressee={one} sent={sent} />
              ))}
            </ul>
            {sent ? null : (
              <div>
                <Button small onClick={() => setChanging(true)}>{t`Anders kiezen, of adres invullen`}</Button>
              </div>
            )}
          </div>
        )}
      </Card>
    </div>
  )
}

function OneAddressee({ addressee, sent }: { addressee: Addressee; sent: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const { name, capacity, gets, address, because, warnings, made } = addressee
  return (
    <li>
      <p>
        <strong>{name}</strong> ({capacity ? word(representativeRoleWords[capacity]) : t`budgethouder`}): {word(letterShareWords[gets])}
      </p>
      {gets === 'nothing' ? null : <p className="wh-budget-text wh-budget-small">{address || t`Geen adres ingevuld.`}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="wh-budget-small">
          {word(addresseeWarningWords[warning])}
        </p>
      ))}
      {because ? <p className="wh-budget-small">{t`Reden: ${because}`}</p> : null}
      {made === 'outdated' && !sent ? (
        <Alert kind="warning" title={t`Maak deze brief opnieuw`}>
          <Trans>Sinds de brief is gemaakt, is er iets gewijzigd dat in de brief staat.</Trans>
        </Alert>
      ) : null}
    </li>
  )
}
