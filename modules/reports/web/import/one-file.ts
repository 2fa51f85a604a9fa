import type { CheckedBy } from '#platform/web/check-by.ts'

/** What a file field holds. */
export interface ChosenFile {
  file: FileList | File[] | undefined
}

/** Checks that a file was chosen, and makes the body that is sent. @param missing says that there is none */
export function oneFile(missing: string): CheckedBy<FormData> {
  return {
    safeParse: (values) => {
      const file = (values as ChosenFile).file?.[0]
      if (!file) return { success: false, error: { issues: [{ path: ['file'], message: missing }] } }

      const body = new FormData()
      body.set('file', file)
      return { success: true, data: body }
    },
  }
}
