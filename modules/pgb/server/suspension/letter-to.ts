import type { Block, PrintedLetter } from '#platform/server/print/document-model.ts'
import { type RepresentativeRole, representativeRoleWords } from '../../contract.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { type LetterTo, linesOfText, nameOfHolder, type Occasion, say } from './letter-parts.ts'

// These say what somebody is to somebody; of the others the letter says that they act for the budget holder.
const OFFICES: readonly RepresentativeRole[] = ['parent', 'guardian', 'curator', 'administrator', 'mentor', 'budget-help', 'authorised']

/** The address of a letter about a budget holder, why the reader gets it before its first words, and who else does. */
export function letterTo(
  found: ToldSuspension,
  { to, others = [] }: Occasion,
  opening: readonly Block[],
): Pick<PrintedLetter, 'to' | 'below'> & { opening: readonly Block[] } {
  const reader = to ?? { who: 'holder', name: nameOfHolder(found), capacity: null, address: '', gets: 'letter' }
  const because = whyYou(found, reader, others)
  return {
    to: [reader.name, ...linesOfText(reader.address)],
    opening: because ? [say(because), ...opening] : opening,
    below:
      others.length > 0
        ? [{ title: 'Deze brief gaat ook naar', lines: others.map((one) => (one.capacity ? `${one.name} (${officeOf(one)})` : one.name)) }]
        : [],
  }
}

function whyYou(found: ToldSuspension, { who, capacity, gets }: LetterTo, others: readonly LetterTo[]): string {
  const holder = nameOfHolder(found)
  const copy = gets === 'copy' ? 'een kopie van ' : ''
  if (who === 'representative') {
    const office = capacity && OFFICES.includes(capacity) ? `u ${officeOf({ capacity })} bent van ${holder}` : `u optreedt voor ${holder}`
    return `U krijgt ${copy}deze brief omdat ${office}. Met ‘u’ en ‘uw’ bedoelen wij hieronder ${holder}.`
  }
  if (!copy) return ''
  const [other] = others
  return other
    ? `U krijgt een kopie van deze brief. De brief zelf gaat naar ${other.name} (${officeOf(other)}), die voor u optreedt.`
    : 'U krijgt een kopie van deze brief.'
}

const officeOf = ({ capacity }: Pick<LetterTo, 'capacity'>) =>
  capacity && OFFICES.includes(capacity) ? representativeRoleWords[capacity].nl : 'vertegenwoordiger'
