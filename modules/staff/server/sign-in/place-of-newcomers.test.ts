import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type MunicipalHouse, openMunicipalHouse } from './testing/municipal-house.ts'

let town: MunicipalHouse
beforeAll(async () => {
  town = await openMunicipalHouse()
})
afterAll(() => town.close())

const accountOf = async (browser: Browser) => (await browser.call('GET', '/session')).body.account
const worksFor = async (browser: Browser) => (await accountOf(browser)).municipalities.map(({ code }: { code: string }) => code)
const signIn = async (who: string, groups: string[]) => {
  town.hire(who, groups)
  const browser = town.browser()
  return { browser, at: await browser.signIn(who) }
}

test('where one municipality works, a newcomer works for it', async () => {
  const { browser } = await signIn('anna', ['bo'])

  expect(await worksFor(browser)).toEqual(['GM0000'])
})

test('a unit that came from a group goes with it, and one that the administrator gave stays', async () => {
  await signIn('bram', ['bo', 'bo-lead'])
  const admin = await town.house.signIn('Beheer', 'admin')
  await signIn('cas', ['bo-lead'])
  const { rows } = await town.house.db.owner.query(`select id, municipality_id from staff.account where subject = 'cas'`)
  const place = { unitId: town.house.units.care, municipalityId: rows[0].municipality_id }
  expect((await admin.put(`/accounts/${rows[0].id}/place`, place)).status).toBe(204)

  expect((await accountOf((await signIn('bram', ['bo', 'bo-lead'])).browser)).unitId).toBe(town.house.units.income)
  expect((await accountOf((await signIn('bram', ['bo-lead'])).browser)).unitId).toBeNull()
  expect((await accountOf((await signIn('cas', ['bo-lead'])).browser)).unitId).toBe(town.house.units.care)
})

test('where several work, the groups say for which one, and it is never guessed', async () => {
  const other = await town.house.addMunicipality('GM9002', 'Voorbeeldstad')
  await town.house.db.owner.query(
    `insert into staff.group_role (group_name, role, municipality_id) values ('bo-b', 'specialist', $1), ('bo-a', 'specialist', (select id from staff.municipality where code = 'GM0000'))`,
    [other.id],
  )
  await town.traces()

  const newcomer = await signIn('dora', ['bo-b'])
  expect(await worksFor(newcomer.browser)).toEqual(['GM9002'])
  for (const groups of [['bo'], ['bo-a', 'bo-b']]) expect((await signIn('eva', groups)).at).toBe('/aanmelden?fout=no-municipality')

  expect(await town.traces()).toEqual(['sign-in.no-municipality', 'sign-in.no-municipality'])
  expect((await town.house.db.owner.query(`select from staff.account where subject = 'eva'`)).rowCount).toBe(0)
})

test('who is known keeps the own municipality, until the groups name another', async () => {
  expect(await worksFor((await signIn('anna', ['bo'])).browser)).toEqual(['GM0000'])
  expect(await worksFor((await signIn('anna', ['bo-a', 'bo-b'])).browser)).toEqual(['GM0000'])

  expect(await worksFor((await signIn('anna', ['bo-b'])).browser)).toEqual(['GM9002'])
})
