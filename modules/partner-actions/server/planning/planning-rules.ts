import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import { questionTexts } from '#platform/server/questionable-grounds-rules.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import type { Action, PlanAction } from '../../contract.ts'

const FEWEST_STAFF = 2
const MOST_STAFF = 4
const REASON = 10

/** What somebody plans or changes, whether new or not. */
export type Plan = Omit<PlanAction, 'municipality'>

/** A partner of the municipality that may be chosen. */
export interface KnownPartner {
  id: string
  active: boolean
}

/** Refuses `action.no-part`, `.parts-overlap`, `.staffing-needs-reason`, `.framework-period`, `.leading-partner`, `.partner-unknown`. */
export function checkPlan(plan: Plan, known: readonly KnownPartner[], already: readonly string[] = []): void {
  checkParts(plan)
  checkStaff(plan)
  checkFramework(plan)
  checkPartners(plan, known, already)
}

function checkParts({ day, evening }: Plan): void {
  if (!day && !evening) throw ruleBroken('action.no-part', [at('day/from', 'Vul tijden in, overdag of ’s avonds.')])
  if (day && evening && evening.from < day.until)
    throw ruleBroken('action.parts-overlap', [at('evening/from', `De avond begint na ${day.until}, als het deel overdag voorbij is.`)])
}

function checkStaff({ neededStaff, staffingReason }: Plan): void {
  const usual = neededStaff >= FEWEST_STAFF && neededStaff <= MOST_STAFF
  if (usual || staffingReason.length >= REASON) return
  throw ruleBroken('action.staffing-needs-reason', [
    at('staffingReason', 'Schrijf in ten minste tien tekens op waarom het er minder dan twee of meer dan vier zijn.'),
  ])
}

function checkFramework(plan: Plan): void {
  const { framework, frameworkReference, frameworkFrom: from, frameworkUntil: until } = plan
  const project = framework === 'lsi' || framework === 'riec'
  const missing = [
    project && !frameworkReference && at('frameworkReference', 'Vul het kenmerk van het project in.'),
    project && !from && at('frameworkFrom', 'Vul in wanneer het project begon.'),
    project && !until && at('frameworkUntil', 'Vul in wanneer het project eindigt.'),
    from && until && until < from && at('frameworkUntil', 'Het eind ligt niet voor het begin.'),
  ].filter((error): error is FieldError => Boolean(error))
  if (missing.length > 0) throw ruleBroken('action.framework-period', missing)
  if (!coversDay(plan)) throw ruleBroken('action.framework-period', [at('onDay', 'Deze dag ligt niet in de periode van de samenwerking.')])
}

/** Whether the period of the cooperation, as far as it is known, has the day in it; LSI and RIEC know theirs whole. */
export function coversDay({ framework, frameworkFrom, frameworkUntil, onDay }: Plan): boolean {
  const project = framework === 'lsi' || framework === 'riec'
  if (project && !(frameworkFrom && frameworkUntil)) return false
  return (!frameworkFrom || frameworkFrom <= onDay) && (!frameworkUntil || onDay <= frameworkUntil)
}

function checkPartners({ ledBy, leadingPartnerId, partners }: Plan, known: readonly KnownPartner[], already: readonly string[]): void {
  const chosen = partners.map(({ partnerId }) => partnerId)
  const unknown = partners.flatMap(({ partnerId }, index) => {
    const partner = known.find(({ id }) => id === partnerId)
    if (chosen.indexOf(partnerId) < index) return [at(`partners/${index}/task`, 'Deze partner staat er al.')]
    if (!partner || !(partner.active || already.includes(partnerId)))
      return [at(`partners/${index}/task`, 'Met deze partner werken we niet meer samen.')]
    return []
  })
  if (unknown.length > 0) throw ruleBroken('action.partner-unknown', unknown)
  if (ledBy === 'partner' && !(leadingPartnerId && chosen.includes(leadingPartnerId)))
    throw ruleBroken('action.leading-partner', [at('leadingPartnerId', 'Kies een van de partners hieronder.')])
}

/**
 * An area is chosen for a fact, never for who lives there. Refuses `action.only-questionable-grounds` when a text has nothing else,
 * `action.questionable-grounds` for words that the planner has not reconsidered. Returns the words that the planner stands by.
 */
export function questionArea({ areaReason, goal, reconsidered }: Plan, list: readonly QuestionableWord[]): string[] {
  const texts = [
    { field: 'goal', text: goal },
    { field: 'areaReason', text: areaReason },
  ]
  const { empty, open, words } = questionTexts(texts, reconsidered, list)

  if (empty.length > 0) throw ruleBroken('action.only-questionable-grounds', empty)
  if (open.length > 0) throw ruleBroken('action.questionable-grounds', open)
  return words
}

/** What a change does to an action. */
export interface Effect {
  state: 'planned' | 'ready'
  /** The roster was made for another day or other times */
  movesCrew: boolean
}

/** Only briefing, safety and stop rule change without being prepared anew, as long as they stay. Refuses `action.settled`. */
export function effectOf(before: Action, plan: Plan): Effect {
  if (before.state !== 'planned' && before.state !== 'ready') throw ruleBroken('action.settled')

  const said = plan.briefing !== '' && plan.safety !== '' && plan.stopRule !== ''
  const stays = before.state === 'ready' && said && same(onlyPlan(before), onlyPlan(plan))
  return { state: stays ? 'ready' : 'planned', movesCrew: before.crew.length > 0 && !same(timesOf(before), timesOf(plan)) }
}

const timesOf = ({ onDay, day, evening }: Pick<Plan, 'onDay' | 'day' | 'evening'>) => [
  onDay,
  day?.from,
  day?.until,
  evening?.from,
  evening?.until,
]
function onlyPlan(plan: Plan) {
  const partners = plan.partners.map(({ partnerId, task, power }) => [partnerId, task, power]).toSorted()
  const { title, kind, ledBy, leadingPartnerId, framework, frameworkReference, frameworkFrom, frameworkUntil, purpose } = plan
  const { goal, area, areaReason, neededStaff, staffingReason } = plan
  const words = [title, kind, ledBy, leadingPartnerId, framework, frameworkReference, frameworkFrom, frameworkUntil, purpose]
  return [...words, goal, area, areaReason, neededStaff, staffingReason, timesOf(plan), partners]
}
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What was shared stays tied to its purpose and its partner. Refuses `action.shared-already`. */
export function checkShared(before: Action, plan: Plan, sharedWith: readonly string[]): void {
  const gone = sharedWith.filter((id) => !plan.partners.some(({ partnerId }) => partnerId === id))
  const errors = [
    ...(sharedWith.length > 0 && plan.purpose !== before.purpose
      ? [at('purpose', 'Het doel van de eerder gedeelde gegevens blijft.')]
      : []),
    ...before.partners.filter(({ partnerId }) => gone.includes(partnerId)).map(({ name }) => at('partners', `Met ${name} is al gedeeld.`)),
  ]
  if (errors.length > 0) throw ruleBroken('action.shared-already', errors)
}

const at = (field: string, detail: string): FieldError => ({ pointer: `#/body/${field}`, detail })
