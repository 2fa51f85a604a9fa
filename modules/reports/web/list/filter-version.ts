import { useState } from 'react'

interface FilterVersion {
  /** Give it to the filters as their key. */
  version: number
  /** Tell what the filters themselves put in the address. */
  sent: (address: string) => void
}

/**
 * Counts how often the address changed in another way than by these filters, for instance by going back: then their fields start anew.
 * What the reader just chose stays in place, and so does the focus.
 */
export function useFilterVersion(address: string): FilterVersion {
  const [known, setKnown] = useState({ address, sent: address, version: 0 })
  if (known.address !== address)
    setKnown(({ sent, version }) => ({ address, sent: address, version: address === sent ? version : version + 1 }))

  return { version: known.version, sent: (next) => setKnown((before) => ({ ...before, sent: next })) }
}
