import type { Selectable } from 'kysely'
import { addresseesFor, type PartKind, type Result, restsOnGround } from '#modules/investigations/contract.ts'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import { diceFor } from '../dice.ts'
import { accountIds } from '../staff.ts'
import { adviceReasons, readerNotes } from '../texts/file-texts.ts'
import { declare } from './open.ts'
import { dayBefore, firstOfMonthBefore, happened, letIn, newIdIn, pass, reaches, type Story } from './story.ts'
import type { Weighed } from './weighing.ts'

export type Part = Selectable<InvestigationsTables['investigations.advice_part']>
export interface TellAdvice {
  version: number
  /** What the manager did not want the first time. */
  sentBack?: boolean
}

/** The advice is drafted, read along by a colleague and sent. Answers with its parts. */
export function tellAdvice(story: Story, weighed: Weighed, { version, sentBack }: TellAdvice): Part[] {
  if (!reaches(story, 'advice') || (story.plan.stage === 'advice' && story.dice.chance(0.3))) return []

  pass(story, 1, 2)
  const adviceId = newIdIn(story)
  const kinds = kindsOf(story, weighed)
  const draftedAt = happened(story, 'advice.drafted', story.lead, { advice: adviceId, version, kinds })
  const parts = kinds.map((kind, position) => makePart(story, weighed, { kind, position, adviceId }))
  for (const part of parts) story.rows.add('investigations.advice_part', part)
  const advice = {
    id: adviceId,
    investigation_id: story.id,
    version,
    status: 'draft' as const,
    author_id: accountIds[story.lead],
    written_by: [accountIds[story.lead]],
    updated_at: draftedAt,
  }
  if (!reaches(story, 'reading-along')) {
    story.rows.add('investigations.advice', advice)
    return parts
  }

  pass(story, 0, 1)
  const told = { advice: adviceId, version }
  const submittedAt = happened(story, 'advice.submitted', story.lead, { ...told, reader: accountIds[story.reader] })
  if (version === 1) letIn(story, story.reader, 'reader', submittedAt)
  const reading = { ...advice, reader_id: accountIds[story.reader] }
  if (!reaches(story, 'decision')) {
    story.rows.add('investigations.advice', { ...reading, status: 'reading' })
    return parts
  }

  pass(story, 1, 2)
  if (version === 1) declare(story, story.reader, 'reading', false)
  if (version === 1 && story.dice.chance(0.06)) {
    happened(story, 'advice.returned', story.reader, told)
    pass(story, 1)
    happened(story, 'advice.submitted', story.lead, { ...told, reader: accountIds[story.reader] })
  }
  const readAt = happened(story, 'advice.sent', story.reader, told)
  story.rows.add('investigations.advice', {
    ...reading,
    status: sentBack ? 'sent-back' : 'sent',
    read_at: readAt,
    reader_note: story.dice.pick(readerNotes.agrees),
    sent_at: readAt,
  })
  return parts
}

const leading = { terminated: 'terminate', changed: 'change', 'not-granted': 'not-grant', 'no-finding': 'continue' } as const

/** The parts that lead to the result, and what is done beside it against a care provider; a result that is unknown began as a change. */
function kindsOf(story: Story, weighed: Weighed): PartKind[] {
  const kinds = kindsForResult(story, weighed)
  if (!story.aboutOrganisation || !story.breach || story.domain === 'participation-act') return kinds
  return [...kinds, 'stop-agreements', 'ikz-report', ...(diceFor(`claim ${story.id}`).chance(0.5) ? (['civil-claim'] as const) : [])]
}

function kindsForResult(story: Story, weighed: Weighed): PartKind[] {
  const { dice, plan, domain } = story
  const result: Result = plan.result === 'unknown' ? 'changed' : plan.result
  if (result === 'no-finding') return ['continue']
  if (result === 'other') return [story.breach && domain === 'participation-act' && weighed.culpability !== 'none' ? 'warning' : 'help']

  const kinds: PartKind[] = [story.deviates ? 'terminate' : leading[result]]
  if (result !== 'not-granted' && weighed.disadvantageCents !== null && dice.chance(0.6))
    kinds.push(result === 'terminated' ? 'revoke' : 'revise', 'recover')
  if (story.fineInView && weighed.culpability !== 'none') kinds.push('fine')
  return kinds
}

function makePart(
  story: Story,
  weighed: Weighed,
  { kind, position, adviceId }: { kind: PartKind; position: number; adviceId: string },
): Part {
  const start = firstOfMonthBefore(story.day, story.dice.whole(2, 9))
  const past = kind === 'revise' || kind === 'revoke' || kind === 'recover'
  return {
    id: newIdIn(story),
    advice_id: adviceId,
    investigation_id: story.id,
    position: position + 1,
    kind,
    reasons: adviceReasons[kind],
    period_from: past
      ? start
      : kind === 'terminate' || kind === 'change' || kind === 'stop-agreements'
        ? firstOfMonthBefore(story.day, -1)
        : null,
    period_to: past ? dayBefore(firstOfMonthBefore(story.day, 0)) : null,
    amount_cents: amountFor(kind, weighed, story),
    ground: restsOnGround(story.domain, kind) ? groundFor(story) : null,
    addressee: addresseesFor(story.domain, kind).at(-1) ?? story.addressee,
  }
}

/** Mostly that the conditions of the budget were not met, or that it was used for something else. */
function groundFor({ id, breach }: Story): Part['ground'] {
  return breach ? diceFor(`ground ${id}`).pick(['a', 'd', 'd', 'e'] as const) : diceFor(`ground ${id}`).pick(['b', 'c'] as const)
}

/** What part of the disadvantage a fine is, as specialists would advise (Boetebesluit socialezekerheidswetten art. 2). */
const fineShare: Readonly<Record<Weighed['culpability'], number>> = {
  intent: 1,
  'gross-negligence': 0.75,
  normal: 0.5,
  reduced: 0.25,
  none: 0,
}

function amountFor(kind: PartKind, weighed: Weighed, story: Story): number | null {
  if (kind === 'recover') return weighed.disadvantageCents
  if (kind === 'fine') return Math.round((weighed.disadvantageCents ?? 0) * fineShare[weighed.culpability])
  if (kind === 'civil-claim') return diceFor(`amount ${story.id}`).whole(20, 400) * 10_000
  return kind === 'change' ? story.dice.whole(40, 420) * 100 : null
}
