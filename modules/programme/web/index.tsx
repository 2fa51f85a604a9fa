import { annualReportPages } from './annual-report/pages.ts'
import { figurePages } from './figures/pages.ts'
import { versionPages } from './versions/pages.ts'

export const programmePages = [...versionPages, ...figurePages, ...annualReportPages] as const
