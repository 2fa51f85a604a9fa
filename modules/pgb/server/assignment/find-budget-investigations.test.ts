import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import type { BudgetInvestigationRow } from '../../contract.ts'
import { makeBudgetFile } from '../testing/budget.ts'
import { closeFile } from '../testing/close-file.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let coordinator: Tinkerer
let otherUnit: Tinkerer
let elsewhere: Tinkerer
const files: Record<string, string> = {}
beforeAll(async () => {
  house = await openHouse()
  const care = house.units.care
  lead = await house.signIn('Toezichthouder', 'specialist', care)
  colleague = await house.signIn('Collega', 'specialist', care)
  coordinator = await house.signIn('Coördinator', 'coordinator', care)
  otherUnit = await house.signIn('Andere afdeling', 'coordinator', house.units.income)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', ['specialist', 'coordinator', 'manager'], other.units.care, other.id)
  const made = async (name: string, wanted: object) => {
    files[name] = (await makeBudgetFile(house, { lead: lead.id, ...wanted })).id
  }
  await made('safe', { openedOn: '2024-02-01', atRisk: 'no' })
  await made('provider', { openedOn: '2024-02-02', kind: 'provider', holders: 2, atRisk: 'yes', colleague: colleague.id })
  await made('unasked', { openedOn: '2024-02-03', atRisk: null, assignedOn: null })
  await made('closed', { openedOn: '2024-02-04', atRisk: 'unknown' })
  await closeFile(house, files.closed ?? '')
  await made('empty', { openedOn: '2024-02-05', kind: 'provider', holders: 0 })
  await suspend(files.safe ?? '')
})
afterAll(() => house.close())

/** As it stands while it runs; how it gets there, and what has to stand there by then, is settled elsewhere. */
async function suspend(file: string): Promise<void> {
  await house.db.owner.query(`begin; set local session_replication_role = replica;
    insert into pgb.suspension (id, reference, investigation_id, municipality_id, holder_id, ground, reasons, continuity, continues_by, continues_from,
       lighter_means, consequences, urgency_exception, urgency_reasons, proposed_from, state, drafted_by, drafted_at, proposed_by, proposed_at,
       decided_by, mandate_id, decided_at, letter_sent_on, asked_svb_on, starts_on, ends_on)
     select gen_random_uuid(), 'S-2024-0001', h.investigation_id, h.municipality_id, h.id, 'e', repeat('feiten ', 9), repeat('zorg ', 9), 'Buurtteam', '2024-02-10',
       repeat('lichter ', 9), repeat('gevolg ', 9), 'awb-4-11-a', repeat('spoed ', 9), '2024-02-10', 'running', '${lead.id}', now(), '${lead.id}', now(),
       '${coordinator.id}', gen_random_uuid(), now(), '2024-02-10', '2024-02-10', '2024-02-12', '2024-05-12'
       from pgb.holder h where h.investigation_id = '${file}';
    commit`)
}

const list = async (who: Tinkerer, query = ''): Promise<BudgetInvestigationRow[]> =>
  (await who.get(`/budget-investigations${query}`)).body.rows
const idsOf = async (who: Tinkerer, query = '') =>
  (await list(who, query)).map(({ id }) => Object.keys(files).find((name) => files[name] === id))

test('each file says what kind it is, whether its people are safe, and until when payments are suspended; newest first', async () => {
  expect(await list(coordinator)).toMatchObject([
    { kind: 'provider', safety: 'nobody', subject: 'Thuiszorg Voorbeeld B.V.' },
    { stage: 'closed', safety: 'not-clear' },
    { safety: 'not-asked', assignedOn: null, suspendedUntil: null },
    { kind: 'provider', safety: 'not-safe', assignedOn: '2024-02-05', lead: 'Toezichthouder' },
    { kind: 'client', safety: 'safe', subject: 'Voorbeeld', suspendedUntil: '2024-05-12', openedOn: '2024-02-01' },
  ])
})

test('the list is narrowed by kind, state, a suspension that runs, whose and municipality', async () => {
  expect(await idsOf(lead, '?kind=client&state=open')).toEqual(['unasked', 'safe'])
  expect(await idsOf(lead, '?state=closed')).toEqual(['closed'])
  expect(await idsOf(lead, '?suspension=running')).toEqual(['safe'])
  expect(await idsOf(coordinator, '?mine=yes')).toEqual([])
  expect(await idsOf(colleague, '?mine=yes')).toEqual(['provider'])
  expect(await idsOf(lead, '?municipality=GM9998')).toEqual([])
})

test('pages go on where the one before ended', async () => {
  const seen: string[] = []
  let after = ''
  do {
    const { body } = await lead.get(`/budget-investigations?limit=2${after && `&after=${encodeURIComponent(after)}`}`)
    seen.push(...body.rows.map(({ id }: BudgetInvestigationRow) => id))
    after = body.next ?? ''
  } while (after)

  expect(seen).toEqual([files.empty, files.closed, files.unasked, files.provider, files.safe])
  expect((await lead.get('/budget-investigations?after=x')).body.code).toBe('input.invalid')
})

test('everybody sees exactly what row security shows', async () => {
  expect(await idsOf(colleague)).toEqual(['provider'])
  expect(await idsOf(otherUnit)).toEqual([])
  expect(await idsOf(elsewhere)).toEqual([])
  const consultant = await house.signIn('Consulent', 'consultant', house.units.care)
  expect((await consultant.get('/budget-investigations')).body.code).toBe('access.not-permitted')
})

test('the same list as CSV names nobody, and what was shown is remembered', async () => {
  const { status, body } = await lead.get('/budget-investigations/csv?state=open')

  expect(status).toBe(200)
  expect(body).toContain('cliënt (budgethouder)')
  expect(body).toContain('2024-05-12')
  expect(body).not.toContain('Voorbeeld')
  const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action = 'budgets.listed' and actor_id = $1`, [
    lead.id,
  ])
  expect(rows.at(-1)?.facts.shown).toHaveLength(4)
})
