import { createHash } from 'node:crypto'
import {
  type ActionKind,
  type ActionState,
  CareSignal,
  Found,
  type Framework,
  type LocationKind,
  type ReportFigures,
} from '#modules/partner-actions/contract.ts'
import type { SharingDirection, SharingPurpose } from '#modules/privacy/contract.ts'
import type { Scheme } from '#modules/reports/contract.ts'
import { addDays, type Day, isWorkingDay } from '#platform/contract/calendar.ts'
import { addVisits } from './action-visits.ts'
import type { Collector, TableName } from './collector.ts'
import { momentOn, workingDaysAfter, workingDaysBefore } from './days.ts'
import { type Dice, diceFor, idAt } from './dice.ts'
import { type AgreementKey, agreementIds, agreements, type PartnerKey, partnerIds, partners } from './partners.ts'
import { inventAddress, inventOrganisation } from './people.ts'
import { accountIds, type ColleagueKey, teams, unitIds } from './staff.ts'
import { actionTexts, evaluations, locationReasons, partnerResults } from './texts/action-texts.ts'
import type { ActionShape, ToldAction, ToldLocation, ToldVisit } from './told-action.ts'

const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const FIRST_MONDAY = '2024-01-01'
const FIRST_YEAR = 2024
/** Every fifth week a Tuesday on which the roster has an evening. */
const WEEKS_BETWEEN = 5
const A_YEAR = 10
/** So many days after an action its report is agreed. */
const REPORTED_AFTER = 21

/** What is held in a year, in this order. */
const shapes: readonly ActionShape[] = [
  shape('business-estate', 'income', 'lsi', 'lsi', 'labour', ['labour', 'uwv', 'tax'], 'both', [24, 45]),
  shape('neighbourhood', 'income', 'participation-act', 'benefits', null, ['permits', 'neighbourhood'], 'both', [12, 24]),
  shape('address-quality', 'income', 'laa', 'addresses', null, ['laa'], 'both', [30, 60]),
  shape('dynamic-police', 'income', 'riec', 'riec', 'police', ['police', 'riec', 'tax'], 'evening', [8, 14]),
  shape('own-intervention', 'care', 'social-support', 'care', null, [], 'day', [8, 12]),
  shape('business-estate', 'income', 'participation-act', 'benefits', null, ['uwv', 'labour'], 'both', [40, 93]),
  shape('address-quality', 'income', 'laa', 'addresses', 'laa', ['laa', 'permits'], 'day', [20, 40]),
  shape('dynamic-police', 'income', 'riec', 'riec', 'police', ['police', 'safety'], 'evening', [8, 16]),
  shape('other', 'care', 'other', 'care', 'nextTown', ['nextTown', 'neighbourhood'], 'both', [8, 14]),
  shape('neighbourhood', 'income', 'lsi', 'lsi', null, ['uwv', 'labour', 'police'], 'both', [16, 30]),
]

/** Actions from 2024 on: held and reported on, one held of which the report is being written, one ready, one being prepared and one called off. */
export function addActions(rows: Collector, today: Day): void {
  const plans = [...heldActions(today), ...actionsAhead(today)]
  const reports = ownReports(rows)
  let overdue = true
  for (const [index, plan] of plans.entries()) {
    const reference = `P-${plan.plannedOn.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`
    const action = addAction(rows, plan, reference)
    addCrew(rows, action, plan)
    const locations = addLocations(rows, action, plan)
    if (plan.state !== 'held' && plan.state !== 'reported') continue
    const visits = addVisits(rows, action, locations)
    addSharings(rows, action, locations.length, today, overdue && action.onDay < addDays(today, -100))
    if (action.onDay < addDays(today, -100)) overdue = false
    takeUp(rows, action, visits, reports)
    addReport(rows, action, visits)
    followUpCare(rows, action, visits)
  }
}

interface ActionPlan {
  name: string
  shape: ActionShape
  onDay: Day
  plannedOn: Day
  state: ActionState
}

