import type { WithWhom } from '../../contract.ts'

/** With whom somebody can talk about a client, or about a provider. */
export const TOWARDS_CLIENT: readonly WithWhom[] = ['budget-holder', 'representative', 'other']
export const TOWARDS_PROVIDER: readonly WithWhom[] = ['provider', 'employee', 'other']
