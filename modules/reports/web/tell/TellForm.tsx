import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { municipalitiesQuery, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type PublicReceipt, PublicReport, publicSchemeWords } from '../../contract.ts'

const empty = {
  municipality: '',
  about: '',
  what: '',
  since: '',
  where: '',
  knownHow: '',
  subjectName: '',
  subjectAddress: '',
  withName: 'no',
  reporter: { name: '', phone: '', email: '' },
}
type Told = typeof empty

/** Checks as the contract does; what was typed under "my name" counts only while that choice is on. */
const checked: CheckedBy<PublicReport> = {
  safeParse: (told, how) => {
    const { withName, reporter, ...report } = told as Told
    return PublicReport.safeParse(withName === 'yes' ? { ...report, reporter } : report, how)
  },
}

/** The report of a resident. Nothing typed is kept on the device; only a successful answer empties the form. */
export function TellForm({ onSent }: { onSent: (receipt: PublicReceipt) => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useQuery(municipalitiesQuery).data?.municipalities ?? []
  const several = municipalities.length > 1
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: withMunicipality(checked, several ? t`Kies een gemeente.` : undefined),
    defaultValues: empty,
    send: (report) => api.send<PublicReceipt>('POST', '/public/reports', report),
    onSent,
  })

  // The browser's own question: the dialog of the work screens would weigh more than this whole form.
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved && current.pathname !== next.pathname && !window.confirm(t`Als u weggaat, bent u kwijt wat u hebt ingevuld. Toch weggaan?`),
    enableBeforeUnload: () => unsaved,
  })

  return (
    <form className="wh-form wh-tell__form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {several ? (
        <Fieldset legend={<Step number={1}>{t`Voor welke gemeente is uw melding?`}</Step>}>
          <RadioGroup
            {...field('municipality')}
            label={t`Gemeente`}
            description={t`Kies de gemeente die de uitkering of de zorg betaalt. Meestal is dat de gemeente waar de persoon woont. Alleen deze gemeente leest uw melding.`}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Fieldset>
      ) : null}
      <Fieldset legend={<Step number={several ? 2 : 1}>{t`Wat hebt u gezien of gehoord?`}</Step>}>
        <TextArea
          {...field('what')}
          label={t`Uw melding`}
          description={t`Schrijf op wat er gebeurt, niet wat u ervan denkt. Bijvoorbeeld: ‘Sinds maart zie ik haar elke ochtend achter de kassa van een winkel staan.’`}
          rows={6}
          maxLength={5000}
        />
        <TextField
          {...field('since')}
          label={t`Sinds wanneer?`}
          description={t`Ongeveer is goed, bijvoorbeeld ‘sinds de zomer van 2023’.`}
          optional
        />
        <TextField {...field('where')} label={t`Waar?`} description={t`Bijvoorbeeld een straat, een winkel of een bedrijf.`} optional />
        <TextField
          {...field('knownHow')}
          label={t`Hoe weet u dit?`}
          description={t`Zelf gezien, van iemand gehoord, of ergens gelezen?`}
          optional
        />
      </Fieldset>
      <Fieldset legend={<Step number={several ? 3 : 2}>{t`Over wie en wat gaat het?`}</Step>}>
        <RadioGroup {...field('about')} label={t`Waar gaat het over?`} options={choices(publicSchemeWords)} />
        <TextField
          {...field('subjectName')}
          label={t`Naam van de persoon of het bedrijf`}
          description={t`Weet u alleen een deel? Dat is ook goed.`}
          optional
        />
        <TextField
          {...field('subjectAddress')}
          label={t`Adres`}
          description={t`Straat en huisnummer, zodat we niet bij de verkeerde uitkomen.`}
          optional
        />
      </Fieldset>
      <Fieldset legend={<Step number={several ? 4 : 3}>{t`Mogen we u iets vragen?`}</Step>}>
        <RadioGroup
          {...field('withName')}
          label={t`Wilt u uw naam en contactgegevens geven?`}
          options={[
            {
              value: 'no',
              label: t`Nee, ik meld zonder naam`,
              description: t`Wij weten dan niet wie u bent. U krijgt een code waarmee u later kunt terugkomen en onze vragen kunt lezen.`,
            },
            {
              value: 'yes',
              label: t`Ja, u mag mij iets vragen`,
              description: t`Uw gegevens staan apart van de melding en zijn versleuteld. U krijgt nog steeds geen bericht over de uitkomst.`,
            },
          ]}
        />
        {form.watch('withName') === 'yes' ? (
          <>
            <TextField {...field('reporter.name')} label={t`Uw naam`} autoComplete="name" width="medium" optional />
            <TextField {...field('reporter.phone')} label={t`Uw telefoonnummer`} type="tel" autoComplete="tel" width="medium" optional />
            <TextField {...field('reporter.email')} label={t`Uw e-mailadres`} type="email" autoComplete="email" width="medium" optional />
          </>
        ) : null}
      </Fieldset>
      <div className="wh-tell__send">
        <RefusalPanel refusal={refusal} />
        <Button type="submit" look="primary" pending={sending}>{t`Melding versturen`}</Button>
        <p>
          <Trans>U bent pas klaar als u een kenmerk op het scherm ziet. We bewaren geen IP-adres.</Trans>
        </p>
      </div>
    </form>
  )
}

function Step({ number, children }: { number: number; children: string }) {
  return (
    <span className="wh-tell__step">
      <span className="wh-tell__number" aria-hidden="true">
        {number}
      </span>
      {children}
    </span>
  )
}
