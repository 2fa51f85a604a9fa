import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { conduct } from './conduct.ts'
import { demo } from './demo.ts'
import { figures } from './figures.ts'
import { group } from './group.ts'
import { importing } from './import.ts'
import { mailTest } from './mail-test.ts'
import { migrate } from './migrate.ts'
import { plainWords } from './plain-words.ts'
import { report } from './report.ts'
import { rotateKeys } from './rotate-keys.ts'
import { realTerminal } from './terminal.ts'
import { unit } from './unit.ts'
import { verifyLog } from './verify-log.ts'

const commands: Readonly<Record<string, Command>> = {
  migrate,
  unit,
  group,
  conduct,
  import: importing,
  figures,
  report,
  'rotate-keys': rotateKeys,
  'verify-log': verifyLog,
  'mail-test': mailTest,
  demo,
}

const overview = `Wederhoor op de opdrachtregel

Gebruik: npm run wederhoor -- OPDRACHT

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)
  .join('\n')}
  help         Toont dit overzicht; "help OPDRACHT" of "OPDRACHT --help" toont de uitleg van één opdracht

De instellingen (DATA_DIR, DATABASE_URL, DEMO, KEY_FILE, KEYS) zijn dezelfde als bij npm start; zie README.md.`

/** Runs one command and answers with its exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommand(words: string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...args] = words
  if (['help', '--help', '-h'].includes(name)) {
    terminal.say(commands[args[0] ?? '']?.help ?? overview)
    return 0
  }
  const command = commands[name]
  if (!command) {
    terminal.warn(`De opdracht "${name}" bestaat niet.\n\n${overview}`)
    return WRONG_USE
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.say(command.help)
    return 0
  }
  try {
    return await command.run(args, terminal)
  } catch (error) {
    terminal.warn(plainWords(error))
    return error instanceof CommandFailed ? error.exitCode : 1
  }
}

if (import.meta.main) process.exitCode = await runCommand(process.argv.slice(2), realTerminal())
