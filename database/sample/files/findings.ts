import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { FindingKind, Supports } from '#modules/investigations/contract.ts'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import { accountIds } from '../staff.ts'
import type { PlannedMethod } from './plan.ts'
import { fillIn, happened, newIdIn, reaches, type Story } from './story.ts'

type Row = Selectable<InvestigationsTables['investigations.finding']>
type Draft = { kind: z.output<typeof FindingKind>; supports: z.output<typeof Supports>; content: string; source: string }

/** Findings wait for the hearing: there the person answers them. */
export const findingsOf = new WeakMap<Story, Row[]>()

/** What a method brought to light, for and against. */
export function tellFindings(story: Story, method: PlannedMethod, homeVisitId: string | null): void {
  for (const draft of draftsFrom(story, method)) {
    const id = newIdIn(story)
    const at = happened(story, 'finding.recorded', story.lead, { finding: id, kind: draft.kind, supports: draft.supports })
    const row: Row = {
      id,
      investigation_id: story.id,
      ...draft,
      content: fillIn(draft.content, story.dice, story.receivedOn),
      found_on: story.day,
      home_visit_id: homeVisitId,
      seen_at: homeVisitId ? '10:05' : null,
      recorded_by: accountIds[story.lead],
      recorded_at: at,
      changed_at: at,
      withdrawn_because: null,
      put_on: null,
      reply: null,
      weighed: null,
    }
    findingsOf.set(story, [...(findingsOf.get(story) ?? []), row])
  }
}

/** Called once the hearing is told, or when the file has not come that far. */
export function addFindings(story: Story): void {
  for (const row of findingsOf.get(story) ?? []) story.rows.add('investigations.finding', row)
}

function draftsFrom(story: Story, { step, result }: PlannedMethod): Draft[] {
  const { topic, breach } = story
  if (step === 1)
    return [
      {
        kind: 'assumption',
        supports: 'breach',
        content: `De melding noemt ${topic.about}; dat is nog niet vastgesteld.`,
        source: 'melding',
      },
    ]
  if (step === 4 && breach) return [{ kind: 'fact', supports: 'breach', content: topic.breach, source: 'stukken van de betrokkene' }]
  if (step === 4) return [{ kind: 'fact', supports: 'no-breach', content: topic.noBreach, source: 'stukken van de betrokkene' }]
  if (step === 5 && breach && !story.dice.chance(0.15))
    return [
      {
        kind: 'contra-indication',
        supports: 'no-breach',
        content: 'De betrokkene heeft een deel wel gemeld: in het dossier staat een notitie over deze periode.',
        source: 'werkdossier',
      },
    ]
  if (step === 9)
    return [
      {
        kind: 'fact',
        supports: breach ? 'breach' : 'no-breach',
        content: breach
          ? 'In de woning zijn geen persoonlijke spullen van de betrokkene gezien.'
          : 'In de woning lagen kleding, post en medicijnen van de betrokkene.',
        source: 'huisbezoek',
      },
    ]
  if (step >= 6)
    return [
      {
        kind: 'fact',
        supports: breach ? 'breach' : 'neither',
        content: result,
        source: step === 6 ? 'antwoord van een derde' : 'eigen waarneming',
      },
    ]
  return []
}

/** Why nothing stands on the other side, for files where nothing does. */
export function noBreachSideEmpty(story: Story): string | null {
  const drafts = findingsOf.get(story) ?? []
  if (!reaches(story, 'advice') || drafts.some((row) => row.supports === 'no-breach')) return null
  return 'Er is gezocht in het dossier en aan de betrokkene gevraagd; niets wijst op een andere uitleg.'
}
