import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Answer, firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { aPlan } from '../testing/plan.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let guest: Tinkerer
let uwv: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
  guest = await house.signIn('Gast', 'coordinator', house.units.care)
  uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
})
beforeEach(() => house.setNow('2024-11-01T09:00:00Z'))
afterAll(() => house.close())

const codeOf = ({ body }: Answer) => body?.code
const plan = async (more: object = {}) => {
  const { status, body } = await coordinator.post('/actions', aPlan(more))
  expect(status).toBe(201)
  return body as { id: string; reference: string }
}
const read = async (id: string) => (await coordinator.get(`/actions/${id}`)).body
const change = async (id: string, more: object = {}) => {
  const { revision, ...before } = await read(id)
  const { title, kind, ledBy, leadingPartnerId, framework, frameworkReference, frameworkFrom, frameworkUntil, purpose, goal, area } = before
  const { areaReason, reconsidered, onDay, day, evening, neededStaff, staffingReason, briefing, safety, stopRule } = before
  const partners = before.partners.map(({ partnerId, task, power }: Record<string, string>) => ({ partnerId, task, power }))
  const written = {
    title,
    kind,
    ledBy,
    leadingPartnerId,
    framework,
    frameworkReference,
    frameworkFrom,
    frameworkUntil,
    purpose,
    goal,
    area,
  }
  const rest = { areaReason, reconsidered, onDay, day, evening, neededStaff, staffingReason, briefing, safety, stopRule, partners }
  return coordinator.put(`/actions/${id}`, { ...written, ...rest, revision, ...more })
}
const step = async (id: string, path: string, more: object = {}) =>
  coordinator.post(`/actions/${id}/${path}`, { revision: (await read(id)).revision, ...more })
const prepare = async (id: string) =>
  change(id, { briefing: 'Samenkomst om 12:45.', safety: 'Altijd met zijn tweeën.', stopRule: 'Bij dreiging gaan we weg.' })
const traced = async (id: string) =>
  (
    await house.db.owner.query("select action from platform.audit_event where object_id = $1 and kind = 'write' order by seq", [id])
  ).rows.map(({ action }) => action)

test('the coordinator plans an action with a partner; it has a number of the year of its day, and says what is missing for the field', async () => {
  const { id, reference } = await plan({ partners: [{ partnerId: uwv, task: 'kijkt naar werk', power: 'Wet SUWI' }], onDay: '2025-01-09' })

  expect(reference).toMatch(/^P-2025-\d{6}$/)
  const action = await read(id)
  expect(action).toMatchObject({ state: 'planned', coordinates: true, revision: 0, day: { from: '13:00', until: '17:00' } })
  expect(action.partners).toMatchObject([{ name: 'UWV Voorbeeld', task: 'kijkt naar werk', power: 'Wet SUWI' }])
  expect(action.readiness.filter(({ met }: { met: boolean }) => !met).map(({ key }: { key: string }) => key)).toEqual([
    'crew-day',
    'crew-evening',
    'locations',
    'briefing',
    'safety',
    'stop-rule',
  ])
})

test('a specialist plans nothing, and a colleague who does not go along is not told what is missing', async () => {
  const { id } = await plan()

  expect(codeOf(await specialist.post('/actions', aPlan()))).toBe('access.not-permitted')
  expect((await specialist.get(`/actions/${id}`)).body).toMatchObject({ works: false, readiness: [], holding: null })
})

test('words about who lives somewhere are put before the planner, and stand when they are confirmed', async () => {
  const areaReason = 'Drie meldingen over verhuur, de melder noemt een moskee op de hoek.'
  const asked = await coordinator.post('/actions', aPlan({ areaReason }))

  expect(codeOf(asked)).toBe('action.questionable-grounds')
  expect(asked.body.errors).toMatchObject([{ pointer: '#/body/areaReason', code: 'moskee' }])
  const { id } = await plan({ areaReason, reconsidered: ['moskee', 'turk'] })
  expect((await read(id)).reconsidered).toEqual(['moskee'])
  expect(codeOf(await coordinator.post('/actions', aPlan({ areaReason: 'Daar wonen veel Turken en Polen.' })))).toBe(
    'action.only-questionable-grounds',
  )
})

