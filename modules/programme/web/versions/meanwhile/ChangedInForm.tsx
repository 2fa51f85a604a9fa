import type { FieldValues, Path, PathValue } from 'react-hook-form'
import type { FormInUse } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Line } from '../lines.ts'
import { ChangedMeanwhile, TheirText } from './ChangedMeanwhile.tsx'
import { isChangedMeanwhile } from './changed-meanwhile.ts'

interface ChangedInFormProps<Values extends FieldValues, Saved extends { revision: number }> {
  form: FormInUse<Values>
  /** What the colleague saved. */
  theirs: Saved | undefined
  /** How it reads, theirs as well as what stands in the form. */
  linesOf: (content: Saved | Values) => Line[]
  onKeepTheirs: (theirs: Saved) => void
}

/** What a form of records was refused for; when a colleague saved first, both side by side, with the same three ways on as for a text. */
export function ChangedInForm<Values extends FieldValues, Saved extends { revision: number }>({
  form,
  theirs,
  linesOf,
  onKeepTheirs,
}: ChangedInFormProps<Values, Saved>) {
  if (!isChangedMeanwhile(form.refusal) || !theirs) return <RefusalPanel refusal={form.refusal} />

  const mine = form.form.watch()
  const both = { theirs: linesOf(theirs), mine: linesOf(mine) }
  const goOn = () =>
    form.form.setValue('revision' as Path<Values>, theirs.revision as PathValue<Values, Path<Values>>, { shouldDirty: true })
  if (mine.revision === theirs.revision) return form.unsaved ? <TheirText {...both} /> : null

  return (
    <ChangedMeanwhile
      {...both}
      saving={form.sending}
      onKeepTheirs={() => onKeepTheirs(theirs)}
      onKeepMine={() => {
        goOn()
        void form.submit()
      }}
      onGoOn={goOn}
    />
  )
}
