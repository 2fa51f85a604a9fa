import { type ComponentType, createContext, use } from 'react'

/** A part of the work list that a module offers; `app/web/work-list.tsx` places it. */
export interface WorkListPanel {
  /** Unique, for example `reports.to-assess`. */
  id: string
  /** Who has this work; the panel is left out for everybody without this permission. */
  may: string
  /** Shows itself only when there is something; the page still says that nothing waits. */
  quiet?: true
  /** Lazily loaded; renders its own heading, empty and error state. */
  Panel: ComponentType
}

/**
 * Places on a page that a module leaves open for a module above it. The module that owns the page declares the place
 * and what its filling receives: `declare module '#platform/web/slots.ts' { interface PageSlots { 'report-next-step': … } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules add their places to it.
export interface PageSlots {}

/** Which component stands in which place; written once, in `app/web/modules.ts`. */
export type SlotFillings = { readonly [Name in keyof PageSlots]?: ComponentType<PageSlots[Name]> }

export const FilledSlots = createContext<SlotFillings>({})

/** What the app put in a place; undefined while nobody fills it. */
export function usePageSlot<Name extends keyof PageSlots>(name: Name): SlotFillings[Name] {
  return use(FilledSlots)[name]
}
