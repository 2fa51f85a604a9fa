import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import type { Chapter, PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { AnyWork } from '#platform/server/work.ts'
import { figureWords, type ProgrammeVersion, type Scenario, versionStateWords } from '../../contract.ts'
import { findAttached } from '../what-if/get-scenario.ts'
import { scenarioChapters } from '../what-if/scenario-blocks.ts'
import { getVersion } from './get-version.ts'
import { aimWordsOf, programmeBlocks } from './programme-blocks.ts'

/** A version of the programme as a document. Refuses `thing.not-found`. */
export async function printProgramme(work: AnyWork, id: string): Promise<{ document: PrintedDocument; madeAt: Date; year: number }> {
  const version = await getVersion(work, id)
  const { scenarios } = version.state === 'draft' ? await findAttached(work, id) : { scenarios: [] }
  return { document: programmeDocument(version, dayInAmsterdam(work.now), scenarios), madeAt: work.now, year: version.year }
}

/** What a version says, as it is printed on a day; a draft with the scenarios that stand with it. */
export function programmeDocument(version: ProgrammeVersion, today: string, scenarios: readonly Scenario[] = []): PrintedDocument {
  const activities = version.activities.filter(({ retired }) => !retired)
  const state = capital(versionStateWords[version.state].nl)
  return {
    language: 'nl',
    title: version.title,
    subtitle: `Versie ${version.number}`,
    cover: [
      { term: 'Stand', value: state },
      ...(version.adoptedBy && version.adoptedOn
        ? [{ term: 'Vastgesteld', value: `${dutch.day(version.adoptedOn)}, door ${version.adoptedBy}` }]
        : []),
      ...(version.reason ? [{ term: 'Reden van deze versie', value: version.reason }] : []),
      { term: 'Gemaakt op', value: dutch.day(today) },
    ],
    footer:
      version.state === 'draft' ? `${version.title}, versie ${version.number}, concept` : `${version.title}, versie ${version.number}`,
    chapters: [
      ...activities.map(
        (activity): Chapter => ({
          title: activity.title,
          over: activity.theme,
          blocks: [...programmeBlocks(activity, version.citesReportYear), ...aimsTable(activity.goals)],
        }),
      ),
      capacityChapter(version, activities),
      ...scenarioChapters(scenarios),
    ],
  }
}

function aimsTable(goals: ProgrammeVersion['activities'][number]['goals']): Chapter['blocks'] {
  if (goals.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Waaraan elk doel wordt getoetst',
      columns: [
        { title: 'Doel', align: 'start' },
        { title: 'Toetsing', align: 'start' },
      ],
      rows: goals.map((goal) => [goal.sentence, [aimWordsOf(goal), ...goal.figures.map((key) => figureWords[key].nl)].join('; ')]),
    },
  ]
}

function capacityChapter(version: ProgrammeVersion, activities: ProgrammeVersion['activities']): Chapter {
  const rows = [
    ...activities.map(({ title, sharePercent }) => [title, sharePercent === null ? 'niet vastgelegd' : dutch.points(sharePercent)]),
    ['Niet toegewezen', dutch.points(version.notAssignedPercent)],
  ]
  const shares = activities.map(({ title, sharePercent }) => ({
    label: title,
    value: sharePercent ?? 0,
    shown: dutch.points(sharePercent ?? 0),
  }))
  const says = `Samen is ${dutch.points(version.assignedPercent)} van de capaciteit verdeeld. ${dutch.points(version.notAssignedPercent)} is niet toegewezen.`
  return {
    title: 'Verdeling van de capaciteit',
    over: null,
    blocks: [
      {
        kind: 'bars',
        title: 'Aandeel van de capaciteit per activiteit',
        says,
        alt: `Staafdiagram. ${rows.map(([label, share]) => `${label}: ${share}`).join('; ')}.`,
        bars: [
          ...shares,
          { label: 'Niet toegewezen', value: Math.max(0, version.notAssignedPercent), shown: dutch.points(version.notAssignedPercent) },
        ],
      },
      {
        kind: 'table',
        caption: 'Aandeel van de capaciteit per activiteit',
        columns: [
          { title: 'Activiteit', align: 'start' },
          { title: 'Aandeel', align: 'end' },
        ],
        rows,
      },
    ],
  }
}
