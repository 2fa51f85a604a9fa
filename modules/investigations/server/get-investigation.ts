import { mandatesOfActor, type StaffTables } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { InvestigationFile } from '../contract.ts'
import { mayDo, nextStep } from './asker-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'
import { loadFile } from './load-file.ts'
import { hasMandateFor } from './mandate-rules.ts'
import { warningOf } from './observation-rules.ts'
import type { InvestigationsTables } from './tables.ts'
import { termsOfFile } from './term-rules.ts'

type FileWork = Work<InvestigationsTables & StaffTables>

/** The whole file as the asker reads it; the look is recorded. Refuses `thing.not-found`, `investigation.conflict-of-interest`. */
export async function getInvestigation(work: FileWork, id: string): Promise<InvestigationFile> {
  const file = await readFile(work, id)

  work.recordLook('investigation.read', { kind: 'investigation', id })
  return file
}

/** The file after a change, for the answer to whoever made it. */
export async function readFile(work: FileWork, id: string): Promise<InvestigationFile> {
  const facts = await loadFile(work, id)
  return shapeFile(facts, await askerOf(work, facts))
}

/** The facts as the contract writes them, with the next step, the terms and what the asker may do. */
export function shapeFile(facts: FileFacts, asker: Asker): InvestigationFile {
  return {
    ...facts,
    observationPlans: facts.observationPlans.map((plan) => ({ ...plan, warning: warningOf(facts) })),
    advices: facts.advices.map((advice) => ({
      ...advice,
      parts: advice.parts.map((part) => ({ ...part, yours: hasMandateFor(part, asker.mandates) })),
    })),
    // A guest sees too little of the file to know its terms and gates.
    terms: facts.reading.kind === 'guest' ? [] : termsOfFile(facts),
    next: facts.reading.kind === 'guest' ? null : nextStep(facts, asker),
    may: mayDo(facts, asker),
  }
}

/** Who asks. Mandates matter, and are looked up, only while a manager reads a file that waits for a decision. */
export async function askerOf(work: FileWork, { stage }: Pick<FileFacts, 'stage'>): Promise<Asker> {
  const { id, unitId, roles } = work.actor
  const mandates = stage === 'decision' && roles.includes('manager') ? await mandatesOfActor(work) : []
  return { id: id ?? '', unitId, roles, mandates }
}
