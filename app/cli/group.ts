import { Role, roleWords } from '#modules/staff/contract.ts'
import { allMunicipalities, chooseMunicipality, findUnitByCode, mapGroup } from '#modules/staff/server/index.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { inSetUp } from './in-set-up.ts'
import { readArguments } from './read-arguments.ts'

const LONGEST_GROUP = 200
const USE = 'Gebruik: npm run wederhoor -- group GROEP ROL [--municipality GEMEENTE] [--unit CODE]'

export const group: Command = {
  summary: 'Geeft een groep van het aanmeldsysteem een rol',
  help: `${USE}

Wie in deze groep zit, krijgt bij het volgende aanmelden deze rol, en met --unit ook deze afdeling. Zo komt de eerste
functioneel beheerder binnen; daarna kan de beheerder dit op het scherm. Wie in deze groep zit, werkt voor deze gemeente.
Geeft de groep deze rol al? Dan verandert er niets; de beheerder wijzigt de regel op het scherm.

  GROEP        De naam of het nummer van de groep, precies zoals het aanmeldsysteem die meegeeft
  ROL          ${Role.options.map((role) => `${role.padEnd(13)}${roleWords[role].nl}`).join(`\n${' '.repeat(15)}`)}
  --municipality GEMEENTE
               De gemeente, bijvoorbeeld GM0344; nodig als hier meer gemeenten werken
  --unit CODE  De afdeling; maak haar eerst met de opdracht unit

Voorbeeld: npm run wederhoor -- group wederhoor-beheer admin`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'group', { unit: { type: 'string' }, municipality: { type: 'string' } })
    const [name = '', wanted, more] = positionals
    const role = Role.safeParse(wanted).data
    if (!name || name.length > LONGEST_GROUP || !role || more)
      throw new CommandFailed(`${USE}\nROL is een van: ${Role.options.join(', ')}`, WRONG_USE)

    return inSetUp(async (work) => {
      const unit = values.unit ? await findUnitByCode(work, values.unit) : null
      if (unit === undefined)
        throw new CommandFailed(`Er is geen afdeling "${values.unit}". Maak haar eerst: npm run wederhoor -- unit ${values.unit} "NAAM"`)
      const { id: municipalityId } = await chooseMunicipality(work, values.municipality, await allMunicipalities(work))
      await mapGroup(work, { group: name, role, unitId: unit?.id ?? null, municipalityId })
      const inUnit = values.unit ? `, op afdeling ${values.unit}` : ''
      terminal.say(`Groep "${name}" is nu ${roleWords[role].nl}${inUnit}. Dit geldt vanaf het volgende aanmelden.`)
      return 0
    })
  },
}
