import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { asAccount } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Grant } from '../contract.ts'
import { hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { fileInStage, noConflict } from './testing/file-in-stage.ts'
import { soon } from './testing/soon.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
let privacy: Visitor
let neighbour: Visitor
beforeAll(async () => {
  house = await openHouse()
  privacy = await house.signIn('Privacy officer', 'privacy', house.units.workAndIncome)
  neighbour = await house.signIn('Consulent buurtteam', 'consultant', house.units.socialDevelopment)
  team = await hireWholeTeam(house)
  house.setNow(new Date().toISOString())
})
afterAll(() => house.close())

const FORBIDDEN =
  /nothing says how long|row-level security|permission denied|may not be let in|lasts longer|asked for longer|only ended|only who enforces/
const refuses = (by: Visitor, statement: string, values: unknown[] = []) =>
  expect(asAccount(house, by.id, statement, values)).rejects.toThrow(FORBIDDEN)
const sees = async (person: Visitor, id: string) =>
  (await asAccount(house, person.id, 'select from investigations.investigation where id = $1', [id])).length === 1

async function readsReportOf(person: Visitor, id: string): Promise<boolean> {
  const { rows } = await house.db.owner.query('select report_id from investigations.investigation where id = $1', [id])
  return (await asAccount(house, person.id, 'select from reports.report where id = $1', [rows[0].report_id])).length === 1
}

const because = { reason: 'Zelfde adres als in mijn eigen dossier.' }
const emergency = { reason: 'Vandaag dreigt een ontruiming op dit adres.', confirmed: true }

async function aFile(stage: Parameters<typeof fileInStage>[1] = 'planning'): Promise<{ id: string; reference: string }> {
  const id = await fileInStage(team, stage)
  return { id, reference: (await granted(team.lead.get(`/investigations/${id}`))).reference }
}
const ask = (by: Visitor, reference: string, until = soon(7)) => by.post('/access-requests', { reference, ...because, until })
const grantsOn = async (id: string): Promise<Grant[]> => (await granted(team.lead.get(`/investigations/${id}/access`))).grants
async function asked(by: Visitor, file: { id: string; reference: string }, until = soon(7)): Promise<string> {
  await granted(ask(by, file.reference, until))
  return (await grantsOn(file.id)).find(({ person, state }) => person.id === by.id && state === 'asked')?.id ?? ''
}
const decide = (by: Visitor, id: string, grant: string, body: object = { granted: true }) =>
  by.put(`/investigations/${id}/access/${grant}/decision`, body)

describe('asking to read a file', () => {
  test('answers the same whether there is such a file or not, whether it is sealed, and whose it is', async () => {
    const there = await aFile()
    const sealed = await aFile()
    const known = await aFile()
    await granted(team.lead.put(`/investigations/${sealed.id}/seal`, { reason: 'Familie van een collega.', named: [team.coordinator.id] }))
    await granted(team.coordinator.post(`/investigations/${known.id}/colleagues`, { accountId: team.reader.id }))
    await granted(team.reader.post(`/investigations/${known.id}/conflict-declarations`, { moment: 'assignment', knows: true }))

    const answers = []
    for (const reference of [there.reference, sealed.reference, known.reference, 'O-2024-999999'])
      answers.push((await ask(team.reader, reference)).body.access.find((one: { reference: string }) => one.reference === reference))

    const told = answers.map(({ id: _, reference: __, requestedAt: ___, ...rest }) => rest)
    expect(told).toEqual(Array.from({ length: 4 }, () => ({ ...told[0], state: 'asked', file: null, answer: null })))
    const rows = await house.db.owner.query(
      'select investigation_id from investigations.access_grant where account_id = $1 and investigation_id is not null',
      [team.reader.id],
    )
    expect(rows.rowCount).toBe(1)
    for (const reference of [there.reference, 'O-2024-999999'])
      expect(await refusal(ask(team.reader, reference))).toBe('reading.already-asked')
    expect(await asAccount(house, team.reader.id, 'select from investigations.access_grant')).toEqual([])
  })

  test('is for a term that fits, by who enforces, on what they cannot read yet', async () => {
    const { reference } = await aFile()

    expect(await refusal(ask(team.stranger, reference, soon(-1)))).toBe('reading.until-past')
    expect(await refusal(ask(team.stranger, reference, soon(32)))).toBe('reading.term-too-long')
    expect(await refusal(ask(team.coordinator, reference))).toBe('reading.already-there')
    expect(await refusal(ask(team.filer, reference))).toBe('access.not-permitted')
    const anotherWay = (by: Visitor, until: string) =>
      refuses(by, 'select investigations.ask_access($1, $2, $3, $4, now())', [newId(), reference, because.reason, until])
    await anotherWay(team.filer, soon(7))
    await anotherWay(team.stranger, soon(40))
  })

  test('gives reading for the days that the lead allows, of the whole file and its report, and no work on it', async () => {
    const file = await aFile('research')
    const at = `/investigations/${file.id}`
    const request = await asked(team.stranger, file, soon(20))
    expect((await granted(team.lead.get('/access-requests/open'))).requests).toContainEqual(
      expect.objectContaining({ id: request, file: file.id }),
    )

    await granted(decide(team.lead, file.id, request, { granted: true, until: soon(7) }))
    const looked = async (by: Visitor, action: string) =>
      (await house.db.owner.query('select from platform.audit_event where actor_id = $1 and action = $2', [by.id, action])).rowCount
    expect(await looked(team.lead, 'access.requests-listed')).toBe(1)
    expect(await looked(team.stranger, 'access.own-listed')).toBe(0)
    await granted(team.stranger.get('/access-requests'))
    expect(await looked(team.stranger, 'access.own-listed')).toBe(1)

    const read = await granted(team.stranger.get(at))
    expect(read).toMatchObject({
      reading: { kind: 'granted', until: soon(7), parts: null },
      report: { summary: expect.stringContaining('J. Voorbeeld') },
    })
    expect(read.questions).toHaveLength(1)
    expect((await granted(team.stranger.get('/access-requests'))).access[0]).toMatchObject({
      state: 'granted',
      until: soon(7),
      file: file.id,
    })
    expect((await granted(team.lead.get(`${at}/access`))).people).toContainEqual({
      person: { id: team.stranger.id, name: expect.any(String) },
      why: 'request',
      until: soon(7),
      parts: null,
    })
    expect((await granted(team.lead.get('/access-requests/open'))).requests).not.toContainEqual(expect.objectContaining({ id: request }))

    expect(await refusal(team.stranger.post(`${at}/questions`, { question: 'Mag ik hier iets vragen?' }))).toBe('investigation.not-yours')
    expect(
      await refusal(team.stranger.post(`${at}/guests`, { accountId: team.reader.id, parts: ['plan'], until: soon(3), ...because })),
    ).toBe('reading.not-yours-to-give')
    const changed = await asAccount(
      house,
      team.stranger.id,
      `update investigations.investigation set fine_in_view = true where id = $1 returning id`,
      [file.id],
    )
    expect(changed).toEqual([])
    await refuses(team.stranger, `insert into investigations.member values ($1, $2, 'colleague', current_date, null)`, [
      file.id,
      team.stranger.id,
    ])
  })

  test('is decided on by the lead or the coordinator, never by the asker or somebody who was let in', async () => {
    const file = await aFile()
    await granted(decide(team.lead, file.id, await asked(team.otherCoordinator, file)))
    const request = await asked(team.stranger, file)

    expect(await refusal(decide(team.otherCoordinator, file.id, request))).toBe('reading.not-yours-to-give')
    expect(await refusal(decide(team.colleague, file.id, request))).toBe('reading.not-yours-to-give')
    expect(await refusal(decide(team.stranger, file.id, request))).toBe('thing.not-found')
    const sneak = `update investigations.access_grant set state = 'granted', decided_by = $2, decided_at = now(), until = current_date where id = $1 returning id`
    for (const by of [team.otherCoordinator, team.colleague, team.stranger])
      expect(await asAccount(house, by.id, sneak, [request, by.id])).toEqual([])
    await refuses(team.lead, sneak, [request, team.coordinator.id])
    await refuses(
      team.lead,
      `insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, parts, reason, requested_at, asked_until, state, decided_by, decided_at, until)
      values ($1, $2, 'x', $3, 'guest', array['plan'], 'Voor mijzelf.', now(), current_date, 'granted', $3, now(), current_date)`,
      [newId(), file.id, team.lead.id],
    )

    await granted(decide(team.coordinator, file.id, request))
    expect(await refusal(decide(team.lead, file.id, request))).toBe('reading.already-decided')
  })

  test('is refused with a reason, which the asker reads', async () => {
    const file = await aFile()
    const request = await asked(team.stranger, file)

    expect(await refusal(decide(team.lead, file.id, request, { granted: false }))).toBe('reading.reason-needed')
    expect(await refusal(decide(team.lead, file.id, request, { granted: true, until: soon(9) }))).toBe('reading.term-too-long')
    await granted(decide(team.lead, file.id, request, { granted: false, reason: 'Bel mij eerst even.' }))

    expect((await granted(team.stranger.get('/access-requests'))).access[0]).toMatchObject({
      state: 'refused',
      answer: 'Bel mij eerst even.',
      file: null,
    })
    expect(await sees(team.stranger, file.id)).toBe(false)
  })

  test('is decided on once when two decide at the same moment', async () => {
    const file = await aFile()
    const request = await asked(team.stranger, file)

    const codes = await Promise.all(
      [decide(team.lead, file.id, request), decide(team.coordinator, file.id, request, { granted: false, reason: 'Niet nodig.' })].map(
        refusal,
      ),
    )

    expect(codes.toSorted()).toEqual(['granted', 'reading.already-decided'])
  })

  test('never lets in who said that they know the person; and who finds out while reading sees it no more', async () => {
    const file = await aFile()
    const request = await asked(team.stranger, file)
    await granted(decide(team.lead, file.id, request))
    await granted(team.stranger.post(`/investigations/${file.id}/conflict-declarations`, { moment: 'assignment', knows: true }))

    expect(await sees(team.stranger, file.id)).toBe(false)
    expect((await grantsOn(file.id)).find(({ id }) => id === request)?.state).toBe('ended')
    await granted(ask(team.stranger, file.reference))
    expect((await grantsOn(file.id)).filter(({ state }) => state === 'asked')).toEqual([])
    await expect(
      house.db.owner.query(
        `insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, reason, requested_at, asked_until, state, decided_by, decided_at, until)
         values ($1, $2, 'x', $3, 'request', 'Toch.', now(), current_date, 'granted', $4, now(), current_date)`,
        [newId(), file.id, team.stranger.id, team.lead.id],
      ),
    ).rejects.toThrow(FORBIDDEN)
  })

  test('ends at once with a reason', async () => {
    const file = await aFile()
    const request = await asked(team.stranger, file)
    await granted(decide(team.lead, file.id, request))
    const end = (by: Visitor) =>
      by.put(`/investigations/${file.id}/access/${request}/end`, { reason: 'De samenloop bleek er niet te zijn.' })

    expect(await refusal(end(team.stranger))).toBe('reading.not-yours-to-give')
    await granted(end(team.coordinator))

    expect(await refusal(team.stranger.get(`/investigations/${file.id}`))).toBe('thing.not-found')
    expect(await readsReportOf(team.stranger, file.id)).toBe(false)
    expect(await refusal(end(team.coordinator))).toBe('reading.not-in-force')
  })

  test('passes by itself: by the clock of the house, and by the calendar of the database', async () => {
    const file = await aFile()
    const request = await asked(team.stranger, file)
    await granted(decide(team.lead, file.id, request))
    house.setNow(new Date(Date.now() + 9 * 86_400_000).toISOString())
    expect((await grantsOn(file.id)).find(({ id }) => id === request)?.state).toBe('expired')
    house.setNow(new Date().toISOString())
    expect([await sees(team.stranger, file.id), await readsReportOf(team.stranger, file.id)]).toEqual([true, true])

    await house.db.owner.query('alter table investigations.access_grant disable trigger guard_grant')
    await house.db.owner.query(
      `update investigations.access_grant set until = current_date - 1, asked_until = current_date where id = $1`,
      [request],
    )
    await house.db.owner.query('alter table investigations.access_grant enable trigger guard_grant')
    expect(await sees(team.stranger, file.id)).toBe(false)
    expect(await refusal(team.stranger.get(`/investigations/${file.id}`))).toBe('thing.not-found')
    expect(await readsReportOf(team.stranger, file.id)).toBe(false)
  })
})

describe('a guest', () => {
  const invite = (by: Visitor, id: string, changes: object = {}) =>
    by.post(`/investigations/${id}/guests`, {
      accountId: neighbour.id,
      parts: ['findings'],
      until: soon(30),
      reason: 'Het buurtteam vangt het gezin op.',
      ...changes,
    })

  test('sees the head of the file and the named parts, and nothing else, in the database too', async () => {
    const file = await aFile('hearing')
    await granted(invite(team.lead, file.id))

    const read = await granted(neighbour.get(`/investigations/${file.id}`))
    expect(read).toMatchObject({
      reference: file.reference,
      stage: 'hearing',
      subject: { name: 'J. Voorbeeld' },
      reading: { kind: 'guest', until: soon(30), parts: ['findings'] },
      report: null,
      next: null,
      terms: [],
    })
    expect(read.findings).toHaveLength(1)
    expect([read.questions, read.methods, read.conflicts, read.members]).toEqual([[], [], [], []])
    for (const part of ['question', 'method', 'member', 'conflict_declaration', 'access_grant', 'seal', 'hearing', 'advice'])
      expect([
        part,
        await asAccount(house, neighbour.id, `select from investigations.${part} where investigation_id = $1`, [file.id]),
      ]).toEqual([part, []])
    for (const shut of ['timeline', 'access'])
      expect(await refusal(neighbour.get(`/investigations/${file.id}/${shut}`))).toBe('thing.not-found')
    expect(await asAccount(house, neighbour.id, `select from platform.audit_event where object_id = $1`, [file.id])).toEqual([])
    await refuses(
      neighbour,
      `insert into investigations.finding (id, investigation_id, kind, supports, content, source, found_on, recorded_by, recorded_at)
      values ($1, $2, 'fact', 'breach', 'x', 'x', '2024-03-05', $3, now())`,
      [newId(), file.id, neighbour.id],
    )
  })

  test('reads the report when invited on it', async () => {
    const file = await aFile()
    await granted(invite(team.coordinator, file.id, { parts: ['report'], accountId: team.stranger.id }))

    expect((await granted(team.stranger.get(`/investigations/${file.id}`))).report.summary).toContain('J. Voorbeeld')
  })

  test('is invited by the lead or the coordinator, for a term that fits, and is not on the file already', async () => {
    const file = await aFile()

    expect(await refusal(invite(team.colleague, file.id))).toBe('reading.not-yours-to-give')
    expect(await refusal(invite(team.stranger, file.id))).toBe('thing.not-found')
    expect(await refusal(invite(team.lead, file.id, { until: soon(93) }))).toBe('reading.term-too-long')
    expect(await refusal(invite(team.lead, file.id, { accountId: team.colleague.id }))).toBe('reading.has-it-already')
    expect(await refusal(invite(team.lead, file.id, { parts: [] }))).toBe('input.invalid')
    await refuses(
      team.lead,
      `insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, parts, reason, requested_at, asked_until, state, decided_by, decided_at, until)
      values ($1, $2, 'x', $3, 'guest', array['plan'], 'Te lang.', now(), current_date + 100, 'granted', $4, now(), current_date + 100)`,
      [newId(), file.id, neighbour.id, team.lead.id],
    )
  })
})

describe('breaking the glass', () => {
  const breakIt = (by: Visitor, reference: string, body: object = emergency) => by.post('/broken-glass', { reference, ...body })

  test('gives reading until tomorrow, once, and the privacy officer is told without seeing the file', async () => {
    const file = await aFile()
    expect((await granted(team.stranger.get('/access-requests'))).glassUntil).toBe(soon(1))

    expect(await granted(breakIt(team.stranger, file.reference))).toEqual({ file: file.id, until: soon(1) })

    expect(await granted(team.stranger.get(`/investigations/${file.id}`))).toMatchObject({ reading: { kind: 'granted', until: soon(1) } })
    expect((await grantsOn(file.id))[0]).toMatchObject({ kind: 'glass', person: { id: team.stranger.id }, reason: emergency.reason })
    const { uses } = await granted(privacy.get('/broken-glass'))
    expect(uses[0]).toMatchObject({ reference: file.reference, person: { id: team.stranger.id }, reason: emergency.reason, look: null })
    expect(await refusal(privacy.get(`/investigations/${file.id}`))).toBe('access.not-permitted')
    expect(await sees(privacy, file.id)).toBe(false)
    expect(await refusal(team.lead.get('/broken-glass'))).toBe('access.not-permitted')

    await granted(privacy.put(`/broken-glass/${uses[0].id}/look`, { note: 'Nagevraagd bij de coördinator: klopt.' }))
    expect(await refusal(privacy.put(`/broken-glass/${uses[0].id}/look`, { note: 'Nog eens.' }))).toBe('glass.already-looked-at')
    await granted(team.lead.put(`/investigations/${file.id}/access/${uses[0].id}/end`, { reason: 'Het gevaar is geweken.' }))
    expect(await refusal(breakIt(team.stranger, file.reference))).toBe('glass.used')
    expect(
      await asAccount(house, team.stranger.id, 'select investigations.break_glass($1, $2, $3, current_date + 1, now()) as file', [
        newId(),
        file.reference,
        emergency.reason,
      ]),
    ).toEqual([{ file: null }])
  })

  test('is told to the privacy officer of the municipality whose file it is, not to that of whoever broke it, and so is the note', async () => {
    const there = await house.addMunicipality('GM0344', 'Utrecht')
    const officerThere = await house.signIn('Privacy officer daar', 'privacy', there.units.income, there.id)
    const regional = await house.signIn('Specialist van de regio', 'specialist', there.units.income, there.id)
    await house.alsoWorksFor(regional.id, firstMunicipality.id)
    const { id, reference } = await aFile()
    await granted(breakIt(regional, reference))
    const usesSeenBy = async (officer: Visitor) =>
      (await granted(officer.get('/broken-glass'))).uses.filter((use: { reference: string }) => use.reference === reference)

    const [use] = await usesSeenBy(privacy)
    expect(use).toMatchObject({ person: { id: regional.id }, look: null })
    expect(await usesSeenBy(officerThere)).toEqual([])
    expect(await refusal(officerThere.put(`/broken-glass/${use.id}/look`, { note: 'Klopt.' }))).toBe('thing.not-found')
    await refuses(officerThere, `insert into investigations.glass_look values ($1, $2, now(), 'Klopt.')`, [use.id, officerThere.id])

    await granted(privacy.put(`/broken-glass/${use.id}/look`, { note: 'Nagevraagd: klopt.' }))
    const notes = (officer: Visitor) =>
      asAccount(house, officer.id, 'select note from investigations.glass_look where grant_id = $1', [use.id])
    expect(await notes(privacy)).toEqual([{ note: 'Nagevraagd: klopt.' }])
    expect(await notes(officerThere)).toEqual([])
    expect(await sees(officerThere, id)).toBe(false)
  })

  test('needs twenty characters of reason and a yes', async () => {
    const { reference } = await aFile()

    expect(await refusal(breakIt(team.stranger, reference, { reason: 'Haast.', confirmed: true }))).toBe('input.invalid')
    expect(await refusal(breakIt(team.stranger, reference, { ...emergency, confirmed: false }))).toBe('input.invalid')
  })

  test('has one answer for what is not there, sealed, about somebody one knows, of another law or of another municipality', async () => {
    const [sealed, known, other, elsewhere] = [await aFile(), await aFile(), await aFile(), await aFile()]
    await granted(team.lead.put(`/investigations/${sealed.id}/seal`, { reason: 'Publiek bekend persoon.', named: [team.coordinator.id] }))
    await granted(team.coordinator.post(`/investigations/${known.id}/colleagues`, { accountId: team.stranger.id }))
    await granted(team.stranger.post(`/investigations/${known.id}/conflict-declarations`, { moment: 'assignment', knows: true }))
    const town = newId()
    await house.db.owner.query(`insert into staff.municipality values ($1, 'GM9999', 'Elders')`, [town])
    const newcomer = await house.signIn('Van elders', ['specialist', 'coordinator'], house.units.income, town)
    await house.db.owner.query(`update staff.unit set compartment = 'social-support' where id = $1`, [house.units.care])

    for (const [by, reference] of [
      [team.stranger, 'O-2024-999998'],
      [team.stranger, sealed.reference],
      [team.stranger, known.reference],
      [newcomer, elsewhere.reference],
      [team.otherCoordinator, other.reference],
    ] as const)
      expect(await refusal(breakIt(by, reference))).toBe('glass.refused')
    expect(await sees(newcomer, elsewhere.id)).toBe(false)
    await house.db.owner.query(`update staff.unit set compartment = null where id = $1`, [house.units.care])
  })

  test('lasts no longer in the database either, and not at all when nothing says how long', async () => {
    const { reference } = await aFile()
    const breakInTheDatabase = () =>
      refuses(team.stranger, 'select investigations.break_glass($1, $2, $3, current_date + 1, now())', [
        newId(),
        reference,
        emergency.reason,
      ])
    await house.db.owner.query(`update platform.legal_parameter set key = 'break-glass-away' where key = 'break-glass'`)
    await breakInTheDatabase()
    await house.db.owner.query(`update platform.legal_parameter set key = 'break-glass' where key = 'break-glass-away'`)
    await refuses(team.stranger, 'select investigations.break_glass($1, $2, $3, current_date + 2, now())', [
      newId(),
      reference,
      emergency.reason,
    ])
  })
})

test('a coordinator who was let in to read neither lets people in nor authorises', async () => {
  const file = await aFile()
  await granted(decide(team.lead, file.id, await asked(team.otherCoordinator, file)))

  await refuses(team.otherCoordinator, `insert into investigations.member values ($1, $2, 'colleague', current_date, null)`, [
    file.id,
    team.reader.id,
  ])
  expect(await refusal(team.otherCoordinator.put(`/investigations/${file.id}/lead`, { leadId: team.reader.id }))).toBe(
    'investigation.not-yours',
  )
  expect(await refusal(team.otherCoordinator.post(`/investigations/${file.id}/conflict-declarations`, noConflict))).toBe(
    'investigation.not-yours',
  )
})
