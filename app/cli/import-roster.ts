import { readFile } from 'node:fs/promises'
import { BIGGEST_ROSTER_FILE, rosterProblemWords } from '#modules/capacity/contract.ts'
import { importRosterAs } from '#modules/capacity/server/index.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { findActor } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'coordinator-1'

export const importRoster: Command = {
  summary: 'Leest het rooster van een team in (CSV)',
  help: `Gebruik: npm run wederhoor -- import roster BESTAND [--as ACCOUNT]

Zet de diensten uit een bestand in het rooster van het team, als concept: er wordt niets gepubliceerd. Foute regels blijven weg en
staan in de uitvoer met regelnummer, kolom en reden. Hetzelfde bestand nog eens inlezen voegt niets toe.

  BESTAND        CSV met een kopregel; puntkomma of komma, UTF-8 of Windows-1252; tot 5.000 regels en 1 MB
  --as ACCOUNT   Op wiens naam; deze collega plant het rooster van het team. In de demo zonder --as: ${DEMO_ACCOUNT}

Kolommen: datum, van, tot, dagdeel, medewerker, activiteit, taak, aanwijzing. Heeft het team andere kolommen of codes, zeg dan eerst
op de pagina Rooster inlezen wat ze betekenen; dat wordt voor het team bewaard en geldt ook hier.

Eindigt met code 0 als elke regel in het rooster staat, met code 1 als er regels fout zijn.`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'import', { as: { type: 'string' } })
    const [file, more] = positionals
    if (!file || more) throw new CommandFailed('Gebruik: npm run wederhoor -- import roster BESTAND [--as ACCOUNT]', WRONG_USE)

    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EISDIR') throw error
      throw new CommandFailed(`${file} is een map. Geef het bestand met het rooster.`, WRONG_USE)
    })
    if (bytes.length > BIGGEST_ROSTER_FILE) throw new CommandFailed('Dit bestand is groter dan 1 MB. Deel het op, bijvoorbeeld per maand.')
    return inInstallation(async (installation) => {
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      terminal.say(`De diensten komen op naam van ${actor.name}.`)
      const { added, same, wrong, problems } = await importRosterAs(installation.context, actor, bytes)
      for (const { line, column, kind } of problems) terminal.say(`regel ${line}, ${column ?? 'regel'}: ${rosterProblemWords[kind].nl}`)
      const number = (value: number) => value.toLocaleString('nl-NL')
      terminal.say(`Nieuw in het rooster: ${number(added)}. Stond er al: ${number(same)}. Foute regels: ${number(wrong)}.`)
      return wrong > 0 ? 1 : 0
    })
  },
}
