import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { caseRoleWords } from '#modules/privacy/contract.ts'
import { schemeWords } from '#modules/reports/contract.ts'
import { compartmentOf } from '#modules/staff/contract.ts'
import { domainWords, whySeesWords } from '../contract.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('every law and every scheme falls in the same compartment for the database as for the program', async () => {
  const inDatabase = async (of: 'investigations' | 'reports', all: string[]) => {
    const { rows } = await house.db.owner.query(`select name, ${of}.compartment_of(name) as compartment from unnest($1::text[]) name`, [
      all,
    ])
    return Object.fromEntries(rows.map(({ name, compartment }) => [name, compartment]))
  }
  const inProgram = (all: string[]) => Object.fromEntries(all.map((name) => [name, compartmentOf(name)]))
  const laws = Object.keys(domainWords)
  const schemes = Object.keys(schemeWords)

  expect(await inDatabase('investigations', laws)).toEqual(inProgram(laws))
  expect(await inDatabase('reports', schemes)).toEqual(inProgram(schemes))
  expect(new Set([...laws, ...schemes].map(compartmentOf))).toEqual(new Set(['participation-act', 'social-support']))
})

test('why somebody sees a file is said in the words that the log has for it', () => {
  const said = Object.values<{ nl: string }>(caseRoleWords).map(({ nl }) => nl)

  expect(Object.values(whySeesWords).filter(({ nl }) => !said.includes(nl))).toEqual([])
})
