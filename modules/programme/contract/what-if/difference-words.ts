import type { Words } from '#platform/contract/words.ts'
import type { ScenarioResult, Spread, Stream, StreamOutcome } from './scenario.ts'

/** What is different in the scenario: in an ordinary year, and from a quiet year to a busy one. */
export interface Difference {
  middle: number
  low: number
  high: number
}

/** The same place in the years of both: the quiet years beside each other, the ordinary and the busy ones. Both have the same luck. */
export function differenceOf(now: Spread, then: Spread): Difference {
  const places = [then.low80 - now.low80, then.median - now.median, then.high80 - now.high80]
  return { middle: then.median - now.median, low: Math.min(...places), high: Math.max(...places) }
}

const kinds: Readonly<Record<Stream, Words>> = {
  'report-investigation': { nl: 'Meldingen', en: 'Reports' },
  'personal-budget': { nl: 'Onderzoeken van persoonsgebonden budgetten', en: 'Investigations of personal budgets' },
  'primary-process': { nl: 'Adviesvragen', en: 'Questions for advice' },
  'chain-partners': { nl: 'Acties met ketenpartners', en: 'Actions with chain partners' },
}

/** What is to be expected of one kind of work: how long it takes, what is left at the end of the year, and whether the hours are full. */
export function differencesIn(result: ScenarioResult, stream: Stream): Words {
  const now = result.now.find((one) => one.stream === stream)
  const then = result.changed.find((one) => one.stream === stream)
  if (!now || !then) return { nl: '', en: '' }
  const sentences = [leadTimeIn(now, then), stockIn(now, then), ...fullnessIn(then)]
  return { nl: sentences.map(({ nl }) => nl).join(' '), en: sentences.map(({ en }) => en).join(' ') }
}

function leadTimeIn(now: StreamOutcome, then: StreamOutcome): Words {
  const kind = kinds[now.stream]
  if (!now.leadTime || !then.leadTime)
    return {
      nl: `${kind.nl}: er komt in het jaar niets klaar, ${then.leadTime ? 'zoals het nu is' : 'in dit scenario'}.`,
      en: `${kind.en}: nothing is finished in the year, ${then.leadTime ? 'as it is now' : 'in this scenario'}.`,
    }
  const { middle, low, high } = differenceOf(now.leadTime.median, then.leadTime.median)
  const days = Math.round(Math.abs(middle))
  if (days === 0 && Math.round(low) === 0 && Math.round(high) === 0)
    return { nl: `${kind.nl} duren even lang als nu.`, en: `${kind.en} take as long as now.` }
  if (days === 0)
    return {
      nl: `${kind.nl} duren in een gewoon jaar ongeveer even lang als nu (${between(low, high, daysNl)}).`,
      en: `${kind.en} take about as long as now in an ordinary year (${between(low, high, daysEn)}).`,
    }
  return {
    nl: `${kind.nl} duren naar verwachting ${daysNl(middle)} (${between(low, high, daysNl)}).`,
    en: `${kind.en} are expected to take ${daysEn(middle)} (${between(low, high, daysEn)}).`,
  }
}

function stockIn(now: StreamOutcome, then: StreamOutcome): Words {
  const [before, after] = [now.stock[11], then.stock[11]]
  if (!before || !after) return { nl: '', en: '' }
  const { middle, low, high } = differenceOf(before, after)
  const left = Math.round(after.median)
  if (Math.round(middle) === 0)
    return {
      nl: `Eind december liggen er ongeveer evenveel als zonder dit scenario: ${left}.`,
      en: `At the end of December there are about as many left as without this scenario: ${left}.`,
    }
  return {
    nl: `Eind december liggen er naar verwachting ${countNl(middle)}, samen ${left} (${between(low, high, countNl)}).`,
    en: `At the end of December ${countEn(middle)} are expected to be left, ${left} together (${between(low, high, countEn)}).`,
  }
}

/** When nearly every hour is used, what comes in is more than what can be done. */
function fullnessIn({ utilisation, stock }: StreamOutcome): Words[] {
  const [begin, end] = [stock[0]?.median ?? 0, stock[11]?.median ?? 0]
  if (!utilisation || utilisation.median < FULL || end <= begin) return []
  return [
    {
      nl: 'Alle uren zijn dan nodig en er komt meer binnen dan er af kan: de voorraad blijft groeien.',
      en: 'All hours are needed then and more comes in than can be done: the stock goes on growing.',
    },
  ]
}
const FULL = 0.98

type Said = (number: number) => string
const daysNl: Said = (days) =>
  `${Math.abs(Math.round(days))} ${Math.abs(Math.round(days)) === 1 ? 'dag' : 'dagen'} ${days < 0 ? 'korter' : 'langer'}`
const daysEn: Said = (days) =>
  `${Math.abs(Math.round(days))} ${Math.abs(Math.round(days)) === 1 ? 'day' : 'days'} ${days < 0 ? 'less' : 'more'}`
const countNl: Said = (number) => `${Math.abs(Math.round(number))} ${number < 0 ? 'minder' : 'meer'}`
const countEn: Said = (number) => `${Math.abs(Math.round(number))} ${number < 0 ? 'fewer' : 'more'}`

const joiners = { nl: 'en', en: 'and' }

/** `tussen 5 en 14`; with the whole words when one end is shorter and the other longer. */
function between(low: number, high: number, say: Said): string {
  const dutch = say === daysNl || say === countNl
  const [word, and] = dutch ? ['tussen', joiners.nl] : ['between', joiners.en]
  if (low < -0.5 && high > 0.5) return `${word} ${say(low)} ${and} ${say(high)}`
  const ends = [Math.abs(Math.round(low)), Math.abs(Math.round(high))].toSorted((one, other) => one - other)
  return `${word} ${ends[0]} ${and} ${ends[1]}`
}
