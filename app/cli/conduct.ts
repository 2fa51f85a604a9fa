import { readFile } from 'node:fs/promises'
import { renewConduct } from '#modules/staff/server/index.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { inSetUp } from './in-set-up.ts'
import { readArguments } from './read-arguments.ts'

const LONGEST_RULE = 500
const USE = 'Gebruik: npm run wederhoor -- conduct BESTAND'

export const conduct: Command = {
  summary: 'Geeft de gedragscode een nieuwe versie',
  help: `${USE}

Maakt van een tekstbestand een nieuwe versie van de gedragscode. Zij geldt meteen: iedereen leest en aanvaardt haar
voordat het werk verdergaat. Eerdere versies blijven bewaard, met wie ze aanvaardde.

  BESTAND  Tekst in UTF-8 met één regel van de gedragscode per regel; lege regels tellen niet mee

Voorbeeld: npm run wederhoor -- conduct gedragscode.txt`,

  async run(args, terminal) {
    const { positionals } = readArguments(args, 'conduct', {})
    const [file, more] = positionals
    if (!file || more) throw new CommandFailed(USE, WRONG_USE)
    const rules = (await readFile(file, 'utf8'))
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((rule) => rule.trim())
      .filter(Boolean)
    if (rules.length === 0)
      throw new CommandFailed('In dit bestand staat geen regel. Zet elke regel van de gedragscode op een eigen regel.')
    if (rules.some((rule) => rule.length > LONGEST_RULE))
      throw new CommandFailed(`Een van de regels is langer dan ${LONGEST_RULE} tekens. Maak haar korter, of er twee van.`)

    return inSetUp(async (work) => {
      const version = await renewConduct(work, rules)
      terminal.say(`Versie ${version} van de gedragscode geldt vanaf vandaag, met ${rules.length} regels. Iedereen aanvaardt haar opnieuw.`)
      return 0
    })
  },
}
