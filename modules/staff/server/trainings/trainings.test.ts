import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { newId } from '#platform/server/new-id.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { asActor } from '../testing/as-actor.ts'

let house: House
let anna: Visitor
let bram: Visitor
let coordinator: Visitor
let elsewhere: Visitor
let manager: Visitor
let admin: Visitor
beforeAll(async () => {
  house = await openHouse()
  anna = await house.signIn('Anna', 'specialist')
  bram = await house.signIn('Bram', 'specialist')
  coordinator = await house.signIn('Coördinator', 'coordinator')
  elsewhere = await house.signIn('Coördinator zorg', 'coordinator', house.units.care)
  manager = await house.signIn('Manager', 'manager', house.units.workAndIncome)
  admin = await house.signIn('Beheer', 'admin', house.units.workAndIncome)
})
afterAll(() => house.close())
beforeEach(() => house.db.owner.query('delete from staff.training; delete from staff.training_term; delete from staff.message'))

const today = dayInAmsterdam(new Date())
const codeOf = ({ status, body }: Answer) => body?.code ?? status
const boa = { subject: 'boa', completedOn: addDays(today, -10), lapses: 'day', validUntil: addDays(today, 400) }
const record = async (who: Visitor, of: Visitor, more: object = {}) =>
  (await who.post('/trainings', { ...boa, accountId: of.id, ...more })).body.id as string
const own = async (who: Visitor) => (await who.get('/trainings/own')).body
const standings = async (query = '') =>
  (await coordinator.get(`/trainings/team${query}`)).body.people.map((person: { name: string; standings: { state: string }[] }) => [
    person.name,
    ...person.standings.map(({ state }) => state),
  ])

describe('writing down', () => {
  test('somebody writes down their own training, and reads who did and how it stands', async () => {
    const id = await record(anna, anna, { certificateNumber: 'DEMO-1' })

    const { trainings, mayKeep, boaWithoutTraining } = await own(anna)
    expect(mayKeep).toBe(true)
    expect(boaWithoutTraining).toBe(false)
    expect(trainings).toMatchObject([
      {
        id,
        subject: 'boa',
        validUntil: boa.validUntil,
        certificateNumber: 'DEMO-1',
        state: 'valid',
        recordedBy: { name: 'Anna' },
        withdrawn: null,
      },
    ])
  })

  test('the coordinator of the unit writes down for a colleague; nobody else does', async () => {
    await record(coordinator, anna)

    expect((await own(anna)).trainings).toMatchObject([{ recordedBy: { name: 'Coördinator' } }])
    for (const other of [bram, elsewhere, admin, manager])
      expect(codeOf(await other.post('/trainings', { ...boa, accountId: anna.id }))).toBe('training.other-unit')
    expect(codeOf(await coordinator.post('/trainings', { ...boa, accountId: newId() }))).toBe('training.other-unit')
  })

  test('half a training is refused beside its field', async () => {
    const refused = async (training: object) => {
      const { status, body } = await anna.post('/trainings', { accountId: anna.id, ...training })
      return [status, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)]
    }

    expect(await refused({ subject: 'boa' })).toEqual([422, '#/body/completedOn'])
    expect(await refused({ subject: 'other', plannedOn: addDays(today, 3) })).toEqual([422, '#/body/title'])
    expect(await refused({ subject: 'boa', completedOn: today })).toEqual([422, '#/body/lapses'])
    expect(await refused({ ...boa, validUntil: addDays(boa.completedOn, -1) })).toEqual([422, '#/body/validUntil'])
    expect(codeOf(await anna.post('/trainings', { ...boa, accountId: anna.id, completedOn: addDays(today, 1) }))).toBe(
      'training.not-yet-completed',
    )
    expect(codeOf(await anna.post('/trainings', { accountId: anna.id, subject: 'boa', plannedOn: addDays(today, -1) }))).toBe(
      'training.planned-in-past',
    )
  })

  test('what was planned is completed, corrected and withdrawn with a reason; then it stays', async () => {
    const id = await record(anna, anna, { subject: 'wmo', completedOn: undefined, lapses: undefined, plannedOn: addDays(today, 20) })
    expect((await own(anna)).trainings).toMatchObject([{ plannedOn: addDays(today, 20), completedOn: null, validUntil: null, state: null }])

    const completed = { subject: 'wmo', completedOn: today, lapses: 'never' }
    expect((await anna.put(`/trainings/${id}`, completed)).status).toBe(204)
    expect((await coordinator.put(`/trainings/${id}`, { ...completed, title: 'Basis Wmo' })).status).toBe(204)
    expect((await own(anna)).trainings).toMatchObject([
      { title: 'Basis Wmo', completedOn: today, validUntil: null, state: 'valid', correctedBy: { name: 'Coördinator' } },
    ])

    expect(codeOf(await bram.put(`/trainings/${id}`, completed))).toBe('thing.not-found')
    expect(codeOf(await admin.put(`/trainings/${id}`, completed))).toBe('training.other-unit')
    expect((await anna.post(`/trainings/${id}/withdrawal`, { reason: 'x' })).status).toBe(422)
    expect((await anna.post(`/trainings/${id}/withdrawal`, { reason: 'Was van een ander' })).status).toBe(204)
    expect((await own(anna)).trainings).toMatchObject([{ id, withdrawn: { by: { name: 'Anna' }, reason: 'Was van een ander' } }])
    expect(codeOf(await anna.put(`/trainings/${id}`, completed))).toBe('training.withdrawn')
    expect(codeOf(await anna.post(`/trainings/${id}/withdrawal`, { reason: 'Nog eens' }))).toBe('training.withdrawn')
    expect((await standings())[0]).toEqual(['Anna', 'none', 'none', 'none', 'none'])
  })
})

