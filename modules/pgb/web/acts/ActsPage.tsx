import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { actStateWords } from '../../contract/act-words.ts'
import type { BudgetAct, BudgetActs } from '../../contract.ts'
import { actTones, useActWords } from './use-act-words.ts'
import { WithBudget } from './WithBudget.tsx'
import '../pgb.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gesprekken')
const PLANNED_IN = ['planning', 'research', 'hearing']

/** Talks and administration checks of a file: what comes first, then what was done. */
export function ActsPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const plan = (acts: BudgetActs) =>
    acts.works && PLANNED_IN.includes(acts.stage) ? (
      <LinkButton look="primary" href={`/onderzoeken/${id}/pgb/gesprekken/plannen`}>{t`Gesprek of controle plannen`}</LinkButton>
    ) : null
  return (
    <WithBudget id={id} part="talks" actions={plan}>
      {(acts) => <Acts id={id} all={acts.acts} works={acts.works} />}
    </WithBudget>
  )
}

function Acts({ id, all, works }: { id: string; all: readonly BudgetAct[]; works: boolean }) {
  const { t } = useLingui()
  const planned = all.filter(({ state }) => state === 'planned').toReversed()
  const done = all.filter(({ state }) => state === 'done')
  const cancelled = all.filter(({ state }) => state === 'cancelled')
  if (all.length === 0)
    return (
      <EmptyState title={t`Nog geen gesprekken of controles`}>
        {works ? (
          <Trans>Begin met de cliënt: die kan ook slachtoffer zijn. Kies per gesprek in welke hoedanigheid u het voert.</Trans>
        ) : null}
      </EmptyState>
    )
  return (
    <div className="wh-stack">
      {planned.length > 0 ? (
        <Card title={t`Gepland`} look="marked">
          <ActList id={id} acts={planned} />
        </Card>
      ) : null}
      {done.length > 0 ? (
        <Card title={t`Gedaan`}>
          <ActList id={id} acts={done} />
        </Card>
      ) : null}
      {cancelled.length > 0 ? (
        <Disclosure summary={t`Afgezegd (${cancelled.length})`}>
          <ActList id={id} acts={cancelled} />
        </Disclosure>
      ) : null}
    </div>
  )
}

function ActList({ id, acts }: { id: string; acts: readonly BudgetAct[] }) {
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
