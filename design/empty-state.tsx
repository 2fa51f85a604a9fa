import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: ReactNode
  /** Why it is empty, or what would fill it. */
  children?: ReactNode
  /** What to do next, when there is something to do. */
  action?: ReactNode
}

/** Nothing here, and that is fine: says why, and what comes next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="wh-empty">
      <svg className="wh-empty__drawing" viewBox="0 0 72 44" aria-hidden="true" focusable="false">
        <path d="M4 6h34v20H18l-8 7v-7H4Z" />
        <path d="M68 14H44v18h14l7 6v-6h3Z" />
      </svg>
      <p className="wh-empty__title">{title}</p>
      {children ? <div className="wh-empty__text">{children}</div> : null}
      {action}
    </div>
  )
}
