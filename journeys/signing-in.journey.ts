import type { Page } from '@playwright/test'
import { press } from './hands.ts'
import { expectAccessible } from './house.ts'
import { expect, test } from './municipal-house.ts'

const SIGN_IN = 'Aanmelden met uw account van de gemeente'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Goes to the provider, says who it is, and comes back. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: SIGN_IN }).click()
  await expect(heading(page, 'Aanmelden bij de gemeente')).toBeVisible()
  await press(page, name)
}

const employee = (name: string, groups = ['bo-inkomen']) => ({ name, preferred_username: name.toLowerCase().replace(' ', '.'), groups })

test('an employee signs in, promises to keep to the code of conduct, works, and signs out everywhere', async ({ town, visit }) => {
  town.provider.employees.set('e1', employee('Anna Proef'))
  const page = await visit()

  await page.goto('/meldingen?status=received')
  await expect(heading(page, 'Aanmelden')).toBeVisible()
  await expectAccessible(page)
  await signIn(page, 'Anna Proef')

  await expect(heading(page, 'Gedragscode')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(0)
  await expect(page.getByText('Ik weet dat elke blik in een dossier wordt vastgelegd')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Ik houd mij hieraan')
  await expect(heading(page, 'Meldingen')).toBeVisible()
  await expect(page).toHaveURL(/\/meldingen\?status=received$/)

  await page.getByRole('button', { name: /Anna Proef/ }).click()
  await page.getByRole('link', { name: 'Gedragscode' }).click()
  await expect(page.getByText('U hebt dit aanvaard op')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ik houd mij hieraan' })).toHaveCount(0)

  await page.getByRole('button', { name: /Anna Proef/ }).click()
  await press(page, 'Afmelden')
  await press(page, 'Ja, afmelden')
  await expect(heading(page, 'Aanmelden')).toBeVisible()
  await page.getByRole('link', { name: SIGN_IN }).click()
  await expect(page.getByRole('button', { name: 'Anna Proef' }), 'the provider asks again who it is').toBeVisible()
})

test('who comes with a forged answer, or stops halfway, is told so in plain words', async ({ town, visit }) => {
  town.provider.employees.set('e2', employee('Bram Proef'))
  const page = await visit()

  await page.goto('/api/v1/sign-in/return?code=verzonnen&state=verzonnen')
  await expect(page.getByRole('alert')).toContainText('Deze aanmelding begon niet in dit venster')
  await expect(page.getByRole('alert')).toContainText('Begin hieronder opnieuw')
  await expectAccessible(page)

  await page.getByRole('link', { name: SIGN_IN }).click()
  await press(page, 'Afbreken')
  await expect(page.getByRole('alert')).toContainText('U hebt het aanmelden afgebroken')
})

test('who was away too long signs in again and is back at the page; what the provider or the administrator ends, ends here', async ({
  town,
  visit,
}) => {
  town.provider.employees.set('e3', employee('Cas Proef'))
  const page = await visit()
  const sessions = (change: string) =>
    town.house.owner.query(`${change} account_id = (select id from staff.account where account = 'cas.proef')`)
  await page.goto('/onderzoeken')
  await signIn(page, 'Cas Proef')
  await press(page, 'Ik houd mij hieraan')
  await expect(heading(page, 'Onderzoeken')).toBeVisible()

  await sessions(`update staff.session set last_seen_at = now() - interval '31 minutes' where`)
  await page.reload()
  await page.getByRole('link', { name: SIGN_IN }).click()
  await expect(heading(page, 'Onderzoeken')).toBeVisible()
  await expect(page).toHaveURL(/\/onderzoeken$/)

  await sessions('delete from staff.session where')
  await page.reload()
  await page.getByRole('link', { name: SIGN_IN }).click()
  await expect(heading(page, 'Onderzoeken')).toBeVisible()

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(`${town.provider.settings.issuer}/session/end`)
  await press(elsewhere, 'Ja, afmelden')
  await expect(heading(elsewhere, 'Afgemeld bij de gemeente')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Aanmelden')).toBeVisible()
})

test('who is in no group any more does not come in, and reads what to do', async ({ town, visit }) => {
  town.provider.employees.set('e4', employee('Dora Proef'))
  const page = await visit()
  await page.goto('/')
  await signIn(page, 'Dora Proef')
  await expect(heading(page, 'Gedragscode')).toBeVisible()

  town.provider.employees.set('e4', employee('Dora Proef', []))
  await page.goto('/aanmelden')
  await page.getByRole('link', { name: SIGN_IN }).click()

  await expect(page.getByRole('alert')).toContainText('hebt geen rol in Wederhoor')
  await expect(page.getByRole('alert')).toContainText('Vraag uw coördinator')
  await page.goto('/')
  await expect(heading(page, 'Aanmelden')).toBeVisible()
})
