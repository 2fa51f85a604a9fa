import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { RefusalError } from '#platform/web/api.ts'
import { sessionQuery } from '#platform/web/session.ts'
import { doorOf } from './door.ts'
import type { OpenPack } from './open-pack.ts'
import { type SendingEnd, sendAll } from './send-all.ts'
import { judgeRefusal } from './send-rules.ts'
import { refreshPack } from './take-along.ts'

const EVERY_MINUTE = 60_000
const REFRESH_AFTER = 5 * 60_000

export interface SendingState {
  /** How it ended last; undefined before the first time. */
  end: SendingEnd | 'somebody-else' | undefined
  busy: boolean
  /** Now, because somebody pressed the button. */
  send: () => void
}

/** Sends what waits: at once, when the connection comes back, when the page is looked at again and every minute. */
export function useSending(open: OpenPack, waiting: number): SendingState {
  const client = useQueryClient()
  const [end, setEnd] = useState<SendingState['end']>()
  const [busy, setBusy] = useState(false)

  const send = useCallback(async () => {
    if (!navigator.onLine) return setEnd('wait')
    setBusy(true)
    // One tab sends; the others see it happen.
    const sent = navigator.locks.request(`field-${open.kept.id}`, { ifAvailable: true }, async (slot) => {
      if (!slot) return
      const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0, retry: false, networkMode: 'always' }).catch(() => undefined)
      setEnd(await endOf(open, session && (session.account?.id ?? null)))
    })
    await sent.finally(() => setBusy(false))
  }, [client, open])

  // biome-ignore lint/correctness/useExhaustiveDependencies: something new that waits is a reason to send.
  useEffect(() => {
    void send()
    const again = () => void send()
    const seen = () => document.visibilityState === 'visible' && again()
    const timer = setInterval(again, EVERY_MINUTE)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [send, waiting])

  return useMemo(() => ({ end, busy, send: () => void send() }), [end, busy, send])
}

const refreshed = new Map<string, number>()

/** Nothing is sent in the name of another: who is signed in has to be who took it along. */
async function endOf(open: OpenPack, signedIn: string | null | undefined): Promise<SendingState['end']> {
  if (signedIn === undefined) return 'wait'
  if (signedIn === null) return 'sign-in'
  if (signedIn !== open.kept.accountId) return 'somebody-else'
  try {
    const ended = await sendAll(doorOf(open))
    if (ended === 'sent' && Date.now() - (refreshed.get(open.kept.id) ?? 0) > REFRESH_AFTER) {
      await refreshPack(open)
      refreshed.set(open.kept.id, Date.now())
    }
    return ended
  } catch (thrown) {
    if (!(thrown instanceof RefusalError)) throw thrown
    const verdict = judgeRefusal(thrown)
    return verdict === 'sign-in' || verdict === 'ended' ? verdict : 'wait'
  }
}
