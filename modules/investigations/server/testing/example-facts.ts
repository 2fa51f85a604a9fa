import type { LegalParameter } from '#platform/server/legal-parameter-rules.ts'
import type { AdviceFacts, AdvicePartFacts, FileFacts, FindingFacts, HearingFacts } from '../file-facts.ts'

export const lead = { id: '00000000-0000-7000-8000-00000000000a', name: 'Behandelaar' }
export const colleague = { id: '00000000-0000-7000-8000-00000000000b', name: 'Collega' }
export const reader = { id: '00000000-0000-7000-8000-00000000000c', name: 'Meelezer' }
export const manager = { id: '00000000-0000-7000-8000-00000000000d', name: 'Manager' }
export const unitId = '00000000-0000-7000-8000-0000000000aa'

export const legal: LegalParameter[] = [
  ['third-party-answer', 4, 'weeks'],
  ['objection', 6, 'weeks'],
  ['objection-decision', 12, 'weeks'],
  ['fine-decision-after-report', 13, 'weeks'],
  ['prosecutor-answer', 13, 'weeks'],
  ['recovery-after-usable-signal', 6, 'months'],
  ['criminal-report-threshold', 5_000_000, 'cents'],
  ['statement-correction', 14, 'days'],
].map(([key, value, unit]) => ({
  key: String(key),
  value: Number(value),
  unit: String(unit),
  validFrom: '2015-01-01',
  validTo: null,
  source: `bron van ${key}`,
}))

/** A Participation Act file on a Monday in March 2026, led, without a conflict of interest, and otherwise empty. */
export function fileWith(parts: Partial<FileFacts> = {}): FileFacts {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    reference: 'O-2026-0001',
    stage: 'hearing',
    scheme: 'subsistence',
    domain: 'participation-act',
    purpose: 'lawfulness-of-benefit',
    legalBasis: 'pw-53a',
    unit: 'Bijzonder Onderzoek inkomen',
    unitId,
    municipalityId: '00000000-0000-7000-8000-000000000001',
    municipality: 'Gemeente',
    source: 'resident',
    lead,
    openedOn: '2026-01-05',
    closedOn: null,
    result: null,
    stepsBack: [],
    fineInView: false,
    noBreachSideEmptyBecause: null,
    usableSignalOn: '2026-01-02',
    support: null,
    subject: null,
    sealed: false,
    reading: { kind: 'own', until: null, parts: null },
    reportId: '00000000-0000-7000-8000-000000000002',
    report: { id: '00000000-0000-7000-8000-000000000002', reference: 'M-2026-0001', receivedOn: '2026-01-02', summary: 'Melding' },
    members: [{ person: colleague, part: 'colleague' }],
    conflicts: [lead, colleague].map((person) => ({ person, moment: 'assignment' as const, knows: false, at: '2026-01-05T09:00:00.000Z' })),
    questions: [],
    methods: [],
    homeVisits: [],
    observationPlans: [],
    dataRequests: [],
    findings: [findingWith()],
    hearings: [],
    hearingWaiver: null,
    weighing: null,
    advices: [],
    outcome: null,
    lesson: null,
    legal,
    closedDays: [],
    today: '2026-03-16',
    now: '2026-03-16T09:00:00.000Z',
    ...parts,
  }
}

export function findingWith(parts: Partial<FindingFacts> = {}): FindingFacts {
  return {
    id: '00000000-0000-7000-8000-000000000003',
    kind: 'fact',
    supports: 'no-breach',
    content: 'Een feit',
    source: 'Eigen dossier',
    foundOn: '2026-02-02',
    homeVisitId: null,
    seenAt: null,
    recordedBy: lead,
    changedAt: '2026-03-02T09:00:00.000Z',
    withdrawnBecause: null,
    putOn: '2026-02-20',
    reply: 'Dat klopt',
    weighed: 'Dit is aannemelijk',
    ...parts,
  }
}

/** A talk in which somebody was heard, whose report was sent and agreed on. */
export function hearingWith(parts: Partial<HearingFacts> = {}): HearingFacts {
  return {
    id: '00000000-0000-7000-8000-000000000004',
    purpose: 'benefit-facts',
    invitedOn: '2026-02-09',
    plannedAt: '2026-02-20T09:00:00.000Z',
    way: 'office',
    rightsNotice: true,
    interpreter: null,
    helper: null,
    attendance: 'attended',
    heldOn: '2026-02-20',
    cautionAt: null,
    cautionBy: null,
    statement: 'Een verklaring',
    reportSentOn: '2026-02-23',
    correctionUntil: '2026-03-09',
    correction: null,
    agreedOn: '2026-02-25',
    noShowSteps: [],
    ...parts,
  }
}

/** An invitation after which nothing has happened yet. */
export const invitation = (parts: Partial<HearingFacts> = {}) =>
  hearingWith({ attendance: null, heldOn: null, statement: null, reportSentOn: null, correctionUntil: null, agreedOn: null, ...parts })

export function weighingWith(parts: Partial<NonNullable<FileFacts['weighing']>> = {}): NonNullable<FileFacts['weighing']> {
  return {
    suitable: 'Ja',
    necessary: 'Ja',
    balanced: 'Ja',
    circumstances: 'Geen',
    consequences: 'Klein',
    ownShare: 'Geen',
    helpOffered: 'Ja',
    careContinuity: null,
    culpability: 'normal',
    culpabilityFacts: 'Feiten',
    disadvantageCents: 100_000,
    prosecutorAskedOn: null,
    prosecutorAnswer: null,
    weighedBy: lead,
    updatedAt: '2026-03-10T09:00:00.000Z',
    ...parts,
  }
}

export function partWith(parts: Partial<AdvicePartFacts> = {}): AdvicePartFacts {
  return {
    id: '00000000-0000-7000-8000-000000000005',
    kind: 'terminate',
    reasons: 'Geen recht meer',
    periodFrom: '2026-03-01',
    periodTo: null,
    amountCents: null,
    ground: null,
    addressee: 'work-and-income',
    decision: null,
    objections: [],
    ...parts,
  }
}

export const followed = (decidedAt = '2026-03-12T09:00:00.000Z'): NonNullable<AdvicePartFacts['decision']> => ({
  choice: 'follow',
  deviatesTo: null,
  amountCents: null,
  ground: null,
  reasons: null,
  decidedBy: manager,
  decidedAt,
})

export function adviceWith(parts: Partial<AdviceFacts> = {}): AdviceFacts {
  return {
    id: '00000000-0000-7000-8000-000000000006',
    version: 1,
    status: 'draft',
    author: lead,
    writtenBy: [lead.id],
    updatedAt: '2026-03-11T09:00:00.000Z',
    reader: null,
    readAt: null,
    readerNote: null,
    sentAt: null,
    parts: [partWith()],
    ...parts,
  }
}
