import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from '#design/button.tsx'
import { RichTextEditor } from '#design/rich-text-editor.tsx'
import { emptyText, type RichText } from '#platform/contract/rich-text.ts'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { AnnualReport, Explanation } from '../../contract.ts'
import { useUnsaved } from '../versions/editing/unsaved-texts.tsx'
import { linesIn } from '../versions/lines.ts'
import { ChangedMeanwhile, TheirText } from '../versions/meanwhile/ChangedMeanwhile.tsx'
import { isChangedMeanwhile, sendOrReadTheirs } from '../versions/meanwhile/changed-meanwhile.ts'
import { annualReportQuery, keepReport } from './report-queries.ts'

interface WriteExplanationProps {
  report: AnnualReport
  part: string
  title: string
  onDone: () => void
}

/** Writes an explanation. When a colleague saved the same one first, both texts stand side by side and nothing is lost. */
export function WriteExplanation({ report, part, title, onDone }: WriteExplanationProps) {
  const { t } = useLingui()
  const label = useId()
  const { mine, setMine, save, theirs, goOn, isNew } = useExplanation(report, part, onDone)
  useUnsaved(isNew)

  const beside = theirs && { theirs: linesIn(theirs.text), by: theirs.editedBy, at: theirs.editedAt, mine: linesIn(mine) }
  if (beside && isChangedMeanwhile(save.error))
    return (
      <ChangedMeanwhile
        {...beside}
        saving={save.isPending}
        onKeepTheirs={onDone}
        onKeepMine={() => save.mutate(theirs.revision)}
        onGoOn={goOn}
      />
    )
  return (
    <form
      className="wh-stack"
      aria-label={t`Toelichting: ${title}`}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <p id={label} className="wh-report-note">
        {t`Uw toelichting bij de cijfers: wat ging anders dan verwacht, waardoor, en wat leert u ervan? Zonder namen.`}
      </p>
      <RichTextEditor labelledBy={label} start={mine} onChange={setMine} takesFocus lang="nl" />
      {beside ? <TheirText {...beside} /> : null}
      <RefusalPanel refusal={save.error} />
      <div className="utrecht-button-group wh-button-group">
        <Button type="submit" look="primary" pending={save.isPending}>
          {t`Toelichting opslaan`}
        </Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </div>
    </form>
  )
}

/** The text that is being written, and the way it is saved: on top of the text that was read, or of what a colleague saved meanwhile. */
function useExplanation(report: AnnualReport, part: string, onSaved: () => void) {
  const queries = useQueryClient()
  const [start] = useState(() => explanationIn(report, part))
  const [mine, setMine] = useState<RichText>(start?.text ?? emptyText)
  const [theirs, setTheirs] = useState<Explanation>()
  const [readRevision, setReadRevision] = useState(start?.revision ?? 0)
  const save = useMutation({
    mutationFn: (revision: number | undefined) =>
      sendOrReadTheirs(
        () =>
          api.send<AnnualReport>('PUT', `/programme/annual-reports/${report.year}/explanations/${part}`, {
            text: mine,
            revision: revision ?? readRevision,
          }),
        async () => setTheirs(explanationIn(await queries.fetchQuery({ ...annualReportQuery(String(report.year)), staleTime: 0 }), part)),
      ),
    onSuccess: (saved) => {
      keepReport(queries, saved)
      onSaved()
    },
  })
  return {
    mine,
    setMine,
    save,
    theirs,
    isNew: JSON.stringify(mine) !== JSON.stringify(start?.text ?? emptyText),
    goOn: () => {
      setReadRevision(theirs?.revision ?? readRevision)
      save.reset()
    },
  }
}

const explanationIn = (report: AnnualReport, part: string) => report.explanations.find((one) => one.part === part)
