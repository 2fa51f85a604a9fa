import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SearchPicker } from '#design/search-picker.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { sourceKindWords } from '../../contract/words.ts'
import type { AnswerSource, FoundSource, SourceKind } from '../../contract.ts'
import { sourcesQuery } from './knowledge-queries.ts'
import { Marked } from './Marked.tsx'
import { SourceList } from './SourceList.tsx'
import { useSettled } from './settled.ts'
import './knowledge.css'

const kindsInOrder = ['law', 'policy', 'knowledge', 'earlier-advice'] as const satisfies readonly SourceKind[]

interface PickSourceProps {
  /** What the answer rests on so far; the form keeps it. */
  picked: readonly AnswerSource[]
  onChange: (picked: AnswerSource[]) => void
  /** Which kinds may be picked; all unless told. */
  only?: readonly SourceKind[]
}

/** Finds law, policy, knowledge and earlier advice while somebody writes, by keyboard; several one after the other. */
export function PickSource({ picked, onChange, only = kindsInOrder }: PickSourceProps) {
  const { t } = useLingui()
  const word = useWord()
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim())
  const search = useQuery(sourcesQuery(asked))
  const found = words.trim().length < 2 ? [] : (search.data?.sources ?? [])

  function pick(id: string) {
    const source = found.find((one) => idOf(one) === id)
    setWords('')
    if (source && !picked.some((one) => one.citation === source.citation)) onChange([...picked, asAnswerSource(source)])
  }

  return (
    <div className="wh-pick-source">
      <SearchPicker
        label={t`Bron zoeken`}
        description={
          only.includes('knowledge')
            ? t`Wet, beleid, kennis of eerder advies. Typ een artikel of een onderwerp.`
            : t`Wet of beleid. Typ een artikel of een onderwerp.`
        }
        words={words}
        onType={setWords}
        searching={search.isFetching || asked !== words.trim()}
        groups={kindsInOrder
          .filter((kind) => only.includes(kind))
          .map((kind) => ({
            heading: capital(word(sourceKindWords[kind])),
            items: found
              .filter((source) => source.kind === kind)
              .map((source) => ({ id: idOf(source), label: source.citation, note: <Marked text={source.about} /> })),
          }))}
        onPick={pick}
      />
      <RefusalPanel refusal={search.error} />
      {picked.length > 0 ? (
        <SourceList
          sources={picked.map(({ citation, link = null, earlierQuestionId = null, knowledgeItemId = null }) => ({
            citation,
            link,
            earlierQuestionId,
            knowledgeItemId,
          }))}
          onRemove={(index) => onChange(picked.filter((_, place) => place !== index))}
        />
      ) : null}
    </div>
  )
}

const idOf = ({ kind, citation, earlierQuestionId, knowledgeItemId }: FoundSource): string =>
  earlierQuestionId ?? knowledgeItemId ?? `${kind} ${citation}`

function asAnswerSource({ kind, citation, link, earlierQuestionId, knowledgeItemId }: FoundSource): AnswerSource {
  return {
    kind,
    citation,
    ...(link && { link }),
    ...(earlierQuestionId && { earlierQuestionId }),
    ...(knowledgeItemId && { knowledgeItemId }),
  }
}
