import type { Page } from '@playwright/test'
import { CODE, expect, findNothing, readDatabases, readyAction, takeAlong, test, whatIsKept } from './field-device.ts'
import { fillIn, press } from './hands.ts'
import { expectAccessible } from './house.ts'

const NOTE = 'Loods staat leeg, hangslot op de deur'
const CARE_NOTE = 'Er ligt een matras achter de kast'
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
)

async function unlock(page: Page, code = CODE): Promise<void> {
  await page.getByLabel('Veldcode', { exact: true }).fill(code)
  await press(page, 'Openen')
}

test('a specialist works an evening without a connection, closes the browser, comes back and sends', async ({ device, house, team }) => {
  test.setTimeout(150_000)
  const action = await readyAction(house, team.coordinator.id, [team.lead.id, team.colleague.id])
  const tablet = device()
  let page = await tablet.open({ account: 'specialist-1' })

  await test.step('takes the action along behind a code that is not too easy', async () => {
    await page.goto(`/veld/${action.id}`)
    await fillIn(page, { Veldcode: '20241114', 'Veldcode nog een keer': '20241114' })
    await press(page, 'Meenemen')
    await expect(page.getByText('Alleen cijfers is te snel te raden')).toBeVisible()
    await expectAccessible(page)
    await takeAlong(page, action.id)
    await expect(page.getByText('Verbonden')).toBeVisible()
    await expectAccessible(page)
  })

  await tablet.context().setOffline(true)

  await test.step('finds nothing at the first location, takes a photo, and has something to care about at the second', async () => {
    await expect(page.getByText('Geen verbinding')).toBeVisible()
    await findNothing(page, 'Kwikstaartlaan')
    await expect(page.getByText('1 wacht op verzending')).toBeVisible()
    await page.getByRole('link', { name: /Kwikstaartlaan/ }).click()
    await page.getByLabel('Foto maken').setInputFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: PICTURE })
    await page.getByLabel('er staat niemand op').check()
    await fillIn(page, { 'Waarom is deze foto nodig': 'Het hangslot op de deur' })
    await press(page, 'Foto bewaren')
    await expect(page.getByText(/Foto van .*: wacht op verzending/)).toBeVisible()
    await page.getByRole('link', { name: 'Alle locaties' }).click()

    await page.getByRole('link', { name: /Wielewaalweg/ }).click()
    await press(page, 'Nu aangekomen')
    await page.getByLabel('bezocht', { exact: true }).check()
    await page.getByLabel('niets gevonden').check()
    await page.getByLabel('bedrijf anders dan ingeschreven').check()
    await expect(page.getByLabel('niets gevonden')).not.toBeChecked()
    await press(page, 'Bewaren')
    await expect(page.getByText('Kies of er toestemming was, of dat die niet nodig was.').first()).toBeVisible()
    await page.getByLabel('onderzoek naar uitkering (Participatiewet art. 53a)').check()
    await page.getByLabel('niet nodig').check()
    await page.getByLabel('Wat zag en hoorde u').fill(NOTE)
    await page.getByLabel('mogelijk uitbuiting').check()
    await expect(page.getByText('Deze signalen gaan naar hulp, nooit naar handhaving.')).toBeVisible()
    await page.getByLabel('Wat maakt dat u zich zorgen maakt').fill(CARE_NOTE)
    await expectAccessible(page)
    await press(page, 'Bewaren')
    await expect(page.getByText('3 wachten op verzending')).toBeVisible()
  })

  await test.step('begins a third location and closes the browser in the middle of it', async () => {
    await page.getByRole('link', { name: /Roerdompplein/ }).click()
    await page.getByLabel('Wat zag en hoorde u').fill('Halverwege opgeschreven')
    await page.getByRole('link', { name: 'Alle locaties' }).click()
    await expect(page.getByText('niet bewaard', { exact: true })).toBeVisible()
    await tablet.close()
    for (const words of [NOTE, CARE_NOTE, 'Halverwege', 'Kwikstaartlaan', 'Voorbeeldstad', CODE])
      expect(tablet.holds(words), `no file of the browser holds “${words}”`).toEqual([])
  })

  await test.step('comes back without a connection: only the code opens it, and it is all there', async () => {
    page = await tablet.open({ offline: true })
    await page.goto(`/veld/${action.id}`)
    const kept = await readDatabases(page)
    expect(kept).toContain('wederhoor-veld/rows')
    for (const words of [NOTE, CARE_NOTE, 'Halverwege', 'Kwikstaartlaan', 'Roerdompplein', 'Voorbeeldstad', 'bedrijventerrein', CODE])
      expect(kept, `the database holds no “${words}”`).not.toContain(words)

    await unlock(page, 'rode fiets')
    await expect(page.getByText('Deze code klopt niet')).toBeVisible()
    await expectAccessible(page)
    await unlock(page)
    await expect(page.getByText('3 wachten op verzending')).toBeVisible()
    await page.getByRole('link', { name: /Wielewaalweg/ }).click()
    await expect(page.getByLabel('Wat zag en hoorde u')).toHaveValue(NOTE)
    await expect(page.getByLabel('mogelijk uitbuiting')).toBeChecked()
    await page.getByRole('link', { name: 'Alle locaties' }).click()
    await page.getByRole('link', { name: /Roerdompplein/ }).click()
    await expect(page.getByLabel('Wat zag en hoorde u')).toHaveValue('Halverwege opgeschreven')
    await press(page, 'Niet bewaren')
  })

  await test.step('has a connection again, signs in as the same person, and everything goes to the server by itself', async () => {
    await tablet.context().setOffline(false)
    await page.getByRole('link', { name: 'Aanmelden' }).click()
    await page.getByRole('button', { name: /Demo Specialist Anna/ }).click()
    await unlock(page)
    await expect(page.getByText('Alles is verzonden')).toBeVisible()
    const { rows } = await house.owner.query(
      `select l.street, v.found, v.care_signals, v.note, (select count(*)::integer from partner_actions.photo p where p.location_id = l.id) as photos
         from partner_actions.visit v join partner_actions.location l on l.id = v.location_id where v.action_id = $1 order by l.place`,
      [action.id],
    )
    expect(rows).toEqual([
      { street: 'Kwikstaartlaan', found: ['nothing-found'], care_signals: [], note: '', photos: 1 },
      { street: 'Wielewaalweg', found: ['business-differs'], care_signals: ['exploitation'], note: NOTE, photos: 0 },
    ])
  })

  await test.step('is done: the device is wiped and the server knows', async () => {
    await page.getByRole('link', { name: /Alles is verzonden/ }).click()
    await expectAccessible(page)
    await press(page, 'Klaar: wis dit apparaat')
    await press(page.getByRole('alertdialog'), 'Wissen')
    await page.waitForURL(`**/acties/${action.id}`)
    expect(await whatIsKept(page)).toEqual({ databases: 0, caches: 0, workers: 0 })
    const { rows } = await house.owner.query('select ended, key_sealed from partner_actions.field_pack where action_id = $1', [action.id])
    expect(rows).toEqual([{ ended: 'returned', key_sealed: null }])
  })
})

