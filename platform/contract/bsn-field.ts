import { z } from 'zod'
import { isBsn } from './bsn.ts'

/** Nine digits that pass the eleven test; spaces and dots may stand between them, one leading zero may be missing. */
export const Bsn = z
  .string()
  .max(20)
  .transform((text) => text.replace(/[\s.]/g, '').padStart(9, '0'))
  .pipe(z.string().refine(isBsn, 'Dit is geen geldig BSN. Controleer de negen cijfers.'))
