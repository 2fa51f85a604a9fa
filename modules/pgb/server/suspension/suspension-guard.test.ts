import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { declareNoConflict, giveMandate, makeSuspension } from '../testing/suspension.ts'

let house: House
let lead: Tinkerer
let coordinator: Tinkerer
let manager: Tinkerer
let second: Tinkerer
let mandate: string
let mandateOfSecond: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  second = await house.signIn('Tweede manager', 'manager', house.units.socialDevelopment)
  mandate = await giveMandate(house, manager.id)
  mandateOfSecond = await giveMandate(house, second.id)
})
afterAll(() => house.close())

async function make(wanted: Partial<Parameters<typeof makeSuspension>[1]> = {}) {
  const { id: file, holders } = await makeBudgetFile(house, { lead: lead.id })
  const holder = holders[0] ?? ''
  const money = await makeMoney(house, file, holder)
  const id = await makeSuspension(house, {
    file,
    holder,
    budget: money.budget,
    agreement: money.agreement,
    by: lead.id,
    decider: { id: manager.id, mandate },
    ...wanted,
  })
  await declareNoConflict(house, file, manager.id)
  return { id, file, agreement: money.agreement }
}

/** What the database does when the application asks this for somebody: how many rows, or why not. */
async function tries(who: Tinkerer, statement: string, values: unknown[]): Promise<number | string> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
    return (await client.query(statement, values)).rowCount ?? 0
  } catch (reason) {
    return (reason as Error).message
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const set = (who: Tinkerer, id: string, change: string, ...values: unknown[]) =>
  tries(who, `update pgb.suspension set ${change} where id = $1`, [id, ...values])

test('who works on the file cannot decide, nor write a mandate or an end decision, by the database either', async () => {
  const proposed = await make({ state: 'proposed' })
  const ending = await make({ state: 'ending' })

  expect(
    await set(lead, proposed.id, `state = 'decided', decided_by = $2, mandate_id = $3, decided_at = now()`, manager.id, mandate),
  ).toMatch('for somebody else')
  expect(await set(lead, proposed.id, 'decided_by = $2', manager.id)).toMatch('does not go from proposed to proposed')
  expect(
    await set(
      lead,
      ending.id,
      `state = 'ended', end_decided_by = $2, end_mandate_id = $3, end_decided_at = now(), ended_on = '2024-06-01'`,
      manager.id,
      mandate,
    ),
  ).toMatch('for somebody else')
  expect(await set(lead, (await make()).id, `state = 'decided', decided_by = $2`, manager.id)).toMatch('does not go from draft to decided')
})

test('the mandate is of who decides, fits and holds that day; and who decides changes nothing else', async () => {
  const { id } = await make({ state: 'proposed' })
  const decide = `state = 'decided', decided_by = $2, mandate_id = $3, decided_at = '2024-03-25'`

  expect(await set(manager, id, decide, manager.id, mandateOfSecond)).toMatch('the mandate is not of who decides')
  const lapsed = await giveMandate(house, manager.id, { kinds: ['revise'], from: '2020-01-01' })
  expect(await set(manager, id, decide, manager.id, lapsed)).toMatch('the mandate is not of who decides')
  expect(await set(manager, id, decide.replace('2024-03-25', '2019-12-31'), manager.id, mandate)).toMatch('does not hold that day')
  expect(await set(manager, id, `${decide}, proposed_from = '2024-03-01'`, manager.id, mandate)).toMatch('does not change')
  expect(await set(manager, id, decide, second.id, mandate)).toMatch(/row-level security|mandate/)
  expect(await set(second, id, decide, second.id, mandateOfSecond)).toMatch('asked first whether they know')
  expect(await set(manager, id, decide, manager.id, mandate)).toBe(1)
})

test('a suspension is proposed with facts, care agreements and safety asked, and begins as a draft of who writes it', async () => {
  const propose = `state = 'proposed', proposed_by = '${lead.id}', proposed_at = now()`
  const bare = await make()
  await house.db.owner.query('delete from pgb.suspension_fact where suspension_id = $1', [bare.id])
  const unasked = await make()
  await house.db.owner.query('delete from pgb.safety_look where investigation_id = $1', [unasked.file])

  expect(await set(lead, bare.id, propose)).toMatch('proposed with facts')
  expect(await set(lead, unasked.id, propose)).toMatch('proposed with facts')
  expect(await set(lead, (await make()).id, propose)).toBe(1)
  expect(await set(lead, (await make()).id, `${propose}, continues_from = '2024-09-01'`)).toMatch('does not change')
  const copy = `insert into pgb.suspension (id, reference, investigation_id, municipality_id, holder_id, drafted_by, drafted_at, state)
    select gen_random_uuid(), 'S-2024-9999', investigation_id, municipality_id, holder_id, $2, now(), 'running' from pgb.suspension where id = $1`
  expect(await tries(lead, copy, [bare.id, lead.id])).toMatch(/begins as a draft|violates check/)
})

test('what it rests on stands still once it was proposed', async () => {
  const { id, agreement } = await make({ state: 'proposed' })

  expect(await tries(lead, 'delete from pgb.suspension_fact where suspension_id = $1', [id])).toMatch('stands still')
  expect(await tries(lead, 'delete from pgb.suspended_agreement where suspension_id = $1', [id])).toMatch('stands still')
  expect(await tries(lead, 'delete from pgb.agreement where id = $1', [agreement])).toMatch('stands still')
  expect(await set(lead, id, `reasons = 'Iets heel anders dan is voorgesteld.'`)).toMatch('does not go')
})

test('it lasts no longer than the law allows, and starts after letter and request', async () => {
  const { id } = await make({ state: 'decided' })
  const start = `state = 'running', confirmed_on = '2024-03-30', confirmed_as = 'Verwerkt', starts_on = $2, ends_on = $3`

  expect(await set(lead, id, start, '2024-04-01', '2024-06-30')).toMatch('starts after letter and request')
  await house.db.owner.query(
    `update pgb.suspension set letter_sent_on = '2024-03-28', asked_svb_on = '2024-03-28', asked_digest = decode(repeat('00', 32), 'hex') where id = $1`,
    [id],
  )
  expect(await set(lead, id, start, '2024-04-01', '2024-07-01')).toMatch('no longer than the law allows')
  expect(await set(lead, id, start, '2024-03-31', '2024-06-01')).toMatch('starts after letter and request')
  expect(await set(lead, id, start, '2024-04-01', '2024-06-30')).toBe(1)
})

test('past its term only resuming is left, and after the end nothing changes but what the SVB confirms', async () => {
  const { id } = await make({ state: 'running' })
  const propose = `state = 'ending', end_kind = $2, end_reasons = 'De termijn is voorbij.', end_proposed_by = '${lead.id}', end_proposed_at = $3`
  expect(await set(lead, id, propose, 'revoke', '2024-07-01T09:00:00Z')).toMatch('past its term')
  expect(await set(lead, id, propose, 'revoke', '2024-06-30T09:00:00Z')).toBe(1)
  expect(await set(lead, id, propose, 'resume', '2024-07-01T09:00:00Z')).toBe(1)
  expect(await set(lead, id, `ends_on = '2024-12-31'`)).toMatch('does not change')

  const waits = await make({ state: 'ending', end: 'convert' })
  const forConvert = await giveMandate(house, manager.id, { kinds: ['convert'] })
  const agree = `state = 'ended', end_decided_by = $2, end_mandate_id = $3, end_decided_at = $4, ended_on = '2024-06-15'`
  expect(await set(manager, waits.id, agree, manager.id, mandate, '2024-06-15T09:00:00Z')).toMatch('the mandate is not of who decides')
  expect(await set(manager, waits.id, agree, manager.id, forConvert, '2024-07-02T09:00:00Z')).toMatch('the term is over')
  expect(await set(manager, waits.id, agree, manager.id, forConvert, '2024-06-15T09:00:00Z')).toBe(1)

  const ended = await make({ state: 'ended' })
  expect(await set(lead, ended.id, `end_asked_svb_on = '2024-06-04'`)).toMatch('a letter is sent to somebody')
  await house.db.owner.query(
    `insert into pgb.suspension_addressee (suspension_id, investigation_id, municipality_id, moment, who, person_id, name, proposed, gets)
     select suspension_id, investigation_id, municipality_id, 'end', who, person_id, name, proposed, gets from pgb.suspension_addressee where suspension_id = $1`,
    [ended.id],
  )
  expect(await set(lead, ended.id, `end_asked_svb_on = '2024-06-04'`)).toBe(1)
  expect(await set(lead, ended.id, `ended_on = '2024-06-29'`)).toMatch('does not change')
  expect(await set(manager, ended.id, `state = 'running'`)).toBe(0)
  expect(await set(lead, ended.id, `state = 'running'`)).toMatch('does not go from ended to running')
})

test('a payment is withheld while it runs, decided on with the end and paid after it', async () => {
  const { id, agreement } = await make({ state: 'running' })
  const add = (
    of: string,
  ) => `insert into pgb.withheld (id, suspension_id, investigation_id, municipality_id, agreement_id, period_from, period_to, amount_cents, source, added_by, added_at)
    select gen_random_uuid(), s.id, s.investigation_id, s.municipality_id, $2, '2024-04-01', '2024-04-30', 1200, 'Brief van de SVB', '${lead.id}', now() from pgb.suspension s where s.id = ${of}`

  expect(await tries(lead, add('$1'), [id, agreement])).toBe(1)
  expect(await tries(lead, add('$1'), [id, (await make()).agreement])).toMatch(/belongs to an agreement|foreign key/)
  const early = await make({ state: 'decided' })
  expect(await tries(lead, add('$1'), [early.id, early.agreement])).toMatch('while the suspension runs')
  await house.db.owner.query(add('$1'), [id, agreement])
  expect(await tries(lead, `update pgb.withheld set decision = 'pay', paid_on = '2024-05-01' where suspension_id = $1`, [id])).toMatch(
    'paid after it',
  )
  expect(await tries(manager, `delete from pgb.withheld where suspension_id = $1`, [id])).toBe(0)
  expect(
    await set(
      lead,
      id,
      `state = 'ending', end_kind = 'resume', end_reasons = 'Het is uitgezocht.', end_proposed_by = '${lead.id}', end_proposed_at = '2024-05-01'`,
    ),
  ).toMatch('what happens with every payment')
})

test('nobody without an actor writes or asks for warnings, and an actor does not either', async () => {
  const { id } = await make({ state: 'running' })

  await expect(house.db.pool.query(`select * from pgb.warn_of_suspensions('2024-06-01', 10)`)).rejects.toThrow('only the background warns')
  expect(await tries(lead, `select * from pgb.warn_of_suspensions('2024-06-01', 10)`, [])).toMatch('only the background warns')
  expect((await house.db.pool.query(`update pgb.suspension set ends_on = '2025-01-01' where id = $1`, [id])).rowCount).toBe(0)
})

test('lead, coordinator and mandated manager are told in weeks 8, 11 and 12 and past the term, each once, and what was missed is told as one', async () => {
  await house.db.owner.query(`update pgb.suspension set warned_weeks = '{8,11,12,14}'`)
  const { id } = await make({ state: 'running' })
  const late = await make({ state: 'ending' })
  await house.db.owner.query(`update pgb.suspension set warned_weeks = '{8,11,12,14}' where id = $1`, [late.id])
  const toldOn = async (moment: string) => {
    house.setNow(moment)
    const context = { pool: house.db.pool, clock: () => new Date(moment), reactions: {} }
    await doWork(context, { purpose: 'social-domain-enforcement' }, (work: Work<never>) => enqueue(work, 'pgb.warn-of-suspensions', {}))
    expect(await house.runJobs()).toEqual([])
    const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action = 'suspension.warned' and at = $1`, [
      moment,
    ])
    return rows.map(({ facts }) => facts)
  }
  const heard = async (who: Tinkerer) =>
    (await who.get('/own-messages?limit=100')).body.rows
      .filter((one: { href: string }) => one.href === `/opschortingen/${id}`)
      .map(({ kind }: { kind: string }) => kind)
      .toSorted()

  expect(await toldOn('2024-05-19T05:00:00Z')).toEqual([])
  expect(await toldOn('2024-05-20T05:00:00Z')).toEqual([{ suspension: id, week: 8 }])
  expect(await toldOn('2024-05-20T06:00:00Z')).toEqual([])
  expect(await toldOn('2024-05-21T05:00:00Z')).toEqual([])
  // The server stood still in week 11: week 12 says it all.
  expect(await toldOn('2024-06-18T05:00:00Z')).toEqual([{ suspension: id, week: 12 }])
  expect(await toldOn('2024-06-30T05:00:00Z')).toEqual([])
  expect(await toldOn('2024-07-01T05:00:00Z')).toEqual([{ suspension: id, week: 14 }])
  expect(await toldOn('2024-07-02T05:00:00Z')).toEqual([])

  const all = ['pgb.suspension-first-warning', 'pgb.suspension-last-warning', 'pgb.suspension-over']
  for (const who of [lead, coordinator, manager]) expect(await heard(who)).toEqual(all)
  const { rows } = await house.db.owner.query('select warned_weeks from pgb.suspension where id = $1', [id])
  expect(rows[0].warned_weeks).toEqual([8, 11, 12, 14])
})

test('a file waits until the SVB confirmed the end and paid what was withheld, and for a step for who is not safe', async () => {
  const { id, file, agreement } = await make({ state: 'ended', end: 'resume' })
  const { owner } = house.db
  const facts = async () => (await owner.query('select investigations.support_facts($1) as facts', [file])).rows[0].facts

  expect(await facts()).toMatchObject({ runningSuspensions: 1, inDangerWithoutStep: 0 })
  await owner.query(`update pgb.suspension set end_asked_svb_on = ended_on, end_confirmed_on = ended_on where id = $1`, [id])
  expect(await facts()).toMatchObject({ runningSuspensions: 0 })
  await owner.query(
    `insert into pgb.withheld (id, suspension_id, investigation_id, municipality_id, agreement_id, period_from, period_to, amount_cents, source, decision, added_by, added_at)
     select gen_random_uuid(), id, investigation_id, municipality_id, $2, starts_on, starts_on + 6, 12000, 'Opgave van de SVB', 'pay', drafted_by, now() from pgb.suspension where id = $1`,
    [id, agreement],
  )
  expect(await facts()).toMatchObject({ runningSuspensions: 1 })
  await owner.query(`update pgb.withheld set paid_on = '2024-06-10' where suspension_id = $1`, [id])
  expect(await facts()).toMatchObject({ runningSuspensions: 0 })

  await owner.query(
    `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
     select gen_random_uuid(), investigation_id, municipality_id, id, 'yes', 'Mevrouw is bang.', $2, now() + interval '1 minute' from pgb.holder where investigation_id = $1`,
    [file, lead.id],
  )
  expect(await facts()).toMatchObject({ inDangerWithoutStep: 1 })
  await owner.query(
    `insert into pgb.safety_step (id, investigation_id, municipality_id, holder_id, kind, reason, due_on, added_by, added_at)
     select gen_random_uuid(), investigation_id, municipality_id, id, 'safe-home', 'Mevrouw is bang voor haar zoon.', '2024-06-10', $2, now() from pgb.holder where investigation_id = $1`,
    [file, lead.id],
  )
  expect(await facts()).toMatchObject({ inDangerWithoutStep: 0, openSafetySteps: 1 })
})
