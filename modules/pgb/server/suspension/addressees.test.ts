import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import { asApp } from '../testing/as-app.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { giveMandate, makeSuspension } from '../testing/suspension.ts'

let house: House
let lead: Tinkerer
let manager: Tinkerer
let mandate: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  mandate = await giveMandate(house, manager.id)
})
afterAll(() => house.close())

let id: string
let file: string
let holder: string
beforeEach(async () => {
  house.setNow('2024-03-25T09:00:00Z')
  const made = await makeBudgetFile(house, { lead: lead.id })
  file = made.id
  holder = made.holders[0] ?? ''
  const money = await makeMoney(house, file, holder)
  const of = { file, holder, budget: money.budget, agreement: money.agreement, by: lead.id, decider: { id: manager.id, mandate } }
  id = await makeSuspension(house, { ...of, state: 'decided' })
})

const read = async () => (await lead.get(`/suspensions/${id}`)).body
const letter = async () => (await read()).letters[0]
const step = async (path: string, body: object) => lead.post(`/suspensions/${id}/${path}`, { revision: (await read()).revision, ...body })
const curator = { role: 'curator', basis: 'Beschikking kantonrechter, 1 maart 2023', surname: 'Beheermans', birthDate: '1970-01-09' }
const name = async (representative: object = curator) => {
  const { revision } = (await lead.get(`/investigations/${file}/budget`)).body.holders[0]
  const { status } = await lead.put(`/investigations/${file}/budget/holders/${holder}/representative`, { revision, ...representative })
  expect(status).toBe(204)
}
const print = (to: string) => lead.send({ url: `/api/v1/suspensions/${id}/papers/decision-letter.pdf?to=${to}` })
const wordsOf = async (to: string) => JSON.stringify(await readPdf((await print(to)).rawPayload)).replace(/\s+/g, ' ')
const asProposed = [
  { who: 'holder', gets: 'copy', address: 'Voorbeeldstraat 1\n1000 AA Voorbeeldstad' },
  { who: 'representative', gets: 'letter', address: 'Postbus 5\n1000 AB Voorbeeldstad' },
]

test('a budget holder who acts alone gets the letter without anybody choosing, and what was sent stands still', async () => {
  expect(await letter()).toMatchObject({ state: 'proposed', addressees: [{ who: 'holder', gets: 'letter', made: 'not' }] })
  expect((await step('letter', { on: '2024-03-25' })).status).toBe(204)

  expect(await letter()).toMatchObject({ state: 'sent', addressees: [{ who: 'holder', name: 'Voorbeeld', gets: 'letter' }] })
  await name()
  expect((await letter()).addressees).toHaveLength(1)
  expect((await step('addressees', { addressees: asProposed })).body.code).toBe('suspension.wrong-state')
})

test('with a curator nothing is printed or sent before it was chosen who gets it; then each gets their own', async () => {
  await name()

  expect(await letter()).toMatchObject({
    state: 'needs-choice',
    addressees: [
      { who: 'holder', proposed: 'copy' },
      { who: 'representative', name: 'Beheermans', capacity: 'curator', proposed: 'letter', source: expect.stringContaining('1:378') },
    ],
  })
  expect((await print('representative')).json().code).toBe('suspension.addressees-needed')
  expect((await step('letter', { on: '2024-03-25' })).body.code).toBe('suspension.addressees-needed')
  expect((await step('addressees', { addressees: asProposed })).status).toBe(204)

  const his = await wordsOf('representative')
  for (const words of ['Beheermans', 'Postbus 5', 'omdat u curator bent van Voorbeeld', 'Deze brief gaat ook naar'])
    expect(his).toContain(words)
  expect(await wordsOf('holder')).toContain('U krijgt een kopie van deze brief. De brief zelf gaat naar Beheermans (curator)')
  expect((await step('letter', { on: '2024-03-25' })).status).toBe(204)
})

test('a choice that departs from the proposal needs a reason, and somebody gets the letter itself', async () => {
  await name()
  const without = [{ who: 'holder', gets: 'nothing' }, asProposed[1]]

  expect(await step('addressees', { addressees: without })).toMatchObject({
    status: 422,
    body: { code: 'suspension.addressee-because-needed' },
  })
  expect(
    (await step('addressees', { addressees: asProposed.map((one) => ({ ...one, gets: 'copy', because: 'Zo is het afgesproken.' })) })).body
      .code,
  ).toBe('suspension.nobody-addressed')
  const because = 'De curator leest de brief samen met mevrouw.'
  expect((await step('addressees', { addressees: [{ ...without[0], because }, asProposed[1]] })).status).toBe(204)
  expect((await print('holder')).statusCode).toBe(404)
})

