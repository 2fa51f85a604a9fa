import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ComeBack, type ReporterDialogue } from '../../contract.ts'

/** Asks for the receipt code; it goes in the body of the request and is forgotten with this page. */
export function CodeForm({ onOpened }: { onOpened: (code: string, dialogue: ReporterDialogue) => void }) {
  const { t } = useLingui()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: ComeBack,
    defaultValues: { code: '' },
    send: async (given) => ({ code: given.code, dialogue: await api.send<ReporterDialogue>('POST', '/public/dialogue/reading', given) }),
    onSent: ({ code, dialogue }) => onOpened(code, dialogue),
  })
  return (
    <form className="wh-form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField
        {...field('code')}
        label={t`Uw code`}
        description={t`De 16 tekens die u kreeg toen u meldde. Hoofdletters en spaties maken niet uit.`}
        width="medium"
        spellCheck={false}
        autoCapitalize="characters"
        autoCorrect="off"
      />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Verder`}</Button>
      </div>
      <p className="wh-come-back__note">
        <Trans>
          Wij bewaren geen IP-adres en plaatsen hier geen cookies. Uw code blijft alleen op deze pagina staan, tot u haar sluit. Gebruik
          liever niet de telefoon of computer van uw werk of van iemand anders.
        </Trans>
      </p>
      <p className="wh-come-back__note">
        <Trans>
          Nog niets gemeld? <Link href="/melden">Dan kunt u dat hier doen</Link>.
        </Trans>
      </p>
    </form>
  )
}
