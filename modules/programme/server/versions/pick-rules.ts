import { linesOf } from '#platform/contract/rich-text.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Pickable, PickIn, ProgrammeVersion } from '../../contract.ts'

/** What stands in a draft already, of what can be picked: what was picked, and what is written under the points. */
export interface AlreadyThere {
  lessons: ReadonlySet<string>
  texts: ReadonlySet<string>
}

/** @param picks what was picked into this version, with the id of each lesson */
export function alreadyThere(
  { activities }: Pick<ProgrammeVersion, 'activities'>,
  picks: readonly { lesson_id: string | null }[],
): AlreadyThere {
  const texts = activities.flatMap((activity) => [...activity.picks.map((pick) => pick.text), ...pointsOf(activity)])
  return { lessons: new Set(picks.flatMap((pick) => pick.lesson_id ?? [])), texts: new Set(texts.map((text) => text.trim())) }
}

export function isThere({ lessons, texts }: AlreadyThere, { text, lessonOf }: Pick<Pickable, 'text' | 'lessonOf'>): boolean {
  return texts.has(text.trim()) || (lessonOf !== null && lessons.has(lessonOf))
}

/** Refuses `pick.already-there`: the same lesson or the same text stands in a version once. */
export function mustBeNew(there: AlreadyThere, pick: Pick<Pickable, 'text' | 'lessonOf'>): void {
  if (isThere(there, pick)) throw ruleBroken('pick.already-there')
}

/** A lesson is picked from the list of lessons, by its id. Refuses `input.invalid`. */
export function mustNameItsLesson({ takenFrom, lessonOf }: PickIn): void {
  if (takenFrom.from !== 'lesson' && (takenFrom.from === 'adopted-lesson') === (lessonOf !== null)) return
  throw ruleBroken('input.invalid', [{ pointer: '#/body/lessonOf', detail: 'Een les komt uit de lijst van overgenomen lessen.' }])
}

/** Each text once, the first that says it. */
export function onlyOnce<Found extends Pick<Pickable, 'text'>>(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ text }) => {
    if (seen.has(text.trim())) return false
    seen.add(text.trim())
    return true
  })
}

/** Paragraphs and items under the points of an activity that say something. */
export function pointsOf({ sections }: Pick<ProgrammeVersion['activities'][number], 'sections'>): string[] {
  return sections.filter(({ heading }) => heading === 'points').flatMap(({ text }) => linesThatSay(linesOf(text)))
}

const SHORTEST = 3

/** The lines with something in them that can be picked. */
export function linesThatSay(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line.length >= SHORTEST)
}
