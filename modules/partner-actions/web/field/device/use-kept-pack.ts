import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { type KeptPack, store } from './store.ts'

/** The pack of an action on this device, as other tabs see it too: undefined while looking, null when there is none. */
export function useKeptPack(actionId: string): KeptPack | null | undefined {
  const [kept, setKept] = useState<KeptPack | null>()
  useEffect(() => {
    const found = liveQuery(() => store().packs.where({ actionId }).first())
    const watching = found.subscribe({ next: (pack) => setKept(pack ?? null), error: () => setKept(null) })
    return () => watching.unsubscribe()
  }, [actionId])
  return kept
}
