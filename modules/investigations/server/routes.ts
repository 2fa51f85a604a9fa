import type { Routes } from '#platform/server/module.ts'
import { accessRoutes } from './access-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { hearingRoutes } from './hearing-routes.ts'
import { planRoutes } from './plan-routes.ts'

export function investigationRoutes(app: Routes): void {
  fileRoutes(app)
  accessRoutes(app)
  planRoutes(app)
  hearingRoutes(app)
  decisionRoutes(app)
}