function heldActions(today: Day): ActionPlan[] {
  const plans: ActionPlan[] = []
  for (let year = FIRST_YEAR; year <= Number(today.slice(0, 4)); year++)
    for (let place = 0; place < A_YEAR; place++) {
      const shape = shapes[place]
      const onDay = tuesdayOf(year, place)
      if (!shape || onDay > addDays(today, -3)) continue
      const state = onDay < addDays(today, -REPORTED_AFTER - 2) ? 'reported' : 'held'
      plans.push({ name: `action ${year} ${place}`, shape, onDay, plannedOn: workingDaysBefore(addDays(onDay, -28), 0), state })
    }
  return plans.toReversed().toSorted((one, other) => one.onDay.localeCompare(other.onDay))
}

/** A Tuesday of an even week, when the roster of the sample has two of a unit at work in the evening. */
function tuesdayOf(year: number, place: number): Day {
  const weeks = Math.floor((Date.parse(`${year}-01-01`) - Date.parse(FIRST_MONDAY)) / 604_800_000)
  const week = weeks + 4 + WEEKS_BETWEEN * place
  const day = addDays(FIRST_MONDAY, 7 * (week - (week % 2)) + 1)
  return isWorkingDay(day) ? day : addDays(day, 14)
}

function actionsAhead(today: Day): ActionPlan[] {
  const [estate, neighbourhood, addresses] = shapes as [ActionShape, ActionShape, ActionShape]
  return [
    { name: 'action ready', shape: estate, onDay: workingDaysAfter(addDays(today, 8), 0), plannedOn: addDays(today, -20), state: 'ready' },
    {
      name: 'action planned',
      shape: neighbourhood,
      onDay: workingDaysAfter(addDays(today, 27), 0),
      plannedOn: addDays(today, -5),
      state: 'planned',
    },
    {
      name: 'action cancelled',
      shape: addresses,
      onDay: workingDaysAfter(addDays(today, 3), 0),
      plannedOn: addDays(today, -30),
      state: 'cancelled',
    },
  ]
}

const purposeOf = ({ agreement }: ActionShape): SharingPurpose => agreements[agreement].purpose
const withDay = ({ parts }: ActionShape) => parts !== 'evening'
const withEvening = ({ parts }: ActionShape) => parts !== 'day'
/** Once in the years more people were needed than the house allows without a reason. */
const needsFive = ({ name }: ActionPlan) => name === `action ${FIRST_YEAR} 5`

function addAction(rows: Collector, plan: ActionPlan, reference: string): ToldAction {
  const { name, shape, onDay, plannedOn, state } = plan
  const dice = diceFor(name)
  const texts = actionTexts[shape.kind]
  const area = dice.pick(texts.areas)
  const plannedAt = momentOn(plannedOn, '09:30')
  const id = idAt(plannedAt, dice)
  const coordinator = teams[shape.unit].coordinator
  const isHeld = state === 'held' || state === 'reported'
  const inCooperation = shape.framework === 'lsi' || shape.framework === 'riec'
  const readyAt = momentOn(workingDaysBefore(addDays(onDay < addDays(plannedOn, 40) ? onDay : plannedOn, -3), 0), '15:00')
  rows.add('partner_actions.action', {
    id,
    municipality_id: FIRST_MUNICIPALITY,
    unit_id: unitIds[shape.unit],
    reference,
    title: `${texts.title}: ${area}`,
    kind: shape.kind,
    led_by: shape.leading ? 'partner' : 'own',
    leading_partner_id: shape.leading && partnerIds[shape.leading],
    framework: shape.framework,
    framework_reference: inCooperation ? `${shape.framework.toUpperCase()}-DEMO-${onDay.slice(0, 4)}` : '',
    framework_from: inCooperation ? `${plannedOn.slice(0, 4)}-01-01` : null,
    framework_until: inCooperation ? `${Number(plannedOn.slice(0, 4)) + 1}-12-31` : null,
    purpose: purposeOf(shape),
    goal: texts.goal,
    area,
    area_reason: dice.pick(texts.reasons),
    reconsidered: [],
    on_day: onDay,
    day_from: withDay(shape) ? '13:00' : null,
    day_until: withDay(shape) ? '17:00' : null,
    evening_from: withEvening(shape) ? '18:00' : null,
    evening_until: withEvening(shape) ? '21:30' : null,
    needed_staff: crewSize(plan),
    staffing_reason: needsFive(plan) ? 'Het terrein heeft twee ingangen en is te groot voor twee koppels.' : '',
    briefing:
      state === 'planned'
        ? ''
        : 'Om 12.30 uur in de grote vergaderzaal. Iedereen draagt zijn legitimatie. We leggen uit wie we zijn en waarvoor we komen.',
    safety: state === 'planned' ? '' : 'Altijd in koppels. De coördinator is de hele actie bereikbaar.',
    stop_rule: state === 'planned' ? '' : 'We stoppen zodra iemand zich onveilig voelt, en altijd om 21.30 uur.',
    state,
    cancel_reason: state === 'cancelled' ? 'De LAA stelde de levering van signalen uit.' : null,
    planned_by: accountIds[coordinator],
    planned_at: new Date(plannedAt),
    changed_by: accountIds[coordinator],
    changed_at: new Date(plannedAt),
    ready_at: isHeld || state === 'ready' ? new Date(readyAt) : null,
    held_at: isHeld ? new Date(momentOn(workingDaysAfter(addDays(onDay, 1), 0), '10:00')) : null,
    reported_at: state === 'reported' ? new Date(agreedAt(onDay)) : null,
    cancelled_at: state === 'cancelled' ? new Date(momentOn(addDays(plannedOn, 24), '11:00')) : null,
    revision: isHeld ? 3 : state === 'planned' ? 0 : 1,
  })
  for (const key of new Set([...shape.partners, ...(shape.leading ? [shape.leading] : [])]))
    rows.add('partner_actions.action_partner', {
      action_id: id,
      partner_id: partnerIds[key],
      municipality_id: FIRST_MUNICIPALITY,
      task: 'Controle op het eigen terrein',
      power: 'eigen wettelijke bevoegdheid',
      result: isHeld ? dice.pick(partnerResults) : '',
    })
  return { id, reference, name, onDay, state, shape, crew: crewOf(plan), coordinator }
}

