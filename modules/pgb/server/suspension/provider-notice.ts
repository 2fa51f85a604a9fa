import { dutch } from '#platform/server/print/dutch.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { chapter, type LetterText, type Occasion, say } from './letter-parts.ts'
import { suspendedFrom } from './svb-file.ts'

/** Only the agreements of this provider, and from when: nothing of the grounds, nobody by name. */
export function providerNotice(found: ToldSuspension, { madeOn, providerId }: Occasion): LetterText {
  const own = found.agreements.filter((one) => one.providerId === providerId)
  const from = dutch.day(suspendedFrom(found, madeOn))
  const { phone } = found.sender
  return {
    title: 'Betalingen uit een pgb worden voorlopig opgeschort',
    to: [own[0]?.provider ?? ''],
    chapters: [
      chapter(
        '',
        say(
          `Vanaf ${from} betaalt de Sociale Verzekeringsbank (SVB) voorlopig ${found.scope === 'whole' ? 'niet' : 'voor een deel niet'} voor onderstaande ${own.length === 1 ? 'zorgovereenkomst' : 'zorgovereenkomsten'}. Dit duurt nooit langer dan ${found.longest.weeks} weken.`,
        ),
        {
          kind: 'table',
          caption: own.length === 1 ? 'Zorgovereenkomst' : 'Zorgovereenkomsten',
          columns: [
            { title: 'Kenmerk bij de SVB', align: 'start' },
            { title: 'Vanaf', align: 'start' },
          ],
          rows: own.map(({ reference }) => [reference, from]),
        },
      ),
      chapter(
        'Wat betekent dit voor u?',
        say(
          'Declareer de zorg die u geeft zoals u gewend bent. Gaan de betalingen weer door, dan hoort de SVB van ons wat alsnog wordt betaald.',
          'Waarom wij dit doen mogen wij u niet vertellen. Vraag dit ook niet aan degene aan wie u zorg geeft.',
          `Kunt u de zorg niet blijven geven? Bel ons dan meteen${phone ? `: ${phone}` : ''}. Wij zorgen ervoor dat niemand zonder zorg komt te zitten.`,
        ),
      ),
    ],
    signedBy: [found.decision?.by.name ?? '', 'manager Maatschappelijke Ontwikkeling'],
  }
}
