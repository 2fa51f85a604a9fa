import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { readCsv } from '#platform/server/csv-lines.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer, type Sealer } from '#platform/server/sealed.ts'
import { type Actor, doWork, type Work, type WorkContext } from '#platform/server/work.ts'
import { reportsPermissions } from '../contract.ts'
import { checkLine, type Heading, type LineProblem, lineText, readHeading } from './csv-rules.ts'
import { type KeyedSignal, keepSignals } from './keep-signals.ts'
import type { ReportsTables } from './tables.ts'
import { digestOf } from './unkept-index.ts'

export interface ImportTotals {
  lines: number
  kept: number
  alreadyKnown: number
  refused: number
}
export type RefusedLine = LineProblem & { line: number }

export interface ImportErrand {
  context: WorkContext
  keys: KeyRing
  /** In whose name the lines are filed; needs the permission `reports.import` */
  actor: Actor
  /** The code of the municipality that the signals are for; left out where the actor works for one */
  municipality?: string | undefined
  /** The whole file; 64 MiB holds about 300,000 lines */
  bytes: Buffer
  /** Called after each set of lines that was made lasting, with the lines refused in it */
  onProgress?: (totals: ImportTotals, share: number, refused: readonly RefusedLine[]) => void
  /** Stops between two sets; what was kept stays, and importing again goes on from there */
  signal?: AbortSignal
}

const SET = 1000

/**
 * Reads a list of signals in: `begin` answers at once or refuses (`import.file-missing`, `import.columns-missing`, `staff.municipality-missing`,
 * `staff.municipality-unknown`), `finish` does the rest.
 * Each set of lines is one transaction: after a crash, import the file again and only what was missing is added.
 */
export async function beginImport(
  errand: ImportErrand,
): Promise<{ id: string; unknownColumns: string[]; finish: () => Promise<ImportTotals> }> {
  const heading = await headingOf(errand.bytes)
  const id = newId()
  const municipality = await inErrand(errand, async (work) => {
    const chosen = await chooseMunicipality(work, errand.municipality)
    await work.tx
      .insertInto('reports.import')
      .values({
        id,
        file_hash: createHash('sha256').update(errand.bytes).digest(),
        started_by: errand.actor.id ?? '',
        started_at: work.now,
        progress_at: work.now,
        ended_at: null,
        bytes_total: errand.bytes.length,
        unknown_columns: heading.unknown,
      })
      .execute()
    work.record('import.started', { kind: 'report-import', id }, { bytes: errand.bytes.length, municipality: chosen.code })
    return chosen.id
  })
  return { id, unknownColumns: heading.unknown, finish: () => readAllSets(errand, { id, municipality }, heading) }
}

/** The whole import in one call, for the command line. */
export async function importReports(errand: ImportErrand): Promise<ImportTotals & { id: string; unknownColumns: string[] }> {
  const { id, unknownColumns, finish } = await beginImport(errand)
  return { id, unknownColumns, ...(await finish()) }
}

async function headingOf(bytes: Buffer): Promise<Heading> {
  for await (const { cells } of readCsv(bytes)) {
    const heading = readHeading(cells)
    if (heading.missing.length > 0)
      throw ruleBroken(
        'import.columns-missing',
        heading.missing.map((column) => ({ pointer: '#/body/file', code: column, detail: `De kolom ${column} ontbreekt.` })),
      )
    return heading
  }
  throw ruleBroken('import.file-missing')
}

interface BegunImport {
  id: string
  /** Its id */
  municipality: string
}

