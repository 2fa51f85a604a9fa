import { accounts } from './demo-team.ts'
import { fillIn, press } from './hands.ts'
import { expect, type Person, test } from './house.ts'

test('the filters of the reports stay in the address, through a reload and back again', async ({ person }) => {
  const reader = await person(accounts.lead)
  await reader.goto('/meldingen')
  await fillIn(reader, { Status: 'niet in onderzoek genomen', Regeling: 'bijstand levensonderhoud' })
  await press(reader, 'Toon')
  await expect(reader).toHaveURL(/status=not-investigated/)
  await expectFilters(reader, { Status: 'not-investigated', Regeling: 'subsistence' })

  await reader.reload()
  await expectFilters(reader, { Status: 'not-investigated', Regeling: 'subsistence' })
  await reader.getByRole('row').nth(1).getByRole('link').click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Melding M-/)
  await reader.goBack()
  await expectFilters(reader, { Status: 'not-investigated', Regeling: 'subsistence' })
  await press(reader, 'Alles tonen')
  await expect(reader).toHaveURL(/\/meldingen$/)
})

test('the filters of the investigations stay in the address, through a reload and back again', async ({ person }) => {
  const reader = await person(accounts.coordinator)
  await reader.goto('/onderzoeken')
  await fillIn(reader, { Stap: 'Open en afgesloten', 'Geopend vanaf': '1-1-2024', 'Geopend tot en met': '31-12-2024' })
  await press(reader, 'Toon')
  await expect(reader).toHaveURL(/van=2024-01-01/)
  await expect(reader.getByRole('row', { name: /2024/ }).first()).toBeVisible()

  await reader.reload()
  await expectFilters(reader, { Stap: 'alle', 'Geopend vanaf': '01-01-2024' })
  await reader.getByRole('row').nth(1).getByRole('link').click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Onderzoek O-/)
  await reader.goBack()
  await expectFilters(reader, { Stap: 'alle', 'Geopend tot en met': '31-12-2024' })
})

test('a next page of a list has an address of its own', async ({ person }) => {
  const reader = await person(accounts.lead)
  await reader.goto('/meldingen')
  const first = await reader.getByRole('row').nth(1).getByRole('link').textContent()
  await reader.getByRole('link', { name: 'Volgende' }).click()
  await expect(reader).toHaveURL(/after=/)
  await expect(reader.getByRole('row').nth(1).getByRole('link')).not.toHaveText(first ?? '')
  await reader.goBack()
  await expect(reader.getByRole('row').nth(1).getByRole('link')).toHaveText(first ?? '')
})

test('a citizen service number never gets into the address', async ({ person }) => {
  const reader = await person(accounts.lead)
  await reader.goto('/meldingen')
  await fillIn(reader, { 'Zoek in de tekst': '999990019' })
  await press(reader, 'Toon')
  await expect(reader.getByText('Zoek niet op een BSN.')).toBeVisible()
  await expect(reader).toHaveURL(/\/meldingen$/)
})

const empties = [
  { at: '/meldingen?q=onvindbaarwoord', by: accounts.lead, says: 'Geen meldingen gevonden' },
  { at: '/onderzoeken?van=2099-01-01', by: accounts.lead, says: 'Geen onderzoeken gevonden' },
  { at: '/cijfers/2031', by: accounts.lead, says: 'Geen meldingen in 2031' },
  { at: '/nergens', by: accounts.lead, says: 'Deze pagina is er niet' },
  { at: '/', by: 'beleid-1', says: 'Er staat verder niets voor u klaar' },
]
for (const { at, by, says } of empties)
  test(`nothing to show at ${at} is said in words`, async ({ person }) => {
    const reader = await person(by)
    await reader.goto(at)
    await expect(reader.getByText(says)).toBeVisible()
  })

test('in English no Dutch word is left in headings, labels, buttons and columns', async ({ person }) => {
  const reader = await person(accounts.lead)
  await reader.goto('/')
  await press(reader, 'English')
  for (const at of ['/', '/meldingen', '/meldingen/nieuw', '/onderzoeken', '/cijfers/2024']) {
    await reader.goto(at)
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(reader.locator('[aria-busy=true], .wh-loading')).toHaveCount(0)
    const words = await reader.locator('nav a, h1, h2, label, legend, summary, option, th[scope=col], button:not([lang])').allTextContents()
    expect(
      words.filter((text) => dutch.test(text)),
      `on ${at}`,
    ).toEqual([])
  }
})

const dutch =
  /\b(de|het|een|van|met|voor|niet|geen|nog|alle|mijn|meer|over|wie|werkvoorraad|melding|meldingen|onderzoek|onderzoeken|cijfers|besluiten|regeling|kenmerk|behandelaar|betrokkene|stap|toon|zoek|ontvangen|geopend|termijn|bron|jaar|nieuwe)\b/i

async function expectFilters(reader: Person, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await expect(reader.getByLabel(label, { exact: true })).toHaveValue(value)
}
