import { useLingui } from '@lingui/react/macro'
import type { ComponentProps, MouseEvent } from 'react'
import { Link } from './link.tsx'

/** One primary button on a page: the next step. Danger is for what cannot be undone. */
export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger'

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  /** Smaller, for inside tables and cards. */
  small?: boolean
  /** Busy: says so, keeps its place and its focus, and cannot be pressed twice. */
  pending?: boolean
}

/** A button. `type` is "button" unless told, so that it never sends a form by accident. */
export function Button({ look = 'secondary', small, pending, onClick, children, ...rest }: ButtonProps) {
  const { t } = useLingui()

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) return event.preventDefault()
    onClick?.(event)
  }

  return (
    <button
      type="button"
      {...rest}
      className={`${buttonLook(look, small)} ${rest.className ?? ''}`.trim()}
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      onClick={press}
    >
      {pending ? <span className="wh-spinner" aria-hidden="true" /> : null}
      {children}
      {pending ? <span className="wh-hidden">{t`, even geduld`}</span> : null}
    </button>
  )
}

interface LinkButtonProps extends ComponentProps<'a'> {
  href: string
  look?: ButtonLook
  small?: boolean
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function LinkButton({ look = 'secondary', small, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={`${buttonLook(look, small)} wh-link-button`} />
}

/** Buttons side by side, the next step first. */
export function ButtonGroup({ children }: ComponentProps<'div'>) {
  return <div className="utrecht-button-group wh-button-group">{children}</div>
}

/** The class names of a button, for a router link that must look like one. */
export function buttonLook(look: ButtonLook, small = false): string {
  const size = small ? ' wh-button--small' : ''
  if (look === 'danger') return `utrecht-button utrecht-button--primary-action wh-button--danger${size}`
  return `utrecht-button utrecht-button--${look === 'subtle' ? 'subtle' : `${look}-action`}${size}`
}
