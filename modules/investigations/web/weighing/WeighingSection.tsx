import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { WeighForm } from './WeighForm.tsx'
import { WeighingText } from './WeighingText.tsx'

/** The human measure: read when it is there, written when it is its turn. */
export function WeighingSection() {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  const { weighing } = file
  const editable = canNow(file, 'weighing.saved')
  const text = weighing ? (
    <>
      <WeighingText weighing={weighing} />
      <p className="wh-soft">{t`Gewogen door ${weighing.weighedBy.name} op ${format.moment(weighing.updatedAt)}`}</p>
    </>
  ) : null
  if (editable)
    return (
      <Adding label={t`Afweging wijzigen`} form="weighing.form" open={!weighing} reads={text}>
        {(close) => <WeighForm onDone={close} />}
      </Adding>
    )
  return (
    text ?? (
      <p className="wh-soft">
        <Trans>Nog niet gewogen. Dit komt na het horen.</Trans>
      </p>
    )
  )
}
