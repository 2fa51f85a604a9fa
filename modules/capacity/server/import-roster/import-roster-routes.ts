import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { uploadedFile } from '#platform/server/uploaded-file.ts'
import { BIGGEST_ROSTER_FILE, ImportedRoster, ImportRoster, RosterCheck, RosterFile } from '../../contract.ts'
import { checkRoster } from './check-roster.ts'
import { importRoster, readRosterFile } from './import-roster.ts'

const config = { may: 'capacity.plan', purpose: 'planning-work' } as const
const tags = ['capacity']
/** A file of the biggest size with a mark around each of its cells. */
const MOST_TABLE = 4 * BIGGEST_ROSTER_FILE

/** The roster that a team has, from a file. */
export function importRosterRoutes(app: Routes): void {
  app.post(
    '/capacity/roster-files',
    {
      config,
      schema: {
        tags,
        summary: 'Read a CSV file with a roster, without putting it in (multipart, one file)',
        consumes: ['multipart/form-data'],
        response: { 200: RosterFile },
      },
    },
    async (request) => {
      // Who asks is settled before a file is taken in.
      await inWork(request, () => Promise.resolve())
      const bytes = await uploadedFile(request, BIGGEST_ROSTER_FILE, 'roster.file-missing')
      return inWork(request, (work) => readRosterFile(work, bytes))
    },
  )

  app.post(
    '/capacity/roster-checks',
    {
      config,
      bodyLimit: MOST_TABLE,
      schema: { tags, summary: 'What would come of a roster file', body: ImportRoster, response: { 200: RosterCheck } },
    },
    (request) => inWork(request, (work) => checkRoster(work, request.body)),
  )

  app.post(
    '/capacity/roster-imports',
    {
      config,
      bodyLimit: MOST_TABLE,
      schema: { tags, summary: 'Put a roster file in the plan', body: ImportRoster, response: { 200: ImportedRoster } },
    },
    (request) =>
      inWork(request, async (work) => {
        const { problems: _, ...totals } = await importRoster(work, request.body)
        return totals
      }),
  )
}
