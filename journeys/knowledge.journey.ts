import { fillIn, press } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'

const { step } = test
const title = 'Mag een borg met bijzondere bijstand?'

test('a good answer becomes knowledge about nobody, and helps a colleague who then asks nothing', async ({ person }) => {
  const consultant = await person('consulent-1')
  const specialist = await person('specialist-1')

  await step('the specialist begins with an answer, and an e-mail address in it is refused', () => beginWithAnswer(specialist))
  await step('in general words it is kept, and put in use', async () => {
    await fillIn(specialist, { 'Het antwoord': 'Een borg valt onder bijzondere bijstand als iemand die niet kan sparen of lenen.' })
    await specialist.getByRole('combobox', { name: 'Bron zoeken' }).fill('gezamenlijk')
    await specialist.getByRole('option', { name: /^Participatiewet art. 3/ }).click()
    await press(specialist, 'Als concept bewaren')
    await expect(specialist.getByRole('heading', { name: title })).toBeVisible()
    await expectAccessible(specialist)
    await press(specialist, 'In gebruik nemen')
    await expect(specialist.getByRole('button', { name: 'Dit klopt nog' })).toBeVisible()
  })
  await step('the consultant meets it while typing, and has nothing left to ask', async () => {
    await consultant.goto('/advies/nieuw')
    await fillIn(consultant, { Vraag: 'Kan iemand een borg krijgen uit de bijzondere bijstand?' })
    await consultant.getByText(title).click()
    await expect(consultant.getByText('Een borg valt onder bijzondere bijstand')).toBeVisible()
    await expectAccessible(consultant)
    await consultant.getByRole('button', { name: `${title}: dit was mijn antwoord` }).click()
    await expect(consultant.getByText('Fijn, dan hoeft u niets te vragen')).toBeVisible()
  })
  await step('everybody finds it, and sees that it helped once', async () => {
    await consultant.goto('/advies/kennis')
    await fillIn(consultant, { Zoeken: 'borg' })
    await press(consultant, 'Toon')
    await expectAccessible(consultant)
    await consultant.getByRole('link', { name: title }).click()
    await expect(consultant.getByText('1 keer')).toBeVisible()
  })
})

async function beginWithAnswer(specialist: Person): Promise<void> {
  await specialist.goto('/advies?scope=desk&state=closed')
  await specialist.getByRole('row').nth(1).getByRole('link').click()
  await specialist.getByRole('link', { name: 'Maak hier een kennisitem van' }).first().click()
  await expect(specialist.getByText('Schrijf dit over in algemene woorden')).toBeVisible()
  await fillIn(specialist, {
    Titel: title,
    'De vraag in algemene woorden': 'Mag een borg worden betaald uit de bijzondere bijstand?',
    'Het antwoord': 'Mail consulent@voorbeeld.nl als de borg hoger is.',
  })
  await specialist.getByLabel('Financiële regeling').check()
  await specialist.getByLabel(/^Dit gaat over niemand/).check()
  await press(specialist, 'Als concept bewaren')
  await expect(specialist.getByText(/Hier staat een e-mailadres/).first()).toBeVisible()
}
