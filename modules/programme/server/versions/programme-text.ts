import { type Activity, Heading, headingOf, linesOf, type ProgrammeVersion } from '../../contract.ts'

/**
 * The whole programme as lines of plain text, in reading order: title, theme where it changes, and of each activity its title and its
 * seven headings with the text, the goals and what was picked under them. Of a retired activity only its title and the reason.
 */
export function textOf({ title, citesReportYear, activities }: ProgrammeVersion): string[] {
  return [
    title,
    ...activities.flatMap((activity, at) => [
      ...(activity.theme === activities[at - 1]?.theme ? [] : [activity.theme]),
      activity.title,
      ...(activity.retired
        ? [`Vervallen: ${activity.retiredBecause}`]
        : Heading.options.flatMap((heading) => [headingOf(heading, citesReportYear).nl, ...linesUnder(activity, heading)])),
    ]),
  ]
}

function linesUnder({ sections, goals, picks }: Activity, heading: Heading): string[] {
  const written = sections.filter((section) => section.heading === heading).flatMap(({ text }) => linesOf(text))
  if (heading === 'goals') return [...written, ...goals.map((goal) => goal.sentence)]
  if (heading === 'points') return [...written, ...picks.map((pick) => pick.text)]
  return written
}
