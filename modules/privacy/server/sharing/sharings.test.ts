import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'

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
let agreement: string
const action = newId()
beforeAll(async () => {
  house = await openHouse()
  house.setNow(NOW)
  coordinator = await signIn('Coördinator', 'coordinator')
  officer = await signIn('Functionaris', 'privacy')
  specialist = await signIn('Specialist', 'specialist')
  uwv = (await coordinator.post('/partners', { kind: 'uwv', name: 'UWV Voorbeeld' })).body.id
  police = (await coordinator.post('/partners', { kind: 'police', name: 'Politie Voorbeeld' })).body.id
  agreement = await agreed([uwv], 'law')
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status

async function agreed(partners: string[], route: string): Promise<string> {
  const { body } = await coordinator.post('/sharing-agreements', {
    title: 'Gegevens over werk en bewoning',
    partners,
    purpose: 'benefit-enforcement',
    route,
    legalBasis: 'Participatiewet art. 64 en 67',
    out: ['address', 'work'],
    in: ['business'],
    validFrom: '2024-01-01',
    lastDay: '2024-12-31',
    keepDays: 30,
  })
  await officer.post(`/sharing-agreements/${body.id}/in-force`, { dpiaReference: 'DPIA-1', revision: 0 })
  return body.id
}

interface Line {
  by?: Tinkerer
  on?: string
  partner?: string
  direction?: string
  categories?: string[]
  route?: string
  under?: string | null
  criminalReport?: string | null
  dueOn?: string
  purpose?: string
  unit?: string
}

/** A line as the application writes it, in its own role, as somebody; what the database refuses is thrown. */
async function share(line: Line = {}): Promise<string> {
  const {
    by = specialist,
    on = '2024-11-12',
    partner = uwv,
    direction = 'out',
    categories = ['address'],
    route = 'law',
    under = agreement,
  } = line
  const { criminalReport = null, dueOn = addDays(on, 30), purpose = 'benefit-enforcement', unit = house.units.income } = line
  const id = newId()
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [by.id])
    await client.query(
      `insert into privacy.sharing (id, municipality_id, unit_id, thing_kind, thing_id, thing_reference, direction, partner_id, purpose, route,
         agreement_id, criminal_report, categories, what, amount, necessity, shared_by, shared_at, due_on)
       values ($1, $2, $3, 'action', $4, 'P-2024-000001', $5, $6, $7, $8, $9, $10, $11, 'Lijst met adressen', 12, 'Nodig om samen te bezoeken.', $12, $13, $14)`,
      [
        id,
        firstMunicipality.id,
        unit,
        action,
        direction,
        partner,
        purpose,
        route,
        under,
        criminalReport,
        categories,
        by.id,
        `${on}T12:00:00Z`,
        dueOn,
      ],
    )
    await client.query('commit')
    return id
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

test('the log says what, with whom, on what ground, when, by whom and by when it comes back; its end is written once', async () => {
  const id = await share()
  const { body } = await specialist.get(`/sharings?about=${action}`)
  expect(body.rows[0]).toMatchObject({
    id,
    thing: { kind: 'action', id: action, reference: 'P-2024-000001' },
    partner: { name: 'UWV Voorbeeld' },
    agreement: { id: agreement, reference: expect.stringMatching(/^D-2024-/) },
    sharedBy: { name: 'Specialist' },
    dueOn: '2024-12-12',
    ended: null,
    mayEnd: true,
  })

  const end = (changes: object = {}) =>
    specialist.put(`/sharings/${id}/end`, { ended: 'destroyed', endedOn: '2024-11-14', note: 'Bericht van de contactpersoon.', ...changes })
  expect(codeOf(await end({ endedOn: '2024-11-15' }))).toBe('sharing.end-day-wrong')
  expect(codeOf(await end({ endedOn: '2024-11-11' }))).toBe('sharing.end-day-wrong')
  expect(codeOf(await end({ note: '' }))).toBe('input.invalid')
  const both = await Promise.all([end(), end()])
  expect(both.map(codeOf).toSorted()).toEqual([204, 'sharing.ended-already'])
  const ended = (await specialist.get(`/sharings?about=${action}&state=ended`)).body.rows[0]
  expect(ended).toMatchObject({ id, ended: 'destroyed', endedOn: '2024-11-14', endedBy: { name: 'Specialist' }, mayEnd: false })
})

test('a criminal report to the police needs no agreement and stands in the log with its number', async () => {
  const id = await share({ partner: police, route: 'criminal-report', under: null, criminalReport: 'PL0900-2024-1' })
  const { body } = await coordinator.get(`/sharings?partner=${police}`)
  expect(body.rows.map((row: { id: string }) => row.id)).toEqual([id])
  expect(body.rows[0]).toMatchObject({ agreement: null, criminalReport: 'PL0900-2024-1', route: 'criminal-report' })
})

test('the database takes no line that no agreement covers, whatever the application says', async () => {
  const riec = await agreed([police], 'riec')
  const inward = await agreed([uwv], 'riec')
  await share({ partner: police, route: 'riec', under: riec })
  const refused: [Line, string][] = [
    [{ categories: ['bsn'] }, 'no agreement covers this'],
    [{ direction: 'in' }, 'no agreement covers this'],
    [{ partner: police, under: agreement }, 'not in Participatiewet art. 67'],
    [{ partner: police, route: 'riec' }, 'no agreement covers this'],
    [{ route: 'law', under: inward }, 'no agreement covers this'],
    [{ purpose: 'organised-crime' }, 'no agreement covers this'],
    [{ on: '2025-01-01' }, 'no agreement covers this'],
    [{ on: '2023-12-31' }, 'no agreement covers this'],
    [{ route: 'criminal-report', under: null, criminalReport: 'PL-1234' }, 'goes to the police or the prosecutor'],
    [
      { partner: police, direction: 'in', route: 'criminal-report', under: null, criminalReport: 'PL-1234' },
      'goes to the police or the prosecutor',
    ],
    [{ under: null }, 'no agreement covers this'],
    [{ partner: newId() }, 'not a partner of this municipality'],
    [{ by: officer }, 'row-level security'],
    [{ unit: house.units.care }, 'row-level security'],
  ]
  for (const [line, why] of refused) await expect(share(line), JSON.stringify(line)).rejects.toThrow(why)
  const ended = await agreed([uwv], 'lsi')
  await coordinator.post(`/sharing-agreements/${ended}/end`, { reason: 'Het project stopt.', revision: 1 })
  await expect(share({ route: 'lsi', under: ended })).rejects.toThrow('no agreement covers this')
})

test('the log is filtered by partner, direction, standing and days, and read page by page', async () => {
  const { body: partner } = await coordinator.post('/partners', { kind: 'svb', name: 'SVB Lijst' })
  const under = await agreed([partner.id], 'law')
  const common = { partner: partner.id, under }
  const late = await share({ ...common, on: '2024-09-01' })
  const open = await share({ ...common, on: '2024-11-01' })
  const inward = await share({ ...common, on: '2024-11-02', direction: 'in', categories: ['business'] })
  await coordinator.put(`/sharings/${inward}/end`, { ended: 'returned', endedOn: '2024-11-03', note: 'Afgegeven aan de balie.' })
  const found = async (query: string) =>
    (await coordinator.get(`/sharings?partner=${partner.id}${query}`)).body.rows.map(({ id }: { id: string }) => id)

  expect(await found('')).toEqual([inward, open, late])
  expect(await found('&direction=in')).toEqual([inward])
  expect(await found('&state=open')).toEqual([open, late])
  expect(await found('&state=late')).toEqual([late])
  expect(await found('&state=ended')).toEqual([inward])
  expect(await found('&from=2024-11-01&to=2024-11-01')).toEqual([open])
  const { body } = await coordinator.get(`/sharings?partner=${partner.id}&limit=2`)
  expect(await found(`&after=${encodeURIComponent(body.next)}`)).toEqual([late])

  const due = (await coordinator.get('/sharings/due')).body.sharings.map(({ id }: { id: string }) => id)
  expect(due[0]).toBe(late)
  expect(due).not.toContain(inward)
})

test('who shared, the coordinator of the unit and the privacy officer see a line and may end it; nobody else sees it', async () => {
  const id = await share()
  const colleague = await signIn('Collega', 'specialist')
  const nextDoor = await signIn('Hiernaast', 'coordinator', house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  const elsewhere = await signIn('Elders', ['coordinator', 'privacy'], other.units.income, other.id)
  const sees = async (who: Tinkerer) => (await who.get('/sharings?limit=100')).body.rows.some((row: { id: string }) => row.id === id)

  expect(await Promise.all([specialist, coordinator, officer].map(sees))).toEqual([true, true, true])
  expect(await Promise.all([colleague, nextDoor, elsewhere].map(sees))).toEqual([false, false, false])
  const end = { ended: 'destroyed', endedOn: '2024-11-14', note: 'Volgens bericht.' }
  for (const who of [colleague, nextDoor, elsewhere]) expect((await who.put(`/sharings/${id}/end`, end)).status).toBe(404)
  expect((await officer.put(`/sharings/${id}/end`, end)).status).toBe(204)
})

test('the privacy officer fetches the log as a file and that is remembered; nobody else does', async () => {
  await share()
  const { status, body, headers } = await officer.get(`/sharings/file?partner=${uwv}`)
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/csv')
  expect(body).toContain('UWV Voorbeeld;Lijst met adressen;12;adres;rechtmatigheid van uitkeringen')
  const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action = 'sharings.exported'`)
  expect(rows).toHaveLength(1)
  expect(codeOf(await coordinator.get('/sharings/file'))).toBe('access.not-permitted')
  expect(codeOf(await specialist.get('/sharings/file'))).toBe('access.not-permitted')
  expect(codeOf(await specialist.get('/sharings/due'))).toBe('access.not-permitted')
})
