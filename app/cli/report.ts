import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { programmePermissions } from '#modules/programme/contract.ts'
import { figuresAsCsv, getReportFigures, getVersionOfYear, printAnnualReport, printProgramme } from '#modules/programme/server/index.ts'
import type { DocumentFormat } from '#platform/contract/document-format.ts'
import { fileOf } from '#platform/server/print/answer-with-document.ts'
import { type AnyWork, doWork } from '#platform/server/work.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { findActor, mustBeAllowed } from './find-actor.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'
import { reportProcessing } from './report-processing.ts'

const DEMO_ACCOUNT = 'beleid-1'
const endings: Readonly<Record<string, DocumentFormat | 'csv'>> = { '.pdf': 'pdf', '.docx': 'word', '.csv': 'csv' }

export const report: Command = {
  summary: 'Maakt het jaarverslag, het programma of de verwerkingen als bestand: report annual JAAR',
  help: `Gebruik: npm run wederhoor -- report annual JAAR --out BESTAND [--archive] [--team] [--as ACCOUNT]
         npm run wederhoor -- report programme JAAR --out BESTAND [--archive] [--as ACCOUNT]
         npm run wederhoor -- report processing --from DAG --to DAG --out BESTAND.jsonl [--as ACCOUNT]

annual      Het handhavingsverslag van een jaar, tot en met zijn peildatum: .pdf (toegankelijk, PDF/UA-1), .docx om verder
            te bewerken, of .csv met alleen de cijfers. Aantallen onder de 5 zijn verborgen, behalve met --team.
programme   Het programma van een jaar: .pdf of .docx
processing  Het verwerkingenlogboek (Logboek Dataverwerkingen) van een periode, één regel per betrokkene: .jsonl

  --out BESTAND  Waar het bestand komt; het einde van de naam bepaalt wat het wordt
  --archive      Een archiefexemplaar (PDF/A-2a) in plaats van PDF/UA-1
  --team         Alle aantallen, om binnen het team te houden
  --as ACCOUNT   Op wiens naam. In de demo zonder --as: ${DEMO_ACCOUNT}

Voorbeeld: npm run wederhoor -- report annual 2024 --out verslag-2024.pdf`,

  async run(args, terminal) {
    if (args[0] === 'processing') return reportProcessing(args.slice(1), terminal)
    const { values, positionals } = readArguments(args, 'report', {
      out: { type: 'string' },
      archive: { type: 'boolean' },
      team: { type: 'boolean' },
      as: { type: 'string' },
    })
    const [what, written, more] = positionals
    const year = Number(written)
    if ((what !== 'annual' && what !== 'programme') || more || !/^2[01]\d\d$/.test(written ?? '') || !values.out)
      throw new CommandFailed('Gebruik: npm run wederhoor -- report annual JAAR --out BESTAND', WRONG_USE)
    const kind = endings[path.extname(values.out).toLowerCase()]
    if (!kind || (kind === 'csv' && what === 'programme'))
      throw new CommandFailed('De naam van het bestand eindigt op .pdf of .docx, en voor cijfers op .csv.', WRONG_USE)
    if (values.archive && kind !== 'pdf') throw new CommandFailed('--archive hoort bij een .pdf.', WRONG_USE)

    const out = values.out
    const format = values.archive ? 'archive' : kind
    const audience = values.team ? ('team' as const) : ('public' as const)
    return inInstallation(async (installation) => {
      const actor = await findActor(installation, { as: values.as, inDemo: DEMO_ACCOUNT })
      mustBeAllowed(actor, programmePermissions['programme.read-report'], 'het verslag lezen')
      const bytes = await doWork(
        installation.context,
        { purpose: 'programme-account', onBehalfOf: actor, readsOnly: true },
        async (work: AnyWork) => {
          if (format === 'csv') return Buffer.from(figuresAsCsv(await getReportFigures(work, year, audience), audience))
          const printed =
            what === 'annual'
              ? await printAnnualReport(work, year, audience)
              : await printProgramme(work, (await getVersionOfYear(work, year)).id)
          return fileOf(printed.document, format, printed.madeAt)
        },
      )
      await writeFile(out, bytes)
      terminal.say(`${out} is gemaakt (${Math.ceil(bytes.length / 1000).toLocaleString('nl-NL')} kB).`)
      return 0
    })
  },
}
