import type { ToldSuspension } from './found-suspension.ts'

export const lawNameOf = ({ law }: Pick<ToldSuspension, 'law'>) => (law === 'wmo' ? 'Wmo 2015' : 'Jeugdwet')

/** On which law the suspension itself rests; the regulation of the Youth Act is the municipality's own. */
export const basisOf = ({ law }: Pick<ToldSuspension, 'law'>) =>
  law === 'wmo'
    ? 'artikel 2b, zesde lid, onder g, van de Uitvoeringsregeling Wmo 2015 en de verordening van de gemeente'
    : 'artikel 8.1.8 van de Jeugdwet en de verordening van de gemeente'

/** Where it stands how long a suspension may last: of the Youth Act only the municipality's own regulation says so. */
export const termSourceOf = ({ law }: Pick<ToldSuspension, 'law'>, source: string) =>
  law === 'wmo' ? source : 'verordening van de gemeente; Jeugdwet art. 8.1.8'
