import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RichText } from '#platform/contract/rich-text.ts'
import { api } from '#platform/web/api.ts'
import type { ProgrammeVersion, Section, WriteSection } from '../../../contract.ts'
import { sendOrReadTheirs } from '../meanwhile/changed-meanwhile.ts'
import { keepVersion, readAgain } from '../version-queries.ts'

interface SectionSaving {
  versionId: string
  activityId: string
  /** The section as it was when the editor was opened. */
  read: Section
  onSaved: () => void
}

/**
 * Saves the text under a heading. When a colleague saved first, `theirs` is their text; saving after that is done knowing it, so it takes
 * the place of theirs.
 */
export function useSectionSaving({ versionId, activityId, read, onSaved }: SectionSaving) {
  const queries = useQueryClient()
  const [theirs, setTheirs] = useState<Section>()
  const [goesOn, setGoesOn] = useState(false)
  const saved = theirs ?? read

  async function readTheirs() {
    const { activities } = await readAgain(queries, versionId)
    const activity = activities.find(({ id }) => id === activityId)
    setTheirs(activity?.sections.find(({ heading }) => heading === read.heading))
    setGoesOn(false)
  }

  const saving = useMutation({
    mutationFn: (text: RichText) => {
      const written: WriteSection = { text, revision: saved.revision }
      const path = `/programme/activities/${activityId}/sections/${read.heading}`
      return sendOrReadTheirs(() => api.send<ProgrammeVersion>('PUT', path, written), readTheirs)
    },
    onSuccess: (version) => {
      void keepVersion(queries, version)
      onSaved()
    },
  })

  return {
    /** What is saved as far as this page knows. */
    saved,
    theirs,
    /** The reader went on writing, with theirs beside. */
    goesOn,
    goOn: () => setGoesOn(true),
    save: (text: RichText) => saving.mutate(text),
    pending: saving.isPending,
    refusal: saving.error,
  }
}
