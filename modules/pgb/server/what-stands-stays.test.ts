import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAct, makeDesignation, makeProvider } from './testing/acts.ts'
import { asApp } from './testing/as-app.ts'
import { clients, makeBudgetFile, makeMoney, readIn } from './testing/budget.ts'
import { giveMandate, makeSuspension } from './testing/suspension.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let manager: Tinkerer
let mandate: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  mandate = await giveMandate(house, manager.id)
})
afterAll(() => house.close())

const own = firstMunicipality.id
const at = (id: string, rest: string) => `/investigations/${id}/budget/${rest}`
const file = (kind: 'client' | 'provider' = 'provider') =>
  makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind, holders: 1 })
const count = async (table: string, id: string) =>
  Number((await house.db.owner.query(`select count(*) as n from pgb.${table} where investigation_id = $1`, [id])).rows[0].n)

test('a client of whom a talk was recorded is not taken off, so that the talk stays', async () => {
  const { id } = await file()
  const [, second] = clients
  const client = await lead.post(at(id, 'clients'), { person: { kind: 'person', ...second }, because: 'Staat op de declaraties.' })
  await makeAct(house, id, { by: lead.id, holder: client.body.id })

  expect((await lead.delete(at(id, `clients/${client.body.id}`))).body.code).toBe('client.in-use')
  const shown = await lead.get(at(id, 'provider'))
  expect(shown.body.clients.find((one: { id: string }) => one.id === client.body.id).removable).toBe(false)
  expect(await asApp(house, lead.id, 'delete from pgb.holder where id = $1', [client.body.id])).toBe(0)
  await expect(house.db.owner.query('delete from pgb.holder where id = $1', [client.body.id])).rejects.toThrow('something rests on')
  expect(await count('act', id)).toBe(1)
})

test('a provider with a talk stays when the file that it came in by is taken back', async () => {
  const { id } = await file('client')
  const heading = 'bsn;kenmerk zorgovereenkomst;zorgverlener;van'
  const mapping = { bsn: 'bsn', reference: 'kenmerk zorgovereenkomst', provider: 'zorgverlener', from: 'van' }
  const line = `${clients[0].bsn};Z-1;Zorg aan Huis Voorbeeld;1-1-2024`
  const taken = await readIn(house, lead, id, `${heading}\n${line}\n`, { content: 'agreements', mapping })
  await makeAct(house, id, { by: lead.id, provider: await makeProvider(house, id, 'Zorg aan Huis Voorbeeld') })

  expect((await lead.post(at(id, `imports/${taken.body.id}/withdrawal`), { because: 'Verkeerd bestand.' })).status).toBe(200)
  expect(await count('agreement', id)).toBe(0)
  expect(await count('act', id)).toBe(1)
})

test('claims that were taken up as withheld are not taken back with their file', async () => {
  const { id, holders } = await file('client')
  const money = await makeMoney(house, id, holders[0] ?? '')
  const decider = { id: manager.id, mandate }
  const suspension = await makeSuspension(house, { file: id, holder: holders[0] ?? '', ...money, by: lead.id, decider, state: 'running' })
  const { rows } = await house.db.owner.query('select source_reference as named from pgb.agreement where id = $1', [money.agreement])
  const heading = 'kenmerk zorgovereenkomst;kenmerk declaratie;van;tot en met;bedrag;status'
  const mapping = {
    agreement: 'kenmerk zorgovereenkomst',
    reference: 'kenmerk declaratie',
    from: 'van',
    to: 'tot en met',
    amount: 'bedrag',
    state: 'status',
  }
  const taken = await readIn(
    house,
    lead,
    id,
    `${heading}\n${rows[0].named};D-1;1-4-2024;30-4-2024;100,00;niet betaald door opschorting\n`,
    {
      content: 'claims',
      mapping,
    },
  )
  expect((await lead.post(`/suspensions/${suspension}/withheld/from-claims`, {})).body).toEqual({ added: 1 })

  expect((await lead.post(at(id, `imports/${taken.body.id}/withdrawal`), { because: 'Verkeerd bestand.' })).body.code).toBe(
    'money.rests-on-it',
  )
  expect(await count('withheld', id)).toBe(1)
})

