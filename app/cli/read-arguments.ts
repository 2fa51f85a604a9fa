import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { CommandFailed, WRONG_USE } from './command.ts'

/** What was typed after a command, checked. Refuses what the command does not know, with the way to its help. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: string[], command: string, options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const name = /'(-[^' ]*)/.exec((error as Error).message)?.[1]
    throw new CommandFailed(
      `${name ? `"${name}" klopt niet bij deze opdracht.` : 'Deze opdracht is niet begrepen.'} Uitleg: npm run wederhoor -- ${command} --help`,
      WRONG_USE,
    )
  }
}
