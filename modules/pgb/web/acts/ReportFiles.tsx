import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import type { FindingsReport } from '../../contract.ts'
import { below } from './acts-queries.ts'
import '../pgb.css'

/** The report as a document to print or send. */
export function ReportFiles({ id, report }: { id: string; report: FindingsReport }) {
  const { t } = useLingui()
  const files = [
    { ending: 'pdf', name: t`PDF` },
    { ending: 'docx', name: t`Word` },
  ]
  return (
    <Card title={t`Documenten`}>
      <div className="wh-acts-side">
        <p className="wh-budget-small">
          {report.agreedAt ? t`Zoals het is vastgesteld.` : t`Op elke bladzijde staat dat het een concept is.`}
        </p>
        <ul className="wh-acts-files">
          {files.map(({ ending, name }) => (
            <li key={ending}>
              <LinkButton href={`/api/v1${below(id, `reports/${report.id}/report.${ending}`)}`} target="_blank" download small>
                {name}
              </LinkButton>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
