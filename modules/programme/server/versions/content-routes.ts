import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AddActivity,
  EditActivity,
  PickIn,
  ProgrammeVersion,
  RetireActivity,
  SectionParams,
  WriteGoal,
  WriteSection,
} from '../../contract.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { addPick } from './add-pick.ts'
import { editActivity } from './edit-activity.ts'
import { removeGoal } from './remove-goal.ts'
import { removePick } from './remove-pick.ts'
import { retireActivity } from './retire-activity.ts'
import type { ProgrammeWork } from './take-draft.ts'
import { writeGoal } from './write-goal.ts'
import { writeSection } from './write-section.ts'

const config = { may: 'programme.edit', purpose: 'programme-account' } as const
const tags = ['programme']

/** What stands in a draft. Every answer is the whole version as it then is. */
export function contentRoutes(app: Routes): void {
  app.post(
    '/programme/versions/:id/activities',
    {
      config: { ...config, thing: 'programme' },
      schema: {
        tags,
        summary: 'Add an activity with its seven headings',
        params: IdParams,
        body: AddActivity,
        response: { 201: ProgrammeVersion },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work: ProgrammeWork) => addActivity(work, request.params.id, request.body))),
  )

  app.put(
    '/programme/activities/:id',
    {
      config: { ...config, thing: 'activity' },
      schema: {
        tags,
        summary: 'Save title, theme, share, executors and sources of an activity',
        params: IdParams,
        body: EditActivity,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => editActivity(work, request.params.id, request.body)),
  )

  app.put(
    '/programme/activities/:id/retirement',
    {
      config: { ...config, thing: 'activity' },
      schema: {
        tags,
        summary: 'Retire an activity with a reason, or take it up again',
        params: IdParams,
        body: RetireActivity,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => retireActivity(work, request.params.id, request.body)),
  )

  app.put(
    '/programme/activities/:id/sections/:heading',
    {
      config: { ...config, thing: 'activity' },
      schema: {
        tags,
        summary: 'Save the text under a heading',
        params: SectionParams,
        body: WriteSection,
        response: { 200: ProgrammeVersion },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => writeSection(work, request.params.id, request.params.heading, request.body)),
  )

  app.post(
    '/programme/activities/:id/goals',
    {
      config: { ...config, thing: 'activity' },
      schema: { tags, summary: 'Add a goal', params: IdParams, body: WriteGoal, response: { 201: ProgrammeVersion } },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work: ProgrammeWork) => addGoal(work, request.params.id, request.body))),
  )

  app.put(
    '/programme/goals/:id',
    {
      config: { ...config, thing: 'goal' },
      schema: { tags, summary: 'Save a goal', params: IdParams, body: WriteGoal, response: { 200: ProgrammeVersion } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => writeGoal(work, request.params.id, request.body)),
  )

  app.delete(
    '/programme/goals/:id',
    {
      config: { ...config, thing: 'goal' },
      schema: { tags, summary: 'Take a goal out', params: IdParams, response: { 200: ProgrammeVersion } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => removeGoal(work, request.params.id)),
  )

  app.post(
    '/programme/activities/:id/picks',
    {
      config: { ...config, thing: 'activity' },
      schema: {
        tags,
        summary: 'Pick a lesson, point or development, with where it comes from',
        params: IdParams,
        body: PickIn,
        response: { 201: ProgrammeVersion },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work: ProgrammeWork) => addPick(work, request.params.id, request.body))),
  )

  app.delete(
    '/programme/picks/:id',
    {
      config: { ...config, thing: 'pick' },
      schema: { tags, summary: 'Take out something that was picked', params: IdParams, response: { 200: ProgrammeVersion } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => removePick(work, request.params.id)),
  )
}
