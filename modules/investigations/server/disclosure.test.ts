import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aReport, asAccount } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import { hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { fileInStage } from './testing/file-in-stage.ts'
import { soon } from './testing/soon.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
let privacy: Visitor
let carer: Visitor
let secondCoordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  await house.db.owner.query(
    `update staff.unit set compartment = case when id = $1 then 'participation-act' when id = $2 then 'social-support' end`,
    [house.units.income, house.units.care],
  )
  privacy = await house.signIn('Privacy officer', 'privacy', house.units.workAndIncome)
  carer = await house.signIn('Toezichthouder zorg', 'specialist', house.units.care)
  secondCoordinator = await house.signIn('Tweede coördinator', 'coordinator')
  team = await hireWholeTeam(house)
  house.setNow(new Date().toISOString())
})
afterAll(() => house.close())

const aDisclosure = (changes: object = {}) => ({
  ground: 'gdpr-6-1-e',
  what: 'Het woonadres en de periode.',
  necessity: 'De zorg op hetzelfde adres wordt onderzocht; zonder deze gegevens kan dat niet.',
  until: soon(30),
  ...changes,
})
const decide = (by: Visitor, id: string, decision: string, reason?: string) => by.put(`/disclosures/${id}/decision`, { decision, reason })
async function asked(id: string, by = team.lead): Promise<string> {
  return (await granted(by.post(`/investigations/${id}/disclosures`, aDisclosure()))).disclosures[0].id
}
const because = { reason: 'Zelfde adres als in mijn eigen dossier.', until: soon(5) }
const refuses = (by: Visitor, statement: string, values: unknown[] = []) =>
  expect(asAccount(house, by.id, statement, values)).rejects.toThrow(/row-level security|may not be let in|crosses the wall/)

describe('a colleague who works under the other law', () => {
  test('is not let in, not invited and does not come to work on a file without an approved disclosure; not in the database either', async () => {
    const id = await fileInStage(team, 'planning')
    const { reference } = await granted(team.lead.get(`/investigations/${id}`))
    await granted(carer.post('/access-requests', { reference, ...because }))
    const { grants } = await granted(team.lead.get(`/investigations/${id}/access`))
    expect(grants[0]).toMatchObject({ person: { id: carer.id }, crosses: true })
    const letIn = () => team.lead.put(`/investigations/${id}/access/${grants[0].id}/decision`, { granted: true })
    const invite = () => team.lead.post(`/investigations/${id}/guests`, { accountId: carer.id, parts: ['findings'], ...because })
    const takeOn = () => team.lead.post(`/investigations/${id}/colleagues`, { accountId: carer.id })

    for (const way of [letIn, invite, takeOn]) expect(await refusal(way())).toBe('reading.other-compartment')
    expect(await refusal(team.lead.put(`/investigations/${id}/seal`, { reason: 'Familie van een collega.', named: [carer.id] }))).toBe(
      'reading.other-compartment',
    )
    const member = `insert into investigations.member values ($1, $2, 'colleague', current_date, null)`
    for (const by of [team.lead, team.coordinator]) await refuses(by, member, [id, carer.id])
    await refuses(
      team.lead,
      `update investigations.access_grant set state = 'granted', decided_by = $2, decided_at = now(), until = current_date where id = $1`,
      [grants[0].id, team.lead.id],
    )

    const disclosure = await asked(id)
    expect(await refusal(letIn())).toBe('reading.other-compartment')
    await granted(decide(privacy, disclosure, 'approved'))
    await granted(letIn())
    expect((await granted(carer.get(`/investigations/${id}`))).reading.kind).toBe('granted')
    expect(await refusal(takeOn())).toBe('granted')
  })

  test('is not let in on a disclosure that was refused or has passed', async () => {
    const id = await fileInStage(team, 'planning')
    const invite = () => team.lead.post(`/investigations/${id}/guests`, { accountId: carer.id, parts: ['findings'], ...because })
    await granted(decide(privacy, await asked(id), 'refused', 'Het doel is niet verenigbaar.'))
    expect(await refusal(invite())).toBe('reading.other-compartment')

    const passed = await asked(id)
    await granted(decide(privacy, passed, 'approved'))
    await house.db.owner.query('update privacy.cross_domain_disclosure set until = current_date - 1 where id = $1', [passed])
    expect(await refusal(invite())).toBe('reading.other-compartment')
  })
})

