import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { accounts } from './demo-team.ts'
import { expect, expectAccessible, test } from './house.ts'

test('who opens a file is seen by the colleagues on it and by the privacy officer, who reads the log and not the file', async ({
  person,
  team,
}) => {
  const id = await fileInStage(team, 'planning')
  const { reference } = await granted(team.lead.get(`/investigations/${id}`))

  const lead = await person(accounts.lead)
  await lead.goto(`/onderzoeken/${id}`)
  await lead.getByText('Wie keek in dit dossier').click()
  await expect(lead.getByText(/Dossier geopend/).first()).toBeVisible()
  await expect(lead.getByText(/behandelaar · onderzoek naar rechtmatigheid/).first()).toBeVisible()

  const officer = await person('privacy-1')
  await officer.goto('/')
  await officer.getByRole('link', { name: 'Inzage' }).click()
  await officer.getByRole('link', { name: reference }).first().click()
  await expect(officer.getByRole('heading', { level: 1, name: `Wie keek in ${reference}` })).toBeVisible()
  await expect(officer.getByRole('row', { name: /Bekeken wie er keek/ }).first()).toBeVisible()
  await expectAccessible(officer)

  await officer.goto(`/onderzoeken/${id}`)
  await expect(officer.getByText('Uw rol geeft geen toegang tot dit onderdeel.')).toBeVisible()
})

test('a resident asks who looked: the officer finds it by number, with a reason, and the number stays out of the address', async ({
  person,
  team,
}) => {
  await granted(team.lead.get(`/investigations/${await fileInStage(team, 'planning')}`))

  const officer = await person('privacy-1')
  await officer.goto('/privacy/inzage/persoon')
  await officer.getByLabel('BSN').fill('999990007')
  await officer.getByRole('button', { name: 'Zoeken' }).click()
  await expect(officer.getByRole('link', { name: 'Waarom zoekt u dit op? Vul dit in.' })).toBeVisible()

  await officer.getByLabel('Waarom zoekt u dit op?').fill('Mevrouw vroeg het aan de balie.')
  await officer.getByRole('button', { name: 'Zoeken' }).click()
  await expect(officer.getByRole('row', { name: /Dossier geopend/ }).first()).toBeVisible()
  await expect(
    officer
      .getByRole('table', { name: /^Eerder opgezocht/ })
      .getByText('Mevrouw vroeg het aan de balie.')
      .first(),
  ).toBeVisible()
  expect(officer.url()).not.toContain('999990007')
  await expectAccessible(officer)
})

test('the processing log comes as a file in the form of the standard', async ({ person, team }) => {
  await granted(team.lead.get('/investigations'))

  const officer = await person('privacy-1')
  await officer.goto('/privacy/verwerkingen')
  const today = new Intl.DateTimeFormat('nl-NL', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date())
  await officer.getByLabel('Vanaf').fill(today)
  await officer.getByLabel('Tot en met').fill(today)
  const [download] = await Promise.all([officer.waitForEvent('download'), officer.getByRole('button', { name: 'Ophalen' }).click()])

  expect(download.suggestedFilename()).toMatch(/^verwerkingen-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.json$/)
})
