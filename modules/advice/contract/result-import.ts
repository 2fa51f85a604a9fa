import { z } from 'zod'
import { pageOf } from '#platform/contract/page.ts'

/** The columns of an extract with results, and what else they may be called. */
export const resultColumns = {
  kenmerk: { nl: 'kenmerk van de adviesvraag', aliases: ['adviesnummer', 'advieskenmerk', 'referentie'] },
  dossiernummer: { nl: 'nummer van het dossier; nodig als er geen kenmerk staat', aliases: ['dossier', 'dossiernr', 'zaaknummer'] },
  gevolgd: { nl: 'ja, deels of nee', aliases: ['advies_gevolgd', 'opgevolgd'] },
  uitkomst: { nl: 'toegekend, afgewezen, gewijzigd of anders', aliases: ['besluit', 'resultaat'] },
  bedrag: { nl: 'bedrag in euro, zoals 1.234,50', aliases: ['bedrag_in_euro', 'euro'] },
  in_socrates: { nl: 'of het advies in Socrates staat: ja of nee', aliases: ['socrates', 'vastgelegd_in_socrates'] },
  reden: { nl: 'waarom het advies deels of niet is gevolgd', aliases: ['toelichting', 'waarom'] },
} as const satisfies Record<string, { nl: string; aliases: readonly string[] }>
export type ResultColumn = keyof typeof resultColumns

/** The most lines that one file may hold. */
export const MOST_RESULT_LINES = 20_000

/** A line that could not be read: where and why, never what stood there. */
export const ResultProblem = z.object({ line: z.int(), column: z.string(), reason: z.string() }).meta({ id: 'ResultProblem' })
export type ResultProblem = z.output<typeof ResultProblem>

export const ResultImportRow = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    by: z.object({ id: z.uuid(), name: z.string() }),
    lines: z.int(),
    added: z.int(),
    known: z.int(),
    wrong: z.int(),
  })
  .meta({ id: 'ResultImportRow' })
export type ResultImportRow = z.output<typeof ResultImportRow>

export const ResultImportPage = pageOf(ResultImportRow).meta({ id: 'ResultImportPage' })
export type ResultImportPage = z.output<typeof ResultImportPage>

/** One import with every line that was wrong, in order of the file. */
export const ResultImport = ResultImportRow.extend({ problems: z.array(ResultProblem) }).meta({ id: 'ResultImport' })
export type ResultImport = z.output<typeof ResultImport>

export const ResultImportKept = z.object({ id: z.uuid() }).meta({ id: 'ResultImportKept' })
