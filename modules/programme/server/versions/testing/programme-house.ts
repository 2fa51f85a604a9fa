import path from 'node:path'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { doWork } from '#platform/server/work.ts'
import type { Activity, Heading, ProgrammeVersion } from '../../../contract.ts'
import { importProgramme } from '../import-programme.ts'
import { readProgrammeFile } from '../read-programme-file.ts'
import type { ProgrammeWork } from '../take-draft.ts'

export const programme2024 = path.join(import.meta.dirname, '../../../../../policy/programme-2024.json')
export const sourceText2024 = path.join(import.meta.dirname, '../../../../../policy/handhavingsprogramma-2024.txt')

export interface ProgrammeHouse {
  house: House
  policy: Visitor
  otherPolicy: Visitor
  specialist: Visitor
  /** The programme of 2024 as it was read in: a draft until somebody adopts it */
  version2024: string
}

/** A house in which the programme of 2024 was read in from its file. */
export async function openProgrammeHouse(): Promise<ProgrammeHouse> {
  const house = await openHouse()
  const policy = await house.signIn('Beleid een', 'policy')
  const otherPolicy = await house.signIn('Beleid twee', 'policy')
  const specialist = await house.signIn('Specialist', 'specialist')
  const { id } = await importAs(house, policy, ['policy'])
  return { house, policy, otherPolicy, specialist, version2024: id }
}

/** Reads the programme of 2024 in, as the command line does for a colleague. */
export function importAs(house: House, { id }: Visitor, roles: string[], file = programme2024): Promise<{ id: string }> {
  const actor = { id, account: 'beleid', name: 'Beleid', unitId: null, roles }
  return inWork(house, actor, (work) => importProgramme(work, readProgrammeFile(file)))
}

/** Runs a use case that has no route, for a colleague. */
export function inWork<Result>(
  { db }: House,
  onBehalfOf: { id: string; account: string; name: string; unitId: null; roles: string[] },
  run: (work: ProgrammeWork) => Promise<Result>,
): Promise<Result> {
  const context = { pool: db.pool, clock: () => new Date(), reactions: {} }
  return doWork(context, { onBehalfOf, purpose: 'programme-account' }, run)
}

/** The body of an answer that has to be a success. */
export async function granted(answer: Promise<Answer>): Promise<ProgrammeVersion> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

/** The code with which something was refused; `granted` when it was not. */
export async function refusal(answer: Promise<Answer>): Promise<string> {
  const { status, body } = await answer
  return status < 300 ? 'granted' : body.code
}

export const adopt = (by: Visitor, id: string, changes = {}) =>
  by.put(`/programme/versions/${id}/adoption`, { adoptedBy: 'college', adoptedOn: '2024-12-10', ...changes })

export const aDraft = (from: string, changes = {}) => ({ year: 2025, from, citesReportYear: 2024, ...changes })
export const aReason = 'De raad heeft extra capaciteit voor zorg beschikbaar gesteld.'

export const activityOf = (version: ProgrammeVersion, key: string): Activity => found(version.activities.find((one) => one.key === key))
export const sectionOf = (activity: Activity, heading: Heading) => found(activity.sections.find((one) => one.heading === heading))

function found<Thing>(thing: Thing | undefined): Thing {
  if (!thing) throw new Error('not in this version')
  return thing
}
