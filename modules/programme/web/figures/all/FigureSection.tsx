import type { ReactNode } from 'react'
import {
  type SectionId,
  useActionSectionNames,
  useBudgetSectionNames,
  useCapacitySectionNames,
  useDeskSectionNames,
  useSectionNames,
} from './section-names.ts'

interface FigureSectionProps {
  id: SectionId
  /** One sentence that says what the drawing or table shows. */
  says: ReactNode
  /** As wide as the page; others stand two beside each other where there is room. */
  wide?: boolean
  children: ReactNode
}

/** A group of figures: its name, what it shows, and the numbers. */
export function FigureSection({ id, says, wide, children }: FigureSectionProps) {
  const name = {
    ...useSectionNames(),
    ...useBudgetSectionNames(),
    ...useDeskSectionNames(),
    ...useCapacitySectionNames(),
    ...useActionSectionNames(),
  }[id]
  return (
    <section id={id} className="wh-card wh-figure-section" data-look="framed" data-wide={wide || undefined} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className="utrecht-heading-2 wh-card__title">
        {name}
      </h2>
      <p className="wh-figures__says">{says}</p>
      {children}
    </section>
  )
}
