import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { checkKindWords, checkOutcomeWords, checkReasonWords, innocentWords } from '../../contract/money-words.ts'
import type { CheckRow, MoneyCheck } from '../../contract.ts'
import { usePart } from '../use-part.tsx'

interface CheckCardProps {
  kind: MoneyCheck['kind']
  checks: readonly MoneyCheck[]
  names: (holderId: string) => string
  onLook: ((check: MoneyCheck) => void) | undefined
}

/** Things to check of one kind: the common explanation once, then of whom each is and the rows that it is about. */
export function CheckCard({ kind, checks, names, onLook }: CheckCardProps) {
  const word = useWord()
  const { shown, more } = usePart(checks, { atOnce: 20 })
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
          <Trans>Waarom nagaan: {word(checkReasonWords[kind])}.</Trans>
        </p>
        <ul className="wh-budget-list wh-budget-list--tall">
          {shown.map((check) => (
            <li key={check.subject}>
              <OneCheck check={check} names={names} onLook={onLook && (() => onLook(check))} />
            </li>
          ))}
        </ul>
        {more}
      </div>
    </Card>
  )
}

function OneCheck({ check, names, onLook }: Pick<CheckCardProps, 'names'> & { check: MoneyCheck; onLook: (() => void) | undefined }) {
  const { t } = useLingui()
  const { look, rowCount } = check
  return (
    <div className="wh-budget-stack">
      <div className="wh-money-check">
        <h3 className="wh-budget-subheading">
          <About check={check} names={names} />
        </h3>
        {onLook ? (
          <Button small onClick={onLook}>
            {look ? t`Opnieuw bekijken` : t`Vastleggen wat u zag`}
          </Button>
        ) : null}
      </div>
      {look ? <Looked look={look} rowCount={rowCount} /> : null}
      <Disclosure summary={<Plural value={rowCount} one="# regel" other="# regels" />}>
        <Rows check={check} names={names} />
      </Disclosure>
    </div>
  )
}

function About({ check, names }: Pick<CheckCardProps, 'names'> & { check: MoneyCheck }) {
  const { t } = useLingui()
  const { holderIds, provider, agreement, budget, account } = check
  const parts = [
    holderIds.length > 0 ? holderIds.map(names).join(', ') : null,
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

function Rows({ check: { rows, rowCount, holderIds }, names }: Pick<CheckCardProps, 'names'> & { check: MoneyCheck }) {
  const { t } = useLingui()
  const format = useFormat()
  const hours = (minutes: number) => format.number(Math.round(minutes / 6) / 10)
  const period = ({ from, to }: CheckRow) =>
    from && to ? t`${format.date(from)} t/m ${format.date(to)}` : from ? t`vanaf ${format.date(from)}` : '–'
  const beside = ({ beside: value }: CheckRow) => {
    if (!value) return '–'
    if (value.what === 'ends-on') return t`einde ${format.date(String(value.value))}`
    if (value.what === 'agreed-minutes') return t`afgesproken ${hours(Number(value.value))} uur`
    return value.what === 'days' ? t`${value.value} dagen in deze periode` : t`${value.value} betalingen`
  }
  const has = (test: (row: CheckRow) => boolean) => rows.some(test)
  const columns: (Column<CheckRow & { key: string }> | false)[] = [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference || '–' },
    holderIds.length > 1 && { key: 'holder', header: t`Budgethouder`, cell: ({ holderId }) => (holderId ? names(holderId) : '–') },
    has(({ on }) => on !== null) && { key: 'on', header: t`Betaald op`, cell: ({ on }) => format.date(on) },
    { key: 'period', header: t`Periode`, cell: period },
    has(({ minutes }) => minutes !== null) && {
      key: 'hours',
      header: t`Uren`,
      align: 'end',
      cell: ({ minutes }) => (minutes === null ? '–' : hours(minutes)),
    },
    has(({ cents }) => cents !== null) && { key: 'amount', header: t`Bedrag`, align: 'end', cell: ({ cents }) => format.money(cents) },
    has((row) => row.beside !== null) && { key: 'beside', header: t`Ernaast`, cell: beside },
  ]
  return (
    <>
      <DataTable
        caption={t`De regels`}
        rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={columns.filter((column) => column !== false)}
      />
      {rowCount > rows.length ? <p>{t`De eerste ${rows.length} van ${rowCount} regels.`}</p> : null}
    </>
  )
}
