import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import type { WriteItem } from '../contract.ts'

let house: House
let specialist: Visitor
let consultant: Visitor
let stranger: Visitor
let text: WriteItem
beforeAll(async () => {
  house = await openHouse()
  specialist = await house.signIn('Specialist', 'specialist')
  consultant = await house.signIn('Consulent', 'consultant', house.units.workAndIncome)
  const other = await house.addMunicipality('GM9998', 'Elders')
  stranger = await house.signIn('Elders', 'coordinator', other.units.income, other.id)
  house.setNow('2024-06-03T09:00:00Z')
  text = {
    title: 'Gaat u samenwonen?',
    body: 'Gaat u samenwonen? Vertel het ons meteen. Dan klopt uw uitkering.',
    scheme: 'subsistence',
    law: 'Participatiewet art. 17 lid 1',
    causes: ['change-not-passed-on'],
    ownerId: specialist.id,
    reviewOn: '2025-01-01',
    public: true,
  }
})
afterAll(() => house.close())

const write = async (changes: Partial<WriteItem> = {}) =>
  (await specialist.post('/information-items', { ...text, ...changes })).body.id as string
const inUse = async (changes: Partial<WriteItem> = {}) => {
  const id = await write(changes)
  await specialist.put(`/information-items/${id}/state`, { state: 'in-use', revision: 1 })
  return id
}

