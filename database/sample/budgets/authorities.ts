import type { IkzContent } from '#modules/pgb/contract.ts'
import { ikzPlace } from '#modules/pgb/server/index.ts'
import { addDays, addMonths } from '#platform/contract/calendar.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Collector } from '../collector.ts'
import { momentOn } from '../days.ts'
import { idAt } from '../dice.ts'
import { partnerIds } from '../partners.ts'
import { accountIds } from '../staff.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile } from './told-budget.ts'

const KEPT_MONTHS = 48
const coordinator = accountIds['coordinator-2']

/** What files about providers brought to authorities, whom was talked with, and the money that came in. */
export function addAuthorities(rows: Collector, sealer: Sealer, files: readonly ToldBudgetFile[]): void {
  const providers = files.filter(({ provider, researched }) => provider && researched)
  for (const file of providers) {
    addSteps(rows, file)
    addExchange(rows, file)
    if (file.closedOn) addReceipt(rows, file, file.closedOn, 'provider')
  }
  for (const file of providers.slice(0, 2)) addIkz(rows, sealer, file)
  for (const [index, file] of providers.slice(0, 3).entries()) addWarning(rows, file, index)
  for (const file of files.filter(({ provider, closedOn, result }) => !provider && closedOn && result === 'changed').slice(0, 6))
    if (file.closedOn) addReceipt(rows, file, file.closedOn, 'client')
}

const of = ({ id }: ToldBudgetFile) => ({ investigation_id: id, municipality_id: FIRST_MUNICIPALITY })
const onDay = (file: ToldBudgetFile, days: number, time: Parameters<typeof momentOn>[1] = '11:00') =>
  momentOn(addDays(file.openedOn, days), time)

function addSteps(rows: Collector, file: ToldBudgetFile): void {
  const { kind, ground } = file.dice.pick([
    { kind: 'igj', ground: file.domain === 'youth-act' ? 'youth-9-1' : 'wmo-6-2' },
    { kind: 'no-new-agreements', ground: file.domain === 'youth-act' ? 'youth-8-1-1' : 'wmo-2-3-6' },
    { kind: 'labour-inspectorate', ground: 'suwi-64' },
    { kind: 'civil-claim', ground: 'bw-6-203' },
  ] as const)
  const sent = file.closedOn !== null
  rows.add('pgb.authority_step', {
    ...of(file),
    id: idAt(onDay(file, 20), file.dice),
    provider_id: file.id,
    kind,
    ground,
    reason: 'Volgens de planning van de aanbieder zijn uren gedeclareerd die niet zijn geleverd; dat is met de administratie na te gaan.',
    gives: 'Een overzicht van overeenkomsten en declaraties, zonder gegevens van cliënten.',
    their_reference: '',
    without_medical: true,
    written_by: file.lead,
    written_at: new Date(onDay(file, 20)),
    ...(sent && {
      approved_by: coordinator,
      approved_at: new Date(onDay(file, 21)),
      sent_on: addDays(file.openedOn, 22),
      their_reference: 'DEMO-1',
      answered_on: addDays(file.openedOn, 27),
      answer: 'Ontvangen en in behandeling genomen.',
    }),
  })
}

