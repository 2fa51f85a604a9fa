import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAct, makeDesignation, makeProvider } from '../testing/acts.ts'
import { makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let stranger: Tinkerer
let coordinator: Tinkerer
let designation: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  stranger = await house.signIn('Vreemde', 'specialist', house.units.care)
  coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  designation = await makeDesignation(house, lead.id, { to: '2024-04-01' })
  house.setNow('2024-03-18T12:00:00Z')
})
afterAll(() => house.close())

const talk = {
  kind: 'talk',
  actingAs: 'college-officer',
  withWhom: 'budget-holder',
  about: 'Of de zorg is gegeven die is betaald.',
  onDay: '2024-03-18',
  place: 'office',
}
const record = {
  onDay: '2024-03-18',
  from: '10:00',
  until: '11:15',
  place: 'office',
  purposeTold: true,
  dutyTold: true,
  statement: 'De zorg kwam drie keer per week, zegt de cliënt.',
}
const clientFile = async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id })
  return { id, holder: holders[0] ?? '', acts: `/investigations/${id}/budget/acts` }
}
const providerFile = async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider', holders: 2 })
  return { id, holders, provider: await makeProvider(house, id), acts: `/investigations/${id}/budget/acts` }
}

describe('talks', () => {
  test('a talk is planned, done, read along, and gives a finding whose source it is', async () => {
    const { holder, acts } = await clientFile()

    const planned = await lead.post(acts, { ...talk, holderId: holder })
    expect(planned.status).toBe(200)
    const act = planned.body.acts[0]
    expect(act).toMatchObject({ state: 'planned', party: 'Voorbeeld', by: { id: lead.id }, from: null, duty: null })

    const done = await lead.post(`${acts}/${act.id}/done`, record)
    expect(done.body.acts[0]).toMatchObject({ state: 'done', from: '10:00', until: '11:15', duty: 'wmo-2-3-8', legitimationNumber: null })

    const read = await lead.put(`${acts}/${act.id}/reading`, {
      sentOn: '2024-03-18',
      reactionOn: '2024-03-18',
      reaction: 'Klopt',
      agreed: true,
    })
    expect(read.body.acts[0]).toMatchObject({ readingSentOn: '2024-03-18', readingAgreed: true })

    const found = await lead.post(`${acts}/${act.id}/findings`, {
      kind: 'statement',
      supports: 'no-breach',
      content: 'De zorg is gegeven.',
    })
    expect(found.body.findings).toMatchObject([
      {
        content: 'De zorg is gegeven.',
        foundOn: '2024-03-18',
        source: 'Gesprek op 18 maart 2024 met budgethouder, als medewerker van het college',
        acts: [act.id],
      },
    ])
  })

  test('what was done does not change and is not cancelled; what was planned can be cancelled with the reason', async () => {
    const { id, holder, acts } = await clientFile()
    const done = await makeAct(house, id, { by: lead.id, holder })
    const planned = await makeAct(house, id, { by: lead.id, holder, statement: null })

    expect((await lead.post(`${acts}/${done}/done`, record)).body.code).toBe('budget-act.not-planned')
    expect((await lead.post(`${acts}/${done}/cancelled`, { because: 'Niet nodig.' })).body.code).toBe('budget-act.not-planned')
    expect(
      (await lead.post(`${acts}/${planned}/findings`, { kind: 'fact', supports: 'breach', content: 'Er was geen zorg.' })).body.code,
    ).toBe('budget-act.not-done')
    expect((await lead.post(`${acts}/${planned}/cancelled`, { because: 'De cliënt is ziek.' })).status).toBe(200)
  })

  test('towards a client as supervisor is refused, and so is a home without consent (Awb 5:15)', async () => {
    const { holder, acts } = await clientFile()

    expect((await lead.post(acts, { ...talk, holderId: holder, actingAs: 'supervisor' })).body.code).toBe(
      'budget-act.client-only-as-officer',
    )
    const { body } = await lead.post(acts, { ...talk, holderId: holder, place: 'home' })
    const at = `${acts}/${body.acts[0].id}/done`
    expect((await lead.post(at, { ...record, place: 'home' })).body.code).toBe('budget-act.home-without-consent')
    expect((await lead.post(at, { ...record, purposeTold: false })).body.code).toBe('budget-act.purpose-not-told')
    expect((await lead.post(at, { ...record, place: 'home', homeConsent: 'Zei aan de deur: kom binnen.' })).status).toBe(200)
  })
})

