import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAct, makeDesignation, makeProvider } from '../testing/acts.ts'
import { makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let coordinator: Tinkerer
let stranger: Tinkerer
let designation: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  stranger = await house.signIn('Vreemde', 'specialist', house.units.care)
  designation = await makeDesignation(house, lead.id)
  house.setNow('2024-03-18T12:00:00Z')
})
afterAll(() => house.close())

const clientFile = async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id })
  const holder = holders[0] ?? ''
  return { id, holder, act: await makeAct(house, id, { by: lead.id, holder }), reports: `/investigations/${id}/budget/reports` }
}
const providerFile = async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider', holders: 3 })
  const [first = '', second = ''] = holders
  const provider = await makeProvider(house, id)
  const check = await makeAct(house, id, { by: lead.id, provider, designation, kind: 'administration-check', place: 'at-provider' })
  const asked = await makeAct(house, id, { by: lead.id, provider })
  return { id, first, second, provider, check, asked, reports: `/investigations/${id}/budget/reports` }
}
const toClient = (holder: string, acts: string[]) => ({
  actingAs: 'college-officer',
  goesTo: 'client',
  holderId: holder,
  title: 'Bevindingen over uw budget',
  acts,
})
const toProvider = (provider: string, acts: string[]) => ({
  actingAs: 'supervisor',
  goesTo: 'provider',
  providerId: provider,
  title: 'Bevindingen van het toezicht',
  acts,
})

/** The text of a Word file as it stands in its document part. */
function wordsOf(bytes: Buffer): string {
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
    if (name !== 'word/document.xml') continue
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    return inflateRawSync(packed)
      .toString('utf8')
      .replaceAll(/<[^>]+>/g, ' ')
  }
  throw new Error('no document in this file')
}
const printed = async (who: Tinkerer, reports: string, id: string) =>
  wordsOf((await who.send({ method: 'GET', url: `/api/v1${reports}/${id}/report.docx` })).rawPayload)

test('written by one, agreed by another, then sent with a term, answered and weighed', async () => {
  const { holder, act, reports } = await clientFile()
  const { status, body } = await lead.post(reports, toClient(holder, [act]))
  expect(status).toBe(201)
  const at = `${reports}/${body.id}`

  expect((await colleague.put(at, { title: 'Iets anders', acts: [act], revision: 0 })).body.code).toBe('findings-report.not-writer')
  expect((await lead.put(at, { title: 'Bevindingen', body: 'U liet alles zien.', acts: [act], revision: 0 })).status).toBe(200)
  expect((await lead.post(`${at}/agreement`, { revision: 1 })).body.code).toBe('findings-report.own')
  expect((await colleague.post(`${at}/agreement`, { revision: 0 })).body.code).toBe('findings-report.changed-meanwhile')
  expect((await lead.post(`${at}/sent`, { sentOn: '2024-03-18' })).body.code).toBe('findings-report.not-agreed')
  expect((await colleague.post(`${at}/agreement`, { revision: 1 })).body.reports[0]).toMatchObject({ agreedBy: { id: colleague.id } })
  expect((await lead.put(at, { title: 'Bevindingen', acts: [act], revision: 2 })).body.code).toBe('findings-report.agreed')

  expect((await lead.post(`${at}/sent`, { sentOn: '2024-03-18', viewUntil: '2024-03-20' })).body.code).toBe('findings-report.view-term')
  const sent = await lead.post(`${at}/sent`, { sentOn: '2024-03-18' })
  // Fourteen days end on Easter Monday; the term runs on to the day after.
  expect(sent.body).toMatchObject({ viewDays: { least: 14, most: 28 }, reports: [{ sentOn: '2024-03-18', viewUntil: '2024-04-02' }] })
  expect((await lead.put(`${at}/view`, { weighed: 'Er kwam geen reactie.', revision: 3 })).body.code).toBe(
    'findings-report.view-still-open',
  )
  const view = { receivedOn: '2024-03-18', view: 'De zorg kwam wel.', weighed: 'Dat past bij de agenda van de aanbieder.', revision: 3 }
  expect((await lead.put(`${at}/view`, { ...view, revision: 2 })).body.code).toBe('findings-report.changed-meanwhile')
  expect((await lead.put(`${at}/view`, view)).body.reports[0]).toMatchObject({ view: view.view, viewWeighed: view.weighed })
})

