import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraphs, plainText } from '#platform/contract/rich-text.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import type { ProgrammeTables } from '../tables.ts'
import { aDraft, adopt, granted, openProgrammeHouse, type ProgrammeHouse, refusal } from '../versions/testing/programme-house.ts'
import { publishAnnualReport } from './publish-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'
import { writeExplanation } from './write-explanation.ts'

const REPORTS = '/programme/annual-reports'
type Step = (work: Work<ProgrammeTables>) => Promise<unknown>
const text = paragraphs('Op het laatste moment.')

let at: ProgrammeHouse
beforeAll(async () => {
  at = await openProgrammeHouse()
  await granted(adopt(at.policy, at.version2024))
})
afterAll(() => at.house.close())

/** A year with an adopted programme and an annual report that somebody began. */
async function begunIn(year: number): Promise<number> {
  const { id } = await granted(at.policy.post('/programme/versions', aDraft(at.version2024, { year })))
  await granted(adopt(at.policy, id))
  await granted(at.policy.put(`${REPORTS}/${year}`, { cutOff: `${year + 1}-01-31`, revision: 0 }))
  return year
}

async function explainedIn(year: number): Promise<string[]> {
  const { body } = await at.policy.get(`${REPORTS}/${year}`)
  return body.explanations.map((explanation: { text: typeof text }) => plainText(explanation.text))
}

const publish = (year: number) => refusal(at.policy.put(`${REPORTS}/${year}/publication`))
const explain = (year: number) => refusal(at.otherPolicy.put(`${REPORTS}/${year}/explanations/general`, { text, revision: 0 }))

/**
 * The first colleague begins something, the second asks for something else before the first is done, and the first goes on once the second
 * was told or has to wait. Gives what the second is told.
 */
async function meanwhile(begin: Step, ask: () => Promise<string>, goOn: Step = async () => {}): Promise<string> {
  const onBehalfOf = { id: at.policy.id, account: 'beleid', name: 'Beleid', unitId: null, roles: ['policy'] }
  const context = { pool: at.house.db.pool, clock: () => new Date(), reactions: {} }
  let told = Promise.resolve('not asked')
  await doWork<ProgrammeTables, void>(context, { onBehalfOf, purpose: 'programme-account' }, async (work) => {
    await begin(work)
    told = ask()
    await Promise.race([told, somebodyWaits()])
    await goOn(work)
  })
  return told
}

/** Until somebody waits for a lock in this database. */
async function somebodyWaits(): Promise<void> {
  const waiting = 'select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()'
  for (let tries = 0; tries < 200; tries++) {
    if ((await at.house.db.owner.query(waiting)).rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('an explanation that is saved while the report is being published waits, and is refused once it is published', async () => {
  const year = await begunIn(2019)

  const told = await meanwhile(
    (work) => takeAnnualReport(work, year),
    () => explain(year),
    (work) => publishAnnualReport(work, year),
  )

  expect(told).toBe('annual-report.published')
  expect(await explainedIn(year)).toEqual([])
})

test('a report that is published while an explanation is being saved waits for it, so that no text comes in after publication', async () => {
  const year = await begunIn(2018)
  let heldWhenPublished: string[] = []

  const told = await meanwhile(
    (work) => writeExplanation(work, year, 'general', { text, revision: 0 }),
    async () => {
      const answer = await publish(year)
      heldWhenPublished = await explainedIn(year)
      return answer
    },
  )

  expect(told).toBe('granted')
  expect(heldWhenPublished).toEqual(['Op het laatste moment.'])
})
