import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { cameByWords, deliveryFormWords, productFieldWords, productResultWords } from '../../contract/granted-products-words.ts'
import type { Allocation, GrantedProduct } from '../../contract.ts'
import '../pgb.css'

interface ProductTableProps {
  caption: string
  products: readonly GrantedProduct[]
  /** For what was typed by hand */
  onTakeOut?: ((product: GrantedProduct) => void) | undefined
}

/** Granted products: what, by which decision, in which form, how long, how much, and by whom. */
export function ProductTable({ caption, products, onTakeOut }: ProductTableProps) {
  const { t } = useLingui()
  const format = useFormat()
  const period = usePeriod()
  return (
    <DataTable
      caption={caption}
      rows={products}
      rowKey={({ id }) => id}
      columns={[
        { key: 'product', header: t`Product`, cell: (product) => <Name product={product} onTakeOut={onTakeOut} /> },
        { key: 'form', header: t`Vorm`, cell: (product) => <Form {...product} /> },
        { key: 'period', header: t`Periode`, cell: ({ from, until }) => period(from, until) },
        { key: 'volume', header: t`Omvang`, cell: (product) => <Volume {...product} /> },
        { key: 'supplier', header: t`Leverancier`, cell: (product) => <Supplier {...product} /> },
        {
          key: 'decision',
          header: t`Besluit`,
          cell: ({ decisionNumber, decidedOn }) => (
            <Two first={decisionNumber ?? '–'} second={decidedOn ? format.date(decidedOn) : undefined} />
          ),
        },
      ]}
    />
  )
}

function Two({ first, second }: { first: string; second?: string | undefined }) {
  return (
    <span className="wh-budget-cell">
      <span>{first}</span>
      {second ? <span className="wh-budget-small">{second}</span> : null}
    </span>
  )
}

function Name({ product, onTakeOut }: { product: GrantedProduct; onTakeOut: ProductTableProps['onTakeOut'] }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { superseded, notUnderstood, cameBy, recordedAt, recordedBy } = product
  const strange = notUnderstood.map((field) => word(productFieldWords[field])).join(', ')
  return (
    <span className="wh-budget-cell">
      <span>{product.product ?? t`Product zonder naam`}</span>
      <span className="wh-budget-small">{[product.productCode, product.category].filter(Boolean).join(' · ')}</span>
      {strange ? (
        <span className="wh-budget-small">
          <Trans>Niet te lezen: {strange}. Kijk in Zorgned.</Trans>
        </span>
      ) : null}
      {cameBy === 'typed' ? (
        <span className="wh-budget-small">
          {word(cameByWords.typed)}, {format.date(recordedAt)}, {recordedBy.name}
        </span>
      ) : null}
      {superseded ? (
        <span className="wh-budget-small">
          {superseded.because
            ? t`Weggehaald op ${format.date(superseded.at)} door ${superseded.by.name}: ${superseded.because}`
            : t`Vervangen op ${format.date(superseded.at)} door ${superseded.by.name}`}
        </span>
      ) : null}
      {onTakeOut && cameBy === 'typed' ? (
        <span>
          <Button small onClick={() => onTakeOut(product)}>{t`Weghalen`}</Button>
        </span>
      ) : null}
    </span>
  )
}

function Form({ result, deliveryForm }: GrantedProduct) {
  const { t } = useLingui()
  const word = useWord()
  if (result === 'refused') return <StatusBadge>{word(productResultWords.refused)}</StatusBadge>
  if (!deliveryForm) return t`niet bekend`
  return <StatusBadge tone={deliveryForm === 'pgb' ? 'active' : 'neutral'}>{word(deliveryFormWords[deliveryForm])}</StatusBadge>
}

function Volume({ volume, minutesPerWeek }: GrantedProduct) {
  const { t } = useLingui()
  const format = useFormat()
  const hours = minutesPerWeek === null ? undefined : t`${format.number(Math.round((minutesPerWeek / 60) * 100) / 100)} uur per week`
  return volume ? <Two first={volume} second={hours} /> : (hours ?? '–')
}

function Supplier({ supplierName, supplierKvk, supplierAgb, allocations }: GrantedProduct) {
  const { t } = useLingui()
  const delivered = useDelivered()
  const numbers = [supplierKvk && t`KvK ${supplierKvk}`, supplierAgb && t`AGB ${supplierAgb}`].filter(Boolean).join(', ')
  return (
    <span className="wh-budget-cell">
      <span>{supplierName ?? '–'}</span>
      {numbers ? <span className="wh-budget-small">{numbers}</span> : null}
      {allocations.map((allocation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an allocation may have no number, and the list does not change
        <span key={index} className="wh-budget-small">
          {delivered(allocation)}
        </span>
      ))}
    </span>
  )
}

function useDelivered() {
  const { t } = useLingui()
  const period = usePeriod()
  return ({ supplierName, from, until, deliveredFrom, deliveredUntil }: Allocation) => {
    const name = supplierName ?? t`onbekend`
    const when = period(from, until)
    return deliveredFrom
      ? t`Toegewezen aan ${name}: ${when}; geleverd ${period(deliveredFrom, deliveredUntil)}`
      : t`Toegewezen aan ${name}: ${when}; niet geleverd`
  }
}

function usePeriod() {
  const { t } = useLingui()
  const format = useFormat()
  const day = (value: string | null) => format.date(value).replaceAll(' ', '\u00a0')
  return (from: string | null, until: string | null) => {
    if (!from && !until) return '–'
    if (!until) return t`vanaf ${day(from)}`
    return from ? t`${day(from)} t/m ${day(until)}` : t`t/m ${day(until)}`
  }
}
