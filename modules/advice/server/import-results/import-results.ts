import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type Actor, doWork, type Work, type WorkContext } from '#platform/server/work.ts'
import { advicePermissions, type ResultProblem } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { type FileLine, linesOf } from './lines-of-file.ts'
import { onTopOf, saysAlready, type ToldResult } from './result-line-rules.ts'

export interface ResultImportTotals {
  lines: number
  added: number
  known: number
  wrong: number
}

/** For the command line: the import in the name of a colleague who may read results in. */
export function importResultsAs(context: WorkContext, actor: Actor, bytes: Buffer) {
  const admit = ({ roles }: Actor) => {
    if (!advicePermissions['advice.import-results'].some((role) => roles.includes(role))) throw ruleBroken('access.not-permitted')
  }
  return doWork(context, { onBehalfOf: actor, purpose: 'advising-colleagues', admit }, (work: Work<AdviceTables>) =>
    importResults(work, bytes),
  )
}

/**
 * Reads results from an extract: right lines become versions, wrong ones are listed, what is known adds nothing. All of it is one transaction.
 * Refuses `advice.file-missing`, `advice.columns-missing`, `advice.file-too-long`.
 */
export async function importResults(
  work: Work<AdviceTables>,
  bytes: Buffer,
): Promise<ResultImportTotals & { id: string; unknownColumns: string[]; problems: ResultProblem[] }> {
  const { lines, unknown, broken } = await linesOf(bytes)
  const id = newId()
  const asked = await takeAllInHand(work, lines)
  const versions = await versionsOf(work, asked)
  const problems = [...broken]
  const totals = { lines: lines.length + new Set(broken.map(({ line }) => line)).size, added: 0, known: 0, wrong: 0 }
  const found = new QuestionFinder(asked)
  const taken = new Map<string, FileLine>()
  const fresh: { question: string; version: number; told: ToldResult }[] = []
  for (const line of lines) {
    const question = found.questionOf(line)
    if ('problem' in question) {
      problems.push({ line: line.line, ...question.problem })
      continue
    }
    const earlier = taken.get(question.id)
    const { newest, imported } = versions.get(question.id) ?? {}
    // Who corrected an import by hand is not overruled by the same line again.
    const known = [earlier?.result, newest, imported].some((version) => version && saysAlready(version, line.result))
    if (known) totals.known++
    else if (earlier)
      problems.push({
        line: line.line,
        column: 'regel',
        reason: `gaat over dezelfde vraag als regel ${earlier.line}, met iets anders; laat één van beide staan`,
      })
    else fresh.push({ question: question.id, version: (newest?.version ?? 0) + 1, told: onTopOf(newest, line.result) })
    if (!earlier) taken.set(question.id, line)
  }
  totals.added = fresh.length
  totals.wrong = totals.lines - totals.added - totals.known
  problems.sort((one, other) => one.line - other.line)

  await keepVersions(work, fresh)
  await keepImport(work, id, bytes, totals, problems)
  for (const { question, version, told } of fresh)
    work.record('question.result-given', { kind: 'question', id: question }, { version, followed: told.followed, outcome: told.outcome })
  work.record('result-import.read', { kind: 'result-import', id }, { ...totals })
  return { id, ...totals, unknownColumns: unknown, problems }
}

interface AskedQuestion {
  id: string
  reference: string
  fileNumber: string | null
  answered: boolean
  mayTell: boolean
}
type Version = ToldResult & { version: number }

/** The questions that the file names and the reader may see, in one order, so that two imports wait for each other and never both. */
async function takeAllInHand(work: Work<AdviceTables>, lines: readonly FileLine[]): Promise<AskedQuestion[]> {
  const references = lines.flatMap(({ result }) => (result.reference ? [result.reference.toUpperCase()] : []))
  const numbers = lines.flatMap(({ result }) => (result.fileNumber && !result.reference ? [result.fileNumber] : []))
  const { rows } = await sql<AskedQuestion>`
    select q.id, q.reference, q.file_number as "fileNumber", q.first_answer_at is not null as answered,
           q.consultant_id = ${work.actor.id} or advice.actor_answers(q.id) as "mayTell"
      from advice.question q where q.reference = any (${references}::text[]) or q.file_number = any (${numbers}::text[])
     order by q.id for update`.execute(work.tx)
  return rows
}

