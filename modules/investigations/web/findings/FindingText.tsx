import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { findingKindWords, supportsWords } from '../../contract.ts'
import type { Finding } from './standing.ts'

/** What a finding says, what kind it is, and where it comes from. */
export function FindingText({ finding, withSide }: { finding: Finding /** Where the sides are not apart. */; withSide?: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <>
      <p className="wh-finding__kind" data-kind={finding.kind}>
        {withSide
          ? t`${word(findingKindWords[finding.kind])}, ${word(supportsWords[finding.supports])}`
          : word(findingKindWords[finding.kind])}
      </p>
      <p className="wh-finding__content">{finding.content}</p>
      <p className="wh-finding__source">{t`Bron: ${finding.source}, ${format.date(finding.foundOn)}`}</p>
    </>
  )
}
