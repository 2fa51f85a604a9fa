import type { SuspensionEnd, SuspensionGround } from '#modules/pgb/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { idAt } from '../dice.ts'
import { accountIds, mandateIds } from '../staff.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile, type ToldHolder } from './told-budget.ts'

const TERM_DAYS = 90
const joost = accountIds['manager-mo']
const mandate = mandateIds['social-development']

/** Suspended in the first year: lifted, converted and revoked; and today one in its ninth week, one that waits for a decision, and a draft. */
export function addSuspensions(rows: Collector, files: readonly ToldBudgetFile[], today: Day): void {
  const closed = files.filter(({ closedOn, openedOn }) => closedOn && addDays(openedOn, 60) < closedOn)
  const clients = closed.filter(({ provider }) => !provider)
  const providers = closed.filter(({ provider }) => provider)
  const atWork = files.filter(({ stage, provider }) => !provider && (stage === 'hearing' || stage === 'weighing'))
  const young = files.filter(({ stage, provider }) => stage === 'research' && !provider)
  let number = 0
  const suspend = (file: ToldBudgetFile | undefined, till: Till, end?: SuspensionEnd) => {
    const holder = file?.holders[0]
    if (file && holder?.budgetId) addSuspension(rows, file, holder, { number: ++number, till, end, today })
  }
  for (const file of clients.slice(0, 3)) suspend(file, 'ended', 'resume')
  suspend(clients[3], 'ended', 'revoke')
  suspend(clients[4], 'not-decided')
  suspend(providers[0], 'ended', 'convert')
  suspend(providers[1], 'ended', 'resume')
  suspend(atWork[0], 'running')
  suspend(atWork[1], 'proposed')
  suspend(young[0], 'draft')
}

type Till = 'draft' | 'proposed' | 'not-decided' | 'running' | 'ended'

function addSuspension(
  rows: Collector,
  file: ToldBudgetFile,
  holder: ToldHolder,
  { number, till, end, today }: { number: number; till: Till; end: SuspensionEnd | undefined; today: Day },
): void {
  const { dice } = file
  const startsOn = till === 'running' ? workingDaysAfter(addDays(today, -60), 0) : workingDaysAfter(addDays(file.openedOn, 24), 0)
  const draftedOn = till === 'running' ? workingDaysAfter(addDays(startsOn, -12), 0) : workingDaysAfter(addDays(file.openedOn, 13), 0)
  const endsOn = addDays(startsOn, TERM_DAYS)
  const endedOn = file.closedOn && addDays(file.closedOn, -2) < endsOn ? addDays(file.closedOn, -2) : addDays(endsOn, -5)
  const id = idAt(momentOn(draftedOn, '10:00'), dice)
  const ground: SuspensionGround =
    file.domain === 'youth-act' ? 'serious-suspicion' : dice.pick(['a', 'd', 'e', 'serious-suspicion'] as const)
  const decided = till === 'running' || till === 'ended' || till === 'not-decided'
  rows.add('pgb.suspension', {
    id,
    reference: `S-${draftedOn.slice(0, 4)}-${String(number).padStart(6, '0')}`,
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    holder_id: holder.id,
    budget_id: holder.budgetId ?? null,
    ground,
    reasons: 'Over drie maanden is betaald voor zorg waarvan de cliënt, de planning en het zorgplan zeggen dat die niet is geleverd.',
    continuity: 'Het Buurtteam neemt de begeleiding over zolang niet wordt betaald; de cliënt heeft daar een vaste begeleider.',
    continues_by: 'Buurtteam',
    continues_from: workingDaysAfter(addDays(startsOn, -2), 0),
    lighter_means:
      'Een gesprek en een waarschuwing aan de aanbieder hebben niets veranderd; deels opschorten kan niet omdat er één overeenkomst is.',
    consequences: 'De cliënt mist geen zorg; de zorgverlener wordt voorlopig niet betaald.',
    proposed_from: startsOn,
    drafted_by: file.lead,
    drafted_at: new Date(momentOn(draftedOn, '10:00')),
    state: till,
    warned_weeks: till === 'running' ? [8] : till === 'ended' && endedOn > addDays(startsOn, 84) ? [8, 11, 12] : [],
    ...(till !== 'draft' && {
      heard_on: addDays(draftedOn, 3),
      view: 'De cliënt vindt het goed, als de hulp maar doorgaat.',
      view_weighed: 'De hulp gaat door via het Buurtteam; daarmee is aan het bezwaar tegemoet gekomen.',
      proposed_by: file.lead,
      proposed_at: new Date(momentOn(addDays(draftedOn, 4), '15:00')),
    }),
    ...(decided && {
      decided_by: joost,
      mandate_id: mandate,
      decided_at: new Date(momentOn(addDays(draftedOn, 6), '09:30')),
      decision_reasons:
        till === 'not-decided'
          ? 'Eerst met de aanbieder in gesprek; dat is lichter en nog niet geprobeerd.'
          : 'De feiten zijn na te gaan en de zorg gaat door.',
    }),
    ...((till === 'running' || till === 'ended') && {
      letter_sent_on: addDays(draftedOn, 7),
      provider_told_on: addDays(draftedOn, 7),
      asked_svb_on: addDays(draftedOn, 7),
      confirmed_on: addDays(draftedOn, 10),
      confirmed_as: 'Bevestigd door de SVB',
      starts_on: startsOn,
      ends_on: endsOn,
    }),
    ...(till === 'ended' &&
      end && {
        end_kind: end,
        end_reasons: endReasons[end],
        end_proposed_by: file.lead,
        end_decided_by: joost,
        end_mandate_id: mandate,
        end_decided_at: new Date(momentOn(endedOn, '10:00')),
        ended_on: endedOn,
        end_asked_svb_on: endedOn,
        end_confirmed_on: addDays(endedOn, 4),
      }),
  })
  for (const agreement of holder.agreementIds ?? [])
    rows.add('pgb.suspended_agreement', {
      suspension_id: id,
      agreement_id: agreement,
      investigation_id: file.id,
      municipality_id: FIRST_MUNICIPALITY,
    })
  for (const moment of till === 'ended' ? (['decision', 'end'] as const) : till === 'running' ? (['decision'] as const) : [])
    addAddressee(rows, file, holder, { id, moment, on: addDays(draftedOn, 7) })
  addBeside(rows, file, holder, { id, number, till, end, draftedOn, startsOn })
}

