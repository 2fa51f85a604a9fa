import type { LocationFields } from '../../contract.ts'

/** An address on one line. */
export const addressText = ({ street, houseNumber }: Pick<LocationFields, 'street' | 'houseNumber'>) => `${street} ${houseNumber}`.trim()

/** `3500AB Voorbeeldstad`, with the space that the postal code is read with. */
export const cityText = ({ postalCode, city }: Pick<LocationFields, 'postalCode' | 'city'>) =>
  `${postalCode.replace(/^(\d{4})/, '$1 ')} ${city}`.trim()
