import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Card, Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Suspension, suspensionStateWords } from '../../contract.ts'
import { ConflictQuestion } from '../ConflictQuestion.tsx'
import { AddresseesCard } from './AddresseesCard.tsx'
import { DecideForm } from './DecideForm.tsx'
import { DraftForm } from './DraftForm.tsx'
import { NextStep } from './NextStep.tsx'
import { PapersCard } from './PapersCard.tsx'
import { ProposalText } from './ProposalText.tsx'
import { RunCard } from './RunCard.tsx'
import { suspensionQuery, useReadAgain } from './suspension-queries.ts'
import { suspensionTones } from './suspension-tones.ts'
import { TermLeft } from './TermLeft.tsx'
import { WithheldCard } from './WithheldCard.tsx'
import '../pgb.css'
import './suspension.css'

const page = getRouteApi('/staff/opschortingen/$id')

/** One suspension: for who works on it what comes next, for who decides everything that it rests on, on one page. */
export function SuspensionPage() {
  const { id } = page.useParams()
  const { t } = useLingui()
  const found = useQuery(suspensionQuery(id))
  usePageTitle(found.data ? t`Opschorting ${found.data.reference}` : t`Opschorting`)
  if (found.isError) return <RefusalPanel refusal={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState lines={8} />
  return <OneSuspension suspension={found.data} />
}

function OneSuspension({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const { file, state, holder, budget, reference, term } = suspension
  const decides = suspension.decides && (state === 'proposed' || (state === 'ending' && !suspension.proposedEnd))
  // A step with something to fill in stands with the other fields, in the order of the keyboard.
  const fillsIn = suspension.works && (state === 'decided' || state === 'running' || state === 'ended')
  const name = holder.name ?? t`budgethouder`
  return (
    <>
      <PageHeading
        title={t`Opschorting voor ${name}`}
        trail={
          file
            ? [
                { label: file.reference, href: `/onderzoeken/${file.id}/pgb` },
                { label: t`Opschorten`, href: `/onderzoeken/${file.id}/pgb/opschorten` },
              ]
            : [{ label: t`Werkvoorraad`, href: '/' }]
        }
        status={
          <>
            <StatusBadge tone={suspensionTones[state]}>{word(suspensionStateWords[state])}</StatusBadge>
            {term && (state === 'running' || state === 'ending') ? <TermLeft term={term} /> : null}
          </>
        }
        intro={`${reference} · ${budget?.product || budget?.reference || ''}`}
      />
      {decides && suspension.knows === null ? (
        <AskedFirst suspension={suspension} />
      ) : (
        <Columns
          asideFirst={!fillsIn}
          main={
            <>
              {fillsIn ? <NextStep suspension={suspension} /> : null}
              {suspension.letters
                .filter((one) => one.state !== 'sent')
                .map((one) => (
                  <AddresseesCard key={`${one.moment} ${suspension.revision}`} suspension={suspension} letter={one} />
                ))}
              <Returned suspension={suspension} />
              {state === 'draft' && suspension.works ? (
                <DraftForm key={suspension.id} suspension={suspension} />
              ) : (
                <>
                  <WithheldCard suspension={suspension} />
                  {decides && state === 'ending' ? <DecideForm suspension={suspension} moment="end" /> : null}
                  <ProposalText suspension={suspension} />
                  {decides && state === 'proposed' ? <DecideForm suspension={suspension} moment="decision" /> : null}
                </>
              )}
            </>
          }
          aside={
            <>
              {fillsIn ? null : <NextStep suspension={suspension} />}
              <RunCard suspension={suspension} />
              <PapersCard suspension={suspension} />
              {suspension.letters
                .filter((one) => one.state === 'sent')
                .map((one) => (
                  <AddresseesCard key={one.moment} suspension={suspension} letter={one} />
                ))}
            </>
          }
        />
      )}
    </>
  )
}

/** Whoever decides is asked first whether they know these people. */
function AskedFirst({ suspension: { id, holder, agreements } }: { suspension: Suspension }) {
  const { t } = useLingui()
  const readAgain = useReadAgain()
  const name = holder.name ?? t`de budgethouder`
  const providers = [...new Set(agreements.map(({ provider }) => provider))].join(', ')
  return (
    <Card title={t`Kent u ${name} of ${providers}?`} look="marked">
      <ConflictQuestion
        path={`/suspensions/${id}/conflict-declaration`}
        closes={t`De opschorting sluit dan voor u. Een ander met mandaat besluit.`}
        onAnswered={readAgain}
      />
    </Card>
  )
}

/** Why the manager sent the last proposal back, as long as it is being put right. */
function Returned({ suspension: { returns, state, works } }: { suspension: Suspension }) {
  const { t } = useLingui()
  const format = useFormat()
  const [last] = returns
  if (!last || !works || (last.moment === 'decision' ? state !== 'draft' : state !== 'running')) return null
  return (
    <Alert kind="warning" title={t`Teruggestuurd door ${last.by.name} op ${format.date(last.at)}`}>
      <p className="wh-budget-text">{last.because}</p>
    </Alert>
  )
}