describe('terms', () => {
  const byTerm = { ...boa, lapses: 'term', validUntil: undefined }

  test('an administrator sets for how long a subject holds, and what is recorded after that gets it', async () => {
    expect(codeOf(await anna.post('/trainings', { ...byTerm, accountId: anna.id }))).toBe('training.term-missing')
    expect((await admin.put('/trainings/terms', { subject: 'boa', validFrom: '2020-01-01', months: 12 })).status).toBe(204)
    await record(anna, anna, { ...byTerm, completedOn: today })
    const [first] = (await own(anna)).trainings

    expect((await admin.put('/trainings/terms', { subject: 'boa', validFrom: today, months: 24 })).status).toBe(204)
    expect((await admin.put('/trainings/terms', { subject: 'boa', validFrom: today })).status).toBe(204)
    await record(anna, anna, { ...byTerm, completedOn: today })
    const { trainings, terms } = await own(anna)

    expect(terms).toEqual([{ subject: 'boa', months: null }])
    expect(trainings.map(({ validUntil }: { validUntil: string | null }) => validUntil).toSorted()).toEqual(
      [first.validUntil, null].toSorted(),
    )
    expect(first.validUntil > addDays(today, 360)).toBe(true)
    expect((await admin.get('/trainings/terms')).body.terms).toEqual([
      { subject: 'boa', validFrom: today, months: null },
      { subject: 'boa', validFrom: '2020-01-01', months: 12 },
    ])
  })

  test('what has held stays; what is to begin can be withdrawn; others set nothing', async () => {
    const coming = { subject: 'wmo', validFrom: addDays(today, 30) }
    await admin.put('/trainings/terms', { subject: 'wmo', validFrom: '2020-01-01', months: 36 })
    await admin.put('/trainings/terms', { ...coming, months: 24 })

    expect(codeOf(await admin.put('/trainings/terms', { subject: 'wmo', validFrom: addDays(today, -1), months: 6 }))).toBe(
      'training.term-in-past',
    )
    expect(codeOf(await admin.post('/trainings/terms/removals', { subject: 'wmo', validFrom: '2020-01-01' }))).toBe('training.term-in-past')
    expect((await admin.post('/trainings/terms/removals', coming)).status).toBe(204)
    expect(codeOf(await admin.post('/trainings/terms/removals', coming))).toBe('thing.not-found')
    for (const other of [anna, coordinator, manager])
      expect((await other.put('/trainings/terms', { ...coming, months: 24 })).status).toBe(403)
  })
})