test('two devices at one location: both versions side by side, and a person says what holds', async ({ device, house, team }) => {
  test.setTimeout(120_000)
  const action = await readyAction(house, team.coordinator.id, [team.lead.id, team.colleague.id])
  const [mine, other] = [device(), device()]
  const page = await mine.open({ account: 'specialist-1', width: 820, height: 1180 })
  const colleague = await other.open({ account: 'specialist-2' })
  await takeAlong(page, action.id)
  await mine.context().setOffline(true)

  await page.getByRole('link', { name: /Wielewaalweg/ }).click()
  await page.getByLabel('bezocht', { exact: true }).check()
  await page.getByLabel('onveilige situatie').check()
  await page.getByLabel('gezien vanaf de openbare weg').check()
  await page.getByLabel('niet nodig').check()
  await page.getByLabel('Wat zag en hoorde u').fill('Losse bedrading bij de ingang.')
  await press(page, 'Bewaren')
  await expect(page.getByText('1 wacht op verzending')).toBeVisible()
  await takeAlong(colleague, action.id)
  await findNothing(colleague, 'Wielewaalweg')
  await expect(colleague.getByRole('link', { name: /Wielewaalweg.*vastgelegd/ })).toBeVisible()

  await mine.context().setOffline(false)
  await expect(page.getByText('1 vraagt uw keuze')).toBeVisible()
  await page.getByRole('link', { name: /Wielewaalweg/ }).click()
  await expect(page.getByText('Er zijn twee versies van deze locatie')).toBeVisible()
  const found = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Wat is er gevonden' }) })
  await expect(found).toContainText('onveilige situatie')
  await expect(found).toContainText('niets gevonden')
  await expect(found.getByRole('heading', { name: /^Die van Demo Specialist Bram, \d\d:\d\d$/ })).toBeVisible()
  await expectAccessible(page)

  await press(page, 'Bewaren en versturen')
  await expect(page.getByText('Kies welke versie klopt.').first()).toBeVisible()
  await press(page, 'Overal mijn versie')
  await page.getByRole('group', { name: "Wat klopt: Collega's die erbij zijn" }).getByLabel('Beide bij elkaar').check()
  await press(page, 'Bewaren en versturen')
  await expect(page.getByText('Alles is verzonden')).toBeVisible()

  const { rows } = await house.owner.query(
    'select revision, found, note, cardinality(colleagues) as colleagues from partner_actions.visit where action_id = $1 order by revision',
    [action.id],
  )
  expect(rows).toEqual([
    { revision: 1, found: ['nothing-found'], note: '', colleagues: 1 },
    { revision: 2, found: ['unsafe'], note: 'Losse bedrading bij de ingang.', colleagues: 2 },
  ])
})

