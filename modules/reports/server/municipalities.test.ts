import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, type OtherMunicipality, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { importReports } from './import-reports.ts'
import { aPerson, aReason, aReport, asAccount, file } from './testing/reports.ts'

// One team takes reports in for two municipalities; three coordinators sit in it: of the one, of the other, and of both.
let house: House
let there: OtherMunicipality
let ours: Visitor
let theirs: Visitor
let regional: Visitor
beforeAll(async () => {
  house = await openHouse()
  there = await house.addMunicipality('GM0344', 'Utrecht')
  await house.db.owner.query('update reports.intake_unit set unit_id = $1 where municipality_id = $2', [house.units.income, there.id])
  ours = await house.signIn('Coördinator hier', ['coordinator', 'specialist'])
  theirs = await house.signIn('Coördinator daar', ['coordinator', 'specialist'], house.units.income, there.id)
  regional = await house.signIn('Coördinator van beide', ['coordinator', 'specialist'])
  await house.alsoWorksFor(regional.id, there.id)
})
afterAll(() => house.close())

const about = (kenteken: string) => ({ summary: `De betrokkene rijdt met kenteken ${kenteken} naar het werk.` })
const idsIn = async (reader: Visitor, query = '') =>
  (await reader.get(`/reports?limit=100${query}`)).body.rows.map((row: { id: string }) => row.id)
