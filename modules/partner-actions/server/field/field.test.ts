import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Visit } from '../../contract.ts'
import { makeAction, makePartner } from '../testing/action.ts'
import { takeAlong, visitOf } from '../testing/field.ts'
import { jpeg } from '../testing/photos.ts'

let house: House
let coordinator: Tinkerer
let anna: Tinkerer
let bert: Tinkerer
let colleague: Tinkerer
let officer: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  anna = await house.signIn('Anna Specialist', 'specialist')
  bert = await house.signIn('Bert Specialist', 'specialist')
  colleague = await house.signIn('Collega zonder actie', 'specialist')
  officer = await house.signIn('Functionaris', 'privacy')
})
afterAll(() => house.close())

const makeField = (planned: Partial<Parameters<typeof makeAction>[1]> = {}) =>
  makeAction(house, { plannedBy: coordinator.id, crew: [anna.id, bert.id], ...planned })
const send = (who: Tinkerer, id: string, location: string | undefined, visit: ReturnType<typeof visitOf>) =>
  who.put(`/actions/${id}/locations/${location}/visit`, visit)
const photoOf = (packId: string, bytes = jpeg()) => ({
  packId,
  necessity: 'Laat zien dat er wordt gewerkt.',
  consent: 'nobody-in-view',
  takenAt: new Date().toISOString(),
  content: bytes.toString('base64'),
})

describe('taking along', () => {
  test('goes with a key of its own and everything for an evening, and is known in the trail', async () => {
    const partner = await makePartner(house, coordinator.id, 'UWV in het veld')
    const { id, locations } = await makeField({ partners: [partner] })

    const { packId, key, pack } = await takeAlong(anna, id)

    expect(Buffer.from(key, 'base64')).toHaveLength(32)
    expect(pack.action).toMatchObject({ id, day: { from: '13:00', until: '17:00' }, evening: { from: '18:00', until: '21:00' } })
    expect(pack.crew).toEqual([
      { id: anna.id, name: 'Anna Specialist' },
      { id: bert.id, name: 'Bert Specialist' },
    ])
    expect(pack.partners).toEqual([{ id: partner, name: 'UWV in het veld', task: '', power: '' }])
    expect(pack.locations.map(({ id: location, place, street }) => [location, place, street])).toEqual([
      [locations[0], 1, 'Voorbeeldweg'],
      [locations[1], 2, 'Testlaan'],
    ])
    const again = await anna.get(`/field-packs/${packId}`)
    expect(again.body).toMatchObject({ key, pack })
    const { rows } = await house.db.owner.query('select key_sealed from partner_actions.field_pack where id = $1', [packId])
    expect(rows[0].key_sealed.includes(Buffer.from(key, 'base64'))).toBe(false)
    const { rows: looks } = await house.db.owner.query(
      `select action from platform.audit_event where object_id = $1 and actor_id = $2 order by action`,
      [id, anna.id],
    )
    expect(looks.map(({ action }) => action)).toEqual(['action.pack-handed-out', 'action.pack-opened', 'action.taken-along'])
  })

  test('waits until the action is ready', async () => {
    const { id } = await makeField({ state: 'planned' })
    expect((await anna.post(`/actions/${id}/field-packs`, {})).body.code).toBe('field.not-ready')
  })

  test('is for who goes along or coordinates: nobody else finds anything', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const other = await house.addMunicipality('GM9998', 'Elders')
    const elsewhere = await house.signIn('Elders', ['coordinator', 'specialist'], other.units.income, other.id)
    const nextDoor = await house.signIn('Hiernaast', 'coordinator', house.units.care)

    for (const who of [colleague, nextDoor, elsewhere]) {
      expect((await who.post(`/actions/${id}/field-packs`, {})).status).toBe(404)
      expect((await who.get(`/field-packs/${packId}`)).status).toBe(404)
      expect((await who.get(`/actions/${id}/field`)).status).toBe(404)
      expect((await send(who, id, locations[0], visitOf(packId, anna.id))).status).toBe(404)
      expect((await who.get(`/actions/${id}/locations/${locations[0]}/visits`)).status).toBe(404)
    }
    expect((await officer.post(`/actions/${id}/field-packs`, {})).body.code).toBe('access.not-permitted')
    expect((await coordinator.post(`/actions/${id}/field-packs`, {})).status).toBe(201)
  })

  test('what somebody else took along opens for nobody, also not for the coordinator', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)

    for (const who of [bert, coordinator]) {
      expect((await who.get(`/field-packs/${packId}`)).status).toBe(404)
      expect((await send(who, id, locations[0], visitOf(packId, anna.id))).status).toBe(404)
    }
  })

  test('who no longer goes along is told to wipe', async () => {
    const { id } = await makeField()
    const { packId } = await takeAlong(anna, id)
    await house.db.owner.query('delete from partner_actions.crew where action_id = $1 and account_id = $2', [id, anna.id])

    const { status, body } = await anna.get(`/field-packs/${packId}`)

    expect([status, body.code]).toEqual([410, 'field.pack-ended'])
    expect(body.key).toBeUndefined()
  })
})

