import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asActor, runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import { readInZip } from '#platform/server/print/testing/read-zip.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { makePhoto, makeVisit } from '../testing/visit.ts'

let house: House
let coordinator: Tinkerer
let writer: Tinkerer
let colleague: Tinkerer
let beside: Tinkerer
let manager: Tinkerer
let elsewhere: Tinkerer
let uwv: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  writer = await house.signIn('Anna', 'specialist')
  colleague = await house.signIn('Bram', 'specialist')
  beside = await house.signIn('Carla', 'specialist')
  manager = await house.signIn('Manager', 'manager')
  elsewhere = await house.signIn('Hiernaast', 'specialist', house.units.care)
  uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], out: ['address'] })
  house.setNow('2024-11-20T09:00:00Z')
})
afterAll(() => house.close())

const words = { summary: 'De actie verliep rustig.', byCatch: 'Twee onveilige stopcontacten.', evaluation: 'Eerder beginnen.', results: [] }
const held = () => makeAction(house, { plannedBy: coordinator.id, crew: [writer.id, colleague.id], partners: [uwv], state: 'held' })
const write = (who: Tinkerer, id: string, more: object = {}) => who.put(`/actions/${id}/report`, { ...words, revision: 0, ...more })
const agree = (who: Tinkerer, id: string, revision = 1) => who.post(`/actions/${id}/report/agreement`, { revision })
const read = async (who: Tinkerer, id: string) => (await who.get(`/actions/${id}/report`)).body

async function agreed(): Promise<string> {
  const { id } = await held()
  await write(writer, id)
  expect((await agree(colleague, id)).body.state).toBe('agreed')
  return id
}

test('a report is counted from what was recorded, before anybody wrote a word', async () => {
  const { id, locations } = await makeAction(house, {
    plannedBy: coordinator.id,
    crew: [writer.id, colleague.id],
    partners: [uwv],
    state: 'held',
    streets: ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde'],
  })
  const [one = '', two = '', three = '', , withdrawn = ''] = locations
  await house.db.owner.query('update partner_actions.location set withdrawn_at = now() where id = $1', [withdrawn])
  await makeVisit(house, { actionId: id, locationId: one, by: writer.id, found: ['nothing-found'] })
  // The newest of a location holds.
  await makeVisit(house, { actionId: id, locationId: one, by: writer.id, revision: 2, found: ['work-not-reported', 'unsafe'], people: 3 })
  await makeVisit(house, { actionId: id, locationId: two, by: writer.id, care: ['money'], people: 1 })
  await makeVisit(house, { actionId: id, locationId: three, by: writer.id, state: 'nobody-there' })
  await makePhoto(house, { actionId: id, locationId: one, by: writer.id })
  await house.db.owner.query(
    `insert into partner_actions.attendance (action_id, account_id, municipality_id, part, starts, ends, recorded_by, recorded_at)
     values ($1, $2, $3, 'day', '13:00', '16:30', $2, now())`,
    [id, writer.id, firstMunicipality.id],
  )
  await house.db.owner.query(
    `insert into privacy.sharing (id, municipality_id, unit_id, thing_kind, thing_id, thing_reference, direction, partner_id, purpose, route, agreement_id, categories,
       what, amount, necessity, shared_by, shared_at, due_on)
     select gen_random_uuid(), $1, $2, 'action', $3, 'P-2024-1', 'out', $4, 'benefit-enforcement', 'law', a.id, '{address}', 'de adressen', 4, 'nodig om mee te gaan', $5, now(), '2030-01-01'
       from privacy.sharing_agreement a limit 1`,
    [firstMunicipality.id, house.units.income, id, uwv, coordinator.id],
  )

  const { figures, revision, may } = await read(writer, id)

  expect(figures).toEqual({
    locations: { all: 4, visited: 2, nobodyThere: 1, notVisited: 1 },
    withFindings: 1,
    findings: [
      { found: 'nothing-found', locations: 1 },
      { found: 'work-not-reported', locations: 1 },
      { found: 'unsafe', locations: 1 },
    ],
    care: [{ signal: 'money', locations: 1 }],
    people: 4,
    photos: 1,
    needed: 2,
    // Anna was there for three and a half hours; for Bram the planned four count.
    day: { minutes: 450, persons: 2, planned: 1 },
    evening: { minutes: 360, persons: 2, planned: 2 },
    shared: [{ partner: 'UWV Voorbeeld', direction: 'out', times: 1, records: 4 }],
    reports: 0,
  })
  expect([revision, may]).toEqual([0, { write: true, notAgree: ['action-report.no-summary', 'action-report.care-open'] }])
})

