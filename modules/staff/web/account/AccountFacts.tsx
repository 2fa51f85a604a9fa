import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { compartmentWords } from '../../contract/words.ts'
import type { AccountFile } from '../../contract.ts'
import { MoveDialog } from './MoveDialog.tsx'

/** Where somebody works, and since when. */
export function AccountFacts({ account, mayChange }: { account: AccountFile; mayChange: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const [moving, setMoving] = useState(false)
  const { unit, municipality, alsoFor } = account
  return (
    <Card
      title={t`Gegevens`}
      actions={
        mayChange ? (
          <Button small onClick={() => setMoving(true)}>
            {t`Werkplek wijzigen`}
          </Button>
        ) : undefined
      }
    >
      <DefinitionList
        facts={[
          { term: t`Account`, value: account.demo ? t`${account.account} (demo)` : account.account },
          { term: t`Afdeling`, value: unit?.name },
          { term: t`Werkt aan`, value: unit?.compartment ? capital(word(compartmentWords[unit.compartment])) : undefined },
          { term: t`Gemeente`, value: municipality.name },
          ...(alsoFor.length > 0 ? [{ term: t`Ook voor`, value: alsoFor.map(({ name }) => name).join(', ') }] : []),
          { term: t`Sinds`, value: format.date(account.createdAt) },
          { term: t`Laatst aangemeld`, value: format.moment(account.lastSignInAt) },
        ]}
      />
      <MoveDialog account={account} open={moving} onClose={() => setMoving(false)} />
    </Card>
  )
}
