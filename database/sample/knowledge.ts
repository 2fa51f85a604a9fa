import type { Selectable } from 'kysely'
import type { AdviceTables } from '#modules/advice/server/index.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { momentOn, workingDaysBefore } from './days.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds } from './staff.ts'
import { knowledgeTexts } from './texts/knowledge.ts'

const MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const USED_IN = 0.25
const owners = ['specialist-1', 'specialist-2', 'specialist-3', 'coordinator-1'] as const

type Question = Selectable<AdviceTables['advice.question']>
type Entry = Selectable<AdviceTables['advice.entry']>

/** Knowledge items in use, one overdue, and one draft; some helped, and some are a source of the answers. */
export function addKnowledge(rows: Collector, today: Day): void {
  const ids = knowledgeTexts.map((text, index) => addItem(rows, text, index, today))
  addPolicyRules(rows)
  addUses(rows, ids)
}

function addItem(rows: Collector, text: (typeof knowledgeTexts)[number], index: number, today: Day): string {
  const dice = diceFor(`knowledge ${index}`)
  const at = momentOn(workingDaysBefore(addDays(today, -60 - index * 9), 0), '10:30')
  const id = idAt(at, dice)
  const owner = accountIds[owners[index % owners.length] ?? 'specialist-1']
  const state = index === knowledgeTexts.length - 1 ? 'draft' : 'in-use'
  const { title, question, answer } = text
  const content = {
    title,
    question,
    answer,
    kinds: [...text.kinds],
    sources: text.law.map((citation) => ({ kind: 'law' as const, citation, link: linkTo(citation) })),
  }
  const reviewOn = addDays(today, index === 0 ? -5 : 120 + index * 20)
  rows.add('advice.knowledge_item', {
    id,
    municipality_id: MUNICIPALITY,
    ...content,
    owner_id: owner,
    review_on: reviewOn,
    state,
    changed_at: new Date(at),
  })
  rows.add('advice.knowledge_version', { item_id: id, version: 1, ...content, by_id: owner, at: new Date(at) })
  if (state === 'draft') return id
  for (let ago = 1; ago <= 40; ago++)
    if (dice.chance(0.2)) rows.add('advice.knowledge_day', { item_id: id, day: addDays(today, -ago), helped: dice.whole(1, 3), used: 0 })
  return id
}

// Where the acts stand, by their number in the national collection.
const acts = { Participatiewet: 'BWBR0015703', Awb: 'BWBR0005537' } as const

function linkTo(citation: string): string {
  const [act = '', article = ''] = citation.split(' art. ')
  return `https://wetten.overheid.nl/jci1.3:c:${acts[act as keyof typeof acts]}&artikel=${article}`
}

function addPolicyRules(rows: Collector): void {
  const rules = [
    ['Protocol huisbezoek', 'zo bereidt u een huisbezoek voor, en zo doet u het'],
    ['Beleidsregel terugvordering', 'wanneer wordt teruggevorderd, en hoe wordt afgelost'],
    ['Beleidsregel bijzondere bijstand', 'voor welke kosten en tot welk bedrag'],
  ] as const
  for (const [citation, about] of rules)
    rows.add('advice.citation', {
      id: idAt('2024-01-02T08:00:00.000Z', diceFor(`citation ${citation}`)),
      municipality_id: MUNICIPALITY,
      kind: 'policy',
      citation,
      about,
      link: null,
    })
}

/** A part of the answers rests on an item of the same kind; the first item was made from one of them. */
function addUses(rows: Collector, ids: readonly string[]): void {
  const questions = new Map((rows.rows.get('advice.question') as Question[]).map((question) => [question.id, question]))
  const answers = (rows.rows.get('advice.entry') as Entry[]).filter(({ kind }) => kind === 'answer')
  for (const { id, question_id, at } of answers) {
    const dice = diceFor(`knowledge in ${id}`)
    if (!dice.chance(USED_IN)) continue
    const fits = knowledgeTexts.flatMap(({ kinds, title }, index) =>
      index < ids.length - 1 && kinds.includes(questions.get(question_id)?.kind ?? 'other') ? { title, id: ids[index] ?? '' } : [],
    )
    const item = dice.pick(fits)
    rows.add('advice.source', {
      id: idAt(at.toISOString(), dice),
      entry_id: id,
      // After the articles of law, of which there are three at most.
      number: 4,
      kind: 'knowledge',
      citation: item.title,
      knowledge_item_id: item.id,
    })
  }
  const first = answers[0]
  if (first && ids[0]) rows.add('advice.knowledge_origin', { item_id: ids[0], entry_id: first.id, question_id: first.question_id })
}