const agreedAt = (onDay: Day) => momentOn(workingDaysAfter(addDays(onDay, REPORTED_AFTER - 5), 0), '14:00')

function crewSize(plan: ActionPlan): number {
  if (needsFive(plan)) return 5
  const most = plan.shape.unit === 'income' ? 4 : 3
  return diceFor(`${plan.name} crew`).whole(2, most)
}

/** Those whom the roster has at work that evening go first. */
function crewOf(plan: ActionPlan): ColleagueKey[] {
  const team: readonly ColleagueKey[] = teams[plan.shape.unit].specialists
  const week = Math.floor((Date.parse(plan.onDay) - Date.parse(FIRST_MONDAY)) / 604_800_000)
  const turn = (place: number) => (place + week / 2) % team.length
  const inTurn = team.map((key, place) => ({ key, turn: turn(place) })).sort((one, other) => one.turn - other.turn)
  return [...inTurn.map(({ key }) => key), teams[plan.shape.unit].coordinator].slice(0, crewSize(plan))
}

function addCrew(rows: Collector, action: ToldAction, plan: ActionPlan): void {
  const { shape, onDay } = action
  if (plan.state === 'cancelled') return
  const by = accountIds[action.coordinator]
  const isHeld = plan.state === 'held' || plan.state === 'reported'
  for (const [place, key] of action.crew.entries()) {
    // Of a crew of four that went, two were there in one part only.
    const byDay = withDay(shape) && (place < 3 || !withEvening(shape) || !isHeld)
    const byEvening = withEvening(shape) && (place !== 2 || !withDay(shape) || !isHeld)
    const whose = { action_id: action.id, account_id: accountIds[key], municipality_id: FIRST_MUNICIPALITY }
    rows.add('partner_actions.crew', {
      ...whose,
      by_day: byDay,
      by_evening: byEvening,
      needs: shape.unit === 'care' && place === 0 ? 'wmo-supervisor' : null,
      day_shift_id: null,
      evening_shift_id: null,
      added_by: by,
      added_at: new Date(momentOn(addDays(plan.plannedOn, 1), '09:00')),
    })
    if (!isHeld) continue
    const dice = diceFor(`${action.name} there ${key}`)
    const recorded = { recorded_by: by, recorded_at: new Date(momentOn(workingDaysAfter(addDays(onDay, 1), 0), '09:30')) }
    if (byDay)
      rows.add('partner_actions.attendance', {
        ...whose,
        part: 'day',
        starts: '13:00',
        ends: dice.pick(['16:45', '17:00', '17:15']),
        ...recorded,
      })
    if (byEvening)
      rows.add('partner_actions.attendance', {
        ...whose,
        part: 'evening',
        starts: '18:00',
        ends: dice.pick(['21:00', '21:30', '21:15']),
        ...recorded,
      })
    if (place < 2) addPack(rows, action, key)
  }
}

