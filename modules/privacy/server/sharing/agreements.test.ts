import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork, type Work } from '#platform/server/work.ts'

const NOW = '2024-11-14T10:00:00Z'
let house: House
/** A session begins by the real clock, for the database looks at that. */
const signIn: House['signIn'] = async (...who) => {
  house.setNow(new Date().toISOString())
  const signedIn = await house.signIn(...who)
  house.setNow(NOW)
  return signedIn
}
let coordinator: Tinkerer
let officer: Tinkerer
let specialist: Tinkerer
let uwv: string
let police: string
beforeAll(async () => {
  house = await openHouse()
  house.setNow(NOW)
  coordinator = await signIn('Coördinator', 'coordinator')
  officer = await signIn('Functionaris', 'privacy')
  specialist = await signIn('Specialist', 'specialist')
  uwv = (await coordinator.post('/partners', { kind: 'uwv', name: 'UWV Voorbeeld' })).body.id
  police = (await coordinator.post('/partners', { kind: 'police', name: 'Politie Voorbeeld' })).body.id
})
afterAll(() => house.close())

const terms = (changes: object = {}) => ({
  title: 'Gegevens over werk op bedrijventerreinen',
  partners: [uwv],
  purpose: 'benefit-enforcement',
  route: 'law',
  legalBasis: 'Participatiewet art. 64 en 67',
  out: ['address', 'work'],
  in: ['business'],
  validFrom: '2024-11-01',
  lastDay: '2025-10-31',
  keepDays: 30,
  dpiaReference: '',
  ...changes,
})
const draft = async (changes: object = {}, by = coordinator): Promise<string> => {
  const { status, body } = await by.post('/sharing-agreements', terms(changes))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}
const putInForce = (id: string, by = officer, revision = 0, dpiaReference = 'DPIA-2024-7') =>
  by.post(`/sharing-agreements/${id}/in-force`, { revision, dpiaReference })
const inForce = async (changes: object = {}): Promise<string> => {
  const id = await draft(changes)
  expect((await putInForce(id)).status).toBe(204)
  return id
}
const read = async (id: string, by = specialist) => (await by.get(`/sharing-agreements/${id}`)).body
const codeOf = ({ status, body }: Answer) => body?.code ?? status
const messagesOf = async (who: Tinkerer): Promise<string[]> =>
  (await who.get('/own-messages')).body.rows.map(({ kind, href }: { kind: string; href: string }) => `${kind} ${href}`)

test('a coordinator drafts, the privacy officer hears of it and puts it in force with a DPIA, and the drafter hears that', async () => {
  const id = await draft()
  expect(await messagesOf(officer)).toContain(`privacy.agreement-waits /partners/afspraken/${id}`)
  expect(await read(id)).toMatchObject({
    standing: 'draft',
    reference: expect.stringMatching(/^D-2024-\d{4}$/),
    draftedBy: { name: 'Coördinator' },
  })

  expect(codeOf(await putInForce(id, officer, 0, ''))).toBe('agreement.dpia-missing')
  expect((await putInForce(id)).status).toBe(204)

  expect(await read(id)).toMatchObject({
    standing: 'in-force',
    dpiaReference: 'DPIA-2024-7',
    putInForceBy: { name: 'Functionaris' },
    out: ['address', 'work'],
    in: ['business'],
    partners: [{ name: 'UWV Voorbeeld', kind: 'uwv' }],
    lastDay: '2025-10-31',
    revision: 1,
  })
  expect(await messagesOf(coordinator)).toContain(`privacy.agreement-in-force /partners/afspraken/${id}`)
})

test('nobody puts in force what they wrote themselves, also not after changing the draft of another', async () => {
  const own = await draft({}, officer)
  expect(codeOf(await putInForce(own))).toBe('agreement.own-draft')

  const changed = await draft()
  expect((await officer.put(`/sharing-agreements/${changed}`, { ...terms({ keepDays: 14 }), revision: 0 })).status).toBe(204)
  expect(codeOf(await putInForce(changed, officer, 1))).toBe('agreement.own-draft')
})

