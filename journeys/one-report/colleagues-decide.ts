import type { Locator } from '@playwright/test'
import { fillIn, press } from '../hands.ts'
import { expect, type Person } from '../house.ts'

/** The second specialist: from the work list to the advice, says once not to know the person, and returns it. */
export async function returnAdvice(reader: Person, file: string): Promise<void> {
  await goFromWorkList(reader, 'Mee te lezen adviezen', file)
  await fillIn(reader, { 'Uw antwoord': 'Nee, ik ken hen niet' })
  await press(reader, 'Antwoord vastleggen')
  await fillIn(reader, { 'Wat vindt u?': 'Terug naar de schrijver' })
  await fillIn(reader, { 'Wat moet er beter?': 'Leg uit hoe het bedrag is opgebouwd.' })
  await press(reader, 'Terugsturen')
}

/** The second specialist agrees with the better version. */
export async function agree(reader: Person, file: string): Promise<void> {
  await goFromWorkList(reader, 'Mee te lezen adviezen', file)
  await expect(reader.getByText('Drie maanden van 400 euro netto is te veel betaald.')).toBeVisible()
  await fillIn(reader, { 'Wat vindt u?': 'Akkoord' })
  await press(reader, 'Oordeel vastleggen')
}

/** The manager says not to know the person, follows the revision, and decides on help in the place of recovery. */
export async function decide(manager: Person, file: string): Promise<void> {
  await goFromWorkList(manager, 'Te nemen besluiten', file)
  await fillIn(manager, { 'Uw antwoord': 'Nee, ik ken hen niet' })
  await press(manager, 'Antwoord vastleggen')

  const part = (kind: string) => manager.getByRole('listitem').filter({ has: manager.getByRole('heading', { name: kind }) })
  await fillIn(part('Herzien over een periode'), { 'Wat besluit u?': 'Advies volgen' })
  await take(manager, part('Herzien over een periode'))
  await fillIn(part('Terugvorderen'), { 'Wat besluit u?': 'Afwijken van het advies' })
  await fillIn(part('Terugvorderen'), {
    'Wat besluit u in plaats daarvan?': 'hulp bieden',
    'Waarom?': 'De gemeente verwerkte haar e-mail niet. Terugvorderen past daar niet bij.',
  })
  await take(manager, part('Terugvorderen'))
  await expect(manager.getByText('Over alle onderdelen is besloten.')).toBeVisible()
}

/** Presses the decision, and once more when it is asked again. */
export async function take(manager: Person, part: Locator): Promise<void> {
  await press(part, 'Besluit nemen')
  await press(manager.getByRole('alertdialog'), 'Besluit nemen')
  await expect(part.getByRole('button', { name: 'Besluit nemen' })).toHaveCount(0)
}

/** Opens the file from a panel of the work list. */
export async function goFromWorkList(person: Person, panel: string, file: string): Promise<void> {
  await person.goto('/')
  const id = file.split('/').at(-1)
  await person.getByRole('region', { name: panel }).locator(`a[href*="${id}"]`).click()
}
