import { annualReportPages } from './annual-report/pages.ts'
import { figurePages } from './figures/pages.ts'
import { lessonPages } from './lessons/pages.ts'
import { versionPages } from './versions/pages.ts'
import { whatIfPages } from './what-if/pages.ts'

export const programmePages = [...versionPages, ...figurePages, ...annualReportPages, ...lessonPages, ...whatIfPages] as const

export { programmePanels } from './lessons/pages.ts'
