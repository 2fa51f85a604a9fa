import { expect, expectAccessible, type Person, type RunningHouse, test } from './house.ts'

test('the policy officer reckons two scenarios, lays them side by side and takes one along to the draft of next year', async ({
  person,
  house,
}) => {
  const policy = await person('beleid-1')
  await policy.goto('/programma')
  const from = (await (await policy.request.get('/api/v1/programme/versions')).json()).versions[0]
  const draft = await policy.request.post('/api/v1/programme/versions', {
    data: { year: from.year + 1, from: from.id, citesReportYear: from.year },
  })
  expect(draft.status()).toBe(201)

  await test.step('An empty list says what a scenario is', async () => {
    await policy.goto('/wat-als')
    await expect(policy.getByText("Nog geen scenario's")).toBeVisible()
    await expectAccessible(policy)
    await policy.getByRole('link', { name: 'Nieuw scenario' }).click()
  })

  await test.step('More than a hundred percent is refused, and nothing typed is lost', async () => {
    await expect(policy.getByRole('heading', { name: 'Wat het model niet weet' })).toBeVisible()
    await expectAccessible(policy)
    await policy.getByLabel('Naam van het scenario').fill('Minder voor meldingen')
    await share(policy, 'Meldingen').fill('70')
    await expect(policy.getByText('8% te veel verdeeld')).toBeVisible()
    await policy.getByRole('button', { name: 'Doorrekenen' }).click()
    await expect(policy.getByText('Samen is meer dan 100 procent van de capaciteit verdeeld.')).toBeVisible()
    await expect(policy.getByLabel('Naam van het scenario')).toHaveValue('Minder voor meldingen')
  })

  await test.step('The scenario is reckoned, and says what to expect', async () => {
    await share(policy, 'Meldingen').fill('34')
    await reckon(policy, house)
    await expect(policy.getByText(/^Meldingen duren naar verwachting \d+ dagen langer \(tussen/)).toBeVisible()
    await expect(policy.getByRole('listitem').filter({ hasText: 'Meldingen: 34% van de uren in plaats van 50%.' })).toBeVisible()
    await expectAccessible(policy)
  })

  await test.step('A second one, with a colleague more', async () => {
    await policy.goto('/wat-als/nieuw')
    await policy.getByLabel('Naam van het scenario').fill('Een collega erbij')
    await policy.getByLabel('Hele medewerkers').fill('1')
    await policy.getByLabel('Vanaf').selectOption('april')
    await reckon(policy, house)
    await expect(policy.getByText('1 hele medewerker erbij vanaf april.')).toBeVisible()
  })

  await test.step('Both stand side by side', async () => {
    await policy.goto('/wat-als')
    for (const name of ['Minder voor meldingen', 'Een collega erbij']) await policy.getByLabel(`${name} naast andere leggen`).check()
    await policy.getByRole('link', { name: "2 scenario's naast elkaar leggen" }).click()
    await expect(policy.getByRole('columnheader', { name: 'Een collega erbij' }).first()).toBeVisible()
    await expectAccessible(policy)
  })

  await test.step('One goes along to the draft, and can be taken out again', async () => {
    await policy.getByRole('link', { name: 'Minder voor meldingen' }).first().click()
    await policy.getByRole('button', { name: /^Voeg toe aan concept-programma/ }).click()
    await policy.getByRole('link', { name: /^Staat bij concept-programma/ }).click()
    await expect(policy.getByRole('heading', { name: "Wat als: doorgerekende scenario's" })).toBeVisible()
    await expectAccessible(policy)
    await policy.getByRole('button', { name: 'Uit het concept halen' }).click()
    await expect(policy.getByRole('heading', { name: "Wat als: doorgerekende scenario's" })).toBeHidden()
  })
})

const share = (policy: Person, name: string) =>
  policy.getByRole('group', { name: 'Verdeling van de uren (%)' }).getByLabel(name, { exact: true })

async function reckon(policy: Person, house: RunningHouse): Promise<void> {
  await policy.getByRole('button', { name: 'Doorrekenen' }).click()
  await expect(policy.getByRole('button', { name: 'Berekening stoppen' })).toBeVisible()
  expect(await house.runJobs()).toEqual([])
  await expect(policy.getByRole('heading', { name: 'Tegenover nu' })).toBeVisible()
}
