import { z } from 'zod'

/** `pdf` for people (PDF/UA-1), `archive` to keep (PDF/A-2a), `word` to edit further. */
export const DocumentFormat = z.enum(['pdf', 'archive', 'word'])
export type DocumentFormat = z.output<typeof DocumentFormat>