test('two people at once: the second keeps what was typed and hears that it changed', async () => {
  const { id } = await plan()
  expect((await change(id, { area: 'Het nieuwe terrein' })).status).toBe(204)

  expect(codeOf(await change(id, { revision: 0 }))).toBe('action.changed-meanwhile')
})

test('an action goes to the field when all is there, and back when the plan changes', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [coordinator.id, specialist.id], state: 'planned' })
  const early = await step(id, 'ready')
  expect(codeOf(early)).toBe('action.not-ready')
  expect(early.body.errors.map(({ code }: { code: string }) => code)).toEqual(['briefing', 'safety', 'stop-rule'])
  expect((await prepare(id)).status).toBe(204)
  expect((await step(id, 'ready')).status).toBe(204)

  await change(id, { briefing: 'Samenkomst om 12:30.' })
  expect((await read(id)).state).toBe('ready')
  await change(id, { area: 'De andere kant van het terrein' })
  expect((await read(id)).state).toBe('planned')

  await step(id, 'ready')
  await step(id, 'putting-back')
  expect((await read(id)).state).toBe('planned')
  expect(codeOf(await step(id, 'putting-back'))).toBe('action.wrong-state')
  expect(await traced(id)).toEqual([
    'action.changed',
    'action.made-ready',
    'action.changed',
    'action.changed',
    'action.made-ready',
    'action.put-back',
  ])
})

test('people follow an action to another day, and who is left without a part no longer goes along', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], state: 'planned' })
  await house.db.owner.query('update partner_actions.crew set by_day = false where action_id = $1', [id])

  expect((await change(id, { onDay: '2024-11-21' })).status).toBe(204)
  expect((await read(id)).crew).toMatchObject([{ byDay: false, byEvening: true }])
  expect((await change(id, { evening: null })).status).toBe(204)
  expect((await read(id)).crew).toEqual([])
})

test('an action is carried out once its day came, no device has it any more and each address has an answer', async () => {
  const { id, locations } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id] })
  expect(codeOf(await step(id, 'holding'))).toBe('action.not-yet-held')

  house.setNow('2024-11-14T21:30:00Z')
  const pack = newId()
  await house.db.owner.query(
    'insert into partner_actions.field_pack (id, action_id, account_id, municipality_id, taken_at, last_seen_at) values ($1, $2, $3, $4, now(), now())',
    [pack, id, specialist.id, firstMunicipality.id],
  )
  const out = await step(id, 'holding')
  expect([codeOf(out), out.body.errors[0].detail]).toEqual(['action.packs-open', 'Nog bij Specialist.'])
  expect(codeOf(await step(id, 'cancelling', { reason: 'Het regent te hard.' }))).toBe('action.packs-open')
  expect(codeOf(await change(id, { area: 'Een ander terrein' }))).toBe('action.packs-open')
  await house.db.owner.query("update partner_actions.field_pack set ended = 'returned', ended_at = now(), ended_by = $2 where id = $1", [
    pack,
    specialist.id,
  ])
  expect(codeOf(await step(id, 'holding'))).toBe('action.locations-open')

  for (const location of locations)
    await house.db.owner.query(
      `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, power, consent, recorded_by, recorded_at, received_at)
       values ($1, $2, $3, $4, 1, 'nobody-there', 'none', 'not-needed', $5, now(), now())`,
      [newId(), location, id, firstMunicipality.id, specialist.id],
    )
  expect((await step(id, 'holding')).status).toBe(204)
  expect((await read(id)).state).toBe('held')
  expect(codeOf(await change(id, { area: 'Achteraf anders' }))).toBe('action.settled')
})

