import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card } from '#design/card.tsx'
import { GateList } from '#design/gate-list.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type LetterMoment, type Suspension, type SuspensionRefusal, suspensionRefusals } from '../../contract.ts'
import { ConfirmStartForm } from './ConfirmStartForm.tsx'
import { DayForm } from './DayForm.tsx'
import { EndForm } from './EndForm.tsx'
import { ProposeButton } from './ProposeButton.tsx'
import { TakeBackEnd } from './TakeBackEnd.tsx'
import { Withdraw } from './Withdraw.tsx'

/** The one next step of a suspension, always in the same place, for who can take it; for others, whom it waits for. */
export function NextStep({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const over =
    suspension.state === 'not-decided' ||
    suspension.state === 'withdrawn' ||
    (suspension.state === 'ended' && suspension.endConfirmedOn !== null)
  return (
    <Card title={over ? t`Afgerond` : t`Volgende stap`} look={over ? 'framed' : 'marked'}>
      <div className="wh-suspension-step">{stepOf(suspension)}</div>
    </Card>
  )
}

function stepOf(suspension: Suspension): ReactNode {
  const { state, works } = suspension
  if (state === 'draft') return works ? <Propose suspension={suspension} /> : null
  if (state === 'proposed') return <WaitsForManager suspension={suspension} />
  if (state === 'decided') return <CarryOut suspension={suspension} />
  if (state === 'running')
    return works ? <EndForm suspension={suspension} /> : <Trans>De behandelaar stelt voor hoe de opschorting eindigt.</Trans>
  if (state === 'ending') return <WaitsForEnd suspension={suspension} />
  if (state === 'ended') return <CarryOutEnd suspension={suspension} />
  if (state === 'not-decided') return <Trans>De manager besloot om niet op te schorten. De betalingen gaan door.</Trans>
  return <Trans>Deze opschorting is ingetrokken. De betalingen gaan door.</Trans>
}

function Propose({ suspension }: { suspension: Suspension }) {
  const word = useWord()
  const { missing, file } = suspension
  const safety = file ? `/onderzoeken/${file.id}/pgb/veilig` : undefined
  return (
    <>
      {missing.length > 0 ? (
        <>
          <p>
            <Trans>Dit houdt het voorstel nog tegen:</Trans>
          </p>
          <GateList
            gates={missing.map((code) => {
              const { says, source } = suspensionRefusals[code as SuspensionRefusal]
              return {
                id: code,
                met: false,
                text: word(says),
                source,
                ...(code.startsWith('suspension.safety') && safety && { href: safety }),
              }
            })}
          />
        </>
      ) : (
        <p>
          <Trans>Alles is ingevuld. Bewaar wat u hebt gewijzigd en stel de opschorting voor.</Trans>
        </p>
      )}
      <ProposeButton suspension={suspension} />
      <Withdraw suspension={suspension} />
    </>
  )
}

function WaitsForManager({ suspension }: { suspension: Suspension }) {
  if (suspension.decides) return <ToDecision />
  return (
    <>
      <p>
        <Trans>Wacht op het besluit van een manager met mandaat.</Trans>
      </p>
      {suspension.works ? <Withdraw suspension={suspension} /> : null}
    </>
  )
}

function ToDecision() {
  return (
    <p>
      <Trans>
        Lees waar het voorstel op rust, en leg dan <Link href="#besluit">uw besluit</Link> vast.
      </Trans>
    </p>
  )
}

/** Letter, notice, request, confirmation: in this order, for a decision works only once it is known. */
function CarryOut({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const { works, decides, letterSentOn, providerToldOn, askedSvbOn } = suspension
  if (!works)
    return (
      <>
        <p>
          <Trans>De behandelaar verstuurt de brief en vraagt de SVB om op te schorten.</Trans>
        </p>
        {decides ? <Withdraw suspension={suspension} /> : null}
      </>
    )
  if (!letterSentOn && suspension.letters.some(({ state }) => state === 'needs-choice')) return <ChooseFirst moment="decision" />
  if (!letterSentOn)
    return <DayForm key="letter" suspension={suspension} path="letter" intro={t`Verstuur het besluit.`} label={t`Brief verstuurd op`} />
  if (!providerToldOn)
    return (
      <DayForm
        key="provider"
        suspension={suspension}
        path="provider-notice"
        intro={t`Laat de aanbieder weten dat de betalingen stoppen.`}
        label={t`Bericht verstuurd op`}
      />
    )
  if (!askedSvbOn)
    return (
      <DayForm
        key="svb"
        suspension={suspension}
        path="svb-request"
        intro={t`Stuur het verzoek en het bestand naar de SVB. Het bestand wordt dan vastgelegd met een controlegetal.`}
        label={t`Verzoek verstuurd op`}
      />
    )
  return <ConfirmStartForm suspension={suspension} />
}

/** A letter is made when it is known who gets it. */
function ChooseFirst({ moment }: { moment: LetterMoment }) {
  return (
    <p>
      <Trans>
        De brief kan weg als vaststaat wie hem krijgt. <Link href={`#brief-${moment}`}>Kies wie de brief krijgt</Link>.
      </Trans>
    </p>
  )
}

function WaitsForEnd({ suspension }: { suspension: Suspension }) {
  if (suspension.decides && !suspension.proposedEnd) return <ToDecision />
  return (
    <>
      <p>
        <Trans>Wacht op het besluit over het einde, van een manager met mandaat.</Trans>
      </p>
      {suspension.proposedEnd && suspension.works ? <TakeBackEnd suspension={suspension} /> : null}
    </>
  )
}

function CarryOutEnd({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const format = useFormat()
  const { works, endAskedSvbOn, endConfirmedOn, end } = suspension
  if (endConfirmedOn) return <Trans>De SVB bevestigde het einde op {format.date(endConfirmedOn)}.</Trans>
  if (!works) return <Trans>De opschorting is geëindigd. De behandelaar geeft dit door aan de SVB.</Trans>
  if (!endAskedSvbOn && suspension.letters.some(({ state }) => state === 'needs-choice')) return <ChooseFirst moment="end" />
  if (!endAskedSvbOn)
    return (
      <DayForm
        key="end"
        suspension={suspension}
        path="svb-end"
        intro={t`De laatste dag van de opschorting is ${format.date(end?.endedOn)}. Stuur de opdracht en het bestand naar de SVB, en de brief naar de budgethouder.`}
        label={t`Opdracht verstuurd op`}
      />
    )
  return (
    <DayForm
      key="end-confirmed"
      suspension={suspension}
      path="svb-end-confirmation"
      intro={t`Wacht op de bevestiging van de SVB.`}
      label={t`SVB bevestigde op`}
    />
  )
}
