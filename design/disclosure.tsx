import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Folded away until asked for; found by the browser's own search all the same. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="wh-disclosure" open={open}>
      <summary className="wh-disclosure__summary">
        <Icon name="next" />
        {summary}
      </summary>
      <div className="wh-disclosure__content">{children}</div>
    </details>
  )
}
