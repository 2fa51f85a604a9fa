import type { CheckedBy } from '#platform/web/check-by.ts'

/** What a file field holds. */
export interface ChosenFile {
  file: FileList | File[] | undefined
  /** The code of the municipality that the list is for; empty where there is one. */
  municipality: string
}

export interface FileToSend {
  body: FormData
  municipality: string | undefined
}

/** Checks that a file was chosen, and makes the body that is sent. @param missing says that there is none */
export function oneFile(missing: string): CheckedBy<FileToSend> {
  return {
    safeParse: (values) => {
      const { file: files, municipality } = values as Partial<ChosenFile>
      const file = files?.[0]
      if (!file) return { success: false, error: { issues: [{ path: ['file'], message: missing }] } }

      const body = new FormData()
      body.set('file', file)
      return { success: true, data: { body, municipality } }
    },
  }
}
