import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { InvestigationFile } from '../../contract.ts'
import { draftsOfFile } from '../forms/drafts.ts'
import { anchors, places, stateOf } from './places.ts'

/** Which sections are open: the current ones, those with unsaved text, and what the reader opens. A link into a section opens it. */
export function useOpenSections(file: InvestigationFile, accountId: string) {
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const place = useRouterState({ select: ({ location }) => location })
  const drafts = draftsOfFile({ accountId, fileId: file.id })
  const atHand = places.filter((one) => stateOf(one, file.stage) === 'current' || drafts.some((form) => form.startsWith(`${one}.`)))

  function choose(anchor: string, open: boolean) {
    setChosen((before) => (before[anchor] === open ? before : { ...before, [anchor]: open }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each following of a link must lead there again.
  useEffect(() => {
    const target = place.hash ? document.getElementById(place.hash) : null
    if (!target) return
    const section = target.closest('details')
    if (section) section.open = true
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'start' })
  }, [place])

  return {
    isOpen: (anchor: string) => chosen[anchor] ?? atHand.some((one) => anchors[one] === anchor),
    choose,
  }
}