describe('reading across the wall', () => {
  test('lasts no longer than the disclosure it rests on, and ends with it', async () => {
    const id = await fileInStage(team, 'planning')
    const { reference } = await granted(team.lead.get(`/investigations/${id}`))
    await granted(carer.post('/access-requests', { reference, ...because }))
    const [request] = (await granted(team.lead.get(`/investigations/${id}/access`))).grants
    const { disclosures } = await granted(team.lead.post(`/investigations/${id}/disclosures`, aDisclosure({ until: soon(3) })))
    await granted(decide(privacy, disclosures[0].id, 'approved'))
    const letIn = (until: string) => team.lead.put(`/investigations/${id}/access/${request.id}/decision`, { granted: true, until })
    const invite = (until: string) =>
      team.lead.post(`/investigations/${id}/guests`, { accountId: carer.id, parts: ['findings'], ...because, until })
    const sees = async () => [
      (await asAccount(house, carer.id, 'select from investigations.investigation where id = $1', [id])).length,
      await refusal(carer.get(`/investigations/${id}`)),
    ]

    for (const way of [letIn, invite]) expect(await refusal(way(soon(4)))).toBe('reading.longer-than-disclosed')
    await refuses(
      team.lead,
      `update investigations.access_grant set state = 'granted', decided_by = $2, decided_at = now(), until = current_date + 4 where id = $1`,
      [request.id, team.lead.id],
    )
    await granted(invite(soon(3)))
    expect(await sees()).toEqual([1, 'granted'])
    await granted(letIn(soon(3)))
    expect(await sees()).toEqual([1, 'granted'])

    await house.db.owner.query('update privacy.cross_domain_disclosure set until = current_date - 1 where thing_id = $1', [id])
    expect(await sees()).toEqual([0, 'thing.not-found'])
  })

  test('of a report needs an approved disclosure too', async () => {
    const id = await fileInStage(team, 'planning')
    const { rows } = await house.db.owner.query('select report_id as report from investigations.investigation where id = $1', [id])
    const letIn = `insert into reports.reader (report_id, account_id, because) values ($1, $2, 'file-member')`
    await refuses(team.lead, letIn, [rows[0].report, carer.id])

    await granted(decide(privacy, await asked(id), 'approved'))
    await expect(asAccount(house, team.lead.id, letIn, [rows[0].report, carer.id])).resolves.toEqual([])
  })
})

