import { investigationRefusals } from '#modules/investigations/contract.ts'
import { aWeighing, fileInLaterStage } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aMethod, aReason, fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { accounts } from './demo-team.ts'
import { button, fillIn, press } from './hands.ts'
import { expect, test } from './house.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today, todayTyped } from './today.ts'

test('a home visit needs its ground beforehand, and two members of staff', async ({ person, team }) => {
  const id = await fileInStage(team, 'research')
  await granted(team.lead.post(`/investigations/${id}/methods`, aMethod({ step: 9, whyNotLighter: aReason })))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Huisbezoek plannen')
  await fillIn(lead, {
    'Volgens welke regels gaat u op bezoek?': 'Met redelijke grond: weigeren kan gevolgen hebben voor de uitkering',
    'Welke lichtere middelen zijn overwogen of gebruikt?': 'Een gesprek en het eigen dossier.',
    'Kondigt u het bezoek aan?': 'Ja',
    'Gepland op': todayTyped,
    'Wie gaan er op bezoek?': 'Demo Specialist Anna',
  })
  await press(lead, 'Huisbezoek plannen')
  await expectRefusal(lead, investigationRefusals['home-visit.ground-needed'])
  await fillIn(lead, { 'Volgens welke regels gaat u op bezoek?': 'Zonder redelijke grond: weigeren heeft geen enkel gevolg' })
  await press(lead, 'Huisbezoek plannen')
  await expectRefusal(lead, investigationRefusals['home-visit.two-staff-needed'])
})

test('nothing is found at a home visit to which nobody agreed', async ({ person, team }) => {
  const id = await fileInStage(team, 'research')
  const { lead: anna, colleague } = team
  await granted(anna.post(`/investigations/${id}/methods`, aMethod({ step: 9, whyNotLighter: aReason })))
  const plan = { regime: 'free-consent', lighterMeans: aReason, announced: true, plannedOn: today, staff: [anna.id, colleague.id] }
  const { homeVisits } = await granted(anna.post(`/investigations/${id}/home-visits`, plan))
  const record = { visitedOn: today, startedAt: '10:00', endedAt: '10:05', toldPurpose: true, toldConsequence: true }
  const refused = { ...record, consentGiven: false, consentHow: null, rooms: [] }
  await granted(anna.put(`/investigations/${id}/home-visits/${homeVisits[0].id}/record`, refused))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expect(lead.getByText('Er was geen toestemming. Dat heeft geen enkel gevolg voor de betrokkene.')).toBeVisible()
  await press(lead.getByRole('region', { name: 'Past bij een overtreding' }), 'Bevinding toevoegen')
  await fillIn(lead, {
    'Wat is het?': 'feit: wat vaststaat',
    'Wat is er gevonden?': 'In de gang stonden twee paar schoenen.',
    Bron: 'Huisbezoek',
  })
  await lead.getByLabel('Van het huisbezoek?').selectOption({ index: 1 })
  await press(lead, 'Bevinding opschrijven')
  await expectRefusal(lead, investigationRefusals['home-visit.no-consent'])
})

test('consent only counts when the person was told what refusing means', async ({ person, team }) => {
  const id = await fileInStage(team, 'research')
  const { lead: anna, colleague } = team
  await granted(anna.post(`/investigations/${id}/methods`, aMethod({ step: 9, whyNotLighter: aReason })))
  const plan = { regime: 'free-consent', lighterMeans: aReason, announced: true, plannedOn: today, staff: [anna.id, colleague.id] }
  await granted(anna.post(`/investigations/${id}/home-visits`, plan))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Bezoek vastleggen')
  await fillIn(lead, { 'Gaf de betrokkene toestemming om binnen te komen?': 'Ja' })
  await fillIn(lead, { 'Hoe?': 'Mondeling', 'Begonnen om': '10:00', 'Geëindigd om': '10:30' })
  await press(lead, 'Bezoek vastleggen')
  await expectRefusal(lead, investigationRefusals['home-visit.consent-not-informed'])
})

const observing = (most: number) => ({
  reason: 'Nagaan of de betrokkene hier werkt, op de uren die de melder noemt.',
  lighterMeans: aReason,
  place: 'Bakkerij',
  most,
  until: today,
  hours: 'tussen 8 en 10 uur',
})

test('observing stops at the agreed number, also for two people at the same moment', async ({ person, team }) => {
  const id = await fileInStage(team, 'research')
  const { lead: anna, colleague, coordinator } = team
  await granted(anna.post(`/investigations/${id}/methods`, aMethod({ step: 10, whyNotLighter: aReason })))
  const { observationPlans } = await granted(anna.post(`/investigations/${id}/observation-plans`, observing(1)))
  const plan = `/investigations/${id}/observation-plans/${observationPlans[0].id}`
  await granted(coordinator.put(`${plan}/authorisation`))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Waarneming vastleggen')
  await fillIn(lead, { Van: '08:00', Tot: '08:15', 'Wat zag u?': 'De winkel was dicht, er was niemand.' })
  const seen = { observedOn: today, fromTime: '08:00', toTime: '08:15', place: 'Bakkerij', fact: 'Er was niemand te zien.' }
  await granted(colleague.post(`${plan}/observations`, seen))
  await press(lead, 'Waarneming vastleggen')
  await expectRefusal(lead, investigationRefusals['observation.limit-reached'])
  await lead.reload()
  await expect(lead.getByText('Stop: het afgesproken aantal is bereikt')).toBeVisible()
})

test('who asks for observations does not allow them', async ({ person, team }) => {
  const id = await fileInStage(team, 'research')
  const { lead, coordinator } = team
  await granted(lead.post(`/investigations/${id}/methods`, aMethod({ step: 10, whyNotLighter: aReason })))
  await granted(lead.post(`/investigations/${id}/colleagues`, { accountId: coordinator.id }))
  await granted(coordinator.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: false }))
  await granted(coordinator.post(`/investigations/${id}/observation-plans`, observing(2)))
  const asker = await person(accounts.coordinator)

  await asker.goto(`/onderzoeken/${id}`)
  await expectRefusal(asker, investigationRefusals['observation.authoriser-observes'])
  await expect(button(asker, 'Waarnemingen goedkeuren')).toHaveCount(0)
})

test('no advice while nothing stands on the side of no breach and nobody says why', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'weighing', undefined, today)
  await granted(team.lead.put(`/investigations/${id}/weighing`, aWeighing()))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Door naar advies', ['finding.no-breach-side-empty'])
  await lead.getByRole('link', { name: 'Hier regelen' }).click()
  await press(lead, 'Uitleggen waarom hier niets staat')
  await fillIn(lead, { 'Waar hebt u gezocht, en waarom is er niets?': 'In het dossier en in twee registers; er was niets.' })
  await press(lead, 'Uitleg bewaren')
  await expect(lead.getByText('Aan alle voorwaarden is voldaan.')).toBeVisible()
})
