import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { writeSearch } from '#platform/web/search.ts'
import { useCommand } from '#platform/web/use-command.ts'
import {
  type CheckName,
  type CheckRowPage,
  type ClaimPage,
  type ImportRun,
  inHand,
  type LookAtCheck,
  type MoneyCheck,
  type MoneyErrand,
  type MoneyFile,
  type MoneyImport,
  type MoneyImportResult,
  type MoneyOverview,
  type MoneyPreview,
  type PaidMonth,
  type PaymentPage,
  type RecordStay,
  type Stay,
} from '../../contract.ts'

const at = (id: string) => `/investigations/${encodeURIComponent(id)}/budget`
const reading = <Answer>(id: string, what: string, path: string, query: Record<string, string | undefined> = {}) =>
  queryOptions({ queryKey: ['pgb', id, what, query], queryFn: ({ signal }) => api.get<Answer>(`${at(id)}/${path}`, { signal, query }) })

export const overviewQuery = (id: string) => reading<MoneyOverview>(id, 'money', 'money')
export const monthsQuery = (id: string) => reading<PaidMonth[]>(id, 'months', 'paid-months')
export const staysQuery = (id: string) => reading<Stay[]>(id, 'stays', 'stays')
export const importsQuery = (id: string) => reading<MoneyImport[]>(id, 'imports', 'imports')
export const checksQuery = (id: string) => reading<MoneyCheck[]>(id, 'checks', 'checks')
/** A page of the rows under one thing to check. */
export const checkRowsQuery = (id: string, { kind, subject }: CheckName, after: string | undefined) => ({
  ...reading<CheckRowPage>(id, `rows ${kind} ${subject}`, `checks/${kind}/${encodeURIComponent(subject)}/rows`, { after }),
  placeholderData: keepPreviousData,
})

export const importQuery = (id: string, importId: string) => reading<MoneyImportResult>(id, `import ${importId}`, `imports/${importId}`)

const SOON = 300
const ONE_SECOND = 1000

/** Files that are taken over, newest first; asked again until the newest is done. */
export const runsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'import-runs'],
    queryFn: ({ signal }) => api.get<ImportRun[]>(`${at(id)}/import-runs`, { signal }),
    refetchInterval: ({ state }) => {
      const newest = state.data?.[0]
      return newest && inHand(newest) ? (newest.readLines === 0 ? SOON : ONE_SECOND) : false
    },
  })

/** What a list of payments or claims is narrowed by. */
export interface MoneyFilter {
  holder?: string | undefined
  agreement?: string | undefined
  from?: string | undefined
  to?: string | undefined
  after?: string | undefined
}
export const paymentsQuery = (id: string, filter: MoneyFilter) => reading<PaymentPage>(id, 'payments', 'payments', { ...filter })
export const claimsQuery = (id: string, filter: MoneyFilter) => reading<ClaimPage>(id, 'claims', 'claims', { ...filter })
export const csvAddress = (id: string, what: 'payments' | 'claims', { after: _, ...filter }: MoneyFilter) =>
  `/api/v1${at(id)}/${what}${writeSearch({ ...filter, format: 'csv' })}`

function sendFile<Answer>(id: string, step: string, file: File, errand: MoneyErrand): Promise<Answer> {
  const body = new FormData()
  body.set('errand', JSON.stringify(errand))
  body.set('file', file)
  return api.send<Answer>('POST', `${at(id)}/${step}`, body)
}
export const readMoneyFile = (id: string, file: File, errand: MoneyErrand) => sendFile<MoneyFile>(id, 'import-files', file, errand)
export const checkMoneyFile = (id: string, file: File, errand: MoneyErrand) => sendFile<MoneyPreview>(id, 'import-checks', file, errand)
export const startImport = (id: string, file: File, errand: MoneyErrand) => sendFile<ImportRun>(id, 'imports', file, errand)
export const stopImport = (id: string, run: string) => api.send<ImportRun>('POST', `${at(id)}/import-runs/${run}/cancellation`)

export const takeBackImport = (id: string, importId: string, because: string) =>
  api.send<MoneyImport[]>('POST', `${at(id)}/imports/${importId}/withdrawal`, { because })
export const recordStay = (id: string, stay: RecordStay) => api.send<Stay[]>('POST', `${at(id)}/stays`, stay)
export const withdrawStay = (id: string, stayId: string, because: string) =>
  api.send<Stay[]>('POST', `${at(id)}/stays/${stayId}/withdrawal`, { because })
export const lookAtCheck = (id: string, look: LookAtCheck) => api.send<MoneyCheck>('POST', `${at(id)}/check-looks`, look)

/** Everything about the budgets of a file is read anew after something changed. */
export const useMoneyCommand = <Given, Answer>(id: string, send: (given: Given) => Promise<Answer>, onDone?: (answer: Answer) => void) =>
  useCommand(send, { anew: [['pgb', id]], onDone })
