import { granted } from '#modules/investigations/server/testing/team.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { accounts } from './demo-team.ts'
import { expect, test } from './house.ts'

const script = `<img src="x" onerror="document.title='overgenomen'"><script>document.title='overgenomen'</script>`

test('a script that somebody hides in a report is text for who reads it', async ({ person, team }) => {
  const summary = `De melder schrijft dat er iemand werkt in de garage. ${script}`
  const { id } = await granted(team.filer.post('/reports', aReport({ summary, benefitFacts: script })))
  const reader = await person(accounts.filer)

  await reader.goto(`/meldingen/${id}`)
  await expect(reader.getByText('onerror=').first()).toBeVisible()
  await reader.goto('/meldingen')
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()

  expect(await reader.locator('img[src="x"]').count()).toBe(0)
  expect(await reader.title()).not.toBe('overgenomen')
})
