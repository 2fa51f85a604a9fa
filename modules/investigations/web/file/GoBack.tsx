import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { MoveStage, type Stage, stageWords } from '../../contract.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { useOpenFile } from './file-context.ts'

/** From which stages a file may go one back, and where to. */
const before: Partial<Record<Stage, Stage>> = { research: 'planning', hearing: 'research', weighing: 'hearing', advice: 'weighing' }

/** Back to the stage before, with the reason, for instance because the person told something new. */
export function GoBack() {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const [open, setOpen] = useState(false)
  const to = before[file.stage]
  if (!to || !file.may.workOn) return null

  const name = word(stageWords[to])
  return (
    <>
      <p className="wh-next__back">
        <Button look="subtle" small onClick={() => setOpen(true)}>{t`Terug naar ${name}`}</Button>
      </p>
      <Dialog open={open} title={t`Terug naar ${name}`} onClose={() => setOpen(false)}>
        <p>
          <Trans>Wat al is opgeschreven, blijft staan.</Trans>
        </p>
        <GoBackForm to={to} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function GoBackForm({ to, onDone }: { to: Stage; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({ name: 'stage.back', schema: MoveStage, start: { to, reason: '' }, to: ['PUT', 'stage'], onSaved: onDone })
  return (
    <FileForm form={form} save={t`Teruggaan`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Waarom gaat het onderzoek terug?`} rows={3} />
    </FileForm>
  )
}
