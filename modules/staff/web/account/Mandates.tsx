import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useWord } from '#platform/web/language.ts'
import { addresseeWords } from '../../contract/words.ts'
import type { AccountFile } from '../../contract.ts'
import { useLimit, useMandateParts } from '../rights-in-words.tsx'
import { GrantMandateDialog } from './GrantMandateDialog.tsx'
import { Holding } from './Holding.tsx'

/** Who may decide what, for which department, up to which amount. */
export function Mandates({ account, mayChange }: { account: AccountFile; mayChange: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const parts = useMandateParts()
  const limit = useLimit()
  const [granting, setGranting] = useState(false)
  const decides = account.roles.some(({ role }) => role === 'manager')
  return (
    <Card
      title={t`Mandaten`}
      actions={
        mayChange && decides ? (
          <Button small onClick={() => setGranting(true)}>
            {t`Mandaat toevoegen`}
          </Button>
        ) : undefined
      }
    >
      {account.mandates.length === 0 ? (
        <p>
          {decides ? (
            <Trans>Geen mandaat. Deze manager kan nog nergens over besluiten.</Trans>
          ) : (
            <Trans>Geen mandaat. Alleen wie de rol van gemandateerd manager heeft, besluit.</Trans>
          )}
        </p>
      ) : (
        <ul className="wh-holdings">
          {account.mandates.map((mandate) => (
            <Holding
              key={mandate.id}
              title={`${word(addresseeWords[mandate.addressee])}, ${limit(mandate.upToCents)}`}
              held={mandate}
              path={`/mandates/${mandate.id}/last-day`}
              mayChange={mayChange}
            >
              <span>{parts(mandate.partKinds)}</span>
            </Holding>
          ))}
        </ul>
      )}
      <GrantMandateDialog accountId={account.id} open={granting} onClose={() => setGranting(false)} />
    </Card>
  )
}
