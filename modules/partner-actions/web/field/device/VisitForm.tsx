import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { Button } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { careSignalWords, entryConsentWords, foundWords, powerWords, visitStateWords } from '../../../contract/words.ts'
import { ArrivedAndLeft } from './ArrivedAndLeft.tsx'
import { type Flaw, findingsIn, flawsOf, toggleFound } from './draft-rules.ts'
import { useFieldWork } from './field-work.ts'
import { NumberOfPeople } from './NumberOfPeople.tsx'
import { dropDraft, saveFindings } from './outbox.ts'
import { PickOne, PickSome } from './Picks.tsx'
import type { FieldPlace } from './places.ts'
import { useDraft } from './use-draft.ts'

/** What was found at a location. Each change stands on the device at once. */
export function VisitForm({ place }: { place: FieldPlace }) {
  const { t } = useLingui()
  const word = useWord()
  const navigate = useNavigate()
  const { open, contents, blurred } = useFieldWork()
  const { draft, change, done } = useDraft(place.id)
  const [attempt, setAttempt] = useState(0)
  const flaws = attempt > 0 ? flawsOf(draft, place.kind) : []
  const words = useFlawWords()
  const errorOf = (name: string) => {
    const flaw = flaws.find((one) => fieldOf[one] === name)
    return flaw && words[flaw]
  }
  const options = <Value extends string>(list: Readonly<Record<Value, { nl: string; en: string }>>) =>
    (Object.keys(list) as Value[]).map((value) => [value, word(list[value])] as const)
  const toggled = (list: readonly string[], one: string) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one])

  async function save(event: SubmitEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (flawsOf(draft, place.kind).length > 0) return
    done()
    await saveFindings(open, contents, place.id, findingsIn(draft))
    await navigate({ to: '/veld/$id', params: { id: open.kept.actionId }, search: {} })
  }

  async function forget() {
    done()
    await dropDraft(open, place.id)
    await navigate({ to: '/veld/$id', params: { id: open.kept.actionId }, search: {} })
  }

  return (
    <form onSubmit={save} noValidate autoComplete="off" className="wh-form" data-blurred={blurred || undefined}>
      <FormErrorSummary errors={flaws.map((flaw) => ({ name: fieldOf[flaw], message: words[flaw] }))} attempt={attempt} />
      <ArrivedAndLeft draft={draft} change={change} error={errorOf('leftAt')} />
      <PickSome
        name="colleagues"
        legend={t`Collega's die erbij zijn`}
        error={errorOf('colleagues')}
        options={contents.pack.crew.map(({ id, name }) => [id, name])}
        chosen={draft.colleagues}
        onPick={(id) => change({ colleagues: toggled(draft.colleagues, id) })}
      />
      {contents.pack.partners.length > 0 ? (
        <PickSome
          name="partners"
          legend={t`Partners die erbij zijn`}
          options={contents.pack.partners.map(({ id, name }) => [id, name])}
          chosen={draft.partners}
          onPick={(id) => change({ partners: toggled(draft.partners, id) })}
        />
      ) : null}
      <PickOne
        name="state"
        legend={t`Hoe ging het`}
        error={errorOf('state')}
        options={options(visitStateWords)}
        chosen={draft.state}
        onPick={(state) => change({ state })}
      />
      {draft.state === 'visited' ? (
        <PickSome
          name="found"
          legend={t`Wat is er gevonden`}
          description={t`"Niets gevonden" is een volledig antwoord.`}
          error={errorOf('found')}
          options={options(foundWords)}
          chosen={draft.found}
          onPick={(one) => change({ found: toggleFound(draft.found, one) })}
        />
      ) : null}
      <TextArea
        name="note"
        label={t`Wat zag en hoorde u`}
        description={t`Feiten, zo letterlijk mogelijk. Geen burgerservicenummer.`}
        optional
        maxLength={5000}
        error={errorOf('note')}
        placeholder=" "
        autoComplete="off"
        value={draft.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <PickOne
        name="power"
        legend={t`Bevoegdheid`}
        error={errorOf('power')}
        options={options(powerWords)}
        chosen={draft.power}
        onPick={(power) => change({ power })}
      />
      <PickOne
        name="consent"
        legend={t`Toestemming om binnen te komen`}
        error={errorOf('consent')}
        options={options(entryConsentWords)}
        chosen={draft.consent}
        onPick={(consent) => change({ consent })}
      />
      <NumberOfPeople people={draft.people} onChange={(people) => change({ people })} />
      <div className="wh-veld-care">
        <PickSome
          name="careSignals"
          legend={t`Zorgen om iemand`}
          description={t`Deze signalen gaan naar hulp, nooit naar handhaving.`}
          options={options(careSignalWords)}
          chosen={draft.careSignals}
          onPick={(one) => change({ careSignals: toggled(draft.careSignals, one) as typeof draft.careSignals })}
        />
        {draft.careSignals.length > 0 ? (
          <TextArea
            name="careNote"
            label={t`Wat maakt dat u zich zorgen maakt`}
            optional
            maxLength={2000}
            error={errorOf('careNote')}
            placeholder=" "
            autoComplete="off"
            value={draft.careNote}
            onChange={(event) => change({ careNote: event.target.value })}
          />
        ) : null}
      </div>
      <div className="wh-veld-save">
        <Button type="submit" look="primary">{t`Bewaren`}</Button>
        {contents.drafts.has(place.id) ? <Button onClick={() => void forget()}>{t`Niet bewaren`}</Button> : null}
      </div>
      <p className="wh-veld-note">
        <Trans>Wat u invult staat meteen versleuteld op dit apparaat. Na "Bewaren" gaat het op weg zodra er verbinding is.</Trans>
      </p>
    </form>
  )
}

const fieldOf: Record<Flaw, string> = {
  state: 'state',
  found: 'found',
  'nobody-named': 'colleagues',
  power: 'power',
  consent: 'consent',
  'left-before-arrived': 'leftAt',
  'home-consent-unsaid': 'consent',
  'power-without-consent': 'consent',
  'note-holds-number': 'note',
  'care-note-holds-number': 'careNote',
}

function useFlawWords(): Record<Flaw, string> {
  const { t } = useLingui()
  return {
    state: t`Kies hoe het ging.`,
    found: t`Kies wat er is gevonden. "Niets gevonden" is ook een antwoord.`,
    'nobody-named': t`Kies wie erbij was: ten minste één collega of partner.`,
    power: t`Kies onder welke bevoegdheid u werkte.`,
    consent: t`Kies of er toestemming was, of dat die niet nodig was.`,
    'left-before-arrived': t`Het vertrek ligt voor de aankomst. Zet de tijden opnieuw.`,
    'home-consent-unsaid': t`Een woning gaan we alleen binnen met toestemming. Kies of die is gegeven of geweigerd.`,
    'power-without-consent': t`Werken met toestemming kan alleen als die is gegeven.`,
    'note-holds-number': t`Haal het burgerservicenummer weg; in het veld is het niet nodig.`,
    'care-note-holds-number': t`Haal het burgerservicenummer weg; in het veld is het niet nodig.`,
  }
}
