import { z } from 'zod'

/** The CBS code of a municipality, such as `GM0344`. */
export const MunicipalityCode = z.string().regex(/^GM\d{4}$/, 'Een gemeentecode ziet eruit als GM0344.')

export const MunicipalityName = z.object({ code: MunicipalityCode, name: z.string() }).meta({ id: 'MunicipalityName' })
export type MunicipalityName = z.output<typeof MunicipalityName>
export const MunicipalityNames = z.object({ municipalities: z.array(MunicipalityName) })
export type MunicipalityNames = z.output<typeof MunicipalityNames>
/** For which municipality something is asked or done; left out where there is only one. */
export const ForMunicipality = z.object({ municipality: MunicipalityCode.optional() })
