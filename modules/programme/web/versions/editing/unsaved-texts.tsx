import { createContext, type ReactNode, use, useCallback, useEffect, useId, useState } from 'react'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'

const Report = createContext<(id: string, unsaved: boolean) => void>(() => undefined)

/** One guard for all texts and forms on a page: asks once before any of them is lost. */
export function GuardUnsaved({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<readonly string[]>([])
  const report = useCallback((id: string, unsaved: boolean) => {
    setOpen((now) => {
      if (now.includes(id) === unsaved) return now
      return unsaved ? [...now, id] : now.filter((one) => one !== id)
    })
  }, [])
  return (
    <Report value={report}>
      {children}
      <LeaveGuard when={open.length > 0} />
    </Report>
  )
}

/** Says whether something typed here is not saved yet. */
export function useUnsaved(unsaved: boolean): void {
  const id = useId()
  const report = use(Report)
  useEffect(() => {
    report(id, unsaved)
    return () => report(id, false)
  }, [report, id, unsaved])
}
