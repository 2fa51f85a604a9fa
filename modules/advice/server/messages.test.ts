import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

let house: House
let consultant: Tinkerer
let anna: Tinkerer
let bram: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  anna = await house.signIn('Anna', 'specialist')
  bram = await house.signIn('Bram', 'specialist')
  house.setNow('2024-09-02T08:00:00Z')
})
afterAll(() => house.close())

async function ask() {
  const { body } = await consultant.post('/advice/questions', { kind: 'work-file', question: 'Hoe pak ik deze zaak het beste aan?' })
  const told = async (who: Tinkerer) => {
    const { rows } = await house.db.owner.query(
      'select kind from staff.message where account_id = $1 and thing_id = $2 order by told_at, id',
      [who.id, body.id],
    )
    return rows.map(({ kind }) => kind)
  }
  return { id: body.id, to: `/advice/questions/${body.id}`, told }
}

test('the consultant hears of an answer, of its correction and of a question back', async () => {
  const { to, told } = await ask()

  await anna.post(`${to}/questions-back`, { body: 'Sinds wanneer speelt dit?' })
  await consultant.post(`${to}/replies`, { body: 'Sinds mei.' })
  await anna.post(`${to}/answers`, { body: 'Begin met een gesprek.' })
  const { entries } = (await anna.get(to)).body
  await anna.post(`${to}/corrections`, { entryId: entries.at(-1).id, body: 'Begin met een huisbezoek op afspraak.' })

  expect(await told(consultant)).toEqual(['advice.asked-back', 'advice.answered', 'advice.corrected'])
  expect(await told(anna)).toEqual(['advice.replied'])
})

test('a follow-up question and a mark of complexity go to the handler; when nobody handles the question, to nobody', async () => {
  const { to, told } = await ask()
  await consultant.post(`${to}/complexity`, {})
  expect(await told(anna)).toEqual([])

  const other = await ask()
  await anna.post(`${other.to}/answers`, { body: 'Begin met een gesprek.' })
  await consultant.post(`${other.to}/follow-ups`, { body: 'En als dat niet lukt?' })
  await consultant.post(`${other.to}/complexity`, {})

  expect(await other.told(anna)).toEqual(['advice.followed-up', 'advice.marked-complex'])
  expect(await other.told(bram)).toEqual([])
})

test('who gets a question handed over hears it; who joins is told to the consultant', async () => {
  const { to, told } = await ask()
  await anna.post(`${to}/taking`)
  await anna.post(`${to}/handing-over`, { to: bram.id })
  await consultant.post(`${to}/complexity`, {})
  await anna.post(`${to}/joining`)

  expect(await told(bram)).toEqual(['advice.handed-over', 'advice.marked-complex'])
  expect(await told(consultant)).toEqual(['advice.joined'])
})

test('nobody is told what they did themselves', async () => {
  const { body } = await bram.post('/advice/questions', { kind: 'work-file', question: 'Een vraag van de specialist zelf.' })
  await bram.post(`/advice/questions/${body.id}/answers`, { body: 'Zelf uitgezocht.' })

  const { rows } = await house.db.owner.query('select from staff.message where thing_id = $1', [body.id])
  expect(rows).toEqual([])
})

test('what was answered by phone last week is told as of now, and the page of messages leads to the question', async () => {
  const { body } = await anna.post('/advice/recorded-questions', {
    kind: 'other',
    question: 'Mag dit ook mondeling worden afgesproken?',
    consultantId: consultant.id,
    channel: 'phone',
    askedAt: '2024-08-29T08:00:00Z',
    answer: { body: 'Leg het schriftelijk vast.' },
  })

  const { rows } = (await consultant.get('/own-messages')).body
  expect(rows.find(({ href }: { href: string }) => href === `/advies/${body.id}`)).toMatchObject({
    kind: 'advice.answered',
    toldAt: '2024-09-02T08:00:00.000Z',
    title: { nl: 'Er staat een antwoord van de adviesdesk voor u klaar' },
  })
})
