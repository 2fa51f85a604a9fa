import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { capital } from '#platform/contract/words.ts'
import { api, type RefusalError } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { holderResultWords, representativeRoleWords } from '../../contract/words.ts'
import type { BudgetHolder, BudgetInvestigation } from '../../contract.ts'
import { DaysUntil } from '../DaysUntil.tsx'
import { FetchAnew } from '../FetchAnew.tsx'
import { SafetyBadge } from '../SafetyBadge.tsx'
import { RepresentativeForm } from './RepresentativeForm.tsx'

interface OfHolder {
  budget: BudgetInvestigation
  holder: BudgetHolder
}

/** One budget holder: who that is, who acts for them, and where they stand. */
export function HolderFacts({ budget, holder }: OfHolder) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { representative, openSafetySteps, suspendedUntil } = holder
  return (
    <div className="wh-budget-stack">
      <DefinitionList
        facts={[
          { term: t`Naam`, value: holder.name ?? t`niet bekend` },
          { term: t`Geboren`, value: format.date(holder.birthDate) },
          {
            term: t`Vertegen­woordiger`,
            value: representative
              ? [
                  t`${representative.name ?? t`naam niet bekend`} (${word(representativeRoleWords[representative.role])})`,
                  representative.basis ?? t`niet vastgelegd waaruit dit blijkt`,
                ].join('; ')
              : t`geen`,
          },
          {
            term: t`Veiligheid`,
            value: (
              <span className="wh-budget-line">
                <SafetyBadge inDanger={holder.inDanger} />
                {openSafetySteps > 0 ? t`${plural(openSafetySteps, { one: '# open stap', other: '# open stappen' })}` : null}
              </span>
            ),
          },
          {
            term: t`Betalingen`,
            value: suspendedUntil ? (
              <span className="wh-budget-line">
                {t`opgeschort tot en met ${format.date(suspendedUntil)}`} <DaysUntil day={suspendedUntil} soon={21} />
              </span>
            ) : (
              t`niet opgeschort`
            ),
          },
          ...(holder.result ? [{ term: t`Resultaat`, value: capital(word(holderResultWords[holder.result])) }] : []),
        ]}
      />
      {budget.works ? <ChangeRepresentative budget={budget} holder={holder} /> : null}
    </div>
  )
}

function ChangeRepresentative({ budget, holder }: OfHolder) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'naming' | 'clearing'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <ButtonGroup>
        <Button small onClick={() => setOpen('naming')}>
          {holder.representative ? t`Andere vertegenwoordiger` : t`Vertegenwoordiger vastleggen`}
        </Button>
        {holder.representative ? <Button small look="subtle" onClick={() => setOpen('clearing')}>{t`Weghalen`}</Button> : null}
      </ButtonGroup>
      <Dialog open={open === 'naming'} title={t`Wie vertegenwoordigt de budgethouder?`} onClose={close}>
        <RepresentativeForm budget={budget} holder={holder} onDone={close} />
      </Dialog>
      {open === 'clearing' ? <ClearRepresentative budget={budget} holder={holder} onClose={close} /> : null}
    </>
  )
}

function ClearRepresentative({ budget, holder, onClose }: OfHolder & { onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const clear = useMutation<unknown, RefusalError>({
    mutationFn: () =>
      api.send('DELETE', `/investigations/${budget.id}/budget/holders/${holder.id}/representative`, { revision: holder.revision }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['pgb', budget.id] })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      title={t`Vertegenwoordiger weghalen?`}
      confirm={t`Weghalen`}
      pending={clear.isPending}
      onConfirm={() => clear.mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>De budgethouder staat er dan zonder vertegenwoordiger in. In de tijdlijn blijft staan dat er een was.</Trans>
      </p>
      <FetchAnew id={budget.id} refusal={clear.error} onFetched={() => clear.reset()} />
    </ConfirmDialog>
  )
}
