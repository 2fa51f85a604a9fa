import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { AddLocationPage } from './AddLocationPage.tsx'
import { BrokenPack } from './EndedStates.tsx'
import type { Contents } from './entries.ts'
import { type FieldWork, FieldWorkContext } from './field-work.ts'
import { LocationPage } from './LocationPage.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import type { OpenPack } from './open-pack.ts'
import { RulesPage } from './RulesPage.tsx'
import { SendingPage } from './SendingPage.tsx'
import { StatusBar } from './StatusBar.tsx'
import { isHeld } from './send-rules.ts'
import { useContents } from './use-contents.ts'
import { useLocking } from './use-locking.ts'
import { useSending } from './use-sending.ts'

const page = getRouteApi('/field/veld/$id')

interface OpenedPackProps {
  open: OpenPack
  lock: () => void
  /** The server says that this device may not have it any more. */
  onEnded: () => void
}

/** The open pack: what stands on the device, with the state of the connection always in sight. */
export function OpenedPack(props: OpenedPackProps) {
  const contents = useContents(props.open)
  useLocking(props.lock)
  if (contents === undefined) return <LoadingState lines={6} />
  if (contents === 'broken') return <BrokenPack />
  return <Opened {...props} contents={contents} />
}

function Opened({ open, lock, onEnded, contents }: OpenedPackProps & { contents: Contents }) {
  const { plek, deel } = page.useSearch()
  // Outdoors somebody looks along: blurred until somebody says otherwise.
  const [blurred, setBlurred] = useState(true)
  const sending = useSending(open, contents.entries.filter((entry) => !isHeld(entry)).length)
  const work = useMemo<FieldWork>(() => ({ open, contents, sending, blurred, setBlurred, lock }), [open, contents, sending, blurred, lock])

  const { end } = sending
  useEffect(() => {
    if (end === 'ended') onEnded()
    if (end === 'somebody-else') lock()
  }, [end, onEnded, lock])

  return (
    <FieldWorkContext value={work}>
      <StatusBar />
      {plek ? <LocationPage key={plek} locationId={plek} /> : <Part deel={deel} />}
    </FieldWorkContext>
  )
}

function Part({ deel }: { deel: ReturnType<typeof page.useSearch>['deel'] }) {
  if (deel === 'regels') return <RulesPage />
  if (deel === 'nieuw') return <AddLocationPage />
  if (deel === 'verzenden') return <SendingPage />
  return <OverviewPage />
}
