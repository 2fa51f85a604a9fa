import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { GrantedProduct, GrantedProducts as Products } from '../../contract.ts'
import { fetchProducts, grantedProductsQuery, type OfHolder, useProductCommand } from './granted-product-queries.ts'
import { ProductTable } from './ProductTable.tsx'
import { TakeOutDialog } from './TakeOutDialog.tsx'
import { TypeProductDialog } from './TypeProductDialog.tsx'
import './granted-products.css'

/** What a budget holder was granted: fetched from Zorgned, or typed over. */
export function GrantedProducts(of: OfHolder) {
  const { t } = useLingui()
  const query = useQuery(grantedProductsQuery(of))
  const [typing, setTyping] = useState(false)
  const [takingOut, setTakingOut] = useState<GrantedProduct>()
  const [said, setSaid] = useState<string>()
  const fetch = useProductCommand(
    of,
    () => fetchProducts(of),
    (now) => setSaid(foundIn(now)),
  )
  const foundIn = ({ lastFetch }: Products) => {
    const found = lastFetch?.found ?? 0
    return found === 1 ? t`Zorgned gaf 1 product.` : t`Zorgned gaf ${found} producten.`
  }
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={4} />

  const { connected, works, products, earlier } = query.data
  const done = (text: string) => {
    setSaid(text)
    setTyping(false)
    setTakingOut(undefined)
    fetch.reset()
  }
  return (
    <Card
      title={t`Beschikte producten`}
      actions={
        works ? (
          <>
            {connected ? (
              <Button
                small
                look={products.length === 0 ? 'primary' : 'secondary'}
                pending={fetch.isPending}
                onClick={() => fetch.mutate(undefined, { onError: () => setSaid(undefined) })}
              >{t`Ophalen uit Zorgned`}</Button>
            ) : null}
            <Button small onClick={() => setTyping(true)}>{t`Met de hand overnemen`}</Button>
          </>
        ) : null
      }
    >
      <div className="wh-products">
        <FetchNote {...query.data} />
        {said ? (
          <Alert kind="success" live>
            {said}
          </Alert>
        ) : null}
        <RefusalPanel refusal={fetch.error} />
        {products.length === 0 ? <NoProducts {...query.data} /> : null}
        {products.length > 0 ? (
          <ProductTable caption={t`Beschikte producten`} products={products} onTakeOut={works ? setTakingOut : undefined} />
        ) : null}
        {earlier.length > 0 ? (
          <Disclosure summary={t`Eerdere stand (${earlier.length})`}>
            <ProductTable caption={t`Wat hier eerder stond`} products={earlier} />
          </Disclosure>
        ) : null}
      </div>
      <TypeProductDialog of={of} open={typing} onClose={() => setTyping(false)} onSaved={() => done(t`Het product is toegevoegd.`)} />
      <TakeOutDialog
        of={of}
        product={takingOut}
        onClose={() => setTakingOut(undefined)}
        onTakenOut={() => done(t`Het product is weggehaald. Het blijft te lezen onder de eerdere stand.`)}
      />
    </Card>
  )
}

/** Where it comes from and what is missing in it. */
function FetchNote({ connected, works, lastFetch }: Products) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <>
      {lastFetch ? (
        <p className="wh-products__note">
          <Trans>
            Opgehaald uit {lastFetch.sourceSystem} op {format.moment(lastFetch.at)} door {lastFetch.by.name}. Wat vóór{' '}
            {format.date(lastFetch.endedSince)} eindigde, is niet opgevraagd.
          </Trans>
        </p>
      ) : null}
      {works && !connected ? (
        <p className="wh-products__note">
          <Trans>Zorgned is niet aangesloten. Neem over wat daar staat, met het nummer van het besluit.</Trans>
        </p>
      ) : null}
      {works && connected && !lastFetch ? (
        <p className="wh-products__note">
          <Trans>Wederhoor vraagt Zorgned alleen naar deze ene persoon. Dat u dit opvraagt, wordt vastgelegd.</Trans>
        </p>
      ) : null}
      {lastFetch && lastFetch.unreadParts > 0 ? (
        <Alert kind="warning" title={t`Niet alles was te lezen`}>
          <Plural
            value={lastFetch.unreadParts}
            one="# onderdeel van het antwoord was niet te lezen. Kijk in Zorgned of daar meer staat dan hier."
            other="# onderdelen van het antwoord waren niet te lezen. Kijk in Zorgned of daar meer staat dan hier."
          />
        </Alert>
      ) : null}
    </>
  )
}

function NoProducts({ lastFetch, connected, works }: Products) {
  const { t } = useLingui()
  if (lastFetch && lastFetch.unreadParts === 0)
    return <EmptyState title={t`Geen producten`}>{t`Zorgned kent van deze budgethouder geen producten in deze periode.`}</EmptyState>
  return (
    <EmptyState title={t`Nog geen producten`}>
      {works
        ? connected
          ? t`Haal ze op uit Zorgned, of neem ze met de hand over.`
          : t`Neem de producten over uit het besluit.`
        : t`Wie aan het onderzoek werkt, kan ze ophalen of overnemen.`}
    </EmptyState>
  )
}
