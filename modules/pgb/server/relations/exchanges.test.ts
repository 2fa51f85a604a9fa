import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let stranger: Tinkerer
let partner: string
const today = new Date().toISOString().slice(0, 10)
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  stranger = await house.signIn('Buitenstaander', 'specialist', house.units.care)
  const coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  const officer = await house.signIn('Functionaris', 'privacy')
  partner = (await coordinator.post('/partners', { kind: 'municipality', name: 'Gemeente Elders' })).body.id
  const drafted = await coordinator.post('/sharing-agreements', {
    title: 'Gegevens over zorgaanbieders',
    partners: [partner],
    purpose: 'care-enforcement',
    route: 'law',
    legalBasis: 'Wmo 2015 art. 5.2.4',
    out: ['business'],
    in: ['business'],
    validFrom: today,
    lastDay: `${Number(today.slice(0, 4)) + 1}-01-01`,
    keepDays: 30,
    dpiaReference: '',
  })
  await officer.post(`/sharing-agreements/${drafted.body.id}/in-force`, { revision: 0, dpiaReference: 'DPIA-1' })
})
afterAll(() => house.close())

const contact = (changes: object = {}) => ({
  partner,
  direction: 'out',
  onDay: today,
  what: 'Gevraagd of deze aanbieder daar ook werkt.',
  ground: 'Wmo 2015 art. 5.2.4',
  ...changes,
})
const shared = { categories: ['business'], records: 1, necessity: 'Nodig om hetzelfde niet twee keer te vragen.' }

test('personal data go along only under an agreement that covers them, and stand in the log of what was shared', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id, kind: 'provider' })
  const post = (changes: object) => lead.post(`/investigations/${id}/budget/exchanges`, contact(changes))

  expect((await post({ shared: { ...shared, categories: ['bsn'] } })).body.code).toBe('sharing.not-covered')
  expect((await post({ direction: 'both', shared })).body.code).toBe('exchange.one-way')
  expect((await post({ what: 'Gevraagd naar 999990019.' })).body.code).toBe('exchange.holds-number')
  expect((await post({ shared })).status).toBe(204)
  expect((await post({ direction: 'both' })).status).toBe(204)
  const { rows } = (await lead.get(`/investigations/${id}/budget/exchanges`)).body
  expect(rows.map(({ withPersonalData }: { withPersonalData: boolean }) => withPersonalData).toSorted()).toEqual([false, true])
  const log = await lead.get(`/sharings?about=${id}`)
  expect(log.body.rows).toMatchObject([{ thing: { kind: 'investigation', id }, purpose: 'care-enforcement' }])
  expect((await lead.put(`/investigations/${id}/budget/exchanges/${rows[0].id}/result`, { result: 'Geen bijzonderheden.' })).status).toBe(
    204,
  )
  expect((await stranger.get(`/investigations/${id}/budget/exchanges`)).status).toBe(404)
})

test('a contact in general is for the whole team, and holds no number of a person', async () => {
  expect((await lead.post('/budget-contacts', contact({ what: 'Overleg over 999990019.' }))).body.code).toBe('exchange.holds-number')
  expect((await lead.post('/budget-contacts', contact({ direction: 'both', what: 'Overleg over samenwerken.' }))).status).toBe(204)
  const { rows } = (await stranger.get('/budget-contacts')).body
  expect(rows).toMatchObject([{ what: 'Overleg over samenwerken.', partner: { name: 'Gemeente Elders' }, mayChange: false }])
  expect((await stranger.put(`/investigations/${rows[0].id}/budget/exchanges/${rows[0].id}/result`, { result: 'Niets.' })).status).toBe(404)
})

test('contacts go by page, the newest first, each once', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id, kind: 'provider' })
  const at = `/investigations/${id}/budget/exchanges`
  const days = ['2024-03-01', '2024-03-05', '2024-03-05']
  for (const onDay of days) await lead.post(at, contact({ onDay }))

  const first = (await lead.get(`${at}?limit=2`)).body
  const second = (await lead.get(`${at}?limit=2&after=${first.next}`)).body
  const seen = [...first.rows, ...second.rows] as { id: string; onDay: string }[]
  expect(seen.map(({ onDay }) => onDay)).toEqual(days.toReversed())
  expect(new Set(seen.map((row) => row.id)).size).toBe(3)
  expect(second.next).toBeNull()
  expect((await lead.get(`${at}?after=onzin`)).body.code).toBe('input.invalid')
})
