import { useLingui } from '@lingui/react/macro'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type Supports, supportsWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FindingText } from '../findings/FindingText.tsx'
import { standing } from '../findings/standing.ts'

/** The findings to read, side by side, each with what the person answered and how that was weighed. */
export function FoundOnBothSides() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <div className="wh-stack">
      <div className="wh-sides">
        <Side supports="breach" empty={t`Niets gevonden.`} />
        <Side
          supports="no-breach"
          empty={file.noBreachSideEmptyBecause ? t`Niets, omdat: ${file.noBreachSideEmptyBecause}` : t`Niets gevonden.`}
        />
      </div>
      {standing(file.findings, 'neither').length > 0 ? <Side supports="neither" empty="" /> : null}
    </div>
  )
}

function Side({ supports, empty }: { supports: Supports; empty: string }) {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const findings = standing(file.findings, supports)
  return (
    <section className="wh-side-of" aria-label={word(supportsWords[supports])}>
      <h3 className="wh-side-of__title">
        {capital(word(supportsWords[supports]))} <span className="wh-side-of__count">{findings.length}</span>
      </h3>
      {findings.length === 0 ? <p className="wh-side-of__empty">{empty}</p> : null}
      <ul className="wh-findings">
        {findings.map((finding) => (
          <li key={finding.id} className="wh-finding">
            <FindingText finding={finding} />
            {finding.weighed ? (
              <div className="wh-finding__answer">
                <p>
                  <strong>{t`Reactie:`}</strong> {finding.reply}
                </p>
                <p>
                  <strong>{t`Weging:`}</strong> {finding.weighed}
                </p>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