test('with the police nothing is agreed that goes out by law alone; within RIEC or only inward it may', async () => {
  const refused = await coordinator.post('/sharing-agreements', terms({ partners: [uwv, police] }))
  expect(codeOf(refused)).toBe('sharing.police-only-through')
  expect(refused.body.errors).toEqual([
    { pointer: '#/body/route', detail: 'Aan Politie Voorbeeld geven we alleen iets binnen het RIEC of een LSI-project.' },
  ])

  await draft({ partners: [uwv, police], route: 'riec' })
  const inward = await draft({ partners: [police], out: [] })
  expect(codeOf(await coordinator.put(`/sharing-agreements/${inward}`, { ...terms({ partners: [police] }), revision: 0 }))).toBe(
    'sharing.police-only-through',
  )
})

test('an agreement names a period of at most ten years, data, and partners in use of one municipality', async () => {
  const refusalOf = async (changes: object) => {
    const { body } = await coordinator.post('/sharing-agreements', terms(changes))
    return [body.code, body.errors?.[0]?.pointer]
  }
  expect(await refusalOf({ lastDay: '2024-10-31' })).toEqual(['input.invalid', '#/body/lastDay'])
  expect(await refusalOf({ lastDay: '2034-11-20' })).toEqual(['input.invalid', '#/body/lastDay'])
  expect(await refusalOf({ out: [], in: [] })).toEqual(['input.invalid', '#/body/out'])
  expect(await refusalOf({ partners: [uwv, newId()] })).toEqual(['agreement.partner-unknown', '#/body/partners'])
  const { body: old } = await coordinator.post('/partners', { kind: 'svb', name: 'SVB Oud' })
  await coordinator.put(`/partners/${old.id}`, { kind: 'svb', name: 'SVB Oud', note: '', active: false, revision: 0 })
  expect(await refusalOf({ partners: [old.id] })).toEqual(['agreement.partner-unknown', '#/body/partners'])
  expect((await coordinator.post('/sharing-agreements', terms({ lastDay: '2024-11-01' }))).status).toBe(201)
})

test('a period that is over is not put in force, nor with a partner that went out of use', async () => {
  const late = await draft({ validFrom: '2024-01-01', lastDay: '2024-11-13' })
  expect(codeOf(await putInForce(late))).toBe('agreement.period-over')

  const { body: gone } = await coordinator.post('/partners', { kind: 'svb', name: 'SVB Weg' })
  const id = await draft({ partners: [gone.id] })
  await coordinator.put(`/partners/${gone.id}`, { kind: 'svb', name: 'SVB Weg', note: '', active: false, revision: 0 })
  expect(codeOf(await putInForce(id))).toBe('agreement.partner-unknown')
})

test('of two tabs the second is told that the first was there', async () => {
  const id = await draft()
  const saves = await Promise.all(
    [1, 2].map((days) => coordinator.put(`/sharing-agreements/${id}`, { ...terms({ keepDays: days }), revision: 0 })),
  )
  expect(saves.map(codeOf).toSorted()).toEqual([204, 'thing.changed-meanwhile'])
  expect(codeOf(await putInForce(id, officer, 0))).toBe('thing.changed-meanwhile')
})

test('a draft is changed and thrown away; what is in force is only ended, with a reason', async () => {
  const thrown = await draft()
  expect((await coordinator.delete(`/sharing-agreements/${thrown}`)).status).toBe(204)
  expect((await coordinator.get(`/sharing-agreements/${thrown}`)).status).toBe(404)

  const id = await inForce()
  expect(codeOf(await coordinator.delete(`/sharing-agreements/${id}`))).toBe('agreement.wrong-state')
  expect(codeOf(await coordinator.put(`/sharing-agreements/${id}`, { ...terms(), revision: 1 }))).toBe('agreement.wrong-state')
  expect(codeOf(await putInForce(id, officer, 1))).toBe('agreement.wrong-state')
  expect(codeOf(await coordinator.post(`/sharing-agreements/${id}/end`, { reason: 'nee', revision: 1 }))).toBe('input.invalid')
  expect((await coordinator.post(`/sharing-agreements/${id}/end`, { reason: 'De samenwerking stopt.', revision: 1 })).status).toBe(204)
  expect(await read(id)).toMatchObject({ standing: 'ended', endReason: 'De samenwerking stopt.', endedBy: { name: 'Coördinator' } })
  expect(codeOf(await coordinator.post(`/sharing-agreements/${id}/end`, { reason: 'Nog eens.', revision: 2 }))).toBe(
    'agreement.wrong-state',
  )
})

