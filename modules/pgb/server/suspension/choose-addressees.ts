import { holdsBsn } from '#platform/contract/bsn.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ChooseAddressees, LetterMoment } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import { settleAddressees } from './addressee-rules.ts'
import type { FoundAddressee, FoundLetter, FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { keepStep, takeToWork } from './take-suspension.ts'

/** Who gets the letter that comes next. Refuses what `takeToWork` and `settleAddressees` refuse, `suspension.number-of-person`. */
export async function chooseAddressees(work: SuspensionWork, id: string, { revision, addressees }: ChooseAddressees): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['decided', 'ended'] })
  const letter = found.letters.find(({ state }) => state !== 'sent')
  if (!letter) throw ruleBroken('suspension.wrong-state')
  mustHoldNoNumber(addressees)
  const settled = settleAddressees(letter.addressees, addressees)

  await keepAddressees(
    work,
    found,
    letter.moment,
    letter.addressees.flatMap((one) => settled.filter(({ who }) => who === one.who).map((choice) => ({ ...one, ...choice }))),
  )
  await keepStep(work, found, 'suspension.addressees-chosen', {}, { moment: letter.moment })
}

// An address is printed as it was typed, also on what others get.
function mustHoldNoNumber(addressees: ChooseAddressees['addressees']): void {
  const index = addressees.findIndex(({ address }) => holdsBsn(address))
  if (index < 0) return
  throw ruleBroken('suspension.number-of-person', [
    { pointer: `#/body/addressees/${index}/address`, detail: 'Hier staat een nummer dat een BSN kan zijn.' },
  ])
}

/**
 * The letter of a moment with who gets it, kept as it stands from now on; where nothing has to be chosen the proposal is what is kept.
 * Refuses `suspension.wrong-state`, `suspension.addressees-needed`.
 */
export async function settledLetter(work: SuspensionWork, found: FoundSuspension, moment: LetterMoment): Promise<FoundLetter> {
  const letter = found.letters.find((one) => one.moment === moment)
  if (!letter) throw ruleBroken('suspension.wrong-state')
  if (letter.state === 'needs-choice') throw ruleBroken('suspension.addressees-needed')
  if (letter.state === 'proposed') await keepAddressees(work, found, moment, letter.addressees)
  return letter
}

async function keepAddressees(
  work: SuspensionWork,
  found: FoundSuspension,
  moment: LetterMoment,
  addressees: readonly FoundAddressee[],
): Promise<void> {
  await work.tx.deleteFrom('pgb.suspension_addressee').where('suspension_id', '=', found.id).where('moment', '=', moment).execute()
  await work.tx
    .insertInto('pgb.suspension_addressee')
    .values(
      addressees.map(({ who, personId, name, capacity, address, proposed, gets, warnings, because }) => ({
        suspension_id: found.id,
        investigation_id: found.investigationId,
        municipality_id: found.municipalityId,
        moment,
        who,
        person_id: personId,
        name,
        capacity,
        address,
        proposed,
        gets,
        warnings,
        because,
        chosen_by: me(work),
        chosen_at: work.now,
      })),
    )
    .execute()
}
