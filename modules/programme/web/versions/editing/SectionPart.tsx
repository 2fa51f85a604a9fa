import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '#design/button.tsx'
import { RichText } from '#design/rich-text.tsx'
import { isEmptyText, type RichText as Text } from '#platform/contract/rich-text.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { headingOf, type ProgrammeVersion, type Section } from '../../../contract.ts'
import { SavedAt, useSavedAt } from './SavedAt.tsx'
import { SectionWriting } from './SectionWriting.tsx'

interface SectionPartProps {
  version: Pick<ProgrammeVersion, 'id' | 'citesReportYear'>
  activityId: string
  section: Section
  /** What is kept under this heading beside its text. */
  children?: ReactNode
}

/** A heading and its text; the editor comes when the reader asks for it, and goes when the text is saved. */
export function SectionPart({ version, activityId, section, children }: SectionPartProps) {
  const { t } = useLingui()
  const word = useWord()
  const [writing, setWriting] = useState<{ saved: Section; text: Text }>()
  const [setAside, keepAside] = useState<Text>()
  const [savedAt, noteSaved] = useSavedAt()
  const edit = useFocusBack(writing !== undefined)
  const words = word(headingOf(section.heading, version.citesReportYear))
  const button = children ? t`Tekst bewerken` : t`Bewerken`
  const id = section.heading

  function write(text: Text) {
    setWriting({ saved: section, text })
  }

  function close(aside?: Text) {
    keepAside(aside)
    setWriting(undefined)
  }

  return (
    <section className="wh-section" aria-labelledby={id}>
      <div className="wh-section__head">
        <h3 id={id} className="wh-section__title">
          {words}
        </h3>
        {writing ? null : (
          <div className="wh-section__ways">
            <SavedAt at={savedAt} unsaved={false} />
            <Button ref={edit} small aria-label={`${button}: ${words}`} onClick={() => write(section.text)}>
              {button}
            </Button>
          </div>
        )}
      </div>
      {writing ? (
        <SectionWriting
          versionId={version.id}
          activityId={activityId}
          saved={writing.saved}
          start={writing.text}
          labelledBy={id}
          onSaved={() => {
            noteSaved()
            close()
          }}
          onClose={close}
        />
      ) : (
        <Reading section={section} empty={!children} />
      )}
      {setAside && !writing ? (
        <p className="wh-section__aside">
          <Trans>De tekst van uw collega staat er. Uw eigen tekst is niet opgeslagen.</Trans>{' '}
          <Button look="subtle" small onClick={() => write(setAside)}>{t`Mijn tekst weer openen`}</Button>
        </p>
      ) : null}
      {children}
    </section>
  )
}

function Reading({ section, empty }: { section: Section; empty: boolean }) {
  const format = useFormat()
  const { text, editedBy, editedAt } = section
  if (isEmptyText(text))
    return empty ? (
      <p className="wh-section__note">
        <Trans>Nog niet ingevuld.</Trans>
      </p>
    ) : null
  return (
    <>
      <RichText text={text} lang="nl" />
      {editedBy ? (
        <p className="wh-section__note">
          <Trans>
            Laatst gewijzigd door {editedBy}, {format.moment(editedAt)}
          </Trans>
        </p>
      ) : null}
    </>
  )
}

/** The button that opened the editor, focused again when the editor goes. */
function useFocusBack(open: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  return button
}
