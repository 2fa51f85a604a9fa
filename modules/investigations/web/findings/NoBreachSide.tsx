import { Trans, useLingui } from '@lingui/react/macro'
import { TextArea } from '#design/text-area.tsx'
import { ExplainEmptyNoBreachSide } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

const Form = absentIsNull(ExplainEmptyNoBreachSide)

/** The "no breach" side while it is empty: it asks to be filled, or explained. */
export function NoBreachSide() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const why = file.noBreachSideEmptyBecause
  return (
    <div className="wh-side-of__empty">
      {why ? (
        <p>
          <Trans>Hier staat niets, omdat: {why}</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Hier staat nog niets. Zoek ook naar een onschuldige uitleg: wist de gemeente het al, mocht het, of klopt de melding niet?
          </Trans>
        </p>
      )}
      {canNow(file, 'finding.no-breach-side-explained') ? (
        <Adding label={why ? t`Uitleg wijzigen` : t`Uitleggen waarom hier niets staat`} form="findings.empty-side" look="subtle">
          {(close) => <ExplainForm start={why ?? ''} onDone={close} />}
        </Adding>
      ) : null}
    </div>
  )
}

function ExplainForm({ start, onDone }: { start: string; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: 'findings.empty-side',
    schema: Form,
    start: { reason: start },
    to: ['PUT', 'no-breach-side'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Uitleg bewaren`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Waar hebt u gezocht, en waarom is er niets?`} rows={3} />
    </FileForm>
  )
}
