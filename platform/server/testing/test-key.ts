import { oneKey } from '../key-ring.ts'

/** The key of every test database: known, so never used outside tests. */
export const testKey = Buffer.alloc(32, 7)
export const testKeys = oneKey(testKey)
