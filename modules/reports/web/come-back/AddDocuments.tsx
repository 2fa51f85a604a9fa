import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ReporterDialogue } from '../../contract.ts'
import { type ChosenFiles, filesWithCode } from './files-with-code.ts'

interface AddDocumentsProps {
  code: string
  dialogue: ReporterDialogue
  onSent: (dialogue: ReporterDialogue) => void
}

/** The documents of the reporter, and room for more. Only kind, size and day come back: never the file itself. */
export function AddDocuments({ code, dialogue, onSent }: AddDocumentsProps) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <>
      {dialogue.documents.length > 0 ? (
        <ul className="wh-come-back__documents" aria-live="polite">
          {dialogue.documents.map(({ number, kind, sentOn }) => (
            <li key={number}>
              <Trans>
                Bestand {number} ({kind}), ontvangen op {format.longDate(sentOn)}
              </Trans>
            </li>
          ))}
        </ul>
      ) : null}
      <Alert kind="warning" title={t`Foto’s kunnen uw plaats bevatten`}>
        <Trans>
          In een foto of document kan staan waar en wanneer het is gemaakt, en soms uw naam. Wilt u anoniem blijven? Stuur dan een
          schermafdruk, of schrijf op wat u weet. Ga niet zelf foto’s maken van iemand.
        </Trans>
      </Alert>
      {dialogue.documentsLeftToday > 0 ? (
        <DocumentForm code={code} left={dialogue.documentsLeftToday} onSent={onSent} />
      ) : (
        <p>
          <Trans>U hebt vandaag vijf bestanden gestuurd. Morgen is er weer plaats.</Trans>
        </p>
      )}
    </>
  )
}

function DocumentForm({ code, left, onSent }: { code: string; left: number; onSent: (dialogue: ReporterDialogue) => void }) {
  const { t } = useLingui()
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: filesWithCode(
      code,
      {
        missing: t`Kies een bestand.`,
        tooMany: t`Kies ten hoogste ${left} bestanden.`,
        tooLarge: t`Een bestand mag niet groter zijn dan 5 MB.`,
      },
      left,
    ),
    defaultValues: { files: undefined } as ChosenFiles,
    send: (body) => api.send<ReporterDialogue>('POST', '/public/dialogue/documents', body),
    onSent: (dialogue) => {
      form.reset({ files: undefined })
      onSent(dialogue)
    },
  })
  return (
    <form className="wh-form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField
        {...field('files')}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.txt,.docx"
        label={t`Bestanden kiezen`}
        description={t`Een foto (jpg of png), pdf, Word of tekst, tot 5 MB. Nog ${left} vandaag. De naam van het bestand bewaren wij niet.`}
      />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" pending={sending}>{t`Bestanden versturen`}</Button>
      </div>
    </form>
  )
}
