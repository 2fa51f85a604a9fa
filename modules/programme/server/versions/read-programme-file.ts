import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { RichText } from '#platform/contract/rich-text.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { EditActivity, EditVersion, Heading, ProgrammeVersion, programmeRefusals, WriteGoal } from '../../contract.ts'
import { faultOf } from './goal-rules.ts'
import { sharesOf } from './version-rules.ts'

const FileActivity = EditActivity.omit({ revision: true })
  .extend({
    key: z.string().regex(/^[a-z0-9-]{1,60}$/),
    sections: z.record(Heading, RichText),
    goals: z.array(WriteGoal.omit({ revision: true }).strict()).min(1),
  })
  .strict()

const ProgrammeFile = EditVersion.omit({ revision: true })
  .extend({ year: ProgrammeVersion.shape.year, activities: z.array(FileActivity).min(1) })
  .strict()
  .superRefine(({ activities }, { addIssue }) => {
    const complain = (path: (string | number)[], message: string) => addIssue({ code: 'custom', path: ['activities', ...path], message })

    for (const [at, { key, goals }] of activities.entries()) {
      if (activities.findIndex((other) => other.key === key) < at) complain([at, 'key'], 'deze sleutel heeft een andere activiteit al')
      for (const [number, goal] of goals.entries()) {
        const fault = faultOf(goal)
        if (fault) complain([at, 'goals', number], programmeRefusals[fault].says.nl)
      }
    }
    const { assignedPercent, notAssignedPercent } = sharesOf(activities.map(({ sharePercent }) => ({ sharePercent, retired: false })))
    if (notAssignedPercent < 0) complain([], `de aandelen zijn samen ${assignedPercent} procent`)
  })

/** A programme as data: the text of every activity under its seven headings, with its goals. */
export type ProgrammeFile = z.output<typeof ProgrammeFile>

/** Reads a programme from a JSON file such as `policy/programme-2024.json`. Refuses `input.invalid` with a line for each place that is wrong. */
export function readProgrammeFile(path: string): ProgrammeFile {
  return checkProgramme(parse(readFileSync(path, 'utf8')))
}

/** The same, of what stands in such a file. */
export function checkProgramme(content: unknown): ProgrammeFile {
  const read = ProgrammeFile.safeParse(content, { error: ({ input }) => (input === undefined ? 'dit ontbreekt' : undefined) })
  if (read.success) return read.data

  const wrong = read.error.issues.map(({ path, message }) => ({
    pointer: `#/${path.map(String).join('/')}`,
    detail: `${placeOf(content, path)}: ${message}`,
  }))
  throw ruleBroken('input.invalid', wrong)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw ruleBroken('input.invalid', [{ pointer: '#', detail: `Dit is geen JSON: ${(error as Error).message}` }])
  }
}

/** Where something stands, for a reader: `activiteit 2 (report-investigation), sections.points`. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...within] = path
  if (list !== 'activities' || typeof at !== 'number') return path.map(String).join('.') || 'het bestand'

  const { key } = (content as { activities: { key?: unknown }[] }).activities[at] ?? {}
  const activity = `activiteit ${at + 1}${typeof key === 'string' ? ` (${key})` : ''}`
  return within.length > 0 ? `${activity}, ${within.map(String).join('.')}` : activity
}
