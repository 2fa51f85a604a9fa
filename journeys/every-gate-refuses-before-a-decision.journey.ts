import { investigationRefusals } from '#modules/investigations/contract.ts'
import { anInvitation, aPart, bringFurther, fileInLaterStage } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted, refusal } from '#modules/investigations/server/testing/team.ts'
import { accounts, careAccounts, gatherTeam } from './demo-team.ts'
import { button, fillIn, press, section } from './hands.ts'
import { expect, test } from './house.ts'
import { expectHeldBack, expectRefusal } from './refusals.ts'
import { today } from './today.ts'

test('the person is heard, or an exception of the law is chosen with reasons', async ({ person, team }) => {
  const id = await fileInStage(team, 'hearing')
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Door naar afwegen', ['hearing.not-held', 'finding.not-answered'])
  await lead.getByText('Horen kan echt niet').click()
  await fillIn(lead, { 'Waarom geldt die hier?': 'De betrokkene is lastig te bereiken en wij hebben haast met dit onderzoek.' })
  await press(lead, 'Afzien van horen')
  await expect(lead.getByText('Er is nog 1 ding dat u moet verbeteren')).toBeVisible()
  await expect(lead.getByRole('link', { name: /^Welke uitzondering geldt\?/ })).toBeVisible()
})

test('the invitation holds the rights of the person', async ({ person, team }) => {
  const id = await fileInStage(team, 'hearing')
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Uitnodigen voor een gesprek')
  await fillIn(lead, { 'Datum van het gesprek': '01-12-2030', Tijd: '10:00', Hoe: 'op kantoor' })
  await press(lead, 'Uitnodiging vastleggen')
  await expectRefusal(lead, investigationRefusals['hearing.rights-notice-needed'])
})

test('with a fine in view there is no statement before the right to silence was told', async ({ person, team }) => {
  const id = await fileInStage(team, 'hearing')
  const at = `/investigations/${id}`
  const { hearings } = await granted(team.lead.post(`${at}/hearings`, anInvitation({ invitedOn: today, plannedAt: `${today}T08:00:00Z` })))
  await granted(team.lead.put(`${at}/hearings/${hearings[0].id}/attendance`, { attendance: 'attended', heldOn: today }))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await press(lead, 'Verklaring opschrijven')
  await fillIn(lead, { 'Wat zei de betrokkene?': 'Ik werkte daar alleen op zaterdag.' })
  await granted(team.colleague.put(`${at}/fine-in-view`, { inView: true }))
  await press(lead, 'Verklaring bewaren')
  await expectRefusal(lead, investigationRefusals['hearing.caution-needed'])
  await expect(lead.getByLabel('Wat zei de betrokkene?')).toHaveValue('Ik werkte daar alleen op zaterdag.')
})

test('staying away has no consequence before a call, a letter and the neighbourhood team', async ({ person, team }) => {
  const id = await fileInStage(team, 'hearing')
  const at = `/investigations/${id}`
  const { hearings } = await granted(team.lead.post(`${at}/hearings`, anInvitation({ invitedOn: today, plannedAt: `${today}T08:00:00Z` })))
  await granted(team.lead.put(`${at}/hearings/${hearings[0].id}/attendance`, { attendance: 'no-show', heldOn: null }))
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await expectHeldBack(lead, 'Door naar afwegen', ['hearing.no-show-ladder', 'finding.not-answered'])
  await expect(lead.getByText('Wegblijven mag pas gevolgen hebben als alle drie de stappen zijn gezet.')).toBeVisible()
  await expect(button(lead, 'Vastleggen: brief gestuurd met nieuwe afspraak')).toHaveCount(0)
  await press(lead, 'Vastleggen: gebeld')
  await fillIn(lead, { 'Wat kwam eruit?': 'Niemand nam op.' })
  await press(section(lead, 'Horen'), 'Vastleggen')
  await expect(button(lead, 'Vastleggen: brief gestuurd met nieuwe afspraak')).toBeVisible()
  await expectHeldBack(lead, 'Door naar afwegen', ['hearing.no-show-ladder', 'finding.not-answered'])
})

test('the human measure is weighed on every point', async ({ person, team }) => {
  const id = await fileInLaterStage(team, 'weighing', undefined, today)
  const lead = await person(accounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  await fillIn(lead, { Omstandigheden: 'Er zijn twee jonge kinderen.', Geschikt: 'Ja, de maatregel past bij het doel.' })
  await press(lead, 'Afweging bewaren')
  await expect(lead.getByText('Er zijn nog 7 dingen die u moet verbeteren')).toBeVisible()
  await lead.getByRole('link', { name: /^Eigen aandeel van de gemeente/ }).click()
  await expect(lead.getByLabel('Eigen aandeel van de gemeente')).toBeFocused()
  await expectHeldBack(lead, 'Door naar advies', ['weighing.missing', 'finding.no-breach-side-empty'])
})

test('there is no fine in a file under the Wmo, and no recovery without intent', async ({ person, house }) => {
  const team = await gatherTeam(house.url, careAccounts)
  const id = await fileInStage(team, 'hearing', { scheme: 'wmo-pgb' }, house.owner)
  await bringFurther(team, id, 'advice', [], today)
  const part = { addressee: 'social-development', amountCents: 50_000, periodFrom: null }
  const lead = await person(careAccounts.lead)

  await lead.goto(`/onderzoeken/${id}`)
  const kinds = lead.getByLabel('Wat adviseert u?')
  await expect(kinds.getByRole('option', { name: 'terugvorderen' })).toHaveCount(1)
  await expect(kinds.getByRole('option', { name: 'bestuurlijke boete' })).toHaveCount(0)
  expect(await refusal(team.lead.put(`/investigations/${id}/advice`, { seen: null, parts: [aPart({ ...part, kind: 'fine' })] }))).toBe(
    'advice.fine-not-in-wmo',
  )
  await fillIn(lead, { 'Wat adviseert u?': 'terugvorderen' })
  await fillIn(lead, { Bedrag: '500', 'Waarom?': 'Het budget is voor iets anders gebruikt.' })
  await press(lead, 'Advies bewaren')
  await expectRefusal(lead, investigationRefusals['advice.wmo-recovery-needs-intent'])
})
