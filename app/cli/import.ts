import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { importAdviceResults } from './import-advice-results.ts'
import { importMoneyCommand } from './import-money.ts'
import { importProgramme } from './import-programme.ts'
import { importReports } from './import-reports.ts'
import { importRoster } from './import-roster.ts'

const kinds: Readonly<Record<string, Command>> = {
  reports: importReports,
  programme: importProgramme,
  'advice-results': importAdviceResults,
  roster: importRoster,
  budgets: importMoneyCommand('budgets'),
  agreements: importMoneyCommand('agreements'),
  claims: importMoneyCommand('claims'),
  payments: importMoneyCommand('payments'),
}

/** What can be read in from a file; each kind is a command of its own. */
export const importing: Command = {
  summary: `Leest een bestand in: import ${Object.keys(kinds).join(', ')} en dan BESTAND`,
  help: Object.values(kinds)
    .map(({ help }) => help)
    .join('\n\n'),

  async run([kind = '', ...args], terminal) {
    const command = kinds[kind]
    if (!command)
      throw new CommandFailed(`Gebruik: npm run wederhoor -- import WAT BESTAND, met voor WAT: ${Object.keys(kinds).join(', ')}`, WRONG_USE)
    return command.run(args, terminal)
  },
}
