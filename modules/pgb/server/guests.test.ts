import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAct } from './testing/acts.ts'
import { makeBudgetFile, makeMoney } from './testing/budget.ts'

let house: House
let lead: Tinkerer
let guest: Tinkerer
let file: string
let holder: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  guest = await house.signIn('Buurtteam', 'consultant', house.units.care)
  const made = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 2, atRisk: 'yes' })
  file = made.id
  holder = made.holders[1] ?? ''
  for (const one of made.holders) await makeMoney(house, file, one)
  await house.db.owner.query(
    `insert into pgb.claim (id, investigation_id, municipality_id, agreement_id, source_system, source_reference, period_from, period_to, amount_cents, state)
     select $1, a.investigation_id, a.municipality_id, a.id, 'PGB2.0', 'D-1', '2024-01-01', '2024-01-31', 100000, 'paid' from pgb.agreement a where a.investigation_id = $2 limit 1`,
    [newId(), file],
  )
  await makeAct(house, file, { by: lead.id, holder })
  await lead.post(at(`holders/${holder}/safety-steps`), { kind: 'neighbourhood-team', reason: 'De zorg komt niet.', dueOn: soon(7) })
  await house.db.owner.query(
    `insert into pgb.stay (id, investigation_id, municipality_id, holder_id, kind, stayed_from, source, recorded_by, recorded_at)
     values ($1, $2, $3, $4, 'hospital', '2024-01-01', 'Brief', $5, now())`,
    [newId(), file, firstMunicipality.id, holder, lead.id],
  )
})
afterAll(() => house.close())

const at = (rest: string) => `/investigations/${file}/budget${rest ? `/${rest}` : ''}`
const soon = (days: number) => addDays(dayInAmsterdam(new Date()), days)

/** Ends what the guest was invited on before, and invites anew. */
async function invite(...parts: string[]) {
  await house.db.owner.query(
    `update investigations.access_grant set state = 'ended', ended_at = now(), ended_because = 'Anders nodig.', ended_by = decided_by
      where account_id = $1 and state = 'granted'`,
    [guest.id],
  )
  if (parts.length === 0) return
  const invited = await lead.post(`/investigations/${file}/guests`, {
    accountId: guest.id,
    parts,
    until: soon(30),
    reason: 'Het buurtteam vangt deze mensen op.',
  })
  expect(invited.status).toBe(200)
}

/** How many rows of each table of the schema the database gives the guest. */
async function seenTables(): Promise<string[]> {
  const { rows } = await house.db.owner.query<{ named: string }>(
    `select c.relname as named from pg_class c where c.relnamespace = 'pgb'::regnamespace and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'investigation_id') order by 1`,
  )
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [guest.id])
    const seen: string[] = []
    for (const { named } of rows) {
      const found = await client.query(`select from pgb.${named} where investigation_id = $1 limit 1`, [file])
      if (found.rowCount) seen.push(named)
    }
    return seen
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** What of it a part holds: its routes, and the tables that have a row in this file. */
const partsOf = {
  safety: { routes: ['safety'], tables: ['safety_look', 'safety_step'] },
  money: {
    routes: ['money', 'payments', 'claims', 'paid-months', 'imports', 'stays', 'checks'],
    tables: ['account', 'agreement', 'budget', 'claim', 'payment', 'provider', 'stay'],
  },
  acts: { routes: ['acts', 'act-list?state=done'], tables: ['act', 'provider'] },
} as const
type Part = keyof typeof partsOf
const parts = Object.keys(partsOf) as Part[]
const shut = ['provider', 'links', 'reports', 'authorities', 'exchanges']
const looksOf = async () =>
  (
    await house.db.owner.query<{ action: string }>(
      `select distinct action from platform.audit_event where actor_id = $1 and object_id = $2 and case_role = 'guest'`,
      [guest.id, file],
    )
  ).rows.map(({ action }) => action)

