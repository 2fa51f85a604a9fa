import { Trans, useLingui } from '@lingui/react/macro'
import { Dialog } from '#design/dialog.tsx'
import { SubmitAdvice } from '../../contract.ts'
import { knowsTheSubject } from '../assignment/knows-the-subject.ts'
import { useOpenFile } from '../file/file-context.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

/** Who reads along: a colleague who is not the author (four eyes). */
export function SubmitAdviceDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Wie leest het advies mee?`} onClose={onClose}>
      <p>
        <Trans>
          Een collega die niet aan het advies schreef, kijkt of het klopt en eerlijk is. Pas na akkoord gaat het naar de manager.
        </Trans>
      </p>
      <ReaderForm onDone={onClose} />
    </Dialog>
  )
}

function ReaderForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { file, accountId } = useOpenFile()
  const author = file.advices.at(-1)?.author.id ?? accountId
  const form = useFileForm({
    name: 'advice.reader',
    schema: SubmitAdvice,
    start: { readerId: '' },
    to: ['POST', 'advice/submission'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Laten meelezen`} onCancel={onDone}>
      <ColleagueField
        {...form.field('readerId')}
        label={t`Collega`}
        roles={['specialist', 'coordinator']}
        unit={file.unit}
        except={[accountId, author, ...knowsTheSubject(file)]}
      />
    </FileForm>
  )
}
