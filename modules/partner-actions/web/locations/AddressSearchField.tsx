import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { SearchPicker } from '#design/search-picker.tsx'
import type { FoundAddress } from '../../contract.ts'
import { searchAddresses } from './location-queries.ts'

/** Looks an address up and fills it in. When that does not work, everything is typed by hand as ever. */
export function AddressSearchField({ onPick }: { onPick: (address: FoundAddress) => void }) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const asked = useRested(useDeferredValue(words.trim()))
  const found = useQuery({
    queryKey: ['address-search', asked],
    queryFn: () => searchAddresses(asked),
    enabled: asked.length > 1,
    gcTime: 0,
    retry: false,
  })
  const addresses = found.data?.addresses ?? []
  const failed = found.isError || found.data?.failed
  return (
    <div className="wh-stack">
      <SearchPicker
        label={t`Adres zoeken`}
        description={t`Alleen wat u hier typt, gaat naar de adressendienst.`}
        words={words}
        onType={setWords}
        searching={found.isFetching || asked !== words.trim()}
        groups={[{ heading: t`Adressen`, items: addresses.map(({ label }, index) => ({ id: String(index), label })) }]}
        onPick={(index) => {
          const address = addresses[Number(index)]
          if (!address) return
          setWords('')
          onPick(address)
        }}
      />
      {failed ? <Alert kind="warning" live>{t`Adres zoeken lukt nu niet; vul het adres met de hand in.`}</Alert> : null}
    </div>
  )
}

/** The words once somebody stops typing for a moment: not every letter goes out. */
function useRested(words: string): string {
  const [rested, setRested] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), 300)
    return () => clearTimeout(timer)
  }, [words])
  return rested
}
