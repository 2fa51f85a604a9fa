import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { useMay } from '#platform/web/session.ts'
import { useOpenFile } from './file-context.ts'

/** The words of the report that this file grew from. */
export function ReportSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const mayRead = useMay('reports.read')
  if (!file.report) return null
  return (
    <>
      <blockquote className="wh-said">
        <MaskedText text={file.report.summary} />
      </blockquote>
      <p className="wh-soft">
        <Trans>Een melding is een reden om te kijken, geen bewijs.</Trans>{' '}
        {mayRead ? <Link href={`/meldingen/${file.report.id}`}>{t`Naar melding ${file.report.reference}`}</Link> : null}
      </p>
    </>
  )
}
