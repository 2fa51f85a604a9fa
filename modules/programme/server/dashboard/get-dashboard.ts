import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import {
  type AnnualReport,
  type Dashboard,
  type DashboardActivity,
  type DashboardGoal,
  type Figure,
  type Goal,
  measuredBy,
  type ProgrammeVersion,
  type Scope,
  type ShareOfYear,
  scopeOfKind,
} from '../../contract.ts'
import { getAnnualReport } from '../annual-report/get-annual-report.ts'
import { countMonths, countYear } from '../figures/count-year.ts'
import { figuresOf, numberOf, shareOfYear } from '../figures/figure-rules.ts'
import type { ProgrammeTables } from '../tables.ts'
import { findVersionOfYear } from '../versions/get-version.ts'
import { attentionIn, attentionOfYear } from './attention-rules.ts'
import { standingOfNumber, standingOfShare } from './standing-rules.ts'

/**
 * A year on one page: the activities of its programme with goals, figures and months. Refuses `figures.day-in-future`.
 * @param ofVersion beside which version of the programme; without it the one in force
 */
export async function getDashboard(
  work: Work<ProgrammeTables>,
  year: number,
  asOf: string | null,
  ofVersion?: ProgrammeVersion,
): Promise<Dashboard> {
  const today = dayInAmsterdam(work.now)
  if (asOf && asOf > today) throw ruleBroken('figures.day-in-future')
  const version = ofVersion ?? (await findVersionOfYear(work, year))
  const report = await getAnnualReport(work, year)
  const counted = await countYear(work, year, asOf)
  const now = asOf ? await countYear(work, year, null) : undefined
  const months = await countMonths(work, year, asOf)
  const figuresIn = makeOnce((scope: Scope) => figuresOf(counted, scope, now))

  const activities = (version?.activities ?? [])
    .filter(({ retired }) => !retired)
    .map((activity): DashboardActivity => {
      const scope = scopeOfKind(activity.kind)
      const share = shareOfYear(counted, scope ?? 'all')
      const goals = activity.goals.map((goal) =>
        besideFigures(
          goal,
          [
            ...figuresIn(scope ?? 'all'),
            ...figuresIn('all'),
            ...figuresIn('primary-process'),
            ...figuresIn('chain-partners'),
            ...figuresIn('capacity'),
            ...figuresIn('personal-budget'),
          ],
          share,
          report,
        ),
      )
      const figures = scope ? figuresIn(scope) : []
      return {
        id: activity.id,
        key: activity.key,
        kind: activity.kind,
        theme: activity.theme,
        title: activity.title,
        sharePercent: activity.sharePercent,
        goals,
        figures,
        share: scope === 'report-investigation' || scope === 'personal-budget' ? share : null,
        trend: scope && scope !== 'chain-partners' ? months(scope) : [],
        attention: attentionIn(year, goals, figures),
      }
    })
  return {
    year,
    asOf,
    programme: version && { id: version.id, number: version.number, state: version.state, title: version.title },
    notAssignedPercent: version?.notAssignedPercent ?? null,
    activities,
    openAtYearEnd: { on: counted.open.on, n: numberOf(counted, 'open-at-year-end', 'all') },
    attention: attentionOfYear(
      year,
      today,
      version,
      report,
      activities.flatMap(({ goals }) => goals),
    ),
  }
}

function besideFigures(goal: Goal, figures: readonly Figure[], ofScope: ShareOfYear, report: AnnualReport): DashboardGoal {
  const results = goal.figures.flatMap((key) => figures.find((figure) => figure.key === key) ?? [])
  const [first] = results
  const share = first?.key === 'share' ? ofScope : null
  return {
    ...goal,
    results: results.map(({ key, unit, words, numerator, denominator, cents, days, minutes }) => ({
      key,
      unit,
      words,
      numerator,
      denominator,
      cents,
      days,
      minutes,
    })),
    share,
    standing: standingOf(goal, first, share),
    judgement: report.judgements.find(({ goalKey }) => goalKey === goal.key) ?? null,
  }
}

function standingOf({ aim }: Goal, figure: Figure | undefined, share: DashboardGoal['share']): DashboardGoal['standing'] {
  if (!aim || !figure) return null
  return share ? standingOfShare(share, aim) : standingOfNumber(measuredBy(figure), aim)
}

/** Remembers what was made for a scope. */
function makeOnce<Made>(make: (scope: Scope) => Made): (scope: Scope) => Made {
  const made = new Map<Scope, Made>()
  return (scope) => {
    const known = made.get(scope) ?? make(scope)
    made.set(scope, known)
    return known
  }
}
