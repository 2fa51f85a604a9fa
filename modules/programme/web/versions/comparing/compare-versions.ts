import type { Activity, Heading, ProgrammeVersion } from '../../../contract.ts'
import type { Line } from '../lines.ts'
import { type Compared, compareLines } from '../word-changes.ts'

/** A part of two versions beside each other. */
export interface ComparedPart {
  id: string
  /** A heading, or `facts`: what is kept of an activity beside its texts. */
  about: Heading | 'facts'
  compared: Compared
  /** Every word is the same; lists or emphasis are not. */
  layoutOnly: boolean
}

export interface ComparedActivity {
  key: string
  title: string
  in: 'both' | 'before' | 'after'
  parts: ComparedPart[]
  changed: boolean
}

/** How the content of an activity reads as lines, in the language on screen. */
export interface Reading {
  factsOf: (activity: Activity) => Line[]
  /** The text under a heading, and the goals or what was picked in that stand there. */
  sectionOf: (activity: Activity, heading: Heading) => Line[]
}

const headings = (activity: Activity | undefined) => activity?.sections.map(({ heading }) => heading) ?? []

/** Lays two versions beside each other: their activities by key, those of the later one first in its order, then those that it lacks. */
export function compareVersions(
  before: Pick<ProgrammeVersion, 'activities'>,
  after: Pick<ProgrammeVersion, 'activities'>,
  reading: Reading,
): ComparedActivity[] {
  const inAfter = after.activities.map((now) => compareActivities(withKey(before, now.key), now, reading))
  const gone = before.activities.filter(({ key }) => !withKey(after, key)).map((old) => compareActivities(old, undefined, reading))
  return [...inAfter, ...gone]
}

const withKey = ({ activities }: Pick<ProgrammeVersion, 'activities'>, wanted: string) => activities.find(({ key }) => key === wanted)

function compareActivities(old: Activity | undefined, now: Activity | undefined, reading: Reading): ComparedActivity {
  const { key = '', title = '' } = now ?? old ?? {}
  const facts = {
    id: `${key}-facts`,
    about: 'facts' as const,
    compared: compareLines(old ? reading.factsOf(old) : [], now ? reading.factsOf(now) : []),
    layoutOnly: false,
  }
  const sections = (now ? headings(now) : headings(old)).map((heading): ComparedPart => {
    const compared = compareLines(old ? reading.sectionOf(old, heading) : [], now ? reading.sectionOf(now, heading) : [])
    return {
      id: `${key}-${heading}`,
      about: heading,
      compared,
      layoutOnly: compared.same && layoutOf(old, heading) !== layoutOf(now, heading),
    }
  })
  const parts = [facts, ...sections]
  return {
    key,
    title,
    in: old && now ? 'both' : now ? 'after' : 'before',
    parts,
    changed: parts.some(differs),
  }
}

const layoutOf = (activity: Activity | undefined, wanted: Heading) =>
  JSON.stringify(activity?.sections.find(({ heading }) => heading === wanted)?.text.content ?? [])

/** Whether a part is not the same in both. */
export function differs({ compared, layoutOnly }: Pick<ComparedPart, 'compared' | 'layoutOnly'>): boolean {
  return !compared.same || layoutOnly
}