test('who works on it writes it, with what each partner got out of it; a colleague agrees, and then nothing changes', async () => {
  const { id, locations } = await held()
  await makeVisit(house, { actionId: id, locationId: locations[0] ?? '', by: writer.id, found: ['unsafe'] })
  const saved = await write(writer, id, { results: [{ partnerId: uwv, result: 'Vijf werkgevers om na te gaan.' }] })
  expect(saved.body).toMatchObject({ summary: words.summary, revision: 1, writers: [{ name: 'Anna' }] })
  expect(saved.body.partners).toEqual([{ partnerId: uwv, name: 'UWV Voorbeeld', task: '', result: 'Vijf werkgevers om na te gaan.' }])
  expect((await read(colleague, id)).may).toEqual({ write: true, notAgree: [] })

  expect((await agree(writer, id)).body.code).toBe('action-report.own')
  const done = (await agree(colleague, id)).body

  expect(done).toMatchObject({ state: 'agreed', agreedBy: { name: 'Bram' }, may: { write: false, notAgree: ['action-report.agreed'] } })
  expect((await colleague.get(`/actions/${id}`)).body.state).toBe('reported')
  expect((await write(writer, id, { revision: 2 })).body.code).toBe('action-report.agreed')
  // What comes in later does not change what was agreed.
  await makeVisit(house, { actionId: id, locationId: locations[1] ?? '', by: writer.id, found: ['unsafe'] })
  expect((await read(manager, id)).figures.withFindings).toBe(1)
})

test('the database too keeps what was agreed, and lets nobody agree who wrote or before the action was held', async () => {
  const id = await agreed()
  const tries = asActor(house, colleague.id)
  expect(await tries(`update partner_actions.report set summary = 'anders' where action_id = $1`, [id])).toBe(0)
  for (const change of [
    `insert into partner_actions.location (id, action_id, municipality_id, place, kind, street, city, came_from, added_by, added_at)
     values (gen_random_uuid(), $1, '${firstMunicipality.id}', 9, 'home', 'Later', 'Stad', 'hand', '${colleague.id}', now())`,
    `select partner_actions.write_result($1, '${uwv}', 'anders')`,
    `update partner_actions.action set title = 'Een andere naam', changed_by = '${colleague.id}' where id = $1`,
  ])
    await expect(runAsActor(house, colleague.id, change, [id])).rejects.toThrow('was agreed')

  const early = (await makeAction(house, { plannedBy: coordinator.id, crew: [writer.id, colleague.id] })).id
  await write(writer, early)
  const agreeing = `update partner_actions.report set state = 'agreed', figures = '{}', agreed_at = now(), agreed_by = $2 where action_id = $1`
  await expect(runAsActor(house, colleague.id, agreeing, [early, colleague.id])).rejects.toThrow('was held')
  const own = (await held()).id
  await write(writer, own)
  await write(colleague, own, { revision: 1 })
  await expect(runAsActor(house, writer.id, agreeing, [own, writer.id])).rejects.toThrow('agreed_by_another')
  await expect(
    runAsActor(
      house,
      colleague.id,
      `update partner_actions.action set state = 'reported', reported_at = now(), changed_by = $2 where id = $1`,
      [own, colleague.id],
    ),
  ).rejects.toThrow('by an agreed report')
  await expect(runAsActor(house, elsewhere.id, `select partner_actions.write_result($1, $2, 'x')`, [own, uwv])).rejects.toThrow('works on')
})

