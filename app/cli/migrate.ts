import { readSettings } from '#platform/server/settings.ts'
import type { Command } from './command.ts'
import { openInstallation } from './installation.ts'

export const migrate: Command = {
  summary: 'Brengt de database bij',
  help: `Gebruik: npm run wederhoor -- migrate

Voert de wijzigingen in database/migrations uit die deze database nog niet heeft, in volgorde en elk helemaal of niet.
Nogmaals uitvoeren kan altijd: wat gedaan is, blijft gedaan. npm start doet dit ook.`,

  async run(_args, terminal) {
    const installation = await openInstallation(readSettings(process.env))
    await installation.close()

    for (const name of installation.migrated) terminal.say(`uitgevoerd: ${name}`)
    const count = installation.migrated.length
    terminal.say(
      count === 0 ? 'De database was al bij.' : `De database is bij; ${count} ${count === 1 ? 'wijziging' : 'wijzigingen'} uitgevoerd.`,
    )
    return 0
  },
}
