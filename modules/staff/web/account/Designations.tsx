import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { designationWords } from '../../contract/words.ts'
import type { AccountFile } from '../../contract.ts'
import { GrantDesignationDialog } from './GrantDesignationDialog.tsx'
import { Holding } from './Holding.tsx'

/** Who is designated as supervisor or sworn in as BOA. */
export function Designations({ account, mayChange }: { account: AccountFile; mayChange: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const [granting, setGranting] = useState(false)
  return (
    <Card
      title={t`Aanwijzingen`}
      actions={
        mayChange ? (
          <Button small onClick={() => setGranting(true)}>
            {t`Aanwijzing toevoegen`}
          </Button>
        ) : undefined
      }
    >
      {account.designations.length === 0 ? (
        <p>
          <Trans>Niet aangewezen als toezichthouder en niet beëdigd als BOA.</Trans>
        </p>
      ) : (
        <ul className="wh-holdings">
          {account.designations.map((designation) => (
            <Holding
              key={designation.id}
              title={capital(word(designationWords[designation.kind]))}
              held={designation}
              path={`/designations/${designation.id}/last-day`}
              mayChange={mayChange}
            >
              {designation.number ? (
                <span>
                  <Trans>Nummer {designation.number}</Trans>
                </span>
              ) : null}
              {designation.kind === 'boa' && designation.holds === 'now' && account.boaWithoutTraining ? (
                <span>
                  <Trans>Geen geldige opleiding vastgelegd</Trans>
                </span>
              ) : null}
            </Holding>
          ))}
        </ul>
      )}
      <GrantDesignationDialog accountId={account.id} open={granting} onClose={() => setGranting(false)} />
    </Card>
  )
}
