import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useOpenFile } from '../file/file-context.ts'
import { usePartNames } from './use-part-names.ts'

/** For who was let in: until when, and what of the file. */
export function ReadingNotice() {
  const { t } = useLingui()
  const format = useFormat()
  const partNames = usePartNames()
  const { file } = useOpenFile()
  const { kind, until, parts } = file.reading
  if (kind === 'own') return null
  return (
    <div className="wh-file__notice">
      {kind === 'granted' ? (
        <Alert title={t`U leest dit dossier tot en met ${format.date(until)}`}>
          <Trans>U kunt alles lezen en niets wijzigen. Daarna stopt de toegang vanzelf. Dat u hier leest, wordt vastgelegd.</Trans>
        </Alert>
      ) : (
        <Alert title={t`U bent gast in dit dossier tot en met ${format.date(until)}`}>{t`U ziet alleen: ${partNames(parts ?? [])}.`}</Alert>
      )}
    </div>
  )
}
