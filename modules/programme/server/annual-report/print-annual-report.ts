import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { isEmptyText, paragraphs } from '#platform/contract/rich-text.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Chapter, PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { isHidden } from '#platform/server/small-count-rules.ts'
import type { Work } from '#platform/server/work.ts'
import {
  type Activity,
  type AnnualReport,
  type Dashboard,
  type DashboardActivity,
  FigureKey,
  figureWords,
  type MonthPoint,
  type ProgrammeVersion,
  reportStateWords,
  type Scope,
  scopeOfKind,
} from '../../contract.ts'
import { getDashboard } from '../dashboard/get-dashboard.ts'
import { figureDefinitions } from '../figures/figure-definition-rules.ts'
import { getScopedFigures } from '../figures/get-figures.ts'
import { measureRecords } from '../figures/measure-record-rules.ts'
import { municipalitiesTogether } from '../figures/municipalities-together.ts'
import { type Audience, type ShownYear, showYear } from '../figures/shown-figures-rules.ts'
import type { ProgrammeTables } from '../tables.ts'
import { programmeBlocks } from '../versions/programme-blocks.ts'
import { adviceDeskBlocks } from './advice-desk-blocks.ts'
import { budgetBlocks } from './budget-blocks.ts'
import { capacityBlocks } from './capacity-blocks.ts'
import { chainPartnerBlocks } from './chain-partner-blocks.ts'
import { figureBlocks } from './figure-blocks.ts'
import { findVersionOfReport } from './find-version-of-report.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { goalTable } from './goal-blocks.ts'
import { restatementBlocks } from './restatement-blocks.ts'

const smallCounts =
  'Een aantal van 1 tot en met 4 staat er als ‘< 5’, zodat niemand te herkennen is. Staat er ‘niet getoond’, dan zou uit dat getal zo’n klein aantal zijn af te leiden.'

/**
 * The annual report of a year as a document: what the programme said, and what happened, as of the cut-off of the report.
 * Refuses `annual-report.no-programme`.
 */
export async function printAnnualReport(
  work: Work<ProgrammeTables>,
  year: number,
  audience: Audience,
): Promise<{ document: PrintedDocument; madeAt: Date }> {
  const version = await findVersionOfReport(work, year)
  if (!version || version.state === 'draft') throw ruleBroken('annual-report.no-programme')
  const report = await getAnnualReport(work, year)
  const dashboard = await getDashboard(work, year, report.cutOff, version)
  const activities = version.activities.filter(({ retired }) => !retired)

  const chapters: Chapter[] = []
  const shown = showYear(await getScopedFigures(work, year, report.cutOff), audience)
  for (const activity of activities) {
    const beside = dashboard.activities.find(({ id }) => id === activity.id)
    chapters.push(chapterOf(activity, version, report, beside, shown, audience))
  }
  const restated = await restatementsOf(work, year - 1, report.cutOff, audience)
  const document = documentOf(version, report, dashboard, shown, [...chapters, ...restated], audience, dayInAmsterdam(work.now))
  const together = await municipalitiesTogether(work)
  return {
    document: together ? { ...document, cover: [...document.cover, { term: 'Gemeenten', value: together }] } : document,
    madeAt: work.now,
  }
}

function documentOf(
  version: ProgrammeVersion,
  report: AnnualReport,
  dashboard: Dashboard,
  shown: Record<Scope, ShownYear>,
  chapters: readonly Chapter[],
  audience: Audience,
  today: string,
): PrintedDocument {
  const title = `Handhavingsverslag ${report.year}`
  const state = capital(reportStateWords[report.state].nl)
  const forWhom =
    audience === 'public' ? 'Publicatieversie: aantallen onder de 5 zijn niet getoond' : 'Intern: met alle aantallen, niet verspreiden'
  return {
    language: 'nl',
    title,
    subtitle: `Verantwoording van het ${version.title.charAt(0).toLowerCase()}${version.title.slice(1)}`,
    cover: [
      { term: 'Stand', value: report.publishedAt ? `${state} op ${dutch.day(report.publishedAt.slice(0, 10))}` : state },
      { term: 'Peildatum', value: dutch.day(report.cutOff) },
      {
        term: 'Programma',
        value: `Versie ${version.number}${version.adoptedOn ? `, vastgesteld op ${dutch.day(version.adoptedOn)} door ${version.adoptedBy}` : ''}`,
      },
      { term: 'Uitgave', value: forWhom },
      { term: 'Gemaakt op', value: dutch.day(today) },
    ],
    footer: `${title}. ${report.state === 'draft' ? 'Concept. ' : ''}${audience === 'team' ? 'Intern, niet verspreiden.' : 'Publicatieversie.'}`,
    chapters: [openingChapter(report, dashboard, shown, audience), ...chapters, definitionsChapter()],
  }
}

