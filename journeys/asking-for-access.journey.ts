import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { accounts } from './demo-team.ts'
import { fillIn, press } from './hands.ts'
import { expect, expectAccessible, test } from './house.ts'
import { today } from './today.ts'

const dutch = (day: string) => day.split('-').reverse().join('-')

test('a specialist asks for a file of a colleague, gets it for a week and reads it; the file says who has access, and the privacy officer reads who looked', async ({
  person,
  team,
}) => {
  const id = await fileInStage(team, 'research')
  const { reference } = await granted(team.lead.get(`/investigations/${id}`))
  const asker = await person(accounts.reader)
  const lead = await person(accounts.lead)

  await asker.goto(`/onderzoeken/${id}`)
  await expect(asker.getByText(reference)).toHaveCount(0)
  await asker.goto('/onderzoeken')
  await asker.getByRole('link', { name: 'Toegang tot een dossier' }).click()
  await fillIn(asker, {
    'Nummer van het dossier': reference,
    'Waarvoor hebt u dit dossier nodig?': 'Zelfde adres als in mijn eigen dossier.',
    'Tot en met': dutch(addDays(today, 14)),
  })
  await press(asker, 'Toegang vragen')
  await expect(asker.getByText(`Uw vraag over ${reference} is vastgelegd`)).toBeVisible()
  await fillIn(asker, {
    'Nummer van het dossier': 'O-1999-999999',
    'Waarvoor hebt u dit dossier nodig?': 'Een nummer dat nergens bij hoort.',
  })
  await press(asker, 'Toegang vragen')
  await expect(asker.getByText('Uw vraag over O-1999-999999 is vastgelegd')).toBeVisible()
  await expectAccessible(asker)

  await lead.goto('/')
  await lead.getByRole('region', { name: 'Vragen om toegang' }).getByRole('link', { name: reference }).click()
  const request = lead.getByRole('article', { name: /^Vraag van / })
  await expect(request.getByText('Zelfde adres als in mijn eigen dossier.')).toBeVisible()
  await request.getByRole('button', { name: /^Toestaan/ }).click()
  await fillIn(request, { 'Tot en met': dutch(addDays(today, 7)) })
  await press(request, 'Toegang geven')
  const people = lead.getByRole('listitem').filter({ hasText: 'kreeg tijdelijk toegang' })
  await expect(people).toContainText('Zelfde adres als in mijn eigen dossier.')
  await expectAccessible(lead)

  await asker.reload()
  await asker.getByRole('link', { name: reference }).click()
  await expect(asker.getByText(/^U leest dit dossier tot en met /)).toBeVisible()
  await expect(asker.getByRole('heading', { level: 1 })).toHaveText(`Onderzoek ${reference}`)
  await expect(asker.getByRole('button', { name: 'Door naar horen' })).toHaveCount(0)
  await expectAccessible(asker)

  const officer = await person('privacy-1')
  await officer.goto('/privacy/inzage')
  await officer.getByRole('link', { name: reference }).first().click()
  await expect(officer.getByRole('heading', { level: 1, name: `Wie keek in ${reference}` })).toBeVisible()
  await expect(
    officer
      .getByRole('row', { name: /Dossier geopend/ })
      .filter({ hasText: 'kreeg tijdelijk toegang' })
      .first(),
  ).toBeVisible()
  await expectAccessible(officer)
})
