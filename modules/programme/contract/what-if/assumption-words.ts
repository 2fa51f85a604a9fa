import type { Words } from '#platform/contract/words.ts'
import type { BaseStage, BaseStream, ScenarioBase } from './scenario.ts'
import { streamWords, workStageWords } from './what-if-words.ts'

export interface AssumptionGroup {
  about: Words
  lines: Words[]
}

/** Where every number of a scenario comes from, and what the model does not know: in whole sentences, for who reads the outcome. */
export function assumptionsOf(base: ScenarioBase): AssumptionGroup[] {
  return [
    { about: { nl: 'Hoe er gerekend is', en: 'How it was reckoned' }, lines: [...howWords] },
    { about: { nl: 'Uren van het team', en: 'Hours of the team' }, lines: teamWords(base) },
    ...base.streams.map((stream) => ({ about: streamWords[stream.stream], lines: streamLines(base, stream) })),
    { about: { nl: 'Wat het model niet weet', en: 'What the model does not know' }, lines: [...unknownWords] },
  ]
}

const howWords: readonly Words[] = [
  {
    nl: 'De computer speelt een jaar veel keren na, elke keer met ander toeval: wanneer iets binnenkomt en hoeveel werk het is. De situatie van nu en het scenario krijgen hetzelfde toeval, zodat het verschil door het scenario komt.',
    en: 'The computer plays a year many times, each time with other luck: when something comes in and how much work it is. The team as it is and the scenario get the same luck, so that the difference comes from the scenario.',
  },
  {
    nl: 'Een verwachting is het midden van al die jaren. Tussen haakjes staat waar 80 van de 100 jaren liggen; bij een verschil loopt dat van rustige naar drukke jaren.',
    en: 'What is expected is the middle of all those years. Between brackets stands where 80 of 100 years lie; for a difference that runs from quiet years to busy ones.',
  },
  {
    nl: 'Vertrouw het verschil meer dan het getal zelf: de getelde dagen bevatten ook het wachten dat er toen was. Daarvan is alleen de tijd van het werk zelf afgehaald.',
    en: 'Trust the difference more than the number itself: the days that were counted include the waiting of that time. Only the time of the work itself was taken off.',
  },
]

const unknownWords: readonly Words[] = [
  {
    nl: 'Het model kent geen mensen. Het zegt nooit iets over een medewerker, een inwoner of een dossier; het kent alleen aantallen, dagen en uren van het hele team.',
    en: 'The model knows no people. It never says anything about an employee, a resident or a file; it knows only counts, days and hours of the whole team.',
  },
  {
    nl: 'Spoed, verlof van een enkele dag, inwerken van nieuwe collega’s en hulp tussen activiteiten zitten er niet in. Elke activiteit gebruikt alleen haar eigen aandeel van de uren.',
    en: 'Urgent work, leave of a single day, new colleagues learning the work and help between activities are not in it. Each activity uses only its own share of the hours.',
  },
  {
    nl: 'Wat het scenario doet met de kwaliteit van het onderzoek, of met wie er gemeld wordt, weet het model niet. Een kortere doorlooptijd is geen doel op zich.',
    en: 'What the scenario does to the quality of investigations, or to who is reported, the model does not know. A shorter lead time is no aim in itself.',
  },
]

function teamWords(base: ScenarioBase): Words[] {
  const { year, teamHours, teamHoursFrom, fullTimeHours, deployableRatio, deployableFrom } = base
  const hours = mean(teamHours)
  const where = {
    measured: {
      nl: `uit de werkpatronen en het verlof van ${year}, zonder algemene tijd`,
      en: `from the working patterns and leave of ${year}, without general time`,
    },
    assumed: {
      nl: 'een aanname, omdat er geen werkpatronen zijn van drie of meer collega’s',
      en: 'an assumption, because there are no working patterns of three or more colleagues',
    },
    entered: { nl: 'zoals ingevuld bij dit scenario', en: 'as entered with this scenario' },
  }[teamHoursFrom]
  const of = fullTimeHours * deployableRatio
  return [
    {
      nl: `Het team heeft gemiddeld ${nl(hours)} inzetbare uren per week: ${where.nl}.`,
      en: `The team has ${en(hours)} deployable hours a week on average: ${where.en}.`,
    },
    {
      nl: `Een hele medewerker geeft ${nl(of)} inzetbare uren per week: ${nl(fullTimeHours)} uur maal ${nl(deployableRatio * 100)}%, ${deployableFrom === 'measured' ? `het deel dat in ${year} inzetbaar was` : 'een aanname'}.`,
      en: `A full-time colleague gives ${en(of)} deployable hours a week: ${en(fullTimeHours)} hours times ${en(deployableRatio * 100)}%, ${deployableFrom === 'measured' ? `the part that was deployable in ${year}` : 'an assumption'}.`,
    },
  ]
}

