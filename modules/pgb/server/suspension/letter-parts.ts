import { paragraphs } from '#platform/contract/rich-text.ts'
import type { Block, Chapter } from '#platform/server/print/document-model.ts'

/** A part of a letter: its title and plain sentences, or blocks. */
export const chapter = (title: string, ...blocks: readonly Block[]): Chapter => ({ title, over: null, blocks })

/** Sentences as paragraphs; what somebody wrote keeps its own lines. */
export const say = (...lines: readonly string[]): Block => ({
  kind: 'text',
  text: paragraphs(...lines.flatMap((line) => line.split('\n').map((one) => one.trim()))),
})

/** How somebody objects (Awb 3:45, 6:4, 6:5, 6:7, 8:81), in plain words. */
export const objectionChapter = chapter(
  'Bent u het niet eens met dit besluit?',
  say(
    'Dan kunt u bezwaar maken. Doe dat binnen zes weken na de dag waarop wij deze brief hebben verstuurd. U stuurt een brief aan het college van burgemeester en wethouders.',
    'Schrijf in uw brief: uw naam en adres, de datum, het kenmerk van dit besluit, en waarom u het niet eens bent met het besluit. Zet uw handtekening eronder. Iemand anders mag dit voor u doen. Geef die persoon dan een machtiging mee.',
    'Als u bezwaar maakt, geldt het besluit nog steeds. Is het voor u dringend? Dan kunt u de voorzieningenrechter van de rechtbank vragen om een voorlopige voorziening. Dat kan alleen als u ook bezwaar maakt. Het kost geld.',
    'Hebt u hulp nodig? Een cliëntondersteuner helpt u gratis. Ook het Juridisch Loket geeft gratis advies.',
  ),
)
