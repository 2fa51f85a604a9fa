import type { z } from 'zod'
import type { Culpability } from '#modules/investigations/contract.ts'
import { diceFor } from '../dice.ts'
import { accountIds } from '../staff.ts'
import { culpabilityFacts, weighingTexts } from '../texts/file-texts.ts'
import { happened, moveOn, pass, reaches, type Story } from './story.ts'

export interface Weighed {
  culpability: z.output<typeof Culpability>
  disadvantageCents: number | null
}

const FIFTY_THOUSAND = 5_000_000

/** The human measure: what suits, what is needed, what is balanced, and what we could have done better ourselves. */
export function tellWeighing(story: Story): Weighed {
  const { dice } = story
  const culpability = story.breach ? culpabilityOf(story) : 'none'
  const disadvantageCents = story.breach && story.domain === 'participation-act' ? dice.whole(30, 900) * 1000 : null
  if (!reaches(story, 'weighing') || (story.plan.stage === 'weighing' && dice.chance(0.5))) return { culpability, disadvantageCents }

  pass(story, 1, 3)
  const at = happened(story, 'weighing.saved', story.lead, { culpability, disadvantageCents })
  story.rows.add('investigations.weighing', {
    investigation_id: story.id,
    suitable: dice.pick(weighingTexts.suitable),
    necessary: dice.pick(weighingTexts.necessary),
    balanced: dice.pick(weighingTexts.balanced),
    circumstances: dice.pick(weighingTexts.circumstances),
    consequences: dice.pick(weighingTexts.consequences),
    own_share: dice.pick(weighingTexts.ownShare),
    help_offered: dice.pick(weighingTexts.help),
    care_continuity: story.domain === 'participation-act' ? null : diceFor(`care ${story.id}`).pick(weighingTexts.care),
    culpability,
    culpability_facts: culpabilityFacts[culpability],
    disadvantage_cents: disadvantageCents,
    ...(disadvantageCents !== null &&
      disadvantageCents >= FIFTY_THOUSAND && { prosecutor_asked_on: story.day, prosecutor_answer: 'waives' as const }),
    weighed_by: accountIds[story.lead],
    updated_at: at,
  })
  if (reaches(story, 'advice')) moveOn(story, 'weighing', 'advice')
  return { culpability, disadvantageCents }
}

/** A fine is only thinkable where there is blame. */
function culpabilityOf(story: Story): Weighed['culpability'] {
  if (story.fineInView) return story.dice.weighted({ intent: 0.3, 'gross-negligence': 0.2, normal: 0.5 })
  return story.dice.weighted({ intent: 0.06, 'gross-negligence': 0.04, normal: 0.5, reduced: 0.4 })
}