test('signing out asks first when something was not sent, and then leaves nothing on the device', async ({ device, house, team }) => {
  const action = await readyAction(house, team.coordinator.id, [team.lead.id])
  const tablet = device()
  const page = await tablet.open({ account: 'specialist-1', width: 820, height: 1180 })
  await takeAlong(page, action.id)
  await page.getByRole('link', { name: /Kwikstaartlaan/ }).click()
  await page.getByLabel('Wat zag en hoorde u').fill('Nog niet bewaard')
  await page.getByRole('link', { name: 'Alle locaties' }).click()
  await expect(page.getByText('niet bewaard', { exact: true })).toBeVisible()

  await page.goto('/')
  await page.getByRole('button', { name: /Demo Specialist Anna/ }).click()
  await press(page, 'Afmelden')
  const asked = page.getByRole('alertdialog')
  await expect(asked).toContainText('Er staat nog 1 bevinding uit het veld alleen op dit apparaat. Verstuur ze eerst, of wis ze.')
  await expectAccessible(page)
  await press(asked, 'Niet afmelden')
  expect((await whatIsKept(page)).databases).toBe(1)

  await page.getByRole('button', { name: /Demo Specialist Anna/ }).click()
  await press(page, 'Afmelden')
  await press(asked, 'Wissen en afmelden')
  await page.waitForURL('**/aanmelden')
  expect(await whatIsKept(page)).toEqual({ databases: 0, caches: 0, workers: 0 })
})

test('a colleague on the same device can neither read nor send what stands there, and does not wipe it', async ({
  device,
  house,
  team,
}) => {
  const action = await readyAction(house, team.coordinator.id, [team.lead.id, team.colleague.id])
  const tablet = device()
  const page = await tablet.open({ account: 'specialist-1' })
  await takeAlong(page, action.id)
  await tablet.context().setOffline(true)
  await findNothing(page, 'Kwikstaartlaan')
  await expect(page.getByText('1 wacht op verzending')).toBeVisible()
  // The session ends at home, and a colleague signs in on the same tablet.
  await page.goto('about:blank')
  await tablet.context().setOffline(false)
  await tablet.context().request.post('/api/v1/demo-session', { data: { account: 'specialist-2' } })

  await page.goto(`/veld/${action.id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Hier staat iets van een collega' })).toBeVisible()
  await expect(page.getByLabel('Veldcode', { exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Bram/ }).click()
  await press(page, 'Afmelden')
  await page.waitForURL('**/aanmelden')
  expect((await whatIsKept(page)).databases).toBe(1)

  await page.goto(`/veld/${action.id}`)
  await unlock(page)
  await expect(page.getByText('Meld u opnieuw aan')).toBeVisible()
  expect((await house.owner.query('select from partner_actions.visit where action_id = $1', [action.id])).rowCount).toBe(0)
  await page.getByRole('link', { name: 'Aanmelden' }).click()
  await page.getByRole('button', { name: /Demo Specialist Anna/ }).click()
  await unlock(page)
  await expect(page.getByText('Alles is verzonden')).toBeVisible()
  expect((await house.owner.query('select from partner_actions.visit where action_id = $1', [action.id])).rowCount).toBe(1)
})

test('a device that was reported lost opens for nobody once it is back: it wipes itself and says why', async ({ device, house, team }) => {
  const action = await readyAction(house, team.coordinator.id, [team.lead.id])
  const tablet = device()
  let page = await tablet.open({ account: 'specialist-1' })
  await takeAlong(page, action.id)
  await tablet.close()

  const { rows } = await house.owner.query<{ id: string }>('select id from partner_actions.field_pack where action_id = $1', [action.id])
  const ended = await team.coordinator.post(`/field-packs/${rows[0]?.id}/end`, { as: 'lost', note: 'Blijven liggen in de bus' })
  expect(ended.status).toBe(200)

  page = await tablet.open({ account: 'specialist-1' })
  await page.goto(`/veld/${action.id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Dit apparaat is gewist' })).toBeVisible()
  await expect(page.getByText('Er is niets verloren gegaan: alles was verzonden.')).toBeVisible()
  await expectAccessible(page)
  expect(await whatIsKept(page)).toEqual({ databases: 0, caches: 0, workers: 0 })
  await tablet.close()
  expect(tablet.holds('Kwikstaartlaan')).toEqual([])
})