test('it is not agreed too early: not before the action was held, with a device out, without words, or on an older text', async () => {
  const ready = (await makeAction(house, { plannedBy: coordinator.id, crew: [writer.id, colleague.id] })).id
  await write(writer, ready)
  expect((await agree(colleague, ready)).body.code).toBe('action-report.not-held')

  const { id } = await held()
  expect((await agree(colleague, id, 0)).body.code).toBe('action-report.no-summary')
  await write(writer, id)
  await house.db.owner.query(
    `insert into partner_actions.field_pack (id, action_id, account_id, municipality_id, key_sealed, taken_at, last_seen_at)
     values (gen_random_uuid(), $1, $2, $3, '\\x00', now(), now())`,
    [id, writer.id, firstMunicipality.id],
  )
  expect((await agree(colleague, id)).body.code).toBe('action-report.pack-out')
  await house.db.owner.query(
    `update partner_actions.field_pack set key_sealed = null, ended = 'returned', ended_at = now(), ended_by = $2 where action_id = $1`,
    [id, writer.id],
  )
  expect((await agree(colleague, id, 0)).body.code).toBe('action-report.changed-meanwhile')
  expect((await agree(colleague, id)).status).toBe(200)
})

test('a sign that somebody needs help is followed up first, and stays out of the report', async () => {
  const { id, locations } = await held()
  const [locationId = ''] = locations
  await makeVisit(house, { actionId: id, locationId, by: writer.id, care: ['children', 'money'], careNote: 'Kind alleen thuis.' })
  await write(writer, id)
  expect((await agree(colleague, id)).body.code).toBe('action-report.care-open')

  const follow = (who: Tinkerer, more: object) =>
    who.post(`/actions/${id}/care-follow-ups`, { locationId, signal: 'children', outcome: 'neighbourhood-team', ...more })
  expect((await follow(writer, {})).status).toBe(204)
  expect((await follow(colleague, {})).body.code).toBe('care-follow-up.done-already')
  expect((await follow(colleague, { signal: 'housing' })).body.code).toBe('care-follow-up.no-signal')
  expect((await follow(colleague, { signal: 'money', outcome: 'nothing-needed' })).body.code).toBe('care-follow-up.reason-missing')
  expect((await follow(colleague, { signal: 'money', reason: 'bsn 999990019' })).body.code).toBe('action-report.number-of-person')
  expect((await follow(beside, {})).body.code).toBe('action-report.not-on-action')
  expect((await agree(colleague, id)).body.code).toBe('action-report.care-open')
  expect((await follow(colleague, { signal: 'money', outcome: 'nothing-needed', reason: 'Er is al hulp, zei de bewoner.' })).status).toBe(
    204,
  )

  const { care } = (await colleague.get(`/actions/${id}/follow-up`)).body
  expect(care.map(({ signal, followUp }: { signal: string; followUp: { outcome: string } }) => [signal, followUp.outcome])).toEqual([
    ['children', 'neighbourhood-team'],
    ['money', 'nothing-needed'],
  ])
  expect((await agree(colleague, id)).status).toBe(200)
  expect((await follow(writer, {})).body.code).toBe('action-report.agreed')
  expect(JSON.stringify(await read(manager, id))).not.toContain('Kind alleen')
})

