import { z } from 'zod'

const Weakness = z.object({
  module_name: z.string(),
  severity: z.string(),
  title: z.string().default(''),
  patched_versions: z.string().nullable().default(null),
})
const Answer = z.object({ advisories: z.record(z.string(), Weakness) })

export interface Judgement {
  says: string[]
  fails: boolean
}

const SERIOUS = new Set(['high', 'critical'])
/** What the registry writes where there is no repaired version. */
const NO_REPAIR = new Set([null, '', '<0.0.0'])

/** What the registry's answer about known weaknesses means: only a serious one that can be repaired today stops a merge. */
export function judgeAudit(said: string): Judgement {
  const answer = Answer.safeParse(parsed(said))
  if (!answer.success) return { says: ['skipped: the registry answers no questions about weaknesses'], fails: false }

  const weaknesses = Object.values(answer.data.advisories)
  const mustGo = weaknesses.filter((weakness) => SERIOUS.has(weakness.severity) && !NO_REPAIR.has(weakness.patched_versions))
  const lines = weaknesses.map(
    (weakness) =>
      `${mustGo.includes(weakness) ? 'FAILED ' : 'note   '} ${weakness.module_name}: ${weakness.severity}, ${weakness.title}; repaired in ${weakness.patched_versions ?? 'no version'}`,
  )
  return { says: lines.length > 0 ? lines : ['no known weakness in what runs in production'], fails: mustGo.length > 0 }
}

function parsed(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return undefined
  }
}
