import { Scheme, schemeWords } from '#modules/reports/contract.ts'
import { setIntake } from '#modules/reports/server/index.ts'
import { AddUnit, Compartment } from '#modules/staff/contract.ts'
import { addUnit, allMunicipalities, changeUnit, chooseMunicipality, findUnitByCode } from '#modules/staff/server/index.ts'
import type { AnyWork } from '#platform/server/work.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { inSetUp } from './in-set-up.ts'
import { readArguments } from './read-arguments.ts'

const USE = 'Gebruik: npm run wederhoor -- unit CODE "NAAM" [--takes-in REGELING,…] [--municipality GEMEENTE] [--compartment WET]'

export const unit: Command = {
  summary: 'Maakt een afdeling, en zegt welke meldingen daar binnenkomen',
  help: `${USE}

Maakt een afdeling, of geeft de afdeling met deze code een andere naam. Een nieuwe installatie heeft er nog geen:
zonder afdeling die een regeling inneemt, kan niemand daarover iets melden. Nogmaals uitvoeren kan altijd.

  CODE                Korte code, zoals BO-INKOMEN
  NAAM                Naam op het scherm, tussen aanhalingstekens
  --takes-in LIJST    Regelingen waarvan de meldingen hier binnenkomen, met komma's en zonder spaties:
                      ${Scheme.options.map((scheme) => `${scheme.padEnd(18)}${schemeWords[scheme].nl}`).join(`\n${' '.repeat(22)}`)}
  --municipality GEMEENTE
                      Voor welke gemeente dat is, bijvoorbeeld GM0344; nodig bij --takes-in als hier meer gemeenten werken
  --compartment WET   ${Compartment.options.join(' of ')}: dossiers van de andere wet vragen een grondslag en goedkeuring

Voorbeeld: npm run wederhoor -- unit BO-INKOMEN "Bijzonder Onderzoek inkomen" --takes-in subsistence,work-file --compartment participation-act`,

  async run(args, terminal) {
    const { values, positionals } = readArguments(args, 'unit', {
      'takes-in': { type: 'string' },
      municipality: { type: 'string' },
      compartment: { type: 'string' },
    })
    const [code, name, more] = positionals
    if (!code || !name || more) throw new CommandFailed(USE, WRONG_USE)
    const schemes = Scheme.array().safeParse(values['takes-in']?.split(',').map((word) => word.trim()) ?? [])
    if (!schemes.success) throw new CommandFailed(`--takes-in kent alleen: ${Scheme.options.join(', ')}`, WRONG_USE)
    const compartment = Compartment.optional().safeParse(values.compartment)
    if (!compartment.success) throw new CommandFailed(`--compartment is ${Compartment.options.join(' of ')}`, WRONG_USE)

    const unit = AddUnit.safeParse({ code, name, compartment: compartment.data })
    if (!unit.success) throw new CommandFailed(unit.error.issues.map(({ message }) => message).join('\n'), WRONG_USE)

    return inSetUp(async (work) => {
      const unitId = await keepUnit(work, unit.data)
      if (schemes.data.length > 0) {
        const { id: municipalityId } = await chooseMunicipality(work, values.municipality, await allMunicipalities(work))
        for (const scheme of schemes.data) await setIntake(work, { municipalityId, scheme, unitId })
      }
      const takesIn = schemes.data.map((scheme) => schemeWords[scheme].nl).join(', ')
      terminal.say(`Afdeling ${code} heet "${name}"${takesIn ? ` en neemt meldingen in over: ${takesIn}` : ''}.`)
      return 0
    })
  },
}

/** Adds the unit, or changes the one that has this code; without a compartment that stays as it is. */
async function keepUnit(work: AnyWork, { code, name, compartment }: AddUnit): Promise<string> {
  const known = await findUnitByCode(work, code)
  if (!known) return (await addUnit(work, { code, name, compartment })).id
  await changeUnit(work, known.id, { name, compartment: compartment ?? known.compartment })
  return known.id
}