test('after the action what partners told is written down, and nothing else', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, partners: [uwv], state: 'held' })
  const results = [{ partnerId: uwv, result: 'Twee keer uitleg gegeven.' }]
  const { revision } = await read(id)

  expect((await coordinator.put(`/actions/${id}/results`, { results, revision })).status).toBe(204)
  expect((await read(id)).partners[0].result).toBe('Twee keer uitleg gegeven.')
  const strange = [{ partnerId: newId(), result: 'Onbekend.' }]
  expect(codeOf(await coordinator.put(`/actions/${id}/results`, { results: strange, revision: revision + 1 }))).toBe(
    'action.partner-unknown',
  )
  const { id: planned } = await plan({ partners: [{ partnerId: uwv }] })
  expect(codeOf(await coordinator.put(`/actions/${planned}/results`, { results, revision: 0 }))).toBe('action.wrong-state')
})

test('a cancelled action says why and who would have gone along, and goes no further', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id] })

  expect((await step(id, 'cancelling', { reason: 'De partner kan niet.' })).status).toBe(204)
  expect(await read(id)).toMatchObject({ state: 'cancelled', cancelReason: 'De partner kan niet.', crew: [{ byDay: true }] })
  expect(codeOf(await step(id, 'ready'))).toBe('action.wrong-state')
  expect(codeOf(await step(id, 'cancelling', { reason: 'Nog een keer.' }))).toBe('action.wrong-state')
})

test('a partner with whom data were shared stays, and so does the purpose', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, partners: [uwv] })
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], out: ['business'] })
  await house.db.owner.query(
    `insert into partner_actions.attached_item (id, action_id, municipality_id, direction, partner_id, categories, title, records, media_type, size, digest,
       content_sealed, attached_by, attached_at, due_on, necessity) values ($1, $2, $3, 'out', $4, array['business'], 'Lijst van bedrijven', 3, 'text/csv', 10, $5, $6, $7, now(),
       '2030-01-01', 'Nodig om ter plaatse te vergelijken.')`,
    [newId(), id, firstMunicipality.id, uwv, Buffer.alloc(32), Buffer.alloc(10), coordinator.id],
  )

  const refused = await change(id, { partners: [], purpose: 'care-enforcement' })
  expect(codeOf(refused)).toBe('action.shared-already')
  expect(refused.body.errors.map(({ detail }: { detail: string }) => detail)).toContain('Met UWV Voorbeeld is al gedeeld.')
})

test('who coordinates another unit and goes along reads the action and changes nothing', async () => {
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [guest.id] })

  expect((await guest.get(`/actions/${id}`)).body).toMatchObject({ works: true, coordinates: false })
  expect(codeOf(await guest.post(`/actions/${id}/putting-back`, { revision: 0 }))).toBe('action.coordinator-only')
})

test('the database itself lets no specialist plan, and nobody plan for another unit or in the name of somebody else', async () => {
  const insert = async (actor: string, unit: string, plannedBy: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query("select set_config('app.actor_id', $1, true)", [actor])
      await client.query(
        `insert into partner_actions.action (id, municipality_id, unit_id, reference, title, kind, led_by, framework, purpose, goal, area, area_reason, on_day,
           day_from, day_until, needed_staff, planned_by, planned_at, changed_by, changed_at)
         values ($1, $2, $3, 'P-2024-' || $5, 'Een actie', 'other', 'own', 'other', 'address-quality', 'Nagaan of het klopt.', 'Ergens',
           'Omdat er drie meldingen zijn.', '2024-11-14', '09:00', '12:00', 2, $4, now(), $4, now())`,
        [newId(), firstMunicipality.id, unit, plannedBy, String(Math.floor(Math.random() * 1e9)).padStart(9, '9')],
      )
      return 'kept'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const refusedByPolicy = '42501'

  expect(await insert(coordinator.id, house.units.income, coordinator.id)).toBe('kept')
  expect(await insert(specialist.id, house.units.income, specialist.id)).toBe(refusedByPolicy)
  expect(await insert(coordinator.id, house.units.care, coordinator.id)).toBe(refusedByPolicy)
  expect(await insert(coordinator.id, house.units.income, specialist.id)).toBe(refusedByPolicy)
})
