import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { checkKindWords, checkOutcomeWords, checkReasonWords, innocentWords } from '../../contract/money-words.ts'
import type { MoneyCheck } from '../../contract.ts'
import { usePart } from '../use-part.tsx'
import { CheckRows, OPEN_POINT } from './CheckRows.tsx'
import { type CheckSearch, pointOf } from './money-search.ts'

/** What every point is given. */
interface PointGiven {
  id: string
  names: (holderId: string) => string
  /** The point that is open, and where its rows go on */
  open: CheckSearch
  onOpen: (point: string | undefined) => void
  onLook: ((check: MoneyCheck) => void) | undefined
}

/** Things to check of one kind: the common explanation once, then of whom each is and the rows that it is about. */
export function CheckCard({ kind, checks, ...given }: PointGiven & { kind: MoneyCheck['kind']; checks: readonly MoneyCheck[] }) {
  const word = useWord()
  const upTo = checks.findIndex((check) => pointOf(check) === given.open.punt) + 1
  const { shown, more } = usePart(checks, { atOnce: 20, upTo })
  return (
    <Card title={word(checkKindWords[kind])}>
      <div className="wh-budget-stack">
        <p className="wh-money-innocent">
          <strong>
            <Trans>Gewone verklaring:</Trans>
          </strong>{' '}
          {word(innocentWords[kind])}
        </p>
        <p>
          <Trans>Waarom nagaan: {word(checkReasonWords[kind])}</Trans>
        </p>
        <ul className="wh-budget-list wh-budget-list--tall">
          {shown.map((check) => (
            <li key={check.subject}>
              <Point {...given} check={check} />
            </li>
          ))}
        </ul>
        {more}
      </div>
    </Card>
  )
}

function Point({ id, check, names, open, onOpen, onLook }: PointGiven & { check: MoneyCheck }) {
  const { t } = useLingui()
  const { look, rowCount } = check
  const point = pointOf(check)
  const isOpen = open.punt === point
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) bringIntoView(place.current)
  }, [isOpen])
  return (
    <div className="wh-budget-stack" ref={place} id={isOpen ? OPEN_POINT : undefined}>
      <div className="wh-money-check">
        <h3 className="wh-budget-subheading">
          <About check={check} names={names} />
        </h3>
        {onLook ? (
          <Button small onClick={() => onLook(check)}>
            {look ? t`Opnieuw bekijken` : t`Vastleggen wat u zag`}
          </Button>
        ) : null}
      </div>
      {look ? <Looked look={look} rowCount={rowCount} /> : null}
      <Disclosure
        summary={<Plural value={rowCount} one="# regel" other="# regels" />}
        open={isOpen}
        onToggle={(opened) => (opened === isOpen ? undefined : onOpen(opened ? point : undefined))}
      >
        {isOpen ? <CheckRows id={id} check={check} after={open.na} names={names} /> : null}
      </Disclosure>
    </div>
  )
}

/** From an address the open point can be far down; and another that closed above it may have taken it along. */
function bringIntoView(point: HTMLElement | null): void {
  const top = point?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > window.innerHeight) point?.scrollIntoView()
}

function About({ check, names }: Pick<PointGiven, 'names'> & { check: MoneyCheck }) {
  const { t } = useLingui()
  const { holderIds, holderCount, provider, agreement, budget, account } = check
  const [named, others] = [holderIds.map(names).join(', '), holderCount - holderIds.length]
  const parts = [
    others > 0 ? t`${named} en nog ${plural(others, { one: '# budgethouder', other: '# budgethouders' })}` : named,
    provider,
    agreement ? t`zorgovereenkomst ${agreement}` : null,
    budget ? t`budget ${budget}` : null,
    account ? t`rekening eindigt op ${account}` : null,
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

function Looked({ look, rowCount }: { look: NonNullable<MoneyCheck['look']>; rowCount: number }) {
  const word = useWord()
  const format = useFormat()
  const more = rowCount - look.seenRows
  return (
    <p>
      <StatusBadge tone={look.outcome === 'explained' ? 'safe' : 'active'}>{word(checkOutcomeWords[look.outcome])}</StatusBadge>{' '}
      <Trans>
        {look.because} ({look.by}, {format.date(look.at)})
      </Trans>{' '}
      {more > 0 ? <Plural value={more} one="Daarna kwam er # regel bij." other="Daarna kwamen er # regels bij." /> : null}
    </p>
  )
}
