import { type AnyWork, doWork } from '#platform/server/work.ts'
import { inInstallation } from './in-installation.ts'

/** Work before anybody can sign in: as the owner of the database, on nobody's name, and in the trail like all other work. */
export function inSetUp<Result>(run: (work: AnyWork) => Promise<Result>): Promise<Result> {
  return inInstallation(({ context, owner }) => doWork({ ...context, pool: owner }, { purpose: 'administration' }, run))
}
