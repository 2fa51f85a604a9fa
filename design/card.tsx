import { type ReactNode, useId } from 'react'

interface CardProps {
  title: ReactNode
  /** The level in the page's outline; 2 unless the card stands inside a section. */
  level?: 2 | 3
  /** Small buttons or links, at the end of the title's line. */
  actions?: ReactNode
  /** `quiet` has no frame: for text that is read, not worked with. */
  look?: 'framed' | 'quiet' | 'marked'
  children: ReactNode
}

/** A part of a page with a heading; `marked` draws the eye to the one that matters now. */
export function Card({ title, level = 2, actions, look = 'framed', children }: CardProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="wh-card" data-look={look} aria-labelledby={id}>
      <div className="wh-card__head">
        <Heading id={id} className="utrecht-heading-2 wh-card__title">
          {title}
        </Heading>
        {actions ? <div className="wh-card__actions">{actions}</div> : null}
      </div>
      {children}
    </section>
  )
}

interface ColumnsProps {
  main: ReactNode
  aside: ReactNode
  /** Where there is room for one column only, the aside comes first: for the next step. Keep it free of form fields. */
  asideFirst?: boolean
}

/** Cards in two columns where there is room; the first column is wider. */
export function Columns({ main, aside, asideFirst }: ColumnsProps) {
  return (
    <div className="wh-columns" data-aside-first={asideFirst || undefined}>
      <div className="wh-columns__main">{main}</div>
      <div className="wh-columns__aside">{aside}</div>
    </div>
  )
}
