import type { Way } from '#modules/information/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { momentOn, workingDaysAfter } from './days.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds, unitIds } from './staff.ts'
import { type InformationText, informationTexts } from './texts/information-texts.ts'

const MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const WRITTEN = '2024-01-15'
const groups = ['Nieuwe aanvragers', 'Mensen die net werk vinden', 'Budgethouders', 'Mensen die verhuizen'] as const

/** What residents were told in 2024, its versions and other languages, and where it was used. */
export function addInformation(rows: Collector, today: Day): void {
  for (const name of groups) rows.add('information.audience', { id: groupId(name), municipality_id: MUNICIPALITY, name, active: true })
  for (const text of informationTexts) addText(rows, text, today)
  rows.add('information.public_page', {
    municipality_id: MUNICIPALITY,
    contact: `Bel op werkdagen tussen 9 en 17 uur, of kom langs bij het loket. U hoeft geen afspraak te maken voor een vraag.`,
    help: `U mag altijd iemand meenemen naar een gesprek.\n\n- Een cliëntondersteuner helpt u gratis en hoort niet bij de gemeente.\n- Het Buurtteam helpt bij formulieren en bij geldzorgen.\n- Het Juridisch Loket geeft gratis advies over uw rechten.`,
    changed_at: new Date(momentOn(WRITTEN, '10:00')),
  })
}

const groupId = (name: string) => idAt(momentOn(WRITTEN, '09:00'), diceFor(`group ${name}`))

function addText(rows: Collector, text: InformationText, today: Day): void {
  const dice = diceFor(`information ${text.key}`)
  const id = idAt(momentOn(WRITTEN, '09:30'), dice)
  const { title, body, law, scheme, causes, from, english } = text
  const owner = scheme === 'wmo-pgb' ? accountIds['specialist-5'] : accountIds['beleid-1']
  const inUseFrom = from ? workingDaysAfter(`2024-0${from}-05`, 0) : null
  const rewritten = text.key === 'income'
  const version = rewritten ? 2 : 1
  const writtenAt = new Date(momentOn(WRITTEN, '09:30'))
  const changedAt = rewritten ? new Date(momentOn('2024-06-10', '11:00')) : writtenAt
  rows.add('information.item', {
    id,
    municipality_id: MUNICIPALITY,
    title,
    body,
    scheme,
    law,
    causes: [...causes],
    state: from ? 'in-use' : 'draft',
    in_use_from: inUseFrom,
    public: from !== undefined,
    owner_id: owner,
    // One is late, so that the list shows what happens then.
    review_on: addDays(today, text.key === 'abroad' ? -12 : 60 + dice.whole(0, 200)),
    version,
    changed_at: changedAt,
  })
  const kept = { item_id: id, title, law, written_by: owner }
  rows.add('information.item_version', { ...kept, number: 1, body: rewritten ? `${body.split('\n\n')[0]}` : body, written_at: writtenAt })
  if (rewritten) rows.add('information.item_version', { ...kept, number: 2, body, written_at: changedAt })
  if (english)
    rows.add('information.translation', {
      item_id: id,
      language: 'en',
      of_version: version,
      ...english,
      written_by: owner,
      written_at: changedAt,
    })
  if (inUseFrom) addUses(rows, text, { id, inUseFrom, rewrittenOn: rewritten ? '2024-06-10' : undefined })
}

interface InUse {
  id: string
  inUseFrom: Day
  rewrittenOn: Day | undefined
}

/** A talk here and there, now and then a letter or a campaign that reaches many. */
function addUses(rows: Collector, { key, scheme }: InformationText, { id, inUseFrom, rewrittenOn }: InUse): void {
  const dice = diceFor(`uses ${key}`)
  for (let day = inUseFrom; day < '2025-01-01'; day = workingDaysAfter(day, dice.whole(6, 18))) {
    const way = dice.weighted<Way>({ talk: 6, letter: 3, page: 1, campaign: 0.4, other: 0.3 })
    const at = momentOn(day, '15:00')
    const ofCare = scheme === 'wmo-pgb'
    rows.add('information.use', {
      id: idAt(at, dice),
      item_id: id,
      municipality_id: MUNICIPALITY,
      version: rewrittenOn && day >= rewrittenOn ? 2 : 1,
      way,
      used_on: day,
      reached: reachOf(way, dice.whole(5, 40)),
      audience_id: dice.chance(0.5)
        ? groupId(ofCare ? 'Budgethouders' : dice.pick(groups.filter((name) => name !== 'Budgethouders')))
        : null,
      unit_id: dice.chance(0.4) ? (ofCare ? unitIds.care : unitIds.workAndIncome) : null,
      recorded_by: ofCare ? accountIds['specialist-5'] : accountIds['consulent-1'],
      recorded_at: new Date(at),
    })
  }
}

function reachOf(way: Way, many: number): number {
  if (way === 'talk' || way === 'other') return 1
  return way === 'campaign' ? many * 30 : many * 4
}
