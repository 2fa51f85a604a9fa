import type { FoundAddress } from '../../contract.ts'

/** What looks addresses up outside: gives undefined when it has no answer that can be used. A connector fills it; without one nothing is looked up. */
export type AddressSearch = (words: string) => Promise<FoundAddress[] | undefined>
