import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { readInZip } from '#platform/server/print/testing/read-zip.ts'
import { asApp } from '../testing/as-app.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { declareNoConflict, giveMandate, makeSuspension } from '../testing/suspension.ts'
import { mustKeepSourcesOut, namedSource, saysOfSource } from './fact-rules.ts'

const told = { fact: 'In maart was er drie weken geen hulp.', source: 'Buurvrouw Kletsmans', howChecked: 'Zie de melding' }

test('a report and another client are never named, whatever was chosen; nor is a fact of which nobody said whose it is', () => {
  for (const cameFrom of ['report', 'other-client', null] as const) {
    expect(namedSource({ ...told, cameFrom, sourceNamed: true, unnamedBecause: null })).toBeNull()
    expect(saysOfSource({ ...told, cameFrom, sourceNamed: true, unnamedBecause: null })).toBe(false)
  }
  expect(() => mustKeepSourcesOut([{ cameFrom: 'report', sourceNamed: true }])).toThrow('suspension.source-stays-unnamed')
  expect(() => mustKeepSourcesOut([{ cameFrom: 'authority', sourceNamed: true }])).not.toThrow()
  expect(namedSource({ ...told, cameFrom: 'authority', sourceNamed: true, unnamedBecause: null })).toBe('Buurvrouw Kletsmans')
  expect(namedSource({ ...told, cameFrom: 'authority', sourceNamed: false, unnamedBecause: 'Op verzoek van de politie.' })).toBeNull()
})

let house: House
let lead: Tinkerer
let manager: Tinkerer
let mandate: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  mandate = await giveMandate(house, manager.id)
  house.setNow('2024-03-25T09:00:00Z')
})
afterAll(() => house.close())

async function make(state: 'draft' | 'decided') {
  const { id: file, holders } = await makeBudgetFile(house, { lead: lead.id })
  const money = await makeMoney(house, file, holders[0] ?? '')
  const of = { file, holder: holders[0] ?? '', budget: money.budget, agreement: money.agreement }
  const id = await makeSuspension(house, { ...of, by: lead.id, decider: { id: manager.id, mandate }, state })
  await declareNoConflict(house, file, manager.id)
  return { id, file, agreement: money.agreement }
}

test('a draft holds a fact of a report without its source in the letter, and is proposed once it says why', async () => {
  const { id, agreement } = await make('draft')
  const write = async (fact: object) =>
    lead.put(`/suspensions/${id}`, {
      revision: (await lead.get(`/suspensions/${id}`)).body.revision,
      agreementIds: [agreement],
      scope: 'whole',
      facts: [{ ...told, ...fact }],
    })
  const missing = async () => (await lead.get(`/suspensions/${id}`)).body.missing

  expect(await write({ cameFrom: 'report', sourceNamed: true })).toMatchObject({
    status: 422,
    body: { code: 'suspension.source-stays-unnamed' },
  })
  expect((await write({})).status).toBe(200)
  expect(await missing()).toContain('suspension.source-choice-needed')
  expect((await write({ cameFrom: 'report' })).status).toBe(200)
  expect(await missing()).toContain('suspension.source-choice-needed')
  expect((await write({ cameFrom: 'report', unnamedBecause: 'Wie iets meldt, blijft geheim.' })).status).toBe(200)
  expect(await missing()).not.toContain('suspension.source-choice-needed')
})

test('the letter holds the fact and not who told it; the manager reads both, and why', async () => {
  const { id } = await make('decided')
  await house.db.owner.query(
    `update pgb.suspension_fact set fact = $2, source = $3, came_from = 'report', source_named = false, unnamed_because = 'Wie iets meldt, blijft geheim.' where suspension_id = $1`,
    [id, told.fact, told.source],
  )

  const { rawPayload } = await lead.send({ url: `/api/v1/suspensions/${id}/papers/decision-letter.docx` })
  const words = readInZip(rawPayload, 'word/document.xml')
  expect(words).toContain(told.fact)
  expect(words).toContain('zeggen wij niet in deze brief')
  expect(words).not.toMatch(/Kletsmans|geheim/)
  expect((await manager.get(`/suspensions/${id}`)).body.facts).toMatchObject([
    { source: told.source, cameFrom: 'report', unnamedBecause: expect.any(String) },
  ])
})

test('the database keeps a reporter out too, and takes no proposal that does not say', async () => {
  const { id } = await make('draft')
  const add = (cameFrom: string) =>
    asApp(
      house,
      lead.id,
      `insert into pgb.suspension_fact (suspension_id, investigation_id, municipality_id, position, fact, source, how_checked, came_from, source_named)
       select s.id, s.investigation_id, s.municipality_id, 2, 'Een feit van iemand.', 'Iemand', 'Zie het dossier', ${cameFrom}, true from pgb.suspension s where s.id = $1`,
      [id],
    )
  for (const cameFrom of [`'report'`, `'other-client'`]) expect(await add(cameFrom), cameFrom).toMatch('suspension_fact_keeps_reporter_out')
  expect(await add('null')).toMatch('suspension_fact_named_when_known')
  expect(await add(`'authority'`)).toBe(1)

  await house.db.owner.query(`update pgb.suspension_fact set came_from = 'report', source_named = false where suspension_id = $1`, [id])
  expect(
    await asApp(house, lead.id, `update pgb.suspension set state = 'proposed', proposed_by = $2, proposed_at = now() where id = $1`, [
      id,
      lead.id,
    ]),
  ).toMatch('whether its source is named')
})

test('who decides names no other client in the letter either, though they do not see them; nor does a proposal whose clients grew', async () => {
  const made = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 3 })
  const [holder = ''] = made.holders
  const money = await makeMoney(house, made.id, holder)
  const of = { file: made.id, holder, budget: money.budget, agreement: money.agreement, by: lead.id, state: 'proposed' as const }
  const id = await makeSuspension(house, { ...of, fact: 'Ook bij mevrouw Proefstra zijn de uren niet gegeven.' })
  await declareNoConflict(house, made.id, manager.id)
  const names = 'select from pgb.surnames_on($1, array[$2]::uuid[])'
  expect(await asApp(house, manager.id, names, [made.id, holder])).toBe(3)
  const decide = async (reasons: string | null) => {
    const { revision } = (await manager.get(`/suspensions/${id}`)).body
    const { status, body } = await manager.post(`/suspensions/${id}/decision`, { revision, choice: 'suspend', reasons })
    return body?.code ?? status
  }

  expect(await decide(null)).toBe('suspension.names-another-client')
  await house.db.owner.query(`update pgb.suspension_fact set fact = 'In februari zijn 12 uren gegeven.' where suspension_id = $1`, [id])
  expect(await decide('Net als bij mevrouw Testveld zijn de uren niet gegeven.')).toBe('suspension.names-another-client')
  expect(await decide('Net als bij mevrouw Voorbeeld zelf is gevraagd.')).toBe(204)
  expect(await asApp(house, manager.id, names, [made.id, holder])).toBe(0)
})
