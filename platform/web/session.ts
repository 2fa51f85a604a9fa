import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, RefusalError } from './api.ts'
import { wipeDevice } from './device-keepers.ts'

/** Who is signed in, as the staff module's contract says it. */
export interface SignedIn {
  id: string
  name: string
  roles: string[]
  unitId: string | null
  /** Permissions, for example `reports.assess`. */
  may: string[]
  /** The municipalities that this person works for, the own one first. */
  municipalities?: { code: string; name: string }[]
  /** The code of conduct has to be accepted before anything else. */
  conductDue: boolean
}

export interface Session {
  account: SignedIn | null
  /** The demo municipality: fictitious people, sign-in without a password. */
  demo: boolean
  /** The municipality has an identity provider to sign in at. */
  provider: boolean
}

/** The session, for loaders and components alike. Not being signed in is an answer, not a fault. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: 60_000,
})

/** The session, once it is known. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data
}

/** Whether the signed-in person has this permission. Only decides what is shown: the server decides what may. */
export function useMay(permission: string): boolean {
  return useSession()?.account?.may.includes(permission) ?? false
}

/**
 * Ends the session, here and at the identity provider. What this person kept on the device goes first, also when the
 * server does not answer; drafts in this tab go, and the page is loaded anew, so that nothing that was read stays in memory.
 */
export async function signOut(accountId: string): Promise<void> {
  await wipeDevice(accountId)
  const { providerSignOut } = await api.send<{ providerSignOut: string | null }>('DELETE', '/session')
  sessionStorage.clear()
  window.location.assign(providerSignOut ?? '/aanmelden')
}

async function readSession(signal: AbortSignal): Promise<Session> {
  try {
    const told = await api.get<Partial<Session> | null>('/session', { signal })
    return { account: told?.account ?? null, demo: told?.demo ?? false, provider: told?.provider ?? false }
  } catch (reason) {
    if (reason instanceof RefusalError && reason.status === 401) return { account: null, demo: false, provider: false }
    throw reason
  }
}
