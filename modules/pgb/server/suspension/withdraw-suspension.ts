import type { z } from 'zod'
import type { WithdrawSuspension } from '../../contract.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'
import { keepStep, takeToDecide, takeToWork } from './take-suspension.ts'

/**
 * Takes a suspension back before it runs: a proposal by who works on the file, a decision by the manager with the mandate.
 * Refuses what `takeToWork` or `takeToDecide` refuses.
 */
export async function withdrawSuspension(work: SuspensionWork, id: string, by: z.output<typeof WithdrawSuspension>): Promise<void> {
  const { state } = await readSuspension(work, id)
  const found =
    state === 'decided'
      ? await takeToDecide(work, id, { revision: by.revision, in: ['decided'] })
      : await takeToWork(work, id, { revision: by.revision, in: ['draft', 'proposed'] })

  await keepStep(work, found, 'suspension.withdrawn', { state: 'withdrawn', withdrawn_because: by.because })
}
