import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AdoptVersion, EditVersion, MoveVersion, Pickables, ProgrammeVersion, StartDraft, Versions, YearParams } from '../../contract.ts'
import { adoptVersion } from './adopt-version.ts'
import { discardDraft } from './discard-draft.ts'
import { editVersion } from './edit-version.ts'
import { findPickables } from './find-pickables.ts'
import { findVersions, getVersion, getVersionOfYear } from './get-version.ts'
import { startDraft } from './start-draft.ts'
import { startRunning } from './start-running.ts'
import type { ProgrammeWork } from './take-draft.ts'

const reading = { may: 'programme.read', purpose: 'programme-account', thing: 'programme' } as const
const editing = { may: 'programme.edit', purpose: 'programme-account', thing: 'programme' } as const
const tags = ['programme']

export function versionRoutes(app: Routes): void {
  app.get(
    '/programme/versions',
    { config: reading, schema: { tags, summary: 'Every version of every year, without the text', response: { 200: Versions } } },
    (request) => inWork(request, async (work) => ({ versions: await findVersions(work) })),
  )

  app.get(
    '/programme/versions/:id',
    { config: reading, schema: { tags, summary: 'A version with its whole text', params: IdParams, response: { 200: ProgrammeVersion } } },
    (request) => inWork(request, (work) => getVersion(work, request.params.id)),
  )

  app.get(
    '/programme/years/:year/version',
    {
      config: reading,
      schema: {
        tags,
        summary: 'The version of a year that is in force, or else its draft',
        params: YearParams,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work) => getVersionOfYear(work, request.params.year)),
  )

  app.post(
    '/programme/versions',
    {
      config: editing,
      schema: {
        tags,
        summary: 'Start a draft from an earlier version: of a new year, or a correction with its reason',
        body: StartDraft,
        response: { 201: ProgrammeVersion },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work: ProgrammeWork) => startDraft(work, request.body))),
  )

  app.put(
    '/programme/versions/:id',
    {
      config: editing,
      schema: {
        tags,
        summary: 'Save the title of a draft and the year of the report that it cites',
        params: IdParams,
        body: EditVersion,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => editVersion(work, request.params.id, request.body)),
  )

  app.delete(
    '/programme/versions/:id',
    { config: editing, schema: { tags, summary: 'Remove a draft', params: IdParams, response: { 204: z.null() } } },
    async (request, reply) => {
      await inWork(request, (work: ProgrammeWork) => discardDraft(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/programme/versions/:id/adoption',
    {
      config: editing,
      schema: {
        tags,
        summary: 'Record that a draft was adopted, by whom and when',
        params: IdParams,
        body: AdoptVersion,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => adoptVersion(work, request.params.id, request.body)),
  )

  app.put(
    '/programme/versions/:id/state',
    {
      config: editing,
      schema: {
        tags,
        summary: 'An adopted programme begins',
        params: IdParams,
        body: MoveVersion,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => startRunning(work, request.params.id)),
  )

  app.get(
    '/programme/versions/:id/pickables',
    {
      config: editing,
      schema: {
        tags,
        summary: 'Lessons, points and explanations that can be picked into a draft',
        params: IdParams,
        response: { 200: Pickables },
      },
    },
    (request) => inWork(request, async (work: ProgrammeWork) => ({ pickables: await findPickables(work, request.params.id) })),
  )
}
