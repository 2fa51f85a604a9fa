import { capital } from '#platform/contract/words.ts'
import type { Block, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { hideSmall, inWords, isHidden, type Shown } from '#platform/server/small-count-rules.ts'
import { type FigureKey, figureSchemeWords, figureSourceWords, figureWords, type MonthPoint, type ShareOfYear } from '../../contract.ts'
import { causeKeys, outcomeKeys } from '../figures/figure-definition-rules.ts'
import type { Audience, ShownFigure, ShownYear } from '../figures/shown-figures-rules.ts'
import { bars, countOf, countTable, drawn, end, numberIn, type ShownFigures, start } from './count-blocks.ts'

const steps: readonly FigureKey[] = ['received', 'worth-investigating', 'investigated', 'finished', 'share']
const times: readonly FigureKey[] = [
  'time-judging',
  'time-starting',
  'time-investigating',
  'time-deciding',
  'time-completing',
  'time-whole',
]

/** What happened in an activity, in figures: each chart with the sentence that it shows and the table behind it. */
export function figureBlocks(shownYear: ShownYear, months: readonly MonthPoint[], audience: Audience): Block[] {
  const { year, figures: shown } = shownYear
  const list = (title: string, keys: readonly FigureKey[], caption: string): Block[] => [
    { kind: 'heading', level: 3, text: title },
    countTable(caption, keys, shown),
  ]
  return [
    { kind: 'heading', level: 3, text: 'Van melding tot gevolg' },
    ...funnelBlocks(shown),
    ...(audience === 'team' ? [sourceTable(year)] : []),
    { kind: 'heading', level: 3, text: 'Uitkomsten' },
    ...outcomeBlocks(shownYear, audience),
    { kind: 'heading', level: 3, text: 'Verloop over het jaar' },
    ...monthBlocks(months, audience),
    { kind: 'heading', level: 3, text: 'Doorlooptijden' },
    timeTable(shown),
    ...list(
      'Hoor en wederhoor',
      ['heard', 'heard-in-writing', 'did-not-come', 'hearing-waived', 'hearing-unknown'],
      'Hoe er is gehoord in de afgeronde onderzoeken',
    ),
    ...list(
      'Opzet en verwijtbaarheid',
      ['intent', 'gross-negligence', 'normal-culpability', 'reduced-culpability', 'no-culpability'],
      'Hoe de verwijtbaarheid is gewogen',
    ),
    ...list(
      'Advies en besluit',
      ['parts-decided', 'followed', 'deviated', 'sent-back'],
      'Onderdelen van adviezen en wat daarop is besloten',
    ),
    ...list(
      'Bezwaar',
      [
        'objections',
        'objections-pending',
        'objections-unfounded',
        'objections-founded',
        'objections-partly-founded',
        'objections-withdrawn',
        'restated',
      ],
      'Bezwaren en wat ervan kwam',
    ),
    { kind: 'heading', level: 3, text: 'Bedragen' },
    amountTable(shown),
    { kind: 'heading', level: 3, text: 'Oorzaken' },
    ...causeBlocks(shown),
    countTable(
      'Wat met de voorstellen is gedaan',
      [
        'proposals',
        'proposals-waiting',
        'proposals-combined',
        'proposals-adopted',
        'proposals-rejected',
        'proposals-done',
        'proposals-in-time',
      ],
      shown,
    ),
  ]
}

function funnelBlocks(shown: ShownFigures): Block[] {
  const told = (['received', 'worth-investigating', 'finished'] as const).map((key) => countOf(shown, key))
  const [received, worth, finished] = told.map(numberIn)
  const says = told.some(isHidden)
    ? 'Een deel van de aantallen is te klein om te tonen, of zou een klein aantal verraden.'
    : `Van de ${received} ontvangen meldingen waren er ${worth} onderzoekswaardig; ${finished} onderzoeken zijn afgerond.`
  return [
    bars('Van melding tot gevolg', says, steps, shown),
    countTable(
      'Van melding tot gevolg',
      ['received', 'joined', 'unjudged', 'not-investigated', 'worth-investigating', 'investigated', 'open', 'finished', 'share'],
      shown,
    ),
  ]
}

/** Per source and scheme; for the team only, because cells in two directions can be reckoned from each other. */
function sourceTable(year: ShownYear['year']): Table {
  const figures = steps.flatMap((key) => year.figures.find((figure) => figure.key === key) ?? [])
  const sources = figures[0]?.bySource.map(({ source }) => source) ?? []
  const schemes = figures[0]?.byScheme.map(({ scheme }) => scheme) ?? []
  return {
    kind: 'table',
    caption: 'Van melding tot gevolg, per bron en per regeling',
    columns: [start('Bron of regeling'), ...figures.map((figure) => end(figure.key === 'share' ? 'Met gevolg' : figure.words.nl))],
    rows: [
      ...sources.map((source) => [
        capital(figureSourceWords[source].nl),
        ...figures.map((figure) => dutch.number(figure.bySource.find((part) => part.source === source)?.numerator ?? 0)),
      ]),
      ...schemes.map((scheme) => [
        capital(figureSchemeWords[scheme].nl),
        ...figures.map((figure) => dutch.number(figure.byScheme.find((part) => part.scheme === scheme)?.numerator ?? 0)),
      ]),
    ],
  }
}

function outcomeBlocks({ year, figures: shown, share }: ShownYear, audience: Audience): Block[] {
  const parts: { label: string; of: ShareOfYear | null }[] = [
    { label: 'Alle bronnen', of: share },
    ...(audience === 'team' ? year.shareBySource.map((of) => ({ label: capital(figureSourceWords[of.source].nl), of })) : []),
  ]
  const lines = parts.map(({ label, of }) => intervalLine(label, of))
  const says = sentenceOfShare(share, year.baseline?.share)
  return [
    {
      kind: 'intervals',
      title: 'Leidde tot beëindiging, wijziging of niet-verstrekking',
      says,
      alt: `Aandeel met 95%-marge. ${lines.map((line) => `${line.label}: ${line.shown}`).join('; ')}.${year.baseline ? ` Uitgangspunt: ${dutch.percent(year.baseline.share)}.` : ''}`,
      lines,
      baseline: year.baseline && { share: year.baseline.share, label: `Uitgangspunt ${dutch.percent(year.baseline.share)}` },
    },
    countTable('Uitkomsten van de afgeronde onderzoeken', [...outcomeKeys, 'finished'], shown),
  ]
}

function intervalLine(label: string, share: ShareOfYear | null) {
  if (!share) return { label, share: null, low: 0, high: 1, shown: 'te weinig om te tonen' }
  if (share.share === null) return { label, share: null, low: 0, high: 1, shown: 'nog niets afgerond' }
  const { numerator, denominator, low, high } = share
  return {
    label,
    share: share.share,
    low,
    high,
    shown: `${dutch.percent(share.share)} (${dutch.percent(low)} tot ${dutch.percent(high)}); ${dutch.number(numerator)} van ${dutch.number(denominator)}`,
  }
}

/** What a share says beside the share that the programme expects. */
export function sentenceOfShare(share: ShareOfYear | null, baseline: number | undefined): string {
  if (!share) return 'Het aandeel is gebaseerd op te weinig onderzoeken om te tonen.'
  if (share.share === null) return 'Er is nog geen onderzoek afgerond.'
  const told = `${dutch.percent(share.share)} van de afgeronde onderzoeken had gevolg; de 95%-marge loopt van ${dutch.percent(share.low)} tot ${dutch.percent(share.high)}.`
  if (baseline === undefined) return told
  const expected = dutch.percent(baseline)
  if (share.low > baseline) return `${told} Dat is hoger dan het uitgangspunt van ${expected}.`
  if (share.high < baseline) return `${told} Dat is lager dan het uitgangspunt van ${expected}.`
  return `${told} Dat past bij het uitgangspunt van ${expected}.`
}

const monthNames = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

interface Span {
  label: string
  received: number
  finished: number
}

/** Months for the team; quarters for the public, where a month would often be too small to show. */
function monthBlocks(months: readonly MonthPoint[], audience: Audience): Block[] {
  const spans =
    audience === 'team' ? months.map((month, index) => ({ label: monthNames[index] ?? month.month, ...month })) : quarters(months)
  const received = shownIn(
    spans.map((span) => span.received),
    audience,
  )
  const finished = shownIn(
    spans.map((span) => span.finished),
    audience,
  )
  const caption = audience === 'team' ? 'Per maand ontvangen en afgerond' : 'Per kwartaal ontvangen en afgerond'
  const table: Table = {
    kind: 'table',
    caption,
    columns: [start(audience === 'team' ? 'Maand' : 'Kwartaal'), end('Ontvangen'), end('Afgerond')],
    rows: spans.map((span, index) => [span.label, numberIn(received[index] ?? 0), numberIn(finished[index] ?? 0)]),
  }
  const most = Math.max(...spans.map((span) => span.received))
  const busiest = spans.findIndex((span) => span.received === most)
  const says =
    most === 0 || isHidden(received[busiest] ?? 0)
      ? 'Er kwam weinig binnen.'
      : `De meeste meldingen kwamen binnen in: ${spans[busiest]?.label}.`
  return [
    {
      kind: 'months',
      title: caption,
      says,
      alt: `Staafdiagram met twee reeksen. ${table.rows.map(([label, one, other]) => `${label}: ${one} ontvangen, ${other} afgerond`).join('; ')}.`,
      labels: spans.map(({ label }) => label),
      series: [
        { name: 'Ontvangen', values: received.map(drawn) },
        { name: 'Afgerond', values: finished.map(drawn) },
      ],
    },
    table,
  ]
}

/** Their whole is shown too, so for the public they are hidden together. */
function shownIn(counts: readonly number[], audience: Audience): readonly Shown[] {
  if (audience === 'team') return counts
  return [...hideSmall(new Map(counts.entries()), [{ whole: null, parts: [...counts.keys()] }]).values()]
}

function quarters(months: readonly MonthPoint[]): Span[] {
  return [0, 1, 2, 3].map((quarter) => {
    const of = months.slice(quarter * 3, quarter * 3 + 3)
    return {
      label: `${quarter + 1}e kwartaal`,
      received: of.reduce((total, month) => total + month.received, 0),
      finished: of.reduce((total, month) => total + month.finished, 0),
    }
  })
}

function timeTable(shown: ShownFigures): Table {
  const span = (days: ShownFigure['days'], pick: 'median' | 'p90') =>
    days === null ? '–' : days === 'hidden' ? inWords('beside') : dutch.number(days[pick])
  return {
    kind: 'table',
    caption: 'Doorlooptijd per stap, in dagen: de helft klaar binnen, en negen van de tien klaar binnen',
    columns: [
      start('Stap'),
      end('Aantal'),
      end('Helft, kalenderdagen'),
      end('9 van 10, kalenderdagen'),
      end('Helft, werkdagen'),
      end('9 van 10, werkdagen'),
    ],
    rows: times.map((key) => {
      const time = shown.get(key)
      return [
        figureWords[key].nl,
        numberIn(time?.count ?? 0),
        ...(['median', 'p90'] as const).map((pick) => span(time?.days ?? null, pick)),
        ...(['median', 'p90'] as const).map((pick) => span(time?.workingDays ?? null, pick)),
      ]
    }),
  }
}

/** Under Wmo and Youth Act no fine exists; there, what was received stands beside what is recovered. */
function amountTable(shown: ShownFigures): Table {
  const keys: readonly FigureKey[] = [
    'monthly-amount',
    'yearly-saving',
    'recovered',
    shown.has('budget-received') ? 'budget-received' : 'fined',
  ]
  return {
    kind: 'table',
    caption: 'Bedragen, en hoe ze zijn berekend',
    columns: [start('Bedrag'), end('Onderzoeken'), end('Som'), start('Zo berekend')],
    rows: keys.map((key) => {
      const amount = shown.get(key)
      const sum = amount?.cents ?? 0
      return [
        figureWords[key].nl,
        numberIn(amount?.count ?? 0),
        sum === 'hidden' ? inWords('beside') : dutch.euros(sum),
        amount?.figure.formula?.nl ?? '',
      ]
    }),
  }
}

function causeBlocks(shown: ShownFigures): Block[] {
  const inOrder = [...causeKeys].sort((one, other) => drawn(countOf(shown, other)) - drawn(countOf(shown, one)))
  return [
    bars('Waardoor het misging', sentenceOfCauses(shown), inOrder, shown),
    countTable('Oorzaken in de afgeronde onderzoeken', inOrder, shown),
  ]
}

/** What went wrong most often; that nothing was wrong is no cause. */
function sentenceOfCauses(shown: ShownFigures): string {
  const real = causeKeys.filter((key) => key !== 'cause-no-breach')
  const numbers = real.map((key) => shown.get(key)?.figure.numerator ?? 0)
  const first = real[numbers.indexOf(Math.max(...numbers))]
  if (!first || drawn(countOf(shown, first)) === 0) return 'Er zijn te weinig oorzaken vastgelegd om te tonen.'
  return `Het vaakst genoemd: ${figureWords[first].nl.replace(/^Oorzaak: /, '')}.`
}
