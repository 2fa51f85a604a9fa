import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import type { ActionReport } from '../../contract.ts'

/** What was written beside the figures, to read. */
export function WordsCard({ report }: { report: ActionReport }) {
  const { t } = useLingui()
  const parts = [
    { name: t`Samenvatting`, text: report.summary },
    ...report.partners.map((partner) => ({ name: t`Opbrengst voor ${partner.name}`, text: partner.result })),
    { name: t`Bijvangst`, text: report.byCatch },
    { name: t`Evaluatie`, text: report.evaluation },
  ]
  return (
    <Card title={t`Wat we opschreven`}>
      <dl className="wh-action-words">
        {parts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="nl">{text || t`Niets opgeschreven.`}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
