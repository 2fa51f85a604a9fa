import { addresseesFor, Domain, kindsUnder, PartKind } from '#modules/investigations/contract.ts'
import { pgbMandateWords } from '#modules/pgb/contract.ts'
import type { Addressee, DesignationKind, Rights, Role } from '#modules/staff/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds, type ColleagueKey, colleagues, type DemoColleague, HIRED, mandateIds, type UnitKey, unitIds, units } from './staff.ts'

/** What the demo calls its municipality, in letters and lists, until an administrator names it. */
export const MUNICIPALITY_NAME = 'Demostad'
export const MANDATE_SOURCE = 'Mandaatregister van de demogemeente'
const DESIGNATION_SOURCE = 'Aanwijzingsbesluit toezichthouders van de demogemeente'

interface ToldReview {
  of: ColleagueKey
  by: ColleagueKey
  daysAgo: number
  /** What has to change; without it the rights are right. */
  note?: string
}

/** Most were looked at this year; some are due, an administrator after three months already; of one something has to change. */
const reviews: readonly ToldReview[] = [
  { of: 'specialist-1', by: 'coordinator-1', daysAgo: 96 },
  { of: 'specialist-2', by: 'coordinator-1', daysAgo: 96 },
  { of: 'specialist-3', by: 'coordinator-1', daysAgo: 95 },
  { of: 'specialist-4', by: 'coordinator-1', daysAgo: 381 },
  { of: 'specialist-5', by: 'coordinator-2', daysAgo: 60 },
  { of: 'specialist-6', by: 'coordinator-2', daysAgo: 60 },
  { of: 'coordinator-1', by: 'beheer-1', daysAgo: 88 },
  { of: 'coordinator-2', by: 'beheer-1', daysAgo: 88 },
  { of: 'manager-weni', by: 'beheer-1', daysAgo: 87 },
  { of: 'manager-mo', by: 'beheer-1', daysAgo: 87 },
  { of: 'consulent-1', by: 'beheer-2', daysAgo: 40 },
  { of: 'consulent-2', by: 'beheer-2', daysAgo: 372 },
  { of: 'privacy-1', by: 'beheer-2', daysAgo: 39 },
  { of: 'beheer-1', by: 'beheer-2', daysAgo: 101 },
  { of: 'beheer-2', by: 'beheer-1', daysAgo: 34 },
  { of: 'beleid-1', by: 'beheer-1', daysAgo: 20, note: 'Werkt sinds deze maand bij Inkoop. De rol van beleidsadviseur kan vervallen.' },
]

interface ToldDesignation {
  of: ColleagueKey
  kind: DesignationKind
  number: string
  /** Counted from the day of loading; left out: until further notice. */
  lastDayIn?: number
}

/** The supervisors of care, of whom one designation lapses soon and one has lapsed; two BOAs, of whom one without a valid training. */
const designations: readonly ToldDesignation[] = [
  { of: 'specialist-5', kind: 'wmo-supervisor', number: 'DEMO-TZ-05' },
  { of: 'specialist-5', kind: 'youth-supervisor', number: 'DEMO-TJ-05' },
  { of: 'specialist-6', kind: 'wmo-supervisor', number: 'DEMO-TZ-06', lastDayIn: 20 },
  { of: 'specialist-7', kind: 'wmo-supervisor', number: 'DEMO-TZ-07', lastDayIn: -12 },
  { of: 'specialist-1', kind: 'boa', number: 'DEMO-BOA-01' },
  { of: 'specialist-2', kind: 'boa', number: 'DEMO-BOA-02' },
]

const groups: readonly { name: string; role: Role; unit: UnitKey | null }[] = [
  { name: 'demo-toezicht-inkomen', role: 'specialist', unit: 'income' },
  { name: 'demo-toezicht-zorg', role: 'specialist', unit: 'care' },
  { name: 'demo-coordinatie-zorg', role: 'coordinator', unit: 'care' },
  { name: 'demo-functioneel-beheer', role: 'admin', unit: null },
]

/** The one with which an installation begins. */
export const MUNICIPALITY = '00000000-0000-7000-8000-000000000001'

/** Designations, what the groups of an identity provider would stand for, and the reviews of rights until today. */
export function addRights(rows: Collector, today: Day): void {
  for (const { of, kind, number, lastDayIn } of designations)
    rows.add('staff.designation', {
      id: idAt(HIRED, diceFor(`designation ${number}`)),
      account_id: accountIds[of],
      kind,
      number,
      valid_from: '2023-09-01',
      valid_to: lastDayIn === undefined ? null : addDays(today, lastDayIn + 1),
      source: DESIGNATION_SOURCE,
    })
  for (const { name, role, unit } of groups)
    rows.add('staff.group_role', { group_name: name, role, unit_id: unit ? unitIds[unit] : null, municipality_id: MUNICIPALITY })
  for (const review of reviews) addReview(rows, review, today)
}

function addReview(rows: Collector, { of, by, daysAgo, note }: ToldReview, today: Day): void {
  const at = `${addDays(today, -daysAgo)}T09:30:00.000Z`
  rows.add('staff.rights_review', {
    id: idAt(at, diceFor(`review ${of}`)),
    account_id: accountIds[of],
    reviewed_by: accountIds[by],
    reviewed_at: new Date(at),
    verdict: note ? 'to-change' : 'right',
    rights: rightsOf(of, today),
    note: note ?? null,
  })
}

/** The manager of a department decides on every part that is addressed to it, under whichever law; MO on suspensions too. */
export const partKindsOf = (addressee: Addressee): string[] => [
  ...PartKind.options.filter((kind) =>
    Domain.options.some((domain) => kindsUnder(domain).includes(kind) && addresseesFor(domain, kind).includes(addressee)),
  ),
  ...(addressee === 'social-development' ? Object.keys(pgbMandateWords) : []),
]

/** What the reviewer saw at that moment. */
function rightsOf(key: ColleagueKey, today: Day): Rights {
  const { roles, unit, decidesFor }: DemoColleague = colleagues[key]
  const since = { from: '2023-09-01', holds: 'now' } as const
  return {
    roles: [...roles],
    unit: units[unit].name,
    municipalities: [MUNICIPALITY_NAME],
    mandates: decidesFor
      ? [
          {
            id: mandateIds[decidesFor],
            addressee: decidesFor,
            partKinds: partKindsOf(decidesFor),
            upToCents: null,
            source: MANDATE_SOURCE,
            lastDay: null,
            ...since,
          },
        ]
      : [],
    designations: designations
      .filter(({ of }) => of === key)
      .map(({ kind, number, lastDayIn }) => ({
        id: idAt(HIRED, diceFor(`designation ${number}`)),
        kind,
        number,
        source: DESIGNATION_SOURCE,
        lastDay: lastDayIn === undefined ? null : addDays(today, lastDayIn),
        ...since,
      })),
    seen: '',
  }
}