function addPack(rows: Collector, action: ToldAction, key: ColleagueKey): void {
  const takenAt = momentOn(action.onDay, '11:45')
  const endedAt = new Date(momentOn(action.onDay, '21:50'))
  rows.add('partner_actions.field_pack', {
    id: idAt(takenAt, diceFor(`${action.name} pack ${key}`)),
    action_id: action.id,
    account_id: accountIds[key],
    municipality_id: FIRST_MUNICIPALITY,
    key_sealed: null,
    taken_at: new Date(takenAt),
    last_seen_at: endedAt,
    ended: 'returned',
    ended_at: endedAt,
    ended_by: accountIds[key],
    end_note: null,
  })
}

function addLocations(rows: Collector, action: ToldAction, plan: ActionPlan): ToldLocation[] {
  if (plan.state === 'planned') return []
  const dice = diceFor(`${action.name} locations`)
  const [least, most] = action.shape.locations
  // The largest that there was.
  const count = needsFive(plan) ? most : dice.whole(least, most)
  return Array.from({ length: count }, (_, place) => {
    const kind = kindOf(action.shape.kind, dice)
    const { street, houseNumber, postalCode, city } = inventAddress(dice)
    const addedAt = momentOn(addDays(plan.plannedOn, 2), '10:00')
    const location = { id: idAt(addedAt, dice), kind }
    rows.add('partner_actions.location', {
      id: location.id,
      action_id: action.id,
      municipality_id: FIRST_MUNICIPALITY,
      place: place + 1,
      kind,
      name: kind === 'business' ? inventOrganisation(dice.whole(0, 59), 'employer').name : '',
      street,
      house_number: houseNumber,
      postal_code: postalCode,
      city,
      reason: dice.pick(locationReasons),
      came_from: count > 20 ? 'file' : 'hand',
      added_by: accountIds[action.coordinator],
      added_at: new Date(addedAt),
      withdrawn_at: null,
    })
    return location
  })
}

function kindOf(kind: ActionKind, dice: Dice): LocationKind {
  if (kind === 'business-estate') return 'business'
  if (kind === 'dynamic-police') return dice.weighted({ business: 6, public: 3, home: 1 })
  return kind === 'address-quality' ? 'home' : dice.weighted({ home: 7, business: 2, other: 1 })
}