test('nothing written is lost: who saves on an older text hears so, and a number of a person is refused in every text', async () => {
  const { id } = await held()
  const both = await Promise.all([write(writer, id), write(colleague, id)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('action-report.changed-meanwhile')

  for (const text of ['999990019', '9999.90.019', '9999 90 019']) {
    const refused = await write(writer, id, { revision: 1, evaluation: `Het nummer ${text}.`, results: [{ partnerId: uwv, result: text }] })
    expect(refused).toMatchObject({ status: 422, body: { code: 'action-report.number-of-person' } })
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/body/evaluation', '#/body/results/0/result'])
  }
  expect((await write(writer, id, { revision: 1, results: [{ partnerId: writer.id, result: 'x' }] })).status).toBe(404)
})

test('only who works on it reads a draft or writes; what was agreed is read by who reads the action', async () => {
  const { id } = await held()
  await write(writer, id)
  expect((await beside.get(`/actions/${id}/report`)).body.code).toBe('action-report.not-agreed')
  expect((await manager.get(`/actions/${id}/report`)).body.code).toBe('action-report.not-agreed')
  expect((await manager.get(`/actions/${id}/report.pdf`)).body.code).toBe('action-report.not-agreed')
  expect((await write(beside, id, { revision: 1 })).body.code).toBe('action-report.not-on-action')
  expect((await agree(beside, id)).body.code).toBe('action-report.not-on-action')
  expect((await beside.get(`/actions/${id}/follow-up`)).body.code).toBe('action-report.not-on-action')
  expect((await write(manager, id, { revision: 1 })).status).toBe(403)
  expect((await elsewhere.get(`/actions/${id}/report`)).status).toBe(404)
  expect((await write(elsewhere, id, { revision: 1 })).status).toBe(404)
  expect((await house.visitor.get(`/actions/${id}/report`)).status).toBe(401)

  await agree(colleague, id)
  for (const reader of [beside, manager]) expect((await reader.get(`/actions/${id}/report`)).body.summary).toBe(words.summary)
  expect((await elsewhere.get(`/actions/${id}/report`)).status).toBe(404)
})

test('who could agree hears that a report waits, once, and who wrote it does not', async () => {
  const { id } = await held()
  const ask = () => writer.post(`/actions/${id}/report/agreement-asked`)
  expect((await ask()).body.code).toBe('action-report.no-summary')
  await write(writer, id)
  expect([(await ask()).status, (await ask()).status]).toEqual([204, 204])

  const { rows } = await house.db.owner.query('select account_id from staff.message where thing_id = $1', [id])
  expect(rows.map((row) => row.account_id).toSorted()).toEqual([coordinator.id, colleague.id].toSorted())
})

test('it comes as accessible PDF and as Word, says so while it is a draft, and names no address and nobody', async () => {
  const { id, locations } = await makeAction(house, {
    plannedBy: coordinator.id,
    crew: [writer.id, colleague.id],
    partners: [uwv],
    state: 'held',
    streets: Array.from({ length: 9 }, (_, index) => `Geheimstraat ${index}`),
  })
  await house.db.owner.query(`update partner_actions.location set name = 'Kapsalon Verzonnen' where action_id = $1`, [id])
  for (const [index, locationId] of locations.entries())
    await makeVisit(house, {
      actionId: id,
      locationId,
      by: writer.id,
      note: 'Verzonnen man aan het werk.',
      found: index < 2 ? ['work-not-reported'] : ['nothing-found'],
    })
  await write(writer, id, { results: [{ partnerId: uwv, result: 'Zeven werkgevers bezocht.' }] })
  const file = async (who: Tinkerer, ending: string, query = '') => {
    const answer = await who.send({ method: 'GET', url: `/api/v1/actions/${id}/report.${ending}${query}` })
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload }
  }

  const draft = await readPdf((await file(writer, 'pdf', '?audience=team')).bytes)
  expect(draft.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  for (const page of draft.pages.slice(1)) expect(page).toContain('CONCEPT')
  const text = draft.pages.join(' ')
  for (const said of ['CONCEPT', 'De actie verliep rustig.', 'Zeven werkgevers', 'Werk gezien']) expect(text).toContain(said)
  for (const kept of ['Geheimstraat', 'Kapsalon', 'Verzonnen man', 'Anna', 'Bram', '3500AA']) expect(text).not.toContain(kept)

  await agree(colleague, id)
  const answer = await file(manager, 'pdf')
  expect(answer.headers['content-disposition']).toMatch(/verslag-P-2024-\d+\.pdf/)
  const outside = (await readPdf(answer.bytes)).pages.join(' ')
  expect(outside).not.toContain('CONCEPT')
  expect(outside).toContain('< 5')
  const word = await file(writer, 'docx', '?audience=team')
  expect(word.headers['content-disposition']).toMatch(/verslag-P-2024-\d+-intern\.docx/)
  const inWord = readInZip(word.bytes, 'word/document.xml').toString()
  expect(inWord).toContain('De actie verliep rustig.')
  for (const kept of ['Geheimstraat', 'Kapsalon', 'Verzonnen man', 'Anna']) expect(inWord).not.toContain(kept)
  expect((await file(elsewhere, 'docx')).status).toBe(404)
})
