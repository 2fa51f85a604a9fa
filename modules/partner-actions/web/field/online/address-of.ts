import type { FieldLocation } from '../../../contract.ts'

/** The street and number by which a location is called. */
export const addressOf = ({ street, houseNumber }: Pick<FieldLocation, 'street' | 'houseNumber'>) => `${street} ${houseNumber}`.trim()
