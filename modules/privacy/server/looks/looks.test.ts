import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from '#modules/investigations/server/testing/team.ts'
import { aPerson, asAccount, file } from '#modules/reports/server/testing/reports.ts'
import { isWorkingDay } from '#platform/contract/calendar.ts'
import { queriesOn } from '#platform/server/database.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { sealTrail } from '#platform/server/trail/seal-trail.ts'
import type { OverseenLook } from '../../contract.ts'
import { outsideHoursInSql, yearsUntil } from './outside-hours-in-sql.ts'

const MONDAY_MORNING = '2024-03-11T09:00:00Z'
const SUNDAY_NIGHT = '2024-03-10T22:30:00Z'
let house: House
let team: Team
let officer: Visitor
let admin: Visitor
let elsewhere: Visitor
let second: Visitor
let fileId: string
let reportId: string
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  officer = await house.signIn('Privacy', 'privacy')
  admin = await house.signIn('Beheer', 'admin')
  elsewhere = await house.signIn('Privacy elders', 'privacy')
  second = await house.signIn('Tweede privacy', 'privacy')
  house.setNow('2024-03-06T10:00:00Z')
  fileId = await fileInStage(team, 'planning')
  reportId = (await granted(team.lead.get(`/investigations/${fileId}`))).report.id
})
afterAll(() => house.close())

const looks = async (query = '', by = officer): Promise<OverseenLook[]> => (await granted(by.get(`/privacy/looks?limit=100${query}`))).rows
const search = (body: object, by = officer) =>
  by.post('/privacy/person-searches', { bsn: '999990007', reason: 'Verzoek om inzage.', ...body })

describe('who looked at a file', () => {
  test('is told to whoever sees the file: who, when, in which role and for what', async () => {
    house.setNow(MONDAY_MORNING)
    await granted(team.lead.get(`/investigations/${fileId}`))
    await granted(team.coordinator.get(`/investigations/${fileId}/timeline`))

    const { rows } = await granted(team.lead.get(`/investigations/${fileId}/looks`))

    expect(rows.slice(0, 2)).toMatchObject([
      { action: 'investigation.timeline-read', actor: 'Team coördinator', caseRole: 'coordinator', purpose: 'social-domain-enforcement' },
      { action: 'investigation.read', actor: 'Team behandelaar', caseRole: 'lead', at: '2024-03-11T09:00:00.000Z' },
    ])
  })

  test('comes in pages without a hole or a double, and looking at it is a look too', async () => {
    const all = (await granted(team.lead.get(`/investigations/${fileId}/looks?limit=100`))).rows.map(({ seq }: OverseenLook) => seq)
    const first = await granted(team.lead.get(`/investigations/${fileId}/looks?limit=3`))
    const second = await granted(team.lead.get(`/investigations/${fileId}/looks?limit=3&after=${first.next}`))

    expect(first.rows[0].action).toBe('investigation.looks-read')
    expect([...first.rows.slice(1), ...second.rows].map(({ seq }) => seq)).toEqual(all.slice(0, 5))
  })

  test('is told to nobody else, not by the database either', async () => {
    expect(await refusal(team.stranger.get(`/investigations/${fileId}/looks`))).toBe('thing.not-found')
    expect(await refusal(team.stranger.get(`/reports/${reportId}/looks`))).toBe('thing.not-found')
    expect(await refusal(officer.get(`/investigations/${fileId}/looks`))).toBe('access.not-permitted')
    expect(
      await asAccount(house, team.stranger.id, `select * from platform.audit_event where object_id in ($1, $2)`, [fileId, reportId]),
    ).toEqual([])
    const seen = await asAccount(house, team.lead.id, `select * from platform.audit_event where object_id = $1 and kind = 'read'`, [fileId])
    expect(seen.length).toBeGreaterThan(0)
  })

  test('is told of a report as well, with the part that each had in it', async () => {
    await granted(team.filer.get(`/reports/${reportId}`))
    await granted(team.assessor.get(`/reports/${reportId}`))

    const { rows } = await granted(team.filer.get(`/reports/${reportId}/looks`))

    expect(rows.slice(0, 2)).toMatchObject([
      { action: 'report.seen', actor: 'Team beoordelaar', caseRole: 'judge' },
      { action: 'report.seen', actor: 'Team indiener', caseRole: 'filer' },
    ])
  })

  test('a place that is none is refused', async () => {
    expect(await refusal(team.lead.get(`/investigations/${fileId}/looks?after=gisteren`))).toBe('input.invalid')
  })
})