const countOf = async (table: string) => (await house.db.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n

test('the session says for which municipalities somebody works, the own one first', async () => {
  expect((await ours.get('/session')).body.account.municipalities).toEqual([{ code: 'GM0000', name: 'Gemeente' }])
  expect((await regional.get('/session')).body.account.municipalities).toEqual([
    { code: 'GM0000', name: 'Gemeente' },
    { code: 'GM0344', name: 'Utrecht' },
  ])
})

test('each sees, finds and opens the reports of the own municipality only; who works for both sees both', async () => {
  const here = await file(ours, about('HIER'))
  const over = await file(theirs, about('DAAR'))

  expect([await idsIn(ours), await idsIn(theirs)]).toEqual([[here], [over]])
  expect((await idsIn(regional)).toSorted()).toEqual([here, over].toSorted())
  for (const search of ['&q=kenteken', '&q=rijdt+werk']) {
    expect(await idsIn(ours, search), search).toEqual([here])
    expect(await idsIn(theirs, search), search).toEqual([over])
    expect((await idsIn(regional, search)).length, search).toBe(2)
  }
  for (const path of [`/reports/${over}`, `/reports/${over}/timeline`]) {
    expect((await ours.get(path)).status, path).toBe(404)
    expect((await regional.get(path)).status, path).toBe(200)
  }
  expect((await ours.post(`/reports/${over}/unmasking`, aReason)).status).toBe(404)
  expect((await ours.post(`/reports/${over}/reporter-identity`, aReason)).status).toBe(404)
})

test('a list can be narrowed to one municipality, also while searching, and says of which one each report is', async () => {
  const rowsOf = async (query: string) => (await regional.get(`/reports?${query}`)).body.rows as { municipality: string }[]

  expect((await rowsOf('municipality=GM0344')).map((row) => row.municipality)).toEqual(['Utrecht'])
  expect((await rowsOf('municipality=GM0344&q=kenteken')).map((row) => row.municipality)).toEqual(['Utrecht'])
  expect((await rowsOf('municipality=GM0000')).map((row) => row.municipality)).toEqual(['Gemeente'])
  expect(await rowsOf('municipality=GM9999')).toEqual([])
  expect((await ours.get('/reports?municipality=GM0344')).body.rows).toEqual([])
})

test('who works for several chooses for which one a report is, and never another', async () => {
  const unsaid = await regional.post('/reports', aReport())
  const foreign = await ours.post('/reports', aReport({ municipality: 'GM0344' }))
  const chosen = await regional.post('/reports', aReport({ municipality: 'GM0344', subject: null }))

  expect([unsaid.body.code, unsaid.body.errors[0].pointer]).toEqual(['staff.municipality-missing', '#/body/municipality'])
  expect(foreign.body.code).toBe('staff.municipality-unknown')
  expect((await theirs.get(`/reports/${chosen.body.id}`)).body.municipality).toEqual({ code: 'GM0344', name: 'Utrecht' })
})

test('two municipalities can each know the same person and the same organisation, and neither learns of the other', async () => {
  const person = aPerson({ bsn: '999990019', surname: 'Beiden' })
  const business = { kind: 'organisation', kvkNumber: '90000001', name: 'Zorg voor Beiden', organisationKind: 'care-provider' }
  const before = { people: await countOf('parties.person'), organisations: await countOf('parties.organisation') }
  await file(ours, { subject: person })
  await file(ours, { subject: business })

  for (const subject of [person, { ...person, bsn: undefined }, business, { ...business, kvkNumber: undefined }]) {
    expect((await ours.post('/parties/look-up', subject)).body.found).toBe(true)
    expect((await theirs.post('/parties/look-up', subject)).body).toMatchObject({ found: false, label: null })
  }
  const theirReport = await file(theirs, { subject: person })
  await file(theirs, { subject: business })

  expect(await countOf('parties.person')).toBe(before.people + 2)
  expect(await countOf('parties.organisation')).toBe(before.organisations + 2)
  expect((await theirs.get(`/reports/${theirReport}`)).body.sameSubject).toEqual({ reports: [], notVisible: 0 })
  expect((await theirs.get('/reports?limit=100')).body.rows.find((row: { id: string }) => row.id === theirReport).othersAboutSubject).toBe(
    false,
  )
  await file(theirs, { subject: person })
  expect((await theirs.get(`/reports/${theirReport}`)).body.sameSubject.reports.length).toBe(1)
})

test('who works for both looks a person up in one of them at a time', async () => {
  const person = aPerson({ bsn: '999990020', surname: 'Alleenhier' })
  await file(ours, { subject: person })

  expect((await regional.post('/parties/look-up', person)).body.code).toBe('staff.municipality-missing')
  expect((await regional.post('/parties/look-up?municipality=GM0000', person)).body.found).toBe(true)
  expect((await regional.post('/parties/look-up?municipality=GM0344', person)).body.found).toBe(false)
  expect((await ours.post('/parties/look-up?municipality=GM0344', person)).body.code).toBe('staff.municipality-unknown')
})

test('the subject of a report is looked up and made in the municipality of that report', async () => {
  const person = aPerson({ bsn: '999990032', surname: 'Vastgesteld' })
  await file(ours, { subject: person })
  const { body } = await regional.post('/reports', aReport({ municipality: 'GM0344', subject: null }))

  expect((await regional.put(`/reports/${body.id}/subject`, { subject: person })).status).toBe(200)

  const { rows } = await house.db.owner.query(
    `select municipality_id from parties.person where surname = 'Vastgesteld' order by municipality_id`,
  )
  expect(rows.map((row) => row.municipality_id)).toEqual([firstMunicipality.id, there.id])
})

test('reports of two municipalities are not joined, by rule and in the database', async () => {
  const earlier = await file(ours, { receivedOn: '2024-01-02' })
  const later = await file(theirs, { receivedOn: '2024-01-03' })
  const joining = { earlierReportId: earlier, reason: 'Gaat over hetzelfde voorval.' }

  expect((await theirs.post(`/reports/${later}/joining`, joining)).body.code).toBe('thing.not-found')
  const refused = await regional.post(`/reports/${later}/joining`, joining)

  expect(refused.body).toMatchObject({ code: 'report.joins-own-municipality', status: 409 })
  const byHand = `update reports.report set status = 'joined', joined_to = $2, joined_by = $3, joined_because = 'Zonder de regel om.', joined_at = now() where id = $1`
  await expect(asAccount(house, regional.id, byHand, [later, earlier, regional.id])).rejects.toThrow('report_joined_to_fkey')
})

test('the database ties no report to a person of another municipality, and moves no report to another', async () => {
  const report = await file(ours, { subject: null })
  const { rows } = await house.db.owner.query('select id from parties.person where municipality_id = $1 limit 1', [there.id])

  await expect(
    asAccount(house, regional.id, 'update reports.report set subject_person_id = $2 where id = $1', [report, rows[0].id]),
  ).rejects.toThrow('report_subject_person_id_fkey')
  await expect(
    asAccount(house, regional.id, 'update reports.report set municipality_id = $2 where id = $1', [report, there.id]),
  ).rejects.toThrow('permission denied')
})

test('nothing that works with the rights of the owner answers about another municipality', async () => {
  const report = await file(theirs, { reporter: { name: 'T. Melder' }, subject: aPerson({ bsn: '999990044', surname: 'Verborgen' }) })
  const { rows } = await house.db.owner.query(
    `select r.subject_person_id as person, p.bsn_index as key from reports.report r join parties.person p on p.id = r.subject_person_id where r.id = $1`,
    [report],
  )
  const { person, key } = rows[0]
  const ask = async (statement: string, values: unknown[]) =>
    (await asAccount(house, ours.id, `select count(*)::int as n from ${statement}`, values))[0].n
  const says = async (expression: string, values: unknown[]) =>
    (await asAccount(house, ours.id, `select ${expression} as says`, values))[0].says

  expect(await ask('parties.persons_by_bsn(array[$1::bytea], $2)', [key, there.id])).toBe(0)
  expect(await ask('parties.persons_by_bsn(array[$1::bytea], $2)', [key, firstMunicipality.id])).toBe(0)
  expect(await ask(`parties.persons_by_name(array['Verborgen'], array['1984-02-03'::date], $1)`, [there.id])).toBe(0)
  expect(await says('parties.label_of($1)', [person])).toBe(null)
  expect(await says('reports.has_reporter_identity($1)', [report])).toBe(false)
  expect(await says('reports.others_about_same_subject($1)', [report])).toBe(null)
  expect(await says('reports.actor_reads_whole($1)', [report])).toBe(false)
  expect(await says('reports.actor_may_let_in($2, $1)', [report, ours.id])).toBe(false)
  expect(await ask('reports.whole_words($1)', [report])).toBe(0)
  expect(await ask('reports.with_others_about_same_subject(array[$1::uuid])', [report])).toBe(0)
  expect(await ask(`reporting.status_before(array[$1::uuid], 'infinity')`, [report])).toBe(0)
  expect(
    await ask(
      `reporting.counted_things('funnel', array['unjudged'], 2024::smallint, null, array['subsistence'], 'infinity') t where t = $1`,
      [report],
    ),
  ).toBe(0)
  await expect(
    asAccount(
      house,
      ours.id,
      `insert into parties.address (id, person_id, street, house_number, postal_code, city) values (gen_random_uuid(), $1, 'Straat', '1', '1234AB', 'Stad')`,
      [person],
    ),
  ).rejects.toThrow('row-level security')
})

test('somebody who was let in on a report and left for another municipality reads it no more', async () => {
  const reader = await house.signIn('Verhuisd', 'specialist', house.units.care)
  const report = await file(ours)
  await house.db.owner.query(`insert into reports.reader (report_id, account_id, because) values ($1, $2, 'guest')`, [report, reader.id])
  expect((await reader.get(`/reports/${report}`)).body.blind).toBe(false)

  await house.db.owner.query('update staff.account set municipality_id = $2 where id = $1', [reader.id, there.id])

  expect((await reader.get(`/reports/${report}`)).status).toBe(404)
  expect(await asAccount(house, reader.id, 'select * from reports.whole_words($1)', [report])).toEqual([])
})

test('a list of signals is read in for one municipality, and another can read in the same list', async () => {
  const heading = 'ontvangen_op;bron;kanaal;regeling;omschrijving;betrokkene_naam;betrokkene_geboortedatum'
  const read = (by: Visitor, municipality?: string) =>
    importReports({
      context: { pool: house.db.pool, clock: () => new Date('2024-06-01T10:00:00Z'), reactions: {} },
      keys: testKeys,
      actor: { id: by.id, account: '', name: '', unitId: house.units.income, roles: ['coordinator'] },
      municipality,
      bytes: Buffer.from(`${heading}\r\n3-2-2024;inwoner;brief;bijstand;Lijst van beide gemeenten.;J. de Vries;3-2-1984`),
    })

  await expect(read(regional)).rejects.toMatchObject({ code: 'staff.municipality-missing' })
  await expect(read(ours, 'GM0344')).rejects.toMatchObject({ code: 'staff.municipality-unknown' })
  expect(await read(regional, 'GM0344')).toMatchObject({ kept: 1, alreadyKnown: 0 })
  expect(await read(ours)).toMatchObject({ kept: 1, alreadyKnown: 0 })
  expect(await read(theirs)).toMatchObject({ kept: 0, alreadyKnown: 1 })
  const { rows } = await house.db.owner.query(`select municipality_id from parties.person where surname = 'Vries' order by municipality_id`)
  expect(rows.map((row) => row.municipality_id)).toEqual([firstMunicipality.id, there.id])
})

test('a resident chooses a municipality, and the report is there and nowhere else', async () => {
  const told = { about: 'subsistence', what: 'Mijn buurman werkt al maanden in een garage zonder dat te zeggen.' }
  const before = { ours: (await idsIn(ours)).length, theirs: (await idsIn(theirs)).length }

  expect((await house.visitor.get('/public/municipalities')).body.municipalities).toEqual([
    { code: 'GM0000', name: 'Gemeente' },
    { code: 'GM0344', name: 'Utrecht' },
  ])
  expect((await house.visitor.post('/public/reports', told)).body.code).toBe('staff.municipality-missing')
  expect((await house.visitor.post('/public/reports', { ...told, municipality: 'GM9999' })).body.code).toBe('staff.municipality-unknown')
  expect((await house.visitor.post('/public/reports', { ...told, municipality: 'GM0344' })).status).toBe(201)

  expect((await idsIn(ours)).length).toBe(before.ours)
  expect((await idsIn(theirs)).length).toBe(before.theirs + 1)
})

test('a municipality that takes no reports in yet is no choice for a resident, and one that is left alone needs none', async () => {
  const told = { about: 'subsistence', what: 'Mijn buurman werkt al maanden in een garage zonder dat te zeggen.' }
  const codes = async (at: House) =>
    (await at.visitor.get('/public/municipalities')).body.municipalities.map((one: { code: string }) => one.code)
  const apart = await openHouse()
  const admin = await apart.signIn('Beheer', 'admin')
  await admin.post('/municipalities', { code: 'GM9201', name: 'Nieuwland' })

  expect(await codes(apart)).toEqual(['GM0000'])
  expect((await apart.visitor.post('/public/reports', { ...told, municipality: 'GM9201' })).body.code).toBe('staff.municipality-unknown')
  expect((await apart.visitor.post('/public/reports', told)).status).toBe(201)
  await apart.db.owner.query('delete from reports.intake_unit')
  expect(await codes(apart)).toEqual(['GM0000', 'GM9201'])
  await apart.close()
})

test('colleagues are those of the own municipalities', async () => {
  const names = async (reader: Visitor) =>
    (await reader.get('/colleagues')).body.colleagues.map((colleague: { name: string }) => colleague.name)

  expect(await names(ours)).not.toContain('Coördinator daar')
  expect(await names(ours)).toContain('Coördinator van beide')
  expect(await names(regional)).toContain('Coördinator daar')
})
