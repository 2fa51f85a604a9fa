import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { newId } from '#platform/server/new-id.ts'
import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { asApp } from '../testing/as-app.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let coordinator: Tinkerer
let supervisor: Tinkerer
let stranger: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  coordinator = await house.signIn('Coördinator', 'coordinator', house.units.care)
  supervisor = await house.signIn('Onafhankelijk', 'specialist', house.units.income)
  stranger = await house.signIn('Buitenstaander', 'specialist', house.units.care)
  for (const { id } of [supervisor, lead])
    await house.db.owner.query(
      `insert into staff.designation (id, account_id, kind, valid_from, source) values ($1, $2, 'wmo-supervisor', '2020-01-01', 'Aanwijzingsbesluit')`,
      [newId(), id],
    )
})
afterAll(() => house.close())

const at = (id: string, rest: string) => `/investigations/${id}/budget/${rest}`
const codeOf = ({ status, body }: { status: number; body: { code?: string } | null }) => body?.code ?? status
const today = new Date().toISOString().slice(0, 10)
async function file() {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider', holders: 2 })
  const { provider } = await makeMoney(house, id, holders[0] ?? '')
  return { id, provider }
}
const read = async (id: string, who = lead) => (await who.get(at(id, 'authorities'))).body
const told = async (who: Tinkerer) =>
  (await who.get('/own-messages')).body.rows.map(({ kind, href }: { kind: string; href: string }) => `${kind} ${href}`)
const aStep = (provider: string, changes: object = {}) => ({
  provider,
  kind: 'criminal-report',
  ground: 'sr-225',
  reason: 'Declaraties zijn opgemaakt voor uren die niet zijn geleverd.',
  gives: 'Een overzicht van de declaraties.',
  withoutMedical: true,
  ...changes,
})

test('a step to an authority leaves the house only after somebody else approved it, and stays as it was', async () => {
  const { id, provider } = await file()
  expect((await lead.post(at(id, 'authority-steps'), aStep(provider))).status).toBe(204)
  const [step] = (await read(id)).steps
  const to = (what: string) => at(id, `authority-steps/${step.id}/${what}`)

  expect(codeOf(await lead.put(to('sending'), { sentOn: today }))).toBe('authority.not-approved')
  expect(codeOf(await lead.put(to('approval')))).toBe('authority.not-yours-to-approve')
  expect((await stranger.put(to('approval'))).status).toBe(404)
  expect((await read(id, coordinator)).steps[0].mayApprove).toBe(true)
  expect((await coordinator.put(to('approval'))).status).toBe(204)
  expect(codeOf(await colleague.put(to('approval')))).toBe('authority.already-approved')
  expect(codeOf(await lead.put(to('answer'), { answeredOn: today, answer: 'Ontvangen.' }))).toBe('authority.not-sent')
  expect(codeOf(await lead.put(to('sending'), { sentOn: '2024-01-01' }))).toBe('authority.order-of-days')
  expect((await lead.put(to('sending'), { sentOn: today, theirReference: 'PL-1' })).status).toBe(204)
  expect(codeOf(await lead.put(to('withdrawal'), { because: 'Toch niet.' }))).toBe('authority.already-sent')
  expect((await lead.put(to('answer'), { answeredOn: today, answer: 'In behandeling.' })).status).toBe(204)
  expect((await read(id)).steps).toMatchObject([{ state: 'answered', theirReference: 'PL-1', approvedBy: { name: 'Coördinator' } }])
  await expect(house.db.owner.query(`update pgb.authority_step set sent_on = '2024-01-01' where id = $1`, [step.id])).rejects.toThrow(
    /stays/,
  )
})

test('a step names no client, holds no BSN, rests on a ground of its own, and somebody looked for medical data', async () => {
  const { id, provider } = await file()
  const post = async (changes: object) => codeOf(await lead.post(at(id, 'authority-steps'), aStep(provider, changes)))

  expect(await post({ reason: 'Mevrouw Voorbeeld kreeg de zorg niet die is gedeclareerd.' })).toBe('authority.names-client')
  expect(await post({ gives: 'Declaraties van 999990019.' })).toBe('authority.holds-number')
  expect(await post({ ground: 'wmo-6-2' })).toBe('authority.ground-of-other-kind')
  expect(await post({ withoutMedical: false })).toBe('input.invalid')
  expect(await post({ provider: newId() })).toBe('thing.not-found')
})