describe.each(parts)('a guest on %s', (part) => {
  test('reads that part on its own screens, and nothing of the others', async () => {
    await invite(part)

    for (const one of parts)
      for (const route of partsOf[one].routes)
        expect([route, (await guest.get(at(route))).status]).toEqual([route, one === part ? 200 : 404])
    for (const route of shut) expect([404, 403]).toContain((await guest.get(at(route))).status)
    expect((await guest.get(at(''))).body).toMatchObject({
      guestOf: [part],
      kind: 'provider',
      assignment: null,
      works: false,
      holders: [
        { name: expect.any(String), result: null, representative: null, inDanger: part === 'safety' ? 'yes' : null },
        { name: expect.any(String) },
      ],
    })
  })

  test('sees no row of anything else, also not in the database', async () => {
    await invite(part)
    expect(await seenTables()).toEqual(partsOf[part].tables)
  })

  test('writes nothing', async () => {
    await invite(part)
    expect((await guest.post(at(`holders/${holder}/safety-looks`), { inDanger: 'no', signs: 'Alles is goed.' })).status).toBe(403)
  })

  test('is in the trail with every look', async () => {
    await invite(part)
    const looks = { safety: 'safety.read', money: 'budget.money-read', acts: 'budget.acts-read' }
    await guest.get(at(partsOf[part].routes[0]))
    expect(await looksOf()).toEqual(expect.arrayContaining(['budget.read', looks[part]]))
  })
})

test('a guest on money reads the payments themselves, and claims', async () => {
  await invite('money')
  expect((await guest.get(at('payments'))).body.rows).not.toEqual([])
  expect((await guest.get(at('claims'))).body.rows).toHaveLength(1)
})

test('the sums of money are for a guest on money only', async () => {
  await invite('money')
  expect((await guest.get(at('paid-months'))).body).not.toEqual([])
  await invite('acts')
  const client = await house.db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('app.actor_id', $1, true)`, [guest.id])
  for (const page of ['payment_page', 'claim_page'])
    expect([page, (await client.query(`select from pgb.${page}($1, null, null, null, null, null, null, 10)`, [file])).rowCount]).toEqual([
      page,
      0,
    ])
  for (const called of ['paid_by_month', 'claims_to_check', 'late_payments', 'account_holders', 'paid_from_budgets', 'paid_per_holder'])
    expect([called, (await client.query(`select from pgb.${called}($1)`, [file])).rowCount]).toEqual([called, 0])
  await client.query('rollback')
  client.release()
})

test('a guest on two parts reads both; one on another part of the file nothing of its budgets, nor one whose time is over', async () => {
  await invite('safety', 'acts')
  expect((await guest.get(at(''))).body.guestOf).toEqual(['safety', 'acts'])
  expect([(await guest.get(at('safety'))).status, (await guest.get(at('acts'))).status, (await guest.get(at('money'))).status]).toEqual([
    200, 200, 404,
  ])

  await invite('findings')
  expect((await guest.get(at(''))).status).toBe(404)
  expect(await seenTables()).toEqual([])
  await invite()
  expect((await guest.get(at('safety'))).status).toBe(404)
})

test('nobody is invited on a budget part of a file under the Participation Act, in the database too', async () => {
  const other = await participationFile()
  expect(
    (
      await lead.post(`/investigations/${other}/guests`, {
        accountId: guest.id,
        parts: ['money'],
        until: soon(3),
        reason: 'Om te zien wat is betaald.',
      })
    ).body.code,
  ).toBe('reading.no-such-part')
  await expect(
    house.db.owner.query(
      `insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, parts, reason, requested_at, asked_until, state, decided_by, decided_at, until)
       values ($1, $2, 'x', $3, 'guest', array['money'], 'Meekijken.', now(), current_date, 'granted', $4, now(), current_date)`,
      [newId(), other, guest.id, lead.id],
    ),
  ).rejects.toThrow('has no budgets to be a guest on')
})

/** A file of the lead, made over into one under the Participation Act. */
async function participationFile(): Promise<string> {
  const { id } = await makeBudgetFile(house, { lead: lead.id })
  await house.db.owner.query(
    `update investigations.investigation set domain = 'participation-act', scheme = 'subsistence', legal_basis = 'pw-53a-6' where id = $1`,
    [id],
  )
  return id
}
