import { button, fillIn, press } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'

const open = async (page: Person, name: string) => {
  await page.goto('/beheer/medewerkers')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
const card = (page: Person, title: string) =>
  page.locator('.wh-card', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) })

test('an administrator gives a mandate with its source, and ends it with a last day', async ({ person }) => {
  const admin = await person('beheer-1')
  await open(admin, 'Demo Manager MO Joost')

  await press(admin, 'Mandaat toevoegen')
  const form = admin.getByRole('dialog', { name: 'Mandaat toevoegen' })
  await fillIn(form, {
    'Besluit voor': 'Werk en Inkomen (W&I)',
    'Mag besluiten over': ['Terugvorderen', 'Bestuurlijke boete'],
    'Tot welk bedrag?': 'Tot en met een bedrag',
  })
  await press(form, 'Mandaat vastleggen')
  await expect(form.getByRole('link', { name: /Hoogste bedrag/ })).toBeVisible()
  await expect(form.getByLabel('Terugvorderen')).toBeChecked()
  await expectAccessible(admin)
  await fillIn(form, { 'Hoogste bedrag': '5.000,00', 'Berust op': 'Mandaatbesluit waarneming 2026' })
  await press(form, 'Mandaat vastleggen')

  await expect(form).toHaveCount(0)
  const mandates = card(admin, 'Mandaten')
  const granted = mandates.getByRole('listitem').filter({ hasText: 'Mandaatbesluit waarneming 2026' })
  await expect(granted).toContainText('Werk en Inkomen (W&I), tot en met € 5.000,00')
  await expect(granted).toContainText('terugvorderen, bestuurlijke boete')

  await press(granted, 'Beëindigen')
  await press(admin.getByRole('dialog'), 'Beëindigen')
  await expect(granted).toContainText('tot en met')
  await expect(granted).toContainText('Geldig')
})

test('the same mandate twice is refused, and nothing that was typed is lost', async ({ person }) => {
  const admin = await person('beheer-1')
  await open(admin, 'Demo Manager W&I Ilse')

  await press(admin, 'Mandaat toevoegen')
  const form = admin.getByRole('dialog', { name: 'Mandaat toevoegen' })
  await fillIn(form, {
    'Besluit voor': 'Werk en Inkomen (W&I)',
    'Mag besluiten over': ['Terugvorderen'],
    'Tot welk bedrag?': 'Zonder grens',
    'Berust op': 'Mandaatregister 2026',
  })
  await press(form, 'Mandaat vastleggen')

  await expect(form.getByText('heeft in deze periode al een mandaat')).toBeVisible()
  await expect(form.getByText('Beëindig eerst het andere mandaat')).toBeVisible()
  await expect(form.getByLabel('Berust op')).toHaveValue('Mandaatregister 2026')
})

test('a colleague who is blocked is asked to sign in on the page that was open', async ({ person }) => {
  const admin = await person('beheer-1')
  const colleague = await person('consulent-2')
  await colleague.goto('/mijn-sessies')
  await expect(colleague.getByText('Deze sessie')).toBeVisible()

  await open(admin, 'Demo Consulent Otto')
  await expect(card(admin, 'Open sessies').getByRole('row')).toHaveCount(2)
  await press(admin, 'Blokkeren')
  await expectAccessible(admin)
  await press(admin.getByRole('alertdialog'), 'Blokkeren')
  await expect(admin.getByText('Geblokkeerd')).toBeVisible()
  await expect(card(admin, 'Open sessies')).toContainText('Er is geen open sessie')

  await colleague.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Meldingen' }).click()
  await expect(colleague.getByText('U bent niet aangemeld, of uw sessie is verlopen.')).toBeVisible()
  await expect(colleague.getByRole('link', { name: 'Aanmelden in een nieuw tabblad' })).toBeVisible()

  await press(admin, 'Weer toelaten')
  await press(admin.getByRole('alertdialog'), 'Weer toelaten')
  await expect(button(admin, 'Blokkeren')).toBeVisible()
})

test('nobody is offered to change their own rights', async ({ person }) => {
  const admin = await person('beheer-1')
  await open(admin, 'Demo Beheer Mats')

  await expect(admin.getByText('Dit bent u zelf')).toBeVisible()
  for (const words of ['Blokkeren', 'Aanwijzing toevoegen', 'Werkplek wijzigen', 'Klopt']) await expect(button(admin, words)).toHaveCount(0)
  await expect(card(admin, 'Open sessies')).toContainText('Deze sessie')
})

test('a coordinator confirms the rights of a colleague of the own unit by keyboard, and says what has to change', async ({ person }) => {
  const coordinator = await person('coordinator-2')
  await coordinator.goto('/')
  await expect(card(coordinator, 'Rechten te beoordelen')).toContainText('Demo Toezichthouder Puk')
  await coordinator.goto('/beheer/rechten')
  const due = card(coordinator, 'Te beoordelen')
  await expect(due).not.toContainText('Demo Specialist Dina')

  await button(coordinator, 'Klopt').first().focus()
  await coordinator.keyboard.press('Enter')
  const asked = coordinator.getByRole('alertdialog', { name: 'Kloppen de rechten van Demo Toezichthouder Puk?' })
  await expect(asked).toContainText('Bijzonder Onderzoek zorg')
  await button(asked, 'Ja, dit klopt').focus()
  await coordinator.keyboard.press('Enter')

  await expect(due).toContainText('Alle rechten zijn beoordeeld')
  await expect(coordinator.getByRole('row', { name: /Demo Toezichthouder Puk.*Demo Coördinator Hanna.*Klopt/ })).toBeVisible()
  await expectAccessible(coordinator)

  await open(coordinator, 'Demo Toezichthouder Faas')
  await press(coordinator, 'Moet anders')
  const note = coordinator.getByRole('dialog')
  await press(note, 'Doorgeven')
  await expect(note.getByText('Vul dit in.')).toBeVisible()
  await fillIn(note, { 'Wat moet er veranderen?': 'De aanwijzing loopt volgende maand af.' })
  await press(note, 'Doorgeven')
  await expect(note).toHaveCount(0)

  const admin = await person('beheer-1')
  await admin.goto('/')
  await expect(card(admin, 'Rechten die moeten veranderen')).toContainText('De aanwijzing loopt volgende maand af.')
})

test('a group is added and taken away, and the page says first whom it touches', async ({ person }) => {
  const admin = await person('beheer-1')
  await admin.goto('/beheer')
  await admin.getByRole('link', { name: /Groepen en rollen/ }).click()

  await fillIn(admin.getByRole('form', { name: 'Groep toevoegen' }), {
    'Naam van de groep': 'wh-consulenten',
    Rol: 'Medewerker uitvoerend team',
  })
  await press(admin, 'Toevoegen')
  await expect(admin.getByRole('row', { name: /wh-consulenten/ })).toContainText('Medewerker uitvoerend team')

  await press(admin, 'Verwijderen: wh-consulenten, medewerker uitvoerend team')
  const asked = admin.getByRole('alertdialog')
  await expect(asked).toContainText('Niemand heeft deze rol nu van het aanmeldsysteem')
  await press(asked, 'Verwijderen')
  await expect(admin.getByRole('row', { name: /wh-consulenten/ })).toHaveCount(0)

  await press(admin, 'Verwijderen: demo-functioneel-beheer, functioneel beheerder')
  await press(asked, 'Verwijderen')
  await expect(asked).toContainText('Dit is de laatste groep die de rol functioneel beheerder geeft.')
})
