import type { MoneyErrand, MoneyFile } from '../../contract.ts'

/** A file that was chosen, and what is known of it so far. */
export interface Chosen {
  file: File
  errand: MoneyErrand
  read: MoneyFile
}