describe('a disclosure', () => {
  test('is asked by who gives access, on a ground that leads to the receiver, until a day that comes', async () => {
    const id = await fileInStage(team, 'planning')
    const ask = (by: Visitor, changes: object = {}) => refusal(by.post(`/investigations/${id}/disclosures`, aDisclosure(changes)))

    expect(await ask(team.lead, { ground: 'pw-64-1' })).toBe('disclosure.ground-does-not-fit')
    expect(await ask(team.lead, { until: soon(-1) })).toBe('disclosure.until-past')
    expect(await ask(team.colleague)).toBe('reading.not-yours-to-give')
    expect(await ask(team.stranger)).toBe('thing.not-found')
    const another = `insert into privacy.cross_domain_disclosure (id, thing_kind, thing_id, thing_reference, to_compartment, ground, necessity, what, until, asked_by, asked_at, municipality_id)
      values ($1, 'investigation', $2, 'x', 'social-support', 'gdpr-6-1-e', 'Omdat het handig is voor ons.', 'alles', current_date, $3, now(), $4)`
    for (const by of [team.colleague, team.stranger]) await refuses(by, another, [newId(), id, by.id, firstMunicipality.id])
    await refuses(team.lead, another, [newId(), id, team.coordinator.id, firstMunicipality.id])
  })

  test('is decided on by the privacy officer or another coordinator who sees the file, never by the asker, and once', async () => {
    const id = await fileInStage(team, 'planning')
    const first = await asked(id, team.coordinator)
    const sneak = `update privacy.cross_domain_disclosure set decision = 'approved', decided_by = $2, decided_at = now() where id = $1 returning id`

    expect(await refusal(decide(team.coordinator, first, 'approved'))).toBe('disclosure.own-request')
    expect(await refusal(decide(team.otherCoordinator, first, 'approved'))).toBe('thing.not-found')
    expect(await refusal(decide(team.lead, first, 'approved'))).toBe('access.not-permitted')
    expect(await refusal(decide(privacy, first, 'refused'))).toBe('disclosure.reason-needed')
    for (const by of [team.coordinator, team.otherCoordinator, team.lead])
      expect(await asAccount(house, by.id, sneak, [first, by.id])).toEqual([])

    const codes = await Promise.all(
      [decide(privacy, first, 'approved'), decide(secondCoordinator, first, 'refused', 'Niet nodig.')].map(refusal),
    )
    expect(codes.toSorted()).toEqual(['disclosure.already-decided', 'granted'])
  })

  test('belongs to the municipality of the file or report, wherever the asker works', async () => {
    const there = await house.addMunicipality('GM0344', 'Utrecht')
    await house.db.owner.query('update staff.account set municipality_id = $2 where id = $1', [secondCoordinator.id, there.id])
    await house.alsoWorksFor(secondCoordinator.id, firstMunicipality.id)
    const officerThere = await house.signIn('Privacy officer daar', 'privacy', there.units.income, there.id)
    const id = await fileInStage(team, 'planning')
    const report = await granted(secondCoordinator.get(`/investigations/${id}`)).then(({ report }) => report.id)

    const ofFile = await asked(id, secondCoordinator)
    const [ofReport] = (await granted(secondCoordinator.post(`/reports/${report}/disclosures`, aDisclosure()))).disclosures

    const seenBy = async (officer: Visitor) => (await granted(officer.get('/disclosures'))).disclosures.map((one: { id: string }) => one.id)
    expect(await seenBy(privacy)).toEqual(expect.arrayContaining([ofFile, ofReport.id]))
    expect(await seenBy(officerThere)).toEqual([])
    expect(await refusal(decide(officerThere, ofFile, 'approved'))).toBe('thing.not-found')
    for (const [kind, thing] of [
      ['investigation', id],
      ['report', report],
    ])
      await refuses(
        secondCoordinator,
        `insert into privacy.cross_domain_disclosure (id, thing_kind, thing_id, thing_reference, to_compartment, ground, necessity, what, until, asked_by, asked_at, municipality_id)
        values ($1, $2, $3, 'x', 'social-support', 'gdpr-6-1-e', 'Omdat het handig is voor ons.', 'alles', current_date, $4, now(), $5)`,
        [newId(), kind, thing, secondCoordinator.id, there.id],
      )
    expect((await granted(secondCoordinator.get(`/reports/${report}/disclosures`))).disclosures).toHaveLength(1)
    const { rows } = await house.db.owner.query(
      `select from platform.audit_event where action = 'report.disclosures-read' and actor_id = $1 and object_id = $2`,
      [secondCoordinator.id, report],
    )
    expect(rows).toHaveLength(1)
  })

  test('shows no buttons to a coordinator who sees it and may not decide, and says so to who tries', async () => {
    const leading = await house.signIn('Coördinator die behandelt', ['specialist', 'coordinator'])
    const id = await fileInStage(team, 'planning')
    const disclosure = await asked(id, team.coordinator)
    await house.db.owner.query('update investigations.investigation set lead_id = $2 where id = $1', [id, leading.id])
    const shown = async (by: Visitor) =>
      (await granted(by.get(`/investigations/${id}/access`))).disclosures.map((one: { mayDecide: boolean }) => one.mayDecide)
    expect(await shown(leading)).toEqual([true])

    await house.db.owner.query('update staff.account set unit_id = $2 where id = $1', [leading.id, house.units.workAndIncome])
    expect(await shown(leading)).toEqual([false])
    expect(await refusal(decide(leading, disclosure, 'approved'))).toBe('access.not-permitted')
    expect(await refusal(decide(privacy, disclosure, 'approved'))).toBe('granted')
    expect(await refusal(decide(leading, disclosure, 'approved'))).toBe('disclosure.already-decided')
  })

  test('is read by the privacy officer without the file', async () => {
    const id = await fileInStage(team, 'planning')
    const disclosure = await asked(id)

    const { disclosures } = await granted(privacy.get('/disclosures'))
    expect(disclosures).toContainEqual(
      expect.objectContaining({ id: disclosure, thing: 'investigation', to: 'social-support', mayDecide: true }),
    )
    expect(await refusal(privacy.get(`/investigations/${id}`))).toBe('access.not-permitted')
    expect(await asAccount(house, privacy.id, 'select from investigations.investigation')).toEqual([])
    expect((await granted(team.otherCoordinator.get('/disclosures'))).disclosures).toEqual([])
  })
})

describe('joining reports of different laws', () => {
  test('needs an approved disclosure of the one that is joined, in the database too', async () => {
    const both = await house.signIn('Specialist met twee petten', ['specialist', 'coordinator'], house.units.care)
    const earlier = (await granted(both.post('/reports', aReport({ receivedOn: '2024-03-01' })))).id
    const later = (await granted(both.post('/reports', aReport({ scheme: 'wmo-pgb' })))).id
    const join = () => both.post(`/reports/${later}/joining`, { earlierReportId: earlier, reason: 'Zelfde persoon en zelfde periode.' })

    expect(await refusal(join())).toBe('report.joins-other-compartment')
    await refuses(both, `update reports.report set status = 'joined', joined_to = $2, joined_by = $3, joined_because = 'x' where id = $1`, [
      later,
      earlier,
      both.id,
    ])
    expect(await refusal(both.post(`/reports/${later}/disclosures`, aDisclosure({ ground: 'wmo-2-3-9' })))).toBe(
      'disclosure.ground-does-not-fit',
    )
    const [disclosure] = (await granted(both.post(`/reports/${later}/disclosures`, aDisclosure({ ground: 'pw-64-1' })))).disclosures
    expect((await granted(both.get(`/reports/${later}/disclosures`))).disclosures).toHaveLength(1)
    await granted(decide(privacy, disclosure.id, 'approved'))

    expect(await refusal(join())).toBe('granted')
    expect(await refusal(team.lead.get(`/reports/${later}/disclosures`))).toBe('thing.not-found')
  })
})
