import type { InvestigationFile } from '../../contract.ts'

/** A colleague on the file. */
export const anna = { id: '01900000-0000-7000-8000-000000000001', name: 'T. Voorbeeld' }
export const bram = { id: '01900000-0000-7000-8000-000000000002', name: 'B. Voorbeeld' }

/** A file that has just been opened and that the reader works on, with whatever a test needs to be different. */
export function aFile(changes: Partial<InvestigationFile> = {}): InvestigationFile {
  return {
    id: '01900000-0000-7000-8000-0000000000aa',
    reference: 'O-2024-000001',
    stage: 'planning',
    scheme: 'subsistence',
    domain: 'participation-act',
    purpose: 'lawfulness-of-benefit',
    legalBasis: 'pw-53a',
    unit: 'Bijzonder Onderzoek',
    municipality: 'Gemeente',
    lead: anna,
    openedOn: '2024-03-01',
    closedOn: null,
    result: null,
    fineInView: false,
    noBreachSideEmptyBecause: null,
    subject: { kind: 'person', id: '01900000-0000-7000-8000-0000000000bb', name: 'P. Voorbeeld', birthDate: '1980-01-01', kvkNumber: null },
    report: {
      id: '01900000-0000-7000-8000-0000000000cc',
      reference: 'M-2024-000001',
      receivedOn: '2024-02-01',
      summary: 'Er woont iemand bij.',
    },
    sealed: false,
    reading: { kind: 'own', until: null, parts: null },
    members: [],
    conflicts: [],
    stepsBack: [],
    questions: [],
    methods: [],
    homeVisits: [],
    observationPlans: [],
    dataRequests: [],
    findings: [],
    hearings: [],
    hearingWaiver: null,
    weighing: null,
    advices: [],
    outcome: null,
    lesson: null,
    terms: [],
    next: null,
    may: { workOn: true, assign: false, readAlong: false, decide: false, authorise: false, declareConflict: null },
    ...changes,
  }
}

export const aMethod = (changes: Partial<InvestigationFile['methods'][number]> = {}): InvestigationFile['methods'][number] => ({
  id: '01900000-0000-7000-8000-0000000000d1',
  step: 1,
  goal: 'Nagaan wat bekend is',
  whyNotLighter: null,
  status: 'planned',
  doneOn: null,
  result: null,
  ...changes,
})

export const aWeighing = (
  changes: Partial<NonNullable<InvestigationFile['weighing']>> = {},
): NonNullable<InvestigationFile['weighing']> => ({
  suitable: 'Het herstelt wat te veel is betaald.',
  necessary: 'Lichter kan hier niet.',
  balanced: 'In termijnen is het te dragen.',
  circumstances: 'Alleenstaande ouder met twee kinderen.',
  consequences: 'Vijftig euro per maand minder.',
  ownShare: 'De vraag was duidelijk gesteld.',
  helpOffered: 'Schuldhulp',
  careContinuity: null,
  culpability: 'normal',
  culpabilityFacts: 'De betrokkene wist van de meldplicht.',
  disadvantageCents: null,
  prosecutorAskedOn: null,
  prosecutorAnswer: null,
  weighedBy: anna,
  updatedAt: '2024-03-04T10:00:00.000Z',
  ...changes,
})

export const aHearing = (changes: Partial<InvestigationFile['hearings'][number]> = {}): InvestigationFile['hearings'][number] => ({
  id: '01900000-0000-7000-8000-0000000000e1',
  purpose: 'benefit-facts',
  invitedOn: '2024-03-01',
  plannedAt: '2024-03-10T09:00:00.000Z',
  way: 'office',
  rightsNotice: true,
  interpreter: null,
  helper: null,
  attendance: null,
  heldOn: null,
  cautionAt: null,
  cautionBy: null,
  statement: null,
  reportSentOn: null,
  correctionUntil: null,
  correction: null,
  agreedOn: null,
  noShowSteps: [],
  ...changes,
})
