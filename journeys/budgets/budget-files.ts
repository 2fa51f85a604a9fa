import type { Visitor } from '#app/server/testing/house.ts'
import { anOpening } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted, type Team } from '#modules/investigations/server/testing/team.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { type Answers, button, fillIn, press } from '../hands.ts'
import { expect, type Person, type RunningHouse } from '../house.ts'
import { today } from '../today.ts'

/** A day as people and files of the SVB write it, so many days from now. */
export const day = (days: number) => addDays(today, days).split('-').reverse().join('-')

/** What is on the page now, also what is folded away or waits in a list, speaks of no fine. */
export async function expectNoFine(page: Person): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], .wh-loading')).toHaveCount(0)
  expect(await page.locator('body').evaluate((body) => body.textContent)).not.toMatch(/boete/i)
}

type Content = 'Budgetten' | 'Zorgovereenkomsten' | 'Declaraties' | 'Betalingen'

/** Chooses a file of the SVB, agrees with what its columns are, and looks what would come of it. */
export async function offerFile(page: Person, id: string, content: Content, lines: readonly string[]): Promise<void> {
  await page.goto(`/onderzoeken/${id}/pgb/gegevens/inlezen`)
  await fillIn(page, { 'Wat staat er in het bestand?': content })
  await page.getByLabel('Kies het bestand').setInputFiles({ name: 'svb.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await press(page, 'Verder')
  await press(page, 'Controleren')
  await expect(page.getByRole('heading', { name: 'Dit staat in uw bestand' })).toBeVisible()
}

type Jobs = Pick<RunningHouse, 'runJobs'>

export async function readIn(page: Person, house: Jobs, id: string, content: Content, lines: readonly string[]): Promise<void> {
  await offerFile(page, id, content, lines)
  await takeOver(page, house)
}

/** Has a file taken over, sees that it goes on in the background, and how it ends. */
export async function takeOver(page: Person, house: Jobs): Promise<void> {
  await press(page, 'Overnemen')
  await expect(page.getByText('U kunt deze pagina verlaten: het inlezen gaat door.', { exact: false })).toBeVisible()
  expect(await house.runJobs()).toEqual([])
  await expect(page.getByText('Het bestand is ingelezen')).toBeVisible()
}

/** Writes down whether a client is safe. */
export async function judgeSafety(page: Person, id: string, client: string, judgement: Answers): Promise<void> {
  await page.goto(`/onderzoeken/${id}/pgb/veilig`)
  const card = page.getByRole('region', { name: client })
  await press(card, 'Vastleggen of deze persoon veilig is')
  await fillIn(card, judgement)
  await press(card, 'Oordeel bewaren')
  await expect(button(card, 'Opnieuw beoordelen')).toBeVisible()
}

/** Opens a file about a budget without a screen, and lets everybody say that they know nobody in it. */
export async function openBudgetFile({ lead, colleague, coordinator }: Team, reportId: string): Promise<string> {
  const basis = { purpose: 'lawfulness-of-personal-budget', legalBasis: 'wmo-2-3-9' }
  const { id } = await granted(coordinator.post('/investigations', anOpening(reportId, lead.id, basis)))
  await saysNo(lead, id)
  await granted(lead.post(`/investigations/${id}/colleagues`, { accountId: colleague.id }))
  await saysNo(colleague, id)
  return id
}

const saysNo = (who: Visitor, id: string) =>
  granted(who.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: false }))
