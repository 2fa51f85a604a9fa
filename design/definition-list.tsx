import type { ReactNode } from 'react'

/** One fact: its name and its value. Without a value an en dash is shown. */
export interface Fact {
  term: string
  value: ReactNode
}

/** Facts about one thing, names beside values. */
export function DefinitionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="wh-facts">
      {facts.map(({ term, value }) => (
        <div key={term} className="wh-facts__fact">
          <dt>{term}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