describe('what comes back', () => {
  test('is taken in once, however often it is sent', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const visit = visitOf(packId, anna.id, { found: ['work-not-reported'], note: 'Twee mensen achter de toonbank.' })

    const answers = await Promise.all([send(anna, id, locations[0], visit), send(anna, id, locations[0], visit)])
    answers.push(await send(anna, id, locations[0], { ...visit, note: 'Anders' }))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const { body } of answers)
      expect(body).toMatchObject({ id: visit.id, revision: 1, note: visit.note, recordedBy: { name: 'Anna Specialist' }, clockAhead: 0 })
    expect((await send(anna, id, locations[1], visit)).status).toBe(404)
    expect((await anna.get(`/actions/${id}/locations/${locations[0]}/visits`)).body.rows).toHaveLength(1)
  })

  test('from two devices at one location is never written over unseen, in whatever order it arrives', async () => {
    const { id, locations } = await makeField()
    const [first, second] = [await takeAlong(anna, id), await takeAlong(bert, id)]
    const ofAnna = visitOf(first.packId, anna.id, { recordedAt: new Date(Date.now() - 600_000).toISOString() })
    const ofBert = visitOf(second.packId, bert.id, { found: ['unsafe'] })

    const answers = await Promise.all([send(bert, id, locations[0], ofBert), send(anna, id, locations[0], ofAnna)])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers[0]?.status === 409 ? { who: bert, visit: ofBert } : { who: anna, visit: ofAnna }
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('visit.changed-meanwhile')
    // Seen and decided: the same findings, on top of what stands.
    expect((await send(refused.who, id, locations[0], { ...refused.visit, baseRevision: 1 })).body).toMatchObject({ revision: 2 })
    const { rows } = (await coordinator.get(`/actions/${id}/locations/${locations[0]}/visits`)).body
    expect(rows.map(({ revision }: Visit) => revision)).toEqual([2, 1])
    expect(new Set(rows.map(({ recordedBy }: Visit) => recordedBy.id))).toEqual(new Set([anna.id, bert.id]))
    expect((await takeAlong(anna, id)).pack.visits).toMatchObject([{ locationId: locations[0], revision: 2 }])
  })

  test('is refused by the rules, and says at which field', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)

    const strangers = await send(anna, id, locations[0], visitOf(packId, colleague.id))
    const future = await send(
      anna,
      id,
      locations[0],
      visitOf(packId, anna.id, { recordedAt: new Date(Date.now() + 90_000_000).toISOString() }),
    )
    const early = await send(anna, id, locations[0], visitOf(packId, anna.id, { recordedAt: '2020-01-01T10:00:00.000Z' }))
    const number = await send(anna, id, locations[0], visitOf(packId, anna.id, { note: 'BSN 999990019' }))

    expect([strangers, future, early, number].map(({ body }) => [body.code, body.errors[0].pointer])).toEqual([
      ['visit.not-of-crew', '#/body/colleagues'],
      ['visit.in-future', '#/body/recordedAt'],
      ['visit.before-planned', '#/body/recordedAt'],
      ['visit.holds-number', '#/body/note'],
    ])
  })

  test('a clock that runs ahead is told, not refused', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)

    const { body } = await send(
      anna,
      id,
      locations[0],
      visitOf(packId, anna.id, { recordedAt: new Date(Date.now() + 45 * 60_000).toISOString() }),
    )

    expect(body.clockAhead).toBeGreaterThanOrEqual(44)
    expect(body.clockAhead).toBeLessThanOrEqual(45)
  })

  test('supervision of the Wmo needs somebody who was designated on the day of the action', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const visit = visitOf(packId, anna.id, { power: 'social-support-6-1' })
    const designate = (from: string, to: string | null) =>
      house.db.owner.query(
        `insert into staff.designation (id, account_id, kind, valid_from, valid_to, source) values ($1, $2, 'wmo-supervisor', $3, $4, 'Besluit 1')`,
        [newId(), anna.id, from, to],
      )

    await designate('2020-01-01', '2024-11-14')
    expect((await send(anna, id, locations[0], visit)).body.code).toBe('visit.designation-missing')
    await designate('2024-11-14', null)
    expect((await send(anna, id, locations[0], visit)).status).toBe(200)
    await house.db.owner.query('delete from staff.designation where account_id = $1', [anna.id])
  })

  test('comes in late while the action is held, and no more once its report is agreed', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    await house.db.owner.query(`update partner_actions.action set state = 'held', held_at = now() where id = $1`, [id])
    const first = visitOf(packId, anna.id)
    expect((await send(anna, id, locations[0], first)).status).toBe(200)
    await house.db.owner.query(
      `insert into partner_actions.report (action_id, municipality_id, state, written_by, written_at, agreed_by, agreed_at, figures)
       values ($1, $2, 'agreed', $3, now(), $4, now(), '{}')`,
      [id, firstMunicipality.id, anna.id, bert.id],
    )

    expect((await send(anna, id, locations[1], visitOf(packId, anna.id))).body.code).toBe('visit.report-agreed')
    expect((await send(anna, id, locations[0], first)).status).toBe(200)
    expect((await anna.put(`/actions/${id}/locations/${locations[0]}/photos/${newId()}`, photoOf(packId))).body.code).toBe(
      'visit.report-agreed',
    )
    expect((await anna.get(`/actions/${id}/field`)).body.open).toBe(false)
  })

  test('a location that turned up in the field is added once, at the end', async () => {
    const { id } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const found = { id: newId(), packId, kind: 'business', street: 'Achterom', city: 'Voorbeeldstad', postalCode: '3500 ab' }

    const answers = [await anna.post(`/actions/${id}/field-locations`, found), await anna.post(`/actions/${id}/field-locations`, found)]

    for (const { status, body } of answers) {
      expect(status).toBe(201)
      expect(body).toMatchObject({ id: found.id, place: 3, postalCode: '3500AB', withdrawn: false })
    }
    expect((await send(anna, id, found.id, visitOf(packId, anna.id))).status).toBe(200)
    const named = await anna.post(`/actions/${id}/field-locations`, { ...found, id: newId(), reason: 'Woont hier: 999990019' })
    expect(named.body.code).toBe('visit.holds-number')
  })
})

