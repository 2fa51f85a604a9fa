import type { House, Visitor } from '#app/server/testing/house.ts'
import { criterionKeys } from '../../contract.ts'

/** A fictitious report as a colleague writes it down; change what the test is about. */
export const aReport = (changes: Record<string, unknown> = {}) => ({
  source: 'own-organisation',
  channel: 'phone',
  scheme: 'subsistence',
  receivedOn: '2024-03-04',
  summary: 'De heer J. Voorbeeld werkt sinds maart dagelijks bij een garage aan de Proefstraat 12.',
  benefitFacts: 'Bijstand voor een alleenstaande sinds 2021.',
  subject: aPerson(),
  ...changes,
})

export const aPerson = (changes: Record<string, unknown> = {}) => ({
  kind: 'person',
  bsn: '999990007',
  initials: 'J.',
  surname: 'Voorbeeld',
  birthDate: '1984-02-03',
  address: { street: 'Proefstraat', houseNumber: '12', postalCode: '3511 AA', city: 'Utrecht' },
  ...changes,
})

/** All ten criteria answered, with an outcome and a motivation that can be followed. */
export const aJudgement = (changes: Record<string, unknown> = {}) => ({
  answers: Object.fromEntries(criterionKeys.map((key) => [key, 'Dit is nagegaan bij de bron.'])),
  outcome: 'investigate',
  motivation: 'De melder noemt dagen, tijden en een kenteken dat te controleren is.',
  ...changes,
})

export const aReason = { reason: 'Nodig om dubbele meldingen te herkennen.' }

/** Writes a report down and gives its id. */
export async function file(by: Visitor, changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await by.post('/reports', aReport(changes))
  if (answer.status !== 201) throw new Error(`the report was refused: ${JSON.stringify(answer.body)}`)
  return answer.body.id
}

/** Runs plain SQL in the way the application would for this account, and undoes it. */
export async function asAccount(house: House, accountId: string, statement: string, values: unknown[] = []): Promise<any[]> {
  const client = await house.db.pool.connect()
  try {
    await client.query(`begin; select set_config('app.actor_id', '${accountId}', true)`)
    return (await client.query(statement, values)).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}
