import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { EndAccess, type FileAccess, whySeesWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { useFileCommand } from '../file/use-file-command.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { usePartNames } from './use-part-names.ts'

type OnePerson = FileAccess['people'][number]

/** Everybody who sees the file, with the reason and, where it ends, the last day. */
export function AccessPeople({ access }: { access: FileAccess }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const partNames = usePartNames()
  const { file } = useOpenFile()
  const grantOf = ({ person, why, until }: OnePerson) =>
    access.grants.find((grant) => grant.state === 'granted' && grant.person.id === person.id && grant.kind === why && grant.until === until)
  return (
    <ul className="wh-lines wh-lines--ruled">
      {access.people.map((one) => {
        const grant = grantOf(one)
        return (
          <li key={`${one.person.id}-${one.why}-${grant?.id ?? ''}`} className="wh-access__person">
            <span>
              <strong>{one.person.name}</strong>{' '}
              <span className="wh-soft">
                {word(whySeesWords[one.why])}
                {one.until ? t`, tot en met ${format.date(one.until)}` : null}
              </span>
              {one.parts ? <span className="wh-access__note">{t`Ziet alleen: ${partNames(one.parts)}.`}</span> : null}
              {grant ? <span className="wh-access__note">{grant.reason}</span> : null}
            </span>
            {access.may.give && grant ? (
              <Adding label={t`Beëindigen`} about={one.person.name} form={`access.end.${grant.id}`} look="subtle">
                {(close) => <EndAccessForm grantId={grant.id} onDone={close} />}
              </Adding>
            ) : null}
            {access.may.give && access.seal && one.person.id !== file.lead?.id && access.people.length > 1 ? (
              <TakeOff person={one.person} />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function EndAccessForm({ grantId, onDone }: { grantId: string; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `access.end.${grantId}`,
    schema: EndAccess,
    start: { reason: '' },
    to: ['PUT', `access/${grantId}/end`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Toegang beëindigen`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Waarom eindigt de toegang?`} rows={2} />
    </FileForm>
  )
}

function TakeOff({ person }: { person: OnePerson['person'] }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const take = useFileCommand(() => setAsking(false))
  return (
    <>
      <Button look="subtle" small aria-label={t`${person.name} weghalen`} onClick={() => setAsking(true)}>{t`Weghalen`}</Button>
      <ConfirmDialog
        open={asking}
        title={t`${person.name} weghalen?`}
        confirm={t`Weghalen`}
        pending={take.sending}
        onConfirm={() => take.send('DELETE', `seal/people/${person.id}`)}
        onClose={() => setAsking(false)}
      >
        <p>{t`Deze collega ziet het dossier en de melding dan meteen niet meer.`}</p>
        <RefusalPanel refusal={take.refusal} />
      </ConfirmDialog>
    </>
  )
}