async function versionsOf(
  work: Work<AdviceTables>,
  asked: readonly AskedQuestion[],
): Promise<Map<string, { newest?: Version; imported?: Version }>> {
  const { rows } = await sql<Version & { question: string; cameFrom: string }>`
    select question_id as question, version, came_from as "cameFrom", followed, outcome, amount_cents::integer as amount, why,
           registered_in_socrates as "registeredInSocrates"
      from advice.result where question_id = any (${asked.map(({ id }) => id)}::uuid[]) order by question_id, version`.execute(work.tx)
  const versions = new Map<string, { newest?: Version; imported?: Version }>()
  for (const { question, cameFrom, ...version } of rows)
    versions.set(question, { ...versions.get(question), newest: version, ...(cameFrom === 'import' && { imported: version }) })
  return versions
}

/** Finds the one question that a line is about, or says what is wrong and what to do. */
class QuestionFinder {
  private readonly byReference: Map<string, AskedQuestion>
  private readonly byNumber: Map<string, AskedQuestion[]>

  constructor(asked: readonly AskedQuestion[]) {
    this.byReference = new Map(asked.map((question) => [question.reference.toUpperCase(), question]))
    this.byNumber = Map.groupBy(asked, ({ fileNumber }) => fileNumber ?? '')
  }

  questionOf({ result: { reference, fileNumber } }: FileLine): AskedQuestion | { problem: { column: string; reason: string } } {
    const column = reference ? 'kenmerk' : 'dossiernummer'
    const wrong = (reason: string) => ({ problem: { column, reason } })
    const named = reference ? this.byReference.get(reference.toUpperCase()) : undefined
    const found = reference ? (named ? [named] : []) : (this.byNumber.get(fileNumber ?? '') ?? [])
    const [question] = found
    if (!question) return wrong('is hier niet bekend, of u mag deze adviesvraag niet zien; controleer het nummer')
    if (found.length > 1) return wrong('hoort bij meer adviesvragen; zet het kenmerk van de adviesvraag erbij')
    if (reference && fileNumber && question.fileNumber && question.fileNumber !== fileNumber)
      return { problem: { column: 'dossiernummer', reason: 'hoort niet bij dit kenmerk; controleer beide nummers' } }
    if (!question.mayTell) return wrong('is een vraag van een andere adviesdesk; laat het gevolg daar vastleggen')
    if (!question.answered) return wrong('is een vraag waarop nog geen advies is gegeven; lees de regel later in')
    return question
  }
}

async function keepVersions(
  work: Work<AdviceTables>,
  fresh: readonly { question: string; version: number; told: ToldResult }[],
): Promise<void> {
  if (fresh.length === 0) return
  const rows = fresh.map(({ question, version, told }) => ({ id: newId(), question, version, ...told }))
  await sql`insert into advice.result (id, question_id, version, followed, outcome, amount_cents, why, registered_in_socrates, came_from, by_id, at)
    select r.id, r.question, r.version, r.followed, r.outcome, r.amount, r.why, r."registeredInSocrates", 'import', ${work.actor.id}, ${work.now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, question uuid, version smallint, followed text, outcome text, amount bigint,
        why text, "registeredInSocrates" boolean)`.execute(work.tx)
}

async function keepImport(
  work: Work<AdviceTables>,
  id: string,
  bytes: Buffer,
  totals: ResultImportTotals,
  problems: readonly ResultProblem[],
): Promise<void> {
  await sql`insert into advice.result_import (id, municipality_id, unit_id, file_hash, started_by, at, lines, added, known, wrong)
    select ${id}::uuid, a.municipality_id, a.unit_id, ${createHash('sha256').update(bytes).digest()}, a.id, ${work.now}::timestamptz,
           ${totals.lines}::integer, ${totals.added}::integer, ${totals.known}::integer, ${totals.wrong}::integer
      from staff.account a where a.id = ${work.actor.id}`.execute(work.tx)
  if (problems.length === 0) return
  await sql`insert into advice.result_import_problem (import_id, line, field, reason)
    select ${id}::uuid, p.line, p."column", p.reason from jsonb_to_recordset(${JSON.stringify(problems)}::jsonb) p (line integer, "column" text, reason text)
    on conflict do nothing`.execute(work.tx)
}
