import type { ReactNode } from 'react'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { pgbEventWords } from '../../contract/event-words.ts'
import { safetyStepKindWords } from '../../contract/safety-words.ts'
import { inquiryKindWords } from '../../contract/words.ts'

interface FileEvent {
  action: string
  facts: Record<string, unknown>
}

/** Says what happened to the budget part of a file, in its timeline; undefined for what is no event of this module. */
export function FileEventWords({ children }: { children: (tell: (event: FileEvent) => string | undefined) => ReactNode }) {
  const word = useWord()
  const detail = useDetail()
  return children((event) => {
    const said = pgbEventWords[event.action]
    if (!said) return undefined
    const more = detail(event)
    return more ? `${word(said)}: ${more}` : word(said)
  })
}

function useDetail() {
  const word = useWord()
  const format = useFormat()
  const says = (words: Readonly<Record<string, { nl: string; en: string }>>, code: unknown) => {
    const known = words[String(code)]
    return known && word(known)
  }
  const day = (value: unknown) => (typeof value === 'string' ? format.date(value) : undefined)
  return ({ action, facts }: FileEvent): string | undefined => {
    if (action === 'budget.assigned' || action === 'budget.assignment-changed') return day(facts.on)
    if (action === 'budget.kind-changed') return says(inquiryKindWords, facts.to)
    if (action.startsWith('safety-step.'))
      return [says(safetyStepKindWords, facts.kind), day(facts.dueOn ?? facts.on)].filter(Boolean).join(', ')
    return undefined
  }
}
