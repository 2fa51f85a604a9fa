import { type ReactNode, useEffect, useRef } from 'react'

/** The title of a part of the page; takes the focus, so that a keyboard and a screen reader come along. */
export function FieldHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="wh-veld-heading">
      <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1">
        {title}
      </h1>
      {children}
    </header>
  )
}
