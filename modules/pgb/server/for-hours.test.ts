import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAct, makeDesignation, makeProvider } from './testing/acts.ts'
import { makeBudgetFile } from './testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  house.setNow('2024-03-06T17:00:00Z')
})
afterAll(() => house.close())

test('a talk and a check that were done are proposed as hours of personal budgets to who did them, and what is only planned is not', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider' })
  const provider = await makeProvider(house, id)
  const designation = await makeDesignation(house, lead.id)
  await makeAct(house, id, { by: lead.id, provider, onDay: '2024-03-04', from: '09:00', until: '09:45', place: 'phone' })
  await makeAct(house, id, {
    ...{ by: lead.id, provider, designation, kind: 'administration-check', place: 'at-provider' },
    ...{ onDay: '2024-03-04', from: '13:00', until: '15:30' },
  })
  await makeAct(house, id, { by: lead.id, provider, onDay: '2024-03-04', from: '16:00', until: '17:00', statement: null })

  const linesOf = async (who: Tinkerer) => {
    const { body } = await who.get('/capacity/hours?week=2024-03-04')
    return body.days.find((one: { day: string }) => one.day === '2024-03-04').lines
  }

  expect(await linesOf(lead)).toMatchObject([
    {
      activity: 'personal-budget',
      about: { kind: 'investigation', id },
      proposed: 195,
      moments: [
        { origin: 'talk', from: '09:00', until: '09:45', estimated: false },
        { origin: 'visit', from: '13:00', until: '15:30', estimated: false },
      ],
    },
  ])
  expect(await linesOf(colleague)).toEqual([])
})
