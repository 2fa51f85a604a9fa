import type { Actor } from '#platform/server/work.ts'
import { CommandFailed, WRONG_USE } from './command.ts'
import type { InstallationAtHand } from './in-installation.ts'

interface Asked {
  /** The account that was typed after --as */
  as: string | undefined
  /** Who does it in the demo when nobody was named */
  inDemo: string
}

/** On whose behalf a command works, with the roles that decide what may be done. Refuses when nobody was named outside the demo, and unknown accounts. */
export async function findActor({ owner, settings }: InstallationAtHand, { as, inDemo }: Asked): Promise<Actor> {
  const account = as ?? (settings.demo ? inDemo : undefined)
  if (!account) throw new CommandFailed(`Zeg met --as op wiens naam dit gebeurt, bijvoorbeeld --as ${inDemo}`, WRONG_USE)

  const { rows } = await owner.query<{ id: string; account: string; name: string; unitId: string | null; roles: string[] }>(
    `select a.id, a.account, a.name, a.unit_id as "unitId", array(select role from staff.account_role where account_id = a.id) as roles
       from staff.account a where a.account = $1 and a.active`,
    [account],
  )
  const [actor] = rows
  if (!actor) throw new CommandFailed(`Er is geen actief account "${account}".`)
  return actor
}

/** Refuses an actor without a permission. */
export function mustBeAllowed(actor: Actor, roles: readonly string[], what: string): void {
  if (!roles.includes('anyone') && !actor.roles.some((role) => roles.includes(role)))
    throw new CommandFailed(`${actor.name} mag dit niet: ${what}.`)
}
