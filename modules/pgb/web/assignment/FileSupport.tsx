import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { inquiryKindWords } from '../../contract/words.ts'
import type { AtRisk, BudgetInvestigation } from '../../contract.ts'
import { budgetQuery } from '../budget-queries.ts'
import { DaysUntil } from '../DaysUntil.tsx'
import { SafetyBadge } from '../SafetyBadge.tsx'
import '../pgb.css'

/** On the page of a file under Wmo or Youth Act: the budget part in short, with the way to it. */
export function FileSupport({ id }: { id: string }) {
  return useMay('pgb.read-part') ? <InShort id={id} /> : null
}

function InShort({ id }: { id: string }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { data: budget, ...query } = useQuery(budgetQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!budget) return <LoadingState lines={3} />

  if (budget.guestOf) return <GuestParts id={id} parts={budget.guestOf} />
  const states: (AtRisk | null)[] = ['yes', null, 'unknown', 'no']
  const first = states.find((state) => budget.holders.some(({ inDanger }) => inDanger === state))
  const [until] = budget.holders.flatMap(({ suspendedUntil }) => suspendedUntil ?? []).toSorted()
  return (
    <Card title={t`PGB`} actions={<LinkButton small href={`/onderzoeken/${id}/pgb`}>{t`Naar het pgb-deel`}</LinkButton>}>
      <DefinitionList
        facts={[
          { term: t`Veiligheid`, value: first === undefined ? t`nog geen cliënten` : <SafetyBadge inDanger={first} /> },
          { term: t`Opdracht van MO`, value: budget.assignment ? format.date(budget.assignment.on) : t`nog niet` },
          { term: t`Soort`, value: capital(word(inquiryKindWords[budget.kind])) },
          { term: t`Opschorting`, value: until ? <DaysUntil day={until} soon={21} /> : t`geen` },
        ]}
      />
    </Card>
  )
}

/** The parts on which a guest was invited, each with its page. */
export function GuestParts({ id, parts }: { id: string; parts: NonNullable<BudgetInvestigation['guestOf']> }) {
  const { t } = useLingui()
  const pages = {
    safety: { label: t`Veilig stellen`, path: 'veilig' },
    money: { label: t`Budgetten en betalingen`, path: 'gegevens' },
    acts: { label: t`Gesprekken en controles`, path: 'gesprekken' },
  }
  return (
    <Card title={t`PGB`}>
      <p>
        <Trans>U bent hier te gast. U leest deze delen, en verder niets van het pgb-deel.</Trans>
      </p>
      <ButtonGroup>
        {parts.map((part) => (
          <LinkButton key={part} small href={`/onderzoeken/${id}/pgb/${pages[part].path}`}>
            {pages[part].label}
          </LinkButton>
        ))}
      </ButtonGroup>
    </Card>
  )
}
