import type { Stage } from '#modules/investigations/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Collector } from '../collector.ts'
import { momentOn } from '../days.ts'
import { type Dice, diceFor, idAt } from '../dice.ts'
import { addActs } from './acts.ts'
import { addAuthorities } from './authorities.ts'
import { addMoney } from './money.ts'
import { addAroundMoney, addMappings } from './money-around.ts'
import { addCourse } from './provider.ts'
import { addSafety } from './safety.ts'
import { addSuspensions } from './suspensions.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile, type ToldHolder } from './told-budget.ts'

const STAGES: readonly Stage[] = [
  'opened',
  'planning',
  'research',
  'hearing',
  'weighing',
  'advice',
  'reading-along',
  'decision',
  'outcome',
  'closed',
]

/** What belongs to the files about budgets: clients of providers, who is safe, who was paid for what, and payments that were suspended. */
export function addBudgets(rows: Collector, keys: KeyRing, today: Day): void {
  const sealer = makeSealer(keys)
  const files = budgetFiles(rows, today)
  for (const file of files) {
    addHolders(rows, file)
    if (!file.researched) continue
    addSafety(rows, file)
    addMoney(rows, sealer, file)
    addAroundMoney(rows, file)
    addActs(rows, file)
    if (file.provider) addCourse(rows, file)
  }
  addSuspensions(rows, files, today)
  addMappings(rows)
  addAuthorities(rows, sealer, files)
}

/** The files under Wmo and Youth Act with who works on them, in order of opening. */
function budgetFiles(rows: Collector, today: Day): ToldBudgetFile[] {
  const people = (rows.rows.get('parties.person') ?? []) as { id: string; bsn_index: Buffer | null }[]
  const organisations = (rows.rows.get('parties.organisation') ?? []) as { id: string; name: string }[]
  const known = people.filter(({ bsn_index }) => bsn_index)
  return (rows.rows.get('investigations.investigation') ?? [])
    .map((row) => row as FileRow)
    .filter(({ domain, lead_id }) => domain !== 'participation-act' && lead_id)
    .toSorted((one, other) => one.opened_on.localeCompare(other.opened_on) || one.id.localeCompare(other.id))
    .map((row) => {
      const dice = diceFor(`budget ${row.reference}`)
      const closedOn = row.closed_at && (row.closed_at.toISOString().slice(0, 10) as Day)
      return {
        id: row.id,
        name: organisations.find(({ id }) => id === row.subject_organisation_id)?.name ?? '',
        domain: row.domain as 'wmo' | 'youth-act',
        stage: row.stage,
        researched: STAGES.indexOf(row.stage) >= STAGES.indexOf('research'),
        lead: row.lead_id ?? '',
        openedOn: row.opened_on,
        closedOn,
        until: closedOn ?? addDays(today, -1),
        result: row.result,
        provider: row.subject_organisation_id !== null,
        holders: holdersOf(row, known, dice),
        dice,
      }
    })
}

interface FileRow {
  id: string
  reference: string
  domain: string
  stage: Stage
  lead_id: string | null
  opened_on: Day
  closed_at: Date | null
  result: string | null
  subject_person_id: string | null
  subject_organisation_id: string | null
}

/** The client of a file, which the database makes with it under the id of the file; or three to five clients of a provider. */
function holdersOf(row: FileRow, people: readonly { id: string }[], dice: Dice): ToldHolder[] {
  if (row.subject_person_id) return [{ id: row.id, personId: row.subject_person_id, ofFile: true }]
  if (!row.subject_organisation_id) return []
  const chosen = new Map<string, ToldHolder>()
  const wanted = dice.whole(3, 5)
  while (chosen.size < wanted) {
    const { id: personId } = dice.pick(people)
    chosen.set(personId, { id: idAt(momentOn(row.opened_on, '10:00'), dice), personId, ofFile: false })
  }
  return [...chosen.values()]
}

function addHolders(rows: Collector, { id, provider, holders, lead, openedOn, closedOn, dice }: ToldBudgetFile): void {
  if (!provider) return
  for (const holder of holders) {
    const result = dice.weighted({ 'no-effects': 4, continues: 3, changed: 2, converted: 1 })
    rows.add('pgb.holder', {
      id: holder.id,
      investigation_id: id,
      municipality_id: FIRST_MUNICIPALITY,
      person_id: holder.personId,
      because: 'Krijgt zorg van deze aanbieder volgens de zorgovereenkomst.',
      added_by: lead,
      added_at: new Date(momentOn(addDays(openedOn, 4), '10:00')),
      ...(closedOn && {
        result,
        result_note: resultNotes[result],
        result_by: lead,
        result_at: new Date(momentOn(addDays(closedOn, -1), '11:00')),
      }),
    })
  }
}

const resultNotes = {
  'no-effects': 'De geleverde zorg klopt met wat is gedeclareerd; voor deze cliënt verandert er niets.',
  continues: 'De zorg gaat door zoals afgesproken, met een nieuwe zorgovereenkomst.',
  changed: 'Het aantal uren is aangepast aan wat nodig is en geleverd wordt.',
  converted: 'De zorg is zonder onderbreking overgenomen door een aanbieder met een contract.',
} as const
