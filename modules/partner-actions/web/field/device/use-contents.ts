import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Contents } from './entries.ts'
import { type OpenPack, openRows, rowsOf } from './open-pack.ts'
import type { KeptRow } from './store.ts'

/** What stands on the device, opened; again after each change, also by another tab. `broken`: a row was changed or moved. */
export function useContents(open: OpenPack): Contents | 'broken' | undefined {
  const [contents, setContents] = useState<Contents | 'broken'>()
  useEffect(() => {
    let newest = 0
    const rows = liveQuery(() => rowsOf(open.kept.id))
    const show = async (found: KeptRow[]) => {
      const mine = ++newest
      const opened = await openRows(open, found).catch(() => 'broken' as const)
      if (mine === newest) setContents(opened)
    }
    const watching = rows.subscribe((found) => void show(found))
    return () => watching.unsubscribe()
  }, [open])
  return contents
}
