import { linesOf } from '#platform/contract/rich-text.ts'
import type { Pickable, ProgrammeVersion } from '../../contract.ts'
import { findPicks } from './find-picks.ts'
import { getVersion } from './get-version.ts'
import { findAdoptedLessons } from './lessons.ts'
import { alreadyThere, isThere, linesThatSay, onlyOnce, pointsOf } from './pick-rules.ts'
import type { ProgrammeWork } from './take-draft.ts'

type Found = Omit<Pickable, 'picked'>

/**
 * What can be picked into a draft: lessons adopted since the year before, the points of the programme that it is based on, and
 * what the annual report that it cites explains. Each text once.
 */
export async function findPickables(work: ProgrammeWork, id: string): Promise<Pickable[]> {
  const version = await getVersion(work, id)
  const there = alreadyThere(version, await findPicks(work, id))

  const found = [
    ...(await findAdoptedLessons(work, version.year - 1)),
    ...(await points(work, version)),
    ...(await explanations(work, version)),
  ]

  work.recordLook('programme.pickables-listed', { kind: 'programme', id }, { rows: found.length })
  return onlyOnce(found).map((pickable) => ({ ...pickable, picked: isThere(there, pickable) }))
}

async function points(work: ProgrammeWork, { basedOn }: ProgrammeVersion): Promise<Found[]> {
  if (!basedOn) return []

  const { year, activities } = await getVersion(work, basedOn.id)
  return activities.flatMap((activity) =>
    pointsOf(activity).map((text) => ({
      kind: 'point',
      text,
      lessonOf: null,
      takenFrom: { from: 'programme', year, activity: activity.title },
    })),
  )
}

async function explanations(work: ProgrammeWork, { citesReportYear: year, activities }: ProgrammeVersion): Promise<Found[]> {
  const parts = await work.tx
    .selectFrom('programme.explanation')
    .select(['part', 'body'])
    .where('year', '=', year)
    .orderBy('part')
    .execute()
  return parts.flatMap(({ part, body }) =>
    linesThatSay(linesOf(body)).map((text) => ({
      kind: 'point',
      text,
      lessonOf: null,
      takenFrom: { from: 'annual-report', year, activity: activities.find(({ key }) => key === part)?.title ?? 'Algemeen' },
    })),
  )
}
