import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aPerson, asAccount, file } from './testing/reports.ts'

let house: House
let filer: Visitor
let judge: Visitor
let coordinator: Visitor
let elsewhere: Visitor
beforeAll(async () => {
  house = await openHouse()
  filer = await house.signIn('Eerste indiener', 'consultant', house.units.workAndIncome)
  elsewhere = await house.signIn('Tweede indiener', 'consultant', house.units.socialDevelopment)
  judge = await house.signIn('Beoordelaar', 'specialist')
  coordinator = await house.signIn('Coördinator', 'coordinator')
})
afterAll(() => house.close())

const show = (by: Visitor, person: string) => by.post(`/parties/people/${person}/bsn-showing`)

describe('who files a report about somebody who is known already', () => {
  test('sees whom they named, and nothing that the municipality knew of that person', async () => {
    const first = (await filer.get(`/reports/${await file(filer)}`)).body
    const made = (await elsewhere.get(`/reports/${await file(elsewhere, { subject: { kind: 'person', bsn: '999990007' } })}`)).body

    expect(first.subject).toMatchObject({ name: 'J. Voorbeeld', birthDate: '1984-02-03', bsnEnding: '0007' })
    expect(made.subject).toEqual({
      kind: 'person',
      id: first.subject.id,
      name: 'J. V. (1984)',
      birthDate: null,
      bsnEnding: null,
      kvkNumber: null,
      organisationKind: null,
      address: null,
    })
    expect((await show(filer, first.subject.id)).body.bsn).toBe('999990007')
    expect((await show(elsewhere, first.subject.id)).body.code).toBe('thing.not-found')
    for (const table of ['parties.person', 'parties.address'])
      expect(await asAccount(house, elsewhere.id, `select from ${table}`), table).toEqual([])
  })

  test('what was known is taken out of the text all the same', async () => {
    await file(filer)
    const id = await file(elsewhere, {
      summary: 'Meneer Voorbeeld van de Proefstraat werkt elke zaterdag.',
      subject: { kind: 'person', bsn: '999990007' },
    })

    expect((await judge.get(`/reports/${id}`)).body.summary).not.toMatch(/Voorbeeld|Proefstraat/)
  })
})

describe('who reported', () => {
  test('opens for who has a part in the report, and not for who was let in to read it', async () => {
    const id = await file(filer, { source: 'resident', reporter: { name: 'Mina Melder', phone: '030 123 45 67' } })
    const guest = await house.signIn('Gast', 'specialist', house.units.care)
    await house.db.owner.query(
      `insert into reports.reader (report_id, account_id, because, until) values ($1, $2, 'guest', current_date + 5)`,
      [id, guest.id],
    )
    const open = (by: Visitor) => by.post(`/reports/${id}/reporter-identity/opening`, { reason: 'Om na te vragen wat er is gezien.' })

    expect((await guest.get(`/reports/${id}`)).body).toMatchObject({ id, may: { openReporterIdentity: false } })
    expect((await open(guest)).body.code).toBe('access.not-permitted')
    await expect(
      asAccount(house, guest.id, `insert into reports.reporter_identity_opening values ($1, $2, now(), 'Zomaar even kijken.')`, [
        id,
        guest.id,
      ]),
    ).rejects.toThrow('row-level security')
    expect((await open(coordinator)).body.name).toBe('Mina Melder')
  })
})

test('a look-up does not recognise somebody of whom everything that is known stands sealed', async () => {
  const person = aPerson({ bsn: '999990020', surname: 'Verborgen', birthDate: '1970-05-06' })
  const id = await file(filer, { subject: person })
  const found = () => judge.post('/parties/look-up', { kind: 'person', bsn: '999990020' })
  expect((await found()).body).toMatchObject({ found: true, label: 'J. V. (1970)' })

  await house.db.owner.query('update reports.report set sealed = true where id = $1', [id])

  expect((await found()).body).toEqual({ found: false, kind: 'person', label: null })
})
