import { recountTallies } from '#database/recount-tallies.ts'
import { figuresAsCsv, getFigures } from '#modules/programme/server/index.ts'
import { doWork } from '#platform/server/work.ts'
import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { figuresAsText } from './figures-text.ts'
import { type InstallationAtHand, inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const FIRST_YEAR = 2000
const LAST_YEAR = 2100

export const figures: Command = {
  summary: 'Toont de cijfers van een jaar',
  help: `Gebruik: npm run wederhoor -- figures JAAR [--json | --csv] [--check]

Toont per bron hoeveel meldingen binnenkwamen, onderzoekswaardig waren en zijn onderzocht, wat eruit kwam,
en het aandeel met gevolg met zijn 95%-marge naast het uitgangspunt van het programma.
JAAR is het jaar waarin de melding binnenkwam.

  --json    Als JSON, met definities
  --csv     Als CSV voor een spreadsheet (puntkomma, decimale komma)
  --check   Telt alles opnieuw en vergelijkt met de sommen die worden bijgehouden; eindigt met code 1 bij een verschil

Voorbeeld: npm run wederhoor -- figures 2024`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'figures', {
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      check: { type: 'boolean' },
    })
    const year = Number(positionals[0])
    if (positionals.length !== 1 || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      throw new CommandFailed('Geef één jaar op, bijvoorbeeld: npm run wederhoor -- figures 2024', WRONG_USE)

    return inInstallation(async (installation) => {
      if (values.check) return check(installation, terminal)
      const found = await doWork(installation.context, { purpose: 'programme-account', readsOnly: true }, (work) => getFigures(work, year))
      if (values.json) terminal.say(JSON.stringify(found, null, 2))
      else terminal.say(values.csv ? figuresAsCsv(found).trimEnd() : figuresAsText(found))
      return 0
    })
  },
}

async function check({ owner }: InstallationAtHand, terminal: Terminal): Promise<number> {
  const differences = await recountTallies(owner)
  for (const { table, year, of, kept, counted } of differences)
    terminal.warn(`${table}, ${year}, ${of}: bijgehouden ${kept}, geteld ${counted}`)
  terminal.say(
    differences.length === 0
      ? 'Alle sommen kloppen, van elk jaar.'
      : `${differences.length} ${differences.length === 1 ? 'som klopt' : 'sommen kloppen'} niet.`,
  )
  return differences.length === 0 ? 0 : 1
}
