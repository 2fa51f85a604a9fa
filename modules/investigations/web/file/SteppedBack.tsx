import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { stageWords } from '../../contract.ts'
import { useOpenFile } from './file-context.ts'

/** Why the file came back to this stage, while it is here. */
export function SteppedBack() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const last = file.stepsBack.at(-1)
  if (last?.to !== file.stage) return null

  return (
    <Alert kind="warning" title={t`Terug van ${word(stageWords[last.from])}`}>
      <p>{last.reason}</p>
      <p className="wh-soft">{t`${last.by.name}, ${format.date(last.at)}`}</p>
    </Alert>
  )
}
