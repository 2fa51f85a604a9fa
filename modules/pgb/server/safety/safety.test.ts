import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asApp } from '../testing/as-app.ts'
import { makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let reader: Tinkerer
let stranger: Tinkerer
let anna: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  reader = await house.signIn('Coördinator', 'coordinator', house.units.care)
  stranger = await house.signIn('Buurman', 'specialist', house.units.care)
  anna = await house.signIn('Anna', 'specialist', house.units.care)
  house.setNow('2024-03-01T09:00:00Z')
})
afterAll(() => house.close())

const newFile = async (wanted: object = {}) => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, atRisk: null, ...wanted })
  const file = `/investigations/${id}/budget`
  return { id, file, holder: `${file}/holders/${holders[0]}`, holderId: holders[0] ?? '' }
}
const look = { inDanger: 'yes', signs: 'Mevrouw zat in de kou en had niet gegeten.' }
const step = { kind: 'safe-home', reason: 'Mevrouw is bang voor haar zoon.', dueOn: '2024-03-04' }
const safetyOf = async (file: string) => (await lead.get(`${file}/safety`)).body.holders[0]

test('the newest judgement holds, and what was judged before stays readable', async () => {
  const { file, holder } = await newFile()

  expect((await lead.post(`${holder}/safety-looks`, { inDanger: 'unknown', signs: 'Niemand deed open.' })).status).toBe(204)
  house.setNow('2024-03-02T09:00:00Z')
  expect((await lead.post(`${holder}/safety-looks`, look)).status).toBe(204)

  expect((await safetyOf(file)).looks).toMatchObject([
    { ...look, by: 'Toezichthouder', at: '2024-03-02T09:00:00.000Z' },
    { inDanger: 'unknown', at: '2024-03-01T09:00:00.000Z' },
  ])
  expect((await lead.get(file)).body.holders[0].inDanger).toBe('yes')
  house.setNow('2024-03-01T09:00:00Z')
})

test('somebody who is not safe gets a step, and the step ends with what came of it', async () => {
  const { file, holder } = await newFile()
  await lead.post(`${holder}/safety-looks`, look)
  expect((await lead.post(`${holder}/safety-steps`, step)).status).toBe(204)
  expect((await lead.get(file)).body.holders[0]).toMatchObject({ openSafetySteps: 1, nextSafetyStepOn: '2024-03-04' })
  const [planned] = (await safetyOf(file)).steps

  const end = { doneOn: '2024-03-01', result: 'Veilig Thuis gaat er vandaag heen.' }
  expect((await lead.put(`${file}/safety-steps/${planned.id}/result`, end)).status).toBe(204)

  expect((await safetyOf(file)).steps).toMatchObject([{ ...step, ...end, finishedBy: 'Toezichthouder', finishedOn: '2024-03-01' }])
  expect((await lead.get(file)).body.holders[0]).toMatchObject({ openSafetySteps: 0, nextSafetyStepOn: null })
})

test('a step that is not needed after all says why', async () => {
  const { file, holder } = await newFile()
  await lead.post(`${holder}/safety-steps`, step)
  const [planned] = (await safetyOf(file)).steps
  const drop = (because: string) => lead.put(`${file}/safety-steps/${planned.id}/dropping`, { because })

  expect((await drop('Nee')).status).toBe(422)
  expect((await drop('De zoon is verhuisd en komt niet meer.')).status).toBe(204)

  expect((await drop('De zoon is verhuisd en komt niet meer.')).body.code).toBe('safety-step.finished')
  expect((await safetyOf(file)).steps).toMatchObject([{ droppedBecause: 'De zoon is verhuisd en komt niet meer.', doneOn: null }])
})

test('days that cannot be are refused', async () => {
  const { file, holder } = await newFile()
  await lead.post(`${holder}/safety-steps`, step)
  const [planned] = (await safetyOf(file)).steps
  const due = async (dueOn: string) => (await lead.post(`${holder}/safety-steps`, { ...step, dueOn })).body?.code
  const did = async (doneOn: string) =>
    (await lead.put(`${file}/safety-steps/${planned.id}/result`, { doneOn, result: 'Gesproken.' })).body?.code

  expect(await due('2024-02-29')).toBe('safety-step.due-in-past')
  expect(await due('2024-06-02')).toBe('safety-step.due-too-far')
  expect(await did('2024-03-02')).toBe('safety-step.done-in-future')
  expect(await did('2024-01-31')).toBe('safety-step.done-before-file')
})

test('only who works on the file judges and takes steps; another file is no way in', async () => {
  const { file, holder, holderId } = await newFile()
  const other = await newFile()
  const judge = async (who: Tinkerer, at: string) => (await who.post(`${at}/safety-looks`, look)).body.code

  expect(await judge(reader, holder)).toBe('investigation.not-yours')
  expect(await judge(stranger, holder)).toBe('thing.not-found')
  expect((await stranger.get(`${file}/safety`)).status).toBe(404)
  expect(await judge(lead, `${other.file}/holders/${holderId}`)).toBe('thing.not-found')
  expect((await reader.get(`${file}/safety`)).status).toBe(200)
})

test('the work list holds steps that are due within a week or late, of own files only', async () => {
  const mine = await newFile()
  const hers = await makeBudgetFile(house, { lead: anna.id, kind: 'provider', holders: 2 })
  const at = `/investigations/${hers.id}/budget/holders/${hers.holders[1]}/safety-steps`
  await lead.post(`${mine.holder}/safety-steps`, step)
  for (const dueOn of ['2024-03-20', '2024-03-02', '2024-03-01']) await anna.post(at, { ...step, dueOn })

  const days = async () =>
    (await anna.get('/budget-investigations/safety-steps')).body.steps.map((due: { dueOn: string; holder: string }) => [
      due.dueOn,
      due.holder,
    ])

  expect(await days()).toEqual([
    ['2024-03-01', 'Testveld'],
    ['2024-03-02', 'Testveld'],
  ])
  house.setNow('2024-03-14T09:00:00Z')
  expect((await days()).length).toBe(3)
  house.setNow('2024-03-01T09:00:00Z')
})

test('the database keeps judgements and finished steps as they are, and lets only who works on the file add', async () => {
  const { id, file, holder, holderId } = await newFile()
  await lead.post(`${holder}/safety-looks`, look)
  await lead.post(`${holder}/safety-steps`, step)
  const [planned] = (await safetyOf(file)).steps
  await lead.put(`${file}/safety-steps/${planned.id}/result`, { doneOn: '2024-03-01', result: 'Gesproken met Veilig Thuis.' })
  const add = `insert into pgb.safety_look select gen_random_uuid(), h.investigation_id, h.municipality_id, h.id, 'no', 'Alles is goed.', $2, now() from pgb.holder h where h.id = $1`

  expect(await asApp(house, lead.id, `update pgb.safety_look set at_risk = 'no' where investigation_id = $1`, [id])).toMatch(
    /permission denied/,
  )
  expect(await asApp(house, lead.id, `delete from pgb.safety_step where investigation_id = $1`, [id])).toMatch(/permission denied/)
  expect(await asApp(house, lead.id, `update pgb.safety_step set result = 'Iets anders' where id = $1`, [planned.id])).toMatch(
    /does not change/,
  )
  expect(await asApp(house, lead.id, add, [holderId, lead.id])).toBe(1)
  expect(await asApp(house, reader.id, add, [holderId, reader.id])).toMatch(/row-level security/)
  expect(await asApp(house, stranger.id, `select from pgb.safety_look where investigation_id = $1`, [id])).toBe(0)
})
