import { Trans, useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { ReportDialogue } from '../../contract.ts'

const KILOBYTE = 1024

/** What the reporter added, to keep as a file; closed while the report is read blind. Opening one is remembered. */
export function ReporterDocuments({ reportId, dialogue: { blind, documents } }: { reportId: string; dialogue: ReportDialogue }) {
  const { t } = useLingui()
  const format = useFormat()
  if (documents.length === 0) return null
  return (
    <>
      <ul className="wh-reporter-documents">
        {documents.map(({ id, number, kind, size, sentAt, unread }) => {
          const name = `document-${number}.${kind}`
          return (
            <li key={id}>
              {blind ? (
                <span>{name}</span>
              ) : (
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={`/api/v1/reports/${reportId}/dialogue/documents/${id}`}
                  download={name}
                >
                  {name}
                </a>
              )}
              <span className="wh-reporter-documents__facts">
                {t`${Math.ceil(size / KILOBYTE)} kB`} · {format.date(sentAt)}
              </span>
              {unread ? <StatusBadge tone="warning">{t`Nieuw`}</StatusBadge> : null}
            </li>
          )
        })}
      </ul>
      {blind ? (
        <p className="wh-claim__note">
          <Trans>Documenten blijven dicht zolang u de melding leest zonder de gegevens van de betrokkene.</Trans>
        </p>
      ) : null}
    </>
  )
}
