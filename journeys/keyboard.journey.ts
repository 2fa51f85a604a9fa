import { granted } from '#modules/investigations/server/testing/team.ts'
import { criterionKeys } from '#modules/reports/contract.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { accounts } from './demo-team.ts'
import { tabTo } from './hands.ts'
import { expect, test } from './house.ts'

test('a specialist judges a report with the keyboard alone', async ({ person, team }) => {
  const { id } = await granted(team.filer.post('/reports', aReport({ summary: 'Sinds maart staat iemand elke ochtend in de winkel.' })))
  const judge = await person(accounts.assessor)
  const { keyboard } = judge

  await judge.goto(`/meldingen/${id}`)
  await tabTo(judge, judge.getByRole('link', { name: 'Naar de inhoud' }))
  await keyboard.press('Enter')
  await tabTo(judge, judge.getByRole('link', { name: 'Beoordelen', exact: true }))
  await keyboard.press('Enter')
  await expect(judge.getByRole('heading', { level: 1 })).toBeFocused()

  for (const number of criterionKeys.keys()) {
    await tabTo(judge, judge.getByRole('textbox', { name: new RegExp(`^${number + 1}\\. `) }))
    await keyboard.insertText('Dat is nagegaan bij de bron.')
  }
  const outcome = judge.getByRole('group', { name: 'Wat besluit u?' })
  await tabTo(judge, outcome.getByRole('radio').first())
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await expect(outcome.getByRole('radio', { name: 'onderzoeken' })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.insertText('De melder noemt dagen en tijden die na te gaan zijn.')
  await tabTo(judge, judge.getByRole('button', { name: 'Oordeel vastleggen' }))
  await keyboard.press('Enter')
  await expect(judge.getByRole('heading', { name: 'Beoordeling' })).toBeVisible()
})

test('a list is narrowed, and a row opened, with the keyboard alone', async ({ person, team }) => {
  await granted(team.filer.post('/reports', aReport({ summary: 'Een buurvrouw zag een woonwagen bij de kwekerij.' })))
  const reader = await person(accounts.lead)
  const { keyboard } = reader

  await reader.goto('/meldingen')
  await tabTo(reader, reader.getByLabel('Zoek in de tekst'))
  await keyboard.insertText('woonwagen kwekerij')
  await tabTo(reader, reader.getByLabel('Regeling'))
  await keyboard.press('ArrowDown')
  await expect(reader.getByLabel('Regeling')).toHaveValue('subsistence')
  await tabTo(reader, reader.getByRole('button', { name: 'Toon', exact: true }))
  await keyboard.press('Enter')
  await expect(reader).toHaveURL(/q=woonwagen/)
  const row = reader.getByRole('row', { name: /woonwagen/ })
  await expect(row).toHaveCount(1)
  await expect(reader.getByRole('button', { name: 'Toon', exact: true })).toBeFocused()

  await tabTo(reader, row.getByRole('link'))
  await keyboard.press('Enter')
  await expect(reader.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a dialog holds the focus, closes with Escape and gives the focus back', async ({ person, team }) => {
  const { id } = await granted(team.filer.post('/reports', aReport()))
  const judge = await person(accounts.assessor)

  await judge.goto(`/meldingen/${id}`)
  const opener = judge.getByRole('button', { name: 'Gegevens tonen' })
  await tabTo(judge, opener)
  await judge.keyboard.press('Enter')
  const dialog = judge.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let step = 0; step < 6; step++) {
    await judge.keyboard.press('Tab')
    await expect(dialog.locator(':focus')).toHaveCount(1)
  }
  await judge.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
})
