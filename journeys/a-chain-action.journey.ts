import { granted } from '#modules/investigations/server/testing/team.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { expect, findNothing, takeAlong, test } from './field-device.ts'
import { button, fillIn, press } from './hands.ts'
import { expectAccessible } from './house.ts'
import { today } from './today.ts'

const TITLE = 'Bedrijventerrein Modelhaven'
const typed = (day: string) => day.split('-').reverse().join('-')

test('an action on a business park: refused on a lapsed agreement, renewed, done offline by two, reported, and a finding followed', async ({
  person,
  device,
  team,
}) => {
  test.setTimeout(240_000)
  const { coordinator, lead, colleague } = team
  const { rows: partners } = await granted(coordinator.get('/partners'))
  const partnerOf = (name: string) => partners.find((partner: { name: string }) => partner.name.startsWith(name)).id
  const planned = {
    title: TITLE,
    kind: 'business-estate',
    ledBy: 'own',
    leadingPartnerId: null,
    framework: 'participation-act',
    frameworkFrom: null,
    frameworkUntil: null,
    purpose: 'benefit-enforcement',
    goal: 'Nagaan of er wordt gewerkt zoals is opgegeven.',
    area: 'Modelhaven',
    areaReason: 'Over drie bedrijven op dit terrein kwamen dit kwartaal meldingen binnen.',
    onDay: today,
    day: { from: '09:00', until: '12:00' },
    evening: null,
    neededStaff: 2,
    briefing: 'Om kwart voor negen op kantoor.',
    safety: 'Altijd met twee mensen.',
    stopRule: 'Stoppen zodra iemand zich onveilig voelt.',
    partners: [partnerOf('Woningcorporatie'), partnerOf('UWV')].map((partnerId) => ({ partnerId, task: 'Kijkt mee.' })),
  }
  const { id } = await granted(coordinator.post('/actions', planned))
  for (const street of ['Loodsweg', 'Kadeweg'])
    await granted(
      coordinator.post(`/actions/${id}/locations`, {
        ...{
          kind: 'business',
          name: '',
          street,
          houseNumber: '1',
          postalCode: '3500AA',
          city: 'Voorbeeldstad',
          reason: '',
          cameFrom: 'hand',
        },
      }),
    )
  for (const { id: who } of [lead, colleague])
    await granted(coordinator.put(`/actions/${id}/crew/${who}`, { byDay: true, byEvening: false, needs: null, accepted: true }))

  const planner = await person('coordinator-1')
  await planner.goto(`/acties/${id}`)
  await press(planner, 'Klaarzetten voor het veld')
  await expect(planner.getByText('klaar voor het veld').first()).toBeVisible()
  await expectAccessible(planner)

  await test.step('the addresses may not go to the housing association: its agreement lapsed', async () => {
    await planner.goto(`/acties/${id}/gegevens/meegeven`)
    await fillIn(planner, {
      'Aan welke partner?': 'Woningcorporatie Voorbeeldwonen',
      'Waarom is dit nodig?': 'De corporatie moet weten waar wij zijn.',
    })
    await press(planner, 'Bekijken wat er meegaat')
    await expect(planner.getByText(/verlopen|liep af|geldt niet meer/i).first()).toBeVisible()
    await expect(planner.getByLabel('Waarom is dit nodig?')).toHaveValue('De corporatie moet weten waar wij zijn.')
    await expectAccessible(planner)
  })

  const { rows: agreements } = await granted(coordinator.get('/sharing-agreements'))
  const lapsed = agreements.find(({ title }: { title: string }) => title.startsWith('Bewoning van huurwoningen'))
  let renewal = ''
  await test.step('the coordinator renews it, and the privacy officer puts it in force', async () => {
    await planner.goto(`/partners/afspraken/${lapsed.id}`)
    await press(planner, 'Vernieuwen')
    await fillIn(planner, { 'Geldt vanaf': typed(today), 'Tot en met': typed(addDays(today, 365)) })
    await press(planner, 'Concept maken')
    await expect(button(planner, 'Weggooien')).toBeVisible()
    renewal = new URL(planner.url()).pathname
    const officer = await person('privacy-1')
    await officer.goto(renewal)
    await press(officer, 'Van kracht maken')
    const dialog = officer.getByRole('dialog')
    await dialog.getByLabel('Kenmerk van de DPIA').fill('DPIA-2026-4')
    await press(dialog, 'Van kracht maken')
    await expect(dialog).toBeHidden()
  })

  await test.step('now exactly what goes to whom is shown, and it goes', async () => {
    await planner.goto(`/acties/${id}/gegevens/meegeven`)
    await fillIn(planner, {
      'Aan welke partner?': 'Woningcorporatie Voorbeeldwonen',
      'Waarom is dit nodig?': 'De corporatie moet weten waar wij zijn.',
    })
    await press(planner, 'Bekijken wat er meegaat')
    await expect(planner.getByRole('heading', { name: 'Dit gaat naar Woningcorporatie Voorbeeldwonen' })).toBeVisible()
    await expect(planner.getByText('Loodsweg').first()).toBeVisible()
    await expectAccessible(planner)
    const file = planner.waitForEvent('download')
    await press(planner, 'Meegeven en bestand opslaan')
    expect((await file).suggestedFilename()).toMatch(/^actie-p-\d{4}-\d+-woningcorporatie.*\.csv$/)
    await planner.goto(`/acties/${id}/gegevens`)
    await expect(
      planner
        .getByRole('region', { name: 'Wat is gedeeld' })
        .getByText(/locaties/i)
        .first(),
    ).toBeVisible()
    await expectAccessible(planner)
  })

  await test.step('two specialists work without a connection, and send when they are back', async () => {
    const [first, second] = [device(), device()]
    const anna = await first.open({ account: 'specialist-1' })
    const bram = await second.open({ account: 'specialist-2' })
    await takeAlong(anna, id, TITLE)
    await takeAlong(bram, id, TITLE)
    await first.context().setOffline(true)
    await second.context().setOffline(true)
    await findNothing(bram, 'Kadeweg')
    await anna.getByRole('link', { name: /Loodsweg/ }).click()
    await anna.getByLabel('bezocht', { exact: true }).check()
    await anna.getByLabel('werk gezien dat niet bekend is').check()
    await anna.getByLabel('gezien vanaf de openbare weg').check()
    await anna.getByLabel('niet nodig').check()
    await anna.getByLabel('Wat zag en hoorde u').fill('Twee mensen laadden een bestelbus.')
    await press(anna, 'Bewaren')
    for (const [page, { context }] of [
      [anna, first],
      [bram, second],
    ] as const) {
      await expect(page.getByText('1 wacht op verzending')).toBeVisible()
      await context().setOffline(false)
      await expect(page.getByText('Alles is verzonden')).toBeVisible()
      await page.getByRole('link', { name: /Alles is verzonden/ }).click()
      await press(page, 'Klaar: wis dit apparaat')
      await press(page.getByRole('alertdialog'), 'Wissen')
      await page.waitForURL(`**/acties/${id}`)
    }
  })

  await test.step('the action was carried out; its report is written by one and agreed by another', async () => {
    const { revision } = await granted(coordinator.get(`/actions/${id}`))
    await granted(coordinator.post(`/actions/${id}/holding`, { revision }))
    const writer = await person('specialist-1')
    await writer.goto(`/acties/${id}/verslag`)
    await writer.getByLabel('Samenvatting').fill('Twee bedrijven bezocht; bij een is werk gezien.')
    await press(writer, 'Tekst bewaren')
    await expect(button(writer, 'Vraag een collega om vast te stellen')).toBeVisible()
    await expectAccessible(writer)

    await test.step('a finding becomes a report in one step', async () => {
      await press(writer, 'Melding maken')
      const dialog = writer.getByRole('dialog')
      await fillIn(dialog, {
        'Over welke regeling gaat het?': 'bijstand levensonderhoud',
        'Waarom is dit een melding?': 'Er is gewerkt op een adres waar geen werk bekend is.',
      })
      await press(dialog, 'Melding maken')
      await expect(dialog).toBeHidden()
      await writer.getByRole('link', { name: /^M-\d{4}-\d{6}$/ }).click()
      await expect(
        writer
          .getByText('Actie', { exact: true })
          .or(writer.getByText('actie', { exact: true }))
          .first(),
      ).toBeVisible()
      await expect(writer.getByText('Twee mensen laadden een bestelbus.').first()).toBeVisible()
    })

    const agreeing = await person('specialist-2')
    await agreeing.goto(`/acties/${id}/verslag`)
    await press(agreeing, 'Verslag vaststellen')
    await agreeing.getByRole('alertdialog').getByRole('button', { name: 'Verslag vaststellen' }).click()
    await expect(agreeing.getByRole('heading', { name: 'Vastgesteld' })).toBeVisible()
    const pdf = await agreeing.request.get(`/api/v1/actions/${id}/report.pdf`)
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  })
})