describe('overviews', () => {
  test('the coordinator sees the unit by name, per subject, and narrows it; as a file too', async () => {
    await record(bram, bram, { subject: 'boa', validUntil: addDays(today, 30) })
    await record(anna, anna, { subject: 'boa', validUntil: addDays(today, -1) })
    await record(anna, anna, { subject: 'boa', completedOn: undefined, lapses: undefined, plannedOn: addDays(today, 20) })
    await record(anna, anna, { subject: 'wmo', lapses: 'never' })

    expect(await standings()).toEqual([
      ['Anna', 'valid', 'none', 'none', 'lapsed'],
      ['Bram', 'none', 'none', 'none', 'lapsing'],
      ['Coördinator', 'none', 'none', 'none', 'none'],
    ])
    expect((await standings('?kind=boa&state=lapsing')).map(([name]: string[]) => name)).toEqual(['Bram'])
    expect((await standings('?state=planned')).map(([name]: string[]) => name)).toEqual(['Anna'])
    expect((await standings('?kind=wmo&state=none')).map(([name]: string[]) => name)).toEqual(['Bram', 'Coördinator'])
    const { body: csv } = await coordinator.get('/trainings/team/csv')
    expect(csv).toContain(`Anna;BOA;verlopen;${boa.completedOn};${addDays(today, -1)};${addDays(today, 20)}\r\n`)
    expect(csv.split('\r\n')).toHaveLength(1 + 3 * 4 + 1)
    for (const other of [anna, manager, admin]) expect((await other.get('/trainings/team')).status).toBe(403)
  })

  test('trainings of a colleague are read by the own coordinator and administrators, and the look is remembered', async () => {
    await record(anna, anna)

    expect((await coordinator.get(`/accounts/${anna.id}/trainings`)).body).toMatchObject({ mayKeep: true, trainings: [{ subject: 'boa' }] })
    expect((await admin.get(`/accounts/${anna.id}/trainings`)).body).toMatchObject({ mayKeep: false, trainings: [{ subject: 'boa' }] })
    expect(codeOf(await elsewhere.get(`/accounts/${anna.id}/trainings`))).toBe('thing.not-found')
    for (const other of [bram, manager]) expect((await other.get(`/accounts/${anna.id}/trainings`)).status).toBe(403)
    const { rows } = await house.db.owner.query(
      `select actor_id from platform.audit_event where action = 'trainings.read' and object_id = $1 and kind = 'read'`,
      [anna.id],
    )
    expect(rows.map(({ actor_id }) => actor_id).toSorted()).toEqual([coordinator.id, admin.id].toSorted())
  })

  test('a manager reads how many of each team have a valid training, and no name', async () => {
    await record(anna, anna)
    await record(anna, anna)
    await record(bram, bram, { validUntil: addDays(today, -1) })

    const { body } = await manager.get('/trainings/counts')
    const ofUnit = (id: string) => body.units.find((unit: { id: string }) => unit.id === id)
    expect(ofUnit(house.units.income).subjects).toEqual([
      { subject: 'wmo', colleagues: 3, valid: 0 },
      { subject: 'youth-act', colleagues: 3, valid: 0 },
      { subject: 'enforcement-skills', colleagues: 3, valid: 0 },
      { subject: 'boa', colleagues: 3, valid: 1 },
    ])
    expect(ofUnit(house.units.workAndIncome)).toBeUndefined()
    expect(JSON.stringify(body)).not.toMatch(/Anna|Bram/)
    for (const other of [anna, admin]) expect((await other.get('/trainings/counts')).status).toBe(403)
  })

  test('a BOA without a valid training is a fact for who may read trainings, and stops nothing', async () => {
    await admin.post(`/accounts/${bram.id}/designations`, { kind: 'boa', from: addDays(today, -1), source: 'Akte van beëdiging' })
    const said = async (who: Visitor) => (await who.get(`/accounts/${bram.id}`)).body.boaWithoutTraining

    expect([await said(coordinator), await said(admin), await said(elsewhere), (await own(bram)).boaWithoutTraining]).toEqual([
      true,
      true,
      null,
      true,
    ])
    await record(bram, bram)
    expect([await said(coordinator), (await own(bram)).boaWithoutTraining]).toEqual([false, false])
    await house.db.owner.query('delete from staff.designation where account_id = $1', [bram.id])
  })
})

