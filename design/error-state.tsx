import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface ErrorStateProps {
  /** What did not work. */
  title: ReactNode
  /** What to do now. */
  next?: ReactNode
  onRetry?: () => void
  /** Another way on, as a link or button. */
  action?: ReactNode
  children?: ReactNode
}

/** Something did not work: says what, why, and what to do now. Read out as soon as it appears. */
export function ErrorState({ title, next, onRetry, action, children }: ErrorStateProps) {
  const { t } = useLingui()
  return (
    <div className="utrecht-alert utrecht-alert--error wh-alert wh-error-state" role="alert">
      <Icon name="error" />
      <div className="utrecht-alert__content">
        <p className="wh-alert__title">{title}</p>
        {children ? <div className="wh-alert__text">{children}</div> : null}
        {next ? <p className="wh-alert__text">{next}</p> : null}
        {onRetry || action ? (
          <div className="wh-error-state__ways">
            {onRetry ? <Button small onClick={onRetry}>{t`Opnieuw proberen`}</Button> : null}
            {action}
          </div>
        ) : null}
      </div>
    </div>
  )
}
