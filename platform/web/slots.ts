import type { ComponentType } from 'react'

/** A part of the work list that a module offers; `app/web/work-list.tsx` places it. */
export interface WorkListPanel {
  /** Unique, for example `reports.to-assess`. */
  id: string
  /** Who has this work; the panel is left out for everybody without this permission. */
  may: string
  /** Lazily loaded; renders its own heading, empty and error state. */
  Panel: ComponentType
}
