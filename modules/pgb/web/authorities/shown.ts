import type { Authorities } from '../../contract.ts'

/** What every part of the page gets. */
export interface AuthoritiesShown {
  id: string
  works: boolean
  authorities: Authorities
}
