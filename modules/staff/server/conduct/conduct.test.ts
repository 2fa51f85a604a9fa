import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function newcomer(name: string): Promise<Visitor> {
  const person = await house.signIn(name, 'specialist')
  await house.db.owner.query('update staff.account set conduct_until = null where id = $1', [person.id])
  return person
}

test('who has not accepted the code of conduct reads it and nothing else', async () => {
  const person = await newcomer('Nieuw Een')

  expect((await person.get('/reports')).body.code).toBe('access.conduct-not-accepted')
  expect((await person.get('/colleagues')).body.code).toBe('access.conduct-not-accepted')
  expect((await person.get('/session')).body.account.conductDue).toBe(true)
  expect((await person.get('/conduct')).body).toMatchObject({ version: 1, due: true, acceptedOn: null, acceptAgainOn: null })
  expect((await house.visitor.get('/conduct')).body.code).toBe('access.not-signed-in')
})

test('accepting opens the work for twelve months and leaves a trace', async () => {
  const person = await newcomer('Nieuw Twee')

  expect((await person.put('/conduct/acceptance', { version: 1 })).status).toBe(204)

  expect((await person.get('/reports')).status).toBe(200)
  const conduct = (await person.get('/conduct')).body
  const [year, ...rest] = conduct.acceptedOn.split('-')
  expect(conduct).toMatchObject({ due: false, acceptAgainOn: [Number(year) + 1, ...rest].join('-') })
  const { rows } = await house.db.owner.query(`select actor_id, facts from platform.audit_event where action = 'conduct.accepted'`)
  expect(rows).toEqual([{ actor_id: person.id, facts: { version: 1 } }])
})

test('a promise of a year ago has to be made again, and a new version by everybody', async () => {
  const person = await newcomer('Nieuw Drie')
  await person.put('/conduct/acceptance', { version: 1 })
  await house.db.owner.query('update staff.account set conduct_until = current_date where id = $1', [person.id])
  expect((await person.get('/reports')).body.code).toBe('access.conduct-not-accepted')
  await person.put('/conduct/acceptance', { version: 1 })
  expect((await person.get('/reports')).status).toBe(200)

  await house.db.owner.query(`insert into staff.code_of_conduct values (2, array['Ik houd mij aan de nieuwe regel.'], current_date)`)

  expect((await person.get('/reports')).body.code).toBe('access.conduct-not-accepted')
  expect((await person.put('/conduct/acceptance', { version: 1 })).body.code).toBe('conduct.other-version')
  expect((await person.get('/conduct')).body).toMatchObject({ version: 2, due: true, acceptedOn: null })
  expect((await person.put('/conduct/acceptance', { version: 2 })).status).toBe(204)
  expect((await person.get('/reports')).status).toBe(200)
})

test('nobody promises for somebody else, and no promise is changed or taken back', async () => {
  const [one, other] = [await newcomer('Nieuw Vier'), await newcomer('Nieuw Vijf')]
  const as = async (statement: string, values: unknown[] = []) => {
    const client = await house.db.pool.connect()
    try {
      await client.query(`begin; select set_config('app.actor_id', '${one.id}', true)`)
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  await expect(as(`insert into staff.conduct_acceptance values ($1, 1, now())`, [other.id])).rejects.toThrow('row-level security')
  await expect(as(`update staff.conduct_acceptance set version = 1`)).rejects.toThrow('permission denied')
  await expect(as(`delete from staff.conduct_acceptance`)).rejects.toThrow('permission denied')
  await expect(as(`update staff.account set conduct_until = '2100-01-01' where id = $1`, [one.id])).rejects.toThrow('permission denied')
})
