import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, type ButtonLook } from '#design/button.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { draftsOfFile } from './drafts.ts'

interface AddingProps {
  /** What the button says. */
  label: string
  /** What it is about, for who does not see where the button stands. */
  about?: string
  /** The name of the form inside; with unsaved text it is open at once. */
  form: string
  /** Open from the start: when this is the first thing to do here. */
  open?: boolean
  look?: ButtonLook
  /** What the form changes: to be read while the form is closed. */
  reads?: ReactNode
  children: (close: () => void) => ReactNode
}

/** A button that makes way for its form; the focus goes along, and comes back. */
export function Adding({ label, about, form, open = false, look = 'secondary', reads, children }: AddingProps) {
  const { file, accountId } = useOpenFile()
  const [shown, setShown] = useState(() => open || draftsOfFile({ accountId, fileId: file.id }).includes(form))
  const place = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)

  // Only after a press: a form that is open from the start must not take the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening and closing moves the focus.
  useEffect(() => {
    if (!pressed.current) return
    place.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }, [shown])

  function show(now: boolean) {
    pressed.current = true
    setShown(now)
  }

  return (
    <div ref={place} className="wh-add" data-open={shown || undefined}>
      {shown ? (
        children(() => show(false))
      ) : (
        <>
          {reads}
          <Button look={look} small aria-label={about && `${label}: ${about}`} onClick={() => show(true)}>
            {label}
          </Button>
        </>
      )}
    </div>
  )
}
