import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { supportsWords } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FindingCard } from './FindingCard.tsx'
import { RecordFindingForm } from './RecordFindingForm.tsx'
import { standing } from './standing.ts'

interface FindingColumnProps {
  side: 'breach' | 'no-breach'
  /** What to say while this side is empty. */
  children?: ReactNode
}

/** One of the two sides; both look the same, also when one is empty. */
export function FindingColumn({ side, children }: FindingColumnProps) {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const findings = standing(file.findings, side)
  const id = side === 'breach' ? 'overtreding' : 'geen-overtreding'
  return (
    <section className="wh-side-of" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className="wh-side-of__title">
        {capital(word(supportsWords[side]))} <span className="wh-side-of__count">{findings.length}</span>
      </h3>
      {findings.length > 0 ? (
        <ul className="wh-findings">
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
        </ul>
      ) : (
        (children ?? <p className="wh-side-of__empty">{t`Nog niets opgeschreven.`}</p>)
      )}
      {canNow(file, 'finding.recorded') ? (
        <Adding label={t`Bevinding toevoegen`} about={word(supportsWords[side])} form={`findings.${side}`}>
          {(close) => <RecordFindingForm side={side} onDone={close} />}
        </Adding>
      ) : null}
    </section>
  )
}