/** Every letter of the sample went to the budget holder alone. */
function addAddressee(
  rows: Collector,
  file: ToldBudgetFile,
  holder: ToldHolder,
  { id, moment, on }: { id: string; moment: 'decision' | 'end'; on: Day },
): void {
  const people = (rows.rows.get('parties.person') ?? []) as {
    id: string
    initials: string | null
    first_names: string | null
    surname_prefix: string | null
    surname: string | null
  }[]
  const person = people.find((one) => one.id === holder.personId)
  rows.add('pgb.suspension_addressee', {
    suspension_id: id,
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    moment,
    who: 'holder',
    person_id: holder.personId,
    name: [person?.initials ?? person?.first_names, person?.surname_prefix, person?.surname].filter(Boolean).join(' ') || 'Budgethouder',
    proposed: 'letter',
    gets: 'letter',
    chosen_by: file.lead,
    chosen_at: new Date(momentOn(on, '09:00')),
  })
}

interface Beside {
  id: string
  number: number
  till: Till
  end: SuspensionEnd | undefined
  draftedOn: Day
  startsOn: Day
}

/** The facts that it rests on, that the manager once sent it back, and the month that was withheld. */
function addBeside(
  rows: Collector,
  file: ToldBudgetFile,
  holder: ToldHolder,
  { id, number, till, end, draftedOn, startsOn }: Beside,
): void {
  const of = { suspension_id: id, investigation_id: file.id, municipality_id: FIRST_MUNICIPALITY }
  for (const [index, fact] of facts.entries()) rows.add('pgb.suspension_fact', { ...of, position: index + 1, ...fact })
  if (number % 4 === 1)
    rows.add('pgb.suspension_return', {
      ...of,
      id: idAt(momentOn(addDays(draftedOn, 4), '16:00'), file.dice),
      moment: 'decision',
      because: 'Zeg eerst wie de zorg overneemt en vanaf welke dag.',
      returned_by: joost,
      returned_at: new Date(momentOn(addDays(draftedOn, 4), '16:00')),
    })
  const [agreement] = holder.agreementIds ?? []
  if ((till !== 'running' && till !== 'ended') || !agreement) return
  const from = `${startsOn.slice(0, 7)}-01` as Day
  const pays = end === 'resume'
  rows.add('pgb.withheld', {
    ...of,
    id: idAt(momentOn(addDays(startsOn, 20), '10:00'), file.dice),
    agreement_id: agreement,
    period_from: from,
    period_to: addDays(from, 27),
    amount_cents: 84_000,
    source: 'Opgave van de SVB',
    added_by: file.lead,
    added_at: new Date(momentOn(addDays(startsOn, 20), '10:00')),
    ...(end && {
      decision: pays ? 'pay' : 'not-pay',
      decision_because: pays ? null : 'De zorg waarvoor is gedeclareerd, is niet geleverd.',
    }),
    ...(pays && file.closedOn && { paid_on: addDays(file.closedOn, -1) }),
  })
}

const facts = [
  {
    fact: 'Over drie maanden is elke maand hetzelfde aantal uren gedeclareerd, terwijl de planning er de helft van noemt.',
    source: 'Declaraties van de SVB en de planning van de aanbieder',
    how_checked: 'Leg de declaraties in het dossier naast de kopie van de planning.',
    came_from: 'authority',
    source_named: true,
    unnamed_because: null,
  },
  {
    fact: 'De cliënt zegt dat de hulp in die maanden twee keer per week kwam.',
    source: 'Gesprek met de cliënt',
    how_checked: 'Het gespreksverslag staat in het dossier en is door de cliënt gelezen.',
    came_from: 'budget-holder',
    source_named: true,
    unnamed_because: null,
  },
] as const

const endReasons: Readonly<Record<SuspensionEnd, string>> = {
  resume: 'Het vermoeden is weggenomen: de zorg blijkt wel geleverd. De ingehouden betalingen worden alsnog gedaan.',
  revise: 'Er is minder zorg geleverd dan gedeclareerd; het budget is herzien.',
  revoke: 'De gegevens waren onjuist; met de juiste gegevens was dit budget niet verstrekt.',
  convert: 'De cliënt kan het budget niet zelf beheren en kiest voor zorg in natura.',
}
