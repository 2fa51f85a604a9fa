import type { Answer, Visitor } from '#app/server/testing/house.ts'
import type { WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'

/** Who stands around a file in these journeys, by demo account. The stranger works for the other enforcement unit. */
export const accounts = {
  filer: 'consulent-1',
  assessor: 'specialist-3',
  lead: 'specialist-1',
  colleague: 'specialist-2',
  reader: 'specialist-4',
  coordinator: 'coordinator-1',
  manager: 'manager-weni',
  stranger: 'specialist-5',
  otherCoordinator: 'coordinator-2',
} as const satisfies Record<keyof WholeTeam, string>

/** The same around a file about a budget, where Social Development decides on what changes it. */
export const careAccounts = {
  ...accounts,
  assessor: 'specialist-6',
  lead: 'specialist-5',
  colleague: 'specialist-6',
  reader: 'specialist-7',
  coordinator: 'coordinator-2',
  manager: 'manager-mo',
  stranger: 'specialist-1',
  otherCoordinator: 'coordinator-1',
} as const satisfies Record<keyof WholeTeam, string>

/** People without a screen, to bring a file to where a journey begins. @param url of the running house */
export async function gatherTeam(url: string, who: Readonly<Record<keyof WholeTeam, string>> = accounts): Promise<WholeTeam> {
  const signedIn = await Promise.all(Object.entries(who).map(async ([part, account]) => [part, await signIn(url, account)]))
  return Object.fromEntries(signedIn) as WholeTeam
}

async function signIn(url: string, account: string): Promise<Visitor> {
  const answer = await fetch(`${url}/api/v1/demo-session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const call = (method: string) => (path: string, body?: unknown) => ask(`${url}/api/v1${path}`, method, cookie, body)
  const { body } = await call('GET')('/session')
  return { id: body.account.id, get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') }
}

async function ask(address: string, method: string, cookie: string, body: unknown): Promise<Answer> {
  const headers = new Headers({ cookie })
  if (body !== undefined) headers.set('content-type', 'application/json')
  const answer = await fetch(address, { method, headers, body: body === undefined ? null : JSON.stringify(body) })
  const told = await answer.text()
  return { status: answer.status, body: told ? JSON.parse(told) : undefined, headers: Object.fromEntries(answer.headers) }
}
