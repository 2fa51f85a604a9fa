import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { Stages } from '#design/stages.tsx'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { inHand, type MoneyMapping, type MoneyPreview } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { ChooseMoneyFile } from './ChooseMoneyFile.tsx'
import type { Chosen } from './chosen-file.ts'
import { importQuery, runsQuery } from './money-queries.ts'
import { PreviewMoney } from './PreviewMoney.tsx'
import { RunCard } from './RunCard.tsx'
import { SetMoneyColumns } from './SetMoneyColumns.tsx'
import { WrongLines } from './WrongLines.tsx'
import './money.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gegevens/inlezen')
const steps = ['file', 'columns', 'check', 'take'] as const

/** Takes a file of the SVB over: choose it, say what is what, see what would come of it, take it over. */
export function ReadInPage() {
  const { id } = page.useParams()
  const query = useQuery(budgetQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={6} />
  return (
    <>
      <BudgetHeading budget={query.data} part="data" />
      <ReadIn id={id} />
    </>
  )
}

function ReadIn({ id }: { id: string }) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<Chosen>()
  const [mapping, setMapping] = useState<MoneyMapping>({})
  const [preview, setPreview] = useState<MoneyPreview>()
  const [started, setStarted] = useState<string>()
  const begin = (next?: Chosen) => {
    setChosen(next)
    setMapping(next?.read.mapping ?? {})
    setPreview(undefined)
    setStarted(undefined)
  }
  const runs = useQuery(runsQuery(id))
  const newest = runs.data?.[0]
  // Whoever comes back, or a colleague, sees what goes on; who is choosing a file is left alone.
  const goesOn = !chosen && newest && inHand(newest) ? newest.id : undefined
  useEffect(() => {
    if (goesOn) setStarted(goesOn)
  }, [goesOn])
  const run = started ? runs.data?.find((one) => one.id === started) : undefined
  const now = run?.state === 'done' ? steps.length : started ? 3 : preview ? 2 : chosen ? 1 : 0
  const step = useRef<HTMLDivElement>(null)
  // Whoever goes a step on or back reads from the top of it, by eye and by screen reader.
  useEffect(() => {
    if (now > 0) step.current?.focus()
  }, [now])
  const labels = { file: t`Bestand kiezen`, columns: t`Kolommen aanwijzen`, check: t`Controleren`, take: t`Overnemen` }
  const errand = chosen && { ...chosen.errand, mapping }
  return (
    <div className="wh-stack" ref={step} tabIndex={-1}>
      <Stages
        label={t`Stappen van het inlezen`}
        stages={steps.map((name, index) => ({
          id: name,
          label: labels[name],
          state: index < now ? 'done' : index === now ? 'current' : 'todo',
        }))}
      />
      {run?.importId ? (
        <Done id={id} importId={run.importId} onAgain={() => begin()} />
      ) : run ? (
        <RunCard id={id} run={run} works>
          {preview ? (
            <Button onClick={() => setStarted(undefined)}>{t`Terug naar de controle`}</Button>
          ) : (
            <Button onClick={() => begin()}>{t`Ander bestand kiezen`}</Button>
          )}
        </RunCard>
      ) : started ? (
        <LoadingState lines={3} />
      ) : chosen && errand && preview ? (
        <PreviewMoney
          id={id}
          file={chosen.file}
          errand={errand}
          preview={preview}
          onBack={() => setPreview(undefined)}
          onStarted={({ id: run }) => setStarted(run)}
        />
      ) : chosen && errand ? (
        <SetMoneyColumns id={id} chosen={{ ...chosen, errand }} onChange={setMapping} onChecked={setPreview} onBack={() => begin()} />
      ) : (
        <ChooseMoneyFile id={id} onRead={begin} />
      )}
      <LeaveGuard when={chosen !== undefined && !started} />
    </div>
  )
}

function Done({ id, importId, onAgain }: { id: string; importId: string; onAgain: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const query = useQuery(importQuery(id, importId))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={3} />
  const done = query.data
  const [added, known, refused] = [done.added, done.known, done.refused].map(format.number)
  return (
    <>
      <Alert kind="success" title={t`Het bestand is ingelezen`} live>
        <p>
          <Trans>
            Erbij gekomen: {added}. Stond er al: {known}. Weggelaten: {refused}.
          </Trans>
        </p>
      </Alert>
      <ButtonGroup>
        <LinkButton look="primary" href={`/onderzoeken/${id}/pgb/gegevens`}>{t`Naar de gegevens`}</LinkButton>
        <Button onClick={onAgain}>{t`Nog een bestand inlezen`}</Button>
      </ButtonGroup>
      <WrongLines problems={done.problems} />
    </>
  )
}
