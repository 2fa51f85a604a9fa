import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf, type WordList } from '#platform/contract/words.ts'

export const importStateWords = {
  running: { nl: 'bezig', en: 'running' },
  done: { nl: 'klaar', en: 'done' },
  interrupted: { nl: 'onderbroken; lees het bestand opnieuw in', en: 'interrupted; read the file in again' },
} as const satisfies WordList<string>
export type ImportState = keyof typeof importStateWords
export const ImportState = z.enum(valuesOf(importStateWords))

/** A line that was refused. `line` is the line of the file, the heading is line 1. */
export const ImportProblem = z.object({ line: z.int(), column: z.string(), reason: z.string() }).meta({ id: 'ImportProblem' })
export type ImportProblem = z.output<typeof ImportProblem>

export const ReportImportRow = z
  .object({
    id: z.uuid(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    state: ImportState,
    /** 0 to 100 */
    percentage: z.int().min(0).max(100),
    lines: z.int(),
    kept: z.int(),
    alreadyKnown: z.int(),
    refused: z.int(),
    unknownColumns: z.array(z.string()),
  })
  .meta({ id: 'ReportImportRow' })
export type ReportImportRow = z.output<typeof ReportImportRow>
export const ReportImportPage = pageOf(ReportImportRow).meta({ id: 'ReportImportPage' })
export type ReportImportPage = z.output<typeof ReportImportPage>

/** One import with its refused lines, in order of the file; `problems.next` goes into `after`. */
export const ReportImport = ReportImportRow.extend({ problems: pageOf(ImportProblem) }).meta({ id: 'ReportImport' })
export type ReportImport = z.output<typeof ReportImport>

export const ReportImportStarted = z.object({ id: z.uuid() }).meta({ id: 'ReportImportStarted' })
export const ReportImportsQuery = PageQuery
export type ReportImportsQuery = z.output<typeof ReportImportsQuery>

/** The columns of a file with signals, by the name in its heading. */
export const importColumns = {
  ontvangen_op: { required: true, nl: 'dag van ontvangst, zoals 3-2-2024 of 2024-02-03' },
  bron: { required: true, nl: 'waar de melding vandaan komt' },
  kanaal: { required: false, nl: 'hoe de melding binnenkwam; leeg is bestand' },
  regeling: { required: true, nl: 'over welke regeling het gaat' },
  omschrijving: { required: true, nl: 'wat er gemeld is, minstens 10 tekens' },
  melder_naam: { required: false, nl: 'naam van de melder; wordt versleuteld bewaard' },
  melder_telefoon: { required: false, nl: 'telefoonnummer van de melder; wordt versleuteld bewaard' },
  betrokkene_bsn: { required: false, nl: 'BSN, negen cijfers die aan de elfproef voldoen' },
  betrokkene_naam: { required: false, nl: 'naam, zoals J. de Vries of Vries, J. de' },
  betrokkene_geboortedatum: { required: false, nl: 'geboortedatum, zoals 3-2-1984' },
} as const
export type ImportColumn = keyof typeof importColumns
