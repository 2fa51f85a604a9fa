import { expect, type Page } from '@playwright/test'
import { type InvestigationRefusal, investigationRefusals } from '#modules/investigations/contract.ts'
import type { RefusalText } from '#platform/contract/refusal.ts'
import type { Place } from './hands.ts'

/** Says on screen what is refused, and what to do now. */
export async function expectRefusal(place: Place, { says, next }: RefusalText): Promise<void> {
  await expect(place.getByText(says.nl).first()).toBeVisible()
  await expect(place.getByText(next.nl).first()).toBeVisible()
}

/** The next step says that these gates hold it back, each with its source and the way there; pressing it changes nothing. */
export async function expectHeldBack(page: Page, step: string, codes: readonly InvestigationRefusal[]): Promise<void> {
  const next = page.getByRole('region', { name: 'Volgende stap' })
  await next.getByRole('button', { name: step }).click()
  await expect(
    next.getByText(
      codes.length === 1 ? 'Nog 1 voorwaarde houdt deze stap tegen:' : `Nog ${codes.length} voorwaarden houden deze stap tegen:`,
    ),
  ).toBeVisible()
  for (const code of codes) {
    const gate = next.getByRole('listitem').filter({ hasText: investigationRefusals[code].says.nl })
    await expect(gate).toContainText(investigationRefusals[code].source)
    await expect(gate.getByRole('link', { name: 'Hier regelen' })).toBeVisible()
  }
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
}
