import { CompiledQuery } from 'kysely'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { verifyTrail } from '#platform/server/trail/verify-trail.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { TrailState } from '../../contract.ts'

const NEWEST = 5

/** How the chain stands, with its newest links proved at this moment; the whole chain is proved by `verify-log`. */
export async function getTrailState(work: AnyWork, keys: KeyRing): Promise<TrailState> {
  const asked = { query: (text: string, values: unknown[] = []) => work.tx.executeQuery(CompiledQuery.raw(text, values)) }
  const { state, broken, proved } = await verifyTrail(asked, keys, { newest: NEWEST })
  return {
    sealedAt: state.sealedAt?.toISOString() ?? null,
    sealed: state.sealed,
    unsealed: state.unsealed,
    batches: state.batches,
    head: state.head?.toString('hex') ?? null,
    verifiedAt: work.now.toISOString(),
    verified: proved,
    intact: broken === undefined,
  }
}
