import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aPerson, aReport, asAccount } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import type { FileAccess } from '../contract.ts'
import { aDecision, fileInLaterStage, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { fileInStage } from './testing/file-in-stage.ts'
import { soon } from './testing/soon.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
/** A second coordinator of the unit, named on each sealed file. */
let keeper: Visitor
beforeAll(async () => {
  house = await openHouse()
  keeper = await house.signIn('Tweede coördinator', 'coordinator')
  team = await hireWholeTeam(house)
  house.setNow(new Date().toISOString())
})
afterAll(() => house.close())

const FORBIDDEN =
  /row-level security|permission denied|cannot be sealed|cannot be named|stays named|lifts a seal|kept by a coordinator|may not be let in/
const refuses = (by: Visitor, statement: string, values: unknown[] = []) =>
  expect(asAccount(house, by.id, statement, values)).rejects.toThrow(FORBIDDEN)
const sees = async (person: Visitor, id: string) =>
  (await asAccount(house, person.id, 'select from investigations.investigation where id = $1', [id])).length === 1
const seal = (by: Visitor, id: string, named: Visitor[] = []) =>
  by.put(`/investigations/${id}/seal`, { reason: 'Familie van een collega.', named: [keeper, ...named].map((person) => person.id) })
const reportOf = async (id: string) =>
  (await house.db.owner.query<{ id: string }>('select report_id as id from investigations.investigation where id = $1', [id])).rows[0]
    ?.id ?? ''
/** Everything that the figures count, as one number. */
const counted = async () => (await house.db.owner.query<{ n: number }>('select sum(n)::int as n from programme.tally')).rows[0]?.n
const namesOn = async (by: Visitor, id: string) =>
  ((await granted(by.get(`/investigations/${id}/access`))) as FileAccess).people.map(({ person, why }) => [person.id, why])

test('a seal that was refused is remembered on the file, with its subject and the part of who tried', async () => {
  const id = await fileInStage(team, 'hearing')
  const [file] = (await house.db.owner.query('select subject_person_id as person from investigations.investigation where id = $1', [id]))
    .rows

  expect(await refusal(seal(team.colleague, id))).toBe('reading.not-yours-to-give')

  const { rows } = await house.db.owner.query(
    `select action, object_kind, subject_id, case_role from platform.audit_event where object_id = $1 and kind = 'refused' order by seq desc`,
    [id],
  )
  expect(rows).toEqual([
    { action: 'reading.not-yours-to-give', object_kind: 'investigation', subject_id: file.person, case_role: 'colleague' },
  ])
})

describe('a sealed file', () => {
  test('is seen by its lead, its colleagues and who is named; by nobody else at once, not the coordinator who sealed it', async () => {
    const id = await fileInStage(team, 'hearing')

    expect((await seal(team.coordinator, id)).status).toBe(204)

    for (const [person, may] of [
      [team.lead, true],
      [team.colleague, true],
      [team.coordinator, false],
      [team.filer, false],
      [team.assessor, false],
    ] as const) {
      expect(await sees(person, id)).toBe(may)
      expect(await refusal(person.get(`/investigations/${id}`))).toBe(may ? 'granted' : 'thing.not-found')
      expect(await refusal(person.get(`/investigations/${id}/timeline`))).toBe(may ? 'granted' : 'thing.not-found')
      const { rows } = await granted(person.get('/investigations?limit=100'))
      expect(rows.some((row: { id: string }) => row.id === id)).toBe(may)
      expect((await asAccount(house, person.id, 'select from platform.audit_event where object_id = $1', [id])).length > 0).toBe(may)
    }
    await granted(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))
    expect(await namesOn(team.lead, id)).toEqual(
      expect.arrayContaining([
        [team.lead.id, 'named'],
        [team.colleague.id, 'named'],
      ]),
    )
  })

  test('takes its report along: out of lists, search, counts and reading by who filed, judged or coordinates', async () => {
    const subject = aPerson({ bsn: '999990019', surname: 'Verzegeld' })
    const id = await fileInStage(team, 'planning', { subject, summary: 'De heer Verzegeld rijdt dagelijks een kraanwagen.' })
    const report = await reportOf(id)
    const other = (await granted(team.filer.post('/reports', aReport({ subject })))).id
    const found = async (by: Visitor) =>
      (await granted(by.get('/reports?q=kraanwagen'))).rows.some((row: { id: string }) => row.id === report)
    expect((await granted(team.coordinator.get(`/reports/${other}`))).sameSubject.reports).toHaveLength(1)
    expect([await found(team.coordinator), await found(team.filer)]).toEqual([true, true])

    const before = await counted()

    await granted(seal(team.lead, id))

    for (const person of [team.filer, team.assessor, team.coordinator]) {
      expect(await refusal(person.get(`/reports/${report}`))).toBe('thing.not-found')
      expect(await found(person)).toBe(false)
      expect(await asAccount(house, person.id, 'select from reports.whole_words($1)', [report])).toEqual([])
      expect(
        await asAccount(house, person.id, `update reports.report set urgency = 'urgent' where id = $1 returning id`, [report]),
      ).toEqual([])
      expect((await granted(person.get('/reports?limit=100'))).rows.some((row: { id: string }) => row.id === report)).toBe(false)
      const again = await granted(
        person
          .get(`/reports/${other}`)
          .then(
            (answer) =>
              (answer.status === 200 ? answer : { status: 200, body: { sameSubject: { reports: [], notVisible: 0 } } }) as typeof answer,
          ),
      )
      expect(again.sameSubject).toEqual({ reports: [], notVisible: 0 })
    }
    expect((await granted(team.lead.get(`/reports/${report}`))).blind).toBe(false)
    expect(await counted()).toBe(before)
  })

  test('ends every reading, and no request, invitation or broken glass opens it', async () => {
    const id = await fileInStage(team, 'planning')
    const { reference } = await granted(team.lead.get(`/investigations/${id}`))
    const why = { reason: 'Zelfde adres als in mijn eigen dossier.' }
    await granted(team.stranger.post('/access-requests', { reference, ...why, until: soon(5) }))
    const [asked] = (await granted(team.lead.get(`/investigations/${id}/access`))).grants
    await granted(team.lead.put(`/investigations/${id}/access/${asked.id}/decision`, { granted: true }))
    await granted(team.reader.post('/access-requests', { reference, ...why, until: soon(5) }))
    const waiting = (await granted(team.lead.get(`/investigations/${id}/access`))).grants.find(
      (one: { state: string }) => one.state === 'asked',
    )
    expect(await sees(team.stranger, id)).toBe(true)

    await granted(seal(team.lead, id))

    expect(await sees(team.stranger, id)).toBe(false)
    const { access } = await granted(team.stranger.get('/access-requests'))
    expect(access.find((one: { reference: string }) => one.reference === reference)).toMatchObject({
      state: 'ended',
      answer: null,
      file: null,
    })
    expect((await granted(team.lead.get(`/investigations/${id}/access`))).grants).toContainEqual(
      expect.objectContaining({ state: 'ended', answer: 'verzegeld' }),
    )
    expect(
      await refusal(team.lead.post(`/investigations/${id}/guests`, { accountId: team.filer.id, parts: ['plan'], until: soon(3), ...why })),
    ).toBe('seal.already-sealed')
    await refuses(
      team.lead,
      `update investigations.access_grant set state = 'granted', decided_by = $2, decided_at = now(), until = current_date where id = $1`,
      [waiting.id, team.lead.id],
    )
    expect((await granted(team.coordinator.get('/access-requests/open'))).requests).not.toContainEqual(
      expect.objectContaining({ file: id }),
    )
  })

  test('shuts the manager out until named, also from deciding', async () => {
    const id = await fileInLaterStage(team, 'decision', undefined, soon(0))
    await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
    const part = (await granted(team.manager.get(`/investigations/${id}`))).advices[0].parts[0].id
    await granted(seal(team.lead, id))

    expect(await refusal(team.manager.get(`/investigations/${id}`))).toBe('thing.not-found')
    expect((await granted(team.manager.get('/decisions'))).rows.some((row: { id: string }) => row.id === id)).toBe(false)
    await refuses(
      team.manager,
      `insert into investigations.decision (part_id, investigation_id, choice, decided_by, mandate_id, decided_at)
       select $1, $2, 'follow', $3, d.id, now() from staff.mandate d where d.account_id = $3`,
      [part, id, team.manager.id],
    )

    await granted(team.lead.post(`/investigations/${id}/seal/people`, { accountId: team.manager.id }))
    await granted(team.manager.post(`/investigations/${id}/decisions`, aDecision(part)))
  })

  test('is sealed by its lead or coordinator, once, and names people without a conflict', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(team.coordinator.post(`/investigations/${id}/colleagues`, { accountId: team.reader.id }))
    await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: true }))

    expect(await refusal(seal(team.colleague, id))).toBe('reading.not-yours-to-give')
    expect(await refusal(seal(team.stranger, id))).toBe('thing.not-found')
    expect(await refusal(seal(team.lead, id, [team.reader]))).toBe('investigation.colleague-has-conflict')
    await refuses(team.colleague, `select investigations.seal_file($1, $2, array[$3]::uuid[], 'Omdat het kan hier.', now())`, [
      newId(),
      id,
      team.colleague.id,
    ])
    await refuses(team.lead, `update investigations.investigation set sealed = true where id = $1`, [id])
    await refuses(team.lead, `insert into investigations.named values ($1, $2, $2, now())`, [id, team.stranger.id])
    const codes = await Promise.all([seal(team.lead, id), seal(team.coordinator, id, [team.coordinator])].map(refusal))
    expect(codes.filter((code) => code === 'granted')).toHaveLength(1)
    expect(await refusal(seal(team.lead, id))).toBe('seal.already-sealed')
  })

  test('gets people named and taken off; the lead and the last coordinator stay', async () => {
    const id = await fileInStage(team, 'planning')
    const people = `/investigations/${id}/seal/people`
    expect(await refusal(team.lead.post(people, { accountId: team.stranger.id }))).toBe('seal.not-sealed')
    await granted(seal(team.coordinator, id, [team.coordinator]))
    await granted(team.coordinator.delete(`${people}/${keeper.id}`))
    expect(await refusal(team.coordinator.delete(`${people}/${team.coordinator.id}`))).toBe('seal.needs-coordinator')
    await refuses(team.lead, 'select investigations.unname_person($1, $2)', [id, team.coordinator.id])

    await granted(team.coordinator.post(people, { accountId: team.stranger.id }))
    expect(await sees(team.stranger, id)).toBe(true)
    expect(await refusal(team.stranger.delete(`${people}/${team.colleague.id}`))).toBe('reading.not-yours-to-give')
    await granted(team.coordinator.delete(`${people}/${team.stranger.id}`))
    expect(await sees(team.stranger, id)).toBe(false)
    await granted(team.coordinator.delete(`${people}/${team.colleague.id}`))
    expect(await sees(team.colleague, id)).toBe(false)
    await refuses(
      team.colleague,
      `insert into investigations.question (id, investigation_id, position, question) values ($1, $2, 9, 'Nog een vraag?')`,
      [newId(), id],
    )
    expect(await refusal(team.coordinator.delete(`${people}/${team.lead.id}`))).toBe('seal.lead-stays')
    await refuses(team.coordinator, 'select investigations.unname_person($1, $2)', [id, team.lead.id])
  })

  test('is opened again by a coordinator who was named, with a reason; then whose work it is sees it', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(seal(team.lead, id))
    const lift = (by: Visitor) => by.put(`/investigations/${id}/seal/lifting`, { reason: 'De collega werkt hier niet meer.' })

    expect(await refusal(lift(team.lead))).toBe('seal.not-yours-to-lift')
    expect(await refusal(lift(team.coordinator))).toBe('thing.not-found')
    await refuses(team.lead, `select investigations.unseal_file($1, 'Omdat het kan hier.', now())`, [id])
    await granted(team.lead.post(`/investigations/${id}/seal/people`, { accountId: team.otherCoordinator.id }))
    await granted(team.lead.post(`/investigations/${id}/seal/people`, { accountId: team.coordinator.id }))
    await granted(lift(team.coordinator))

    expect([await sees(team.coordinator, id), await sees(team.colleague, id), await sees(team.otherCoordinator, id)]).toEqual([
      true,
      true,
      false,
    ])
    expect((await granted(team.colleague.get(`/investigations/${id}`))).report.summary).toContain('J. Voorbeeld')
    expect(await refusal(team.filer.get(`/reports/${await reportOf(id)}`))).toBe('granted')
    expect(await refusal(team.otherCoordinator.get(`/reports/${await reportOf(id)}`))).toBe('thing.not-found')
  })

  test('is not seen any more by who only read along, unless named', async () => {
    const id = await fileInLaterStage(team, 'decision', undefined, soon(0))
    expect(await sees(team.reader, id)).toBe(true)

    await granted(seal(team.lead, id))

    expect(await sees(team.reader, id)).toBe(false)
    expect((await namesOn(team.lead, id)).map(([person]) => person).toSorted()).toEqual(
      [team.lead.id, team.colleague.id, keeper.id].toSorted(),
    )
  })

  test('keeps a coordinator who can lift the seal, in the database too', async () => {
    const id = await fileInStage(team, 'planning')
    const without = (named: Visitor[]) =>
      team.lead.put(`/investigations/${id}/seal`, { reason: 'Familie van een collega.', named: named.map((person) => person.id) })

    expect(await refusal(without([]))).toBe('seal.needs-coordinator')
    expect(await refusal(without([team.reader, team.manager]))).toBe('seal.needs-coordinator')
    await refuses(team.lead, `select investigations.seal_file($1, $2, array[$3]::uuid[], 'Omdat het kan hier.', now())`, [
      newId(),
      id,
      team.reader.id,
    ])
    expect(await refusal(without([team.otherCoordinator]))).toBe('granted')
  })

  test('goes to the coordinators of the unit when the last coordinator who saw it knows the person, and that is written down', async () => {
    const id = await fileInStage(team, 'opened')
    await granted(seal(team.lead, id))
    const leave = (person: Visitor) =>
      granted(person.post(`/investigations/${id}/conflict-declarations`, { moment: 'assignment', knows: true }))
    await leave(team.lead)
    expect([await sees(keeper, id), await sees(team.coordinator, id)]).toEqual([true, false])

    await leave(keeper)

    expect([await sees(team.lead, id), await sees(keeper, id), await sees(team.coordinator, id)]).toEqual([false, false, true])
    const { rows } = await house.db.owner.query(
      `select facts from platform.audit_event where object_id = $1 and action = 'seal.person-named'`,
      [id],
    )
    expect(rows).toContainEqual({ facts: { accountId: team.coordinator.id } })
    await granted(team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }))
    expect(await granted(team.stranger.get(`/investigations/${id}`))).toMatchObject({ sealed: true, reading: { kind: 'own' } })
  })

  test('goes to the coordinators of the unit when the last coordinator who saw it is blocked or coordinates no more', async () => {
    const last = await house.signIn('Laatste coördinator', 'coordinator', house.units.care)
    const role = [last.id]
    for (const leaves of [
      'update staff.account set active = false where id = $1',
      `delete from staff.account_role where account_id = $1 and role = 'coordinator'`,
    ]) {
      const id = await fileInStage(team, 'opened')
      await granted(
        team.lead.put(`/investigations/${id}/seal`, { reason: 'Familie van een collega.', named: [last.id, team.reader.id, team.lead.id] }),
      )
      await house.db.owner.query(
        `do $$ begin delete from staff.account_role where account_id = '${last.id}'; insert into staff.account_role (account_id, role) values ('${last.id}', 'coordinator'); end $$`,
      )
      expect(await sees(team.coordinator, id)).toBe(false)

      await house.db.owner.query(leaves, role)

      expect([await sees(team.coordinator, id), await sees(team.stranger, id)]).toEqual([true, false])
      await house.db.owner.query('update staff.account set active = true where id = $1', role)
      await granted(team.coordinator.put(`/investigations/${id}/seal/lifting`, { reason: 'De collega werkt hier niet meer.' }))
    }
  })

  test('keeps its lesson from who makes policy', async () => {
    const maker = await house.signIn('Beleidsadviseur', 'policy', house.units.workAndIncome)
    const id = await fileInLaterStage(team, 'closed', undefined, soon(0))
    const reads = async () =>
      (await asAccount(house, maker.id, 'select from programme.lessons_of_closed_files() l where l.investigation_id = $1', [id])).length
    expect(await reads()).toBe(1)

    await granted(seal(team.lead, id))

    expect(await reads()).toBe(0)
  })

  test('lets nobody in on its report by somebody whose own reading has passed', async () => {
    const id = await fileInStage(team, 'planning')
    const report = await reportOf(id)
    await granted(seal(team.lead, id))
    const letIn = `insert into reports.reader (report_id, account_id, because) values ($1, $2, 'file-member')`
    await house.db.owner.query('update reports.reader set until = current_date - 1 where report_id = $1 and account_id = $2', [
      report,
      keeper.id,
    ])

    await refuses(keeper, letIn, [report, team.stranger.id])

    await house.db.owner.query('update reports.reader set until = current_date where report_id = $1 and account_id = $2', [
      report,
      keeper.id,
    ])
    await expect(asAccount(house, keeper.id, letIn, [report, team.stranger.id])).resolves.toEqual([])
  })
})
