import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import {
  aCareContinuity,
  aDecision,
  aLesson,
  anOutcome,
  aPart,
  aWeighing,
  becauseOf,
  bringFurther,
  hireManager,
  hireWholeTeam,
  TODAY,
  type WholeTeam,
} from './testing/file-in-later-stage.ts'
import { aMethod, aQuestion, fileInStage, moveTo } from './testing/file-in-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
let socialDevelopment: Visitor
let workAndIncome: Visitor
beforeAll(async () => {
  house = await openHouse()
  socialDevelopment = await hireManager(house, 'Manager MO', { addressee: 'social-development' })
  workAndIncome = await hireManager(house, 'Manager W&I')
  team = await hireWholeTeam(house, 'Zorgteam', house.units.care)
})
afterAll(() => house.close())

const budgetFile = (stage: Parameters<typeof fileInStage>[1]) => fileInStage(team, stage, { scheme: 'wmo-pgb' }, house.db.owner)
const revise = aPart({
  kind: 'revise',
  ground: 'a',
  periodFrom: '2023-01-01',
  periodTo: '2023-12-31',
  addressee: 'social-development',
})
const recover = aPart({ kind: 'recover', periodFrom: null, amountCents: 250_000, addressee: 'social-development' })
const claim = aPart({ kind: 'civil-claim', periodFrom: null, amountCents: 900_000 })

