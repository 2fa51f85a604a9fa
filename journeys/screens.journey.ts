import { accountIds, type ColleagueKey } from '#database/sample/staff.ts'
import type { WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aPart, bringFurther, fileInLaterStage, hear } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { aMethod, aReason, fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { accounts } from './demo-team.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'
import { today, year } from './today.ts'

/** A screen: what it is called, its address, and who looks at it; nobody: a visitor. */
interface Screen {
  name: string
  at: string | ((team: WholeTeam) => Promise<string>)
  by?: string
}

const reportOf = async ({ filer }: WholeTeam) => `/meldingen/${(await granted(filer.post('/reports', aReport()))).id}`
const fileAt = (stage: 'planning' | 'weighing' | 'advice' | 'closed') => async (team: WholeTeam) =>
  `/onderzoeken/${stage === 'planning' ? await fileInStage(team, stage) : await fileInLaterStage(team, stage, undefined, today)}`

const accountOf = (account: ColleagueKey) => async () => `/beheer/medewerkers/${accountIds[account]}`

const screens: readonly Screen[] = [
  { name: 'reporting', at: '/melden' },
  { name: 'coming back to a report', at: '/melding' },
  { name: 'signing in', at: '/aanmelden' },
  { name: 'the work list of a specialist', at: '/', by: accounts.lead },
  { name: 'the work list of a coordinator', at: '/', by: accounts.coordinator },
  { name: 'the work list of a manager', at: '/', by: accounts.manager },
  { name: 'the reports', at: '/meldingen', by: accounts.lead },
  { name: 'a new report', at: '/meldingen/nieuw', by: accounts.filer },
  { name: 'reading a list in', at: '/meldingen/importeren', by: accounts.lead },
  { name: 'a report', at: reportOf, by: accounts.lead },
  { name: 'a report with a conversation', at: reportByForm, by: accounts.lead },
  { name: 'judging a report', at: async (team) => `${await reportOf(team)}/beoordelen`, by: accounts.lead },
  { name: 'the code of conduct', at: '/gedragscode', by: accounts.lead },
  { name: 'the words that are questioned', at: '/beheer/vraagwoorden', by: 'beheer-1' },
  { name: 'the administration', at: '/beheer', by: 'beheer-1' },
  { name: 'who works here', at: '/beheer/medewerkers', by: 'privacy-1' },
  { name: 'a colleague with mandates', at: accountOf('manager-weni'), by: 'beheer-1' },
  { name: 'a colleague with a lapsed designation', at: accountOf('specialist-7'), by: 'beheer-1' },
  { name: 'the review of rights', at: '/beheer/rechten', by: 'beheer-2' },
  { name: 'the groups and their roles', at: '/beheer/groepen', by: 'beheer-1' },
  { name: 'the organisation', at: '/beheer/organisatie', by: 'beheer-1' },
  { name: 'where I am signed in', at: '/mijn-sessies', by: accounts.lead },
  { name: 'the investigations', at: '/onderzoeken', by: accounts.lead },
  { name: 'a file that is planned', at: fileAt('planning'), by: accounts.lead },
  { name: 'a file that is investigated', at: investigated, by: accounts.lead },
  { name: 'a file of somebody who is heard', at: heard, by: accounts.lead },
  { name: 'a file that is weighed', at: fileAt('weighing'), by: accounts.lead },
  { name: 'a file that is advised on', at: fileAt('advice'), by: accounts.lead },
  { name: 'a closed file', at: fileAt('closed'), by: accounts.lead },
  { name: 'reading an advice along', at: readAlong, by: accounts.reader },
  { name: 'asking for access', at: '/onderzoeken/toegang-vragen', by: accounts.lead },
  { name: 'a file that somebody asks to read', at: askedFor, by: accounts.lead },
  { name: 'a file with a guest', at: hosted, by: accounts.filer },
  { name: 'a sealed file', at: sealed, by: accounts.lead },
  { name: 'the work list of a privacy officer', at: '/', by: 'privacy-1' },
  { name: 'my hours', at: '/mijn-tijd', by: accounts.lead },
  { name: 'the hours of the unit', at: '/team-tijd/uren', by: accounts.coordinator },
  { name: 'sharing between the laws', at: sharing, by: 'privacy-1' },
  { name: 'the decisions', at: '/besluiten', by: accounts.manager },
  { name: 'a decision', at: decided, by: accounts.manager },
  { name: 'the programmes of all years', at: '/programma', by: 'beleid-1' },
  { name: 'a programme', at: programmeOf2024, by: accounts.lead },
  { name: 'a year on one page', at: '/cijfers/2024', by: accounts.manager },
  { name: 'a year on one page, as of a day', at: '/cijfers/2024?peildatum=2024-12-31', by: 'beleid-1' },
  { name: 'a year without a programme', at: `/cijfers/${year}`, by: accounts.lead },
  { name: 'all figures of a year', at: '/cijfers/2024/alles', by: accounts.lead },
  { name: 'an annual report', at: '/jaarverslag/2024', by: 'beleid-1' },
  { name: 'the rows under a figure', at: `/cijfers/${year}/received`, by: accounts.lead },
  { name: 'the looks of everybody', at: '/privacy/inzage', by: 'privacy-1' },
  { name: 'looks without a role of their own', at: '/privacy/inzage?caseRole=none&hours=outside', by: 'privacy-1' },
  { name: 'looks at one person', at: '/privacy/inzage/persoon', by: 'privacy-1' },
  { name: 'the register of processing', at: '/privacy/verwerkingen', by: 'privacy-1' },
  { name: 'an address that does not exist', at: '/nergens', by: accounts.lead },
]

for (const { name, at, by } of screens)
  test(`${name}: no fault in accessibility on a desk or a phone, and nothing sideways on the smallest`, async ({ person, team }) => {
    const page = await person(by)
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(typeof at === 'string' ? at : await at(team))
    await unfold(page)
    await expectAccessible(page)

    await page.setViewportSize({ width: 390, height: 844 })
    await page.reload()
    await unfold(page)
    await expectAccessible(page)

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page on a screen of 320').toBeLessThanOrEqual(320)
  })

/** Waits for the page, opens what is folded away and every form behind a button. */
async function unfold(page: Person): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], .wh-loading')).toHaveCount(0)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    for (const button of document.querySelectorAll<HTMLElement>('.wh-add > button')) button.click()
  })
}

