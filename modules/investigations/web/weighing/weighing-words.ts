import { useLingui } from '@lingui/react/macro'
import type { Domain, InvestigationFile } from '../../contract.ts'

type Weighing = NonNullable<InvestigationFile['weighing']>
export type WeighingQuestion =
  | 'suitable'
  | 'necessary'
  | 'balanced'
  | 'circumstances'
  | 'consequences'
  | 'ownShare'
  | 'helpOffered'
  | 'careContinuity'

/** The questions of the human measure, in the order in which they are answered (Awb 3:4; ABRvS 2-2-2022, ECLI:NL:RVS:2022:285). */
export function useWeighingWords(domain: Domain): { name: WeighingQuestion & keyof Weighing; label: string; asks: string }[] {
  const { t } = useLingui()
  const aboutBudget = domain !== 'participation-act'
  return [
    {
      name: 'circumstances',
      label: t`Omstandigheden`,
      asks: t`Hoe is de situatie van deze mensen: gezin, gezondheid, schulden, zorg, wonen?`,
    },
    { name: 'consequences', label: t`Gevolgen`, asks: t`Wat betekent een maatregel voor het huishouden, in euro per maand waar dat kan?` },
    {
      name: 'ownShare',
      label: t`Eigen aandeel van de gemeente`,
      asks: t`Wat wist de gemeente, sinds wanneer, was de vraag duidelijk, en is op tijd gehandeld?`,
    },
    { name: 'suitable', label: t`Geschikt`, asks: t`Bereikt de maatregel het doel?` },
    {
      name: 'necessary',
      label: t`Noodzakelijk`,
      asks: aboutBudget
        ? t`Kan het lichter, bijvoorbeeld met een gesprek, aanpassing, andere zorg of hulp?`
        : t`Kan het lichter, bijvoorbeeld met een waarschuwing, aanpassing of hulp?`,
    },
    { name: 'balanced', label: t`Evenwichtig`, asks: t`Staan de gevolgen voor deze mensen in verhouding tot het doel?` },
    { name: 'helpOffered', label: t`Hulp`, asks: t`Welke hulp is aangeboden, bijvoorbeeld Buurtteam of schuldhulp?` },
    ...(aboutBudget
      ? [
          {
            name: 'careContinuity' as const,
            label: t`Hoe gaat de zorg door?`,
            asks: t`Wie geeft de zorg, vanaf wanneer, en wie regelt dat? Dit moet kloppen bij elk besluit.`,
          },
        ]
      : []),
  ]
}
