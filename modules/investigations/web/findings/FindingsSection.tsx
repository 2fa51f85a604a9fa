import { useLingui } from '@lingui/react/macro'
import { useOpenFile } from '../file/file-context.ts'
import { FindingCard } from './FindingCard.tsx'
import { FindingColumn } from './FindingColumn.tsx'
import { NoBreachSide } from './NoBreachSide.tsx'
import { standing } from './standing.ts'

/** What was found, on both sides with the same weight: what fits a breach, and what fits no breach. */
export function FindingsSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const both = standing(file.findings, 'neither')
  const withdrawn = file.findings.filter(({ withdrawnBecause }) => withdrawnBecause)
  return (
    <div className="wh-stack">
      <div className="wh-sides">
        <FindingColumn side="breach" />
        <FindingColumn side="no-breach">
          <NoBreachSide />
        </FindingColumn>
      </div>
      {both.length > 0 ? (
        <section aria-labelledby="beide" className="wh-block">
          <h3 id="beide" className="wh-sub">{t`Past bij beide`}</h3>
          <ul className="wh-findings">
            {both.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      ) : null}
      {withdrawn.length > 0 ? (
        <section aria-labelledby="ingetrokken" className="wh-block">
          <h3 id="ingetrokken" className="wh-sub">{t`Ingetrokken`}</h3>
          <ul className="wh-findings">
            {withdrawn.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
