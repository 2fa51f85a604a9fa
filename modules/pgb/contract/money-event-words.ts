import type { WordList } from '#platform/contract/words.ts'

/** What happened to the data of SVB and Zorgned in a file, for its timeline; the keys are the actions in the trail. */
export const moneyEventWords = {
  'budget.money-imported': { nl: 'Gegevens van de SVB ingelezen', en: 'Data of the SVB read in' },
  'budget.import-asked': { nl: 'Inlezen van een bestand van de SVB begonnen', en: 'Reading in of a file of the SVB begun' },
  'budget.import-stopped': { nl: 'Inlezen van een bestand van de SVB gestopt', en: 'Reading in of a file of the SVB stopped' },
  'budget.import-failed': { nl: 'Bestand van de SVB niet ingelezen', en: 'File of the SVB not read in' },
  'budget.import-taken-back': { nl: 'Ingelezen gegevens weer weggehaald', en: 'Data that were read in taken out again' },
  'budget.holders-added': { nl: 'Cliënten toegevoegd bij het inlezen', en: 'Clients added while reading in' },
  'budget.check-looked-at': { nl: 'Controlepunt beoordeeld', en: 'Point to check looked at' },
  'budget.stay-recorded': { nl: 'Verblijf elders vastgelegd', en: 'Stay elsewhere recorded' },
  'budget.stay-withdrawn': { nl: 'Verblijf elders ingetrokken', en: 'Stay elsewhere withdrawn' },
  'granted-products.fetched': { nl: 'Toegekende voorzieningen opgehaald uit Zorgned', en: 'Granted products fetched from Zorgned' },
  'granted-products.typed': { nl: 'Toegekende voorziening overgenomen', en: 'Granted product typed over' },
  'granted-products.taken-out': { nl: 'Overgenomen voorziening weggehaald', en: 'Typed product taken out' },
} as const satisfies WordList<string>