async function reportByForm({ lead }: WholeTeam): Promise<string> {
  const told = { about: 'subsistence', what: 'Iemand werkt elke dag in een garage en zegt daar niets over.' }
  const { reference, receiptCode: code } = await granted(lead.post('/public/reports', told))
  await granted(lead.post('/public/dialogue/messages', { code, text: 'Ik zag het ook op zaterdag.' }))
  const { rows } = await granted(lead.get('/reporter-answers'))
  return `/meldingen/${rows.find((row: { reference: string }) => row.reference === reference).id}`
}

async function programmeOf2024(team: WholeTeam): Promise<string> {
  return `/programma/${(await granted(team.lead.get('/programme/years/2024/version'))).id}`
}

async function investigated(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'research')
  const { lead, colleague, coordinator } = team
  const at = `/investigations/${id}`
  for (const step of [6, 9, 10]) await granted(lead.post(`${at}/methods`, aMethod({ step, whyNotLighter: aReason })))
  const visit = { regime: 'free-consent', lighterMeans: aReason, announced: true, plannedOn: today, staff: [lead.id, colleague.id] }
  await granted(lead.post(`${at}/home-visits`, visit))
  const plan = {
    reason: `${aReason} Daarom kijken wij kort.`,
    lighterMeans: aReason,
    place: 'Bakkerij',
    most: 2,
    until: today,
    hours: '8 tot 10 uur',
  }
  const { observationPlans } = await granted(lead.post(`${at}/observation-plans`, plan))
  await granted(coordinator.put(`${at}/observation-plans/${observationPlans[0].id}/authorisation`))
  const question = { body: 'UWV', article: 'Participatiewet art. 64', what: 'Welk loon is betaald?', necessity: aReason, askedOn: today }
  await granted(lead.post(`${at}/data-requests`, question))
  return `/onderzoeken/${id}`
}

async function heard(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  await granted(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))
  await hear(team.lead, id, { purpose: 'fine' }, today)
  return `/onderzoeken/${id}`
}

async function readAlong(team: WholeTeam): Promise<string> {
  const id = await fileInLaterStage(team, 'reading-along', undefined, today)
  await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
  return `/onderzoeken/${id}/meelezen`
}

async function decided(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  await bringFurther(team, id, 'decision', [aPart(), aPart({ kind: 'recover', amountCents: 120_000 })], today)
  await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  return `/besluiten/${id}`
}

async function askedFor(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'planning')
  const { reference } = await granted(team.lead.get(`/investigations/${id}`))
  await granted(team.reader.post('/access-requests', { reference, reason: aReason, until: addDays(today, 7) }))
  return `/onderzoeken/${id}#toegang`
}

async function hosted(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'hearing')
  const guest = { accountId: team.filer.id, parts: ['findings', 'hearing'], until: addDays(today, 7), reason: aReason }
  await granted(team.lead.post(`/investigations/${id}/guests`, guest))
  return `/onderzoeken/${id}`
}

async function sealed(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'planning')
  await granted(team.lead.put(`/investigations/${id}/seal`, { reason: aReason, named: [team.coordinator.id] }))
  return `/onderzoeken/${id}#toegang`
}

async function sharing(team: WholeTeam): Promise<string> {
  const id = await fileInStage(team, 'planning')
  const asked = { ground: 'gdpr-6-1-e', what: 'Het woonadres.', necessity: aReason, until: addDays(today, 7) }
  await granted(team.lead.post(`/investigations/${id}/disclosures`, asked))
  return '/privacy/domeinen'
}
