import { z } from 'zod'
import { Subject } from '#modules/parties/contract.ts'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { Channel, PublicScheme, Scheme, Source, SourceOrganisationKind, Urgency } from './closed-lists.ts'

/** Nothing that lies before this year was received for what this house is about; a slip of the pen. */
export const FIRST_YEAR_OF_RECEIPT = 1990

const day = z.iso.date()
const reason = z.string().trim().min(10, 'Geef de reden in ten minste tien tekens.').max(1000, 'Houd het bij duizend tekens.')
const line = (most: number) => z.string().trim().max(most)

/** Name, phone and e-mail of a reporter; kept encrypted and apart from the report. */
export const ReporterIdentity = z
  .object({
    name: line(200).optional(),
    phone: line(30).optional(),
    email: line(200)
      .refine((text) => text === '' || z.email().safeParse(text).success, 'Dit is geen e-mailadres.')
      .optional(),
  })
  .meta({ id: 'ReporterIdentity' })
export type ReporterIdentity = z.output<typeof ReporterIdentity>

/** What a resident tells without signing in. Leave `reporter` out to stay anonymous. */
export const PublicReport = ForMunicipality.extend({
  about: PublicScheme,
  what: z.string().trim().min(20, 'Vertel iets meer: ten minste twintig tekens.').max(5000, 'Houd het bij vijfduizend tekens.'),
  since: line(200).optional(),
  where: line(300).optional(),
  knownHow: line(1000).optional(),
  subjectName: line(200).optional(),
  subjectAddress: line(300).optional(),
  reporter: ReporterIdentity.optional(),
}).meta({ id: 'PublicReport' })
export type PublicReport = z.output<typeof PublicReport>

/** Shown once: the reference, and sixteen signs in groups of four with which the reporter can come back. */
export const PublicReceipt = z.object({ reference: z.string(), receiptCode: z.string() }).meta({ id: 'PublicReceipt' })
export type PublicReceipt = z.output<typeof PublicReceipt>

/** What a colleague writes down. `subject` null: not known yet. `reporter` left out: anonymous. */
export const ReceiveReport = ForMunicipality.extend({
  source: Source,
  sourceOrganisation: z
    .object({ name: z.string().trim().min(1, 'Vul de naam van de organisatie in.').max(200), kind: SourceOrganisationKind })
    .optional(),
  channel: Channel,
  scheme: Scheme,
  receivedOn: day.refine((given) => given >= `${FIRST_YEAR_OF_RECEIPT}-01-01`, `Kies een dag vanaf ${FIRST_YEAR_OF_RECEIPT}.`),
  urgency: Urgency.default('normal'),
  summary: z
    .string()
    .trim()
    .min(10, 'Schrijf op wat er gemeld is, in ten minste tien tekens.')
    .max(10_000, 'Houd het bij tienduizend tekens.'),
  benefitFacts: line(5000).optional(),
  subject: Subject.nullable(),
  reporter: ReporterIdentity.optional(),
}).meta({ id: 'ReceiveReport' })
export type ReceiveReport = z.output<typeof ReceiveReport>

export const ReportReceived = z.object({ id: z.uuid(), reference: z.string() }).meta({ id: 'ReportReceived' })

/** Why somebody looks at the subject, or at the reporter; at least ten characters. */
export const GiveReason = z.object({ reason })
export type GiveReason = z.output<typeof GiveReason>

export const IdentifySubject = z.object({ subject: Subject })
export type IdentifySubject = z.output<typeof IdentifySubject>

/** Ties this report, the later one, to an earlier report of the same matter. Nothing is deleted. */
export const JoinReport = z.object({ earlierReportId: z.uuid(), reason })
export type JoinReport = z.output<typeof JoinReport>
