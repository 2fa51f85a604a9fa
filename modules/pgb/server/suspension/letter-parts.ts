import { paragraphs } from '#platform/contract/rich-text.ts'
import type { Block, Chapter, PrintedLetter } from '#platform/server/print/document-model.ts'
import type { Addressee } from '../../contract.ts'
import type { ToldSuspension } from './found-suspension.ts'

/** Who gets a letter, as far as the letter says so. */
export type LetterTo = Pick<Addressee, 'who' | 'name' | 'capacity' | 'address' | 'gets'>

/** The day on a letter, whom it is for, and who else gets it. */
export interface Occasion {
  madeOn: string
  providerId?: string | undefined
  to?: LetterTo | undefined
  others?: readonly LetterTo[] | undefined
}

/** What differs from letter to letter; the rest is the same in each. */
export interface LetterText extends Pick<PrintedLetter, 'title' | 'to' | 'chapters'> {
  /** Who signs, and in which function */
  signedBy: readonly string[]
  below?: PrintedLetter['below']
}

/** A part of a letter: its title and plain sentences, or blocks. Without a title it goes on from what stands above it. */
export const chapter = (title: string, ...blocks: readonly Block[]): Chapter => ({ title, over: null, blocks })

/** Sentences as paragraphs; what somebody wrote keeps its own lines. */
export const say = (...lines: readonly string[]): Block => ({
  kind: 'text',
  text: paragraphs(...lines.flatMap((line) => line.split('\n').map((one) => one.trim()))),
})

/** Short things below each other. */
export const points = (...lines: readonly string[]): Block => ({
  kind: 'text',
  text: {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: lines.map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })),
      },
    ],
  },
})

export const nameOfHolder = ({ holder }: Pick<ToldSuspension, 'holder'>) => holder.name ?? 'de budgethouder'
export const linesOfText = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Whom somebody can ask, in every letter to a resident. */
export function questionsChapter({ sender, reference }: ToldSuspension): Chapter {
  return chapter(
    'Hebt u vragen?',
    say(
      sender.phone
        ? `Bel ons: ${sender.phone}. Noem dan ons kenmerk: ${reference}.`
        : `Neem dan contact op met de gemeente. Noem ons kenmerk: ${reference}.`,
      'Hebt u hulp nodig bij deze brief? Een cliëntondersteuner helpt u gratis. Ook het Juridisch Loket geeft gratis advies.',
    ),
  )
}

/** How somebody objects (Awb 3:45, 6:4, 6:5, 6:7, 8:81), in plain words. */
export function objectionChapter({ sender, municipality, reference }: ToldSuspension): Chapter {
  const place = [`College van burgemeester en wethouders van ${municipality}`, ...linesOfText(sender.address)].join(', ')
  return chapter(
    'Bent u het niet eens met dit besluit?',
    say(
      'Dan kunt u bezwaar maken. Doe dat binnen zes weken na de dag waarop wij deze brief hebben verstuurd.',
      `Stuur een brief naar: ${place}. Schrijf daarin:`,
    ),
    points(
      'uw naam en adres',
      'de datum waarop u uw brief schrijft',
      `tegen welk besluit u bezwaar maakt (kenmerk ${reference})`,
      'waarom u het niet eens bent met het besluit',
    ),
    say(
      'Zet uw handtekening eronder. Iemand anders mag bezwaar voor u maken. Geef die persoon dan een machtiging mee.',
      'Maakt u bezwaar? Dan geldt het besluit nog steeds. Kunt u daar niet op wachten? Vraag dan de voorzieningenrechter van de rechtbank om een voorlopige voorziening. Dat kan alleen als u ook bezwaar maakt, en het kost geld.',
    ),
  )
}
