import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface DisclosureProps {
  summary: ReactNode
  open?: boolean
  /** For contents that are fetched only when somebody asks for them. */
  onToggle?: (open: boolean) => void
  children: ReactNode
}

/** Folded away until asked for; found by the browser's own search all the same. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details className="wh-disclosure" open={open} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary className="wh-disclosure__summary">
        <Icon name="next" />
        {summary}
      </summary>
      <div className="wh-disclosure__content">{children}</div>
    </details>
  )
}
