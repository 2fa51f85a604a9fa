import { capacityActivityWords } from '#modules/capacity/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import type { Attention, CapacityActivityOfYear } from '../../contract.ts'

export interface CapacityStand {
  activities: readonly Pick<CapacityActivityOfYear, 'activity' | 'title' | 'programmePercent' | 'madeShare' | 'forecastShare'>[]
  notRecordedShare: number | null
  /** The year has no days left */
  isOver: boolean
}

/** A share beside the programme: percent made, where it ends, and how many percentage points above the programme each of them lies. */
interface Compared {
  name: Words
  programme: number
  made: number
  ends: number | null
  gap: number
  gapAtEnd: number
}

/** What asks for attention in the shares, in words. @param deviation from how many percentage points on */
export function attentionInCapacity({ activities, notRecordedShare, isOver }: CapacityStand, deviation: number): Attention[] {
  const hidden = (notRecordedShare ?? 0) * 100
  const compared = activities.flatMap(comparedWithProgramme)
  const off = compared.filter(({ gap, gapAtEnd }) => Math.abs(gap) >= deviation || (!isOver && Math.abs(gapAtEnd) >= deviation))
  return [
    ...(hidden >= deviation ? [notRecorded(Math.round(hidden))] : []),
    ...off.map((one) => {
      if (isOver) return afterwards(one, hidden)
      return Math.abs(one.gap) >= deviation ? soFar(one, hidden) : later(one)
    }),
    ...moved(compared, deviation),
  ].map((words) => ({ ...words, href: null }))
}

function comparedWithProgramme({
  activity,
  title,
  programmePercent,
  madeShare,
  forecastShare,
}: CapacityStand['activities'][number]): Compared[] {
  if (programmePercent === null || madeShare === null) return []
  const [made, ends] = [madeShare * 100, forecastShare === null ? null : forecastShare * 100]
  const name = title === null ? capacityActivityWords[activity] : { nl: title, en: title }
  return [{ name, programme: programmePercent, made, ends, gap: made - programmePercent, gapAtEnd: (ends ?? made) - programmePercent }]
}

function notRecorded(percent: number): Words {
  return {
    nl: `Van ${percent}% van de inzetbare tijd is niet vastgelegd waaraan die is besteed. De aandelen kunnen daardoor te laag zijn.`,
    en: `Of ${percent}% of the deployable time it was not recorded what it was spent on. The shares can be too low for that reason.`,
  }
}

function soFar({ name, made, programme, ends, gap }: Compared, hidden: number): Words {
  const end =
    ends === null
      ? nothing
      : { nl: ` Bij dit tempo eindigt het jaar op ${percent(ends).nl}.`, en: ` At this pace the year ends on ${percent(ends).en}.` }
  const why = mayHide(gap, hidden)
  return {
    nl: `${name.nl} krijgt ${percent(made).nl} van de inzetbare tijd; het programma zegt ${asWritten(programme).nl}.${end.nl}${why.nl}`,
    en: `${name.en} gets ${percent(made).en} of the deployable time; the programme says ${asWritten(programme).en}.${end.en}${why.en}`,
  }
}

function later({ name, made, programme, ends }: Compared): Words {
  const end = percent(ends ?? made)
  return {
    nl: `${name.nl} krijgt nu ${percent(made).nl} van de inzetbare tijd, maar eindigt bij dit tempo op ${end.nl}; het programma zegt ${asWritten(programme).nl}.`,
    en: `${name.en} gets ${percent(made).en} of the deployable time now, but ends on ${end.en} at this pace; the programme says ${asWritten(programme).en}.`,
  }
}

function afterwards({ name, made, programme, gap }: Compared, hidden: number): Words {
  const why = mayHide(gap, hidden)
  return {
    nl: `${name.nl} kreeg ${percent(made).nl} van de inzetbare tijd; het programma zei ${asWritten(programme).nl}.${why.nl}`,
    en: `${name.en} got ${percent(made).en} of the deployable time; the programme said ${asWritten(programme).en}.${why.en}`,
  }
}

/** A shortage that what was not recorded could fill is no certain shortage. */
function mayHide(gap: number, hidden: number): Words {
  if (gap >= 0 || hidden < -gap) return nothing
  return {
    nl: ' Het verschil kan zitten in tijd die niet is vastgelegd.',
    en: ' The difference may lie in time that was not recorded.',
  }
}

/** Where one side got more and the other less: said in one sentence. */
function moved(compared: readonly Compared[], deviation: number): Words[] {
  const more = compared.filter(({ gap }) => gap >= deviation)
  const less = compared.filter(({ gap }) => gap <= -deviation)
  if (more.length === 0 || less.length === 0) return []
  const list = (language: keyof Words, of: readonly Compared[], way: string) =>
    new Intl.ListFormat(language).format(of.map(({ name, gap }) => `${Math.abs(Math.round(gap))} ${way} ${name[language]}`))
  return [
    {
      nl: `Er ging dus ${list('nl', more, 'procentpunt meer naar')}. Er ging ${list('nl', less, 'procentpunt minder naar')}.`,
      en: `So ${list('en', more, 'percentage points more went to')}, and ${list('en', less, 'percentage points less to')}.`,
    },
  ]
}

const nothing: Words = { nl: '', en: '' }
const percent = (value: number): Words => ({ nl: `${Math.round(value)}%`, en: `${Math.round(value)}%` })
/** As the programme writes it: 12.5 is `12,5%`. */
const asWritten = (value: number): Words => ({ nl: `${String(value).replace('.', ',')}%`, en: `${value}%` })