function streamLines(base: ScenarioBase, stream: BaseStream): Words[] {
  const { share, workers, stages } = stream
  const hours = (mean(base.teamHours) * share) / 100
  return [
    arrivalWords(base, stream),
    {
      nl: `${nl(share)}% van de uren, dus ${nl(hours)} uur per week, voor ${workers === 1 ? 'één stuk werk' : `${workers} stukken werk`} tegelijk. Het aandeel komt uit het programma van ${base.year}.`,
      en: `${en(share)}% of the hours, so ${en(hours)} hours a week, for ${workers} ${workers === 1 ? 'piece' : 'pieces'} of work at a time. The share comes from the programme of ${base.year}.`,
    },
    ...grouped(
      stages,
      ({ workFrom }) => workWords[workFrom],
      (stage) => ({ nl: `${nl(stage.workHours)} uur`, en: `${en(stage.workHours)} hours` }),
    ).map(({ why, list }) => ({
      nl: `Werk (de helft vraagt minder): ${list.nl}. ${why.nl}`,
      en: `Work (half takes less): ${list.en}. ${why.en}`,
    })),
    ...grouped(stages, ({ waitFrom }) => waitWords(base.year)[waitFrom]).map(({ why, list }) => ({
      nl: `Dagen wachten op anderen bij ${list.nl}: ${why.nl}`,
      en: `Days of waiting on others in ${list.en}: ${why.en}`,
    })),
    ...stages.filter(({ stage }) => stage === 'judging').map((stage) => goingOn(base, stage)),
    stockWords(base, stages),
  ]
}

const workWords: Readonly<Record<BaseStage['workFrom'], Words>> = {
  measured: {
    nl: 'Naar de uren die voor afgesloten zaken zijn gemaakt; hoe die over de stappen zijn verdeeld, is een aanname.',
    en: 'By the hours made for closed cases; how they are divided over the stages is an assumption.',
  },
  assumed: {
    nl: 'Een aanname, want er zijn van minder dan tien afgesloten zaken uren bekend.',
    en: 'An assumption, for hours are known of fewer than ten closed cases.',
  },
  entered: { nl: 'Zoals ingevuld bij dit scenario.', en: 'As entered with this scenario.' },
}

const waitWords = (year: number): Readonly<Record<BaseStage['waitFrom'], Words>> => ({
  measured: {
    nl: `geteld van wat in ${year} klaarkwam, min de tijd van het werk zelf.`,
    en: `counted of what was done in ${year}, less the time of the work itself.`,
  },
  assumed: {
    nl: `een aanname, want er kwamen er in ${year} minder dan tien klaar.`,
    en: `an assumption, for fewer than ten were done in ${year}.`,
  },
})

/** Stages with the same reason together, each with what is said of it. */
function grouped(
  stages: readonly BaseStage[],
  reasonOf: (stage: BaseStage) => Words,
  say?: (stage: BaseStage) => Words,
): { why: Words; list: Words }[] {
  const groups = Map.groupBy(stages, (stage) => reasonOf(stage).nl)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const one = (language: 'nl' | 'en') =>
      group.map((stage) => `${workStageWords[stage.stage][language]}${say ? ` ${say(stage)[language]}` : ''}`).join(', ')
    return [{ why: reasonOf(first), list: { nl: one('nl'), en: one('en') } }]
  })
}

const goingOn = ({ year }: ScenarioBase, { continues, continuesFrom }: BaseStage): Words => ({
  nl: `${nl(continues * 100)}% van wat is beoordeeld wordt onderzocht: ${continuesFrom === 'measured' ? `geteld in ${year}` : 'een aanname'}.`,
  en: `${en(continues * 100)}% of what was judged is investigated: ${continuesFrom === 'measured' ? `counted in ${year}` : 'an assumption'}.`,
})

function stockWords({ asOf }: ScenarioBase, stages: readonly BaseStage[]): Words {
  const list = (language: 'nl' | 'en') => stages.map(({ stage, stock }) => `${workStageWords[stage][language]} ${stock}`).join(', ')
  return {
    nl: `Het jaar begint met de voorraad van ${day(asOf, 'nl-NL')}: ${list('nl')}.`,
    en: `The year begins with the stock of ${day(asOf, 'en-GB')}: ${list('en')}.`,
  }
}

function arrivalWords({ year, wholeMonths }: ScenarioBase, { arrivals, arrivalsFrom }: BaseStream): Words {
  const total = arrivals.reduce((sum, number) => sum + number, 0)
  const filled =
    wholeMonths < 12
      ? {
          nl: ` De maanden zonder telling hebben het gemiddelde van ${wholeMonths} hele ${wholeMonths === 1 ? 'maand' : 'maanden'}.`,
          en: ` The months without a count have the mean of ${wholeMonths} whole ${wholeMonths === 1 ? 'month' : 'months'}.`,
        }
      : { nl: '', en: '' }
  if (arrivalsFrom === 'entered')
    return { nl: `Er komen er ${nl(total)} per jaar binnen, zoals ingevuld.`, en: `${en(total)} come in a year, as entered.` }
  if (arrivalsFrom === 'assumed')
    return {
      nl: `Er zijn er ${nl(total)} per jaar: een aanname, want het rooster kent er nog geen.`,
      en: `There are ${en(total)} a year: an assumption, for the roster knows none yet.`,
    }
  const where = arrivalsFrom === 'roster' ? { nl: 'het rooster', en: 'the roster' } : { nl: 'de eigen telling', en: 'the own count' }
  return {
    nl: `Er komen er ${nl(total)} per jaar binnen, volgens ${where.nl} van ${year}.${filled.nl}`,
    en: `${en(total)} come in a year, by ${where.en} of ${year}.${filled.en}`,
  }
}

const day = (date: string, locale: string) =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const nl = (number: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: number < 20 ? 1 : 0 }).format(number)
const en = (number: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: number < 20 ? 1 : 0 }).format(number)