/** A file with an advice to both departments, each manager asked about a conflict of interest. */
async function waitingForBoth(): Promise<{ id: string; parts: Record<string, string> }> {
  const id = await budgetFile('hearing')
  await bringFurther(team, id, 'weighing', [], TODAY)
  const weighing = aWeighing({ culpability: 'intent', careContinuity: aCareContinuity })
  await granted(team.lead.put(`/investigations/${id}/weighing`, weighing))
  await granted(team.lead.put(`/investigations/${id}/no-breach-side`, { reason: 'Er is gezocht in twee registers; er was niets.' }))
  await moveTo(team, id, 'advice')
  await granted(team.lead.put(`/investigations/${id}/advice`, { seen: null, parts: [revise, recover, claim] }))
  await granted(team.lead.post(`/investigations/${id}/advice/submission`, { readerId: team.reader.id }))
  await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
  await granted(team.reader.post(`/investigations/${id}/advice/reading`, { agrees: true }))
  const { advices } = await granted(team.lead.get(`/investigations/${id}`))
  for (const manager of [socialDevelopment, workAndIncome])
    await granted(manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
  return { id, parts: Object.fromEntries(advices[0].parts.map((part: { kind: string; id: string }) => [part.kind, part.id])) }
}
const decide = (id: string, manager: Visitor, part: string | undefined, changes: Record<string, unknown> = {}) =>
  manager.post(`/investigations/${id}/decisions`, aDecision(part ?? '', changes))
const waitsFor = async (manager: Visitor, id: string) => {
  const { rows } = await granted(manager.get('/decisions'))
  return rows.find((row: { id: string }) => row.id === id)?.parts ?? []
}

describe('an advice to two departments', () => {
  test('waits for each manager with the own parts only, and goes on when both decided', async () => {
    const { id, parts } = await waitingForBoth()
    expect(await waitsFor(socialDevelopment, id)).toEqual(['revise', 'recover'])
    expect(await waitsFor(workAndIncome, id)).toEqual(['civil-claim'])
    const read = await granted(workAndIncome.get(`/investigations/${id}`))
    expect(read.advices[0].parts.map((part: { yours: boolean }) => part.yours)).toEqual([false, false, true])
    expect(await refusal(decide(id, workAndIncome, parts.revise))).toBe('decision.no-mandate')

    await granted(decide(id, socialDevelopment, parts.revise))
    const halfway = await granted(decide(id, socialDevelopment, parts.recover))
    expect(halfway).toMatchObject({ stage: 'decision', may: { decide: false } })
    expect(await waitsFor(socialDevelopment, id)).toEqual([])
    expect(await refusal(decide(id, workAndIncome, parts['civil-claim'], { choice: 'send-back', ...becauseOf }))).toBe(
      'decision.others-decided',
    )

    expect((await granted(decide(id, workAndIncome, parts['civil-claim']))).stage).toBe('outcome')
    expect(await refusal(team.lead.post(`/investigations/${id}/objections`, { partId: parts['civil-claim'], receivedOn: TODAY }))).toBe(
      'objection.part-not-decided',
    )
    const outcome = anOutcome({ result: 'changed', recoveredCents: 1_150_000, registeredIn: 'zorgned' })
    await granted(team.lead.put(`/investigations/${id}/outcome`, outcome))
    await granted(team.lead.put(`/investigations/${id}/lesson`, aLesson))
    expect((await granted(team.lead.post(`/investigations/${id}/closing`))).stage).toBe('closed')
  })

  test('is seen by a manager only while a part of their own waits, in the database too', async () => {
    const { id, parts } = await waitingForBoth()
    house.setNow(new Date().toISOString())
    const second = await hireManager(house, 'Tweede manager MO', { addressee: 'social-development' })
    house.setNow(`${TODAY}T09:00:00Z`)
    const sees = async () =>
      (
        await as(second, 'select investigations.sees_file($1) as sees, $1 in (select investigations.files_awaiting_actor()) as waits', [id])
      )[0]
    expect(await sees()).toEqual({ sees: true, waits: true })

    await granted(decide(id, socialDevelopment, parts.revise))
    expect(await sees()).toEqual({ sees: true, waits: true })
    await granted(decide(id, socialDevelopment, parts.recover))

    expect(await sees()).toEqual({ sees: false, waits: false })
    expect((await granted(workAndIncome.get(`/investigations/${id}`))).may.decide).toBe(true)
  })

  test('rests on the mandate of the department that it was addressed to, in the database too', async () => {
    const { id, parts } = await waitingForBoth()
    const { rows } = await house.db.owner.query<{ id: string }>('select id from staff.mandate where account_id = $1', [workAndIncome.id])
    const may = 'select investigations.may_decide($1, $2, $3, null, null) as may'
    expect(await as(workAndIncome, may, [id, parts['civil-claim'], rows[0]?.id])).toEqual([{ may: true }])
    expect(await as(workAndIncome, may, [id, parts.revise, rows[0]?.id])).toEqual([{ may: false }])
  })
})

describe('whatever the application does, the database', () => {
  const other = 'nothing is recovered without ground a and intent'
  const change = async (by: Visitor, statement: string, values: unknown[]) => as(by, statement, values).then(() => 'done', String)

  test('takes no advice on recovery without ground a, and no part away that it rests on', async () => {
    const { id, parts } = await waitingForBoth()
    const { owner } = house.db
    await owner.query(`update investigations.investigation set stage = 'advice' where id = $1`, [id])
    await owner.query(`update investigations.advice set status = 'draft' where investigation_id = $1`, [id])

    for (const statement of [
      `insert into investigations.advice_part (id, advice_id, investigation_id, position, kind, reasons, amount_cents, addressee, ground)
         select gen_random_uuid(), advice_id, investigation_id, 9, 'revise', 'Ook dit.', null, addressee, 'a' from investigations.advice_part where id = $1`,
      'delete from investigations.advice_part where advice_id = (select advice_id from investigations.advice_part where id = $1)',
    ])
      expect(await change(team.lead, statement, [parts.recover])).toBe('done')
    expect(await change(team.lead, 'delete from investigations.advice_part where id = $1', [parts.revise])).toContain(other)
    await owner.query('delete from investigations.advice_part where id = $1', [parts.revise])
    const another = `insert into investigations.advice_part (id, advice_id, investigation_id, position, kind, reasons, amount_cents, addressee)
      select gen_random_uuid(), advice_id, investigation_id, 9, 'recover', 'Ook dit.', 100, addressee from investigations.advice_part where id = $1`
    expect(await change(team.lead, another, [parts.recover])).toContain(other)
  })

  test('takes no decision to recover once ground a was taken away, nor without intent', async () => {
    const { id, parts } = await waitingForBoth()
    const { rows } = await house.db.owner.query<{ id: string }>('select id from staff.mandate where account_id = $1', [
      socialDevelopment.id,
    ])
    const decision = `insert into investigations.decision (part_id, investigation_id, choice, decided_by, mandate_id, decided_at) values ($1, $2, 'follow', $3, $4, now())`
    const follow = () => change(socialDevelopment, decision, [parts.recover, id, socialDevelopment.id, rows[0]?.id])

    expect(await follow()).toBe('done')
    await house.db.owner.query(`update investigations.weighing set culpability = 'normal' where investigation_id = $1`, [id])
    expect(await follow()).toContain(other)
    await house.db.owner.query(`update investigations.weighing set culpability = 'intent' where investigation_id = $1`, [id])
    await house.db.owner.query(`update investigations.advice_part set ground = 'b' where id = $1`, [parts.revise])
    expect(await follow()).toContain(other)
  })
})

describe('a file under the Wmo', () => {
  test('is not investigated without assignment, and nobody is heard before it was asked whether the client is safe', async () => {
    const id = await fileInStage(team, 'planning', { scheme: 'wmo-pgb' })
    await granted(team.lead.post(`/investigations/${id}/questions`, aQuestion))
    await granted(team.lead.post(`/investigations/${id}/methods`, aMethod()))
    expect(await refusal(team.lead.put(`/investigations/${id}/stage`, { to: 'research' }))).toBe('support.not-assigned')

    const researched = await budgetFile('research')
    const { next } = await granted(team.lead.get(`/investigations/${researched}`))
    expect(next.gates).toContainEqual({ code: 'support.safety-not-asked', met: false, place: 'budget' })
  })

  test('is weighed with how the care goes on, and advised on with a ground and with ground a for what is recovered', async () => {
    const id = await budgetFile('hearing')
    await bringFurther(team, id, 'weighing', [], TODAY)
    const weighed = await team.lead.put(`/investigations/${id}/weighing`, aWeighing())
    expect(weighed.body).toMatchObject({ code: 'weighing.care-continuity-missing', errors: [{ pointer: '#/body/careContinuity' }] })

    await granted(team.lead.put(`/investigations/${id}/weighing`, aWeighing({ culpability: 'intent', careContinuity: aCareContinuity })))
    await granted(team.lead.put(`/investigations/${id}/no-breach-side`, { reason: 'Er is gezocht in twee registers; er was niets.' }))
    await moveTo(team, id, 'advice')
    const advise = (...parts: unknown[]) => refusal(team.lead.put(`/investigations/${id}/advice`, { seen: null, parts }))
    expect(await advise({ ...revise, ground: null })).toBe('advice.ground-needed')
    expect(await advise(recover)).toBe('advice.wmo-recovery-needs-ground-a')
    expect(await advise({ ...revise, ground: 'd' }, recover)).toBe('advice.wmo-recovery-needs-ground-a')
    expect(await advise(aPart({ kind: 'warning', periodFrom: null, addressee: 'social-development' }))).toBe('advice.kind-not-in-this-law')
    expect(await advise(aPart({ kind: 'convert' }))).toBe('advice.other-mandate')
    expect(await advise(revise, claim)).toBe('granted')
  })

  test('holds no fine, whoever writes it in the database', async () => {
    const { id, parts } = await waitingForBoth()
    const { advices } = await granted(team.lead.get(`/investigations/${id}`))
    const add = (kind: string, addressee = 'social-development') =>
      house.db.owner.query(
        `insert into investigations.advice_part (id, advice_id, investigation_id, position, kind, reasons, addressee, amount_cents) values ($1, $2, $3, 9, $4, 'Omdat', $5, 100)`,
        [newId(), advices[0].id, id, kind, addressee],
      )
    const check = { code: '23514' }
    await expect(add('fine')).rejects.toMatchObject(check)
    await expect(add('warning')).rejects.toMatchObject(check)
    await expect(add('terminate', 'work-and-income')).rejects.toMatchObject(check)
    await expect(
      house.db.owner.query('update investigations.investigation set fine_in_view = true where id = $1', [id]),
    ).rejects.toMatchObject(check)
    await expect(
      house.db.owner.query(`update investigations.hearing set purpose = 'fine' where investigation_id = $1`, [id]),
    ).rejects.toMatchObject(check)
    await expect(
      house.db.owner.query(
        `insert into investigations.decision (part_id, investigation_id, choice, deviates_to, reasons, decided_by, mandate_id, decided_at)
         select $1, $2, 'deviate', 'fine', 'Omdat', $3, id, now() from staff.mandate where account_id = $3`,
        [parts.revise, id, socialDevelopment.id],
      ),
    ).rejects.toMatchObject(check)
  })
})

/** Asks the database as the application does for somebody. */
async function as(who: Visitor, statement: string, values: unknown[]): Promise<object[]> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
    return (await client.query(statement, values)).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}
