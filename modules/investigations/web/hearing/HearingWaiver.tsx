import { Trans, useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { hearingExceptionWords, WaiveHearing } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { draftsOfFile } from '../forms/drafts.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** The exceptions of the law to hearing somebody: folded away, because hearing is the rule. */
export function HearingWaiver() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file, accountId } = useOpenFile()
  const waiver = file.hearingWaiver
  if (waiver)
    return (
      <section aria-labelledby="niet-gehoord" className="wh-block">
        <h3 id="niet-gehoord" className="wh-sub">{t`Van horen is afgezien`}</h3>
        <p>{word(hearingExceptionWords[waiver.exception])}</p>
        <p>{waiver.reasons}</p>
        <p className="wh-soft">{t`${waiver.decidedBy.name}, ${format.date(waiver.at)}`}</p>
      </section>
    )
  const heard = file.hearings.some(({ attendance }) => attendance === 'attended' || attendance === 'written')
  if (heard || file.lead?.id !== accountId || !canNow(file, 'hearing.waived')) return null
  return (
    <Disclosure summary={t`Horen kan echt niet`} open={draftsOfFile({ accountId, fileId: file.id }).includes('hearing.waiver')}>
      <p>
        <Trans>De betrokkene horen is de regel. De Awb kent een paar uitzonderingen. Een manager leest uw redenen.</Trans>
      </p>
      <WaiverForm />
    </Disclosure>
  )
}

function WaiverForm() {
  const { t } = useLingui()
  const choices = useChoices()
  const form = useFileForm({
    name: 'hearing.waiver',
    schema: WaiveHearing,
    start: { exception: '', reasons: '' },
    to: ['PUT', 'hearing-waiver'],
  })
  return (
    <FileForm form={form} save={t`Afzien van horen`}>
      <RadioGroup {...form.field('exception')} label={t`Welke uitzondering geldt?`} options={choices(hearingExceptionWords)} />
      <TextArea {...form.field('reasons')} label={t`Waarom geldt die hier?`} description={t`Minstens twee zinnen.`} rows={3} />
    </FileForm>
  )
}
