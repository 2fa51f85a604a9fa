import { useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'

/** The programme to take along. */
export function Downloads({ id }: { id: string }) {
  const { t } = useLingui()
  const files = [
    { format: 'pdf', label: t`PDF`, note: t`om te lezen en te printen` },
    { format: 'archive', label: t`Archiefexemplaar`, note: t`PDF/A, om te bewaren` },
    { format: 'word', label: t`Word`, note: t`om verder te bewerken` },
  ]
  return (
    <section className="wh-version-downloads" aria-labelledby="downloads">
      <h2 id="downloads" className="wh-programme__aside-title">{t`Downloaden`}</h2>
      <ul className="wh-version-downloads__list">
        {files.map(({ format, label, note }) => (
          <li key={format}>
            <Link href={`/api/v1/programme/versions/${id}/document?format=${format}`} target="_blank" download>
              {label}
            </Link>
            <span className="wh-version-downloads__note">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