describe('supervision', () => {
  test('whoever is designated on the day checks the administration: what was asked, given, copied and given back', async () => {
    const { holders, provider, acts } = await providerFile()
    const check = {
      ...talk,
      kind: 'administration-check',
      actingAs: 'supervisor',
      providerId: provider,
      withWhom: 'provider',
      place: 'at-provider',
    }

    const { body } = await lead.post(acts, check)
    const act = body.acts[0]
    expect(act).toMatchObject({ actingAs: 'supervisor', legitimationNumber: 'T-1024', party: 'Thuiszorg Voorbeeld B.V.' })
    const asked = await lead.post(`${acts}/${act.id}/items`, {
      asked: 'De urenregistratie van januari',
      neededBecause: 'Om uren en declaraties te vergelijken.',
      holderId: holders[0],
    })
    const item = asked.body.acts[0].items[0]
    const at = acts.replace('/acts', `/act-items/${item.id}`)
    expect((await lead.put(at, { answer: 'partly' })).body.code).toBe('input.invalid')
    const answered = await lead.put(at, { answer: 'partly', because: 'Week 3 ontbrak.', copied: true, givenBackOn: '2024-03-18' })
    expect(answered.body.acts[0].items).toMatchObject([{ answer: 'partly', copied: true, givenBackOn: '2024-03-18' }])

    expect((await lead.post(`${acts}/${act.id}/done`, record)).body.code).toBe('budget-act.purpose-not-told')
    expect((await lead.post(`${acts}/${act.id}/done`, { ...record, limitsTold: true })).body.code).toBe('budget-act.legitimation-missing')
    const done = await lead.post(`${acts}/${act.id}/done`, { ...record, limitsTold: true, legitimation: 'shown' })
    expect(done.body.acts[0]).toMatchObject({ state: 'done', duty: 'awb-5-20', limitsTold: true })

    await house.db.owner.query(`update investigations.investigation set stage = 'weighing' where id = $1`, [acts.split('/')[2]])
    const later = { answer: 'given', because: '', copied: true, givenBackOn: '2024-03-18' }
    expect((await lead.put(at, later)).body.acts[0].items).toMatchObject([{ answer: 'given', givenBackOn: '2024-03-18' }])
  })

  test('without a designation on that day there is no supervisor, and the Jeugdwet has its own', async () => {
    const { provider, acts } = await providerFile()
    const asSupervisor = { ...talk, actingAs: 'supervisor', providerId: provider, withWhom: 'provider' }
    const youth = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', scheme: 'youth-pgb' })
    const there = { ...asSupervisor, providerId: await makeProvider(house, youth.id) }

    expect((await colleague.post(acts, asSupervisor)).body.code).toBe('budget-act.no-designation')
    expect((await lead.post(acts, { ...asSupervisor, onDay: '2024-04-01' })).body.code).toBe('budget-act.no-designation')
    expect((await lead.post(`/investigations/${youth.id}/budget/acts`, there)).body.code).toBe('budget-act.no-designation')
    await makeDesignation(house, lead.id, { kind: 'youth-supervisor' })
    expect((await lead.post(`/investigations/${youth.id}/budget/acts`, there)).status).toBe(200)
    expect((await lead.post(acts, { ...asSupervisor, actingAs: 'college-officer', kind: 'administration-check' })).body.code).toBe(
      'budget-act.check-only-as-supervisor',
    )
  })
})

test('who is not on the file finds nothing, who only reads writes nothing, and a client of another file is not there', async () => {
  const { acts } = await clientFile()
  const other = await makeBudgetFile(house, { lead: colleague.id })

  expect((await stranger.get(acts)).status).toBe(404)
  expect((await coordinator.get(acts)).status).toBe(200)
  expect((await coordinator.post(acts, { ...talk, holderId: other.holders[0] })).body.code).toBe('investigation.not-yours')
  expect((await lead.post(acts, { ...talk, holderId: other.holders[0] })).status).toBe(404)
})