/** Addresses go to who leads, findings come back from a partner; given back or destroyed in time, a few late and one not yet. */
function addSharings(rows: Collector, action: ToldAction, amount: number, today: Day, isOverdue: boolean): void {
  const { shape, onDay, id, reference } = action
  const agreed = agreements[shape.agreement]
  const receiver = agreed.partners.find((key) => shape.partners.includes(key))
  if (!receiver) return
  for (const direction of ['out', 'in'] as const) {
    const dice = diceFor(`${action.name} shared ${direction}`)
    if (direction === 'in' && dice.chance(0.4)) continue
    const day = direction === 'out' ? workingDaysBefore(addDays(onDay, -4), 0) : workingDaysAfter(addDays(onDay, 6), 0)
    const dueOn = addDays(day, agreed.keepDays)
    const endedOn = addDays(dueOn, dice.weighted({ early: 8, late: 1 }) === 'early' ? -dice.whole(2, 12) : dice.whole(2, 9))
    const isOpen = endedOn >= today || day > today || (isOverdue && direction === 'out')
    if (day > today) continue
    const at = momentOn(day, '10:15')
    const categories = direction === 'out' ? (['address'] as const) : ([agreed.in.includes('findings') ? 'findings' : 'residence'] as const)
    const by = accountIds[action.coordinator]
    const sharingId = idAt(at, dice)
    rows.add('privacy.sharing', {
      id: sharingId,
      municipality_id: FIRST_MUNICIPALITY,
      unit_id: unitIds[shape.unit],
      thing_kind: 'action',
      thing_id: id,
      thing_reference: reference,
      direction,
      partner_id: partnerIds[receiver],
      purpose: agreed.purpose,
      route: agreed.route,
      agreement_id: agreementIds[shape.agreement],
      criminal_report: null,
      categories: [...categories],
      what: direction === 'out' ? 'Lijst van adressen van de actie' : 'Bevindingen van de partner',
      amount: direction === 'out' ? amount : dice.whole(1, 8),
      necessity:
        direction === 'out'
          ? 'De partner moet weten waar hij die dag wordt verwacht.'
          : 'Nodig om de bevindingen van de actie af te ronden.',
      shared_by: by,
      shared_at: new Date(at),
      due_on: dueOn,
      ended: isOpen ? null : direction === 'out' ? 'destroyed' : 'returned',
      ended_on: isOpen ? null : endedOn,
      end_note: isOpen ? null : 'Bevestigd door de contactpersoon.',
      ended_by: isOpen ? null : by,
      ended_at: isOpen ? null : new Date(momentOn(endedOn, '16:00')),
    })
    if (isOpen || direction === 'in') continue
    rows.add('partner_actions.attached_item', {
      id: idAt(at, dice),
      action_id: id,
      municipality_id: FIRST_MUNICIPALITY,
      direction,
      partner_id: partnerIds[receiver],
      categories: [...categories],
      title: 'Lijst van adressen',
      records: amount,
      media_type: 'text/csv',
      size: 64 * amount,
      digest: createHash('sha256').update(sharingId).digest(),
      content_sealed: null,
      sharing_id: sharingId,
      attached_by: by,
      attached_at: new Date(at),
      due_on: dueOn,
      necessity: 'De partner moet weten waar hij die dag wordt verwacht.',
      destroyed_at: new Date(momentOn(endedOn, '16:00')),
      destroyed_by: by,
    })
  }
}

function addReport(rows: Collector, action: ToldAction, visits: readonly ToldVisit[]): void {
  const [writer = 'specialist-1'] = action.crew
  const dice = diceFor(`${action.name} report`)
  const isAgreed = action.state === 'reported'
  const found = visits.filter(({ state, found }) => state === 'visited' && !found.includes('nothing-found')).length
  rows.add('partner_actions.report', {
    action_id: action.id,
    municipality_id: FIRST_MUNICIPALITY,
    state: isAgreed ? 'agreed' : 'draft',
    summary: `We bezochten ${visits.filter(({ state }) => state === 'visited').length} van de ${visits.length} adressen. Op ${found} adressen vonden we iets.`,
    by_catch: found > 6 ? 'Een partner nam een signaal over dat niet bij de gemeente hoort.' : '',
    evaluation: isAgreed ? dice.pick(evaluations) : '',
    figures: isAgreed ? figuresOf(rows, action, visits) : null,
    writers: [accountIds[writer]],
    written_by: accountIds[writer],
    written_at: new Date(momentOn(workingDaysAfter(addDays(action.onDay, 2), 0), '11:00')),
    agreed_by: isAgreed ? accountIds[action.coordinator === writer ? (action.crew[1] ?? writer) : action.coordinator] : null,
    agreed_at: isAgreed ? new Date(agreedAt(action.onDay)) : null,
    revision: isAgreed ? 2 : 0,
  })
}