function addIkz(rows: Collector, sealer: Sealer, file: ToldBudgetFile): void {
  const id = idAt(onDay(file, 23), file.dice)
  const content: IkzContent = {
    reason: 'Bij meerdere cliënten is zorg gedeclareerd waarvan de planning van de aanbieder zegt dat die niet is geleverd.',
    legalPerson: 'Besloten vennootschap, één bestuurder.',
    trade: 'Thuiszorg en begeleiding.',
    careType: 'Individuele begeleiding',
    running: 'Eén onderzoek, bij deze gemeente.',
    finished: '',
    decisions: file.holders.length,
    benchmark: 'Geen vergelijking gemaakt.',
    identity: { name: file.name, kvk: null, agb: null },
    domain: file.domain,
    clients: file.holders.length,
    agreements: file.holders.length,
    years: [{ year: Number(file.openedOn.slice(0, 4)), claimedCents: 4_200_000, paidCents: 4_000_000 }],
  }
  const sentOn = addDays(file.openedOn, 26)
  rows.add('pgb.ikz_submission', {
    ...of(file),
    id,
    provider_id: file.id,
    content_sealed: sealer.seal(JSON.stringify(content), ikzPlace(id)),
    without_medical: true,
    written_by: file.lead,
    written_at: new Date(onDay(file, 23)),
    ...(file.closedOn && {
      approved_by: coordinator,
      approved_at: new Date(onDay(file, 24)),
      sent_on: sentOn,
      informed_on: addDays(sentOn, 1),
      keep_until: addMonths(sentOn, KEPT_MONTHS),
    }),
  })
}

function addWarning(rows: Collector, file: ToldBudgetFile, index: number): void {
  const warning = idAt(onDay(file, 28), file.dice)
  const registered = index === 0 && file.closedOn !== null
  rows.add('pgb.warning', {
    ...of(file),
    id: warning,
    provider_id: file.id,
    conviction: `${file.name}: ${facts} De bestuurder heeft dat in een gesprek bevestigd.`,
    convinced_by: file.lead,
    convinced_on: addDays(file.openedOn, 28),
    ...(registered && {
      informed_on: addDays(file.openedOn, 33),
      registered_on: addDays(file.openedOn, 34),
      registered_by: file.lead,
      stands_until: addMonths(addDays(file.openedOn, 34), KEPT_MONTHS),
      stands_ground: 'Protocol Waarschuwingsregister, nog te bevestigen',
    }),
  })
  if (index === 2) return
  const supervisor = file.lead === accountIds['specialist-6'] ? accountIds['specialist-5'] : accountIds['specialist-6']
  rows.add('pgb.warning_check', {
    ...of(file),
    id: idAt(onDay(file, 29), file.dice),
    warning_id: warning,
    designation: file.domain === 'youth-act' ? 'youth-supervisor' : 'wmo-supervisor',
    supervisor_id: supervisor,
    facts,
    submitted_by: file.lead,
    submitted_at: new Date(onDay(file, 29)),
    ...(registered && {
      agrees: true,
      reasons: 'De feiten staan vast en laten geen andere uitleg toe.',
      answered_at: new Date(onDay(file, 31)),
      told_igj_on: addDays(file.openedOn, 32),
    }),
  })
}

const facts = 'Een aanbieder declareerde drie maanden lang uren die volgens de eigen planning niet zijn geleverd.'

function addReceipt(rows: Collector, file: ToldBudgetFile, closedOn: string, payer: 'client' | 'provider'): void {
  rows.add('pgb.receipt', {
    ...of(file),
    id: idAt(momentOn(closedOn, '12:00'), file.dice),
    received_on: closedOn,
    amount_cents: file.dice.whole(4, 60) * 25_000,
    payer,
    ground: payer === 'provider' ? 'bw-6-203' : file.domain === 'youth-act' ? 'youth-8-1-4' : 'wmo-2-4-1',
    source_system: 'Financiële administratie',
    note: '',
    recorded_by: file.lead,
    recorded_at: new Date(momentOn(closedOn, '12:00')),
  })
}

function addExchange(rows: Collector, file: ToldBudgetFile): void {
  rows.add('pgb.exchange', {
    ...of(file),
    id: idAt(onDay(file, 10), file.dice),
    partner_id: partnerIds.svb,
    direction: 'both',
    on_day: addDays(file.openedOn, 10),
    what: 'Gevraagd hoe de gegevens over declaraties van deze aanbieder zijn opgebouwd.',
    ground: 'Wmo 2015 art. 5.2.4',
    result: 'De SVB legt uit welke kolommen wat betekenen.',
    recorded_by: file.lead,
    recorded_at: new Date(onDay(file, 10)),
  })
}
