import { resetSample } from '#database/sample/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { type InstallationAtHand, inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

export const demo: Command = {
  summary: 'Zet de demogemeente terug: demo reset',
  help: `Gebruik: npm run wederhoor -- demo reset [--yes]

Wist alles in deze database en laadt de demogemeente opnieuw, met vandaag als laatste dag.
Weigert als DEMO uit staat, en als hier iemand werkt die geen demopersoon is.

  --yes   Vraagt niet om bevestiging`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'demo', { yes: { type: 'boolean' } })
    if (positionals.join(' ') !== 'reset') throw new CommandFailed('Gebruik: npm run wederhoor -- demo reset', WRONG_USE)

    return inInstallation(async (installation) => {
      await refuseUnlessDemo(installation)
      if (!values.yes && !(await isConfirmed(terminal))) {
        terminal.say('Er is niets gewist.')
        return 1
      }
      const progress = (done: number, total: number) => terminal.progress('De demogemeente wordt geladen', done, total)
      await resetSample(installation.owner, installation.settings.keys, { today: dayInAmsterdam(new Date()), progress })
      terminal.say('De demogemeente is opnieuw geladen. Wie was aangemeld, meldt zich opnieuw aan.')
      return 0
    })
  },
}

async function refuseUnlessDemo({ settings, owner }: InstallationAtHand): Promise<void> {
  if (!settings.demo) throw new CommandFailed('DEMO staat uit. Deze opdracht wist alle gegevens en werkt daarom alleen met DEMO=on.')
  const { rows } = await owner.query<{ real: number }>('select count(*) as real from staff.account where not demo')
  if (Number(rows[0]?.real) > 0) throw new CommandFailed('Hier werken mensen die geen demopersoon zijn. Er wordt niets gewist.')
}

async function isConfirmed(terminal: Terminal): Promise<boolean> {
  if (!terminal.canAsk) throw new CommandFailed('Bevestig met --yes dat alles in deze database gewist mag worden.', WRONG_USE)
  const answer = await terminal.ask('Alles in deze database wordt gewist. Typ ja om door te gaan:')
  return answer.trim().toLowerCase() === 'ja'
}
