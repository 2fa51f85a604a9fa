import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'

let house: House
let specialist: Visitor
let consultant: Visitor
let stranger: Visitor
beforeAll(async () => {
  house = await openHouse()
  specialist = await house.signIn('Specialist', 'specialist')
  consultant = await house.signIn('Consulent', 'consultant')
  const other = await house.addMunicipality('GM9998', 'Elders')
  stranger = await house.signIn('Elders', 'coordinator', other.units.income, other.id)
  for (let count = 0; count < 5; count++) await closeFile('debts', '2024-05-10')
  for (let count = 0; count < 4; count++) await closeFile('form-unclear', '2024-05-10')
  await closeFile('debts', '2024-05-10', true)
})
afterAll(() => house.close())

const filesOf = async (who: Visitor, cause: string, quarter = '2024-04-01') => {
  const { body } = await who.get('/information-causes?year=2024')
  const found = body.causes.find((one: { cause: string }) => one.cause === cause)
  return found.quarters.find((one: { quarter: string }) => one.quarter === quarter).files
}

test('the team sees how many closed files had a cause in a quarter, sealed ones left out', async () => {
  expect(await filesOf(specialist, 'debts')).toBe(5)
  expect(await filesOf(specialist, 'form-unclear')).toBe(4)
  expect(await filesOf(specialist, 'debts', '2024-07-01')).toBe(0)
})

test('who is not of the team reads no count of one to four', async () => {
  expect(await filesOf(consultant, 'debts')).toBe(5)
  expect(await filesOf(consultant, 'form-unclear')).toBeNull()
})

test('another municipality counts its own files', async () => {
  expect(await filesOf(stranger, 'debts')).toBe(0)
})

test('a cause names the texts about it, and how much they were used in the quarter', async () => {
  const text = {
    title: 'Schulden?',
    body: 'Hebt u schulden? Wij helpen u verder.',
    scheme: 'subsistence',
    law: 'Participatiewet art. 17',
    causes: ['debts'],
    ownerId: specialist.id,
    reviewOn: '2099-01-01',
  }
  const { id } = (await specialist.post('/information-items', text)).body
  await specialist.put(`/information-items/${id}/state`, { state: 'in-use', revision: 1 })
  await consultant.post(`/information-items/${id}/uses`, { way: 'letter', reached: 40, usedOn: '2024-06-30' })

  const { body } = await consultant.get('/information-causes?year=2024')
  const debts = body.causes.find((one: { cause: string }) => one.cause === 'debts')
  expect(debts.items).toMatchObject([{ id, uses: 1, reached: 40, state: 'in-use' }])
  expect(debts.quarters.find((one: { quarter: string }) => one.quarter === '2024-04-01')).toMatchObject({ uses: 1, reached: 40 })
})

async function closeFile(cause: string, day: string, sealed = false): Promise<void> {
  await house.db.owner.query(
    `with person as (
       insert into parties.person (id, surname, birth_date, municipality_id) values (gen_random_uuid(), 'Voorbeeld', '1980-01-01', $1) returning *
     ), report as (
       insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, status, summary, summary_blind, unit_id, assessed_by,
                                   handler_id, subject_person_id, municipality_id)
       select gen_random_uuid(), gen_random_uuid()::text, $4::date - 30, now(), 'resident', 'phone', 'subsistence', 'investigated', 'Proef', 'Proef', $2, $3, $3, id,
              municipality_id from person returning *
     ), file as (
       insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id, lead_id,
                                                 subject_person_id, opened_on, opened_at, usable_signal_on, municipality_id, stage, closed_at, result, result_at_closing, sealed)
       select gen_random_uuid(), reference, id, 2024, source, scheme, 'participation-act', 'lawfulness-of-benefit', 'pw-53a', unit_id, handler_id,
              subject_person_id, received_on, now(), received_on, municipality_id, 'closed', $4::date + time '12:00', 'terminated', 'terminated', $6 from report returning *
     )
     insert into investigations.lesson (investigation_id, cause, aims_at, proposal, recorded_by, at)
     select id, $5, 'information', 'Leg uit hoe het zit.', $3, closed_at from file`,
    [firstMunicipality.id, house.units.income, specialist.id, day, cause, sealed],
  )
}
