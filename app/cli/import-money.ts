import { readFile } from 'node:fs/promises'
import {
  BIGGEST_MONEY_FILE,
  type ImportContent,
  importContentWords,
  moneyColumns,
  moneyColumnWords,
  moneyProblemWords,
} from '#modules/pgb/contract.ts'
import { importMoneyAs } from '#modules/pgb/server/index.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { findActor } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'specialist-1'

/** Reads one kind of data of the SVB into an investigation of budgets. */
export function importMoneyCommand(content: ImportContent): Command {
  const name = importContentWords[content].nl
  const use = `Gebruik: npm run wederhoor -- import ${content} BESTAND --file KENMERK [--source SYSTEEM] [--as ACCOUNT]`
  const { needed, oneOf = [], optional } = moneyColumns[content]
  const words = (columns: typeof needed) => columns.map((column) => moneyColumnWords[column].nl).join(', ')
  return {
    summary: `Leest ${name} van de SVB in een onderzoek in`,
    help: `${use}

Leest een bestand met ${name} in een pgb-onderzoek in. Foute regels blijven weg en staan in de uitvoer met regelnummer, kolom en reden.
Hetzelfde bestand wordt niet twee keer ingelezen, en een regel die er al staat voegt niets toe.

  BESTAND            CSV of xlsx met een kopregel; CSV met puntkomma of komma, UTF-8 of Windows-1252
  --file KENMERK     Het onderzoek, bijvoorbeeld O-2024-000123
  --source SYSTEEM   Waar het bestand uit komt; PGB2.0 als er niets staat
  --as ACCOUNT       Op wiens naam; deze collega werkt aan het onderzoek. In de demo zonder --as: ${DEMO_ACCOUNT}

Nodig: ${words(needed)}.${oneOf.length > 0 ? ` Een van: ${words(oneOf)}.` : ''}
Mag: ${words(optional)}.
Heten de kolommen anders, zeg dan eerst op het scherm wat ze betekenen; dat wordt per systeem bewaard en geldt ook hier.

Eindigt met code 0 als elke regel is bewaard of al bekend was, met code 1 als er regels zijn weggebleven.`,

    async run(args, terminal) {
      const { values, positionals } = readArguments(args, 'import', {
        as: { type: 'string' },
        file: { type: 'string' },
        source: { type: 'string' },
      })
      const [path, more] = positionals
      if (!path || more || !values.file) throw new CommandFailed(use, WRONG_USE)
      const reference = values.file

      const bytes = await readFile(path)
      if (bytes.length > BIGGEST_MONEY_FILE) throw new CommandFailed('Dit bestand is groter dan 64 MB. Deel het op, bijvoorbeeld per jaar.')
      return inInstallation(async (installation) => {
        const { context, settings } = installation
        const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
        const errand = { content, sourceSystem: values.source ?? 'PGB2.0', reference, bytes }
        const { lines, added, known, refused, problems } = await importMoneyAs(context, settings.keys, actor, errand)
        for (const { line, column, kind } of problems) terminal.say(`regel ${line}, ${column ?? 'regel'}: ${moneyProblemWords[kind].nl}`)
        const number = (value: number) => value.toLocaleString('nl-NL')
        terminal.say(`${number(lines)} regels: ${number(added)} nieuw, ${number(known)} al bekend, ${number(refused)} weggebleven.`)
        return refused > 0 ? 1 : 0
      })
    },
  }
}
