import { aWeighing, fileInLaterStage } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { accounts } from './demo-team.ts'
import { fillIn, press, section } from './hands.ts'
import { expect, type Person, test } from './house.ts'
import { today } from './today.ts'

test('a lost connection keeps what was typed, and sending again works', async ({ person }) => {
  const clerk = await person(accounts.filer)
  await clerk.goto('/meldingen/nieuw')
  await fillIn(clerk, {
    Regeling: 'bijstand levensonderhoud',
    Omschrijving: 'Iemand werkt elke zaterdag op de markt.',
    Betrokkene: 'Nog niet bekend',
  })

  await clerk.context().setOffline(true)
  await press(clerk, 'Melding vastleggen')
  await expect(clerk.getByText('Er is geen verbinding')).toBeVisible()
  await expect(clerk.getByLabel('Omschrijving')).toHaveValue('Iemand werkt elke zaterdag op de markt.')

  await clerk.context().setOffline(false)
  await press(clerk, 'Melding vastleggen')
  await expect(clerk.getByRole('heading', { level: 1 })).toHaveText(/^Melding M-\d{4}-\d{6}$/)
})

test('a weighing that is half written is there again after the tab was reloaded', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'weighing', undefined, today)
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await fillIn(lead, { Omstandigheden: 'Er zijn twee jonge kinderen.' })
  await lead.reload()
  await expect(lead.getByText('Uw eerdere tekst staat er weer.')).toBeVisible()
  await expect(lead.getByLabel('Omstandigheden')).toHaveValue('Er zijn twee jonge kinderen.')
})

test('two tabs write the same weighing: both texts are shown, and none is lost', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'weighing', undefined, today)
  await granted(team.lead.put(`/investigations/${id}/weighing`, aWeighing()))
  const first = await person(accounts.lead)
  const second = await first.context().newPage()
  for (const tab of [first, second]) await startWriting(tab, id)

  await fillIn(first, { Omstandigheden: 'Er zijn drie jonge kinderen.' })
  await press(first, 'Afweging bewaren')
  await isKept(first)
  await expect(section(first, 'Afwegen').getByText('Er zijn drie jonge kinderen.')).toBeVisible()
  await fillIn(second, { Omstandigheden: 'Er is een kind met een beperking.', Gevolgen: 'De huur kan niet worden betaald.' })
  await press(second, 'Afweging bewaren')

  const both = second.getByRole('alert', { name: 'Intussen gewijzigd' })
  await expect(both).toContainText('Er zijn drie jonge kinderen.')
  await expect(both).toContainText('Er is een kind met een beperking.')
  await press(both, 'Deze tekst gebruiken: Omstandigheden')
  await press(second, 'Afweging bewaren')
  await isKept(second)
  await expect(section(second, 'Afwegen').getByText('De huur kan niet worden betaald.')).toBeVisible()
  const { weighing } = await granted(team.lead.get(`/investigations/${id}`))
  expect(weighing).toMatchObject({ circumstances: 'Er zijn drie jonge kinderen.', consequences: 'De huur kan niet worden betaald.' })
})

/** What stands in the form looks the same as what was kept: the form has to be gone. */
async function isKept(tab: Person): Promise<void> {
  await expect(section(tab, 'Afwegen').getByRole('button', { name: 'Afweging bewaren' })).toHaveCount(0)
}

async function startWriting(tab: Person, id: string): Promise<void> {
  await tab.goto(`/onderzoeken/${id}`)
  await press(tab, 'Afweging wijzigen')
}
