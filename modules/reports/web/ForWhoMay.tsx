import type { ReactNode } from 'react'
import { RefusalError } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'

/** Shows a page's form only to who may use it, so that nobody fills in what the server then refuses. */
export function ForWhoMay({ permission, children }: { permission: string; children: ReactNode }) {
  const may = useMay(permission)
  if (may) return children
  return <RefusalPanel refusal={new RefusalError({ status: 403, code: 'access.not-permitted', title: '', errors: [] })} />
}
