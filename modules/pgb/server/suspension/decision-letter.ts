import { addDays } from '#platform/contract/calendar.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { groundWordsOf, type SuspensionFact, urgencyExceptionWords } from '../../contract.ts'
import { namedSource } from './fact-rules.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { basisOf } from './letter-law.ts'
import { chapter, type LetterText, type Occasion, objectionChapter, points, questionsChapter, say } from './letter-parts.ts'
import { letterTo } from './letter-to.ts'
import { suspendedFrom } from './svb-file.ts'

/** The decision to suspend: what happens, from when until when, how the care goes on, why, and how to object. */
export function decisionLetter(found: ToldSuspension, occasion: Occasion): LetterText {
  const from = suspendedFrom(found, occasion.madeOn)
  const { longest, ground, facts, scope } = found
  const last = dutch.day(addDays(from, longest.weeks * 7 - 1))
  const addressed = letterTo(found, occasion, [
    say(
      `Vanaf ${dutch.day(from)} betaalt de Sociale Verzekeringsbank (SVB) voorlopig ${scope === 'whole' ? 'niets' : 'een deel niet'} uit uw persoonsgebonden budget (pgb). Dit heet opschorten. In deze brief leest u waarom, wat dit voor uw zorg betekent en wat u kunt doen.`,
    ),
  ])
  return {
    title: 'Wij stoppen voorlopig met betalen uit uw pgb',
    to: addressed.to,
    below: addressed.below,
    chapters: [
      chapter('', ...addressed.opening),
      chapter(
        'Wat verandert er?',
        say(
          ...(scope === 'part' ? [`Het gaat om dit deel: ${found.partDescription}`] : []),
          `Dit duurt nooit langer dan ${longest.weeks} weken. Stoppen de betalingen op ${dutch.day(from)}, dan is ${last} de laatste dag. In die tijd zoeken wij uit wat er aan de hand is.`,
          found.agreements.length === 1 ? 'Het gaat om deze zorgovereenkomst:' : 'Het gaat om deze zorgovereenkomsten:',
        ),
        points(...found.agreements.map(({ reference, provider }) => `${provider}, zorgovereenkomst ${reference}`)),
      ),
      chapter(
        'Uw zorg gaat door',
        say(
          found.continuity,
          `Wie helpt u: ${found.continuesBy}. Vanaf: ${dutch.day(found.continuesFrom ?? from)}.`,
          'Krijgt u deze zorg niet, of gaat het niet goed? Bel ons dan meteen.',
        ),
      ),
      chapter(
        'Waarom doen wij dit?',
        say(
          `De reden is: ${groundWordsOf[found.law][ground ?? 'serious-suspicion'].nl}.`,
          found.reasons,
          facts.length === 1 ? 'Wij baseren dit op dit feit:' : 'Wij baseren dit op deze feiten:',
        ),
        points(...facts.map(factInLetter)),
        say(`Dat mag volgens ${basisOf(found)}.`),
      ),
      chapter('Uw kijk op de zaak', ...heard(found)),
      chapter(
        'Kon het ook anders?',
        say(
          found.lighterMeans,
          `Wat dit voor u betekent: ${found.consequences}`,
          'Wij vinden de gevolgen voor u niet te groot voor wat wij hiermee willen bereiken.',
          ...(found.decision?.reasons ? ['De manager schreef bij dit besluit:', found.decision.reasons] : []),
        ),
      ),
      chapter(
        'Hoe gaat het verder?',
        say(
          `Voordat de ${longest.weeks} weken voorbij zijn, nemen wij een nieuw besluit. Daarover krijgt u een brief. Nemen wij geen besluit, dan gaan de betalingen weer door.`,
          'Blijkt dat er niets mis is? Dan betaalt de SVB de zorg die u in deze weken hebt gekregen alsnog.',
        ),
      ),
      questionsChapter(found),
      objectionChapter(found),
    ],
    signedBy: [found.decision?.by.name ?? '', 'manager Maatschappelijke Ontwikkeling'],
  }
}

/** A fact with its source, or the plain statement that the letter does not name it. */
function factInLetter(fact: SuspensionFact): string {
  const source = namedSource(fact)
  return source === null ? `${fact.fact} Waar dit vandaan komt, zeggen wij niet in deze brief.` : `${fact.fact} (bron: ${source})`
}

function heard(found: ToldSuspension): Block[] {
  if (found.urgencyException)
    return [
      say(
        'Wij hebben u niet gevraagd wat u ervan vindt voordat wij dit besloten.',
        `De reden is: ${urgencyExceptionWords[found.urgencyException].nl}.`,
        found.urgencyReasons ?? '',
        'Wij horen graag alsnog wat u ervan vindt.',
      ),
    ]
  return [
    say(`Wij spraken u op ${dutch.day(found.heardOn ?? '')}. U zei:`, found.view ?? '', 'Dit vinden wij daarvan:', found.viewWeighed ?? ''),
  ]
}
