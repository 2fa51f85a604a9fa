import { v7 } from 'uuid'

/** A new row id that sorts by the moment it was made (UUID version 7, RFC 9562). */
export const newId = (): string => v7()
