import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { reportEventWords, Scheme } from '#modules/reports/contract.ts'
import { aPerson, aReport } from '#modules/reports/server/testing/reports.ts'
import { type AnyWork, doWork } from '#platform/server/work.ts'
import { type InvestigationRow, investigationEventWords } from '../contract.ts'
import { investigationRowsUnder } from './index.ts'
import { anOpening, fileInStage, worthyReport } from './testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from './testing/team.ts'

const HOW_MANY = 7

let house: House
let team: Team
/** Newest last */
const files: string[] = []
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  for (let day = 1; day <= HOW_MANY; day++) {
    house.setNow(`2024-03-0${day}T10:00:00Z`)
    files.push(await fileInStage(team, day % 2 === 0 ? 'planning' : 'opened', { receivedOn: '2024-03-01' }))
  }
})
afterAll(() => house.close())

const ids = async (by: Visitor, query = ''): Promise<string[]> =>
  (await granted(by.get(`/investigations${query}`))).rows.map((row: InvestigationRow) => row.id)
/** Work that another module does for somebody. */
const workAs = <Result>({ id }: Visitor, roles: string[], run: (work: AnyWork) => Promise<Result>) =>
  doWork(
    { pool: house.db.pool, clock: () => new Date(), reactions: {} },
    { onBehalfOf: { id, account: '', name: '', unitId: house.units.income, roles }, purpose: 'programme-account' },
    run,
  )
const newestFirst = [...Array(HOW_MANY).keys()].reverse()

describe('the list of files', () => {
  test('is newest first, with the subject for who works on them', async () => {
    const { rows, next } = await granted(team.lead.get('/investigations'))

    expect(rows.map((row: InvestigationRow) => row.id)).toEqual(newestFirst.map((index) => files[index]))
    expect(rows[0]).toMatchObject({
      subject: 'J. Voorbeeld',
      lead: 'Team behandelaar',
      stage: 'opened',
      openedOn: '2024-03-07',
      closedOn: null,
      nextTermOn: '2024-09-01',
    })
    expect(next).toBeNull()
  })

  test('shows the term of a file that ends first, as its page does', async () => {
    const { rows } = await granted(team.lead.get('/investigations?limit=1'))
    const file = await granted(team.lead.get(`/investigations/${rows[0].id}`))

    // Six months after the report came in, on 1 March 2024.
    expect([rows[0].nextTermOn, file.terms[0].endsOn]).toEqual(['2024-09-01', '2024-09-01'])
  })

  test('goes on page by page without skipping or repeating', async () => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = await granted(team.lead.get(`/investigations?limit=3${after && `&after=${encodeURIComponent(after)}`}`))
      seen.push(...page.rows.map((row: InvestigationRow) => row.id))
      after = page.next
    }

    expect(seen).toEqual(newestFirst.map((index) => files[index]))
  })

  test('narrows by stage, state, days of opening, scheme and own work', async () => {
    expect(await ids(team.lead, '?stage=planning')).toEqual([files[5], files[3], files[1]])
    expect(await ids(team.lead, '?state=open&openedFrom=2024-03-02&openedUntil=2024-03-03')).toEqual([files[2], files[1]])
    expect(await ids(team.lead, '?state=closed')).toEqual([])
    expect(await ids(team.lead, '?scheme=wmo-pgb')).toEqual([])
    expect(await ids(team.colleague, '?mine=yes')).toEqual([files[5], files[3], files[1]])
    expect(await ids(team.coordinator, '?mine=yes')).toEqual([])
    expect(await ids(team.coordinator, `?unit=${house.units.income}`)).toHaveLength(HOW_MANY)
    expect(await ids(team.coordinator, `?unit=${house.units.care}`)).toEqual([])
  })

  test('counts a file that somebody only reads along as seen, not as their own work', async () => {
    await house.db.owner.query(
      `insert into investigations.member (investigation_id, account_id, part, since) values ($1, $2, 'reader', '2024-03-01')`,
      [files[0], team.assessor.id],
    )

    expect(await ids(team.assessor)).toEqual([files[0]])
    expect(await ids(team.assessor, '?mine=yes')).toEqual([])
  })

  test('cannot be narrowed or ordered by anything about a person', async () => {
    const plain = await ids(team.lead)

    for (const about of ['surname=Voorbeeld', 'subject=Voorbeeld', 'birthDate=1984-02-03', 'order=subject', 'sort=amount'])
      expect(await ids(team.lead, `?${about}`)).toEqual(plain)
  })

  test('refuses a cursor that nobody gave', async () => {
    for (const after of ['nergens', '2024-01-01T00:00:00Z~niets', '~'])
      expect(await refusal(team.lead.get(`/investigations?after=${encodeURIComponent(after)}`))).toBe('input.invalid')
  })

  test('remembers which files were shown to whom', async () => {
    const shown = await ids(team.colleague)

    const looks = await house.db.owner.query(
      `select facts from platform.audit_event where kind = 'read' and action = 'investigations.listed' and actor_id = $1 order by seq desc limit 1`,
      [team.colleague.id],
    )
    expect(looks.rows).toEqual([{ facts: { shown } }])
  })
})

