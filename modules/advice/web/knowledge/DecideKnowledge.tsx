import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type KnowledgeItem, SetKnowledgeState } from '../../contract.ts'
import './knowledge.css'

/** The next step of who looks after an item: put it in use, say that it still stands, or withdraw it. */
export function DecideKnowledge({ item }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  const [withdrawing, setWithdrawing] = useState(false)
  return (
    <Card title={item.state === 'in-use' ? t`Klopt het nog?` : t`In gebruik nemen`} look="marked">
      <PutInUse key={`${item.state}-${item.reviewOn}`} item={item} />
      {item.state === 'in-use' ? (
        <Button
          small
          look="subtle"
          className="wh-knowledge__withdraw"
          onClick={() => setWithdrawing(true)}
        >{t`Kennisitem intrekken`}</Button>
      ) : null}
      <Dialog open={withdrawing} title={t`Kennisitem intrekken`} onClose={() => setWithdrawing(false)}>
        <Withdraw item={item} onDone={() => setWithdrawing(false)} />
      </Dialog>
    </Card>
  )
}

function useDecision(item: KnowledgeItem, state: 'in-use' | 'withdrawn', onDone?: () => void) {
  const queries = useQueryClient()
  const schema: CheckedBy<SetKnowledgeState> = {
    safeParse: (values, how) => SetKnowledgeState.safeParse({ ...(values as object), state, revision: item.revision }, how),
  }
  return usePageForm({
    schema,
    defaultValues: { reviewOn: '', because: '' },
    send: (decision) => api.send('PUT', `/advice/knowledge/${item.id}/state`, decision),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice', 'knowledge'] })
      onDone?.()
    },
  })
}

function PutInUse({ item }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  const { field, submit, refusal, sending } = useDecision(item, 'in-use')
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <DateField
        {...field('reviewOn')}
        label={t`Opnieuw bekijken op`}
        description={t`Leeg: volgens de afspraak van de gemeente.`}
        optional
      />
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>
        {item.state === 'in-use' ? t`Dit klopt nog` : t`In gebruik nemen`}
      </Button>
    </form>
  )
}

function Withdraw({ item, onDone }: { item: KnowledgeItem; onDone: () => void }) {
  const { t } = useLingui()
  const { field, submit, refusal, sending } = useDecision(item, 'withdrawn', onDone)
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Niemand vindt dit kennisitem dan nog bij een vraag. Wie er een link naar heeft, leest de reden.</Trans>
      </p>
      <TextArea {...field('because')} label={t`Waarom?`} rows={3} maxLength={500} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="danger" pending={sending}>{t`Intrekken`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
