import { ruleBroken } from '#platform/server/refusal.ts'
import {
  type Assumptions,
  type BaseStage,
  type BaseStream,
  type ScenarioBase,
  type Spreading,
  Stream,
  stagesOf,
  type WorkStage,
} from '../../contract.ts'
import { assumed, defaultDays, defaultHours } from './default-hours-rules.ts'

export interface Figure {
  figure: 'arrivals' | 'lead' | 'continues' | 'stock' | 'age' | 'hours'
  stream: Stream
  stage: WorkStage | ''
  numbers: number[]
}
export interface TeamMonth {
  month: string
  people: number
  contracted: number
  deployable: number
}
export interface Feed {
  year: number
  /** The day of counting */
  today: string
  figures: readonly Figure[]
  /** Percent by kind of activity, as the programme divides */
  shares: Readonly<Partial<Record<Stream | 'other', number>>>
  teamMonths: readonly TeamMonth[]
  fullTimeMinutes: number
}

/** What a scenario begins with: what the team counted, and where that is too little, what is assumed. Refuses `what-if.no-figures`. */
export function baseOf(feed: Feed, assumptions: Assumptions): ScenarioBase {
  const wholeMonths = wholeMonthsOf(feed.year, feed.today)
  if (wholeMonths === 0) throw ruleBroken('what-if.no-figures')
  const team = teamOf(feed, assumptions)
  return {
    year: feed.year,
    asOf: feed.today,
    wholeMonths,
    teamHours: team.hours,
    teamHoursFrom: team.from,
    fullTimeHours: feed.fullTimeMinutes / 60,
    deployableRatio: team.ratio ?? assumed.deployableRatio,
    deployableFrom: team.ratio === null ? 'assumed' : 'measured',
    otherShare: feed.shares.other ?? 0,
    streams: Stream.options.map((stream) => streamOf(stream, feed, assumptions, wholeMonths, team)),
  }
}

interface Team {
  hours: number[]
  from: ScenarioBase['teamHoursFrom']
  people: number
  ratio: number | null
}

/** Of months to come the leave is not known yet, so they would promise too many hours: those that are over are counted, if there are any. */
function countedMonths({ teamMonths, today }: Pick<Feed, 'teamMonths' | 'today'>): readonly TeamMonth[] {
  const known = teamMonths.filter(({ deployable }) => deployable > 0)
  const over = known.filter(({ month }) => month.slice(0, 7) < today.slice(0, 7))
  return over.length > 0 ? over : known
}

function teamOf({ year, today, teamMonths }: Feed, { teamHours }: Assumptions): Team {
  const known = countedMonths({ teamMonths, today })
  const contracted = sum(known.map((month) => month.contracted))
  const ratio = contracted > 0 ? Math.min(1, round(sum(known.map(({ deployable }) => deployable)) / contracted)) : null
  const people = Math.max(0, ...known.map((month) => month.people))
  if (teamHours !== undefined) return { hours: months(() => teamHours), from: 'entered', people: people || peopleFor(teamHours), ratio }

  const weekly = new Map(
    known.map(({ month, deployable }) => [Number(month.slice(5, 7)), (deployable / 60) * (7 / daysIn(year, Number(month.slice(5, 7))))]),
  )
  if (weekly.size === 0) return { hours: months(() => assumed.teamHours), from: 'assumed', people: peopleFor(assumed.teamHours), ratio }
  const mean = sum([...weekly.values()]) / weekly.size
  return { hours: months((month) => round(weekly.get(month) ?? mean)), from: 'measured', people, ratio }
}

function streamOf(stream: Stream, feed: Feed, assumptions: Assumptions, wholeMonths: number, team: Team): BaseStream {
  const find = (figure: Figure['figure'], stage: WorkStage | '' = '') =>
    feed.figures.find((one) => one.figure === figure && one.stream === stream && one.stage === stage)?.numbers
  const share = feed.shares[stream] ?? 0
  const workers = Math.max(1, Math.round((team.people * share) / 100))
  const hoursOfWorker = ((sum(team.hours) / 12) * share) / 100 / workers
  const totalAssumed = sum(Object.values(defaultHours[stream]))
  const stages = stagesOf[stream].map((stage): BaseStage => {
    const usual = defaultHours[stream][stage] ?? 1
    const work = workOf(assumptions.stageHours[stream]?.[stage], find('hours'), usual, usual / totalAssumed)
    const lead = find('lead', stage)
    const ownWork = hoursOfWorker > 0 ? work.workHours / (hoursOfWorker / 7) : 0
    const judged = stage === 'judging' ? find('continues', stage) : undefined
    const ages = find('age', stage)
    return {
      stage,
      ...work,
      wait: lead ? measured(lead.map((days) => Math.max(0, days - ownWork))) : spread(defaultDays[stream][stage] ?? 1),
      waitFrom: lead ? 'measured' : 'assumed',
      continues: stage !== 'judging' ? 1 : judged ? round((judged[1] ?? 0) / (judged[0] || 1)) : assumed.investigated,
      continuesFrom: stage !== 'judging' || judged ? 'measured' : 'assumed',
      stock: find('stock', stage)?.[0] ?? 0,
      ...(ages && { stockAge: measured(ages) }),
    }
  })
  return { stream, share, workers, stages, ...arrivalsOf(stream, find('arrivals') ?? [], assumptions, wholeMonths) }
}

function arrivalsOf(
  stream: Stream,
  counted: number[],
  { actions }: Assumptions,
  wholeMonths: number,
): Pick<BaseStream, 'arrivals' | 'arrivalsFrom'> {
  if (stream === 'chain-partners' && actions !== undefined) return { arrivals: months(() => actions), arrivalsFrom: 'entered' }
  const whole = counted.slice(0, wholeMonths)
  const mean = round(sum(whole) / wholeMonths)
  if (stream === 'chain-partners' && mean === 0) return { arrivals: months(() => assumed.actions), arrivalsFrom: 'assumed' }
  return { arrivals: months((month) => whole[month - 1] ?? mean), arrivalsFrom: stream === 'chain-partners' ? 'roster' : 'measured' }
}

function workOf(
  entered: number | undefined,
  made: number[] | undefined,
  usual: number,
  part: number,
): Pick<BaseStage, 'work' | 'workFrom' | 'workHours'> {
  if (entered !== undefined) return { work: spread(entered), workFrom: 'entered', workHours: entered }
  if (!made) return { work: spread(usual), workFrom: 'assumed', workHours: usual }
  const hours = made.map((total) => round(total * part))
  return { work: measured(hours), workFrom: 'measured', workHours: middle(hours) }
}

/** How many whole months of a year lie behind a day. */
export function wholeMonthsOf(year: number, today: string): number {
  const thisYear = Number(today.slice(0, 4))
  if (year < thisYear) return 12
  return year > thisYear ? 0 : Number(today.slice(5, 7)) - 1
}

const months = (of: (month: number) => number) => Array.from({ length: 12 }, (_, at) => of(at + 1))
const spread = (median: number): Spreading => ({ kind: 'lognormal', median, sigma: assumed.sigma })
const measured = (values: readonly number[]): Spreading => ({ kind: 'empirical', values: values.map(round) })
const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const peopleFor = (hours: number) => Math.max(1, Math.round(hours / assumed.hoursOfOne))
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const round = (number: number) => Math.round(number * 10_000) / 10_000
