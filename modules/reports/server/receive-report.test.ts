import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { MASK } from './masking-rules.ts'
import { aPerson, aReport, file } from './testing/reports.ts'

let house: House
let filer: Visitor
let judge: Visitor
let careSpecialist: Visitor
let other: Visitor
beforeAll(async () => {
  house = await openHouse()
  filer = await house.signIn('Consulent', 'consultant')
  judge = await house.signIn('Beoordelaar', 'specialist')
  careSpecialist = await house.signIn('Zorgspecialist', 'specialist', house.units.care)
  other = await house.signIn('Tweede beoordelaar', 'specialist')
  house.setNow('2024-03-05T10:00:00Z')
})
afterAll(() => house.close())

test('a report goes to the unit of its scheme, where a specialist reads it without its subject', async () => {
  const id = await file(filer)

  const read = await judge.get(`/reports/${id}`)

  expect(read.body).toMatchObject({
    unit: 'Bijzonder Onderzoek inkomen',
    status: 'received',
    blind: true,
    subjectKnown: true,
    subject: null,
    summary: `De heer ${MASK} werkt sinds maart dagelijks bij een garage aan de ${MASK}.`,
    judgeBy: '2024-03-18',
    may: { assess: true, unmask: true, identify: false },
  })
  expect((await careSpecialist.get(`/reports/${id}`)).body.code).toBe('thing.not-found')
})

test('the filer reads the report whole, with its subject', async () => {
  const id = await file(filer)

  const read = await filer.get(`/reports/${id}`)

  expect(read.body).toMatchObject({
    blind: false,
    summary: aReport().summary,
    subject: { kind: 'person', name: 'J. Voorbeeld', bsnEnding: '0007', birthDate: '1984-02-03', address: { postalCode: '3511AA' } },
    filedBy: { name: 'Consulent' },
    may: { assess: false, identify: true },
  })
})

test('a subject that is known by number only is recognised, and what was known of it is masked', async () => {
  await file(filer)
  const id = await file(judge, {
    subject: { kind: 'person', bsn: '9999 90007' },
    summary: 'Meneer Voorbeeld van de Proefstraat werkt elke dag.',
  })

  const read = await other.get(`/reports/${id}`)

  expect(read.body.summary).toBe(`Meneer ${MASK} van de ${MASK} werkt elke dag.`)
  expect(read.body.sameSubject.reports.length).toBeGreaterThanOrEqual(1)
})

test('earlier reports about the same subject are shown to those who may see them, and counted for others', async () => {
  const subject = aPerson({ bsn: undefined, surname: 'Dubbelganger', initials: 'K.' })
  await file(filer, { subject })
  const careReport = await file(filer, { subject, scheme: 'wmo-pgb' })

  const read = await careSpecialist.get(`/reports/${careReport}`)

  expect(read.body.sameSubject).toEqual({ reports: [], notVisible: 1 })
  expect((await filer.get(`/reports/${careReport}`)).body.sameSubject).toMatchObject({
    reports: [{ scheme: 'subsistence' }],
    notVisible: 0,
  })
})

test('twins are two people: the same surname and birth date, another first letter', async () => {
  const one = await file(filer, { subject: { kind: 'person', initials: 'A.', surname: 'Tweeling', birthDate: '1990-05-06' } })
  const second = await file(filer, { subject: { kind: 'person', initials: 'B.', surname: 'tweeling', birthDate: '1990-05-06' } })
  const again = await file(filer, { subject: { kind: 'person', surname: 'Tweeling', initials: 'A', birthDate: '1990-05-06' } })

  const [first, otherTwin, third] = await Promise.all(
    [one, second, again].map(async (id) => (await filer.get(`/reports/${id}`)).body.subject.id),
  )
  expect(first).not.toBe(otherTwin)
  expect(third).toBe(first)
})

test('a report without a subject, and one about an organisation, are taken in too', async () => {
  const nobody = await file(filer, { subject: null })
  const company = await file(filer, {
    scheme: 'wmo-pgb',
    subject: { kind: 'organisation', kvkNumber: '9000 0001', name: 'Zorg Proef B.V.', organisationKind: 'care-provider' },
    summary: 'Zorg Proef declareert zorg die niet is gegeven.',
  })

  expect((await filer.get(`/reports/${nobody}`)).body).toMatchObject({ subjectKnown: false, subject: null })
  expect((await careSpecialist.get(`/reports/${company}`)).body.summary).toBe(`${MASK} declareert zorg die niet is gegeven.`)
  expect((await filer.get(`/reports/${company}`)).body.subject).toMatchObject({ kvkNumber: '90000001', organisationKind: 'care-provider' })
})

