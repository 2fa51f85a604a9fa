import { addDays } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { suspensionEndWords, suspensionScopeWords } from '../../contract.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { basisOf, lawNameOf } from './letter-law.ts'
import { chapter, type LetterText, nameOfHolder, type Occasion, say } from './letter-parts.ts'
import { dueOn, suspendedFrom } from './svb-file.ts'

const SVB = ['Sociale Verzekeringsbank', 'Servicecentrum PGB']
const withFile = [{ title: 'Bijlage', lines: ['Bestand (CSV) met dezelfde gegevens'] }]

/** The request to the SVB: budget and agreements, and nothing of the grounds or the care. */
export function svbRequest(found: ToldSuspension, { madeOn }: Occasion): LetterText {
  return {
    title: 'Verzoek om betalingen op te schorten',
    to: SVB,
    chapters: [
      chapter(
        '',
        say(
          `Wij verzoeken u om de betalingen uit onderstaand budget op te schorten vanaf ${dutch.day(suspendedFrom(found, madeOn))}, voor ten hoogste ${found.longest.weeks} weken.`,
          `Dit verzoek rust op ${basisOf(found)}. Het besluit is op ${dutch.day(found.letterSentOn ?? madeOn)} aan de budgethouder bekendgemaakt.`,
        ),
        { kind: 'facts', facts: budgetFacts(found) },
        agreementTable(found),
        say('Bij dit verzoek hoort een bestand (CSV) met dezelfde gegevens. Bevestig ons vanaf welke dag u de betalingen hebt opgeschort.'),
      ),
    ],
    signedBy: [found.decision?.by.name ?? '', 'manager Maatschappelijke Ontwikkeling'],
    below: withFile,
  }
}

/** The instruction to the SVB at the end, with what is to be paid after all. */
export function svbEnd(found: ToldSuspension): LetterText {
  return {
    title: 'Opdracht: de opschorting eindigt',
    to: SVB,
    chapters: [
      chapter(
        '',
        say(
          `De opschorting eindigt met ingang van ${dutch.day(addDays(found.end?.endedOn ?? '', 1))}: ${suspensionEndWords[found.end?.kind ?? 'resume'].nl}.`,
          'Bevestig ons de dag waarop u dit hebt verwerkt.',
        ),
        { kind: 'facts', facts: budgetFacts(found) },
        agreementTable(found),
      ),
      chapter('', ...dueBlocks(found)),
    ],
    signedBy: [found.end?.decidedBy?.name ?? '', 'manager Maatschappelijke Ontwikkeling'],
    below: withFile,
  }
}

function dueBlocks(found: ToldSuspension): Block[] {
  if (!found.agreements.some(({ id }) => dueOn(found, id) > 0)) return [say('Er hoeft niets alsnog te worden betaald.')]
  return [
    {
      kind: 'table',
      caption: 'Alsnog te betalen',
      columns: [
        { title: 'Zorgovereenkomst', align: 'start' },
        { title: 'Over', align: 'start' },
        { title: 'Bedrag', align: 'end' },
      ],
      rows: found.withheld
        .filter(({ decision }) => decision === 'pay')
        .map(({ agreementId, periodFrom, periodTo, amountCents }) => [
          found.agreements.find(({ id }) => id === agreementId)?.reference ?? '',
          `${dutch.day(periodFrom)} t/m ${dutch.day(periodTo)}`,
          dutch.amount(amountCents),
        ]),
    },
  ]
}

const agreementTable = ({ agreements }: ToldSuspension): Block => ({
  kind: 'table',
  caption: 'Zorgovereenkomsten',
  columns: [
    { title: 'Zorgovereenkomst', align: 'start' },
    { title: 'Met', align: 'start' },
  ],
  rows: agreements.map(({ reference, provider }) => [reference, provider]),
})

const budgetFacts = (found: ToldSuspension) => [
  { term: 'Budgethouder', value: nameOfHolder(found) },
  { term: 'Geboren op', value: found.holder.birthDate ? dutch.day(found.holder.birthDate) : 'onbekend' },
  { term: 'Budget', value: `${found.budget?.reference ?? ''} (${lawNameOf(found)})` },
  {
    term: 'Omvang',
    value: `${capital(suspensionScopeWords[found.scope].nl)}${found.scope === 'part' ? `: ${found.partDescription}` : ''}`,
  },
]
