import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/server/new-id.ts'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'

const OWN = 'https://wederhoor.gemeente.example'
let house: House
let secure: House
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  secure = await openHouse({ publicUrl: OWN })
  specialist = await secure.signIn('Slachtoffer', 'specialist')
})
afterAll(() => Promise.all([house.close(), secure.close()]))

/** What becomes of an unsafe request with these headers: stopped, or read (and then refused for its emptiness). */
async function become(headers: Record<string, string>, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<string> {
  const url = method === 'POST' ? '/api/v1/reports' : `/api/v1/reports/${newId()}/subject`
  const answer = await specialist.send({ method, url, headers: { host: 'wederhoor.gemeente.example', ...headers }, payload: {} })
  return answer.json().code === 'access.other-site' ? 'stopped' : 'read'
}

describe('another website that acts in the browser of a colleague', () => {
  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: OWN }, 'read'],
    ['our own page in a browser that says no Sec-Fetch-Site', { origin: OWN }, 'read'],
    ['what the colleague does without a page', { 'sec-fetch-site': 'none' }, 'read'],
    ['another website', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, 'stopped'],
    ['another website that lies about its origin', { 'sec-fetch-site': 'cross-site', origin: OWN }, 'stopped'],
    ['a neighbour under the same municipality', { 'sec-fetch-site': 'same-site', origin: 'https://www.gemeente.example' }, 'stopped'],
    ['a word that no browser says', { 'sec-fetch-site': 'SAME-ORIGIN ' }, 'stopped'],
    ['another website in an old browser', { origin: 'https://elsewhere.example' }, 'stopped'],
    ['a page in a sandbox', { origin: 'null' }, 'stopped'],
    ['our address on another port', { origin: `${OWN}:8443` }, 'stopped'],
    ['our address without encryption', { origin: OWN.replace('https', 'http') }, 'stopped'],
    ['an address that begins as ours', { origin: `${OWN}.elsewhere.example` }, 'stopped'],
    ['an address below ours', { origin: OWN.replace('://', '://files.') }, 'stopped'],
    ['a script that holds the cookie itself and says nothing', {}, 'read'],
  ])('%s', async (_who, headers, expected) => {
    expect(await become(headers as Record<string, string>)).toBe(expected)
    expect(await become(headers as Record<string, string>, 'PUT')).toBe(expected)
  })

  test('a form on another website cannot pass for JSON', async () => {
    const answer = await specialist.send({
      method: 'POST',
      url: '/api/v1/reports',
      headers: { 'content-type': 'text/plain', origin: OWN },
      payload: JSON.stringify({ summary: 'x' }),
    })

    expect(answer.json()).toMatchObject({ status: 422, code: 'input.invalid' })
  })

  test('what was stopped is remembered with whose session it was', async () => {
    const victim = await secure.signIn('Slachtoffer Twee', 'specialist')
    await victim.send({ method: 'POST', url: '/api/v1/reports', headers: { 'sec-fetch-site': 'cross-site' }, payload: {} })

    const { rows } = await secure.db.owner.query(`select kind, action from platform.audit_event where actor_id = $1 and kind = 'refused'`, [
      victim.id,
    ])
    expect(rows).toEqual([{ kind: 'refused', action: 'access.other-site' }])
  })

  test('a method in a header does not turn a harmless request into another', async () => {
    const reader = await house.signIn('Omweg', 'admin')
    await reader.put('/questionable-words', { word: 'omweg', about: 'name', active: true })
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method'])
      await reader.send({ method: 'POST', url: '/api/v1/questionable-words/omweg', headers: { [name]: 'DELETE' } })
    await reader.send({
      method: 'GET',
      url: '/api/v1/questionable-words/omweg?_method=DELETE',
      headers: { 'x-http-method-override': 'DELETE' },
    })

    const { words } = (await reader.get('/questionable-words')).body
    expect(words.map(({ word }: { word: string }) => word)).toContain('omweg')
  })

  test('no answer lets another website read it', async () => {
    const answer = await specialist.send({ url: '/api/v1/session', headers: { origin: 'https://elsewhere.example' } })
    const asked = await specialist.send({
      method: 'OPTIONS',
      url: '/api/v1/session',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT' },
    })

    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(asked.statusCode).toBe(404)
  })
})
