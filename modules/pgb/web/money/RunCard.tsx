import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { moneyRefusals } from '../../contract/money-refusals.ts'
import { importContentWords } from '../../contract/words.ts'
import { type ImportRun, inHand } from '../../contract.ts'
import { stopImport, useMoneyCommand } from './money-queries.ts'

interface RunCardProps {
  id: string
  run: ImportRun
  works: boolean
  /** What can be done when it did not become anything */
  children?: ReactNode
}

/** A file that is taken over in the background: how far it is, or why nothing came of it. */
export function RunCard({ id, run, works, children }: RunCardProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const goesOn = inHand(run)
  // What came in stands on other parts of the page as well.
  useEffect(() => {
    if (goesOn) return () => void queries.invalidateQueries({ queryKey: ['pgb', id] })
    return undefined
  }, [goesOn, queries, id])
  if (goesOn) return <Going id={id} run={run} works={works} />
  return (
    <>
      {run.state === 'failed' ? (
        <Failed run={run} />
      ) : (
        <Alert title={t`Het inlezen is gestopt`} live>
          <Trans>Er is niets uit dit bestand in het onderzoek gekomen. Wederhoor heeft het bestand niet bewaard.</Trans>
        </Alert>
      )}
      {children ? <ButtonGroup>{children}</ButtonGroup> : null}
    </>
  )
}

function Going({ id, run, works }: Omit<RunCardProps, 'children'>) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const stopping = useMoneyCommand(id, () => stopImport(id, run.id))
  const { lines, askedBy } = run
  const [read, of] = [format.number(run.readLines), format.number(lines)]
  const content = word(importContentWords[run.content])
  return (
    <Card title={t`Bestand met ${content} wordt ingelezen`} look="marked">
      <progress
        className="wh-money-progress"
        {...(lines && run.readLines > 0 ? { max: lines, value: Math.min(run.readLines, lines) } : {})}
        aria-label={t`Voortgang van het inlezen`}
      />
      <p aria-live="polite">
        {run.readLines === 0 ? (
          <Trans>Het inlezen begint.</Trans>
        ) : lines ? (
          <Trans>
            {read} van {of} regels gelezen.
          </Trans>
        ) : (
          <Trans>{read} regels gelezen.</Trans>
        )}{' '}
        <Trans>U kunt deze pagina verlaten: het inlezen gaat door. Begonnen door {askedBy}.</Trans>
      </p>
      <RefusalPanel refusal={stopping.error} />
      {works ? (
        <ButtonGroup>
          <Button pending={stopping.isPending} onClick={() => stopping.mutate(undefined)}>{t`Inlezen stoppen`}</Button>
        </ButtonGroup>
      ) : null}
    </Card>
  )
}

function Failed({ run: { failedBecause, readLines } }: { run: ImportRun }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const known = Object.entries(moneyRefusals).find(([code]) => code === failedBecause)?.[1]
  const line = format.number(readLines + 1)
  return (
    <Alert kind="error" title={known ? word(known.says) : t`Het bestand is niet ingelezen`} live>
      <p>
        <Trans>Er is niets uit dit bestand in het onderzoek gekomen.</Trans>{' '}
        {readLines > 0 ? <Trans>Gelezen tot en met regel {line}.</Trans> : null}
      </p>
      <p>
        {known ? (
          word(known.next)
        ) : failedBecause === 'left' ? (
          <Trans>Het inlezen werd onderbroken en kon niet verder. Lees het bestand opnieuw in.</Trans>
        ) : (
          <Trans>Lees het bestand opnieuw in. Lukt het weer niet, meld het dan bij de functioneel beheerder.</Trans>
        )}
      </p>
    </Alert>
  )
}
