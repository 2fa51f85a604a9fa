import { ruleBroken } from '#platform/server/refusal.ts'
import {
  type Activity,
  capacityOf,
  emptyHeadings,
  type Heading,
  headingOf,
  type ProgrammeVersion,
  type RetireActivity,
  type VersionHead,
  type VersionState,
} from '../../contract.ts'

/** The shares of what is carried out, and what is left of a hundred. */
export function sharesOf(
  activities: readonly Pick<Activity, 'sharePercent' | 'retired'>[],
): Pick<ProgrammeVersion, 'assignedPercent' | 'notAssignedPercent'> {
  const { assigned, left } = capacityOf(activities.filter(({ retired }) => !retired).map(({ sharePercent }) => sharePercent))
  return { assignedPercent: assigned, notAssignedPercent: left }
}

/**
 * The number of a new version of a year. Refuses `programme.year-has-draft`, and `programme.correction-needs-reason` when
 * the year has a programme already.
 */
export function numberOfNewVersion(ofYear: readonly Pick<VersionHead, 'number' | 'state'>[], reason: string | undefined): number {
  if (ofYear.some(({ state }) => state === 'draft')) throw ruleBroken('programme.year-has-draft')
  if (ofYear.length > 0 && !reason) throw ruleBroken('programme.correction-needs-reason')

  return Math.max(0, ...ofYear.map(({ number }) => number)) + 1
}

/** A draft is made from what was agreed. Refuses `programme.wrong-state`. */
export function mustBeAgreed(state: VersionState): void {
  if (state === 'draft') throw ruleBroken('programme.wrong-state')
}

/** Only a draft is edited, adopted or removed. Refuses `programme.not-a-draft`. */
export function mustBeDraft(state: VersionState): void {
  if (state !== 'draft') throw ruleBroken('programme.not-a-draft')
}

/** The same title for another year: `Handhavingsprogramma 2024` becomes `Handhavingsprogramma 2025`. */
export function titleForYear({ title, year }: Pick<VersionHead, 'title' | 'year'>, wanted: number): string {
  return title.replaceAll(String(year), String(wanted))
}

/** Refuses `programme.more-than-hundred-percent`, `programme.heading-empty` with a line for each, and `programme.adopted-in-future`. */
export function mustBeAdoptable(
  { activities, citesReportYear }: Pick<ProgrammeVersion, 'activities' | 'citesReportYear'>,
  adoptedOn: string,
  today: string,
): void {
  if (sharesOf(activities).notAssignedPercent < 0) throw ruleBroken('programme.more-than-hundred-percent')

  const carriedOut = activities.filter(({ retired }) => !retired)
  const empty = carriedOut.flatMap((activity) => emptyHeadings(activity).map((heading) => emptyHeading(activity, heading, citesReportYear)))
  if (carriedOut.length === 0) empty.push({ pointer: '#/activities', detail: 'Er is geen activiteit.' })
  if (empty.length > 0) throw ruleBroken('programme.heading-empty', empty)
  if (adoptedOn > today) throw ruleBroken('programme.adopted-in-future')
}

const emptyHeading = ({ id, title }: Activity, heading: Heading, citesReportYear: number) => ({
  pointer: `#/activities/${id}/sections/${heading}`,
  detail: `${title}: ${headingOf(heading, citesReportYear).nl}`,
})

/** Which state a version gets when it is adopted: that of the version which it replaces. */
export function stateOnAdoption(replaced: VersionState | undefined): VersionState {
  return replaced ?? 'adopted'
}

/** Refuses `programme.wrong-state`: only what was adopted begins. */
export function mustBeAdopted(state: VersionState | undefined): void {
  if (state !== 'adopted') throw ruleBroken('programme.wrong-state')
}

/** Why an activity is not carried out, null when it is. Refuses `programme.retire-needs-reason`. */
export function reasonForRetiring({ retired, because }: RetireActivity): string | null {
  if (!retired) return null
  if (!because) throw ruleBroken('programme.retire-needs-reason')
  return because
}

const LONGEST_KEY = 50

/** A key for a new activity, from its title, that no other activity of the version has. */
export function keyFor(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const key = plain.slice(0, LONGEST_KEY).replace(/^-|-$/g, '') || 'activiteit'
  if (!taken.includes(key)) return key

  let number = 2
  while (taken.includes(`${key}-${number}`)) number++
  return `${key}-${number}`
}