describe('the privacy officer', () => {
  test('sees the looks of everybody with the reference of the case', async () => {
    house.setNow(MONDAY_MORNING)
    const { reference } = await granted(team.lead.get(`/investigations/${fileId}`))

    expect((await looks())[0]).toMatchObject({
      actor: 'Team behandelaar',
      actorId: team.lead.id,
      action: 'investigation.read',
      caseRole: 'lead',
      cameFrom: 'browser',
      about: { kind: 'investigation', id: fileId, reference },
    })
  })

  test('sees logs and never contents, not from the database either', async () => {
    for (const address of [
      `/investigations/${fileId}`,
      `/reports/${reportId}`,
      `/investigations/${fileId}/timeline`,
      '/reports',
      '/investigations',
    ])
      expect(await refusal(officer.get(address)), address).toBe('access.not-permitted')
    for (const table of ['investigations.investigation', 'investigations.finding', 'parties.person', 'reports.reporter_identity'])
      expect(await asAccount(house, officer.id, `select 1 from ${table}`), table).toEqual([])
    expect(await asAccount(house, officer.id, 'select id from reports.report')).toEqual([])
  })

  test('is the only one who does', async () => {
    for (const person of [team.lead, team.coordinator, admin])
      for (const address of [
        '/privacy/looks',
        '/privacy/looks/file',
        '/privacy/trail',
        '/privacy/register',
        '/privacy/processing-activities?from=2024-01-01&to=2024-12-31',
      ])
        expect(await refusal(person.get(address)), address).toBe('access.not-permitted')
    expect(await refusal(search({}, team.lead))).toBe('access.not-permitted')
    expect(await refusal(house.visitor.get('/privacy/looks'))).toBe('access.not-signed-in')
  })

  test('narrows to one colleague, a period and one case', async () => {
    house.setNow('2024-04-02T09:00:00Z')
    await granted(team.colleague.get('/reports'))
    house.setNow(MONDAY_MORNING)

    expect(new Set((await looks(`&colleague=${team.lead.id}`)).map(({ actor }) => actor))).toEqual(new Set(['Team behandelaar']))
    expect((await looks('&from=2024-04-02&to=2024-04-02')).map(({ action }) => action)).toEqual(['reports.listed'])
    expect(new Set((await looks(`&about=${fileId}`)).map(({ about }) => about.id))).toEqual(new Set([fileId]))
  })

  test('narrows to looks outside working hours', async () => {
    house.setNow(SUNDAY_NIGHT)
    await granted(team.lead.get(`/investigations/${fileId}`))
    house.setNow(MONDAY_MORNING)

    const outside = await looks('&hours=outside')

    expect(outside.map(({ at }) => at)).toEqual(['2024-03-10T22:30:00.000Z'])
    expect(outside[0]?.outsideHours).toBe(true)
  })

  test('narrows to looks by somebody without a part in the case, coordinators among them', async () => {
    await granted(team.coordinator.get(`/investigations/${fileId}`))
    const found = await looks('&caseRole=none')

    expect(new Set(found.map(({ caseRole }) => caseRole))).toEqual(new Set(['coordinator']))
    expect(found.every(({ about }) => about.id !== null)).toBe(true)
  })

  test('reads page after page', async () => {
    const first = await granted(officer.get('/privacy/looks?limit=1&from=2024-03-06&to=2024-03-10'))
    const second = await granted(officer.get(`/privacy/looks?limit=1&from=2024-03-06&to=2024-03-10&after=${first.next}`))
    const both = await granted(officer.get('/privacy/looks?limit=2&from=2024-03-06&to=2024-03-10'))

    expect([...first.rows, ...second.rows]).toEqual(both.rows)
  })

  test('takes the same lines along as a file, for a conversation with a colleague', async () => {
    const { body: file } = await officer.get(`/privacy/looks/file?colleague=${team.lead.id}`)

    expect(file.split('\r\n')[0]).toContain('dag;tijd;collega;handeling;dossier of melding;rol bij dit dossier')
    expect(file).toMatch(
      /2024-03-10;23:30;Team behandelaar;Dossier geopend;O-2024-\d+;behandelaar;onderzoek naar rechtmatigheid;ja;scherm;\d+/,
    )
  })

  test('leaves a trace of looking at looks', async () => {
    await looks(`&colleague=${team.lead.id}`)
    const { rows } = await house.db.owner.query(
      `select facts ->> 'colleague' as colleague, purpose from platform.audit_event where action = 'privacy.looks-listed' and actor_id = $1 order by seq desc limit 1`,
      [officer.id],
    )

    expect(rows).toEqual([{ colleague: team.lead.id, purpose: 'data-protection' }])
  })

  test('of another municipality sees nothing of ours', async () => {
    const other = '00000000-0000-7000-8000-0000000000b2'
    await house.db.owner.query(`insert into staff.municipality values ($1, 'GM9999', 'Elders')`, [other])
    await house.db.owner.query('update staff.account set municipality_id = $1 where id = $2', [other, elsewhere.id])

    expect(await looks('', elsewhere)).toEqual([])
    expect((await granted(search({}, elsewhere))).known).toBe(false)
  })
})

