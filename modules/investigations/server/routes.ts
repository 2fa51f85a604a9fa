import type { Routes } from '#platform/server/module.ts'
import { fileRoutes } from './file-routes.ts'
import { planRoutes } from './plan-routes.ts'

export function investigationRoutes(app: Routes): void {
  fileRoutes(app)
  planRoutes(app)
}