function openingChapter(report: AnnualReport, dashboard: Dashboard, shown: Record<Scope, ShownYear>, audience: Audience): Chapter {
  const rows = dashboard.activities.map(({ title, sharePercent }) => [
    title,
    sharePercent === null ? 'niet vastgelegd' : dutch.points(sharePercent),
  ])
  const rest = dashboard.notAssignedPercent ?? 0
  const open = shown.all.figures.get('open-at-year-end')?.count ?? dashboard.openAtYearEnd.n
  return {
    title: 'Het jaar in het kort',
    over: null,
    blocks: [
      ...explained(report, 'general'),
      {
        kind: 'text',
        text: paragraphs(
          `Dit verslag telt alles wat tot en met ${dutch.day(report.cutOff)} is vastgelegd over meldingen die in ${report.year} binnenkwamen. Dezelfde peildatum geeft altijd dezelfde cijfers.`,
          isHidden(open)
            ? `Op ${dutch.day(dashboard.openAtYearEnd.on)} liepen er weinig onderzoeken.`
            : `Op ${dutch.day(dashboard.openAtYearEnd.on)} liepen ${dutch.number(open)} onderzoeken, uit alle jaren.`,
          ...(audience === 'public' ? [smallCounts] : []),
        ),
      },
      {
        kind: 'table',
        caption: 'Aandeel van de capaciteit dat het programma aan elke activiteit gaf',
        columns: [
          { title: 'Activiteit', align: 'start' },
          { title: 'Aandeel', align: 'end' },
        ],
        rows: [...rows, ['Niet toegewezen', dutch.points(rest)]],
      },
      ...capacityBlocks(shown.capacity.figures),
    ],
  }
}

function chapterOf(
  activity: Activity,
  version: ProgrammeVersion,
  report: AnnualReport,
  beside: DashboardActivity | undefined,
  shown: Record<Scope, ShownYear>,
  audience: Audience,
): Chapter {
  const scope = scopeOfKind(activity.kind)
  const notMeasured: Block = {
    kind: 'text',
    text: paragraphs('Van deze activiteit zijn in Wederhoor nog geen cijfers vastgelegd. Wat er is gedaan, staat in de toelichting.'),
  }
  return {
    title: activity.title,
    over: activity.theme,
    blocks: [
      ...programmeBlocks(activity, version.citesReportYear),
      { kind: 'heading', level: 2, text: `Wat er gebeurde in ${report.year}` },
      ...(beside && beside.goals.length > 0 ? [goalTable(beside.goals, besideGoals(scope, shown), audience)] : []),
      ...(scope && beside ? blocksOf(scope, shown[scope], beside.trend, audience) : [notMeasured]),
      ...explainedUnderHeading(report, activity.key),
    ],
  }
}

function blocksOf(scope: Scope, shown: ShownYear, trend: readonly MonthPoint[], audience: Audience): Block[] {
  if (scope === 'primary-process') return adviceDeskBlocks(shown, audience)
  if (scope === 'chain-partners') return chainPartnerBlocks(shown, audience)
  const ofFiles = figureBlocks(shown, trend, audience)
  return scope === 'personal-budget' ? [...ofFiles, ...budgetBlocks(shown)] : ofFiles
}

/** A goal may be held against figures of the files, of budgets, of the advice desk, of actions and of time. */
function besideGoals(scope: Scope | null, shown: Record<Scope, ShownYear>): ShownYear {
  const own = shown[scope ?? 'all']
  return {
    ...own,
    figures: new Map([
      ...shown['personal-budget'].figures,
      ...shown.all.figures,
      ...shown['primary-process'].figures,
      ...shown['chain-partners'].figures,
      ...shown.capacity.figures,
      ...own.figures,
    ]),
  }
}

function explained(report: AnnualReport, part: string): Block[] {
  const text = report.explanations.find((explanation) => explanation.part === part)?.text
  return text && !isEmptyText(text) ? [{ kind: 'text', text }] : []
}

function explainedUnderHeading(report: AnnualReport, part: string): Block[] {
  const text = explained(report, part)
  return text.length > 0 ? [{ kind: 'heading', level: 2, text: 'Toelichting' }, ...text] : []
}

/** Only a report that was published can have been restated. */
async function restatementsOf(work: Work<ProgrammeTables>, year: number, cutOff: string, audience: Audience): Promise<Chapter[]> {
  const earlier = await getAnnualReport(work, year)
  if (earlier.state !== 'published') return []

  const then = showYear(await getScopedFigures(work, year, earlier.cutOff), audience).all
  const now = showYear(await getScopedFigures(work, year, cutOff), audience).all
  return [{ title: `Herziening van ${year}`, over: null, blocks: restatementBlocks(then, now, earlier.cutOff, audience) }]
}

function definitionsChapter(): Chapter {
  return {
    title: 'Zo is geteld',
    over: 'Bijlage',
    blocks: Object.entries(measureRecords).flatMap(([key, measure]): Block[] => [
      { kind: 'heading', level: 2, text: measure.name.nl },
      { kind: 'text', text: paragraphs(measure.definition.nl) },
      {
        kind: 'table',
        caption: `Wat elk cijfer telt: ${measure.name.nl.charAt(0).toLowerCase()}${measure.name.nl.slice(1)}`,
        columns: [
          { title: 'Cijfer', align: 'start' },
          { title: 'Wat het telt', align: 'start' },
        ],
        rows: FigureKey.options.flatMap((figure) => {
          const { measure: of, definition } = figureDefinitions[figure]
          return of === key ? [[figureWords[figure].nl, definition.nl]] : []
        }),
      },
      {
        kind: 'facts',
        facts: [
          { term: 'Teller', value: capital(measure.numerator.nl) },
          { term: 'Noemer', value: capital(measure.denominator.nl) },
          { term: 'Geteld in', value: measure.sourceSystem.nl },
          { term: 'Wat er niet in zit', value: measure.knownMissing.nl },
          { term: 'Verantwoordelijk', value: capital(measure.owner.nl) },
          { term: 'Hoe vers', value: capital(measure.freshness.nl) },
          { term: 'Naam in de database', value: measure.view },
        ],
      },
    ]),
  }
}