describe('lapsing', () => {
  const told = async (who: Visitor) =>
    (await who.get('/own-messages')).body.rows.map(({ kind, href }: { kind: string; href: string }) => `${kind} ${href}`)
  async function run(job: string, day: string): Promise<string[]> {
    const moment = `${day}T06:30:00Z`
    house.setNow(moment)
    const context = { pool: house.db.pool, clock: () => new Date(moment), reactions: {} }
    await doWork(context, { purpose: 'administration' }, (work: Work<never>) => enqueue(work, job, {}))
    expect(await house.runJobs()).toEqual([])
    const { rows } = await house.db.owner.query(
      `select object_id, facts from platform.audit_event where action = 'training.lapse-told' and at = $1`,
      [moment],
    )
    for (const { facts } of rows) expect(facts ?? {}).toEqual({})
    house.setNow(new Date().toISOString())
    return rows.map(({ object_id }) => object_id)
  }
  const last = addDays(today, 100)

  test('the colleague and the coordinator hear it 60 and 14 days before, and on the last day, each time once', async () => {
    const id = await record(anna, anna, { validUntil: last })
    const onDay = (before: number) => run('staff.trainings-lapse', addDays(last, -before))

    expect(await onDay(61)).toEqual([])
    expect(await onDay(60)).toEqual([id])
    expect(await told(anna)).toEqual(['staff.own-training-lapses /mijn-opleidingen'])
    expect(await told(coordinator)).toEqual(['staff.team-training-lapses /team-opleidingen'])
    expect(await told(bram)).toEqual([])
    expect(await told(elsewhere)).toEqual([])
    expect(await onDay(59)).toEqual([])
    expect(await onDay(14)).toEqual([id])
    expect(await onDay(13)).toEqual([])
    expect(await onDay(0)).toEqual([id])
    expect(await onDay(-1)).toEqual([])
  })

  test('a morning without the job is made up for; a corrected day is told anew', async () => {
    const id = await record(anna, anna, { validUntil: last })
    expect(await run('staff.trainings-lapse', addDays(last, 2))).toEqual([id])

    await anna.put(`/trainings/${id}`, { ...boa, validUntil: addDays(last, 3) })
    expect(await run('staff.trainings-lapse', addDays(last, 3))).toEqual([id])
  })

  test('nobody hears of what a later training replaces, of what was withdrawn, or of who left', async () => {
    await record(anna, anna, { validUntil: last })
    await record(anna, anna, { validUntil: addDays(last, 300) })
    const withdrawn = await record(bram, bram, { validUntil: last })
    await bram.post(`/trainings/${withdrawn}/withdrawal`, { reason: 'Was van een ander' })
    const gone = await house.signIn(`Vertrokken ${newId()}`, 'specialist')
    await record(gone, gone, { validUntil: last })
    await house.db.owner.query('update staff.account set active = false where id = $1', [gone.id])

    expect(await run('staff.trainings-lapse', addDays(last, -10))).toEqual([])
    await house.db.owner.query('delete from staff.training where account_id = $1', [gone.id])
    await house.db.owner.query('update staff.account set unit_id = $2 where id = $1', [gone.id, house.units.workAndIncome])
  })

  test('two years after it lapsed a training goes; what does not lapse stays while somebody works here', async () => {
    await record(anna, anna, { validUntil: last })
    const stays = await record(anna, anna, { lapses: 'never', subject: 'wmo' })
    const left = async () => (await house.db.owner.query('select id from staff.training')).rows.map(({ id }) => id)

    await run('staff.forget-trainings', addDays(last, 730))
    expect(await left()).toHaveLength(2)
    await run('staff.forget-trainings', addDays(last, 740))
    expect(await left()).toEqual([stays])
  })
})

