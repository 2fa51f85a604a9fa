import type { Answer, House, Visitor } from '#app/server/testing/house.ts'

/** Fictitious colleagues around one file, each signed in. */
export interface Team {
  filer: Visitor
  assessor: Visitor
  lead: Visitor
  colleague: Visitor
  /** A specialist of the same unit who has nothing to do with the file */
  stranger: Visitor
  coordinator: Visitor
  /** A coordinator of the other enforcement unit */
  otherCoordinator: Visitor
}

/** Hires a team; set the clock of the house afterwards, because sessions end by the clock of the database. @param name makes the accounts of one test file differ from those of another in the same house */
export async function hireTeam(house: House, name = 'Team', unit = house.units.income): Promise<Team> {
  const hire = (part: string, role: Parameters<House['signIn']>[1], of = unit) => house.signIn(`${name} ${part}`, role, of)
  return {
    filer: await hire('indiener', 'consultant', house.units.workAndIncome),
    assessor: await hire('beoordelaar', 'specialist'),
    lead: await hire('behandelaar', 'specialist'),
    colleague: await hire('collega', 'specialist'),
    stranger: await hire('buitenstaander', 'specialist'),
    coordinator: await hire('coördinator', 'coordinator'),
    otherCoordinator: await hire('andere coördinator', 'coordinator', unit === house.units.care ? house.units.income : house.units.care),
  }
}

/** The body of an answer that has to be a success. */
export async function granted(answer: Promise<Answer> | Answer): Promise<any> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

/** The code with which something was refused; `granted` when it was not. */
export async function refusal(answer: Promise<Answer> | Answer): Promise<string> {
  const { status, body } = await answer
  return status < 300 ? 'granted' : body.code
}
