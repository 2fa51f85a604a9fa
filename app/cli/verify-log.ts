import type { Break } from '#platform/server/trail/seal-rules.ts'
import { sealTrail } from '#platform/server/trail/seal-trail.ts'
import { verifyTrail } from '#platform/server/trail/verify-trail.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { inInstallation } from './in-installation.ts'
import { readArguments } from './read-arguments.ts'

export const verifyLog: Command = {
  summary: 'Bewijst dat het logboek niet is veranderd',
  help: `Gebruik: npm run wederhoor -- verify-log [--head KOP] [--seal]

Loopt de hele keten van zegels over het logboek na, van het eerste tot het laatste, en noemt de eerste plek die niet klopt:
een regel die is veranderd, weggehaald of tussengevoegd, of een zegel dat is veranderd of mist. Eindigt dan met code 1.

  --head KOP   De kop die u eerder ergens anders bewaarde: zo valt ook op dat het einde is afgeknipt
  --seal       Verzegelt eerst wat nog niet verzegeld is; de server doet dat elke minuut

Bewaar de kop die deze opdracht toont op een plaats waar de beheerder van de database niet bij kan.`,

  async run(args, terminal) {
    const { values } = readArguments(args, 'verify-log', { head: { type: 'string' }, seal: { type: 'boolean' } })
    const { head, seal } = values
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
      throw new CommandFailed('--head is een kop van 64 tekens (cijfers en a tot en met f).', WRONG_USE)

    return inInstallation(async ({ context, settings }) => {
      if (seal) await sealTrail(context.pool, settings.masterKey)
      const progress = (done: number, total: number) => terminal.progress('Het logboek wordt nagelopen', done, total)
      const { state, broken, proved, headFound } = await verifyTrail(context.pool, settings.masterKey, { head, progress })
      if (broken) {
        terminal.warn(
          `Het logboek klopt niet: ${inWords(broken)}\nDe ${number(proved)} zegels daarvoor kloppen. Dit is een beveiligingsincident (BIO2 8.15.05).`,
        )
        return 1
      }
      if (!headFound) {
        terminal.warn('De bewaarde kop staat niet in de keten: het einde van het logboek is afgeknipt of opnieuw gemaakt (BIO2 8.15.05).')
        return 1
      }
      terminal.say(
        `Het logboek klopt: ${number(state.sealed)} regels in ${number(state.batches)} zegels. Nog niet verzegeld: ${number(state.unsealed)}.`,
      )
      if (state.head) terminal.say(`Kop: ${state.head.toString('hex')}`)
      return 0
    })
  },
}

function inWords(broken: Break): string {
  switch (broken.what) {
    case 'event-changed':
      return `regel ${broken.seq} is veranderd (zegel ${broken.batch}).`
    case 'event-removed':
      return `regel ${broken.seq} is weggehaald (zegel ${broken.batch}).`
    case 'event-inserted':
      return `regel ${broken.seq} is tussengevoegd (zegel ${broken.batch}).`
    case 'seal-altered':
      return `zegel ${broken.batch} is veranderd.`
    case 'seal-missing':
      return `zegel ${broken.batch} mist.`
  }
}

const number = (value: number) => value.toLocaleString('nl-NL')