test('a payment that is written down while the end is proposed is decided on, or refused', async () => {
  const { id, holders } = await file('client')
  const money = await makeMoney(house, id, holders[0] ?? '')
  const decider = { id: manager.id, mandate }
  const suspension = await makeSuspension(house, { file: id, holder: holders[0] ?? '', ...money, by: lead.id, decider, state: 'running' })
  house.setNow('2024-05-06T09:00:00Z')
  const april = { agreementId: money.agreement, periodFrom: '2024-04-01', periodTo: '2024-04-30', amountCents: 100_00, source: 'SVB' }
  const end = { revision: 0, kind: 'resume', reasons: 'Wat niet klopte is verklaard.', withheld: [] }
  const write = () => colleague.post(`/suspensions/${suspension}/withheld`, april)

  const answers = await Promise.all([write(), write(), lead.post(`/suspensions/${suspension}/end-proposal`, end), write(), write()])
  const { rows } = await house.db.owner.query('select decision from pgb.withheld where suspension_id = $1', [suspension])

  expect(answers.every(({ status }) => [204, 409].includes(status))).toBe(true)
  expect(rows.every(({ decision }) => decision === 'pay')).toBe(true)
})

test('a first day that is a slip of the pen is refused: what the SVB confirmed is not taken back', async () => {
  const { id, holders } = await file('client')
  const money = await makeMoney(house, id, holders[0] ?? '')
  const decider = { id: manager.id, mandate }
  const suspension = await makeSuspension(house, { file: id, holder: holders[0] ?? '', ...money, by: lead.id, decider, state: 'decided' })
  await house.db.owner.query(
    `update pgb.suspension set letter_sent_on = '2024-03-28', asked_svb_on = '2024-03-28', asked_digest = decode(repeat('00', 32), 'hex') where id = $1`,
    [suspension],
  )
  const confirm = (startsOn: string) =>
    lead.post(`/suspensions/${suspension}/svb-confirmation`, { revision: 0, on: '2024-03-29', as: 'Verwerkt', startsOn })

  for (const day of ['9999-12-31', '2204-04-01', '2024-06-29']) expect((await confirm(day)).body.code).toBe('suspension.day-order')
  expect((await confirm('2024-06-28')).status).toBe(204)
})

test('who said that they know somebody in the file reads no interim advice about it and answers none', async () => {
  const { id } = await file()
  const advice = {
    addressee: 'social-development',
    advice: 'Zorg nu al voor andere hulp.',
    whyNow: 'De zorg is gestopt.',
    ground: 'wmo-5-2-4',
    necessity: 'Dat de zorg stopte, om andere hulp te regelen.',
  }
  await lead.post(at(id, 'interim-advices'), advice)
  const waiting = async () =>
    (await manager.get('/interim-advices')).body.rows.filter((row: { investigationId: string }) => row.investigationId === id)
  const [sent] = await waiting()
  await house.db.owner.query(
    `insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, at) values ($1, $2, 'decision', true, now())`,
    [id, manager.id],
  )

  expect(await waiting()).toEqual([])
  const answer = { choice: 'followed', answer: 'Dat doen wij.' }
  expect((await manager.put(at(id, `interim-advices/${sent.id}/answer`), answer)).body.code).toBe('thing.not-found')
})

test('the database lets nobody write in the name of somebody else', async () => {
  const { id, holders } = await file()
  const [holder] = holders
  const provider = await makeProvider(house, id)
  const designation = await makeDesignation(house, colleague.id)
  const planned = await makeAct(house, id, { by: colleague.id, designation, provider, statement: null })
  const by = (statement: string, ...values: unknown[]) => asApp(house, lead.id, statement, values)

  expect(
    await by(
      `update pgb.act set state = 'done', legitimation = 'shown', purpose_told = true, duty = 'awb-5-20', limits_told = true,
         statement = 'Er is iets gezegd.', recorded_at = now() where id = $1`,
      planned,
    ),
  ).toContain('nobody records an act of somebody else')
  expect(
    await by(
      `insert into pgb.findings_report (id, investigation_id, municipality_id, acting_as, holder_id, goes_to, title, written_by, written_at, agreed_by, agreed_at, contents)
       values ($1, $2, $3, 'college-officer', $4, 'client', 'Verslag', $5, now(), $6, now(), '{}')`,
      ...[newId(), id, own, holder, lead.id, colleague.id],
    ),
  ).toContain('a report begins as a draft')
  const look = `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
    values ($1, $2, $3, $4, 'no', 'Niets gezien bij het huisbezoek.', $5, now())`
  expect(await by(look, newId(), id, own, holder, colleague.id)).toContain('in the name of somebody else')
  expect(await by(look, newId(), id, own, holder, lead.id)).toBe(1)
  expect(
    await by(
      `insert into pgb.interim_advice (id, investigation_id, municipality_id, addressee, advice, why_now, ground, necessity, sent_by, sent_at, choice, answer, answered_by, answered_at)
       values ($1, $2, $3, 'social-development', 'Zorg nu al voor andere hulp.', 'De zorg is gestopt.', 'wmo-5-2-4', 'Om andere hulp te regelen.', $4, now(), 'followed', 'Dat doen wij.', $5, now())`,
      ...[newId(), id, own, lead.id, manager.id],
    ),
  ).toContain('in the name of somebody else')
  const result = `update pgb.holder set result = 'no-effects', result_note = 'Alles klopt met de uren.', result_by = $2, result_at = now() where id = $1`
  expect(await by(result, holder, colleague.id)).toContain('in the name of somebody else')
  expect(await by(result, holder, lead.id)).toBe(1)
})