/** The counts of an action as the report keeps them. */
function figuresOf(rows: Collector, action: ToldAction, visits: readonly ToldVisit[]): Record<string, unknown> & ReportFigures {
  const ofAction = <Row extends object>(table: TableName) =>
    ((rows.rows.get(table) ?? []) as (Row & { action_id: string })[]).filter(({ action_id }) => action_id === action.id)
  const inState = (state: string) => visits.filter((one) => one.state === state).length
  const locationsWith = <Name extends string>(names: readonly Name[], of: (visit: ToldVisit) => readonly Name[]) =>
    names.map((name) => [name, visits.filter((visit) => of(visit).includes(name)).length] as const).filter(([, number]) => number > 0)
  const partOf = (part: 'day' | 'evening') => {
    const there = ofAction<{ part: string; starts: string; ends: string }>('partner_actions.attendance').filter((one) => one.part === part)
    return there.length === 0
      ? null
      : { minutes: there.reduce((sum, { starts, ends }) => sum + minuteOf(ends) - minuteOf(starts), 0), persons: there.length, planned: 0 }
  }
  const shared = ((rows.rows.get('privacy.sharing') ?? []) as SharedRow[]).filter(({ thing_id }) => thing_id === action.id)
  return {
    locations: {
      all: visits.length,
      visited: inState('visited'),
      nobodyThere: inState('nobody-there'),
      notVisited: inState('not-visited'),
    },
    withFindings: visits.filter(({ found }) => found.some((one) => one !== 'nothing-found')).length,
    findings: locationsWith(Found.options, ({ found }) => found).map(([found, locations]) => ({ found, locations })),
    care: locationsWith(CareSignal.options, ({ cares }) => cares).map(([signal, locations]) => ({ signal, locations })),
    people: visits.reduce((sum, { people }) => sum + people, 0),
    photos: ofAction('partner_actions.photo').length,
    needed: action.crew.length,
    day: partOf('day'),
    evening: partOf('evening'),
    shared: shared.map(({ partner_id, direction, amount }) => ({
      partner: partnerNames.get(partner_id) ?? '',
      direction,
      times: 1,
      records: amount,
    })),
    reports: ofAction('partner_actions.taken_up').length,
  }
}

interface SharedRow {
  thing_id: string
  partner_id: string
  direction: SharingDirection
  amount: number
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const partnerNames = new Map<string, string>((Object.keys(partners) as PartnerKey[]).map((key) => [partnerIds[key], partners[key].name]))

/** Who needs help is brought to help before the report is agreed. */
function followUpCare(rows: Collector, action: ToldAction, visits: readonly ToldVisit[]): void {
  if (action.state !== 'reported') return
  for (const { locationId, cares } of visits)
    for (const signal of cares)
      rows.add('partner_actions.care_follow_up', {
        action_id: action.id,
        location_id: locationId,
        municipality_id: FIRST_MUNICIPALITY,
        signal,
        outcome: 'neighbourhood-team',
        reason: '',
        done_by: accountIds[action.coordinator],
        done_at: new Date(momentOn(workingDaysAfter(addDays(action.onDay, 1), 0), '11:00')),
      })
}

interface OwnReport {
  id: string
  scheme: Scheme
  unit_id: string
  received_on: Day
}

const ownReports = (rows: Collector): OwnReport[] =>
  ((rows.rows.get('reports.report') ?? []) as (OwnReport & { source: string })[]).filter(({ source }) => source === 'own-organisation')

/** Up to two findings of an action are reports of the weeks after it. */
function takeUp(rows: Collector, action: ToldAction, visits: readonly ToldVisit[], reports: OwnReport[]): void {
  const unit = unitIds[action.shape.unit]
  const after = reports.filter(
    ({ unit_id, received_on }) => unit_id === unit && received_on > action.onDay && received_on < addDays(action.onDay, REPORTED_AFTER - 6),
  )
  const worth = visits.filter(({ found }) =>
    found.some((one) => one === 'work-not-reported' || one === 'residence-differs' || one === 'care-not-delivered'),
  )
  for (const [place, visit] of worth.slice(0, 2).entries()) {
    const report = after[place]
    if (!report) return
    reports.splice(reports.indexOf(report), 1)
    const takenAt = momentOn(report.received_on, '09:00')
    rows.add('partner_actions.taken_up', {
      id: idAt(takenAt, diceFor(`${action.name} taken up ${place}`)),
      action_id: action.id,
      municipality_id: FIRST_MUNICIPALITY,
      location_id: visit.locationId,
      visit_id: visit.id,
      report_id: report.id,
      scheme: report.scheme,
      frozen: { visit: { found: visit.found, note: visit.note }, takenUp: visit.found },
      taken_by: accountIds[action.crew[0] ?? action.coordinator],
      taken_at: new Date(takenAt),
    })
  }
}

function shape(
  kind: ActionKind,
  unit: ActionShape['unit'],
  framework: Framework,
  agreement: AgreementKey,
  leading: PartnerKey | null,
  partners: readonly PartnerKey[],
  parts: ActionShape['parts'],
  locations: ActionShape['locations'],
): ActionShape {
  return { kind, unit, framework, agreement, leading, partners, parts, locations }
}
