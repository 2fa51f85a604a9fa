import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { Pager } from '#design/pager.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { actStateWords } from '../../contract/act-words.ts'
import type { BudgetAct, BudgetActPage } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import type { ActList } from './act-search.ts'
import { actListQuery } from './acts-queries.ts'
import { actTones, useActWords } from './use-act-words.ts'
import '../pgb.css'
import './acts.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gesprekken')
const PLANNED_IN = ['planning', 'research', 'hearing']

/** Talks and administration checks of a file: what comes first, then what was done. */
export function ActsPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const { lijst, na } = page.useSearch()
  const budget = useQuery(budgetQuery(id))
  const from = (list: ActList) => (lijst === list ? na : undefined)
  const planned = useQuery(actListQuery(id, 'planned', from('gepland')))
  const done = useQuery(actListQuery(id, 'done', from('gedaan')))
  const cancelled = useQuery(actListQuery(id, 'cancelled', from('afgezegd')))
  const failed = [budget, planned, done, cancelled].find(({ isError }) => isError)
  if (failed) return <RefusalPanel refusal={failed.error} onRetry={() => void failed.refetch()} />
  if (!budget.data) return <LoadingState lines={8} />
  const { works, stage } = budget.data
  return (
    <>
      <BudgetHeading
        budget={budget.data}
        part="talks"
        actions={
          works && PLANNED_IN.includes(stage) ? (
            <LinkButton look="primary" href={`/onderzoeken/${id}/pgb/gesprekken/plannen`}>{t`Gesprek of controle plannen`}</LinkButton>
          ) : null
        }
      />
      {planned.data && done.data && cancelled.data ? (
        <Acts id={id} works={works} shown={{ gepland: planned.data, gedaan: done.data, afgezegd: cancelled.data }} from={from} />
      ) : (
        <LoadingState lines={6} />
      )}
    </>
  )
}

interface ActsProps {
  id: string
  works: boolean
  shown: Record<ActList, BudgetActPage>
  from: (list: ActList) => string | undefined
}

function Acts({ id, works, shown, from }: ActsProps) {
  const { t } = useLingui()
  const here = `/onderzoeken/${id}/pgb/gesprekken`
  const list = (name: ActList) => (
    <>
      <ActRows id={id} acts={shown[name].rows} />
      <Pager
        previous={from(name) ? here : undefined}
        next={shown[name].next ? `${here}${writeSearch({ lijst: name, na: shown[name].next })}` : undefined}
      />
    </>
  )
  const has = (name: ActList) => shown[name].rows.length > 0 || from(name) !== undefined
  if (!has('gepland') && !has('gedaan') && !has('afgezegd'))
    return (
      <EmptyState title={t`Nog geen gesprekken of controles`}>
        {works ? (
          <Trans>Begin met de cliënt: die kan ook slachtoffer zijn. Kies per gesprek in welke hoedanigheid u het voert.</Trans>
        ) : null}
      </EmptyState>
    )
  return (
    <div className="wh-stack">
      {has('gepland') ? (
        <Card title={t`Gepland`} look="marked">
          {list('gepland')}
        </Card>
      ) : null}
      {has('gedaan') ? <Card title={t`Gedaan`}>{list('gedaan')}</Card> : null}
      {has('afgezegd') ? (
        <Disclosure summary={t`Afgezegd`} open={from('afgezegd') !== undefined}>
          {list('afgezegd')}
        </Disclosure>
      ) : null}
    </div>
  )
}

function ActRows({ id, acts }: { id: string; acts: readonly BudgetAct[] }) {
  const { t } = useLingui()
  const word = useWord()
  const words = useActWords()
  return (
    <ul className="wh-acts">
      {acts.map((act) => (
        <li key={act.id}>
          <div className="wh-acts__what">
            <Link href={`/onderzoeken/${id}/pgb/gesprekken/${act.id}`}>{words.title(act)}</Link>
            <p className="wh-budget-small">{words.when(act)}</p>
            <p className="wh-budget-small">
              {act.by.name}, {words.capacity(act)}
              {act.findings.length > 0 ? ` · ${t`bevindingen: ${act.findings.length}`}` : ''}
            </p>
          </div>
          <StatusBadge tone={actTones[act.state]}>{word(actStateWords[act.state])}</StatusBadge>
        </li>
      ))}
    </ul>
  )
}
