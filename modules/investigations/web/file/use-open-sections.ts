import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { InvestigationFile } from '../../contract.ts'
import { draftsOfFile } from '../forms/drafts.ts'
import { anchors, places, stateOf } from './places.ts'

/**
 * Which sections are open: the current ones, those with a question or unsaved text, and what the reader opens.
 * A link into a section opens it; a new stage brings the reader to its section.
 */
export function useOpenSections(file: InvestigationFile, accountId: string) {
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const place = useRouterState({ select: ({ location }) => location })
  const drafts = draftsOfFile({ accountId, fileId: file.id })
  const asked = file.may.declareConflict === 'assignment'
  const atHand = places.filter(
    (one) =>
      file.reading.kind === 'guest' ||
      stateOf(one, file.stage) === 'current' ||
      (one === 'assignment' && asked) ||
      drafts.some((form) => form.startsWith(`${one}.`)),
  )
  const isOpen = (anchor: string) => chosen[anchor] ?? atHand.some((one) => anchors[one] === anchor)

  // A section also reports that it opened when the page opened it: only what differs is the reader's own choice.
  function choose(anchor: string, open: boolean) {
    if (open !== isOpen(anchor)) setChosen((before) => ({ ...before, [anchor]: open }))
  }

  // On each following of a link, also of the same one again.
  useEffect(() => bringTo(place.hash), [place])

  const stage = useRef(file.stage)
  useEffect(() => {
    if (stage.current === file.stage) return
    stage.current = file.stage
    const current = places.find((one) => stateOf(one, file.stage) === 'current')
    if (current) bringTo(anchors[current])
  }, [file.stage])

  return { isOpen, choose }
}

function bringTo(anchor: string): void {
  const target = anchor ? document.getElementById(anchor) : null
  if (!target) return

  const section = target.closest('details')
  if (section) section.open = true
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'start' })
}
