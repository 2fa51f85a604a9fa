import type { WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import type { RunningHouse } from '../house.ts'

/** With whom and where something is brought to the point at which somebody looks at it. */
export interface Inside {
  team: WholeTeam
  house: RunningHouse
}
