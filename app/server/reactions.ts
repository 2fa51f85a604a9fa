import type { Reactions } from '#platform/server/work.ts'

/** Who acts on what another module announces: what points up is plugged in here, in one readable table. */
export const reactions: Reactions = {}
