import { type FilePart, type Gate, type InvestigationFile, type Place, type Stage, stageWords } from '../../contract.ts'

/** A place on the page of the file itself; the budget has pages of its own. */
export type Section = Exclude<Place, 'budget'>

/** The sections of a file page, in the order of the work, and the name of each in the address. */
export const anchors: Record<Section, string> = {
  assignment: 'toewijzing',
  plan: 'plan',
  research: 'onderzoek',
  findings: 'bevindingen',
  hearing: 'horen',
  weighing: 'afwegen',
  advice: 'advies',
  decision: 'besluit',
  outcome: 'resultaat',
}

/** The sections, in the order of the work. */
export const places = Object.keys(anchors) as Section[]

/** On which part of a file a guest is invited to see a section; nobody is invited on who works on it. */
const partOfPlace: Record<Section, FilePart | null> = {
  assignment: null,
  plan: 'plan',
  research: 'plan',
  findings: 'findings',
  hearing: 'hearing',
  weighing: 'weighing',
  advice: 'advice',
  decision: 'decision',
  outcome: 'outcome',
}

/** The sections that the reader sees: all, or those on which a guest was invited. */
export function placesFor({ reading: { kind, parts } }: Pick<InvestigationFile, 'reading'>): readonly Section[] {
  if (kind !== 'guest') return places
  return places.filter((place) => parts?.some((part) => part === partOfPlace[place]))
}

/** All stages, in order. */
export const stages = Object.keys(stageWords) as Stage[]

/** The sections that are worked in during a stage. */
const placesOfStage: Record<Stage, readonly Section[]> = {
  opened: ['assignment'],
  planning: ['plan'],
  research: ['research', 'findings'],
  hearing: ['hearing'],
  weighing: ['weighing'],
  advice: ['advice'],
  'reading-along': ['advice'],
  decision: ['decision'],
  outcome: ['outcome'],
  closed: [],
}

/** Where inside its section a gate is opened, when that is more precise than the section itself. */
const anchorsOfGates: Partial<Record<string, string>> = {
  'investigation.no-lead': 'behandelaar',
  'investigation.conflict-not-asked': 'bekend',
  'plan.no-questions': 'vragen',
  'plan.no-methods': 'middelen',
  'method.not-finished': 'wat-elk-middel',
  'home-visit.not-finished': 'huisbezoek',
  'finding.no-breach-side-empty': 'geen-overtreding',
  'finding.not-answered': 'reacties',
  'lesson.missing': 'les',
}

/** Whether a section is behind us, at hand, or still to come. */
export function stateOf(place: Section, stage: Stage): 'done' | 'current' | 'todo' {
  if (placesOfStage[stage].includes(place)) return 'current'
  const first = stages.findIndex((one) => placesOfStage[one].includes(place))
  return first < stages.indexOf(stage) ? 'done' : 'todo'
}

/** The address of the place where a gate is opened. */
export function hrefOfGate(file: Pick<InvestigationFile, 'id'>, gate: Gate): string {
  if (gate.place === 'budget') return `/onderzoeken/${file.id}/pgb`
  return `/onderzoeken/${file.id}#${anchorsOfGates[gate.code] ?? anchors[gate.place]}`
}
