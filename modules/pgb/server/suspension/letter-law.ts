import type { ToldSuspension } from './found-suspension.ts'

export const lawNameOf = ({ law }: Pick<ToldSuspension, 'law'>) => (law === 'wmo' ? 'Wmo 2015' : 'Jeugdwet')

/** On which law the suspension itself rests; the regulation of the Youth Act is the municipality's own. */
export const basisOf = ({ law }: Pick<ToldSuspension, 'law'>) =>
  law === 'wmo'
    ? 'artikel 2b, zesde lid, onder g, van de Uitvoeringsregeling Wmo 2015 en de verordening van de gemeente'
    : 'artikel 8.1.8 van de Jeugdwet en de verordening van de gemeente'