describe('the figures', () => {
  test('open onto the files of a year that the asker may see', async () => {
    const under = (by: Visitor, roles: string[], more: object = {}) =>
      workAs(by, roles, (work) => investigationRowsUnder(work, { year: 2024, schemes: Scheme.options, among: [], limit: 25, ...more }))

    expect((await under(team.stranger, ['specialist'])).rows).toEqual([])
    const first = await under(team.lead, ['specialist'], { limit: 5 })
    expect(first.rows.map((row) => row.id)).toEqual(newestFirst.slice(0, 5).map((index) => files[index]))
    expect(first.rows[0]).toEqual({
      id: files[6],
      reference: expect.stringMatching(/^O-2024-/),
      receivedOn: '2024-03-01',
      source: 'own-organisation',
      scheme: 'subsistence',
      state: 'open',
      result: null,
    })
    expect((await under(team.lead, ['specialist'], { limit: 5, after: first.next })).rows.map((row) => row.id)).toEqual([
      files[1],
      files[0],
    ])
    expect((await under(team.lead, ['specialist'], { among: [`i.stage = 'closed'`] })).rows).toEqual([])
    expect((await under(team.lead, ['specialist'], { schemes: ['youth-pgb'] })).rows).toEqual([])
    expect((await under(team.lead, ['specialist'], { source: 'resident' })).rows).toEqual([])
  })
})

describe('the timeline', () => {
  test('tells the story of the report and the file, newest first, in words that exist', async () => {
    const { rows } = await granted(team.lead.get(`/investigations/${files[1]}/timeline`))

    const actions: string[] = rows.map((row: { action: string }) => row.action)
    expect(actions.at(0)).toBe('investigation.stage-moved')
    expect(actions.at(-1)).toBe('report.received')
    expect(actions.filter((action) => !(action in { ...investigationEventWords, ...reportEventWords }))).toEqual([])
  })

  test('goes on page by page', async () => {
    const whole = await granted(team.lead.get(`/investigations/${files[1]}/timeline`))
    const first = await granted(team.lead.get(`/investigations/${files[1]}/timeline?limit=2`))
    const second = await granted(team.lead.get(`/investigations/${files[1]}/timeline?limit=100&after=${first.next}`))

    expect([...first.rows, ...second.rows]).toEqual(whole.rows)
    expect(await refusal(team.lead.get(`/investigations/${files[1]}/timeline?after=gisteren`))).toBe('input.invalid')
  })
})

describe('files on the same subject', () => {
  test('stand with a report for who may see them, the file that grew from it marked', async () => {
    house.setNow('2024-03-08T10:00:00Z')
    const subject = aPerson({ bsn: '999990019', surname: 'Tweeling' })
    const first = await fileInStage(team, 'opened', { subject })
    const later = await worthyReport(team, { subject })
    const { id: second } = await granted(team.coordinator.post('/investigations', anOpening(later, team.lead.id)))

    const found = await granted(team.lead.get(`/reports/${later}/investigations`))

    expect(found.investigations.map((each: { id: string; fromThisReport: boolean }) => [each.id, each.fromThisReport])).toEqual([
      [second, true],
      [first, false],
    ])
    expect((await granted(team.assessor.get(`/reports/${later}/investigations`))).investigations).toEqual([])
    expect(await refusal(team.stranger.get(`/reports/${later}/investigations`))).toBe('thing.not-found')
  })

  test('a report that is joined later is noted on the file of the earlier one, also by somebody who cannot see that file', async () => {
    house.setNow('2024-03-09T10:00:00Z')
    const earlier = await worthyReport(team)
    const { id } = await granted(team.coordinator.post('/investigations', anOpening(earlier, team.lead.id)))
    house.setNow('2024-03-10T10:00:00Z')
    const duplicate = await granted(team.assessor.post('/reports', aReport()))

    await granted(
      team.assessor.post(`/reports/${duplicate.id}/joining`, { earlierReportId: earlier, reason: 'Zelfde adres en zelfde feiten.' }),
    )

    expect(await refusal(team.assessor.get(`/investigations/${id}`))).toBe('thing.not-found')
    const { rows } = await granted(team.lead.get(`/investigations/${id}/timeline`))
    expect(rows).toContainEqual(expect.objectContaining({ action: 'investigation.report-joined', facts: { reportId: duplicate.id } }))
  })
})
