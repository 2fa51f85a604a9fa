import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ProcessingPeriod, privacyPermissions } from '#modules/privacy/contract.ts'
import { processingOf } from '#modules/privacy/server/index.ts'
import { type AnyWork, doWork } from '#platform/server/work.ts'
import { CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { findActor, mustBeAllowed } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'privacy-1'

/** `report processing`: the processing log of a period, a line of JSON for each data subject, in constant memory. */
export async function reportProcessing(args: string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(args, 'report', {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    as: { type: 'string' },
  })
  const { out } = values
  const period = ProcessingPeriod.safeParse(values)
  if (!period.success || !out?.endsWith('.jsonl'))
    throw new CommandFailed(
      'Gebruik: npm run wederhoor -- report processing --from 2024-01-01 --to 2024-12-31 --out BESTAND.jsonl',
      WRONG_USE,
    )

  return inInstallation(async (installation) => {
    const { context, settings } = installation
    const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
    mustBeAllowed(actor, privacyPermissions['privacy.read-trail'], 'het logboek lezen')
    let count = 0
    await doWork(context, { purpose: 'data-protection', onBehalfOf: actor, readsOnly: true }, (work: AnyWork) =>
      pipeline(
        async function* () {
          for await (const lines of processingOf(work, settings, period.data)) {
            count += lines.length
            yield lines.map((line) => `${JSON.stringify(line)}\n`).join('')
          }
        },
        createWriteStream(out, { mode: 0o600 }),
      ),
    )
    terminal.say(`${out} is gemaakt: ${count.toLocaleString('nl-NL')} regels.`)
    return 0
  })
}
