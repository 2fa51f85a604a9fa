import { programmePermissions } from '#modules/programme/contract.ts'
import { importProgramme as keep, readProgrammeFile } from '#modules/programme/server/index.ts'
import { doWork } from '#platform/server/work.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { findActor, mustBeAllowed } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'beleid-1'

export const importProgramme: Command = {
  summary: 'Leest een programma in',
  help: `Gebruik: npm run wederhoor -- import programme BESTAND [--as ACCOUNT]

Leest het handhavingsprogramma van een jaar in als concept; policy/programme-2024.json laat zien hoe zo'n bestand eruitziet.
Weigert als het jaar al een programma heeft, en noemt bij een fout de plaats in het bestand.

  BESTAND        JSON met de activiteiten, de zeven kopjes, de doelen en de aandelen
  --as ACCOUNT   Op wiens naam; deze collega schrijft het programma. In de demo zonder --as: ${DEMO_ACCOUNT}`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'import', { as: { type: 'string' } })
    const [file, more] = positionals
    if (!file || more) throw new CommandFailed('Gebruik: npm run wederhoor -- import programme BESTAND [--as ACCOUNT]', WRONG_USE)

    const programme = readProgrammeFile(file)
    return inInstallation(async (installation) => {
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      mustBeAllowed(actor, programmePermissions['programme.edit'], 'een programma schrijven')
      await doWork(installation.context, { purpose: 'programme-account', onBehalfOf: actor }, (work) => keep(work, programme))
      terminal.say(`Het programma van ${programme.year} is ingelezen als concept, op naam van ${actor.name}.`)
      return 0
    })
  },
}
