import type pg from 'pg'
import { expect, type Person, test } from './house.ts'
import { agree, decide, returnAdvice } from './one-report/colleagues-decide.ts'
import { report } from './one-report/resident.ts'
import { advise, closeFile, improve, weigh } from './one-report/specialist-advises.ts'
import { hear, plan, research } from './one-report/specialist-investigates.ts'
import { judge, openFile } from './one-report/specialist-judges.ts'
import { year } from './today.ts'

const { step } = test
/** The number that opens its rows. */
const counted = /^(\d+): Leidde tot beëindiging, wijziging of niet-verstrekking, alle bronnen/

test('a resident reports, a specialist investigates, a colleague reads along, a manager decides, and the figure of the year counts it', async ({
  person,
  house,
}) => {
  test.slow()
  const resident = await person()
  const specialist = await person('specialist-1')
  const reader = await person('specialist-2')
  const manager = await person('manager-weni')
  const before = await readFigure(specialist)

  const reference = await step('the resident reports on a phone and gets a code', () => report(resident))
  await step('the specialist finds the report and judges it blind', () => judge(specialist, reference))
  await step('the specialist writes down whom it is about and opens the investigation', () => openFile(specialist))
  const file = specialist.url().replace(/#.*/, '')
  await step('the specialist plans the questions and the means', () => plan(specialist))
  await step('the specialist uses them and writes down what was found on both sides', () => research(specialist))
  await step('the person is heard and answers each finding', () => hear(specialist))
  await step('the specialist weighs the human measure', () => weigh(specialist))
  await step('the specialist writes an advice of two parts', () => advise(specialist))
  await step('the colleague returns it once', () => returnAdvice(reader, file))
  await step('the specialist improves it', () => improve(specialist, file))
  await step('the colleague agrees', () => agree(reader, file))
  await step('the manager follows one part and deviates from the other', () => decide(manager, file))
  await step('the specialist records outcome and lesson, and closes', () => closeFile(specialist, file))

  await step('the figure of the year counts one more, and opens to the row', async () => {
    expect(await readFigure(specialist)).toBe(before + 1)
    await specialist.getByRole('link', { name: counted }).first().click()
    await specialist.locator(`a[href="${new URL(file).pathname}"]`).click()
    await expect(specialist.getByText('Dit onderzoek is afgesloten.')).toBeVisible()
  })
  expect(await countInDatabase(house.owner), 'counted without the product').toBe(before + 1)
})

/** The same count straight from the tables: an objection that succeeded restates the outcome. */
async function countInDatabase(owner: pg.Pool): Promise<number | undefined> {
  const { rows } = await owner.query<{ led: number }>(
    `select count(*)::int as led from investigations.investigation i
       join reports.report r on r.id = i.report_id
       join investigations.outcome o on o.investigation_id = i.id
       left join lateral (select b.restated_result from investigations.objection b
                           where b.investigation_id = i.id and b.restated_result is not null order by b.decided_on desc limit 1) b on true
      where extract(year from r.received_on) = $1 and i.closed_at is not null
        and coalesce(b.restated_result, o.result) in ('terminated', 'changed', 'not-granted')`,
    [year],
  )
  return rows[0]?.led
}

/** The number of investigations that led to something, as the page of the year shows it. */
async function readFigure(specialist: Person): Promise<number> {
  await specialist.goto(`/cijfers/${year}/alles`)
  const name = await specialist.getByRole('link', { name: counted }).first().getAttribute('aria-label')
  return Number(counted.exec(name ?? '')?.[1])
}
