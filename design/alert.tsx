import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type AlertKind = 'info' | 'warning' | 'error' | 'success'

interface AlertProps {
  kind?: AlertKind
  title?: ReactNode
  children?: ReactNode
  /** Read out at once: for what appears after something the reader did. */
  live?: boolean
}

const utrechtName = { info: 'info', warning: 'warning', error: 'error', success: 'ok' } as const

/** A message beside the work, told by icon and word as well as by colour. */
export function Alert({ kind = 'info', title, children, live }: AlertProps) {
  const { t } = useLingui()
  const word = { info: t`Let op: `, warning: t`Waarschuwing: `, error: t`Fout: `, success: t`Gelukt: ` }[kind]
  return (
    <div
      className={`utrecht-alert utrecht-alert--${utrechtName[kind]} wh-alert`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon name={kind} />
      <div className="utrecht-alert__content">
        <span className="wh-hidden">{word}</span>
        {title ? <p className="wh-alert__title">{title}</p> : null}
        {children ? <div className="wh-alert__text">{children}</div> : null}
      </div>
    </div>
  )
}
