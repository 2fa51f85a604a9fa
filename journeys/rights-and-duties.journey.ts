import { fillIn, press } from './hands.ts'
import { expect, expectAccessible, test } from './house.ts'

const { step } = test

test('a resident reads rights and duties on a phone, in two languages, and a consultant records that a text was used', async ({
  person,
}) => {
  const resident = await person()
  await resident.setViewportSize({ width: 390, height: 844 })

  await step('from the page of reporting to the rights, without an account or cookie', async () => {
    await resident.goto('/melden')
    await resident.getByRole('link', { name: 'Lees uw rechten en plichten' }).click()
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Rechten en plichten')
    await expect(resident.getByRole('heading', { name: 'Wij vragen of wij bij u thuis mogen komen' })).toBeVisible()
    await expectAccessible(resident)
    expect(await resident.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await resident.context().cookies()).toEqual([])
  })
  await step('the same in English, with what is only in Dutch said so', async () => {
    await resident.getByLabel('Taal van de teksten').selectOption({ label: 'English' })
    await expect(resident.getByRole('heading', { name: 'We ask whether we may come to your home' })).toBeVisible()
    await expect(resident.getByText('Deze tekst is er alleen in het Nederlands.').first()).toBeVisible()
    await expectAccessible(resident)
  })
  await step('a consultant used a text in a talk', async () => {
    const consultant = await person('consulent-1')
    await consultant.goto('/voorlichting?q=samenwonen')
    await consultant.getByRole('link', { name: 'Gaat u samenwonen, of woont er iemand bij u?' }).click()
    await expect(consultant.getByRole('button', { name: 'Gebruik vastleggen' })).toBeVisible()
    await fillIn(consultant, { 'Hoeveel mensen?': '31' })
    await press(consultant, 'Gebruik vastleggen')
    await expect(consultant.getByRole('cell', { name: '31', exact: true })).toBeVisible()
    await expectAccessible(consultant)
  })
})
