import { z } from 'zod'
import { Scheme } from './closed-lists.ts'

const day = z.iso.date()
const moment = z.iso.datetime()

export const MOST_DOCUMENTS_A_DAY = 5
export const MOST_MESSAGES_A_DAY = 20
export const BIGGEST_DOCUMENT = 5 * 1024 * 1024

const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** A receipt code as somebody types it: small or capital, with or without spaces; a letter that looks like a digit counts as one. */
export const ReceiptCode = z
  .string()
  .max(60)
  .transform((typed) =>
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/[OIL]/g, (letter) => LOOKS_LIKE[letter] ?? letter),
  )
  .pipe(z.string().min(1, 'Vul uw ontvangstcode in.'))

/** What opens the conversation of a report: only the code, in the body of a request. */
export const ComeBack = z.object({ code: ReceiptCode }).meta({ id: 'ComeBack' })
export type ComeBack = z.output<typeof ComeBack>

const words = z.string().trim().min(2, 'Schrijf iets op.').max(5000, 'Houd het bij vijfduizend tekens.')

export const WriteAsReporter = z.object({ code: ReceiptCode, text: words }).meta({ id: 'WriteAsReporter' })
export type WriteAsReporter = z.output<typeof WriteAsReporter>

export const DocumentKind = z.enum(['pdf', 'jpg', 'png', 'txt', 'docx'])
export type DocumentKind = z.output<typeof DocumentKind>

/** What a reporter sees: that the report came in and on which day, and the conversation. Nothing else of the report, ever. */
export const ReporterDialogue = z
  .object({
    receivedOn: day,
    messages: z.array(z.object({ id: z.uuid(), from: z.enum(['reporter', 'team']), sentOn: day, text: z.string() })),
    documents: z.array(z.object({ number: z.int(), kind: DocumentKind, size: z.int(), sentOn: day })),
    documentsLeftToday: z.int(),
  })
  .meta({ id: 'ReporterDialogue' })
export type ReporterDialogue = z.output<typeof ReporterDialogue>

export const AskReporter = z.object({ question: words }).meta({ id: 'AskReporter' })
export type AskReporter = z.output<typeof AskReporter>

/** The same conversation for the team. While `blind`, answers are masked and documents stay closed. */
export const ReportDialogue = z
  .object({
    blind: z.boolean(),
    messages: z.array(
      z.object({
        id: z.uuid(),
        from: z.enum(['reporter', 'team']),
        by: z.string().nullable(),
        sentAt: moment,
        text: z.string(),
        unread: z.boolean(),
      }),
    ),
    documents: z.array(
      z.object({
        id: z.uuid(),
        number: z.int(),
        kind: DocumentKind,
        size: z.int(),
        sha256: z.string(),
        sentAt: moment,
        unread: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ReportDialogue' })
export type ReportDialogue = z.output<typeof ReportDialogue>

/** Reports whose reporter answered and of which nobody read the answer yet, longest waiting first. */
export const ReporterAnswers = z
  .object({
    rows: z.array(z.object({ id: z.uuid(), reference: z.string(), scheme: Scheme, since: moment, unread: z.int() })),
    more: z.boolean(),
  })
  .meta({ id: 'ReporterAnswers' })
export type ReporterAnswers = z.output<typeof ReporterAnswers>

export const DocumentParams = z.object({ id: z.uuid(), documentId: z.uuid() })
