import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'

const OWN = 'https://wederhoor.gemeente.example'
let house: House
let secure: House
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  secure = await openHouse({ publicUrl: OWN })
  specialist = await house.signIn('Gewoon', 'specialist')
})
afterAll(() => Promise.all([house.close(), secure.close()]))

async function tokenOf(where: House, name: string): Promise<string> {
  await where.signIn(name, 'specialist')
  const answer = await where.visitor.send({ method: 'POST', url: '/api/v1/demo-session', payload: { account: name } })
  return /=([\w-]+);/.exec(String(answer.headers['set-cookie']))?.[1] ?? ''
}
const ask = async (where: House, cookie: string) => (await where.visitor.send({ url: '/api/v1/reports', headers: { cookie } })).statusCode

describe('a cookie that somebody else planted', () => {
  test('beside the real one makes the request nobody’s, whichever comes first', async () => {
    const [own, planted] = [await tokenOf(house, 'Eigen'), await tokenOf(house, 'Geplant')]

    expect(await ask(house, `wederhoor=${own}`)).toBe(200)
    expect(await ask(house, `wederhoor=${own}; wederhoor=${planted}`)).toBe(401)
    expect(await ask(house, `wederhoor=${planted}; a=b;wederhoor=${own}`)).toBe(401)
  })

  test('without the name that only our own address can set opens nothing once there is encryption', async () => {
    const token = await tokenOf(secure, 'Vastgezet')

    expect(await ask(secure, `__Host-wederhoor=${token}`)).toBe(200)
    expect(await ask(secure, `wederhoor=${token}`)).toBe(401)
    expect(await ask(secure, `__Secure-wederhoor=${token}`)).toBe(401)
    expect(await ask(secure, `wederhoor=${token}; __Host-wederhoor=${token}x`)).toBe(401)
  })

  test('before signing in is not the cookie of the session afterwards', async () => {
    const answer = await house.visitor.send({
      method: 'POST',
      url: '/api/v1/demo-session',
      payload: { account: 'Gewoon' },
      headers: { cookie: 'wederhoor=chosen-by-another' },
    })

    expect(String(answer.headers['set-cookie'])).not.toContain('chosen-by-another')
    expect(await ask(house, 'wederhoor=chosen-by-another')).toBe(401)
  })
})

describe('a token that is no session any more', () => {
  const end = async (name: string, statement: string) => {
    const person = await house.signIn(name, 'specialist')
    expect((await person.get('/reports')).status).toBe(200)
    await house.db.owner.query(statement, [person.id])
    return (await person.get('/reports')).body.code
  }

  test('opens nothing after nine hours, after half an hour of rest, after its end, or when the account is closed', async () => {
    expect(await end('Negen uur', `update staff.session set expires_at = now() - interval '1 second' where account_id = $1`)).toBe(
      'access.not-signed-in',
    )
    expect(await end('Half uur', `update staff.session set last_seen_at = now() - interval '31 minutes' where account_id = $1`)).toBe(
      'access.not-signed-in',
    )
    expect(await end('Weg', 'delete from staff.session where account_id = $1')).toBe('access.not-signed-in')
    expect(await end('Uit dienst', 'update staff.account set active = false where id = $1')).toBe('access.not-signed-in')
  })

  test('opens nothing after signing out, and a role that was taken away opens nothing at once', async () => {
    const leaver = await house.signIn('Afgemeld', 'specialist')
    await leaver.delete('/session')
    const moved = await house.signIn('Andere functie', 'specialist')
    await house.db.owner.query('delete from staff.account_role where account_id = $1', [moved.id])

    expect((await leaver.get('/reports')).body.code).toBe('access.not-signed-in')
    expect((await moved.get('/reports')).body.code).toBe('access.not-permitted')
  })

  test('cannot be read from the database: only its hash is there', async () => {
    const token = await tokenOf(house, 'Gehasht')
    const { rows } = await house.db.owner.query('select s::text as line from staff.session s')

    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ line }) => line).join()).not.toContain(token)
    expect(rows.map(({ line }) => line).join()).not.toContain(Buffer.from(token).toString('hex'))
    const hash = (await house.db.owner.query('select token_hash from staff.session limit 1')).rows[0].token_hash
    for (const form of ['hex', 'base64url', 'base64'] as const) expect(await ask(house, `wederhoor=${hash.toString(form)}`)).toBe(401)
  })
})

test('a cookie of a strange shape is nobody’s and breaks nothing', async () => {
  for (const cookie of [
    'wederhoor=',
    'wederhoor',
    'wederhoor="',
    '=wederhoor',
    `wederhoor=${'x'.repeat(5000)}`,
    "wederhoor=' or 1=1 --",
    'wederhoor=%00',
    'wederhoor=%E0%A4%A',
  ])
    expect(await ask(house, cookie), cookie.slice(0, 30)).toBe(401)
  expect((await specialist.get('/reports')).status).toBe(200)
})
