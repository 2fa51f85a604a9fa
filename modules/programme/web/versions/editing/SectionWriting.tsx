import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { RichTextEditor } from '#design/rich-text-editor.tsx'
import type { RichText } from '#platform/contract/rich-text.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Section } from '../../../contract.ts'
import { linesIn } from '../lines.ts'
import { ChangedMeanwhile, TheirText } from '../meanwhile/ChangedMeanwhile.tsx'
import { isChangedMeanwhile } from '../meanwhile/changed-meanwhile.ts'
import { SavedAt } from './SavedAt.tsx'
import { useUnsaved } from './unsaved-texts.tsx'
import { useSectionSaving } from './use-section-saving.ts'

interface SectionWritingProps {
  versionId: string
  activityId: string
  /** What is saved, and the revision that it was read at. */
  saved: Section
  /** What the editor begins with: that text, or one that was set aside. */
  start: RichText
  labelledBy: string
  onSaved: () => void
  /** Gives back the text that was not saved, when a colleague's took its place. */
  onClose: (aside?: RichText) => void
}

/** Writes the text under one heading. What was typed stays until it is saved or thrown away on purpose. */
export function SectionWriting({ versionId, activityId, saved, start, labelledBy, onSaved, onClose }: SectionWritingProps) {
  const { t } = useLingui()
  const [text, setText] = useState(start)
  const [throwingAway, setThrowingAway] = useState(false)
  const saving = useSectionSaving({ versionId, activityId, read: saved, onSaved })
  const unsaved = JSON.stringify(text) !== JSON.stringify(saving.saved.text)
  const { theirs } = saving
  useUnsaved(unsaved)

  function saveByKeys(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
    event.preventDefault()
    saving.save(text)
  }

  if (theirs && !saving.goesOn)
    return (
      <ChangedMeanwhile
        theirs={linesIn(theirs.text)}
        by={theirs.editedBy}
        at={theirs.editedAt}
        mine={linesIn(text)}
        saving={saving.pending}
        onKeepTheirs={() => onClose(text)}
        onKeepMine={() => saving.save(text)}
        onGoOn={saving.goOn}
      />
    )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S saves from anywhere in the editor; the button below does the same.
    <div className="wh-section__writing" onKeyDown={saveByKeys}>
      <div className={theirs ? 'wh-beside' : undefined}>
        {theirs ? <TheirText theirs={linesIn(theirs.text)} by={theirs.editedBy} at={theirs.editedAt} mine={linesIn(text)} /> : null}
        <RichTextEditor labelledBy={labelledBy} start={text} onChange={setText} takesFocus lang="nl" />
      </div>
      {isChangedMeanwhile(saving.refusal) ? null : <RefusalPanel refusal={saving.refusal} />}
      <ButtonGroup>
        <Button look="primary" pending={saving.pending} onClick={() => saving.save(text)}>{t`Opslaan`}</Button>
        <Button onClick={() => (unsaved ? setThrowingAway(true) : onClose())}>{unsaved ? t`Niet opslaan` : t`Sluiten`}</Button>
        <SavedAt at={undefined} unsaved={unsaved} />
      </ButtonGroup>
      <ConfirmDialog
        open={throwingAway}
        title={t`Uw wijzigingen weggooien?`}
        confirm={t`Weggooien`}
        cancel={t`Verder schrijven`}
        danger
        onConfirm={() => onClose()}
        onClose={() => setThrowingAway(false)}
      >
        <p>{t`De tekst onder dit kopje blijft zoals hij was opgeslagen.`}</p>
      </ConfirmDialog>
    </div>
  )
}