test('a representative who provides the care, or is investigated, is a warning that nobody passes in silence', async () => {
  await name({ ...curator, role: 'mentor' })
  await house.db.owner.query(
    `update pgb.provider v set kind = 'person', person_id = h.representative_person_id from pgb.holder h where h.id = $1 and v.investigation_id = h.investigation_id`,
    [holder],
  )

  const [own, other] = (await letter()).addressees
  expect([own.warnings, other.warnings]).toEqual([[], ['representative-provides']])
  const choose = (because: string | null) =>
    step('addressees', {
      addressees: [
        { who: 'holder', gets: 'letter' },
        { who: 'representative', gets: 'copy', because },
      ],
    })
  expect((await choose(null)).body.code).toBe('suspension.addressee-because-needed')
  expect((await choose('De mentor geeft de zorg al een jaar niet meer.')).status).toBe(204)
})

test('another representative after the choice means choosing anew', async () => {
  await name()
  await step('addressees', { addressees: asProposed })
  await name({ ...curator, surname: 'Opvolgers', role: 'administrator' })

  expect((await letter()).state).toBe('needs-choice')
  expect((await step('letter', { on: '2024-03-25' })).body.code).toBe('suspension.addressees-needed')
})

test('a choice made while somebody else acted for the budget holder is not taken over for who does now', async () => {
  await name()
  const { revision } = await read()
  await name({ ...curator, surname: 'Opvolgers', birthDate: '1971-02-02' })

  const chosen = await lead.post(`/suspensions/${id}/addressees`, { revision, addressees: asProposed })
  expect(chosen).toMatchObject({ status: 409, body: { code: 'budget.changed-meanwhile' } })
  expect((await letter()).addressees[1]).toMatchObject({ name: 'Opvolgers', address: '' })
})

test('two windows at once: copies are both made, and of two choices one is kept', async () => {
  const copies = await Promise.all([print('holder'), print('holder'), print('holder')])
  expect(copies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])

  await name()
  const { revision } = await read()
  const choices = await Promise.all([1, 2].map(() => lead.post(`/suspensions/${id}/addressees`, { revision, addressees: asProposed })))
  expect(choices.map(({ status }) => status).sort()).toEqual([204, 409])
})

test('an address in which a number stands that can be a BSN is in no letter', async () => {
  await name()
  const numbered = [asProposed[0], { ...asProposed[1], address: 'BSN 999990007\nPostbus 5' }]
  expect(await step('addressees', { addressees: numbered })).toMatchObject({
    status: 422,
    body: { code: 'suspension.number-of-person', errors: [{ pointer: '#/body/addressees/1/address' }] },
  })
})

test('a letter that was made says so, and that it has to be made anew when what it rests on changed', async () => {
  await print('holder')
  expect((await letter()).addressees[0].made).toBe('current')
  house.setNow('2024-03-26T09:00:00Z')
  expect((await letter()).addressees[0].made).toBe('current')

  await house.db.owner.query(`update staff.municipality set letter_phone = '14 099'`)
  expect((await letter()).addressees[0].made).toBe('outdated')
  await print('holder')
  expect((await letter()).addressees[0].made).toBe('current')
  await house.db.owner.query(`update staff.municipality set letter_phone = ''`)
})

test('a letter that is made after the day that was meant stops nothing before its own day', async () => {
  await print('holder')
  house.setNow('2024-04-03T09:00:00Z')

  expect((await letter()).addressees[0].made).toBe('outdated')
  expect(await wordsOf('holder')).toContain('Vanaf 3 april 2024')
})

test('the manager who decides is told of nobody who gets it', async () => {
  expect((await manager.get(`/suspensions/${id}`)).body.letters).toEqual([])
  expect((await manager.post(`/suspensions/${id}/addressees`, { revision: 0, addressees: asProposed })).status).toBe(403)
})

test('the database keeps what was sent, a reason for each warning, and the letter to somebody', async () => {
  const person = `(select person_id from pgb.holder where id = '${holder}')`
  const add = (values: string) =>
    asApp(
      house,
      lead.id,
      `insert into pgb.suspension_addressee (suspension_id, investigation_id, municipality_id, moment, who, person_id, name, capacity, proposed, gets, warnings, because, chosen_by, chosen_at)
      select s.id, s.investigation_id, s.municipality_id, ${values} from pgb.suspension s where s.id = '${id}'`,
      [],
    )
  const me = `'${lead.id}', now()`

  expect(await add(`'decision', 'holder', ${person}, 'V', null, 'letter', 'nothing', '{}', null, ${me}`)).toMatch(
    'suspension_addressee_says_why',
  )
  expect(await add(`'decision', 'holder', ${person}, 'V', null, 'letter', 'letter', '{under-age-alone}', null, ${me}`)).toMatch('says_why')
  expect(await add(`'end', 'holder', ${person}, 'V', null, 'letter', 'letter', '{}', null, ${me}`)).toMatch('between its decision')
  expect(await add(`'decision', 'holder', ${person}, 'V', null, 'letter', 'letter', '{}', null, '${manager.id}', now()`)).toMatch(
    'who chose',
  )
  expect(await asApp(house, lead.id, `update pgb.suspension set letter_sent_on = '2024-03-25' where id = $1`, [id])).toMatch(
    'sent to somebody',
  )
  await step('letter', { on: '2024-03-25' })
  expect(await asApp(house, lead.id, 'delete from pgb.suspension_addressee where suspension_id = $1', [id])).toMatch('between its decision')
})
