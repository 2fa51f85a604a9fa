import { useLingui } from '@lingui/react/macro'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure, FigureKey } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { useDays, useFigureValue } from '../figure-value.ts'
import { Now, NowIs } from '../Now.tsx'

const keys: readonly FigureKey[] = [
  'received',
  'worth-investigating',
  'investigated',
  'finished',
  'share',
  'open',
  'time-whole',
  'heard',
  'objections',
  'questions',
  'questions-answered',
  'answered-in-target',
  'time-first-answer',
  'time-closing',
  'advice-followed',
  'results-unknown',
  'complex-joined',
  'actions',
  'action-locations',
  'action-something-found',
  'action-care-signals',
  'action-reports',
  'action-evening',
  'budget-client-opened',
  'budget-provider-opened',
  'budget-suspensions',
  'budget-suspensions-lifted',
  'budget-safety-steps-done',
  'budget-mo-followed',
  'budget-received',
]

/** The few numbers that say how the work went, each with what it is a part of. */
export function KeyFigures({ figures, place }: { figures: readonly Figure[]; place: FigurePlace }) {
  const find = (wanted: FigureKey | null) => figures.find(({ key }) => key === wanted)
  return (
    <dl className="wh-key-figures">
      {keys
        .flatMap((key) => find(key) ?? [])
        .map((figure) =>
          figure.key === 'share' ? (
            <ShareFigure key={figure.key} figure={figure} whole={find(figure.partOf)} place={place} />
          ) : (
            <KeyFigure key={figure.key} figure={figure} place={place} />
          ),
        )}
    </dl>
  )
}

function KeyFigure({ figure, place }: { figure: Figure; place: FigurePlace }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const written = useFigureValue()
  const daysIn = useDays()
  const { days, minutes, denominator, unit, numerator, words } = figure
  const partOf = denominator === null ? '' : t`van ${format.number(denominator)}`
  return (
    <div>
      <dt>{word(words)}</dt>
      <dd className="wh-key-figures__number">
        <FigureLink place={place} figure={figure} count={numerator} shown={written(figure)} />
      </dd>
      <dd className="wh-key-figures__beside">
        {unit === 'days' ? (
          days && t`de helft binnen deze tijd; 9 van 10 binnen ${daysIn(days.p90)}`
        ) : unit === 'minutes' ? (
          minutes && t`de helft binnen deze werktijd; 9 van 10 binnen ${word(workingTimeWords(minutes.p90))}`
        ) : (
          <>
            {partOf} <Now figure={figure} />
          </>
        )}
      </dd>
    </div>
  )
}

/** The part that led to something, as a percentage of what is finished. */
function ShareFigure({ figure, whole, place }: { figure: Figure; whole: Figure | undefined; place: FigurePlace }) {
  const { t } = useLingui()
  const format = useFormat()
  const { numerator, denominator, now } = figure
  const shareOf = (count: number | undefined, of: number | null | undefined) => format.share(count !== undefined && of ? count / of : null)
  const [shown, shownNow] = [shareOf(numerator, denominator), shareOf(now?.numerator, whole?.now?.numerator)]
  return (
    <div>
      <dt>{t`Met gevolg`}</dt>
      <dd className="wh-key-figures__number">
        <FigureLink place={place} figure={figure} count={numerator} shown={shown} />
      </dd>
      <dd className="wh-key-figures__beside">
        {t`${format.number(numerator)} van ${format.number(denominator)}`} {now && shownNow !== shown ? <NowIs>{shownNow}</NowIs> : null}
      </dd>
    </div>
  )
}