test('renewing copies everything but the period into a draft, once, and both may hold at the same time', async () => {
  const id = await inForce({ lastDay: '2024-11-20' })
  expect(
    codeOf(await coordinator.post(`/sharing-agreements/${await draft()}/renewal`, { validFrom: '2024-11-21', lastDay: '2025-11-20' })),
  ).toBe('agreement.wrong-state')

  const both = await Promise.all(
    [1, 2].map(() => coordinator.post(`/sharing-agreements/${id}/renewal`, { validFrom: '2024-11-14', lastDay: '2025-11-20' })),
  )
  expect(both.map(codeOf).toSorted()).toEqual([201, 'agreement.renewed-already'])
  const renewal = both.find(({ status }) => status === 201)?.body.id

  expect(await read(renewal)).toMatchObject({
    state: 'draft',
    out: ['address', 'work'],
    in: ['business'],
    keepDays: 30,
    dpiaReference: 'DPIA-2024-7',
    replaces: { id },
  })
  expect((await read(id)).renewal).toMatchObject({ id: renewal, standing: 'draft' })
  expect((await read(id)).standing).toBe('lapsing')
  expect((await putInForce(renewal)).status).toBe(204)
  expect((await read(id)).standing).toBe('in-force')
})

test('the list is filtered by how an agreement stands today, by partner and by purpose, and read page by page', async () => {
  const { body: other } = await coordinator.post('/partners', { kind: 'riec', name: 'RIEC Lijst' })
  const own = { partners: [other.id], purpose: 'organised-crime', route: 'riec' }
  const lapsed = await inForce({ ...own, lastDay: '2024-11-14' })
  const lapsing = await inForce({ ...own, lastDay: '2025-01-12' })
  const steady = await inForce({ ...own, lastDay: '2025-01-13' })
  const coming = await inForce({ ...own, validFrom: '2024-12-01' })
  const waiting = await draft(own)
  house.setNow('2024-11-15T10:00:00Z')
  const found = async (query: string) =>
    (await specialist.get(`/sharing-agreements?partner=${other.id}${query}`)).body.rows.map(({ id }: { id: string }) => id).toSorted()

  expect(await found('')).toEqual([lapsed, lapsing, steady, coming, waiting].toSorted())
  expect(await found('&state=lapsed')).toEqual([lapsed])
  expect(await found('&state=lapsing')).toEqual([lapsing, steady].toSorted())
  expect(await found('&state=in-force')).toEqual([lapsing, steady].toSorted())
  expect(await found('&state=coming')).toEqual([coming])
  expect(await found('&state=draft')).toEqual([waiting])
  expect(await found('&purpose=address-quality')).toEqual([])

  const pages: string[] = []
  for (let after = '', more = true; more; ) {
    const { body } = await specialist.get(`/sharing-agreements?partner=${other.id}&limit=2${after}`)
    pages.push(...body.rows.map(({ id }: { id: string }) => id))
    more = body.next !== null
    after = `&after=${encodeURIComponent(body.next)}`
  }
  expect(pages).toEqual([waiting, coming, steady, lapsing, lapsed])
  house.setNow(NOW)
})

test('a specialist reads agreements and changes none, a coordinator puts none in force, another municipality finds none', async () => {
  const id = await draft()
  const other = await house.addMunicipality('GM9997', 'Elders')
  const elsewhere = await signIn('Elders', ['coordinator', 'privacy'], other.units.income, other.id)
  const manager = await signIn('Manager', 'manager')

  expect(codeOf(await specialist.post('/sharing-agreements', terms()))).toBe('access.not-permitted')
  expect(codeOf(await specialist.delete(`/sharing-agreements/${id}`))).toBe('access.not-permitted')
  expect(codeOf(await putInForce(id, coordinator))).toBe('access.not-permitted')
  expect(codeOf(await manager.get('/sharing-agreements'))).toBe('access.not-permitted')
  expect((await elsewhere.get(`/sharing-agreements/${id}`)).status).toBe(404)
  expect((await putInForce(id, elsewhere)).status).toBe(404)
  expect((await elsewhere.get('/sharing-agreements')).body.rows).toEqual([])
  expect(codeOf(await elsewhere.post('/sharing-agreements', terms()))).toBe('agreement.partner-unknown')
})

