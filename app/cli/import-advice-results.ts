import { readFile } from 'node:fs/promises'
import { resultColumns } from '#modules/advice/contract.ts'
import { importResultsAs } from '#modules/advice/server/index.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { findActor } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'specialist-1'
const columnLines = Object.entries(resultColumns).map(([name, { nl }]) => `  ${name.padEnd(16)}${nl}`)

export const importAdviceResults: Command = {
  summary: 'Leest in wat er met adviezen is gedaan (CSV)',
  help: `Gebruik: npm run wederhoor -- import advice-results BESTAND [--as ACCOUNT]

Leest een uitdraai van Cognos of Socrates in. Goede regels worden bewaard; elke foute regel staat in de uitvoer met
regelnummer, kolom en reden. Hetzelfde bestand nog eens inlezen voegt niets toe.

  BESTAND        CSV met een kopregel; puntkomma of komma, UTF-8 of Windows-1252
  --as ACCOUNT   Op wiens naam; deze collega mag resultaten inlezen. In de demo zonder --as: ${DEMO_ACCOUNT}

Kolommen, in elke volgorde (gevolgd is nodig, en kenmerk of dossiernummer):
${columnLines.join('\n')}

Eindigt met code 0 als elke regel is bewaard of al bekend was, met code 1 als er regels fout zijn.`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'import', { as: { type: 'string' } })
    const [file, more] = positionals
    if (!file || more) throw new CommandFailed('Gebruik: npm run wederhoor -- import advice-results BESTAND [--as ACCOUNT]', WRONG_USE)

    const bytes = await readFile(file)
    return inInstallation(async (installation) => {
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      terminal.say(`De resultaten komen op naam van ${actor.name}.`)
      const { lines, added, known, wrong, problems, unknownColumns } = await importResultsAs(installation.context, actor, bytes)
      for (const { line, column, reason } of problems) terminal.say(`regel ${line}, ${column}: ${reason}`)
      if (unknownColumns.length > 0) terminal.say(`Onbekende kolommen, niet ingelezen: ${unknownColumns.join(', ')}`)
      const number = (value: number) => value.toLocaleString('nl-NL')
      terminal.say(`${number(lines)} regels: ${number(added)} nieuw, ${number(known)} al bekend, ${number(wrong)} fout.`)
      return wrong > 0 ? 1 : 0
    })
  },
}
