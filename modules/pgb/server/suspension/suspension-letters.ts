import type { PrintedLetter } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { SuspensionPaper } from '../../contract.ts'
import { nameOfMunicipality } from '../name-of-municipality.ts'
import { decisionLetter } from './decision-letter.ts'
import { endLetter } from './end-letter.ts'
import type { ToldSuspension } from './found-suspension.ts'
import { type LetterText, linesOfText, type Occasion } from './letter-parts.ts'
import { providerNotice } from './provider-notice.ts'
import { svbEnd, svbRequest } from './svb-letters.ts'

const letters: Record<SuspensionPaper, (found: ToldSuspension, occasion: Occasion) => LetterText> = {
  'decision-letter': decisionLetter,
  'provider-notice': providerNotice,
  'svb-request': svbRequest,
  'end-letter': endLetter,
  'svb-end': svbEnd,
}

/** A letter about a suspension. Each holds what its reader needs, and nothing of somebody else. */
export function letterOf(found: ToldSuspension, paper: SuspensionPaper, occasion: Occasion): PrintedLetter {
  const { title, to, chapters, signedBy, below = [] } = letters[paper](found, occasion)
  const { municipality, reference, sender } = found
  return {
    layout: 'letter',
    language: 'nl',
    title,
    subtitle: `Brief over opschorting, kenmerk ${reference}`,
    sender: { name: nameOfMunicipality(municipality), lines: linesOfText(sender.address) },
    to,
    facts: [
      { term: 'Datum', value: dutch.day(occasion.madeOn) },
      { term: 'Ons kenmerk', value: reference },
      ...(sender.phone ? [{ term: 'Telefoon', value: sender.phone }] : []),
    ],
    salutation: 'Geachte heer of mevrouw,',
    chapters,
    closing: 'Met vriendelijke groet,',
    signature: { 'on-behalf': [`namens het college van burgemeester en wethouders van ${municipality},`], by: signedBy.filter(Boolean) },
    below,
    footer: `${nameOfMunicipality(municipality)} · kenmerk ${reference}`,
  }
}
