import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAct, makeDesignation, makeProvider } from '../testing/acts.ts'
import { asApp } from '../testing/as-app.ts'
import { makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let stranger: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  stranger = await house.signIn('Vreemde', 'specialist', house.units.care)
  await makeDesignation(house, lead.id, { to: '2024-04-01' })
  house.setNow('2024-03-18T12:00:00Z')
})
afterAll(() => house.close())

const plan = {
  withWhom: 'representative',
  withName: 'M. Testveld',
  about: 'Wie de zorg regelt en of die komt.',
  onDay: '2024-03-20',
  from: '13:00',
  until: '14:00',
  place: 'home',
}
async function planned() {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id })
  const act = await makeAct(house, id, { by: lead.id, holder: holders[0] ?? '', statement: null, onDay: '2024-03-19' })
  return { id, act, at: `/investigations/${id}/budget/acts/${act}` }
}

test('a planned talk is changed in place: day, who, where and what; how it was planned stays, with the change in the trail', async () => {
  const { id, act, at } = await planned()
  const changed = await lead.put(at, { ...plan, revision: 0 })

  expect(changed.body.acts).toMatchObject([
    {
      ...{
        id: act,
        state: 'planned',
        revision: 1,
        withWhom: 'representative',
        withName: 'M. Testveld',
        onDay: '2024-03-20',
        place: 'home',
      },
      earlier: [{ withWhom: 'budget-holder', onDay: '2024-03-19', place: 'office', about: 'Of de zorg is gegeven die is betaald.' }],
    },
  ])
  const { rows } = await house.db.owner.query(
    `select facts from platform.audit_event where object_id = $1 and action = 'budget-act.changed'`,
    [id],
  )
  expect(rows).toMatchObject([
    { facts: { act, onWas: '2024-03-19', placeWas: 'office', on: '2024-03-20', changed: expect.arrayContaining(['onDay', 'about']) } },
  ])
  expect(JSON.stringify(rows)).not.toContain('Testveld')
})

test('of two windows the second is told that a colleague changed it, and can take it over after that', async () => {
  const { at } = await planned()
  await lead.put(at, { ...plan, revision: 0 })

  expect((await colleague.put(at, { ...plan, place: 'phone', revision: 0 })).body.code).toBe('budget.changed-meanwhile')
  const taken = await colleague.put(at, { ...plan, place: 'phone', byMe: true, revision: 1 })
  expect(taken.body.acts).toMatchObject([{ by: { id: colleague.id }, place: 'phone', revision: 2 }])
  expect(taken.body.acts[0].earlier).toHaveLength(2)
})

test('what was done or cancelled is not planned anew, nobody else changes it, and who it is with still has to fit', async () => {
  const { at } = await planned()
  expect((await stranger.put(at, { ...plan, revision: 0 })).status).toBe(404)
  expect((await lead.put(at, { ...plan, withWhom: 'employee', revision: 0 })).body.code).toBe('input.invalid')
  await lead.post(`${at}/cancelled`, { because: 'Mevrouw is ziek.' })
  expect((await lead.put(at, { ...plan, revision: 0 })).body.code).toBe('budget-act.not-planned')
})

test('a check is planned only on days on which who does it is a supervisor', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider' })
  const provider = await makeProvider(house, id)
  const { rows } = await house.db.owner.query(`select id from staff.designation where account_id = $1`, [lead.id])
  const act = await makeAct(house, id, { by: lead.id, provider, designation: rows[0].id, kind: 'administration-check', statement: null })
  const at = `/investigations/${id}/budget/acts/${act}`
  const check = { ...plan, withWhom: 'provider', withName: '', place: 'at-provider', revision: 0 }

  expect((await lead.put(at, { ...check, onDay: '2024-04-02' })).body.code).toBe('budget-act.no-designation')
  expect((await colleague.put(at, { ...check, byMe: true })).body.code).toBe('budget-act.no-designation')
  expect((await colleague.put(at, check)).body.acts).toMatchObject([{ by: { id: lead.id }, onDay: '2024-03-20' }])
})

test('the database keeps how it was planned, and lets nobody write or lose that', async () => {
  const { act } = await planned()
  const by = (statement: string) => asApp(house, lead.id, statement, [act])

  expect(await by(`update pgb.act set on_day = '2024-03-21' where id = $1`)).toContain('changed from how it stands')
  expect(await by(`update pgb.act set on_day = '2024-03-21', revision = 1 where id = $1`)).toBe(1)
  expect(await by(`delete from pgb.earlier_plan where act_id = $1`)).toContain('permission denied')
  expect(await by(`insert into pgb.earlier_plan (id, act_id) values (gen_random_uuid(), $1)`)).toContain('permission denied')
  expect(await by(`update pgb.act set acting_as = 'supervisor' where id = $1`)).toContain('permission denied')
})

test('lists go on from where they were: planned from the first day on, done the newest first', async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id })
  const holder = holders[0] ?? ''
  const days = ['2024-03-05', '2024-03-01', '2024-03-05', '2024-03-09']
  for (const onDay of days) await makeAct(house, id, { by: lead.id, holder, onDay })
  for (const onDay of days) await makeAct(house, id, { by: lead.id, holder, onDay, statement: null })
  const walk = async (state: string) => {
    const seen: { id: string; onDay: string }[] = []
    for (let after = ''; ; ) {
      const { body } = await lead.get(`/investigations/${id}/budget/act-list?state=${state}&limit=2${after && `&after=${after}`}`)
      seen.push(...body.rows)
      if (!body.next) return seen
      after = body.next
    }
  }

  const done = await walk('done')
  expect(done.map(({ onDay }) => onDay)).toEqual(days.toSorted().toReversed())
  expect(new Set(done.map((act) => act.id)).size).toBe(4)
  expect((await walk('planned')).map(({ onDay }) => onDay)).toEqual(days.toSorted())
  expect(await walk('cancelled')).toEqual([])
  expect((await lead.get(`/investigations/${id}/budget/act-list?state=done&after=onzin`)).body.code).toBe('input.invalid')
  expect((await stranger.get(`/investigations/${id}/budget/act-list?state=done`)).status).toBe(404)
})