const forIkz = (provider: string) => ({
  provider,
  reason: 'Over drie maanden is zorg gedeclareerd waarvan de planning zegt dat die niet is geleverd.',
  careType: 'Individuele begeleiding',
  decisions: 2,
  withoutMedical: true,
})

test('a submission to the IKZ holds counts and amounts of the file and no client, is sealed, and is kept four years after sending', async () => {
  const { id, provider } = await file()
  expect((await lead.post(at(id, 'ikz-submissions'), forIkz(provider))).status).toBe(204)
  const [written] = (await read(id)).submissions
  const to = (what: string) => at(id, `ikz-submissions/${written.id}/${what}`)

  expect(written.content).toMatchObject({ identity: { kvk: '90000001' }, domain: 'wmo', clients: 1, agreements: 1, decisions: 2 })
  expect(written.content.years).toEqual([{ year: 2024, claimedCents: 0, paidCents: 360_000 }])
  expect(JSON.stringify(written.content)).not.toMatch(/Testveld|9999/)
  expect(codeOf(await lead.get(to('file')))).toBe('authority.not-approved')
  expect((await colleague.put(to('approval'))).status).toBe(204)
  expect((await lead.get(to('file'))).body).toEqual(written.content)
  expect(codeOf(await lead.put(to('sending'), { sentOn: today }))).toBe('ikz.inform-or-reason')
  const sent = { sentOn: today, notInformedBecause: 'Informeren zou het onderzoek in gevaar brengen.' }
  expect((await lead.put(to('sending'), { ...sent, aggravatedBecause: 'Er waren kwetsbare cliënten bij betrokken.' })).status).toBe(204)
  const [kept] = (await read(id)).submissions
  expect(Number(kept.keepUntil.slice(0, 4)) - Number(today.slice(0, 4))).toBe(8)
  expect(kept.looks).toHaveLength(4)
})

test('an approved submission prints as a document with what was sealed, and no client in it', async () => {
  const { id, provider } = await file()
  await lead.post(at(id, 'ikz-submissions'), forIkz(provider))
  const [written] = (await read(id)).submissions
  const url = `/api/v1${at(id, `ikz-submissions/${written.id}/submission.pdf`)}`

  expect((await lead.send({ method: 'GET', url })).statusCode).toBe(422)
  await colleague.put(at(id, `ikz-submissions/${written.id}/approval`))
  const pdf = await lead.send({ method: 'GET', url })
  expect(pdf.headers['content-disposition']).toMatch(/filename="ikz-O-[0-9-]+\.pdf"/)
  const printed = await readPdf(pdf.rawPayload)
  const words = JSON.stringify(printed)
  for (const one of ['Informatieknooppunt', 'Gemeente', /O-\d{4}-\d{6}/, 'Goedgekeurd op', 'Aantallen en bedragen'])
    expect(words).toMatch(one)
  expect(printed.pages).toHaveLength(2)
  expect(words).not.toMatch(/Testveld|9999/)
})

