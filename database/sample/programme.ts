import path from 'node:path'
import { programmeRows, readProgrammeFile } from '#modules/programme/server/index.ts'
import type { Collector } from './collector.ts'
import { momentOn } from './days.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds } from './staff.ts'

const FILE = path.join(import.meta.dirname, '../../policy/programme-2024.json')
const WRITTEN = momentOn('2023-11-20', '09:30')
const ADOPTED_ON = '2023-12-12'
const STARTED = momentOn('2024-01-02', '09:00')

/** The programme of 2024, adopted and running: its annual report, and the programmes after it, are for the visitor to make. */
export function addProgramme(rows: Collector): void {
  const file = readProgrammeFile(FILE)
  const dice = diceFor(`programme ${file.year}`)
  const nextId = () => idAt(WRITTEN, dice)
  const id = nextId()
  const policy = accountIds['beleid-1']
  rows.add('programme.version', {
    id,
    year: file.year,
    number: 1,
    state: 'running',
    title: file.title,
    cites_report_year: file.citesReportYear,
    created_by: policy,
    created_at: new Date(WRITTEN),
    adopted_by: 'college van burgemeester en wethouders',
    adopted_on: ADOPTED_ON,
    adoption_recorded_by: policy,
  })

  const { activities, sections, goals } = programmeRows(file, id, nextId)
  for (const activity of activities) rows.add('programme.activity', activity)
  for (const section of sections) rows.add('programme.section', section)
  for (const goal of goals) rows.add('programme.goal', goal)

  const remember = (at: string, action: string, facts = {}) =>
    rows.remember({ at: new Date(at), by: policy, action, kind: 'programme', id, facts: { year: file.year, number: 1, ...facts } })
  remember(WRITTEN, 'programme.imported')
  remember(momentOn(ADOPTED_ON, '16:00'), 'programme.adopted', { adoptedOn: ADOPTED_ON })
  remember(STARTED, 'programme.started')
}