test('the database keeps what was withdrawn withdrawn, what was sent sent, and what the SVB said as it was said', async () => {
  const { id, holders } = await file()
  const [holder] = holders
  const [link, stay, report] = [newId(), newId(), newId()]
  const { owner } = house.db
  await owner.query(
    `insert into pgb.link (id, investigation_id, municipality_id, from_kind, from_name, to_kind, to_name, relation, source, seen_on, recorded_by, recorded_at, withdrawn_because, withdrawn_by)
     values ($1, $2, $3, 'client', 'Een', 'person', 'Twee', 'family', 'Gesprek', '2024-01-01', $4, now(), 'Klopt niet', $4)`,
    [link, id, own, lead.id],
  )
  await owner.query(
    `insert into pgb.stay (id, investigation_id, municipality_id, holder_id, kind, stayed_from, source, recorded_by, recorded_at, withdrawn_by, withdrawn_at, withdrawn_because)
     values ($1, $2, $3, $4, 'hospital', '2024-01-01', 'Brief', $5, now(), $5, now(), 'Klopt niet')`,
    [stay, id, own, holder, lead.id],
  )
  await owner.query(
    `insert into pgb.findings_report (id, investigation_id, municipality_id, acting_as, holder_id, goes_to, title, written_by, written_at, agreed_by, agreed_at, contents, sent_on, view_until)
     values ($1, $2, $3, 'college-officer', $4, 'client', 'Verslag', $5, now(), $6, now(), '{}', '2024-03-01', '2024-03-15')`,
    [report, id, own, holder, lead.id, colleague.id],
  )
  const money = await makeMoney(house, id, holder ?? '')
  const by = (statement: string, ...values: unknown[]) => asApp(house, lead.id, statement, values)

  expect(await by('update pgb.link set withdrawn_because = null, withdrawn_by = null where id = $1', link)).toContain('stays withdrawn')
  expect(await by('update pgb.stay set withdrawn_by = null, withdrawn_at = null, withdrawn_because = null where id = $1', stay)).toContain(
    'stays withdrawn',
  )
  expect(await by('update pgb.findings_report set sent_on = null, view_until = null where id = $1', report)).toContain('stays so')
  expect(await by('update pgb.budget set amount_cents = 1 where id = $1', money.budget)).toContain('permission denied')
})

test('who agrees a report changes no word of it', async () => {
  const { id, holders } = await file()
  const report = newId()
  await house.db.owner.query(
    `insert into pgb.findings_report (id, investigation_id, municipality_id, acting_as, holder_id, goes_to, title, written_by, written_at)
     values ($1, $2, $3, 'college-officer', $4, 'client', 'Verslag', $5, now())`,
    [report, id, own, holders[0], lead.id],
  )
  const agree = `update pgb.findings_report set agreed_by = $2, agreed_at = now(), contents = '{}'`

  expect(await asApp(house, colleague.id, `${agree}, body = 'Anders' where id = $1`, [report, colleague.id])).toContain('while changing it')
  expect(await asApp(house, colleague.id, `update pgb.findings_report set body = 'Anders' where id = $1`, [report])).toContain(
    'by who writes it',
  )
  expect(await asApp(house, colleague.id, `${agree} where id = $1`, [report, colleague.id])).toBe(1)
})
