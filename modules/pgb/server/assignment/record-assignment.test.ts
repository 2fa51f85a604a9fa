import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asApp } from '../testing/as-app.ts'
import { clients, makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { closeFile } from '../testing/close-file.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let reader: Tinkerer
let stranger: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  reader = await house.signIn('Coördinator', 'coordinator', house.units.care)
  stranger = await house.signIn('Buurman', 'specialist', house.units.care)
  house.setNow('2024-03-01T09:00:00Z')
})
afterAll(() => house.close())

const assigned = {
  on: '2024-02-12',
  by: 'M. Voorbeeld, manager MO',
  reference: 'MO-24-017',
  question: 'Is de zorg geleverd die is betaald?',
}
const newFile = (wanted: object = {}) =>
  makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, assignedOn: null, atRisk: null, stage: 'planning', ...wanted })
const assign = (who: Tinkerer, id: string, body: object) =>
  who.put(`/investigations/${id}/budget/assignment`, { revision: 0, ...assigned, ...body })
const budgetOf = async (id: string) => (await lead.get(`/investigations/${id}/budget`)).body

test('an assignment stands with who gave it and what they want to know', async () => {
  const { id } = await newFile()

  expect((await assign(lead, id, {})).status).toBe(204)

  expect(await budgetOf(id)).toMatchObject({
    revision: 1,
    assignment: { ...assigned, recordedBy: 'Toezichthouder', recordedAt: '2024-03-01T09:00:00.000Z' },
    earlierAssignments: [],
  })
})

test('an assignment that is changed stays readable as it was, and the trail says that it changed', async () => {
  const { id } = await newFile()
  await assign(lead, id, {})

  await assign(colleague, id, { revision: 1, question: 'Is de zorg geleverd, en door wie?', on: '2024-02-14' })
  await assign(colleague, id, { revision: 2, question: 'Is de zorg geleverd, en door wie?', on: '2024-02-14' })

  const { assignment, earlierAssignments } = await budgetOf(id)
  expect(assignment).toMatchObject({ on: '2024-02-14', recordedBy: 'Collega' })
  expect(earlierAssignments).toMatchObject([{ ...assigned, recordedBy: 'Toezichthouder' }])
  const { rows } = (await lead.get(`/investigations/${id}/timeline`)).body
  expect(rows.map((row: { action: string }) => row.action)).toEqual([
    'budget.assignment-changed',
    'budget.assignment-changed',
    'budget.assigned',
  ])
  expect(JSON.stringify(rows)).not.toContain('Voorbeeld')
})

test('what somebody else saved is not written over', async () => {
  const { id } = await newFile()
  await assign(lead, id, {})

  const { status, body } = await assign(colleague, id, { question: 'Een heel andere vraag aan ons.' })

  expect([status, body.code]).toEqual([409, 'budget.changed-meanwhile'])
  expect((await budgetOf(id)).assignment.question).toBe(assigned.question)
})

test.each([
  [{ on: '2024-03-02' }, 422, 'budget.assigned-in-future'],
  [{ on: '2023-01-31' }, 422, 'budget.assigned-long-before'],
  [{ question: 'Kort' }, 422, 'input.invalid'],
  [{ by: '' }, 422, 'input.invalid'],
])('an assignment with %o is refused', async (change, status, code) => {
  const { id } = await newFile()

  const answer = await assign(lead, id, change)

  expect([answer.status, answer.body.code]).toEqual([status, code])
})

test('a coordinator reads and does not write; who has no place in the file finds nothing; a closed file stays as it is', async () => {
  const { id } = await newFile()
  const { id: closed } = await newFile()
  await closeFile(house, closed)

  expect((await assign(reader, id, {})).body.code).toBe('investigation.not-yours')
  expect((await assign(stranger, id, {})).body.code).toBe('thing.not-found')
  expect((await assign(lead, closed, {})).body.code).toBe('investigation.wrong-stage')
  expect((await budgetOf(closed)).works).toBe(false)
})

const changeKind = (who: Tinkerer, id: string, kind: string, revision: number) =>
  who.put(`/investigations/${id}/budget/kind`, { revision, kind })

test('an independent care worker is a person and still a provider: the kind changes there and back, and who it is about goes along', async () => {
  const { id } = await newFile()

  expect((await changeKind(lead, id, 'provider', 0)).status).toBe(204)
  expect(await budgetOf(id)).toMatchObject({ kind: 'provider', holders: [], kindMayChange: true, revision: 1 })
  const { rows } = await house.db.owner.query(`select kind, name from pgb.provider where investigation_id = $1`, [id])
  expect(rows).toEqual([{ kind: 'person', name: clients[0].surname }])

  expect((await changeKind(lead, id, 'client', 1)).status).toBe(204)
  expect((await budgetOf(id)).holders).toMatchObject([{ name: clients[0].surname }])
  expect((await house.db.owner.query(`select from pgb.provider where investigation_id = $1`, [id])).rowCount).toBe(0)
})

test('the kind stands once research began', async () => {
  const { id } = await newFile({ stage: 'research' })

  expect((await changeKind(lead, id, 'provider', 0)).body.code).toBe('budget.kind-too-late')
  expect((await budgetOf(id)).kindMayChange).toBe(false)
})

test('the kind stands once something depends on it', async () => {
  const judged = await newFile({ atRisk: 'no' })
  const paid = await newFile()
  await makeMoney(house, paid.id, paid.holders[0] ?? '')

  expect((await changeKind(lead, judged.id, 'provider', 0)).body.code).toBe('budget.kind-in-use')
  expect((await changeKind(lead, paid.id, 'provider', 0)).body.code).toBe('budget.kind-in-use')
  expect((await budgetOf(judged.id)).kindMayChange).toBe(false)
})

test('an organisation is no client', async () => {
  const { id } = await newFile({ kind: 'provider' })

  expect((await changeKind(lead, id, 'client', 0)).body.code).toBe('budget.kind-of-organisation')
})

test('the database lets nobody change the kind past the rules, nor an earlier assignment', async () => {
  const { id } = await newFile({ stage: 'research' })
  const { id: early } = await newFile()
  await assign(lead, early, {})
  await assign(lead, early, { revision: 1, reference: 'MO-24-018' })
  const as = (who: Tinkerer, statement: string, ...values: unknown[]) => asApp(house, who.id, statement, values)

  expect(await as(lead, `update pgb.inquiry set kind = 'provider' where investigation_id = $1`, early)).toMatch(/permission denied/)
  expect(await as(lead, `select pgb.change_kind($1, 'provider')`, id)).toMatch(/does not change/)
  expect(await as(reader, `select pgb.change_kind($1, 'provider')`, early)).toMatch(/does not change/)
  expect(await as(lead, `update pgb.earlier_assignment set question = 'Iets heel anders' where investigation_id = $1`, early)).toMatch(
    /permission denied/,
  )
  expect(await as(lead, `delete from pgb.earlier_assignment where investigation_id = $1`, early)).toMatch(/permission denied/)
  expect(await as(reader, `select from pgb.earlier_assignment where investigation_id = $1`, early)).toBe(1)
  expect(await as(reader, `update pgb.inquiry set assignment_reference = 'X' where investigation_id = $1`, early)).toBe(0)
})