describe('looks at one person', () => {
  test('are found by the number of the person, which stands nowhere afterwards', async () => {
    house.setNow(MONDAY_MORNING)
    const { known, rows } = await granted(search({}))

    expect(known).toBe(true)
    expect(new Set(rows.map(({ action }: OverseenLook) => action))).toContain('investigation.read')
    const { rows: everything } =
      await house.db.owner.query(`select string_agg(e::text, '') || (select string_agg(s::text, '') from privacy.person_search s) as text
      from platform.audit_event e`)
    expect(everything[0].text).not.toContain('999990007')
  })

  test('are all found that were about the person: lists with a file of theirs, and a report before anybody knew whose it was', async () => {
    const reportOfNobody = await file(team.stranger, { subject: aPerson({ surname: 'Later', bsn: '999990020' }) })
    const subjectBecomes = (person: string | null) =>
      house.db.owner.query('update reports.report set subject_person_id = $2 where id = $1', [reportOfNobody, person])
    const [{ person }] = (
      await house.db.owner.query('select subject_person_id as person from reports.report where id = $1', [reportOfNobody])
    ).rows
    await subjectBecomes(null)
    await granted(team.stranger.get(`/reports/${reportOfNobody}`))
    await granted(team.lead.get('/investigations'))
    const before = (await granted(search({ bsn: '999990020' }))).rows
    await subjectBecomes(person)

    const ofReport = (await granted(search({ bsn: '999990020' }))).rows
    const ofFile = (await granted(search({}))).rows

    expect(before).toEqual([])
    expect(ofReport).toContainEqual(
      expect.objectContaining({
        action: 'report.seen',
        actor: 'Team buitenstaander',
        about: expect.objectContaining({ id: reportOfNobody }),
      }),
    )
    expect(ofReport.some(({ action }: OverseenLook) => action === 'investigations.listed')).toBe(false)
    expect(ofFile).toContainEqual(expect.objectContaining({ action: 'investigations.listed', actor: 'Team behandelaar', shown: 1 }))
    expect(ofFile.some(({ about }: OverseenLook) => about.id === reportOfNobody)).toBe(false)
  })

  test('come in pages without a hole or a double, lists among them', async () => {
    for (let time = 0; time < 30; time++) await granted(team.lead.get(time % 2 ? '/investigations' : `/investigations/${fileId}`))

    const seqs: number[] = []
    let after: string | undefined
    do {
      const page = await granted(search({ after }))
      seqs.push(...page.rows.map(({ seq }: OverseenLook) => seq))
      after = page.next ?? undefined
    } while (after)

    const { rows } = await house.db.owner.query(
      `select seq from platform.audit_event where kind = 'read' and (object_id = any ($1) or facts -> 'shown' ? $2
         or subject_id = (select subject_person_id from investigations.investigation where id = $2::uuid)) and seq <= $3 order by at desc, seq desc`,
      [[fileId, reportId], fileId, seqs[0]],
    )
    expect(rows.length).toBeGreaterThan(40)
    expect(seqs).toEqual(rows.map(({ seq }) => seq))
  })

  test('are searched with a reason that is kept, and the search is in the trail', async () => {
    expect(await refusal(search({ reason: 'zomaar' }))).toBe('input.invalid')
    await granted(search({ reason: 'Mevrouw vroeg het aan de balie.' }))

    const kept = await house.db.owner.query('select account_id, reason from privacy.person_search order by at desc, id desc limit 1')
    expect(kept.rows).toEqual([{ account_id: officer.id, reason: 'Mevrouw vroeg het aan de balie.' }])
    expect((await granted(search({}))).rows[0]).toMatchObject({ action: 'privacy.person-searched', actor: 'Privacy' })
  })

  test('were searched before: officers of the same municipality see who, when and why, and not for whom', async () => {
    await granted(search({ reason: 'Klacht over nieuwsgierigheid.' }))
    const seenBy = async (by: Visitor) => (await granted(by.get('/privacy/person-searches'))).searches

    const [last] = await seenBy(second)
    expect(last).toEqual({
      id: expect.any(String),
      by: 'Privacy',
      at: MONDAY_MORNING.replace('Z', '.000Z'),
      reason: 'Klacht over nieuwsgierigheid.',
    })
    expect((await looks(`&colleague=${second.id}`, second))[0]).toMatchObject({ action: 'privacy.person-searches-listed' })
    await granted(search({ reason: 'Vraag van een inwoner verderop.' }, elsewhere))
    expect((await seenBy(elsewhere)).map(({ by }: { by: string }) => by)).toEqual(['Privacy elders', 'Privacy elders'])
    expect((await seenBy(second)).map(({ by }: { by: string }) => by)).not.toContain('Privacy elders')
    expect(await refusal(team.lead.get('/privacy/person-searches'))).toBe('access.not-permitted')
    expect(await asAccount(house, team.lead.id, 'select from privacy.person_search')).toEqual([])
  })

  test('somebody who is not known is nobody, and that is remembered too', async () => {
    expect(await granted(search({ bsn: '999990019' }))).toEqual({ known: false, rows: [], next: null })
    expect(await refusal(search({ bsn: '123456789' }))).toBe('input.invalid')
  })

  test('only the privacy officer asks the database for people by number', async () => {
    const asked = `select * from privacy.people_with_number(array(select bsn_index from parties.person limit 1))`
    expect(await asAccount(house, team.lead.id, asked)).toEqual([])
    expect(await asAccount(house, team.lead.id, `select * from privacy.cases_about(array(select id from parties.person))`)).toEqual([])
    expect(await asAccount(house, team.lead.id, `select * from privacy.lists_with(array['${fileId}']::uuid[], 'infinity', 0, 9)`)).toEqual(
      [],
    )
    expect(await asAccount(house, team.lead.id, `select * from privacy.references_of(array['${fileId}']::uuid[])`)).toEqual([])
  })
})

