import { z } from 'zod'
import { PartyView } from '#modules/parties/contract.ts'
import { ForMunicipality, MunicipalityName } from '#modules/staff/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { Channel, ReportStatus, Scheme, Source, SourceOrganisationKind, Urgency } from './closed-lists.ts'
import { Worthiness } from './worthiness.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const Person = z.object({ id: z.uuid(), name: z.string() })

/** Lists are in order of receipt and can be narrowed by dates, status, own work, urgency, scheme, source, municipality and words; by nothing else. */
export const ReportsQuery = PageQuery.extend({
  ...ForMunicipality.shape,
  status: ReportStatus.optional(),
  unit: z.enum(['mine', 'all']).default('all'),
  own: z.enum(['filed', 'assessed', 'handled']).optional(),
  scheme: Scheme.optional(),
  source: Source.optional(),
  urgency: Urgency.optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  q: z.string().trim().max(200).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
})
export type ReportsQuery = z.output<typeof ReportsQuery>

/** A report in a list, without anybody's name: `excerpt` is cut from the blind text (160 characters). */
export const ReportRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    receivedOn: day,
    source: Source,
    channel: Channel,
    scheme: Scheme,
    status: ReportStatus,
    urgency: Urgency,
    excerpt: z.string(),
    /** Last day for the judgement; null once it is judged or joined */
    judgeBy: day.nullable(),
    unit: z.string(),
    municipality: z.string(),
    /** Whether there are other reports about the same subject, seen or not */
    othersAboutSubject: z.boolean(),
  })
  .meta({ id: 'ReportRow' })
export type ReportRow = z.output<typeof ReportRow>
export const ReportPage = pageOf(ReportRow).meta({ id: 'ReportPage' })
export type ReportPage = z.output<typeof ReportPage>

const RelatedReport = z.object({ id: z.uuid(), reference: z.string(), receivedOn: day, scheme: Scheme, status: ReportStatus })
export type RelatedReport = z.output<typeof RelatedReport>

/** A report as the asker may read it: while `blind`, the text is masked and the subject is null. */
export const ReportFile = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    receivedOn: day,
    receivedAt: moment,
    source: Source,
    sourceOrganisation: z.object({ name: z.string(), kind: SourceOrganisationKind }).nullable(),
    channel: Channel,
    scheme: Scheme,
    status: ReportStatus,
    urgency: Urgency,
    unit: z.string(),
    municipality: MunicipalityName,
    judgeBy: day.nullable(),
    blind: z.boolean(),
    summary: z.string(),
    benefitFacts: z.string().nullable(),
    /** Whether it is known whom the report is about, also while that is hidden */
    subjectKnown: z.boolean(),
    subject: PartyView.nullable(),
    /** What the reporter wrote about whom it concerns, not yet identified; null while blind */
    claimed: z.object({ name: z.string().nullable(), address: z.string().nullable() }).nullable(),
    filedBy: Person.nullable(),
    handler: Person.nullable(),
    hasReporterIdentity: z.boolean(),
    joinedTo: z.object({ id: z.uuid(), reference: z.string(), because: z.string() }).nullable(),
    joined: z.array(RelatedReport),
    /** Other reports about the same subject: those the asker may read, and how many more there are */
    sameSubject: z.object({ reports: z.array(RelatedReport), notVisible: z.int() }),
    worthiness: Worthiness.nullable(),
    /** What the asker may do here now, so that the page shows only what works */
    may: z.object({
      assess: z.boolean(),
      unmask: z.boolean(),
      identify: z.boolean(),
      join: z.boolean(),
      openReporterIdentity: z.boolean(),
      /** Whether there is a conversation with the reporter, and it is the asker's */
      talkWithReporter: z.boolean(),
    }),
  })
  .meta({ id: 'ReportFile' })
export type ReportFile = z.output<typeof ReportFile>

/** One line of the timeline; `reportEventWords` has the words for `action`. */
export const ReportEvent = z
  .object({ seq: z.int(), at: moment, action: z.string(), actor: z.string().nullable(), facts: z.record(z.string(), z.unknown()) })
  .meta({ id: 'ReportEvent' })
export type ReportEvent = z.output<typeof ReportEvent>
export const ReportTimeline = pageOf(ReportEvent).meta({ id: 'ReportTimeline' })
export type ReportTimeline = z.output<typeof ReportTimeline>

/** The reporter as it opened; null where nothing was given. */
export const OpenedReporterIdentity = z
  .object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() })
  .meta({ id: 'OpenedReporterIdentity' })
export type OpenedReporterIdentity = z.output<typeof OpenedReporterIdentity>
