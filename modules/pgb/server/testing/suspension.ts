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
  const row = {
    id,
    investigation_id: wanted.file,
    municipality_id: firstMunicipality.id,
    holder_id: wanted.holder,
    budget_id: wanted.budget,
    scope: 'whole',
    part_description: '',
    ground: 'd',
    reasons: 'De afgesproken zorg is volgens de administratie niet gegeven.',
    continuity: 'Het Buurtteam geeft begeleiding aan huis tot duidelijk is hoe het verder gaat.',
    continues_by: 'Buurtteam Voorbeeld',
    continues_from: startsOn,
    lighter_means: 'Een gesprek en een waarschuwing zijn bekeken en zijn niet genoeg.',
    consequences: 'De zorgverlener krijgt tijdelijk geen geld.',
    heard_on: addDays(startsOn, -14),
    view: 'Mevrouw zegt dat de zorg vaak uitviel.',
    view_weighed: 'Haar uitleg past bij de administratie.',
    proposed_from: startsOn,
    state,
    drafted_by: wanted.by,
    drafted_at: addDays(startsOn, -14),
    proposed_by: when('proposed', wanted.by),
    proposed_at: when('proposed', addDays(startsOn, -10)),
    decided_by: when('decided', decider?.id),
    mandate_id: when('decided', decider?.mandate),
    decided_at: when('decided', addDays(startsOn, -7)),
    letter_sent_on: when('running', addDays(startsOn, -5)),
    provider_told_on: when('running', addDays(startsOn, -5)),
    asked_svb_on: when('running', addDays(startsOn, -5)),
    asked_digest: when('running', `\\x${'00'.repeat(32)}`),
    confirmed_on: when('running', addDays(startsOn, -3)),
    confirmed_as: when('running', 'Opschorting verwerkt'),
    starts_on: when('running', startsOn),
    ends_on: when('running', addDays(startsOn, 13 * 7 - 1)),
    end_kind: when('ending', end),
    end_reasons: when('ending', 'Het onderzoek is klaar en dit past bij wat is gevonden.'),
    end_proposed_by: when('ending', wanted.by),
    end_proposed_at: when('ending', addDays(startsOn, 60)),
    end_decided_by: when('ended', decider?.id),
    end_mandate_id: when('ended', decider?.mandate),
    end_decided_at: when('ended', addDays(startsOn, 63)),
    ended_on: when('ended', addDays(startsOn, 63)),
    warned_weeks: [],
    revision: 0,
  }
  await owner.query(
    `insert into pgb.suspension select s.* from jsonb_populate_record(null::pgb.suspension,
       $1::jsonb || jsonb_build_object('reference', 'S-' || $2::text || '-' || lpad(nextval('pgb.suspension_number')::text, 6, '0'))) s`,
    [JSON.stringify(row), startsOn.slice(0, 4)],
  )
  await owner.query(
    'insert into pgb.suspended_agreement (suspension_id, agreement_id, investigation_id, municipality_id) values ($1, $2, $3, $4)',
    [id, wanted.agreement, wanted.file, firstMunicipality.id],
  )
  await owner.query(
    `insert into pgb.suspension_fact (suspension_id, investigation_id, municipality_id, position, fact, source, how_checked, came_from, source_named)
     values ($1, $2, $3, 1, $4, 'Administratie van de aanbieder', 'De urenstaten liggen in het dossier', 'provider', true)`,
    [id, wanted.file, firstMunicipality.id, wanted.fact ?? 'In februari zijn 40 uren gedeclareerd, er zijn 12 uren gegeven.'],
  )
  if (reached('running'))
    await owner.query(
      `insert into pgb.suspension_addressee (suspension_id, investigation_id, municipality_id, moment, who, person_id, name, proposed, gets)
       select $1, h.investigation_id, h.municipality_id, 'decision', 'holder', h.person_id, p.surname, 'letter', 'letter'
         from pgb.holder h join parties.person p on p.id = h.person_id where h.id = $2`,
      [id, wanted.holder],
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
