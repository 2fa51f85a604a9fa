import { compareTallies, rebuildTallies } from '#database/tallies.ts'
import { FiguresQuery, programmePermissions } from '#modules/programme/contract.ts'
import { figuresAsCsv, getFigures, getScopedFigures, municipalitiesTogether, showYear } from '#modules/programme/server/index.ts'
import { doWork } from '#platform/server/work.ts'
import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { figuresAsText } from './figures-text.ts'
import { findActor, mustBeAllowed } from './find-actor.ts'
import { type InstallationAtHand, inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

const DEMO_ACCOUNT = 'beleid-1'
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

export const figures: Command = {
  summary: 'Toont de cijfers van een jaar',
  help: `Gebruik: npm run wederhoor -- figures JAAR [--as-of DAG] [--scope OMVANG] [--json | --csv] [--team]
         npm run wederhoor -- figures JAAR --check | --rebuild

Toont per bron hoeveel meldingen binnenkwamen, onderzoekswaardig waren en zijn onderzocht, wat eruit kwam,
en het aandeel met gevolg met zijn 95%-marge naast het uitgangspunt van het programma.
JAAR is het jaar waarin de melding binnenkwam.

  --as-of DAG      De stand op een dag, bijvoorbeeld 2025-01-31: alles wat tot en met die dag is vastgelegd
  --scope OMVANG   all (meldingen en onderzoeken), report-investigation (onderzoek van meldingen), personal-budget (pgb)
                   primary-process (adviesdesk), chain-partners (acties) of capacity (inzet van tijd, in uren)
  --json           Als JSON, met definities
  --csv            Als CSV voor een spreadsheet (puntkomma, decimale komma); aantallen onder de 5 zijn verborgen
  --team           Alleen bij --csv: alle aantallen, om binnen het team te houden
  --as ACCOUNT     Wie het vraagt. In de demo zonder --as: ${DEMO_ACCOUNT}
  --check          Telt alles opnieuw en vergelijkt met de sommen die worden bijgehouden; eindigt met code 1 bij een verschil
  --rebuild        Gooit de sommen weg en telt alles opnieuw; wie intussen iets vastlegt, wacht daarop

Voorbeeld: npm run wederhoor -- figures 2024`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'figures', {
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      team: { type: 'boolean' },
      check: { type: 'boolean' },
      rebuild: { type: 'boolean' },
      'as-of': { type: 'string' },
      scope: { type: 'string' },
      as: { type: 'string' },
    })
    const year = Number(positionals[0])
    if (positionals.length !== 1 || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      throw new CommandFailed('Geef één jaar op, bijvoorbeeld: npm run wederhoor -- figures 2024', WRONG_USE)

    const asked = FiguresQuery.safeParse({ scope: values.scope, asOf: values['as-of'], audience: values.team ? 'team' : 'public' })
    if (!asked.success)
      throw new CommandFailed(
        '--as-of is een dag als 2025-01-31; --scope is all, report-investigation, personal-budget, primary-process, chain-partners of capacity.',
        WRONG_USE,
      )

    const { scope, asOf = null, audience } = asked.data
    return inInstallation(async (installation) => {
      if (values.rebuild) return rebuild(installation, terminal)
      if (values.check) return check(installation, terminal)
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      mustBeAllowed(actor, programmePermissions['programme.read-figures'], 'de cijfers lezen')
      const errand = { purpose: 'programme-account', onBehalfOf: actor, readsOnly: true }
      if (values.csv && !values.json) {
        const years = await doWork(installation.context, errand, (work) => getScopedFigures(work, year, asOf))
        terminal.say(figuresAsCsv(showYear(years, audience)[scope], audience).trimEnd())
        return 0
      }
      const found = await doWork(installation.context, errand, (work) => getFigures(work, { year, scope, asOf }))
      terminal.say(values.json ? JSON.stringify(found, null, 2) : figuresAsText(found))
      const together = await doWork(installation.context, errand, municipalitiesTogether)
      if (together && !values.json) terminal.say(`${together}.`)
      return 0
    })
  },
}

async function check({ owner }: InstallationAtHand, terminal: Terminal): Promise<number> {
  const differences = await compareTallies(owner)
  for (const { measure, year, of, kept, counted, keptCents, countedCents } of differences)
    terminal.warn(
      kept === counted
        ? `${measure}, ${year}, ${of}: bijgehouden ${keptCents} cent, geteld ${countedCents} cent`
        : `${measure}, ${year}, ${of}: bijgehouden ${kept}, geteld ${counted}`,
    )
  terminal.say(
    differences.length === 0
      ? 'Alle sommen kloppen, van elk jaar.'
      : `${differences.length} ${differences.length === 1 ? 'som klopt' : 'sommen kloppen'} niet.`,
  )
  return differences.length === 0 ? 0 : 1
}

async function rebuild({ owner }: InstallationAtHand, terminal: Terminal): Promise<number> {
  await rebuildTallies(owner)
  terminal.say('Alle sommen zijn opnieuw geteld.')
  return 0
}
