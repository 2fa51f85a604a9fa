import { useLingui } from '@lingui/react/macro'
import { useWord } from '#platform/web/language.ts'
import { type Ground, groundArticle, groundWords, type PartKind, partWordsUnder } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'

/** What a part is called in this file, and its ground with the whole article. */
export function usePartWords(): { kindOf: (kind: PartKind) => string; groundOf: (ground: Ground) => string; article: string } {
  const { t } = useLingui()
  const word = useWord()
  const { domain } = useOpenFile().file
  const words = partWordsUnder(domain)
  const article = domain === 'participation-act' ? '' : groundArticle[domain]
  return {
    kindOf: (kind) => word(words[kind]),
    groundOf: (ground) => t`${article} onder ${ground}: ${word(groundWords[ground])}`,
    article,
  }
}
