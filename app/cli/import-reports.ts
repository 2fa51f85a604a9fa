import { readFile } from 'node:fs/promises'
import { importColumns } from '#modules/reports/contract.ts'
import { allowedWords, importReports as readIn } from '#modules/reports/server/index.ts'
import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { findActor } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

/** Does not judge reports, so that nobody judges what they filed. */
const DEMO_ACCOUNT = 'coordinator-1'

const columnLines = Object.entries(importColumns).map(([name, { required, nl }]) => `  ${name.padEnd(26)}${required ? '*' : ' '} ${nl}`)
const wordLines = Object.entries(allowedWords).map(([name, words]) => `  ${name.padEnd(10)}${words.join(', ')}`)

export const importReports: Command = {
  summary: 'Leest een lijst met signalen in (CSV)',
  help: `Gebruik: npm run wederhoor -- import reports BESTAND [--as ACCOUNT] [--municipality CODE]

Leest een CSV-bestand met meldingen in. Goede regels worden bewaard; elke foute regel staat in de uitvoer met
regelnummer, kolom en reden. Hetzelfde bestand nog eens inlezen voegt niets toe.

  BESTAND        CSV met een kopregel; puntkomma of komma, UTF-8 of Windows-1252, Nederlandse datums
  --as ACCOUNT   Op wiens naam de meldingen komen; deze collega mag meldingen inlezen. In de demo zonder --as: ${DEMO_ACCOUNT}
  --municipality CODE
                 Voor welke gemeente de meldingen zijn, bijvoorbeeld GM0344; alleen nodig als de collega voor meer gemeenten werkt

Kolommen, in elke volgorde (* is nodig):
${columnLines.join('\n')}

Toegestane woorden:
${wordLines.join('\n')}

Eindigt met code 0 als elke regel is bewaard of al bekend was, met code 1 als er regels zijn geweigerd.`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'import', { as: { type: 'string' }, municipality: { type: 'string' } })
    const [file, more] = positionals
    if (!file || more)
      throw new CommandFailed('Gebruik: npm run wederhoor -- import reports BESTAND [--as ACCOUNT] [--municipality CODE]', WRONG_USE)

    const bytes = await readFile(file)
    return inInstallation(async (installation) => {
      const { context, settings } = installation
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      terminal.say(`De meldingen komen op naam van ${actor.name}.`)
      const totals = await readIn({
        context,
        keys: settings.keys,
        actor,
        municipality: values.municipality,
        bytes,
        onProgress: ({ lines }, share, refused) => {
          for (const { line, column, reason } of refused) terminal.say(`regel ${line}, ${column}: ${reason}`)
          terminal.progress('Meldingen inlezen', lines, Math.max(lines, Math.round(lines / share)))
        },
      })
      sayTotals(terminal, totals)
      return totals.refused > 0 ? 1 : 0
    })
  },
}

function sayTotals(terminal: Terminal, { lines, kept, alreadyKnown, refused, unknownColumns }: Awaited<ReturnType<typeof readIn>>): void {
  if (unknownColumns.length > 0) terminal.say(`Onbekende kolommen, niet ingelezen: ${unknownColumns.join(', ')}`)
  const number = (value: number) => value.toLocaleString('nl-NL')
  terminal.say(`${number(lines)} regels: ${number(kept)} bewaard, ${number(alreadyKnown)} al bekend, ${number(refused)} geweigerd.`)
}