test('the coordinator agrees without working on the file, and can do nothing else to it', async () => {
  const { holder, act, reports } = await clientFile()
  const { body } = await lead.post(reports, toClient(holder, [act]))

  expect((await coordinator.get(reports)).body.may).toEqual({ write: false, agree: true })
  expect((await coordinator.post(`${reports}/${body.id}/sent`, { sentOn: '2024-03-18' })).body.code).toBe('investigation.not-yours')
  expect((await coordinator.post(`${reports}/${body.id}/agreement`, { revision: 0 })).body.reports[0].agreedBy.id).toBe(coordinator.id)
})

describe('one capacity', () => {
  test('a report that mixes them is refused, by an act and by a finding that came from one', async () => {
    const { id, provider, check, asked, reports } = await providerFile()
    expect((await lead.post(reports, toProvider(provider, [check, asked]))).body.code).toBe('findings-report.mixes-capacities')
    const found = await lead.post(`/investigations/${id}/budget/acts/${asked}/findings`, {
      kind: 'fact',
      supports: 'breach',
      content: 'De aanbieder heeft geen agenda.',
    })
    const findings = [found.body.findings[0].id]
    expect((await lead.post(reports, { ...toProvider(provider, [check]), findings })).body.code).toBe('findings-report.mixes-capacities')
    expect((await lead.post(reports, { ...toProvider(provider, [asked]), actingAs: 'college-officer', findings })).status).toBe(201)
  })

  test('the database refuses the other capacity, somebody else’s act, and a change after it was agreed', async () => {
    const { id, first, second, provider, check, asked, reports } = await providerFile()
    const { body } = await lead.post(reports, { ...toProvider(provider, [check]), clients: [first] })
    const withClient = await makeAct(house, id, { by: lead.id, holder: first })
    const as = async (statement: string, values: unknown[]) => {
      const client = await house.db.pool.connect()
      try {
        await client.query('begin')
        await client.query(`select set_config('app.actor_id', $1, true)`, [lead.id])
        return await client.query(statement, values)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    const add = `insert into pgb.report_act (report_id, act_id, investigation_id, municipality_id)
      select $1, a.id, a.investigation_id, a.municipality_id from pgb.act a where a.id = $2`
    const addClient = `insert into pgb.report_client (report_id, holder_id, investigation_id, municipality_id)
      select $1, h.id, h.investigation_id, h.municipality_id from pgb.holder h where h.id = $2`
    const agreeing = `update pgb.findings_report set agreed_by = $2, agreed_at = now(), contents = '{}' where id = $1`

    await expect(as(add, [body.id, asked])).rejects.toThrow(/another capacity/)
    await expect(as(add, [body.id, withClient])).rejects.toThrow(/another capacity, with somebody else/)
    await expect(as(addClient, [body.id, second])).resolves.toMatchObject({ rowCount: 1 })
    await expect(as(agreeing, [body.id, lead.id])).rejects.toThrow(/check constraint/)
    await expect(as(agreeing, [body.id, colleague.id])).rejects.toThrow(/in the name of somebody else/)

    expect((await colleague.post(`${reports}/${body.id}/agreement`, { revision: 0 })).status).toBe(200)
    await expect(as(addClient, [body.id, second])).rejects.toThrow(/agreed report/)
    await expect(as('delete from pgb.report_act where report_id = $1', [body.id])).rejects.toThrow(/agreed report/)
    await expect(as(`update pgb.findings_report set title = 'Anders' where id = $1`, [body.id])).rejects.toThrow(/agreed report/)
  })
})

describe('nobody reads about somebody else', () => {
  test('a client gets nothing of a talk with another client, and no provider a talk with a client', async () => {
    const { id, first, second, provider, check, reports } = await providerFile()
    const withSecond = await makeAct(house, id, { by: lead.id, holder: second })

    expect((await lead.post(reports, toClient(first, [withSecond]))).body.code).toBe('findings-report.about-somebody-else')
    expect((await lead.post(reports, { ...toProvider(provider, [withSecond]), actingAs: 'college-officer' })).body.code).toBe(
      'findings-report.about-somebody-else',
    )
    expect((await lead.post(reports, { ...toClient(first, [check]), goesTo: 'provider' })).body.code).toBe(
      'findings-report.other-addressee',
    )
    expect((await lead.post(reports, { ...toClient(first, []), clients: [second] })).body.code).toBe('findings-report.about-somebody-else')
  })

  test('a name of another client keeps a report from being agreed and from being printed, wherever it stands', async () => {
    const { id, first, reports } = await providerFile()
    const act = await makeAct(house, id, { by: lead.id, holder: first, statement: 'Ook bij meneer Testveld kwam niemand.' })
    const { body } = await lead.post(reports, toClient(first, [act]))

    expect((await colleague.post(`${reports}/${body.id}/agreement`, { revision: 0 })).body.code).toBe(
      'findings-report.names-another-client',
    )
    expect((await lead.get(`${reports}/${body.id}/report.docx`)).body.code).toBe('findings-report.names-another-client')
  })

  test('what a provider gets holds the records of the clients whom it is about, and of no other', async () => {
    const { id, first, second, provider, check, reports } = await providerFile()
    const items = `/investigations/${id}/budget/acts/${check}/items`
    const needed = { neededBecause: 'Om uren te vergelijken.' }
    await lead.post(items, { ...needed, asked: 'Urenstaten van de eerste cliënt', holderId: first })
    await lead.post(items, { ...needed, asked: 'Urenstaten van de tweede cliënt', holderId: second })
    await lead.post(items, { ...needed, asked: 'Het personeelsbestand' })
    const { body } = await lead.post(reports, { ...toProvider(provider, [check]), clients: [first] })
    await colleague.post(`${reports}/${body.id}/agreement`, { revision: 0 })

    const words = await printed(lead, reports, body.id)

    expect(words).toContain('Urenstaten van de eerste cliënt')
    expect(words).toContain('Het personeelsbestand')
    expect(words).toContain('legitimatienummer T-1024')
    expect(words).not.toContain('tweede cliënt')
    expect(words).not.toMatch(/Testveld|Proefstra|9999900/)
  })

  test('what was agreed is what is printed, whatever the talk says later', async () => {
    const { id, holder, act, reports } = await clientFile()
    const { body } = await lead.post(reports, toClient(holder, [act]))
    expect(await printed(lead, reports, body.id)).toContain('CONCEPT')
    await colleague.post(`${reports}/${body.id}/agreement`, { revision: 0 })
    await lead.put(`/investigations/${id}/budget/acts/${act}/reading`, {
      sentOn: '2024-03-18',
      reactionOn: '2024-03-18',
      reaction: 'Later gezegd.',
      agreed: false,
    })

    const words = await printed(lead, reports, body.id)
    expect(words).toContain('De zorg kwam volgens afspraak')
    expect(words).not.toMatch(/CONCEPT|Later gezegd/)
    const pdf = await lead.send({ method: 'GET', url: `/api/v1${reports}/${body.id}/report.pdf` })
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers['content-disposition']).not.toMatch(/Voorbeeld/)
  })
})

describe('to the college (Wmo 2015 art. 5.2.4 lid 3)', () => {
  test('what a supervisor found at a provider is given on that ground, once', async () => {
    const { provider, check, reports } = await providerFile()
    const { body } = await lead.post(reports, toProvider(provider, [check]))
    const given = `${reports}/${body.id}/given`
    const ground = { on: '2024-03-18', ground: 'wmo-5-2-4-3' }

    expect((await lead.post(given, ground)).body.code).toBe('findings-report.not-agreed')
    await colleague.post(`${reports}/${body.id}/agreement`, { revision: 0 })
    expect((await lead.post(given, { ...ground, ground: 'regulation-2-9-d' })).body.code).toBe('findings-report.ground-missing')
    expect((await lead.post(given, ground)).body.reports[0].given).toMatchObject(ground)
    expect((await lead.post(given, ground)).body.code).toBe('findings-report.already-given')
  })

  test('a supervisor’s report for MO is sent with the ground, and asks for no view', async () => {
    const { provider, check, reports } = await providerFile()
    const { body } = await lead.post(reports, { ...toProvider(provider, [check]), goesTo: 'social-development' })
    const at = `${reports}/${body.id}`
    await colleague.post(`${at}/agreement`, { revision: 0 })

    expect((await lead.post(`${at}/sent`, { sentOn: '2024-03-18' })).body.code).toBe('findings-report.ground-missing')
    const sent = await lead.post(`${at}/sent`, { sentOn: '2024-03-18', ground: 'wmo-5-2-4-3' })
    expect(sent.body.reports[0]).toMatchObject({ viewUntil: null, given: { ground: 'wmo-5-2-4-3' } })
    expect((await lead.put(`${at}/view`, { weighed: 'Er kwam geen reactie.', revision: sent.body.reports[0].revision })).body.code).toBe(
      'findings-report.not-sent',
    )
  })
})

test('who is not on the file finds no report, and prints none', async () => {
  const { holder, act, reports } = await clientFile()
  const { body } = await lead.post(reports, toClient(holder, [act]))

  expect((await stranger.get(reports)).status).toBe(404)
  expect((await stranger.get(`${reports}/${body.id}/report.docx`)).status).toBe(404)
})
