import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, type OtherMunicipality, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { asAccount } from '#modules/reports/server/testing/reports.ts'
import { aPart, fileInLaterStage, hireManager, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { anOpening, fileInStage, worthyReport } from './testing/file-in-stage.ts'
import { granted, refusal } from './testing/team.ts'

// The same team for two municipalities: one set of colleagues works for the first, another for the second, and some for both.
let house: House
let there: OtherMunicipality
let ours: WholeTeam
let theirs: WholeTeam
let regional: Visitor
let regionalManager: Visitor
let here: string
let over: string
beforeAll(async () => {
  house = await openHouse()
  there = await house.addMunicipality('GM0344', 'Utrecht')
  await house.db.owner.query('update reports.intake_unit set unit_id = $1 where municipality_id = $2', [house.units.income, there.id])
  regional = await house.signIn('Coördinator van beide', 'coordinator')
  regionalManager = await hireManager(house, 'Manager van beide')
  ours = await hireWholeTeam(house, 'Hier')
  toTheDayOfToday()
  theirs = await hireWholeTeam(house, 'Daar')
  await house.db.owner.query(`update staff.account set municipality_id = $1 where account like 'Daar %'`, [there.id])
  for (const { id } of [regional, regionalManager]) await house.alsoWorksFor(id, there.id)
  here = await fileInLaterStage(ours, 'decision', [aPart()])
  over = await fileInLaterStage(theirs, 'decision', [aPart()])
}, 60_000)
afterAll(() => house.close())

/** Whoever is hired signs in by the clock of the database. */
const toTheDayOfToday = () => house.setNow(new Date().toISOString())
const idsIn = async (reader: Visitor, path = '/investigations') =>
  (await granted(reader.get(path))).rows.map((row: { id: string }) => row.id)

test('a file belongs to the municipality of its report', async () => {
  const { rows } = await house.db.owner.query(
    `select i.id, i.municipality_id as file, r.municipality_id as report, p.municipality_id as person
       from investigations.investigation i join reports.report r on r.id = i.report_id join parties.person p on p.id = i.subject_person_id order by i.id`,
  )

  expect(rows).toEqual([
    { id: here, file: firstMunicipality.id, report: firstMunicipality.id, person: firstMunicipality.id },
    { id: over, file: there.id, report: there.id, person: there.id },
  ])
})

test('each coordinator of the team sees the files of the own municipality only; who works for both sees both and can choose', async () => {
  expect(await idsIn(ours.coordinator)).toEqual([here])
  expect(await idsIn(theirs.coordinator)).toEqual([over])
  expect((await idsIn(regional)).toSorted()).toEqual([here, over].toSorted())
  expect(await idsIn(regional, '/investigations?municipality=GM0344')).toEqual([over])
  expect(await idsIn(ours.coordinator, '/investigations?municipality=GM0344')).toEqual([])
  expect((await granted(regional.get(`/investigations/${over}`))).municipality).toBe('Utrecht')
  for (const path of [`/investigations/${over}`, `/investigations/${over}/timeline`])
    expect((await ours.coordinator.get(path)).status, path).toBe(404)
})

test('a manager decides for the own municipality; the same mandate opens no file of another', async () => {
  expect(await idsIn(ours.manager, '/decisions')).toEqual([here])
  expect(await idsIn(theirs.manager, '/decisions')).toEqual([over])
  expect((await idsIn(regionalManager, '/decisions')).toSorted()).toEqual([here, over].toSorted())
  expect(await idsIn(regionalManager, '/decisions?municipality=GM0000')).toEqual([here])
  expect((await granted(regionalManager.get('/decisions?municipality=GM0344'))).rows[0].municipality).toBe('Utrecht')
  expect((await ours.manager.get(`/investigations/${over}`)).status).toBe(404)

  const partThere = await house.db.owner.query('select id from investigations.advice_part where investigation_id = $1', [over])
  const mandate = await house.db.owner.query('select id from staff.mandate where account_id = $1', [ours.manager.id])
  await house.db.owner.query(`insert into investigations.conflict_declaration values ($1, $2, 'decision', false, null, now())`, [
    over,
    ours.manager.id,
  ])
  const decides = 'select investigations.may_decide($1, $2, $3, null, null) as may'
  expect(await asAccount(house, ours.manager.id, decides, [over, partThere.rows[0].id, mandate.rows[0].id])).toEqual([{ may: false }])
})

test('who sees a file is told as it is: coordinators of the team and managers with a mandate, of the municipality of the file', async () => {
  const toldOn = async (file: string, by: Visitor) =>
    (await granted(by.get(`/investigations/${file}/access`))).people
      .filter(({ why }: { why: string }) => ['coordinator', 'mandate'].includes(why))
      .map(({ person, why }: { person: { id: string }; why: string }) => `${why} ${person.id}`)
      .toSorted()
  const expected = (team: WholeTeam) =>
    [
      `coordinator ${regional.id}`,
      `coordinator ${team.coordinator.id}`,
      `mandate ${regionalManager.id}`,
      `mandate ${team.manager.id}`,
    ].toSorted()

  expect(await toldOn(here, ours.coordinator)).toEqual(expected(ours))
  expect(await toldOn(over, theirs.coordinator)).toEqual(expected(theirs))
  const earlier = await fileInStage(ours, 'planning')
  expect((await toldOn(earlier, ours.coordinator)).filter((line: string) => line.startsWith('mandate'))).toEqual([])
})

test('nothing that works with the rights of the owner answers about a file of another municipality', async () => {
  const { rows } = await house.db.owner.query(
    'select report_id as report, subject_person_id as person from investigations.investigation where id = $1',
    [over],
  )
  const asked = [
    ['investigations.sees_file($1)', over],
    ['investigations.works_on($1)', over],
    ['investigations.sees_file_of_report($1)', rows[0].report],
    ['investigations.sees_file_about($1)', rows[0].person],
    ['investigations.file_of_report($1) is not null', rows[0].report],
    [`reporting.opened_before($1, 'infinity')`, rows[0].report],
    ['$1 in (select investigations.files_awaiting_actor())', over],
    [`$1 in (select reporting.opened_reports(2024::smallint, 'infinity'))`, rows[0].report],
  ] as const

  for (const [question, id] of asked) {
    const ask = async ({ id: who }: Visitor) => (await asAccount(house, who, `select ${question} as says`, [id]))[0].says
    expect(await ask(ours.coordinator), question).toBe(false)
    expect(await ask(ours.manager), question).toBe(false)
  }
  expect((await asAccount(house, regional.id, `select ${asked[0][0]} as says`, [over]))[0].says).toBe(true)
})

test('nobody of another municipality leads a file, works on it or reads it along, by rule and in the database', async () => {
  const report = await worthyReport(ours)
  expect(await refusal(ours.coordinator.post('/investigations', anOpening(report, theirs.lead.id)))).toBe(
    'investigation.lead-is-no-specialist',
  )
  const file = await fileInStage(ours, 'planning')
  expect(await refusal(ours.coordinator.put(`/investigations/${file}/lead`, { leadId: theirs.lead.id }))).toBe(
    'investigation.lead-is-no-specialist',
  )
  expect(await refusal(ours.lead.post(`/investigations/${file}/colleagues`, { accountId: theirs.colleague.id }))).not.toBe('granted')

  const strange = 'somebody of another municipality'
  await expect(
    asAccount(house, ours.coordinator.id, 'update investigations.investigation set lead_id = $2 where id = $1', [file, theirs.lead.id]),
  ).rejects.toThrow(strange)
  await expect(
    asAccount(
      house,
      ours.lead.id,
      `insert into investigations.member (investigation_id, account_id, part, since) values ($1, $2, 'colleague', current_date)`,
      [file, theirs.colleague.id],
    ),
  ).rejects.toThrow(strange)
})

test('the database opens no file of one municipality on a report of another', async () => {
  const report = await worthyReport(theirs)

  await expect(
    house.db.owner.query(
      `insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id, opened_on, opened_at,
         usable_signal_on, municipality_id)
       select gen_random_uuid(), 'O-FOUT', id, 2024, source, scheme, 'participation-act', 'lawfulness-of-benefit', 'pw-53a', unit_id, current_date, now(), current_date, $2
         from reports.report where id = $1`,
      [report, firstMunicipality.id],
    ),
  ).rejects.toThrow('investigation_report_id_fkey')
})

test('the rows under a figure, and the lessons of closed files, are of the own municipality', async () => {
  await fileInLaterStage(theirs, 'closed', [aPart()])
  const policy = (name: string, municipality?: string) => house.signIn(name, ['policy', 'coordinator'], house.units.income, municipality)
  toTheDayOfToday()
  const [oursPolicy, theirsPolicy] = [await policy('Beleid hier'), await policy('Beleid daar', there.id)]
  house.setNow('2024-03-20T09:00:00Z')

  const rowsOf = async (who: Visitor) => (await granted(who.get('/programme/figures/2024/rows?figure=investigated&limit=100'))).rows
  const filesOf = async (municipality: string) =>
    (await house.db.owner.query('select count(*)::int as n from investigations.investigation where municipality_id = $1', [municipality]))
      .rows[0].n
  expect((await rowsOf(oursPolicy)).length).toBe(await filesOf(firstMunicipality.id))
  expect((await rowsOf(theirsPolicy)).length).toBe(await filesOf(there.id))
  const lessons = async ({ id }: Visitor) => (await asAccount(house, id, 'select * from programme.lessons_of_closed_files()')).length
  expect([await lessons(oursPolicy), await lessons(theirsPolicy)]).toEqual([0, 1])
})