test('each year the lead or the coordinator says whether it must stay, once it is due, and is reminded of it', async () => {
  const { id, provider } = await file()
  await lead.post(at(id, 'ikz-submissions'), forIkz(provider))
  const [{ id: submission }] = (await read(id)).submissions
  const to = (what: string) => at(id, `ikz-submissions/${submission}/${what}`)
  await colleague.put(to('approval'))
  await lead.put(to('sending'), {
    sentOn: today,
    informedOn: today,
    aggravatedBecause: 'Er waren kwetsbare cliënten bij betrokken.',
  })
  const look = { dueOn: today, choice: 'keep', reason: 'Er loopt nog een strafzaak.' }
  expect(codeOf(await lead.post(to('looks'), look))).toBe('ikz.look-not-due')

  // Five years pass: what was sent stays as it was for everybody but the calendar.
  await house.db.owner.query(
    `alter table pgb.ikz_submission disable trigger keeps_approval;
     update pgb.ikz_submission set sent_on = sent_on - interval '5 years 1 day', keep_until = keep_until - interval '5 years 1 day' where id = '${submission}';
     alter table pgb.ikz_submission enable trigger keeps_approval`,
  )
  expect(await asApp(house, lead.id, 'select * from pgb.tell_of_ikz_looks(current_date, 10)', [])).toContain('only the background reminds')
  const heard = async (who: Tinkerer) =>
    (await who.get('/own-messages?limit=100')).body.rows.filter(({ kind }: { kind: string }) => kind === 'pgb.ikz-look-due').length
  for (let morning = 0; morning < 2; morning++) {
    const context = { pool: house.db.pool, clock: () => new Date(), reactions: {} }
    await doWork(context, { purpose: 'social-domain-enforcement' }, (work: Work<never>) => enqueue(work, 'pgb.tell-of-ikz-looks', {}))
    expect(await house.runJobs()).toEqual([])
  }
  expect([await heard(lead), await heard(coordinator), await heard(colleague)]).toEqual([1, 1, 0])

  const [due] = (await read(id)).submissions
  expect(due).toMatchObject({ mayLook: true, looked: [] })
  const seen = { ...look, dueOn: due.lookDue }
  expect(codeOf(await colleague.post(to('looks'), seen))).toBe('ikz.look-not-yours')
  // Two windows at once: one look is kept, and the other hears that it is there.
  const both = await Promise.all([lead.post(to('looks'), seen), coordinator.post(to('looks'), seen)])
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
  const [once] = (await read(id)).submissions
  expect(once.looked).toMatchObject([{ dueOn: due.lookDue, keeps: true, reason: look.reason }])
  expect(once.keepUntil).toBe(due.keepUntil)

  expect((await lead.post(to('looks'), { dueOn: once.lookDue, choice: 'destroy', reason: 'De zaak is afgerond.' })).status).toBe(204)
  expect((await read(id)).submissions[0]).toMatchObject({ keepUntil: today, lookDue: null, looked: [{ keeps: false }, { keeps: true }] })
  expect(codeOf(await lead.post(to('looks'), look))).toBe('ikz.look-not-due')
  const byItself = `insert into pgb.ikz_look (id, submission_id, investigation_id, municipality_id, due_on, keeps, reason, looked_by, looked_on, looked_at)
    select gen_random_uuid(), s.id, s.investigation_id, s.municipality_id, s.sent_on, false, 'Zomaar weggedaan.', $2, current_date, now() from pgb.ikz_submission s where s.id = $1`
  expect(await asApp(house, lead.id, byItself, [submission, lead.id])).toContain('not due')
  expect(await asApp(house, colleague.id, byItself.replace('s.sent_on, false', 's.sent_on, true'), [submission, colleague.id])).not.toBe(1)
})

const facts = 'Een aanbieder declareerde drie maanden lang uren die volgens de eigen planning niet zijn geleverd.'
async function convinced() {
  const { id, provider } = await file()
  await lead.post(at(id, 'warnings'), { provider, conviction: `Thuiszorg Voorbeeld: ${facts}`, convincedOn: today })
  const [{ id: warning }] = (await read(id)).warnings
  return { id, warning, to: (what: string) => at(id, `warnings/${warning}/${what}`) }
}
const registration = { informedOn: today, registeredOn: today, standsUntil: '2099-01-01', standsGround: 'Protocol, nog te bevestigen' }

