import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalError } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useSession } from '#platform/web/session.ts'
import './field.css'
import { OfSomebodyElse, PackEnded, type WhatWasWiped } from './EndedStates.tsx'
import { LockedPack } from './LockedPack.tsx'
import { OpenedPack } from './OpenedPack.tsx'
import type { OpenPack } from './open-pack.ts'
import { countOnlyHere, type KeptPack } from './store.ts'
import { TakeAlongForm } from './TakeAlongForm.tsx'
import { askForPack } from './take-along.ts'
import { useConnection } from './use-connection.ts'
import { useKeptPack } from './use-kept-pack.ts'
import { wipePacks } from './wipe.ts'

const page = getRouteApi('/field/veld/$id')

/** An action in the field: to take along, locked, or open; the same with and without a connection. */
export function FieldPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const kept = useKeptPack(id)
  const account = useSession()?.account
  const [open, setOpen] = useState<OpenPack>()
  const [wiped, setWiped] = useState<WhatWasWiped>()
  const lock = useCallback(() => setOpen(undefined), [])
  const end = useCallback(async (pack: KeptPack) => {
    const lost = await countOnlyHere(pack.accountId)
    await wipePacks([pack.id])
    setWiped({ lost })
    setOpen(undefined)
  }, [])
  usePageTitle(t`In het veld`)
  useEndedMeanwhile(open ? undefined : kept, account?.id, end)

  if (wiped) return <PackEnded wiped={wiped} />
  if (kept === undefined) return <LoadingState lines={6} />
  if (kept === null) return <TakeAlongForm actionId={id} onTaken={setOpen} />
  if (account && account.id !== kept.accountId) return <OfSomebodyElse />
  if (open?.kept.id !== kept.id) return <LockedPack kept={kept} onOpen={setOpen} />
  return <OpenedPack open={open} lock={lock} onEnded={() => void end(kept)} />
}

/** A device that comes back asks first, also while locked, whether it may still have this. */
function useEndedMeanwhile(kept: KeptPack | null | undefined, accountId: string | undefined, end: (kept: KeptPack) => Promise<void>): void {
  const isOnline = useConnection()
  useQuery({
    queryKey: ['field-pack', kept?.id],
    enabled: Boolean(isOnline && kept && kept.accountId === accountId),
    retry: false,
    gcTime: 0,
    queryFn: async () => {
      // The answer holds the key: it is not kept.
      const ended = await askForPack(kept?.id ?? '').then(
        () => false,
        (reason) => reason instanceof RefusalError && reason.code === 'field.pack-ended',
      )
      if (ended && kept) await end(kept)
      return ended
    },
  })
}