test('a BSN that fails the eleven test is refused with the field that is wrong', async () => {
  const answer = await filer.post('/reports', aReport({ subject: aPerson({ bsn: '999990008' }) }))

  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({
    code: 'input.invalid',
    errors: [{ pointer: '#/body/subject/bsn', detail: 'Dit is geen geldig BSN. Controleer de negen cijfers.' }],
  })
})

test('a BSN that belongs to another birth date is refused', async () => {
  await file(filer)

  const answer = await filer.post('/reports', aReport({ subject: aPerson({ birthDate: '1985-02-03' }) }))

  expect(answer.body.code).toBe('party.does-not-match')
})

test('a report from the future is refused', async () => {
  expect((await filer.post('/reports', aReport({ receivedOn: '2024-03-06' }))).body.code).toBe('report.received-in-future')
})

test('a report or a birth in a year long gone is a slip of the pen', async () => {
  const pointer = async (changes: Record<string, unknown>) => (await filer.post('/reports', aReport(changes))).body.errors?.[0]?.pointer

  expect(await pointer({ receivedOn: '0001-01-01' })).toBe('#/body/receivedOn')
  expect(await pointer({ subject: aPerson({ birthDate: '0000-01-01' }) })).toBe('#/body/subject/birthDate')
})

test('another organisation that reports has a name', async () => {
  const answer = await filer.post('/reports', aReport({ source: 'other-organisation' }))
  const named = await filer.post(
    '/reports',
    aReport({ source: 'other-organisation', sourceOrganisation: { name: 'Gemeente Voorbeelddorp', kind: 'municipality' } }),
  )

  expect(answer.body.code).toBe('report.source-organisation-missing')
  expect(named.status).toBe(201)
})

test('without a unit that takes in the scheme nothing can be received', async () => {
  await house.db.owner.query(`delete from reports.intake_unit where scheme = 'other'`)

  expect((await filer.post('/reports', aReport({ scheme: 'other' }))).body.code).toBe('report.no-intake-unit')
})

test('the BSN and the reporter stand encrypted in the database', async () => {
  const id = await file(filer, { reporter: { name: 'Melder Proefpersoon', phone: '0612345678' } })

  const stored = await house.db.owner.query(
    `select encode(p.bsn_sealed, 'escape') || encode(i.sealed, 'escape') as sealed from reports.report r
       join parties.person p on p.id = r.subject_person_id join reports.reporter_identity i on i.report_id = r.id where r.id = $1`,
    [id],
  )

  expect(stored.rows[0].sealed).not.toMatch(/999990007|Proefpersoon|0612345678/)
})

test('receiving leaves a trace on the report without personal data', async () => {
  const id = await file(filer)

  const timeline = await filer.get(`/reports/${id}/timeline`)

  expect(timeline.body.rows).toMatchObject([
    { action: 'report.received', actor: 'Consulent', facts: { source: 'own-organisation', channel: 'phone', scheme: 'subsistence' } },
  ])
  expect((await careSpecialist.get(`/reports/${id}/timeline`)).body.code).toBe('thing.not-found')
})

test('looking a party up tells whether it is known and hardly more, and leaves a trace', async () => {
  await file(filer)

  const known = await filer.post('/parties/look-up', { kind: 'person', bsn: '999990007' })
  const unknown = await filer.post('/parties/look-up', { kind: 'person', surname: 'Nergens', birthDate: '1984-02-03' })

  expect(known.body).toEqual({ found: true, kind: 'person', label: 'J. V. (1984)' })
  expect(unknown.body).toEqual({ found: false, kind: 'person', label: null })
  const trace = await house.db.owner.query(
    `select facts->>'found' as found from platform.audit_event where action = 'party.looked-up' order by seq desc limit 2`,
  )
  expect(trace.rows.map((row) => row.found)).toEqual(['false', 'true'])
})
