import type { CheckedBy } from '#platform/web/check-by.ts'
import { BIGGEST_DOCUMENT } from '../../contract.ts'

/** What a field for files holds. */
export interface ChosenFiles {
  files: FileList | File[] | undefined
}

interface FileWords {
  missing: string
  tooMany: string
  tooLarge: string
}

/** Checks the chosen files and makes the body that is sent: the code first, as the server wants it, and no names of files. */
export function filesWithCode(code: string, words: FileWords, most: number): CheckedBy<FormData> {
  return {
    safeParse: (values) => {
      // The check of the form has made a plain object of the list of files.
      const files: File[] = Object.values((values as ChosenFiles).files ?? {})
      const wrong =
        files.length === 0
          ? words.missing
          : files.length > most
            ? words.tooMany
            : files.some(({ size }) => size > BIGGEST_DOCUMENT) && words.tooLarge
      if (wrong) return { success: false, error: { issues: [{ path: ['files'], message: wrong }] } }

      const body = new FormData()
      body.append('code', code)
      for (const file of files) body.append('file', file, 'document')
      return { success: true, data: body }
    },
  }
}