test('nothing is registered in the warning register before each gate was passed, in order', async () => {
  const { id, warning, to } = await convinced()
  expect(codeOf(await lead.put(to('registration'), registration))).toBe('warning.not-agreed')
  expect(codeOf(await lead.put(to('submission'), { supervisor: supervisor.id, facts: `${facts} KvK 90000001.` }))).toBe(
    'warning.names-somebody',
  )
  expect(codeOf(await lead.put(to('submission'), { supervisor: stranger.id, facts }))).toBe('warning.supervisor-not-valid')
  expect(codeOf(await lead.put(to('submission'), { supervisor: lead.id, facts }))).toBe('warning.supervisor-not-valid')
  expect((await read(id)).supervisors.map(({ name }: { name: string }) => name)).toEqual(['Onafhankelijk'])
  expect((await lead.put(to('submission'), { supervisor: supervisor.id, facts })).status).toBe(204)
  expect(codeOf(await lead.put(to('submission'), { supervisor: supervisor.id, facts }))).toBe('warning.already-submitted')
  expect(codeOf(await lead.put(to('registration'), registration))).toBe('warning.not-agreed')

  expect(await told(supervisor)).toEqual(['pgb.warning-to-check /pgb/oordelen'])
  expect(await told(stranger)).toEqual([])
  const mine = (await supervisor.get('/warning-checks')).body.rows
  expect(mine).toMatchObject([{ facts, investigationId: id, agrees: null }])
  expect((await stranger.get('/warning-checks')).body.rows).toEqual([])
  expect((await supervisor.get(at(id, 'authorities'))).status).toBe(404)
  const check = (what: string) => at(id, `warning-checks/${mine[0].id}/${what}`)
  const answer = { agrees: true, reasons: 'De feiten laten geen andere uitleg toe.' }
  expect((await lead.put(check('answer'), answer)).status).toBe(404)
  expect((await supervisor.put(check('inspectorate'), { toldOn: today })).status).toBe(404)
  expect((await supervisor.put(check('answer'), answer)).status).toBe(204)
  expect((await supervisor.put(check('answer'), answer)).status).toBe(404)
  expect(await told(supervisor)).toContain('pgb.warning-inspectorate-to-tell /pgb/oordelen')
  expect(codeOf(await lead.put(to('registration'), registration))).toBe('warning.igj-not-told')
  await expect(
    house.db.owner.query(
      `update pgb.warning set informed_on = current_date, registered_on = current_date, registered_by = $2, stands_until = '2099-01-01', stands_ground = 'Protocol' where id = $1`,
      [warning, lead.id],
    ),
  ).rejects.toThrow(/supervisor/)
  expect((await supervisor.put(check('inspectorate'), { toldOn: today })).status).toBe(204)
  expect((await supervisor.get('/warning-checks')).body.rows).toEqual([])
  expect(codeOf(await lead.put(to('registration'), { ...registration, informedOn: undefined }))).toBe('warning.inform-or-reason')
  expect((await lead.put(to('registration'), registration)).status).toBe(204)
  expect(codeOf(await lead.put(to('withdrawal'), { because: 'Toch niet.' }))).toBe('warning.already-registered')
  expect((await read(id)).warnings).toMatchObject([{ state: 'registered', check: { agrees: true } }])
})

test('a supervisor who is not convinced ends it', async () => {
  const { id, to } = await convinced()
  await lead.put(to('submission'), { supervisor: supervisor.id, facts })
  const mine = (await supervisor.get('/warning-checks')).body.rows.find(
    ({ investigationId }: { investigationId: string }) => investigationId === id,
  )
  await supervisor.put(at(id, `warning-checks/${mine.id}/answer`), { agrees: false, reasons: 'Een fout in de administratie kan ook.' })

  expect((await told(supervisor)).filter((message: string) => message.startsWith('pgb.warning-inspectorate'))).toHaveLength(1)
  expect(codeOf(await lead.put(to('registration'), registration))).toBe('warning.not-agreed')
  expect((await read(id)).warnings[0].state).toBe('not-agreed')
})

test('money that came in is counted; a mistake is taken back by a line of its own, once', async () => {
  const { id } = await file()
  const receipt = { receivedOn: today, cents: 125_000, payer: 'provider', ground: 'bw-6-203', sourceSystem: 'Key2' }
  await lead.post(at(id, 'receipts'), receipt)
  await lead.post(at(id, 'receipts'), { ...receipt, cents: 40_000 })
  expect(codeOf(await lead.post(at(id, 'receipts'), { ...receipt, receivedOn: '2999-01-01' }))).toBe('budget.day-ahead')
  const first = (await read(id)).receipts.find(({ cents }: { cents: number }) => cents === 40_000)
  const correct = () => lead.post(at(id, `receipts/${first.id}/correction`), { because: 'Hoort bij een ander dossier.' })

  expect((await correct()).status).toBe(204)
  expect(codeOf(await correct())).toBe('receipt.already-corrected')
  expect(await read(id)).toMatchObject({ receivedCents: 125_000, settledCents: null })
  expect((await stranger.post(at(id, 'receipts'), receipt)).status).toBe(404)
})
