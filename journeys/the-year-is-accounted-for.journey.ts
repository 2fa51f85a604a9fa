import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import { button, fillIn, press } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'

const { step } = test
const LESSONS = 3

test('the policy officer follows 2024 down to its rows, explains it, makes and publishes the report, and starts 2025 with three lessons', async ({
  person,
}) => {
  test.slow()
  const policy = await person('beleid-1')
  const coordinator = await person('coordinator-1')

  await step('the page of the year shows the activities with their goals, and what asks for attention', async () => {
    await policy.goto('/cijfers/2024')
    for (const title of ['Ondersteuning primair proces', 'Onderzoek van meldingen', 'Samenwerken met ketenpartners', 'PGB onderzoeken'])
      await expect(policy.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await expect(policy.getByRole('link', { name: 'Het jaarverslag van 2024 is nog niet vastgesteld.' })).toBeVisible()
    await expect(policy.getByText('Niet toegewezen', { exact: true })).toBeVisible()
  })
  await step('the share of the programme opens to its definition, and to its rows for who may see them', async () => {
    const share = policy.getByRole('link', { name: /^\d+%: Leidde tot beëindiging.*Toon de rijen/ }).first()
    await share.click()
    await expect(policy.getByRole('heading', { level: 1, name: /^Leidde tot beëindiging.*, 2024$/ })).toBeVisible()
    await expect(policy.getByText('alleen wie bij een dossier betrokken is', { exact: false }).first()).toBeVisible()
    await coordinator.goto(policy.url())
    await expect(coordinator.getByRole('row').nth(2)).toBeVisible()
    await coordinator.getByRole('link', { name: /^Niet meegeteld/ }).click()
    await expect(coordinator).toHaveURL(/stand=left-out/)
    await expect(coordinator.getByRole('row').nth(2)).toBeVisible()
  })
  await step('an explanation is written with a list in it', () => explain(policy))
  await step('two colleagues who explain the same do not lose a word', () => explainTogether(policy, person))
  await step('a goal is judged in words', async () => {
    await policy
      .getByRole('button', { name: /^Beoordelen/ })
      .first()
      .click()
    await fillIn(policy, { 'In hoeverre is dit doel bereikt, en waaruit blijkt dat?': 'Bereikt: elke vraag kreeg dezelfde dag antwoord.' })
    await press(policy, 'Oordeel opslaan')
    await expect(policy.getByText('Bereikt: elke vraag kreeg dezelfde dag antwoord.')).toBeVisible()
  })
  await step('the report comes out as an accessible PDF with the explanation in it', () => download(policy))
  await step('it is published and does not change any more', async () => {
    await expectAccessible(policy)
    await press(policy, 'Jaarverslag vaststellen')
    await press(policy.getByRole('alertdialog'), 'Jaarverslag vaststellen')
    await expect(policy.getByText(/^Vastgesteld op .* door /)).toBeVisible()
    await expect(policy.getByRole('button', { name: /^Toelichting wijzigen/ })).toHaveCount(0)
  })
  await step('the draft of 2025 starts from 2024', async () => {
    await policy.getByRole('link', { name: 'Naar de programma’s' }).click()
    await press(policy, 'Nieuw concept')
    await press(policy.getByRole('dialog'), 'Concept maken')
    await expect(policy.getByRole('heading', { level: 1, name: 'Handhavingsprogramma 2025' })).toBeVisible()
  })
  await step('three lessons are picked in and keep where they come from', () => pickLessons(policy))
  await step('the draft and the programme of 2024 stand side by side', async () => {
    await policy.goto(policy.url().replace(/\/bewerken.*/, '/vergelijken'))
    await expect(policy.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(policy)
  })
})

async function explain(policy: Person): Promise<void> {
  await policy.goto('/jaarverslag/2024')
  await button(policy, 'Toelichting schrijven: Onderzoek van meldingen').click()
  const text = policy.getByRole('textbox')
  await text.fill('Het aandeel past bij het uitgangspunt.')
  await policy.keyboard.press('Enter')
  await policy.getByRole('button', { name: 'Opsomming' }).click()
  await policy.keyboard.type('Vaker eerst gebeld.')
  await press(policy, 'Toelichting opslaan')
  await expect(policy.getByRole('listitem').filter({ hasText: 'Vaker eerst gebeld.' })).toBeVisible()
}

async function explainTogether(policy: Person, person: (account?: string) => Promise<Person>): Promise<void> {
  const colleague = await person('beleid-1')
  await colleague.goto('/jaarverslag/2024')
  await button(colleague, 'Toelichting wijzigen: Onderzoek van meldingen').click()
  await colleague.getByRole('textbox').fill('De tekst van de collega.')
  await button(policy, 'Toelichting wijzigen: Onderzoek van meldingen').click()
  await policy.getByRole('textbox').fill('De tekst van mij.')
  await press(colleague, 'Toelichting opslaan')
  await expect(colleague.getByText('De tekst van de collega.')).toBeVisible()

  await press(policy, 'Toelichting opslaan')

  await expect(policy.getByText('Er is niets verloren.', { exact: false })).toBeVisible()
  for (const word of ['collega', 'mij'])
    await expect(
      policy
        .getByRole('main')
        .getByText(new RegExp(`\\b${word}\\b`))
        .first(),
    ).toBeVisible()
  await press(policy, 'Mijn tekst opslaan')
  await expect(policy.getByText('De tekst van mij.')).toBeVisible()
}

async function download(policy: Person): Promise<void> {
  const address = await policy.getByRole('link', { name: 'Publicatieversie: PDF', exact: true }).getAttribute('href')
  const answer = await policy.request.get(address ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = await readPdf(await answer.body())
  expect(pdf.info).toMatchObject({ Title: 'Handhavingsverslag 2024', Language: 'nl' })
  expect(pdf.pages.join(' ')).toContain('De tekst van mij.')
}

async function pickLessons(policy: Person): Promise<void> {
  await policy.getByRole('link', { name: /^Onderzoek van meldingen/ }).click()
  await press(policy, 'Opnemen uit vorig jaar')
  const drawer = policy.getByRole('dialog')
  const lessons = drawer.locator('section', { has: policy.getByRole('heading', { name: /^Overgenomen lessen/ }) })
  for (let picked = 0; picked < LESSONS; picked++) {
    await lessons
      .getByRole('button', { name: /^Opnemen: / })
      .first()
      .click()
    await expect(lessons.getByText('Staat in het concept')).toHaveCount(picked + 1)
  }
  await drawer.getByRole('button', { name: 'Sluiten' }).click()
  await expect(policy.getByRole('button', { name: /^Weer uithalen/ })).toHaveCount(LESSONS)
  await expect(policy.getByText(/de lessen: /)).toHaveCount(LESSONS)
}
