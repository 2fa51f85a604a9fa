import { addDays } from '#platform/contract/calendar.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { chapter, type LetterText, type Occasion, objectionChapter, questionsChapter, say } from './letter-parts.ts'
import { letterTo } from './letter-to.ts'

/** The decision on the end: what happens now, why, and what was withheld. */
export function endLetter(found: ToldSuspension, occasion: Occasion): LetterText {
  const kind = found.end?.kind ?? 'resume'
  const resumesOn = dutch.day(addDays(found.end?.endedOn ?? '', 1))
  const what = {
    resume: `Vanaf ${resumesOn} betaalt de SVB weer uit uw pgb.`,
    revise: `De opschorting stopt. Wij wijzigen uw pgb vanaf ${resumesOn}. U krijgt daarover een apart besluit.`,
    revoke: `De opschorting stopt. Wij trekken uw pgb in vanaf ${resumesOn}. U krijgt daarover een apart besluit.`,
    convert: `De opschorting stopt. U krijgt vanaf ${resumesOn} zorg in natura: zorg die de gemeente voor u regelt. U krijgt daarover een apart besluit.`,
  } as const
  const addressed = letterTo(found, occasion, [say(what[kind])])
  return {
    title: kind === 'resume' ? 'Wij betalen weer uit uw pgb' : 'De opschorting van uw pgb stopt',
    to: addressed.to,
    below: addressed.below,
    chapters: [
      chapter('', ...addressed.opening),
      chapter('Waarom doen wij dit?', say(found.end?.reasons ?? '')),
      chapter('Betalingen die zijn tegengehouden', ...withheldBlocks(found)),
      questionsChapter(found),
      objectionChapter(found),
    ],
    signedBy: [found.end?.decidedBy?.name ?? '', 'manager Maatschappelijke Ontwikkeling'],
  }
}

function withheldBlocks(found: ToldSuspension): Block[] {
  if (found.withheld.length === 0) return [say('Er zijn geen betalingen tegengehouden.')]
  return [
    {
      kind: 'table',
      caption: 'Wat wij per betaling besluiten',
      columns: [
        { title: 'Over', align: 'start' },
        { title: 'Aan', align: 'start' },
        { title: 'Bedrag', align: 'end' },
        { title: 'Besluit', align: 'start' },
      ],
      rows: found.withheld.map(({ periodFrom, periodTo, provider, amountCents, decision, because }) => [
        `${dutch.day(periodFrom)} t/m ${dutch.day(periodTo)}`,
        provider,
        dutch.amount(amountCents),
        decision === 'pay' ? 'wordt alsnog betaald' : `wordt niet betaald${because ? `: ${because}` : ''}`,
      ]),
    },
  ]
}
