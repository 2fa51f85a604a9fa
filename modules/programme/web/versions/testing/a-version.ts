import { paragraphs } from '#platform/contract/rich-text.ts'
import { type Activity, type Goal, Heading, type ProgrammeVersion, type Section } from '../../../contract.ts'

/** A section with one paragraph, saved three times. */
export function aSection(heading: Heading, text: string, other: Partial<Section> = {}): Section {
  return { heading, text: paragraphs(text), revision: 3, editedBy: null, editedAt: null, ...other }
}

export function aGoal(other: Partial<Goal> = {}): Goal {
  return {
    id: '0190a000-0000-7000-8000-0000000000d1',
    key: 'inwoners-weten',
    sentence: 'Inwoners weten wat zij moeten melden.',
    judgedBy: 'words',
    figures: [],
    aim: null,
    judge: 'de beleidsadviseur',
    judgedWhen: 'bij het jaarverslag',
    revision: 0,
    ...other,
  }
}

/** An activity with all seven headings filled. */
export function anActivity(other: Partial<Activity> = {}): Activity {
  return {
    id: '0190a000-0000-7000-8000-0000000000a1',
    key: 'meldingen',
    kind: 'report-investigation',
    theme: 'Participatiewet',
    title: 'Onderzoek van meldingen',
    sharePercent: 50,
    executors: ['handhavingsspecialisten'],
    measuredWith: ['Cognos'],
    retired: false,
    retiredBecause: null,
    revision: 0,
    sections: Heading.options.map((heading) => aSection(heading, `Tekst onder ${heading}.`)),
    goals: [],
    picks: [],
    ...other,
  }
}

/** A draft of 2025 that looks back on the report of 2024. */
export function aDraft(other: Partial<ProgrammeVersion> = {}): ProgrammeVersion {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    year: 2025,
    number: 1,
    state: 'draft',
    title: 'Handhavingsprogramma 2025',
    citesReportYear: 2024,
    reason: null,
    createdBy: 'Demo Beleid Kim',
    createdAt: '2024-11-20T08:30:00.000Z',
    adoptedBy: null,
    adoptedOn: null,
    revision: 0,
    basedOn: null,
    activities: [anActivity()],
    assignedPercent: 50,
    notAssignedPercent: 50,
    ...other,
  }
}
