import type { ReactNode } from 'react'

export type StatusTone = 'neutral' | 'active' | 'warning' | 'safe' | 'danger'

/** A status as a word, with a shape per tone: never by colour alone. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: StatusTone; children: ReactNode }) {
  return (
    <span className={`utrecht-status-badge utrecht-status-badge--${tone} wh-status`}>
      <span className="wh-status__mark" aria-hidden="true" data-tone={tone} />
      {children}
    </span>
  )
}
