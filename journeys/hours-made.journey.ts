import { accountIds } from '#database/sample/staff.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { accounts } from './demo-team.ts'
import { expect, expectAccessible, type RunningHouse, test } from './house.ts'
import { today } from './today.ts'

const thisMonday = addDays(today, -((new Date(today).getUTCDay() + 6) % 7))
const monday = addDays(thisMonday, -7)

test('a week of hours: one look and one press, nothing lost between two windows, and the coordinator asks to look again', async ({
  person,
  house,
}) => {
  await roster(house, accountIds[accounts.lead])
  const specialist = await person(accounts.lead)

  await test.step('the work list says that a week waits, and Enter confirms it', async () => {
    await specialist.goto('/')
    await specialist.getByRole('link', { name: 'Uren bekijken' }).click()
    const hours = specialist.getByRole('textbox', { name: /Onderzoek naar meldingen, Maandag/ })
    await expect(hours).toHaveValue('8:00')
    await expectAccessible(specialist)

    await hours.fill('acht')
    await hours.press('Enter')
    await expect(specialist.getByText('Vul uren in als 7:15 of 7,25.')).toBeVisible()
    await hours.fill('7,25')
    await hours.press('Enter')
    await expect(specialist.getByText('Uw uren zijn bevestigd')).toBeVisible()
    await hours.press('Tab')
    await expect(hours).toHaveValue('7:15')
    await expect(specialist.getByText('bevestigd', { exact: true })).toBeVisible()
  })

  await test.step('a second window that lags behind keeps what was typed, and writes it over the newest state', async () => {
    const second = await specialist.context().newPage()
    await second.goto(`/mijn-tijd?week=${monday}`)
    const theirs = second.getByRole('textbox', { name: /Onderzoek naar meldingen, Dinsdag/ })
    await expect(theirs).toHaveValue('8:00')

    await specialist.getByRole('button', { name: /Regel toevoegen op Maandag/ }).click()
    await expect(specialist.getByLabel('Activiteit')).toBeFocused()
    await specialist.getByLabel('Activiteit').selectOption('Samenwerking met ketenpartners')
    await specialist.getByRole('textbox', { name: 'Uren', exact: true }).fill('0:45')
    await specialist.getByRole('button', { name: 'Wijziging bevestigen' }).click()
    await expect(specialist.getByText('Uw uren zijn bevestigd')).toBeVisible()

    await theirs.fill('6:30')
    await theirs.press('Enter')
    await expect(second.getByText('intussen op een andere plek gewijzigd')).toBeVisible()
    await expect(theirs).toHaveValue('6:30')
    await second.getByRole('button', { name: 'Nieuwe stand ophalen' }).click()
    await expect(second.getByRole('textbox', { name: /ketenpartners, Maandag/ })).toHaveValue('0:45')
    await expect(theirs).toHaveValue('6:30')
    await theirs.press('Enter')
    await expect(second.getByText('Uw uren zijn bevestigd')).toBeVisible()
    await second.close()
  })

  await test.step('the coordinator reads the week, changes nothing, and asks to look again', async () => {
    const coordinator = await person(accounts.coordinator)
    await coordinator.goto(`/team-tijd/uren?maand=${monday.slice(0, 7)}-01`)
    await expectAccessible(coordinator)
    await coordinator
      .getByRole('link', { name: /Anna, week \d+: ja/ })
      .last()
      .click()
    await expect(coordinator.getByRole('cell', { name: '6:30' })).toBeVisible()
    await expect(coordinator.getByRole('textbox')).toHaveCount(0)
    await coordinator.getByRole('button', { name: 'Vraag om nog eens te kijken' }).click()
    await expect(coordinator.getByText('Uw vraag is verstuurd')).toBeVisible()
    await expectAccessible(coordinator)

    await specialist.reload()
    await expect(specialist.getByText('Uw coördinator vraagt u nog eens te kijken')).toBeVisible()
    await specialist.getByRole('button', { name: 'Opnieuw bevestigen' }).click()
    await expect(specialist.getByText('Uw uren zijn bevestigd')).toBeVisible()
    await expect(specialist.getByText('Uw coördinator vraagt u nog eens te kijken')).toHaveCount(0)
  })
})

/** A published week of five long days, and nothing else. */
async function roster({ owner }: RunningHouse, accountId: string): Promise<void> {
  await owner.query('delete from capacity.published_shift where account_id = $1 and day between $2 and $2::date + 6', [accountId, monday])
  await owner.query(
    `insert into capacity.published_shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, needs, published_at)
     select gen_random_uuid(), a.municipality_id, a.unit_id, a.id, $2::date + later, '08:30', '17:00', 'day', 'report-investigation', 'files', null, now()
       from staff.account a, generate_series(0, 4) later where a.id = $1`,
    [accountId, monday],
  )
}
