import { lazy } from 'react'
import { actsPages } from './acts/pages.ts'
import { assignmentPages } from './assignment/pages.ts'
import { authorityPages } from './authorities/pages.ts'
import { moneyPages } from './money/pages.ts'
import { providerPages, providerPanels } from './provider/pages.ts'
import { relationPages } from './relations/pages.ts'
import { safetyPages, safetyPanels } from './safety/pages.ts'
import { suspensionPages, suspensionPanels } from './suspension/pages.ts'

export const pgbPages = [
  ...assignmentPages,
  ...safetyPages,
  ...providerPages,
  ...moneyPages,
  ...actsPages,
  ...suspensionPages,
  ...authorityPages,
  ...relationPages,
] as const
export const pgbPanels = [...suspensionPanels, ...safetyPanels, ...providerPanels]

/** On the page of a file: its budget part in short. */
export const FileSupport = lazy(() => import('./assignment/FileSupport.tsx').then((part) => ({ default: part.FileSupport })))

/** In the timeline of a file: what happened to its budget part. */
export const FileEventWords = lazy(() => import('./assignment/FileEventWords.tsx').then((part) => ({ default: part.FileEventWords })))
