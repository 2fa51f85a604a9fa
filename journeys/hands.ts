import { expect, type Locator, type Page } from '@playwright/test'

/** A page, or a part of it: a form, a dialog, a section. */
export type Place = Page | Locator

/** What goes into a form: under the label of each field the text, or the words of the choice. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

const FARTHEST = 60

/** Fills in the fields one after the other, by their labels: text, date, amount, list, radio buttons or tick boxes. */
export async function fillIn(place: Place, answers: Answers): Promise<void> {
  await settle(place)
  for (const [label, answer] of Object.entries(answers)) await fillInOne(place, label, answer)
}

/** Presses the button with these words; a button may also say what it is about: "Intrekken: …". */
export async function press(place: Place, words: string): Promise<void> {
  await settle(place)
  await button(place, words).click()
}

/** Presses the first of several buttons that say the same. */
export async function pressFirst(place: Place, words: string): Promise<void> {
  await settle(place)
  await button(place, words).first().click()
}

/** The button with these words. */
export function button(place: Place, words: string): Locator {
  return place.getByRole('button', { name: new RegExp(`^${escaped(words)}(: .*)?$`, 's') })
}

/** Takes the next step of a file, once nothing holds it back any more. */
export async function goOn(page: Page, words: string): Promise<void> {
  const next = page.getByRole('region', { name: 'Volgende stap' })
  await expect(next.getByText(/houd(t|en) deze stap tegen/)).toHaveCount(0)
  await press(next, words)
}

/** Presses Tab until the focus is there, and sees that it shows. Gives how often it was pressed. */
export async function tabTo(page: Page, goal: Locator): Promise<number> {
  await expect(goal).toHaveCount(1)
  for (let pressed = 1; pressed <= FARTHEST; pressed++) {
    await page.keyboard.press('Tab')
    if (!(await goal.evaluate((element) => element === document.activeElement))) continue
    await expect(goal).toBeInViewport()
    return pressed
  }
  throw new Error(`the keyboard does not reach ${goal}`)
}

/** A section of the page of a file, by its title. */
export function section(page: Page, title: string): Locator {
  return page.locator('details', { has: page.getByRole('heading', { level: 2, name: title }) })
}

/** Waits, as a person does, until no button is busy any more: a form that is being sent still stands there, and takes no text. */
async function settle(place: Place): Promise<void> {
  const page = 'page' in place ? place.page() : place
  await expect(page.locator('button[data-pending]')).toHaveCount(0)
}

async function fillInOne(place: Place, label: string, answer: string | readonly string[]): Promise<void> {
  const field = place
    .getByLabel(labelled(label))
    .or(place.getByRole('group', { name: labelled(label) }))
    .first()
  const kind = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()))
  if (kind === 'fieldset') {
    for (const choice of [answer].flat()) await field.getByLabel(labelled(choice)).check()
  } else if (kind === 'checkbox') await field.check()
  else if (kind === 'select') await field.selectOption(await codeOf(field, String(answer)))
  else await field.fill(String(answer))
}

/** The value behind the words of a list. */
async function codeOf(list: Locator, words: string): Promise<string> {
  return (
    (await list
      .locator('option')
      .filter({ hasText: labelled(words) })
      .getAttribute('value')) ?? ''
  )
}

/** The whole label, with or without what marks it as optional, in any case. */
function labelled(label: string): RegExp {
  return new RegExp(`^${escaped(label)}( \\(niet verplicht\\))?$`, 'i')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
