import { sql } from 'kysely'
import { disclosuresOf } from '#modules/privacy/server/index.ts'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { FileAccess, Grant } from '../contract.ts'
import { hasConflict } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { coordinates, longestDays, mayGive, standingOf } from './giving-access-rules.ts'
import { loadFile } from './load-file.ts'
import { decidedParts } from './objection-rules.ts'
import { type FileWork, me } from './work-on-file.ts'

type Person = Grant['person']
type AccessPerson = FileAccess['people'][number]
interface Rows {
  coordinators: Person[]
  /** Who may decide on what was advised, while it waits for that */
  mandated: Person[]
  named: Person[]
  grants: (Omit<Grant, 'state'> & { state: Exclude<Grant['state'], 'expired'> })[]
  seal: FileAccess['seal']
}

/** Who may see a file and why, what was asked, and how it is closed off. A guest does not see it. Refuses `thing.not-found`. */
export async function getFileAccess(work: FileWork, id: string): Promise<FileAccess> {
  const file = await loadFile(work, id)
  if (file.reading.kind === 'guest') throw notFound()

  work.recordLook('investigation.access-read', { kind: 'investigation', id })
  return readFileAccess(work, file)
}

export async function readFileAccess(work: FileWork, file: FileFacts): Promise<FileAccess> {
  const { named, grants, seal, ...byOffice } = await readRows(work, file)
  const asker = { ...work.actor, id: me(work) }
  const standing = grants.map((grant) => ({ ...grant, state: standingOf(grant, file.today) }))
  return {
    people: file.sealed ? named.map((person) => onFile(person, 'named')) : peopleOn(file, byOffice, standing),
    grants: standing,
    seal,
    disclosures: await disclosuresOf(work, 'investigation', file.id),
    longestDays: { request: longestDays(file.legal, 'request', file.today), guest: longestDays(file.legal, 'guest', file.today) },
    may: { give: mayGive(file, asker), unseal: file.sealed && coordinates(file, asker) },
  }
}

const onFile = (person: Person, why: AccessPerson['why']): AccessPerson => ({ person, why, until: null, parts: null })

/** Everybody once for each reason, without those who said that they know the subject. */
function peopleOn(
  file: FileFacts,
  { coordinators, mandated }: Pick<Rows, 'coordinators' | 'mandated'>,
  grants: readonly Grant[],
): AccessPerson[] {
  const deciders = new Map(decidedParts(file).map(({ decision }) => [decision.decidedBy.id, decision.decidedBy]))
  return [
    ...(file.lead ? [onFile(file.lead, 'lead')] : []),
    ...file.members.map(({ person, part }) => onFile(person, part)),
    ...coordinators.map((person) => onFile(person, 'coordinator')),
    ...mandated.map((person) => onFile(person, 'mandate')),
    ...[...deciders.values()].map((person) => onFile(person, 'decided')),
    ...grants
      .filter(({ state }) => state === 'granted')
      .map(({ person, kind, until, parts }): AccessPerson => ({ person, why: kind, until, parts })),
  ].filter(({ person }) => !hasConflict(file, person.id))
}

async function readRows(work: FileWork, file: FileFacts): Promise<Rows> {
  const { rows } = await sql<Rows>`select
    coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name) from staff.account c
       where c.unit_id = ${file.unitId} and staff.works_for(c.id, ${file.municipalityId})
         and exists (select from staff.account_role r where r.account_id = c.id and r.role = 'coordinator')), '[]') as coordinators,
    coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name) from staff.account c
       where ${file.stage} = 'decision' and staff.works_for(c.id, ${file.municipalityId}) and exists (
         select from staff.mandate d
           join investigations.advice v on v.investigation_id = ${file.id} and v.status = 'sent'
           join investigations.advice_part p on p.advice_id = v.id and p.addressee = d.addressee and p.kind = any (d.part_kinds)
          where d.account_id = c.id and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date))), '[]') as mandated,
    coalesce((select json_agg(${sql.raw(colleagueInSql('n.account_id'))} order by n.named_at, n.account_id)
       from investigations.named n where n.investigation_id = ${file.id}), '[]') as named,
    coalesce((select json_agg(json_build_object('id', g.id, 'person', ${sql.raw(colleagueInSql('g.account_id'))},
         'unit', (select u.name from staff.account c join staff.unit u on u.id = c.unit_id where c.id = g.account_id), 'kind', g.kind, 'parts', g.parts,
         'reason', g.reason, 'requestedAt', ${sql.raw(moment('g.requested_at'))}, 'askedUntil', g.asked_until, 'until', g.until, 'state', g.state,
         'decidedBy', ${sql.raw(colleagueInSql('g.decided_by'))}, 'answer', coalesce(g.ended_because, g.decision_reason),
         'crosses', g.state = 'asked' and investigations.crosses(g.account_id, g.investigation_id)) order by g.requested_at desc, g.id desc)
       from investigations.access_grant g where g.investigation_id = ${file.id}), '[]') as grants,
    (select json_build_object('reason', s.reason, 'sealedBy', ${sql.raw(colleagueInSql('s.sealed_by'))}, 'sealedAt', ${sql.raw(moment('s.sealed_at'))})
       from investigations.seal s where s.investigation_id = ${file.id} and s.lifted_at is null) as seal`.execute(work.tx)
  return rows[0] ?? { coordinators: [], mandated: [], named: [], grants: [], seal: null }
}