test('the chain of the trail is shown with what was proved of it just now', async () => {
  await sealTrail(house.db.pool, testKeys)
  const state = await granted(officer.get('/privacy/trail'))

  expect(state).toMatchObject({ intact: true, verified: 1, batches: 1, verifiedAt: new Date(MONDAY_MORNING).toISOString() })
  expect(state.head).toMatch(/^[0-9a-f]{64}$/)
})

test('outside working hours is before seven, from seven in the evening, in weekends and on holidays, in Dutch time', async () => {
  const client = await house.db.pool.connect()
  const tx = queriesOn<Record<string, never>>(client)
  const dutch = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  const moments = fc.array(fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }), {
    minLength: 50,
    maxLength: 50,
  })

  await fc.assert(
    fc.asyncProperty(moments, async (ats) => {
      const { rows } = await sql<{ outside: boolean }>`
        select ${outsideHoursInSql(yearsUntil(new Date('2026-06-01')))} as outside
          from unnest(${ats.map((at) => at.toISOString())}::timestamptz[]) with ordinality as e(at, place) order by place`.execute(tx)
      return rows.every(({ outside }, index) => {
        const [day = '', time = ''] = dutch.format(ats[index]).split(', ')
        return outside === (!isWorkingDay(day) || time < '07:00' || time >= '19:00')
      })
    }),
    { numRuns: 20 },
  )
  client.release()
})
