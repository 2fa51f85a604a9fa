import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { capital } from '#platform/contract/words.ts'
import { api, type RefusalError } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { inquiryKindWords } from '../../contract/words.ts'
import type { BudgetInvestigation } from '../../contract.ts'
import { FetchAnew } from '../FetchAnew.tsx'

/** Whether it is about a client or a provider; changed only while nothing depends on it. */
export function KindCard({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  const word = useWord()
  const [asking, setAsking] = useState(false)
  const provider = budget.kind === 'provider'
  return (
    <Card title={t`Naar wie dit onderzoek is`}>
      <p>
        {capital(word(inquiryKindWords[budget.kind]))}.{' '}
        {provider ? (
          <Trans>De cliënten van de aanbieder staan er elk apart in, met eigen gegevens en een eigen resultaat.</Trans>
        ) : (
          <Trans>De cliënt kan ook slachtoffer zijn. De aanbieder krijgt dit dossier niet te zien.</Trans>
        )}
      </p>
      {budget.works && budget.kindMayChange ? (
        <Button small onClick={() => setAsking(true)}>
          {provider ? t`Toch een cliënt` : t`Toch een zorgaanbieder`}
        </Button>
      ) : null}
      {asking ? <ChangeKind budget={budget} onClose={() => setAsking(false)} /> : null}
    </Card>
  )
}

function ChangeKind({ budget, onClose }: { budget: BudgetInvestigation; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const kind = budget.kind === 'client' ? 'provider' : 'client'
  const change = useMutation<unknown, RefusalError>({
    mutationFn: () => api.send('PUT', `/investigations/${budget.id}/budget/kind`, { revision: budget.revision, kind }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['pgb', budget.id] })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      title={kind === 'provider' ? t`Is deze persoon de zorgaanbieder?` : t`Is deze persoon de cliënt?`}
      confirm={kind === 'provider' ? t`Ja, een zorgaanbieder` : t`Ja, een cliënt`}
      pending={change.isPending}
      onConfirm={() => change.mutate()}
      onClose={onClose}
    >
      <p>
        {kind === 'provider' ? (
          <Trans>
            Kies dit als het onderzoek gaat over een zelfstandige zorgverlener. De persoon staat er dan niet meer in als budgethouder. De
            cliënten voegt u daarna toe.
          </Trans>
        ) : (
          <Trans>Kies dit als het onderzoek gaat over het budget van deze persoon zelf. De persoon staat er dan in als budgethouder.</Trans>
        )}
      </p>
      <p>
        <Trans>Dit kan alleen voordat het onderzoek begint en zolang er nog niets is vastgelegd dat erbij hoort.</Trans>
      </p>
      <FetchAnew id={budget.id} refusal={change.error} onFetched={() => change.reset()} />
    </ConfirmDialog>
  )
}
