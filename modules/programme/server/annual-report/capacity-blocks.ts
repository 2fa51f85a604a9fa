import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { isHidden, type Shown } from '#platform/server/small-count-rules.ts'
import type { FigureKey } from '../../contract.ts'
import { figureWords } from '../../contract.ts'
import { activityHourKeys } from '../figures/figure-definition-rules.ts'
import { bars, countOf, end, numberIn, type ShownFigures, start } from './count-blocks.ts'

const keys: readonly FigureKey[] = [...activityHourKeys, 'capacity-made', 'capacity-evening', 'capacity-deployable']

/** Where the time of the team went in the months that were closed; nothing while none was. */
export function capacityBlocks(shown: ShownFigures): Block[] {
  const deployable = countOf(shown, 'capacity-deployable')
  const made = countOf(shown, 'capacity-made')
  if (deployable === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Waar de tijd naartoe ging' },
    bars('Gemaakte uren per activiteit', sentenceOf(made, deployable), activityHourKeys, shown),
    {
      kind: 'table',
      caption: 'Uren in afgesloten maanden, en hun deel van de inzetbare uren',
      columns: [start('Cijfer'), end('Uren'), end('Van inzetbaar')],
      rows: keys.map((key) => [figureWords[key].nl, numberIn(countOf(shown, key)), partOf(countOf(shown, key), deployable)]),
    },
  ]
}

function sentenceOf(made: Shown, deployable: Shown): string {
  if (isHidden(made) || isHidden(deployable)) return 'De aantallen zijn te klein om te tonen.'
  return `Van de ${dutch.number(deployable)} inzetbare uren in afgesloten maanden is van ${dutch.number(made)} uur vastgelegd waaraan zij zijn besteed.`
}

const partOf = (count: Shown, whole: Shown) => (isHidden(count) || isHidden(whole) || whole === 0 ? '–' : dutch.percent(count / whole))
