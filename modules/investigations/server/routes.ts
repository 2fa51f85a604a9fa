import type { Routes } from '#platform/server/module.ts'
import { fileRoutes } from './file-routes.ts'

export function investigationRoutes(app: Routes): void {
  fileRoutes(app)
}