test('a page asks for what it shows: one talk with its own findings, those that a report can rest on, or only whom one can be about', async () => {
  const { id, holder, acts } = await clientFile()
  const done = await makeAct(house, id, { by: lead.id, holder })
  const other = await makeAct(house, id, { by: lead.id, holder, onDay: '2024-03-05' })
  const planned = await makeAct(house, id, { by: lead.id, holder, statement: null })
  const finding = { kind: 'fact', supports: 'no-breach', content: 'De zorg is gegeven.' }
  const after = await lead.post(`${acts}/${done}/findings`, finding)
  await lead.post(`${acts}/${other}/findings`, { ...finding, content: 'Er kwam iemand anders.' })
  const ids = (given: { id: string }[]) => given.map((one) => one.id)

  const one = (await lead.get(`${acts}/${done}`)).body
  expect([ids(one.acts), one.findings.map(({ content }: any) => content)]).toEqual([[done], ['De zorg is gegeven.']])
  expect(after.body).toEqual(one)
  expect(ids((await lead.get(`${acts}/${planned}`)).body.acts)).toEqual([planned])
  const toReport = (await lead.get(acts)).body
  expect([ids(toReport.acts), toReport.findings.length]).toEqual([[other, done], 2])
  const ground = (await lead.get(`/investigations/${id}/budget/act-ground`)).body
  expect([ground.holders.map((one: any) => one.id), ground.works, ground.acts]).toEqual([[holder], true, undefined])
  const elsewhere = await makeBudgetFile(house, { lead: lead.id, kind: 'provider' })
  expect((await lead.get(`/investigations/${elsewhere.id}/budget/acts/${done}`)).body.code).toBe('thing.not-found')
  expect((await stranger.get(`${acts}/${done}`)).status).toBe(404)
  expect((await stranger.get(`/investigations/${id}/budget/act-ground`)).status).toBe(404)
})

test('before research nothing counts as done, and after the hearing nothing new is planned', async () => {
  const { id, holder, acts } = await clientFile()
  const planned = await makeAct(house, id, { by: lead.id, holder, statement: null })
  await house.db.owner.query(`update investigations.investigation set stage = 'planning' where id = $1`, [id])
  expect((await lead.post(`${acts}/${planned}/done`, record)).body.code).toBe('investigation.wrong-stage')
  await house.db.owner.query(`update investigations.investigation set stage = 'weighing' where id = $1`, [id])
  expect((await lead.post(acts, { ...talk, holderId: holder })).body.code).toBe('investigation.wrong-stage')
})

describe('what the database refuses by itself', () => {
  const as = async (who: string, statement: string, values: unknown[]) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who])
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const insert = `insert into pgb.act (id, investigation_id, municipality_id, kind, acting_as, designation_id, done_by, provider_id, with_whom, about, on_day, place, planned_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'provider', 'Waarom dit nodig is.', $9, 'office', now())`

  test('a supervisor without a designation on the day, an act in somebody else’s name, and a check by an officer of the college', async () => {
    const { id, provider } = await providerFile()
    const row = (changes: { kind?: string; as?: string; designation?: string | null; by?: string; on?: string } = {}) => {
      const { kind = 'talk', as = 'supervisor', by = lead.id, on = '2024-03-18' } = changes
      return [
        newId(),
        id,
        firstMunicipality.id,
        kind,
        as,
        changes.designation === undefined ? designation : changes.designation,
        by,
        provider,
        on,
      ]
    }

    await expect(as(lead.id, insert, row())).resolves.toMatchObject({ rowCount: 1 })
    await expect(as(lead.id, insert, row({ on: '2024-04-01' }))).rejects.toThrow(/without a designation/)
    await expect(as(lead.id, insert, row({ designation: null }))).rejects.toThrow(/without a designation|check constraint/)
    await expect(as(colleague.id, insert, row({ by: colleague.id }))).rejects.toThrow(/without a designation/)
    await expect(as(colleague.id, insert, row())).rejects.toThrow(/somebody else/)
    await expect(as(lead.id, insert, row({ kind: 'administration-check', as: 'college-officer', designation: null }))).rejects.toThrow(
      /check constraint/,
    )
  })

  test('a supervisor towards a client, a home without consent, and a change of what was done', async () => {
    const { id, holder } = await clientFile()
    const done = await makeAct(house, id, { by: lead.id, holder })
    const planned = await makeAct(house, id, { by: lead.id, holder, statement: null })

    await expect(makeAct(house, id, { by: lead.id, holder, designation })).rejects.toThrow(/check constraint/)
    await expect(as(lead.id, `update pgb.act set statement = 'Iets heel anders.' where id = $1`, [done])).rejects.toThrow(/does not change/)
    await expect(
      as(
        lead.id,
        `update pgb.act set state = 'done', place = 'home', purpose_told = true, duty = 'wmo-2-3-8', limits_told = false, statement = 'Gesproken aan tafel.', recorded_at = now() where id = $1`,
        [planned],
      ),
    ).rejects.toThrow(/check constraint/)
  })

  test('anything by somebody who does not work on the file', async () => {
    const { id, provider } = await providerFile()
    const values = [newId(), id, firstMunicipality.id, 'talk', 'college-officer', null, stranger.id, provider, '2024-03-18']

    await expect(as(stranger.id, insert, values)).rejects.toThrow(/row-level security/)
    await expect(as(stranger.id, 'select id from pgb.act', [])).resolves.toMatchObject({ rowCount: 0 })
  })
})
