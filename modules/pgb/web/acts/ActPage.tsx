import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList, type Fact } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { actStateWords, capacityMeansWords, capacityWords, dutyWords, legitimationWords } from '../../contract/act-words.ts'
import type { BudgetAct, BudgetActs } from '../../contract.ts'
import { ActFindingsCard } from './ActFindingsCard.tsx'
import { actQuery } from './acts-queries.ts'
import { CancelActCard } from './CancelActCard.tsx'
import { ChangePlanCard } from './ChangePlanCard.tsx'
import { ItemsCard } from './ItemsCard.tsx'
import { ReadingCard } from './ReadingCard.tsx'
import { RecordActForm } from './RecordActForm.tsx'
import { actTones, useActWords } from './use-act-words.ts'
import { WithBudget } from './WithBudget.tsx'
import '../pgb.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gesprekken/$deel')

/** One talk or check: what is agreed about it, what was said, and what comes next. */
export function ActPage() {
  const { t } = useLingui()
  const { id, deel } = page.useParams()
  return (
    <WithBudget
      id={id}
      part="talks"
      reads={actQuery(id, deel)}
      missing={<EmptyState title={t`Dit gesprek staat niet in dit dossier`} action={<Back id={id} />} />}
    >
      {(acts) => acts.acts.map((act) => <Act key={act.id} id={id} act={act} acts={acts} />)}
    </WithBudget>
  )
}

function Back({ id }: { id: string }) {
  const { t } = useLingui()
  return <Link href={`/onderzoeken/${id}/pgb/gesprekken`}>{t`Alle gesprekken en controles`}</Link>
}

function Act({ id, act, acts }: { id: string; act: BudgetAct; acts: BudgetActs }) {
  const { t } = useLingui()
  const word = useWord()
  const words = useActWords()
  const [changing, setChanging] = useState(false)
  const recordable = acts.works && ['research', 'hearing'].includes(acts.stage)
  return (
    <div className="wh-stack">
      <Back id={id} />
      <Columns
        main={
          <>
            {changing && act.state === 'planned' ? <ChangePlanCard id={id} act={act} onDone={() => setChanging(false)} /> : null}
            {act.state === 'planned' && recordable && !changing ? (
              <Card title={t`Vastleggen wat is gedaan`} look="marked">
                <RecordActForm id={id} act={act} />
              </Card>
            ) : null}
            {act.state === 'planned' && acts.works && !recordable ? (
              <Alert kind="info" title={t`Vastleggen kan vanaf de stap onderzoek`}>
                <Trans>Tot dan staat dit gepland. U kunt de planning wijzigen of afzeggen.</Trans>
              </Alert>
            ) : null}
            {act.statement ? (
              <Card title={act.kind === 'talk' ? t`Wat is gezegd` : t`Wat is gezien`}>
                <p className="wh-acts-text">{act.statement}</p>
              </Card>
            ) : null}
            {act.kind === 'administration-check' ? <ItemsCard id={id} act={act} acts={acts} /> : null}
            {act.state === 'done' ? <ActFindingsCard id={id} act={act} acts={acts} /> : null}
          </>
        }
        aside={
          <>
            <Card title={words.title(act)}>
              <div className="wh-acts-side">
                <StatusBadge tone={actTones[act.state]}>{word(actStateWords[act.state])}</StatusBadge>
                {act.duty ? null : <p className="wh-budget-small">{word(capacityMeansWords[act.actingAs])}</p>}
                <ActFacts act={act} />
              </div>
            </Card>
            {act.state === 'done' ? <ReadingCard id={id} act={act} works={acts.works} /> : null}
            {act.state === 'planned' && acts.works && !changing ? (
              <>
                <div>
                  <Button onClick={() => setChanging(true)}>{t`Planning wijzigen`}</Button>
                </div>
                <CancelActCard id={id} actId={act.id} />
              </>
            ) : null}
            <EarlierPlans act={act} />
          </>
        }
      />
    </div>
  )
}

/** How it was planned before that was changed. */
function EarlierPlans({ act }: { act: BudgetAct }) {
  const { t } = useLingui()
  const words = useActWords()
  if (act.earlier.length === 0) return null
  return (
    <Disclosure summary={t`Eerder gepland (${act.earlier.length})`}>
      <ul className="wh-acts">
        {act.earlier.map((plan) => (
          <li key={plan.plannedAt}>
            <div className="wh-acts__what">
              <span>{words.when({ ...act, ...plan, by: act.by })}</span>
              <p className="wh-budget-small">{words.title({ ...act, ...plan, by: act.by })}</p>
              <p className="wh-budget-small">{plan.about}</p>
              <p className="wh-budget-small">{plan.by}</p>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function ActFacts({ act }: { act: BudgetAct }) {
  const { t } = useLingui()
  const word = useWord()
  const words = useActWords()
  const format = useFormat()
  const told = [
    t`Waarvoor dit was`,
    act.duty ? word(dutyWords[act.duty]) : null,
    act.limitsTold ? t`De grenzen van de plicht` : null,
    act.rightTold ? t`Dat niemand hoeft mee te werken aan bewijs tegen zichzelf` : null,
  ].filter(Boolean)
  const facts: (Fact | null)[] = [
    { term: t`Hoedanigheid`, value: capital(word(capacityWords[act.actingAs])) },
    act.legitimationNumber ? { term: t`Legitimatie­nummer`, value: act.legitimationNumber } : null,
    { term: t`Over`, value: act.party },
    { term: t`Wanneer en waar`, value: words.when(act) },
    { term: t`Door`, value: act.by.name },
    { term: t`Waarover`, value: <span className="wh-acts-text">{act.about}</span> },
    act.duty ? { term: t`Verteld`, value: <span className="wh-acts-text">{told.join('\n')}</span> } : null,
    act.legitimation ? { term: t`Legitimatie`, value: word(legitimationWords[act.legitimation]) } : null,
    act.homeConsent ? { term: t`Toestemming bewoner`, value: act.homeConsent } : null,
    act.interpreter ? { term: t`Tolk`, value: act.interpreter } : null,
    act.helper ? { term: t`Hulp erbij`, value: act.helper } : null,
    act.notAsked ? { term: t`Niet gevraagd, want niet nodig`, value: act.notAsked } : null,
    act.readingSentOn ? { term: t`Ter lezing gestuurd`, value: format.date(act.readingSentOn) } : null,
    act.cancelledBecause ? { term: t`Afgezegd omdat`, value: act.cancelledBecause } : null,
  ]
  return <DefinitionList facts={facts.filter((one) => one !== null)} />
}