describe('a text for residents', () => {
  test('keeps the words that were used when they change', async () => {
    const id = await inUse()
    await consultant.post(`/information-items/${id}/uses`, { way: 'talk' })

    const { body } = await specialist.put(`/information-items/${id}`, { ...text, body: `${text.body} Bel ons.`, revision: 2 })

    expect(body.version).toBe(2)
    expect(body.versions.map(({ number, body }: { number: number; body: string }) => [number, body])).toEqual([
      [2, `${text.body} Bel ons.`],
      [1, text.body],
    ])
    expect(body.uses).toMatchObject([{ version: 1, way: 'talk', reached: 1, usedOn: '2024-06-03' }])
  })

  test('is not overwritten by who read an earlier state of it', async () => {
    const id = await write()
    await specialist.put(`/information-items/${id}`, { ...text, title: 'Eerst', revision: 1 })

    const late = await specialist.put(`/information-items/${id}`, { ...text, title: 'Later', revision: 1 })

    expect(late.body).toMatchObject({ status: 409, code: 'thing.changed-meanwhile' })
    expect((await specialist.get(`/information-items/${id}`)).body.title).toBe('Eerst')
  })

  test('is never about one person', async () => {
    const refused = await specialist.post('/information-items', { ...text, body: `${text.body} Het gaat om 999990019.` })
    expect(refused.body).toMatchObject({ code: 'information.names-a-person', errors: [{ pointer: '#/body/body' }] })
  })

  test('has a keeper who works here', async () => {
    const refused = await specialist.post('/information-items', { ...text, ownerId: '00000000-0000-7000-8000-00000000dead' })
    expect(refused.body.code).toBe('information.owner-unknown')
  })

  test('is not put in use after its day of review, and is withdrawn with a reason only', async () => {
    const overdue = await write({ reviewOn: '2024-06-02' })
    expect((await specialist.put(`/information-items/${overdue}/state`, { state: 'in-use', revision: 1 })).body.code).toBe(
      'information.review-overdue',
    )
    expect(
      (await specialist.put(`/information-items/${overdue}/state`, { state: 'withdrawn', because: 'Klopt niet meer.', revision: 1 })).body
        .code,
    ).toBe('information.state-stays')

    const id = await inUse()
    expect((await specialist.put(`/information-items/${id}/state`, { state: 'withdrawn', revision: 2 })).body.code).toBe(
      'information.withdrawn-without-reason',
    )
    const { body } = await specialist.put(`/information-items/${id}/state`, {
      state: 'withdrawn',
      because: 'De regel is veranderd.',
      revision: 2,
    })
    expect(body).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'De regel is veranderd.', withdrawnOn: '2024-06-03' })
  })

  test('is put in use or withdrawn only by who saw it as it now is', async () => {
    const id = await write()
    await specialist.put(`/information-items/${id}`, { ...text, title: 'Intussen anders', revision: 1 })
    const change = (revision: number) => specialist.put(`/information-items/${id}/state`, { state: 'in-use', revision })

    expect((await change(1)).body).toMatchObject({ status: 409, code: 'thing.changed-meanwhile' })
    expect((await change(2)).body).toMatchObject({ state: 'in-use', revision: 3 })
  })

  test('has other languages beside it, which say that they are out of date once the Dutch changed', async () => {
    const id = await write()
    const set = (ofVersion: number) =>
      specialist.put(`/information-items/${id}/translations/en`, { title: 'Moving in together?', body: 'Tell us at once.', ofVersion })
    expect((await set(1)).body.translations).toMatchObject([{ language: 'en', outOfDate: false }])

    const changed = await specialist.put(`/information-items/${id}`, { ...text, title: 'Woont u samen?', revision: 1 })
    expect(changed.body.translations).toMatchObject([{ language: 'en', outOfDate: true }])
    expect((await set(1)).body).toMatchObject({ status: 409, code: 'information.dutch-changed' })
    expect((await specialist.get(`/information-items/${id}`)).body.translations).toMatchObject([{ outOfDate: true }])
    expect((await set(2)).body.translations).toMatchObject([{ outOfDate: false }])
  })

  test('is found by its words, cause and state, page by page', async () => {
    const ids = [
      await write({ title: 'Vakantie in Zwitserland' }),
      await write({ title: 'Lange vakantie in Zwitserland', causes: ['debts'] }),
    ]
    const first = (await consultant.get('/information-items?q=vakantie&limit=1')).body
    const second = (await consultant.get(`/information-items?q=vakantie&limit=1&after=${first.next}`)).body

    expect([first.rows[0].id, second.rows[0].id].toSorted()).toEqual(ids.toSorted())
    expect(second.next).toBeNull()
    expect((await consultant.get('/information-items?q=vakantie&cause=debts')).body.rows).toMatchObject([{ id: ids[1] }])
    expect((await consultant.get('/information-items?q=vakantie&state=in-use')).body.rows).toEqual([])
    expect((await consultant.get('/information-items?waits=review')).body.rows).toMatchObject([{ overdue: true }])
  })

  test('is read and used by a consultant, and written by others', async () => {
    const id = await inUse()
    expect((await consultant.get(`/information-items/${id}`)).status).toBe(200)
    expect((await consultant.post('/information-items', text)).body.code).toBe('access.not-permitted')
    expect(
      (await consultant.put(`/information-items/${id}/state`, { state: 'withdrawn', because: 'Zomaar, daarom.', revision: 2 })).status,
    ).toBe(403)
  })

  test('is of one municipality', async () => {
    const id = await inUse()
    expect((await stranger.get(`/information-items/${id}`)).status).toBe(404)
    expect((await stranger.post(`/information-items/${id}/uses`, { way: 'letter' })).status).toBe(404)
  })
})

describe('a use', () => {
  test('is of a text in use, today or earlier, for a group on the list', async () => {
    const draft = await write()
    expect((await consultant.post(`/information-items/${draft}/uses`, { way: 'letter' })).body.code).toBe('information.not-in-use')
    const id = await inUse()
    expect((await consultant.post(`/information-items/${id}/uses`, { way: 'letter', usedOn: '2024-06-04' })).body.code).toBe(
      'information.used-in-future',
    )
    expect((await consultant.post(`/information-items/${id}/uses`, { way: 'letter', groupId: id })).body.code).toBe(
      'information.unknown-choice',
    )
  })

  test('names a group by what it deals with, never by origin, religion or neighbourhood', async () => {
    for (const name of ['Moslims', 'mensen van Marokkaanse afkomst', 'Inwoners van de wijk Noord'])
      expect((await specialist.post('/information-groups', { name })).body.code, name).toBe('information.group-by-origin')

    const { body } = await specialist.post('/information-groups', { name: 'Nieuwe aanvragers' })
    expect(body.groups).toMatchObject([{ name: 'Nieuwe aanvragers', active: true }])
    expect((await specialist.post('/information-groups', { name: 'Nieuwe aanvragers' })).body.code).toBe('information.group-exists')

    const id = await inUse({ title: '=Geen formule' })
    await consultant.post(`/information-items/${id}/uses`, {
      way: 'campaign',
      reached: 1200,
      groupId: body.groups[0].id,
      unitId: house.units.income,
    })
    const csv = (await consultant.get('/information-uses?year=2024')).body as string
    expect(csv).toContain("2024-06-03;'=Geen formule;1;campagne;1200;Nieuwe aanvragers;Bijzonder Onderzoek inkomen")
  })
})

