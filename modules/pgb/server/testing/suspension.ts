import { firstMunicipality, type House } from '#app/server/testing/house.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { SuspensionEnd, SuspensionState } from '../../contract.ts'

interface Wanted {
  /** The file, its budget holder, and the budget and agreement that `makeMoney` gave */
  file: string
  holder: string
  budget: string
  agreement: string
  /** Who wrote and proposed it */
  by: string
  /** Who decided; needed from `decided` on, with the mandate of `giveMandate` */
  decider?: { id: string; mandate: string }
  state?: SuspensionState
  startsOn?: string
  fact?: string
  end?: SuspensionEnd
}

const ORDER: readonly SuspensionState[] = ['draft', 'proposed', 'decided', 'running', 'ending', 'ended']

/** A suspension as it stands after the work before it, on days around its first day; gives its id. For tests and demos. */
export async function makeSuspension(house: Pick<House, 'db'>, wanted: Wanted): Promise<string> {
  const { state = 'draft', startsOn = '2024-04-01', end = 'resume', decider } = wanted
  const { owner } = house.db
  const id = newId()
  const reached = (one: SuspensionState) => ORDER.indexOf(state) >= ORDER.indexOf(one)
  const when = (one: SuspensionState, value: unknown) => (reached(one) ? value : null)
  await owner.query(
    `insert into pgb.suspension (id, reference, investigation_id, municipality_id, holder_id, budget_id, ground, reasons, continuity, continues_by, continues_from,
       lighter_means, consequences, heard_on, view, view_weighed, proposed_from, state, drafted_by, drafted_at, proposed_by, proposed_at, decided_by, mandate_id, decided_at,
       letter_sent_on, provider_told_on, asked_svb_on, asked_digest, confirmed_on, confirmed_as, starts_on, ends_on, end_kind, end_reasons, end_proposed_by, end_proposed_at,
       end_decided_by, end_mandate_id, end_decided_at, ended_on)
     values ($1, 'S-' || left($2::date::text, 4) || '-' || lpad(nextval('pgb.suspension_number')::text, 6, '0'), $3, $4, $5, $6, 'd', 'De afgesproken zorg is volgens de administratie niet gegeven.',
       'Het Buurtteam geeft begeleiding aan huis tot duidelijk is hoe het verder gaat.', 'Buurtteam Voorbeeld', $2::date, 'Een gesprek en een waarschuwing zijn bekeken en zijn niet genoeg.',
       'De zorgverlener krijgt tijdelijk geen geld.', $7, 'Mevrouw zegt dat de zorg vaak uitviel.', 'Haar uitleg past bij de administratie.', $2::date, $8, $9, $7, $10, $11, $12, $13, $14,
       $15, $15, $15, $16, $15, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)`,
    [
      id,
      startsOn,
      wanted.file,
      firstMunicipality.id,
      wanted.holder,
      wanted.budget,
      addDays(startsOn, -14),
      state,
      wanted.by,
      when('proposed', wanted.by),
      when('proposed', addDays(startsOn, -10)),
      when('decided', decider?.id),
      when('decided', decider?.mandate),
      when('decided', addDays(startsOn, -7)),
      when('running', addDays(startsOn, -5)),
      when('running', Buffer.alloc(32)),
      when('running', 'Opschorting verwerkt'),
      when('running', startsOn),
      when('running', addDays(startsOn, 13 * 7 - 1)),
      when('ending', end),
      when('ending', 'Het onderzoek is klaar en dit past bij wat is gevonden.'),
      when('ending', wanted.by),
      when('ending', addDays(startsOn, 60)),
      when('ended', decider?.id),
      when('ended', decider?.mandate),
      when('ended', addDays(startsOn, 63)),
      when('ended', addDays(startsOn, 63)),
    ],
  )
  await owner.query('insert into pgb.suspended_agreement (suspension_id, agreement_id, investigation_id, municipality_id) values ($1, $2, $3, $4)', [
    id,
    wanted.agreement,
    wanted.file,
    firstMunicipality.id,
  ])
  await owner.query(
    `insert into pgb.suspension_fact (suspension_id, investigation_id, municipality_id, position, fact, source, how_checked)
     values ($1, $2, $3, 1, $4, 'Administratie van de aanbieder', 'De urenstaten liggen in het dossier')`,
    [id, wanted.file, firstMunicipality.id, wanted.fact ?? 'In februari zijn 40 uren gedeclareerd, er zijn 12 uren gegeven.'],
  )
  return id
}

/** A mandate of Maatschappelijke Ontwikkeling for somebody; gives its id. */
export async function giveMandate(
  house: Pick<House, 'db'>,
  account: string,
  { kinds = ['suspend-payments'], from = '2020-01-01', to = null as string | null } = {},
): Promise<string> {
  const id = newId()
  await house.db.owner.query(
    `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, valid_to, source) values ($1, $2, 'social-development', $3, $4, $5, 'Mandaatbesluit')`,
    [id, account, kinds, from, to],
  )
  return id
}

/** Answers that somebody does not know the people in a file. */
export const declareNoConflict = (house: Pick<House, 'db'>, file: string, account: string) =>
  house.db.owner.query(
    `insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, at) values ($1, $2, 'decision', false, now())`,
    [file, account],
  )
