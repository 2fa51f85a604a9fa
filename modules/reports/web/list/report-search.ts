import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { ReportStatus, ReportsQuery, Scheme, Source, Urgency } from '../../contract.ts'

// Written out, because this stands in the first view and the contract does not. `satisfies` keeps them complete.
const statuses = Object.keys({
  received: 0,
  'worth-investigating': 0,
  'under-investigation': 0,
  investigated: 0,
  'not-investigated': 0,
  joined: 0,
} satisfies Record<ReportStatus, 0>) as ReportStatus[]
const schemes = Object.keys({
  subsistence: 0,
  'financial-scheme': 0,
  'work-file': 0,
  'wmo-pgb': 0,
  'youth-pgb': 0,
  other: 0,
} satisfies Record<Scheme, 0>) as Scheme[]
const sources = Object.keys({ resident: 0, 'own-organisation': 0, 'other-organisation': 0 } satisfies Record<Source, 0>) as Source[]
const urgencies = Object.keys({ normal: 0, urgent: 0 } satisfies Record<Urgency, 0>) as Urgency[]

/** The filters of the list as they stand in the address; what is not set is left out. */
export type ReportSearch = { [Name in keyof Omit<ReportsQuery, 'limit'>]?: ReportsQuery[Name] | undefined }

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfReports(search: Search): ReportSearch {
  return {
    status: oneOfIn(search, 'status', statuses),
    scheme: oneOfIn(search, 'scheme', schemes),
    source: oneOfIn(search, 'source', sources),
    urgency: oneOfIn(search, 'urgency', urgencies),
    municipality: codeIn(search, 'municipality'),
    unit: oneOfIn(search, 'unit', ['mine'] as const),
    own: oneOfIn(search, 'own', ['filed', 'assessed', 'handled'] as const),
    receivedFrom: dayIn(search, 'receivedFrom'),
    receivedTo: dayIn(search, 'receivedTo'),
    q: wordIn(search, 'q')?.slice(0, 200),
    order: oneOfIn(search, 'order', ['oldest'] as const),
    after: wordIn(search, 'after'),
  }
}

function codeIn(search: Search, name: string): string | undefined {
  const code = wordIn(search, name)
  return code && /^GM\d{4}$/.test(code) ? code : undefined
}

function dayIn(search: Search, name: string): string | undefined {
  const day = wordIn(search, name)
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined
}