describe('the open page', () => {
  test('shows texts in use that are public, to everybody, and nothing of who keeps them', async () => {
    const shown = await inUse({ title: 'Open en in gebruik' })
    await write({ title: 'Open, nog een concept' })
    await inUse({ title: 'In gebruik, niet open', public: false })

    const page = await house.visitor.get('/public/rights-and-duties')
    const titles = page.body.items.map(({ title }: { title: string }) => title)

    expect(page.status).toBe(200)
    expect(titles).toContain('Open en in gebruik')
    expect(titles).not.toContain('Open, nog een concept')
    expect(titles).not.toContain('In gebruik, niet open')
    expect(Object.keys(page.body.items.find(({ id }: { id: string }) => id === shown)).toSorted()).toEqual([
      'body',
      'changedOn',
      'id',
      'law',
      'scheme',
      'title',
      'translations',
    ])
    expect(page.headers['cache-control']).toBe('public, max-age=60')
    expect(page.headers['set-cookie']).toBeUndefined()
    expect((await house.visitor.get('/public/rights-and-duties?municipality=GM1234')).status).toBe(404)
  })

  test('leaves out a translation of words that have changed', async () => {
    const id = await inUse({ title: 'Met vertaling' })
    await specialist.put(`/information-items/${id}/translations/en`, { title: 'Translated', body: 'Tell us at once.', ofVersion: 1 })
    const translations = async () =>
      (await house.visitor.get('/public/rights-and-duties')).body.items.find((item: { id: string }) => item.id === id).translations
    expect(await translations()).toMatchObject([{ language: 'en' }])

    await specialist.put(`/information-items/${id}`, { ...text, title: 'Met een oude vertaling', revision: 2 })
    expect(await translations()).toEqual([])
  })

  test('says how to reach the municipality, in neutral words until it writes its own', async () => {
    expect((await house.visitor.get('/public/rights-and-duties')).body.words.help).toContain('cliëntondersteuner')
    await specialist.put('/information-page', { contact: 'Bel 14 000 op werkdagen.', help: 'Het sociaal loket kijkt met u mee.' })
    await specialist.put('/information-page', { contact: 'Bel 14 001 op werkdagen.', help: 'Het sociaal loket kijkt met u mee.' })
    expect((await house.visitor.get('/public/rights-and-duties')).body.words.contact).toBe('Bel 14 001 op werkdagen.')
    expect((await consultant.put('/information-page', { contact: 'Bel mij maar even.', help: 'Ik help u wel verder.' })).status).toBe(403)
  })
})

describe('the database', () => {
  const as = async (id: string | null, statement: string, values: unknown[] = []) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [id ?? ''])
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('lets nobody rewrite what was said before, nor a consultant write', async () => {
    const id = await write()
    await expect(as(specialist.id, 'update information.item_version set body = $1', ['Anders dan het was.'])).rejects.toThrow(
      'permission denied',
    )
    expect((await as(consultant.id, `update information.item set title = 'Anders' where id = $1`, [id])).rowCount).toBe(0)
    expect((await as(null, 'select from information.item')).rowCount).toBe(0)
    await expect(
      as(consultant.id, `insert into information.audience (id, name) values (gen_random_uuid(), 'Groep van mij')`),
    ).rejects.toThrow('row-level security')
  })
})
