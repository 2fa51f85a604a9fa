import { stringify } from 'csv-stringify/sync'
import { capacityActivityWords } from '#modules/capacity/contract.ts'
import type { CapacityMonth, CapacityYear } from '../../contract.ts'

const columns = [
  'jaar',
  'maand',
  'stand',
  'activiteit',
  'inzetbaar in uren',
  'gepland in uren',
  'gepland van inzetbaar',
  'gemaakt in uren',
  'gemaakt van inzetbaar',
  'waarvan avond in uren',
  'programma',
  'verwacht eind van het jaar in uren',
  'verwacht eind van het jaar van inzetbaar',
]
const states = { closed: 'afgesloten', open: 'voorlopig', running: 'voorlopig, loopt nog' } as const satisfies Record<
  CapacityMonth['state'],
  string
>

/** The months of a year and the year so far for a spreadsheet: `;` between, decimals with a comma, UTF-8 with its mark. */
export function capacityAsCsv(year: CapacityYear): string {
  const nameOf = (activity: CapacityMonth['activities'][number]['activity']) =>
    year.activities.find((one) => one.activity === activity)?.title ?? capacityActivityWords[activity].nl
  const linesOf = (begin: string[], stretch: Pick<CapacityMonth, 'deployable' | 'activities' | 'notRecorded' | 'notRecordedShare'>) => [
    ...stretch.activities.map((one) => [
      ...begin,
      nameOf(one.activity),
      hours(stretch.deployable),
      hours(one.planned),
      share(one.plannedShare),
      hours(one.made),
      share(one.madeShare),
      hours(one.evening),
    ]),
    [...begin, 'Niet vastgelegd', hours(stretch.deployable), '', '', hours(stretch.notRecorded), share(stretch.notRecordedShare), ''],
  ]
  const whole = linesOf([String(year.year), 'tot nu toe', year.through ? `tot en met ${year.through}` : ''], year).map((line, place) => {
    const one = year.activities[place]
    return one
      ? [...line, one.programmePercent === null ? '' : share(one.programmePercent / 100), hours(one.forecast), share(one.forecastShare)]
      : [...line, '', '', '']
  })
  const months = year.months.flatMap((month) =>
    linesOf([String(year.year), month.month, states[month.state]], month).map((line) => [...line, '', '', '']),
  )
  return stringify([columns, ...whole, ...months], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

const hours = (minutes: number | null) => (minutes === null ? '' : (minutes / 60).toFixed(1).replace('.', ','))
const share = (part: number | null) => (part === null ? '' : part.toFixed(4).replace('.', ','))
