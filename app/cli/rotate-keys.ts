import { signInRoleName } from '#database/prepare.ts'
import { countStuckIndexes, countVersions, type VersionCount } from '#database/rotation/count-versions.ts'
import { findOtherKeys, refuseMissingKey, refuseOtherKey, releaseKey } from '#database/rotation/keys-in-use.ts'
import { sealAnew } from '#database/rotation/seal-anew.ts'
import type { SealedColumn } from '#platform/server/sealed-column.ts'
import { readSealVersions } from '#platform/server/trail/read-seals.ts'
import { doWork } from '#platform/server/work.ts'
import { allModules } from '../server/modules.ts'
import { type Command, CommandFailed, type Terminal, WRONG_USE } from './command.ts'
import { type InstallationAtHand, inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

export const rotateKeys: Command = {
  summary: 'Verzegelt alles opnieuw met de nieuwste sleutel',
  help: `Gebruik: npm run wederhoor -- rotate-keys [--check]

Verzegelt alles wat met een oudere sleutel verzegeld is opnieuw, met de nieuwste sleutel uit KEY_FILE of KEYS.
Zo gaat het:
  1. Voeg een sleutel toe:   echo "2:$(openssl rand -hex 32)" >> sleutel
     De oude regel blijft staan; een regel zonder nummer is sleutel 1.
  2. Herstart alle servers, zodat ze beide sleutels kennen.
  3. Draai deze opdracht. Stopt hij halverwege, draai hem dan nog eens: wat klaar is, blijft klaar.
  4. Haal de oude sleutel weg zodra deze opdracht zegt dat het kan, en herstart.

  --check   Telt alleen per sleutel hoeveel er nog mee verzegeld is`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'rotate-keys', { check: { type: 'boolean' } })
    if (positionals.length > 0) throw new CommandFailed('Gebruik: npm run wederhoor -- rotate-keys [--check]', WRONG_USE)

    return inInstallation(async (installation) => {
      const columns = allModules(installation.settings).flatMap(({ sealed = [] }) => sealed)
      const counts = await countVersions(installation.owner, columns)
      if (values.check) {
        sayCounts(terminal, counts)
        return 0
      }
      refuseMissingKey(counts, installation.settings.keys)
      refuseOtherKey(await findOtherKeys(installation.owner, installation.settings.keys, columns, counts))
      await rotate(installation, columns, counts, terminal)
      return 0
    })
  },
}

async function rotate(
  { owner, settings, context }: InstallationAtHand,
  columns: readonly SealedColumn[],
  before: readonly VersionCount[],
  terminal: Terminal,
): Promise<void> {
  const { newest, keys } = settings.keys
  const total = sum(before.filter(({ version }) => version !== newest))
  let done = 0
  await sealAnew(owner, settings.keys, columns, (more) => {
    done += more
    terminal.progress('Opnieuw verzegelen', done, Math.max(done, total))
  })
  if (done > 0)
    await doWork(context, { purpose: 'administration' }, async (work) =>
      work.record('keys.rotated', { kind: 'installation', id: null }, { to: newest, values: done }),
    )

  terminal.say(
    done === 0 ? `Alles was al verzegeld met sleutel ${newest}.` : `${done} waarden zijn opnieuw verzegeld met sleutel ${newest}.`,
  )
  const left = await countVersions(owner, columns)
  const stuck = await countStuckIndexes(owner, columns)
  const seals = await readSealVersions(owner)
  for (const [version, key] of [...keys].filter(([version]) => version !== newest).sort(([one], [other]) => one - other)) {
    const stillSealed = sum(left.filter((count) => count.version === version))
    const stillFound = sum(stuck.filter((count) => count.version === version))
    if (stillSealed > 0)
      terminal.say(
        `Sleutel ${version} is nog nodig: intussen kwamen er ${stillSealed} waarden bij. Herstart alle servers en draai dit nog eens.`,
      )
    else if (await isSignedIn(owner, signInRoleName(key)))
      terminal.say(`Er draait nog een server met sleutel ${version} als nieuwste. Herstart alle servers en draai dit nog eens.`)
    else {
      // Who holds the old key can no longer sign in to the database with what follows from it.
      await owner.query(`drop role if exists ${signInRoleName(key)}`)
      await releaseKey(owner, version)
      terminal.say(
        `Sleutel ${version} kan weg: haal de regel uit KEY_FILE of KEYS en herstart. Back-ups van vóór vandaag gaan alleen met die sleutel open.`,
      )
      const links = seals.get(version) ?? 0
      if (links > 0)
        terminal.say(
          `  Bewaar sleutel ${version} wel ergens anders: ${links} zegels van het logboek zijn alleen daarmee na te lopen (verify-log).`,
        )
      if (stillFound > 0)
        terminal.say(`  Zonder sleutel ${version} herkent Wederhoor ${stillFound} oude ontvangstcodes en ingelezen regels niet meer terug.`)
    }
  }
}

/** We sign in with the newest key: a session of an older one is a server that was not restarted, and would lose its database. */
async function isSignedIn(owner: InstallationAtHand['owner'], role: string): Promise<boolean> {
  const { rowCount } = await owner.query('select from pg_stat_activity where usename = $1 limit 1', [role])
  return rowCount !== 0
}

function sayCounts(terminal: Terminal, counts: readonly VersionCount[]): void {
  if (counts.length === 0) terminal.say('Er is nog niets verzegeld.')
  for (const { column, version, rows } of counts)
    terminal.say(`${column.padEnd(48)}sleutel ${version}  ${rows.toLocaleString('nl-NL').padStart(9)}`)
}

function sum(counts: readonly VersionCount[]): number {
  return counts.reduce((total, { rows }) => total + rows, 0)
}
