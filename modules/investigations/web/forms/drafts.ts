/** Which text: of whom, in which file, of which form. */
export interface DraftKey {
  accountId: string
  fileId: string
  /** The form's name, with its place first: `hearing.statement.<id>` */
  form: string
}

const prefix = 'wederhoor.draft.'

/** What was typed and not yet saved; undefined when there is nothing. Lives in this tab until it is saved or somebody signs out. */
export function readDraft(key: DraftKey): Record<string, unknown> | undefined {
  const kept = withStorage((storage) => storage.getItem(nameOf(key)))
  if (!kept) return undefined
  return JSON.parse(kept) as Record<string, unknown>
}

/** Keeps what was typed. */
export function keepDraft(key: DraftKey, values: unknown): void {
  withStorage((storage) => storage.setItem(nameOf(key), JSON.stringify(values)))
}

/** Forgets a text: it was saved, or thrown away on purpose. */
export function dropDraft(key: DraftKey): void {
  withStorage((storage) => storage.removeItem(nameOf(key)))
}

/** Forgets what somebody else typed in this tab before. */
export function dropDraftsOfOthers(accountId: string): void {
  withStorage((storage) => {
    for (const name of Object.keys(storage)) {
      if (name.startsWith(prefix) && !name.startsWith(`${prefix}${accountId}.`)) storage.removeItem(name)
    }
  })
}

/** The forms of a file that hold unsaved text, by name. */
export function draftsOfFile({ accountId, fileId }: Omit<DraftKey, 'form'>): string[] {
  const start = nameOf({ accountId, fileId, form: '' })
  return (
    withStorage((storage) =>
      Object.keys(storage)
        .filter((name) => name.startsWith(start))
        .map((name) => name.slice(start.length)),
    ) ?? []
  )
}

function nameOf({ accountId, fileId, form }: DraftKey): string {
  return `${prefix}${accountId}.${fileId}.${form}`
}

// A browser that refuses storage still works; it only cannot keep texts over a reload.
function withStorage<Found>(use: (storage: Storage) => Found): Found | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
