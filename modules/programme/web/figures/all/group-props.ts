import type { YearFigures } from '../../../contract.ts'
import type { FigurePlace } from '../figure-place.ts'

/** What every group of figures on the page shows. */
export interface GroupProps {
  figures: YearFigures
  place: FigurePlace
}
