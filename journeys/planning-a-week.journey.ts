import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { expect, expectAccessible, test } from './house.ts'

const monday = (() => {
  const today = dayInAmsterdam(new Date())
  return addDays(today, 21 - ((new Date(today).getUTCDay() + 6) % 7))
})()
const tuesday = addDays(monday, 1)

test('the coordinator plans two evening actions, is told what does not go together, and publishes', async ({ person }) => {
  const coordinator = await person('coordinator-1')
  // Nothing scrolls while something is dragged.
  await coordinator.setViewportSize({ width: 1366, height: 1300 })
  await coordinator.goto(`/rooster?dag=${monday}`)
  const rowOf = (name: string) => coordinator.getByRole('row').filter({ has: coordinator.getByRole('rowheader', { name }) })
  await expect(coordinator.getByText('nog niet gepubliceerd')).toBeVisible()

  await test.step('two go out on Tuesday evening', async () => {
    for (const name of ['Demo Specialist Anna', 'Demo Specialist Bram']) {
      await rowOf(name)
        .getByRole('button', { name: /Dienst toevoegen.*dinsdag/ })
        .click()
      const dialog = coordinator.getByRole('dialog', { name: 'Dienst toevoegen' })
      await dialog.getByLabel('Van', { exact: true }).fill('18:00')
      await dialog.getByLabel('Tot', { exact: true }).fill('22:00')
      await dialog.getByLabel('Wat', { exact: true }).focus()
      await expect(dialog.getByLabel('Avond')).toBeChecked()
      await dialog.getByLabel('Activiteit van het programma').selectOption('chain-partners')
      await dialog.getByLabel('Wat', { exact: true }).selectOption('action')
      await dialog.getByRole('button', { name: 'Toevoegen' }).click()
      await expect(dialog).toBeHidden()
      await expect(rowOf(name).getByRole('button', { name: /18:00–22:00/ })).toBeFocused()
    }
  })

  await test.step('an early Wednesday is moved by keyboard until the night is long enough', async () => {
    await rowOf('Demo Specialist Anna')
      .getByRole('button', { name: /Dienst toevoegen.*woensdag/ })
      .click()
    const dialog = coordinator.getByRole('dialog', { name: 'Dienst toevoegen' })
    await dialog.getByLabel('Van', { exact: true }).fill('8')
    await dialog.getByLabel('Tot', { exact: true }).fill('12')
    await dialog.getByLabel('Overdag').check()
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(coordinator.getByText('Maar 10:00 uur rust tot de volgende dienst; 11:00 uur is nodig').first()).toBeVisible()

    const early = rowOf('Demo Specialist Anna').getByRole('button', { name: /08:00–12:00/ })
    await early.focus()
    await coordinator.keyboard.press('Alt+ArrowRight')
    await expect(coordinator.getByText('De dienst is verzet.')).toBeVisible()
    await expect(coordinator.getByText('Dit gaat niet samen')).toBeHidden()
    await expect(
      rowOf('Demo Specialist Anna')
        .getByRole('cell')
        .nth(3)
        .getByRole('button', { name: /08:00–12:00/ }),
    ).toBeFocused()
    await coordinator.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(coordinator.getByText('Dit gaat niet samen')).toBeVisible()
    await early.focus()
    await coordinator.keyboard.press('Delete')
    await expect(coordinator.getByText('De dienst is weggehaald.')).toBeVisible()
    await expect(early).toBeHidden()
  })
  await expectAccessible(coordinator)

  await test.step('what was dragged stands where it was dropped', async () => {
    const chip = rowOf('Demo Specialist Bram').getByRole('button', { name: /18:00–22:00/ })
    await chip.dragTo(rowOf('Demo Specialist Chris').getByRole('cell').nth(1))
    await expect(rowOf('Demo Specialist Chris').getByRole('button', { name: /18:00–22:00/ })).toBeVisible()
    await expect(chip).toBeHidden()
  })

  await coordinator.getByRole('button', { name: 'Publiceren…' }).click()
  const publish = coordinator.getByRole('dialog', { name: 'Deze week publiceren' })
  await publish.getByLabel('Bericht bij het rooster').fill('Dinsdag verzamelen om 17:45.')
  await publish.getByRole('button', { name: 'Publiceren' }).click()
  await expect(coordinator.getByText('gepubliceerd', { exact: true })).toBeVisible()

  const colleague = await person('specialist-3')
  await colleague.goto('/berichten')
  await colleague.getByRole('link', { name: /rooster gepubliceerd/ }).click()
  await expect(colleague.getByRole('heading', { name: /Rooster week/ })).toBeVisible()
  await colleague.goto(`/rooster?dag=${tuesday}`)
  await expect(colleague.getByText('Dinsdag verzamelen om 17:45.')).toBeVisible()
  await expect(colleague.getByText('18:00–22:00')).toHaveCount(2)
  await expect(colleague.getByRole('button', { name: /Dienst toevoegen/ })).toHaveCount(0)
  await expectAccessible(colleague)
})

test('an evening of last week is planned, confirmed, and moves the shares of the year', async ({ person }) => {
  const lastTuesday = addDays(monday, -27)
  const year = lastTuesday.slice(0, 4)
  const policy = await person('beleid-1')
  const eveningOf = async () => {
    await policy.goto(`/cijfers/${year}/capaciteit`)
    const card = policy.getByRole('region', { name: 'In de avond' })
    await expect(card).toBeVisible()
    return (await card.getByText(/gemaakte uren waren in de avond/).textContent()) ?? ''
  }
  const before = await eveningOf()

  const coordinator = await person('coordinator-2')
  await coordinator.goto(`/rooster?dag=${lastTuesday}`)
  const row = coordinator.getByRole('row').filter({ has: coordinator.getByRole('rowheader', { name: 'Demo Toezichthouder Emma' }) })
  await row.getByRole('button', { name: /Dienst toevoegen.*dinsdag/ }).click()
  const dialog = coordinator.getByRole('dialog', { name: 'Dienst toevoegen' })
  await dialog.getByLabel('Van', { exact: true }).fill('19:00')
  await dialog.getByLabel('Tot', { exact: true }).fill('22:00')
  await dialog.getByLabel('Avond').check()
  await dialog.getByLabel('Activiteit van het programma').selectOption('chain-partners')
  await dialog.getByLabel('Wat', { exact: true }).selectOption('action')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toBeHidden()
  await coordinator.getByRole('button', { name: 'Publiceren…' }).click()
  const publish = coordinator.getByRole('dialog', { name: 'Deze week publiceren' })
  const because = publish.getByLabel('Waarom blijft dit zo?')
  if (await because.isVisible()) await because.fill('Achteraf ingevoerd, zo is gewerkt.')
  await publish.getByRole('button', { name: 'Publiceren' }).click()
  await expect(publish).toBeHidden()

  const emma = await person('specialist-5')
  await emma.goto(`/mijn-tijd?week=${addDays(lastTuesday, -1)}`)
  await expect(emma.getByText('Rooster 19:00–22:00')).toBeVisible()
  await emma.getByRole('button', { name: 'Klopt, bevestig deze week' }).click()
  await expect(emma.getByText(/Bevestigd op/)).toBeVisible()
  await expectAccessible(emma)

  expect(await eveningOf()).not.toBe(before)
  await expectAccessible(policy)
})
