import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Hidden } from '#design/hidden.tsx'
import { Icon } from '#design/icon.tsx'

interface FileSectionProps {
  /** The name in the address. */
  anchor: string
  title: string
  state?: 'done' | 'current' | 'todo' | undefined
  /** What stands in it, in a few words; shown beside the title. */
  summary?: ReactNode
  open: boolean
  onToggle: (open: boolean) => void
  children: ReactNode
}

/** One part of a file: open when it is being worked on, one line when it is not. */
export function FileSection({ anchor, title, state, summary, open, onToggle, children }: FileSectionProps) {
  const { t } = useLingui()
  const words = { done: t`afgerond`, current: t`nu aan de orde`, todo: t`nog niet aan de orde` }
  return (
    <details className="wh-part" data-state={state} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary id={anchor} className="wh-part__head">
        <span className="wh-part__mark" aria-hidden="true">
          {state === 'done' ? <Icon name="check" /> : null}
        </span>
        <h2 className="wh-part__title">
          {title}
          {state ? <Hidden>, {words[state]}</Hidden> : null}
        </h2>
        <span className="wh-part__summary">{summary}</span>
        <Icon name="down" />
      </summary>
      <div className="wh-part__content">{children}</div>
    </details>
  )
}