describe('a device', () => {
  test('that is back and wiped is done: its key is gone and it sends nothing more', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)

    expect((await coordinator.post(`/field-packs/${packId}/end`, { as: 'returned' })).body.code).toBe('field.not-yours-to-end')
    expect((await anna.post(`/field-packs/${packId}/end`, { as: 'revoked' })).body.code).toBe('field.not-yours-to-end')
    const ended = await anna.post(`/field-packs/${packId}/end`, { as: 'returned' })
    expect(ended.body).toMatchObject({ id: packId, ended: 'returned' })
    expect((await anna.post(`/field-packs/${packId}/end`, { as: 'returned' })).body).toEqual(ended.body)

    const { rows } = await house.db.owner.query('select key_sealed from partner_actions.field_pack where id = $1', [packId])
    expect(rows[0].key_sealed).toBeNull()
    expect((await anna.get(`/field-packs/${packId}`)).body.code).toBe('field.pack-ended')
    expect((await send(anna, id, locations[0], visitOf(packId, anna.id))).body.code).toBe('field.pack-ended')
    expect((await coordinator.post(`/field-packs/${packId}/end`, { as: 'lost', note: 'Toch kwijt' })).body.code).toBe('field.already-ended')
  })

  test('that never comes back is revoked, and reported lost with what happened: the privacy officers hear it, without a name', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    expect((await coordinator.get(`/actions/${id}/field`)).body.packs).toMatchObject([
      { id: packId, by: { name: 'Anna Specialist' }, ended: null },
    ])

    expect((await bert.post(`/field-packs/${packId}/end`, { as: 'revoked' })).status).toBe(404)
    expect((await coordinator.post(`/field-packs/${packId}/end`, { as: 'revoked', note: '' })).status).toBe(200)
    expect((await send(anna, id, locations[0], visitOf(packId, anna.id))).status).toBe(410)
    expect(
      (await anna.post(`/actions/${id}/field-locations`, { id: newId(), packId, kind: 'other', street: 'Weg', city: 'Stad' })).status,
    ).toBe(410)
    expect((await coordinator.post(`/field-packs/${packId}/end`, { as: 'lost', note: '' })).body.code).toBe('field.end-without-note')
    const note = 'In de trein van 21.30 uur laten liggen.'
    expect((await coordinator.post(`/field-packs/${packId}/end`, { as: 'lost', note })).body).toMatchObject({ ended: 'lost' })

    const { rows } = (await officer.get('/own-messages')).body
    expect(rows).toMatchObject([{ kind: 'partner-actions.device-lost', href: `/acties/${id}` }])
    expect(JSON.stringify(rows)).not.toMatch(/Anna|trein/)
    expect((await anna.get(`/actions/${id}/field`)).body.packs).toMatchObject([{ ended: { as: 'lost', note } }])
    const { rows: trail } = await house.db.owner.query(
      `select facts from platform.audit_event where action = 'action.pack-lost' and object_id = $1`,
      [id],
    )
    expect(trail).toEqual([{ facts: { pack: packId } }])
  })
})

