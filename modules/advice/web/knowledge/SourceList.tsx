import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Link } from '#design/link.tsx'
import type { EntrySource } from '../../contract.ts'

type ShownSource = Omit<EntrySource, 'kind' | 'removed'> & Partial<Pick<EntrySource, 'removed'>>

interface SourceListProps {
  sources: readonly ShownSource[]
  /** Offers to take one out, by its place. */
  onRemove?: (index: number) => void
}

/** What an answer rests on, as a calm list with links. */
export function SourceList({ sources, onRemove }: SourceListProps) {
  const { t } = useLingui()
  return (
    <ul className="wh-source-list" aria-label={t`Bronnen`}>
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same source can stand twice
        <li key={index}>
          <OneSource source={source} />
          {onRemove ? (
            <Button small look="subtle" aria-label={t`${source.citation} weghalen`} onClick={() => onRemove(index)}>{t`Weghalen`}</Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** One source, with the way to it. What stands outside opens beside this page. */
export function OneSource({ source: { citation, link, earlierQuestionId, knowledgeItemId, removed } }: { source: ShownSource }) {
  const { t } = useLingui()
  if (removed) return <span>{t`eerder advies ${citation} (verwijderd)`}</span>
  if (earlierQuestionId) return <Link href={`/advies/${earlierQuestionId}`}>{citation}</Link>
  if (knowledgeItemId) return <Link href={`/advies/kennis/${knowledgeItemId}`}>{citation}</Link>
  if (!link) return <span>{citation}</span>
  return (
    <Link href={link} target="_blank" rel="noreferrer">
      {citation}
    </Link>
  )
}
