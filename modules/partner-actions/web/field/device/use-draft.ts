import { useCallback, useEffect, useRef, useState } from 'react'
import { draftFor } from './draft-rules.ts'
import type { Draft } from './entries.ts'
import { useFieldWork } from './field-work.ts'
import { keepDraft } from './outbox.ts'

const PAUSE = 250

interface DraftInUse {
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** What was typed is kept another way now. */
  done: () => void
}

/** What is being filled in for a location: on the screen at once, on the device a moment later and before the page goes away. */
export function useDraft(locationId: string): DraftInUse {
  const { open, contents } = useFieldWork()
  const [draft, setDraft] = useState(() => draftFor(contents, locationId, open.kept.accountId))
  const unkept = useRef<Draft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = useCallback(() => {
    clearTimeout(timer.current)
    if (unkept.current) void keepDraft(open, locationId, unkept.current)
    unkept.current = undefined
  }, [open, locationId])

  useEffect(() => {
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])

  function change(part: Partial<Draft>): void {
    const changed = { ...draft, ...part }
    setDraft(changed)
    unkept.current = changed
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE)
  }

  function done(): void {
    clearTimeout(timer.current)
    unkept.current = undefined
  }

  return { draft, change, done }
}