test('the database keeps trainings to the colleague, the own coordinator and administrators, and deletes none', async () => {
  const id = await record(anna, anna)
  const [asAnna, asBram, asElsewhere, asManager, asAdmin] = [anna, bram, elsewhere, manager, admin].map(({ id: who }) =>
    asActor(house, who),
  ) as [
    ReturnType<typeof asActor>,
    ReturnType<typeof asActor>,
    ReturnType<typeof asActor>,
    ReturnType<typeof asActor>,
    ReturnType<typeof asActor>,
  ]
  const insert =
    'insert into staff.training (id, account_id, subject, completed_on, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, now())'

  for (const nobody of [asBram, asElsewhere, asManager]) expect(await nobody('select from staff.training')).toBe(0)
  expect(await asAdmin('select from staff.training')).toBe(1)
  expect(await asAdmin('update staff.training set title = $1, corrected_by = $2, corrected_at = now()', ['Anders', admin.id])).toBe(0)
  await expect(asBram(insert, [newId(), anna.id, 'boa', today, bram.id])).rejects.toThrow('row-level security')
  await expect(asAnna(insert, [newId(), anna.id, 'boa', today, bram.id])).rejects.toThrow('row-level security')
  await expect(asAnna(insert, [newId(), anna.id, 'other', today, anna.id])).rejects.toThrow('check constraint')
  await expect(asAnna('update staff.training set valid_until = null')).rejects.toThrow('row-level security')
  await expect(asAnna('update staff.training set account_id = $1', [bram.id])).rejects.toThrow('permission denied')
  await expect(asAnna('delete from staff.training where id = $1', [id])).rejects.toThrow('permission denied')
  await expect(asAnna('select from staff.training_told')).rejects.toThrow('permission denied')
  await expect(asAnna('select * from staff.count_trainings(current_date)')).rejects.toThrow('for who accounts for a team')
  await expect(asAnna('select * from staff.tell_training_lapses(now(), current_date, 1)')).rejects.toThrow('only the background')
  await expect(asAnna('select staff.forget_trainings(current_date)')).rejects.toThrow('only the background')
})

test('the database lets administrators set terms from today on, of their own municipality', async () => {
  const term = 'insert into staff.training_term values ($1, $2, $3, 12, $4, now())'
  const other = await house.addMunicipality('GM9992', 'Elders')
  const [asAdmin, asAnna] = [asActor(house, admin.id), asActor(house, anna.id)]
  const here = '00000000-0000-7000-8000-000000000001'
  await house.db.owner.query(term, [here, 'boa', '2020-01-01', admin.id])

  expect(await asAdmin(term, [here, 'boa', today, admin.id])).toBe(1)
  expect(await asAdmin(term, [here, 'wmo', '2020-01-01', admin.id])).toBe(1)
  await expect(asAdmin(term, [here, 'boa', addDays(today, -5), admin.id])).rejects.toThrow('row-level security')
  await expect(asAdmin(term, [other.id, 'wmo', today, admin.id])).rejects.toThrow('row-level security')
  await expect(asAnna(term, [here, 'wmo', today, anna.id])).rejects.toThrow('row-level security')
  expect(await asAdmin('delete from staff.training_term')).toBe(0)
  await expect(asAdmin('update staff.training_term set months = 1')).rejects.toThrow('permission denied')
})
