import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { findingSchemeWords, findingUrgencyWords } from '../../contract/report-words.ts'
import { foundWords } from '../../contract/words.ts'
import { type Finding, type FindingScheme, type Found, TakeUpFinding } from '../../contract.ts'
import { readActionsAgain } from './report-queries.ts'

interface TakeUpInForm {
  locationId: string
  found: Found[]
  scheme: string
  urgency: string
  reason: string
}

/** Makes a report of what was found at one location. */
export function TakeUpDialog({ actionId, finding, onClose }: { actionId: string; finding: Finding; onClose: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const taken = finding.takenUp.map(({ scheme }) => scheme)
  const open = (Object.keys(findingSchemeWords) as FindingScheme[]).filter((scheme) => !taken.includes(scheme))
  const { field, submit, refusal, sending } = usePageForm<TakeUpInForm, TakeUpFinding, { id: string }>({
    schema: TakeUpFinding,
    defaultValues: { locationId: finding.locationId, found: finding.found, scheme: '', urgency: 'normal', reason: '' },
    send: (asked) => api.send<{ id: string }>('POST', `/actions/${actionId}/reports`, asked),
    onSent: async () => {
      await readActionsAgain(queries)
      onClose()
    },
  })
  return (
    <Dialog open title={t`Melding maken van deze bevinding`} onClose={onClose}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <p className="wh-action-note">
          <Trans>
            De melding krijgt wat is gevonden en waar. Wie beoordeelt, ziet het adres en de naam niet. U beoordeelt uw eigen melding niet.
            Zorgsignalen gaan niet mee.
          </Trans>
        </p>
        <CheckboxGroup {...field('found')} label={t`Wat neemt u mee?`} options={choices(foundWords, finding.found)} />
        <SelectField
          {...field('scheme')}
          label={t`Over welke regeling gaat het?`}
          placeholder={t`Kies`}
          options={choices(findingSchemeWords, open)}
        />
        <TextArea
          {...field('reason')}
          label={t`Waarom is dit een melding?`}
          description={t`Noem het feit, niet de persoon.`}
          maxLength={2000}
          lang="nl"
        />
        <RadioGroup {...field('urgency')} inline label={t`Urgentie`} options={choices(findingUrgencyWords)} />
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Melding maken`}</Button>
          <Button onClick={onClose}>{t`Annuleren`}</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