test('coordinators hear 60 and 14 days before an agreement lapses, each time once, and not when it was renewed', async () => {
  const said = async () => (await messagesOf(coordinator)).filter((one) => one.startsWith('privacy.agreement-lapses'))
  const { rows: all } = await house.db.owner.query(`select id from privacy.sharing_agreement where state = 'in-force'`)
  for (const { id } of all)
    await house.db.owner.query('insert into privacy.lapse_told values ($1, 60, now()), ($1, 14, now()) on conflict do nothing', [id])
  const id = await inForce({ lastDay: '2025-02-28' })
  const renewed = await inForce({ lastDay: '2025-02-28' })
  const { body } = await coordinator.post(`/sharing-agreements/${renewed}/renewal`, { validFrom: '2025-03-01', lastDay: '2025-12-31' })
  await putInForce(body.id)
  const toldOn = async (moment: string) => {
    house.setNow(moment)
    const context = { pool: house.db.pool, clock: () => new Date(moment), reactions: {} }
    await doWork(context, { purpose: 'data-protection' }, (work: Work<never>) => enqueue(work, 'privacy.agreements-lapse', {}))
    expect(await house.runJobs()).toEqual([])
    const { rows } = await house.db.owner.query(
      `select object_id from platform.audit_event where action = 'agreement.lapse-told' and at = $1`,
      [moment],
    )
    return rows.map(({ object_id }) => object_id)
  }

  expect(await toldOn('2024-12-30T06:00:00Z')).toEqual([])
  expect(await toldOn('2024-12-31T06:00:00Z')).toEqual([id])
  expect(await said()).toEqual([`privacy.agreement-lapses /partners/afspraken/${id}`])
  expect(await toldOn('2025-01-01T06:00:00Z')).toEqual([])
  expect(await toldOn('2025-02-15T06:00:00Z')).toEqual([id])
  expect(await toldOn('2025-02-16T06:00:00Z')).toEqual([])
  expect(await toldOn('2025-03-01T06:00:00Z')).toEqual([])
  house.setNow(NOW)
})

test('the database itself keeps an agreement in force as it is, and refuses that its writer puts it in force or begins it in force', async () => {
  const id = await inForce()
  const own = await draft({}, officer)
  const as = async (actor: string, statement: string, values: unknown[]) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
      return (await client.query(statement, values)).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const forced = `update privacy.sharing_agreement set state = 'in-force', put_in_force_by = $2, put_in_force_at = now(), dpia_reference = 'D' where id = $1`
  await expect(as(officer.id, 'update privacy.sharing_agreement set legal_basis = $2 where id = $1', [id, 'Iets anders'])).rejects.toThrow(
    'stays as it is',
  )
  await expect(as(coordinator.id, 'update privacy.sharing_agreement set valid_to = valid_to + 100 where id = $1', [id])).rejects.toThrow(
    'stays as it is',
  )
  await expect(as(officer.id, forced, [own, officer.id])).rejects.toThrow('violates check constraint')
  await expect(as(coordinator.id, forced, [own, coordinator.id])).rejects.toThrow('row-level security')
  await expect(as(officer.id, `insert into privacy.agreement_category values ($1, 'out', 'bsn')`, [id])).rejects.toThrow(
    'row-level security',
  )
  expect(await as(officer.id, 'delete from privacy.sharing_agreement where id = $1', [id])).toBe(0)
  expect(await as(specialist.id, `update privacy.sharing_agreement set title = 'Van mij nu' where id = $1`, [own])).toBe(0)
  await expect(as(coordinator.id, 'select * from privacy.tell_lapses(now(), current_date, 1)', [])).rejects.toThrow('only the background')
  await expect(as(coordinator.id, `select privacy.who_is_told('privacy', $1)`, [newId()])).rejects.toThrow('not a municipality')

  const other = await house.addMunicipality('GM9996', 'Verderop')
  const { rows } = await house.db.owner.query<{ id: string }>(
    `insert into privacy.partner (id, municipality_id, kind, name, kept_by, kept_at) values (gen_random_uuid(), $1, 'uwv', 'UWV Verderop', $2, now()) returning id`,
    [other.id, coordinator.id],
  )
  await house.alsoWorksFor(coordinator.id, other.id)
  await expect(as(coordinator.id, 'insert into privacy.agreement_partner values ($1, $2)', [own, rows[0]?.id])).rejects.toThrow(
    'row-level security',
  )
  await house.db.owner.query('delete from staff.account_municipality where account_id = $1', [coordinator.id])
  expect(firstMunicipality.id).not.toBe(other.id)
})