describe('photos', () => {
  test('are kept sealed and once, opened by who works on the action, each time on the trail', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const address = `/actions/${id}/locations/${locations[0]}/photos/${newId()}`

    const kept = [await anna.put(address, photoOf(packId)), await anna.put(address, photoOf(packId))]

    for (const { status, body } of kept) {
      expect(status).toBe(200)
      expect(body).toMatchObject({ size: jpeg().length, takenBy: { name: 'Anna Specialist' }, removed: null })
    }
    const opened = await bert.send({ method: 'GET', url: `/api/v1${address}` })
    expect(opened.rawPayload.equals(jpeg())).toBe(true)
    expect(opened.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect((await colleague.get(address)).status).toBe(404)
    const { rows } = await house.db.owner.query(
      `select actor_id from platform.audit_event where action = 'action.photo-seen' and object_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ actor_id: bert.id }])
  })

  test('that carry hidden data, or are none, are refused; thirty of a location are enough', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const put = (bytes: Buffer) => anna.put(`/actions/${id}/locations/${locations[0]}/photos/${newId()}`, photoOf(packId, bytes))

    expect((await put(jpeg('Exif\0\0GPS'))).body.code).toBe('photo.carries-metadata')
    expect((await put(Buffer.from('<html>'))).body.code).toBe('photo.not-a-photo')
    for (let kept = 0; kept < 30; kept++) expect((await put(jpeg())).status).toBe(200)
    expect((await put(jpeg())).body.code).toBe('photo.too-many')
  })

  test('a photo of five megabytes comes in whole', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const big = Buffer.concat([jpeg().subarray(0, -2), Buffer.alloc(5 * 1024 * 1024 - jpeg().length, 7), Buffer.from([0xff, 0xd9])])

    const { status, body } = await anna.put(`/actions/${id}/locations/${locations[0]}/photos/${newId()}`, photoOf(packId, big))

    expect([status, body.size]).toEqual([200, 5 * 1024 * 1024])
  })

  test('go for good with a reason; that there was one stays', async () => {
    const { id, locations } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const address = `/actions/${id}/locations/${locations[0]}/photos/${newId()}`
    await anna.put(address, photoOf(packId))

    expect((await bert.post(`${address}/remove`, { reason: '' })).status).toBe(422)
    const removed = await bert.post(`${address}/remove`, { reason: 'Er staat toch iemand op.' })

    expect(removed.body.removed).toMatchObject({ by: { name: 'Bert Specialist' }, reason: 'Er staat toch iemand op.' })
    const gone = await anna.get(address)
    expect([gone.status, gone.body.code]).toEqual([410, 'photo.removed'])
    expect((await bert.post(`${address}/remove`, { reason: 'Nog een keer.' })).body.code).toBe('photo.removed')
  })
})

test('the page of the field shows per location the newest findings, how many versions there are and its photos', async () => {
  const { id, locations } = await makeField()
  const { packId } = await takeAlong(anna, id)
  await send(anna, id, locations[0], visitOf(packId, anna.id))
  await send(anna, id, locations[0], visitOf(packId, anna.id, { baseRevision: 1, found: ['unsafe'] }))
  await anna.put(`/actions/${id}/locations/${locations[0]}/photos/${newId()}`, photoOf(packId))

  const { body } = await coordinator.get(`/actions/${id}/field`)

  expect(body.locations).toMatchObject([
    { location: { id: locations[0] }, visit: { revision: 2, found: ['unsafe'] }, revisions: 2, photos: [{ consent: 'nobody-in-view' }] },
    { location: { id: locations[1] }, visit: null, revisions: 0, photos: [] },
  ])
  expect(body).toMatchObject({ open: true, people: [{ name: 'Anna Specialist' }, { name: 'Bert Specialist' }] })
  expect((await bert.get(`/actions/${id}/field`)).body.packs).toEqual([])
})

describe('the database itself', () => {
  async function asActor(actor: string, statement: string, values: unknown[] = []): Promise<string> {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
      const { rowCount } = await client.query(statement, values)
      return `${rowCount} rows`
    } catch (error) {
      return (error as Error).message
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const visit = `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, power, consent, recorded_by, recorded_at, received_at)
    values (gen_random_uuid(), $1, $2, $3, $4, 'not-visited', 'none', 'not-needed', $5, now(), now())`

  test('takes a visit from oneself only, at a location of that action, and while it counts', async () => {
    const { id, locations } = await makeField()
    const other = await makeField()
    const held = await makeField({ state: 'planned' })
    const try_ = (actor: string, location: string | undefined, action: string, as = actor) =>
      asActor(actor, visit, [location, action, firstMunicipality.id, 1, as])

    expect(await try_(anna.id, locations[0], id)).toBe('1 rows')
    expect(await try_(anna.id, locations[0], id, bert.id)).toMatch(/row-level security/)
    expect(await try_(anna.id, other.locations[0], id)).toMatch(/row-level security/)
    expect(await try_(anna.id, held.locations[0], held.id)).toMatch(/row-level security/)
    expect(await try_(colleague.id, locations[0], id)).toMatch(/row-level security/)
  })

  test('changes and removes no visit, ever', async () => {
    expect(await asActor(anna.id, `update partner_actions.visit set note = 'anders'`)).toMatch(/permission denied/)
    expect(await asActor(anna.id, 'delete from partner_actions.visit')).toMatch(/permission denied/)
  })

  test('ends a device as who may, and never opens it again', async () => {
    const { id } = await makeField()
    const { packId } = await takeAlong(anna, id)
    const end = (actor: string, as: string, by = actor) =>
      asActor(
        actor,
        `update partner_actions.field_pack set ended = $2, ended_at = now(), ended_by = $3, end_note = 'reden', key_sealed = null where id = $1`,
        [packId, as, by],
      )

    expect(await end(anna.id, 'lost')).toMatch(/row-level security/)
    expect(await end(coordinator.id, 'returned')).toMatch(/row-level security/)
    expect(await end(coordinator.id, 'lost', anna.id)).toMatch(/row-level security/)
    expect(await end(bert.id, 'returned')).toBe('0 rows')
    await anna.post(`/field-packs/${packId}/end`, { as: 'returned' })
    const reopen = `update partner_actions.field_pack set ended = null, ended_at = null, ended_by = null, key_sealed = '\\x00' where id = $1`
    expect(await asActor(anna.id, reopen, [packId])).toMatch(/has ended/)
  })
})
