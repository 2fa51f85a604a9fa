import { fillIn, press } from './hands.ts'
import { test as base, expect, expectAccessible } from './house.ts'

/** A house of its own: a second municipality changes the public form for everybody. */
const test = base.extend<object, { secondMunicipality: string }>({
  secondMunicipality: [
    async ({ house }, use) => {
      const id = '00000000-0000-7000-8000-000000000002'
      await house.owner.query(`insert into staff.municipality values ('${id}', 'GM0310', 'De Bilt')`)
      await house.owner.query(
        `insert into reports.intake_unit (municipality_id, scheme, unit_id) select '${id}', scheme, unit_id from reports.intake_unit`,
      )
      await house.owner.query(
        `insert into staff.account_municipality select id, '${id}' from staff.account where account = 'coordinator-1'`,
      )
      await use(id)
    },
    { scope: 'worker', auto: true },
  ],
})

test('a resident chooses a municipality, and only who works for it reads the report', async ({ person }) => {
  const resident = await person()
  await resident.setViewportSize({ width: 390, height: 844 })
  await resident.goto('/melden')
  const told = 'Mijn overbuurman bezorgt elke avond maaltijden in Bilthoven.'
  await fillIn(resident, {
    'Uw melding': told,
    'Waar gaat het over?': 'Een bijstandsuitkering',
    'Wilt u uw naam en contactgegevens geven?': 'Nee, ik meld zonder naam',
  })
  await press(resident, 'Melding versturen')
  await expect(resident.getByRole('link', { name: 'Gemeente: Kies een gemeente.' })).toBeVisible()
  await expect(resident.getByRole('textbox', { name: 'Uw melding' })).toHaveValue(told)
  await expectAccessible(resident)
  await fillIn(resident, { Gemeente: 'De Bilt' })
  await press(resident, 'Melding versturen')
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Dank u wel. Uw melding is ontvangen.')
  const reference = (await resident.getByText(/^M-\d{4}-\d{6}$/).textContent()) ?? ''

  const regional = await person('coordinator-1')
  await regional.goto('/meldingen?municipality=GM0310')
  await expect(regional.getByRole('row').filter({ hasText: reference })).toContainText('De Bilt')
  await expect(regional.getByRole('row')).toHaveCount(2)
  await expectAccessible(regional)

  const own = await person('specialist-1')
  await own.goto('/meldingen')
  await expect(own.getByRole('row').nth(1)).toBeVisible()
  await expect(own.getByText(reference)).toHaveCount(0)
  await expect(own.getByRole('columnheader', { name: 'Gemeente' })).toHaveCount(0)
  await expect(own.getByLabel('Gemeente')).toHaveCount(0)
})

test('who works for two municipalities looks somebody up in the one that was chosen', async ({ person }) => {
  const regional = await person('coordinator-1')
  await regional.goto('/meldingen/nieuw')
  await press(regional, 'Melding vastleggen')
  await expect(regional.getByRole('link', { name: 'Gemeente: Kies een gemeente.' })).toBeVisible()
  const report = {
    Gemeente: 'De Bilt',
    Regeling: 'Bijstand levensonderhoud',
    Omschrijving: 'Werkt op zaterdag op de markt.',
    BSN: '999999977',
  }
  await fillIn(regional, report)
  await press(regional, 'Melding vastleggen')
  await expect(regional.getByRole('heading', { level: 1 })).toHaveText(/^Melding M-\d{4}-\d{6}$/)
  await expect(regional.getByText('De Bilt', { exact: true })).toBeVisible()

  await regional.goto('/meldingen/nieuw')
  await fillIn(regional, { Gemeente: 'Demostad', BSN: '999999977' })
  await press(regional, 'Opzoeken')
  await expect(regional.getByText('Deze persoon is nog niet bekend')).toBeVisible()
  await fillIn(regional, { Gemeente: 'De Bilt' })
  await press(regional, 'Opzoeken')
  await expect(regional.getByText(/^(Bekend: |Dit nummer is bekend)/)).toBeVisible()
})

test('figures say that they are of all municipalities together', async ({ person }) => {
  const policy = await person('beleid-1')
  await policy.goto('/cijfers/2024')
  await expect(policy.getByText('Deze cijfers zijn van alle gemeenten samen')).toBeVisible()
  await expect(policy.getByText('van De Bilt en Demostad bij elkaar op')).toBeVisible()
})