async function readAllSets(errand: ImportErrand, begun: BegunImport, heading: Heading): Promise<ImportTotals> {
  const { id } = begun
  const totals: ImportTotals = { lines: 0, kept: 0, alreadyKnown: 0, refused: 0 }
  const sealer = makeSealer(errand.keys)
  let storing = Promise.resolve()
  for await (const set of setsOf(errand, heading)) {
    await storing
    if (errand.signal?.aborted) return totals
    storing = storeSet(errand, begun, sealer, set, totals)
  }
  await storing
  await inErrand(errand, async (work) => {
    await work.tx.updateTable('reports.import').set({ ended_at: work.now, bytes_read: errand.bytes.length }).where('id', '=', id).execute()
    work.record('import.ended', { kind: 'report-import', id }, { ...totals })
  })
  return totals
}

interface LineSet {
  lines: number
  bytesRead: number
  signals: KeyedSignal[]
  refused: RefusedLine[]
}

/** The file in sets. A line that stands in it twice is two reports; what it is known by differs. */
async function* setsOf({ bytes, context }: ImportErrand, heading: Heading): AsyncGenerator<LineSet> {
  const today = dayInAmsterdam(context.clock())
  const times = new Map<string, number>()
  const empty = (): LineSet => ({ lines: 0, bytesRead: 0, signals: [], refused: [] })
  let [set, first] = [empty(), true]
  for await (const { line, cells, bytesRead, broken } of readCsv(bytes)) {
    if (first) {
      first = false
      continue
    }
    const checked = broken ? { problems: [{ column: 'regel' as const, reason: broken }] } : checkLine(cells, heading, today)
    set.lines++
    set.bytesRead = bytesRead
    if ('problems' in checked) set.refused.push(...checked.problems.map((problem) => ({ line, ...problem })))
    else {
      const text = lineText(checked.signal)
      const once = digestOf(text)
      const time = times.get(once) ?? 0
      times.set(once, time + 1)
      set.signals.push({ ...checked.signal, line, once: time === 0 ? text : `${time} ${text}` })
    }
    if (set.lines < SET) continue
    yield set
    set = empty()
  }
  if (set.lines > 0) yield set
}

async function storeSet(
  errand: ImportErrand,
  { id, municipality }: BegunImport,
  sealer: Sealer,
  set: LineSet,
  totals: ImportTotals,
): Promise<void> {
  const result = await inErrand(errand, async (work) => {
    const stored = await keepSignals(work, sealer, municipality, set.signals)
    const problems = [...set.refused, ...stored.problems]
    const refused = set.lines - stored.kept - stored.alreadyKnown
    await keepProblems(work, id, problems)
    await work.tx
      .updateTable('reports.import')
      .set((row) => ({
        progress_at: work.now,
        bytes_read: set.bytesRead,
        lines: row('lines', '+', set.lines),
        kept: row('kept', '+', stored.kept),
        already_known: row('already_known', '+', stored.alreadyKnown),
        refused: row('refused', '+', refused),
      }))
      .where('id', '=', id)
      .execute()
    return { ...stored, refused, problems }
  })
  totals.lines += set.lines
  totals.kept += result.kept
  totals.alreadyKnown += result.alreadyKnown
  totals.refused += result.refused
  errand.onProgress?.({ ...totals }, set.bytesRead / errand.bytes.length, result.problems)
}

async function keepProblems(work: Work<ReportsTables>, id: string, problems: readonly RefusedLine[]): Promise<void> {
  if (problems.length === 0) return
  await sql`insert into reports.import_problem (import_id, line, field, reason)
    select ${id}::uuid, p.* from unnest(${problems.map(({ line }) => line)}::integer[], ${problems.map(({ column }) => column)}::text[], ${problems.map(({ reason }) => reason)}::text[]) p
    on conflict do nothing`.execute(work.tx)
}

function inErrand<Result>(
  { context, actor }: ImportErrand,
  run: (work: Work<ReportsTables & PartiesTables>) => Promise<Result>,
): Promise<Result> {
  return doWork(context, { onBehalfOf: actor, purpose: 'receiving-reports', admit }, run)
}

function admit({ roles }: Actor): void {
  if (!reportsPermissions['reports.import'].some((role) => roles.includes(role))) throw ruleBroken('access.not-permitted')
}
